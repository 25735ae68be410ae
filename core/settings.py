"""What a person chose, kept in one JSON file; every setting is declared once, in `Settings`."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from core.article import MentionType
from core.bundle import BundleWish
from core.errors import OwnFolderUnusable
from core.files import replacing, set_aside_name
from core.outside_json import parse_json
from core.paths import settings_file
from core.regular_files import FileOver, NotRegular, read_regular
from core.wording import worded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.translation.setup import Wishes

_MOST_BYTES = 16 * 1024 * 1024
_FOLDERS = 50
_TARGETS = 500
_PLACES_PER_FOLDER = 2_000
_RECENT_FOLDERS = 12


@dataclass(frozen=True, slots=True)
class FolderPlace:
    """Where a person was in a folder: the last article, and the current sentence of each."""

    article: str = ""
    sentences: dict[str, int] = field(default_factory=dict)


def _about(help_: str, valid: Callable[[Any], bool] = lambda value: True) -> dict[str, Any]:
    """Describe a setting; a value of another type than the default's, or not valid, is ignored."""
    return {"help": help_, "valid": valid}


def _one_of(*values: str) -> Callable[[Any], bool]:
    return lambda value: value in values


def _between(low: float, high: float) -> Callable[[Any], bool]:
    return lambda value: low <= value <= high


def _texts(value: list[Any] | dict[Any, Any]) -> bool:
    """Tell whether all items, or all keys and values, are strings."""
    items = [*value.keys(), *value.values()] if isinstance(value, dict) else value
    return all(isinstance(item, str) for item in items)


def _mention_types(value: list[Any]) -> bool:
    return _texts(value) and set(value) <= set(MentionType)


