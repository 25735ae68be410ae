"""What a person chose, kept in one JSON file; every setting is declared once, in `Settings`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.bundle import BundleWish
from core.files.kept_values import KeptValues, about, between, one_of, texts
from core.paths import is_in, settings_file
from core.translatable import worded

if TYPE_CHECKING:
    from pathlib import Path

    from core.translation.engine_setup import Wishes

THEMES = ("light", "dark", "sepia")
"""The colours that there are; a person may also have them as the system has them."""
ZOOM_RANGE = (50, 300)
"""Percent of the usual size of the text."""

_TARGETS = 500


@dataclass(eq=False)
class Settings(KeptValues):
    """All settings; assign to an attribute and call `save` to keep it."""

    theme: str = field(
        default="system",
        metadata=about(
            "Light, dark or sepia, or as the system has it.",
            one_of("system", *THEMES),
        ),
    )
    language: str = field(
        default="",
        metadata=about(
            "What Diptych itself speaks, from its next start on.",
            one_of("", "en", "pl", "ro"),
        ),
    )
    target_language: str = field(
        default="en",
        metadata=about("The language that you read in; a folder may have one of its own.", bool),
    )
    folder_targets: dict[str, str] = field(
        default_factory=dict,
        metadata=about("The language to translate into by folder, newest last.", texts),
    )
    folder_bundles: dict[str, str] = field(
        default_factory=dict,
        metadata=about(
            "What to do with a bundle that lies in a folder, newest last: ask, never or always"
            " use it.",
            texts,
        ),
    )
    text_face: str = field(
        default="",
        metadata=about("For reading; automatic is the best serif that there is."),
    )
    line_height: int = field(
        default=100,
        metadata=about(
            "Space between lines of the texts, in percent of the usual.", between(70, 160)
        ),
    )
    line_letters: int = field(
        default=66,
        metadata=about(
            "How long lines of the texts are at most, in usual letters; 62 to 75 read best.",
            between(30, 160),
        ),
    )
    justified: bool = field(
        default=False, metadata=about("Whether lines of the texts end at one edge.")
    )
    zoom: int = field(
        default=100, metadata=about("In percent of the usual size.", between(*ZOOM_RANGE))
    )
    index_address: str = field(
        default="",
        metadata=about("Where the list of packages is; empty for Argos Translate's own."),
    )
    engine_beam: int = field(
        default=0,
        metadata=about(
            "Translations weighed against each other: more are slower; 0 is as measured.",
            between(0, 16),
        ),
    )
    engine_threads: int = field(
        default=0,
        metadata=about(
            "How many of this machine's translate at once; 0 is as measured.", between(0, 256)
        ),
    )
    engine_batch: int = field(
        default=0,
        metadata=about(
            "Pieces of words that are read at once; 0 is as measured.",
            between(0, 16_384),
        ),
    )
    engine_compute: str = field(
        default="default",
        metadata=about(
            "As each package was saved, or int8 (small and fast) or float32 (large and exact).",
            one_of("default", "int8", "float32"),
        ),
    )
    motion: str = field(
        default="system",
        metadata=about(
            "Whether the caret blinks and boxes glide: as the system has it, or not at all.",
            one_of("system", "none"),
        ),
    )
    keys: dict[str, str] = field(
        default_factory=dict,
        metadata=about("Keys in place of an action's own, by action id.", texts),
    )
    dictionary_folders: dict[str, str] = field(
        default_factory=dict,
        metadata=about("Folders with dictionaries, besides those where systems keep them.", texts),
    )
    follow_links: bool = field(
        default=False,
        metadata=about("Whether links that lead out of the opened folder are read, too."),
    )

    open_with: str = field(
        default="article",
        metadata=about(
            "What a folder opens with: the article of the last time, or the briefing on all.",
            one_of("article", "briefing"),
        ),
    )
    find_meaning: bool = field(
        default=True,
        metadata=about(
            "Whether articles are found and compared by what they mean, where a model for that is"
            " installed."
        ),
    )

    put_names_right: bool = field(
        default=True,
        metadata=about(
            "Whether names that a package mangled are shown as they should be; its own words are in"
            " their cards and in exports."
        ),
    )

    @staticmethod
    def usual_file() -> Path:
        """Give the path of the user's settings; its folder exists."""
        return settings_file()

    def _damaged(self, name: str) -> str:
        return worded(
            "The settings file was damaged. It was set aside as {name}; defaults are used.",
            name=name,
        )

    def _unreadable(self, path: object, reason: str | None) -> str:
        return worded(
            "The settings in {path} cannot be read ({reason}). Defaults are used.",
            path=path,
            reason=reason,
        )

    @property
    def engine_wishes(self) -> Wishes:
        """What is set for the engine."""
        from core.translation.engine_setup import Wishes

        return Wishes(self.engine_beam, self.engine_threads, self.engine_batch, self.engine_compute)

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

    def forget_folder(self, folder: str) -> None:
        """Forget what was set for a folder, or for one in it."""
        for known in (self.folder_targets, self.folder_bundles):
            for one in [one for one in known if is_in(one, folder)]:
                del known[one]
