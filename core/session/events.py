"""What an opened folder tells those who watch it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.bundle.offers import BundleOffer
    from core.folder import UnreadFile


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
class MeaningProgress:
    """Of how many articles that are read it is known what their sentences mean."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Problem:
    """Something went wrong that the reader should know, in words; `path` is the article's."""

    text: str
    path: str | None = None


@dataclass(frozen=True, slots=True)
class UnreadFound:
    """These files of the folder become no article, which are others than before."""

    files: tuple[UnreadFile, ...]


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
    | MeaningProgress
    | Problem
    | UnreadFound
    | BundleFound
)
