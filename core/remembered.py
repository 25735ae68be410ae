"""What the program remembers of its use, in a file of its own, written soon after each change.

What a person chose is in the settings. Two windows may remember at once: the places, and the
folders opened, are added to what the file has.
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from core.article import MentionType
from core.article_list import Order
from core.files.atomic_write import replacing
from core.files.kept_values import MOST_BYTES, KeptValues, about, between, one_of, texts
from core.files.outside_json import parse_json
from core.files.regular_files import FileOver, NotRegular, read_regular
from core.paths import data_dir, is_in, settings_file
from core.translatable import worded

if TYPE_CHECKING:
    from pathlib import Path

_FOLDERS = 50
_PLACES_PER_FOLDER = 2_000
_RECENT_FOLDERS = 12

_log = logging.getLogger(__name__)


_MOST_ACTIONS = 8


class ReadingMode(StrEnum):
    """What is shown of an article: both texts beside or under each other, or one."""

    BOTH = "both"
    STACKED = "stacked"
    ORIGINAL = "original"
    TRANSLATION = "translation"


class PlacesShown(StrEnum):
    """Whether the column of places is shown: where there is room for it, always, or never."""

    WITH_ROOM = "with room"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class FolderPlace:
    """Where a person was in a folder: the last article, and the current sentence of each."""

    article: str = ""
    sentences: dict[str, int] = field(default_factory=dict)


def _mention_types(value: list[Any]) -> bool:
    return texts(value) and set(value) <= set(MentionType)


@dataclass(eq=False)
class Remembered(KeptValues):
    """All that is remembered; assign to an attribute and call `save` to keep it."""

    BY_EDITS: ClassVar = frozenset({"recent_folders", "places"})
    SHARED: ClassVar = True

    recent_folders: list[str] = field(
        default_factory=list, metadata=about("The folders opened last, newest first.", texts)
    )
    reading_mode: str = field(
        default=ReadingMode.BOTH.value,
        metadata=about("What is shown of an article.", one_of(*ReadingMode)),
    )
    visible_types: list[str] = field(
        default_factory=lambda: [kind.value for kind in MentionType],
        metadata=about("The types of mention that are marked.", _mention_types),
    )
    places_shown: str = field(
        default=PlacesShown.WITH_ROOM.value,
        metadata=about("Whether the column of places is shown.", one_of(*PlacesShown)),
    )
    places_width: int = field(
        default=172, metadata=about("Width of the column of places in pixels.", between(0, 10_000))
    )
    list_width: int = field(
        default=264, metadata=about("Width of the article list in pixels.", between(0, 10_000))
    )
    panel_width: int = field(
        default=204, metadata=about("Width of the entity panel in pixels.", between(0, 10_000))
    )
    reading_split: float = field(
        default=0.5,
        metadata=about("The original's share of the reading area's width.", between(0, 1)),
    )
    window_geometry: str = field(
        default="", metadata=about("The window's place and size, as Qt saved it, in base64.")
    )
    places: dict[str, Any] = field(
        default_factory=dict,
        metadata=about("Where the reader was in each folder, newest last."),
    )
    recent_actions: list[str] = field(
        default_factory=list, metadata=about("The actions of the palette used last.", texts)
    )
    order: str = field(
        default=Order.NAME.value,
        metadata=about("How the list of articles is sorted.", one_of(*Order)),
    )

    @staticmethod
    def usual_file() -> Path:
        """Give the path of what is remembered; its folder exists."""
        return data_dir() / "remembered.json"

    @classmethod
    def load(cls, path: Path | None = None) -> Self:
        """Read the file, with what an earlier version kept among the settings."""
        if path is None:
            try:
                _move_from_settings(cls.usual_file(), [declared.name for declared in fields(cls)])
            except OSError:
                _log.exception("what was remembered among the settings stays there")
        return super().load(path)

    def remember_folder(self, folder: str) -> None:
        """Put a folder first among the recent ones."""
        self.recent_folders = _first(folder, self.recent_folders)
        self._edits.append(partial(_open, folder))

    def remember_action(self, action: str) -> None:
        """Put an action first among those that the palette did last."""
        rest = [other for other in self.recent_actions if other != action]
        self.recent_actions = [action, *rest][:_MOST_ACTIONS]

    def place(self, folder: str) -> FolderPlace:
        """Give where the reader was in a folder."""
        return _place_in(self.places, folder)

    def remember_place(self, folder: str, article: str, sentence: int) -> None:
        """Note the current sentence of a folder's article; the oldest places are forgotten."""
        place = self.place(folder)
        if place.article == article and place.sentences.get(article) == sentence:
            return
        _read_on(folder, article, sentence, self.places)
        self._edits.append(partial(_read_on_in, folder, article, sentence))

    def forget_folder(self, folder: str) -> None:
        """Forget that a folder, or one in it, was ever opened."""
        ours = {"recent_folders": self.recent_folders, "places": self.places}
        _forget(folder, ours)
        self.recent_folders = ours["recent_folders"]  # type: ignore[assignment]
        self._edits.append(partial(_forget, folder))

    def _indent(self) -> int | None:
        # Places are many, and this is written often.
        return None

    def _damaged(self, name: str) -> str:
        return worded(
            "The file with the places where you were was damaged. It was set aside as {name}; your"
            " settings and all that you wrote are as they were.",
            name=name,
        )

    def _unreadable(self, path: object, reason: str | None) -> str:
        return worded(
            "The places where you were cannot be read from {path} ({reason}). Your settings and"
            " all that you wrote are as they were.",
            path=path,
            reason=reason,
        )


