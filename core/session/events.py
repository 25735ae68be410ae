"""What an opened folder tells those who watch it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.translatable import worded

if TYPE_CHECKING:
    from datetime import date

    from core.bundle.offers import BundleOffer


class ArticleState(StrEnum):
    """How far an article is; the values are the words that the list shows."""

    WAITING = "waiting"
    READING = "reading"
    TRANSLATING = "translating"
    READY = "ready"
    UNTRANSLATED = "package missing"
    FAILED = "failed"


FINISHED_STATES = frozenset({ArticleState.READY, ArticleState.UNTRANSLATED, ArticleState.FAILED})


NAMES_MISSING = worded("Names are missing: finding those of this article did not finish.")


class Names(StrEnum):
    """Whether an article's names are found."""

    ALL = "all"
    SOUGHT = "sought"
    """They are being looked for once more."""
    MISSING = "missing"
    """Some or all, as finding them did not finish."""


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """An article as the list shows it.

    `title` is the file's name until it is read. `done` of `total` sentences have a translation.
    `reason` says in words why the article failed or stays untranslated. `group` is the path of the
    first article that this one is a copy of, its own where it is none. `gone`: its file is not in
    the folder any more, and it is listed only because it is being read. `watched` counts the
    mentions of names that the reader watches for, `notes` what she wrote about the article and its
    sentences. `bundle` names the bundle that the text or a part of the translation came with.
    """

    path: str
    title: str
    title_translation: str | None
    language: str
    language_confidence: float
    date: date | None
    state: ArticleState
    done: int
    total: int
    reason: str
    unread: bool
    starred: bool
    doubts: int
    group: str = ""
    gone: bool = False
    watched: int = 0
    notes: int = 0
    tags: tuple[str, ...] = ()
    bundle: str = ""
    names: Names = Names.ALL


@dataclass(frozen=True, slots=True)
class ListChanged:
    """Articles were found, added or removed."""


@dataclass(frozen=True, slots=True)
class Renamed:
    """The file of an article got another name or place in the folder."""

    path: str
    to: str


@dataclass(frozen=True, slots=True)
class EntryChanged:
    """One article's line in the list changed."""

    path: str


@dataclass(frozen=True, slots=True)
class ArticleRead:
    """An article can be shown, translated or not; also after its language was changed."""

    path: str


@dataclass(frozen=True, slots=True)
class Translated:
    """Sentences of an article got their translation; `indices` are those of `Article.sentences`."""

    path: str
    indices: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class EntitiesChanged:
    """Mentions were linked anew: entities, names or counts may differ."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How much of the folder is done.

    `finished` articles need no more work; `ready` are those of them that have all that they can
    have, the others failed or miss a package. `words_per_second` is the engine's, while it works.
    """

    finished: int
    ready: int
    total: int
    words_per_second: float | None
    running: bool


@dataclass(frozen=True, slots=True)
class Problem:
    """Something went wrong that the reader should know, in words; `path` is the article's."""

    text: str
    path: str | None = None


@dataclass(frozen=True, slots=True)
class BundleFound:
    """A bundle lies in or beside the folder, and is not used.

    `refused`: the reader does not want it, or none here. `wanted`: she wants every one here, but
    this came too late to be taken in with the rest.
    """

    offer: BundleOffer
    wanted: bool = False
    refused: bool = False


Event = (
    ListChanged
    | Renamed
    | EntryChanged
    | ArticleRead
    | Translated
    | EntitiesChanged
    | Progress
    | Problem
    | BundleFound
)
