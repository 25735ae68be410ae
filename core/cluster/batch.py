"""What goes to a worker and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.preparation.version import PIPELINE_VERSION
from core.translation.engine_setup import TEXT_VERSION

if TYPE_CHECKING:
    from core.article import Article
    from core.store import Outcome, Prepared
    from core.translation.stored_translation import PackedTranslation, StoredTranslation

VERSIONS = f"articles {PIPELINE_VERSION}, translations {TEXT_VERSION}, batches 1"
"""What both sides must share for the results to be those that would have been made here."""


@dataclass(frozen=True, slots=True)
class PackageOffer:
    """A package as it is here; `hash` is that of its content, `beam` how it is run."""

    code: str
    version: str
    from_code: str
    to_code: str
    target_prefix: str
    hash: str
    beam: int


@dataclass(frozen=True, slots=True)
class Item:
    """One content to prepare; `path` is that of a file that has it, relative to its folder.

    `data` are the file's bytes; None where the worker reads them from `place`, or where `article`
    was read already. `known` are translations that need not be made again, by package key.
    """

    content: str
    path: str
    language: str | None
    data: bytes | None = None
    place: str = ""
    article: Article | None = None
    known: tuple[tuple[str, dict[str, StoredTranslation]], ...] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """Some items and all that a worker must know about them."""

    items: tuple[Item, ...]
    to: str
    neighbours: tuple[str, ...]
    packages: tuple[PackageOffer, ...]
    versions: str = VERSIONS


@dataclass(frozen=True, slots=True)
class Translated:
    """How far an article's translation got, and its texts as search wants them."""

    outcome: Outcome
    texts: bytes
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """What became of an item; `failure` says in words why it is not whole.

    `prepared` is None where it failed or was sent. `code` is the language that it is in.
    """

    content: str
    path: str
    language: str | None
    code: str = ""
    prepared: Prepared | None = None
    rows: tuple[tuple[str, tuple[PackedTranslation, ...]], ...] = ()
    translated: Translated | None = None
    failure: str = ""


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What a worker made of a batch.

    `wanting` are the hashes of packages that it must be given first: then nothing is done.
    `refusal` says in words why it does no batch at all.
    """

    worker: str
    done: tuple[Done, ...] = ()
    wanting: tuple[str, ...] = ()
    refusal: str = ""