@dataclass(eq=False)
class Settings:
    """All settings; assign to an attribute and call `save` to keep it.

    `notice` is None, or tells the reader that the file was damaged and set aside.
    """

    theme: str = field(
        default="system",
        metadata=_about(
            "Light, dark or sepia, or as the system has it.",
            _one_of("system", "light", "dark", "sepia"),
        ),
    )
    language: str = field(
        default="",
        metadata=_about(
            "What Diptych itself speaks, from its next start on.",
            _one_of("", "en", "pl", "ro"),
        ),
    )
    target_language: str = field(
        default="en",
        metadata=_about("The language that you read in; a folder may have one of its own.", bool),
    )
    folder_targets: dict[str, str] = field(
        default_factory=dict,
        metadata=_about("The language to translate into by folder, newest last.", _texts),
    )
    folder_bundles: dict[str, str] = field(
        default_factory=dict,
        metadata=_about(
            "What to do with a bundle that lies in a folder, newest last: ask, never or always"
            " use it.",
            _texts,
        ),
    )
    text_face: str = field(
        default="",
        metadata=_about("For reading; automatic is the best serif that there is."),
    )
    zoom: int = field(
        default=100, metadata=_about("In percent of the usual size.", _between(25, 500))
    )
    index_address: str = field(
        default="",
        metadata=_about("Where the list of packages is; empty for Argos Translate's own."),
    )
    recent_folders: list[str] = field(
        default_factory=list, metadata=_about("The folders opened last, newest first.", _texts)
    )
    reading_mode: str = field(
        default="both",
        metadata=_about(
            "What is shown of an article.", _one_of("both", "stacked", "original", "translation")
        ),
    )
    visible_types: list[str] = field(
        default_factory=lambda: [kind.value for kind in MentionType],
        metadata=_about("The types of mention that are marked.", _mention_types),
    )
    list_width: int = field(
        default=264, metadata=_about("Width of the article list in pixels.", _between(0, 10_000))
    )
    panel_width: int = field(
        default=204, metadata=_about("Width of the entity panel in pixels.", _between(0, 10_000))
    )
    reading_split: float = field(
        default=0.5,
        metadata=_about("The original's share of the reading area's width.", _between(0, 1)),
    )
    window_geometry: str = field(
        default="", metadata=_about("The window's place and size, as Qt saved it, in base64.")
    )
    engine_beam: int = field(
        default=0,
        metadata=_about(
            "Translations weighed against each other: more are slower; 0 is as measured.",
            _between(0, 16),
        ),
    )
    engine_threads: int = field(
        default=0,
        metadata=_about(
            "How many of this machine's translate at once; 0 is as measured.", _between(0, 256)
        ),
    )
    engine_batch: int = field(
        default=0,
        metadata=_about(
            "Pieces of words that are read at once; 0 is as measured.",
            _between(0, 16_384),
        ),
    )
    engine_compute: str = field(
        default="default",
        metadata=_about(
            "As each package was saved, or int8 (small and fast) or float32 (large and exact).",
            _one_of("default", "int8", "float32"),
        ),
    )
    motion: str = field(
        default="system",
        metadata=_about(
            "Whether the caret blinks and boxes glide: as the system has it, or not at all.",
            _one_of("system", "none"),
        ),
    )
    keys: dict[str, str] = field(
        default_factory=dict,
        metadata=_about("Keys in place of an action's own, by action id.", _texts),
    )
    follow_links: bool = field(
        default=False,
        metadata=_about("Whether links that lead out of the opened folder are read, too."),
    )
    places: dict[str, Any] = field(
        default_factory=dict,
        metadata=_about("Where the reader was in each folder, newest last."),
    )

    def __post_init__(self) -> None:
        self.notice: str | None = None
        self._path: Path | None = None
        self._loaded = self._values()

    @classmethod
    def load(cls, path: Path | None = None) -> Settings:
        """Read the settings file; a missing or wrong value is its setting's default."""
        settings = cls()
        try:
            settings._path = path or settings_file()
            stored, settings.notice = _read(settings._path)
        except OwnFolderUnusable as error:
            stored, settings.notice = {}, str(error)
        except OSError as error:
            stored = {}
            settings.notice = worded(
                "The settings in {path} cannot be read ({reason}). Defaults are used.",
                path=settings._path,
                reason=error.strerror,
            )
        for declared in fields(cls):
            value = stored.get(declared.name)
            if _fits(value, type(getattr(settings, declared.name))) and declared.metadata["valid"](
                value
            ):
                setattr(settings, declared.name, value)
        settings._loaded = settings._values()
        return settings

    def save(self) -> None:
        """Write what was changed since loading; raise OSError where the file cannot be written.

        Other values in the file stay as they are: unknown ones are a newer version's, and changed
        ones another window's.
        """
        path = self._path or settings_file()
        values = self._values()
        stored, notice = _read(path)
        self.notice = notice or self.notice
        for name, value in values.items():
            before = self._loaded[name]
            if value == before:
                continue
            if isinstance(value, dict):
                value = _merged(stored.get(name), before, value)
            stored[name] = value
        with replacing(path, durable=True) as file:
            # Folder names may be no valid Unicode; escapes hold them.
            file.write(json.dumps(stored, indent=2).encode("ascii") + b"\n")
        self._loaded = values

    @property
    def engine_wishes(self) -> Wishes:
        """What is set for the engine."""
        from core.translation.setup import Wishes

        return Wishes(self.engine_beam, self.engine_threads, self.engine_batch, self.engine_compute)

    def remember_folder(self, folder: str) -> None:
        """Put a folder first among the recent ones."""
        others = [other for other in self.recent_folders if other != folder]
        self.recent_folders = [folder, *others][:_RECENT_FOLDERS]

    def target(self, folder: str) -> str:
        """Give the language to translate a folder's articles into."""
        return self.folder_targets.get(folder) or self.target_language

    def remember_target(self, folder: str, code: str) -> None:
        """Note the language to translate a folder's articles into; the oldest are forgotten."""
        self.folder_targets.pop(folder, None)
        self.folder_targets[folder] = code
        for old in list(self.folder_targets)[:-_TARGETS]:
            del self.folder_targets[old]

    def bundle_wish(self, folder: str) -> BundleWish:
        """Give what to do with a bundle that lies in a folder."""
        try:
            return BundleWish(self.folder_bundles.get(folder, BundleWish.ASK))
        except ValueError:
            return BundleWish.ASK

    def set_bundle_wish(self, folder: str, wish: BundleWish) -> None:
        """Note what to do with a bundle that lies in a folder; the oldest are forgotten."""
        self.folder_bundles.pop(folder, None)
        if wish is not BundleWish.ASK:
            self.folder_bundles[folder] = wish.value
        for old in list(self.folder_bundles)[:-_TARGETS]:
            del self.folder_bundles[old]

    def place(self, folder: str) -> FolderPlace:
        """Give where the reader was in a folder."""
        place = self.places.get(folder)
        if not isinstance(place, dict):
            return FolderPlace()
        article, sentences = place.get("article"), place.get("sentences")
        return FolderPlace(
            article if isinstance(article, str) else "",
            {k: v for k, v in sentences.items() if isinstance(v, int)}
            if isinstance(sentences, dict)
            else {},
        )

    def remember_place(self, folder: str, article: str, sentence: int) -> None:
        """Note the current sentence of a folder's article; the oldest places are forgotten."""
        sentences = dict(self.place(folder).sentences)
        sentences.pop(article, None)
        sentences[article] = sentence
        self.places.pop(folder, None)
        self.places[folder] = {
            "article": article,
            "sentences": dict(list(sentences.items())[-_PLACES_PER_FOLDER:]),
        }
        for old in list(self.places)[:-_FOLDERS]:
            del self.places[old]

    def forget_folder(self, folder: str) -> None:
        """Forget that a folder, or one in it, was ever opened."""
        self.recent_folders = [one for one in self.recent_folders if not _is_in(one, folder)]
        for known in (self.folder_targets, self.folder_bundles, self.places):
            for one in [one for one in known if _is_in(one, folder)]:
                del known[one]

    def _values(self) -> dict[str, Any]:
        """Copy the values, as JSON would."""
        values = {declared.name: getattr(self, declared.name) for declared in fields(self)}
        return json.loads(json.dumps(values))  # type: ignore[no-any-return]