def _first(folder: str, folders: object) -> list[str]:
    others = folders if isinstance(folders, list) and texts(folders) else []
    return [folder, *(other for other in others if other != folder)][:_RECENT_FOLDERS]


def _open(folder: str, stored: dict[str, Any]) -> None:
    stored["recent_folders"] = _first(folder, stored.get("recent_folders"))


def _place_in(places: dict[str, Any], folder: str) -> FolderPlace:
    place = places.get(folder)
    if not isinstance(place, dict):
        return FolderPlace()
    article, sentences = place.get("article"), place.get("sentences")
    return FolderPlace(
        article if isinstance(article, str) else "",
        {k: v for k, v in sentences.items() if isinstance(v, int)}
        if isinstance(sentences, dict)
        else {},
    )


def _read_on(folder: str, article: str, sentence: int, places: dict[str, Any]) -> None:
    sentences = _place_in(places, folder).sentences
    sentences.pop(article, None)
    sentences[article] = sentence
    places.pop(folder, None)
    places[folder] = {
        "article": article,
        "sentences": dict(list(sentences.items())[-_PLACES_PER_FOLDER:]),
    }
    for old in list(places)[:-_FOLDERS]:
        del places[old]


def _read_on_in(folder: str, article: str, sentence: int, stored: dict[str, Any]) -> None:
    if not isinstance(stored.get("places"), dict):
        stored["places"] = {}
    _read_on(folder, article, sentence, stored["places"])


def _forget(folder: str, stored: dict[str, Any]) -> None:
    folders, places = stored.get("recent_folders"), stored.get("places")
    if isinstance(folders, list):
        stored["recent_folders"] = [one for one in folders if not is_in(str(one), folder)]
    if isinstance(places, dict):
        for one in [one for one in places if is_in(one, folder)]:
            del places[one]


def _move_from_settings(path: Path, names: list[str]) -> None:
    """Take over what earlier versions kept among the settings; raises OSError.

    What is in the file already is newer and stays.
    """
    settings = settings_file()
    chosen = _object(settings)
    old = {name: chosen.pop(name) for name in names if name in chosen}
    if not old:
        return
    for target, values in ((path, old | _object(path)), (settings, chosen)):
        with replacing(target, durable=True) as file:
            file.write(json.dumps(values, indent=2).encode("ascii") + b"\n")


def _object(path: Path) -> dict[str, Any]:
    """Read a file's object; whoever loads the file says what is wrong with it."""
    try:
        stored = parse_json(read_regular(path, MOST_BYTES))
    except (FileNotFoundError, ValueError, FileOver, NotRegular):
        return {}
    return stored if isinstance(stored, dict) else {}