def _is_in(path: str, folder: str) -> bool:
    """Tell whether a path is a folder's or of something in it."""
    return path == folder or path.startswith(os.path.join(folder, ""))


def _fits(value: object, kind: type) -> bool:
    """Tell whether a JSON value has a setting's type; true is no number, 1 is a float."""
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return type(value) is kind


def _merged(stored: object, before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """Apply to the stored map what changed between two states of ours, keeping its order."""
    merged = dict(stored) if isinstance(stored, dict) else {}
    for key in before.keys() - after.keys():
        merged.pop(key, None)
    for key, value in after.items():
        if before.get(key) != value or key not in before:
            merged.pop(key, None)
            merged[key] = value
    return merged


def _read(path: Path) -> tuple[dict[str, Any], str | None]:
    """Read the file's object; a damaged file is set aside and the reader told."""
    try:
        stored = parse_json(read_regular(path, _MOST_BYTES))
    except FileNotFoundError:
        return {}, None
    except (ValueError, FileOver, NotRegular):
        return {}, _set_aside(path)
    return (stored, None) if isinstance(stored, dict) else ({}, _set_aside(path))


def _set_aside(path: Path) -> str:
    aside = set_aside_name(path)
    try:
        path.rename(aside)
    except OSError as error:
        return worded(
            "The settings file {path} is damaged ({reason}). Defaults are used.",
            path=path,
            reason=error.strerror,
        )
    return worded(
        "The settings file was damaged. It was set aside as {name}; defaults are used.",
        name=aside.name,
    )
