"""The values that pass between the steps: an article, its paragraphs, sentences and mentions.

Every offset counts Python code points into `Article.text`, except in `Translation` and `WordLink`,
which say what theirs count.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date as Date


class ParagraphKind(StrEnum):
    """What a block of an article is; furniture is what the page adds to the article's own text."""

    HEADING = "heading"
    BODY = "body"
    FURNITURE = "furniture"


class MentionType(StrEnum):
    """What a mention names; the values are those of the export."""

    PERSON = "PER"
    ORGANISATION = "ORG"
    PLACE = "LOC"
    EVENT = "EVT"
    PRODUCT = "PRO"
    DATE = "DATE"


@dataclass(frozen=True, slots=True)
class Sentence:
    """The unit of translation: a span of the article's text, without white space at its ends."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of the article; `sentences` is empty until the article is split."""

    kind: ParagraphKind
    start: int
    end: int
    sentences: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names something.

    `key` is what linking compares: a normal form that all inflected forms of the name share, or a
    gazetteer id such as `cldr:CN`. Two mentions with one type and one key are one entity.
    """

    start: int
    end: int
    type: MentionType
    key: str


@dataclass(frozen=True, slots=True)
class ScanPlace:
    """Where something stands in the picture of a page.

    `page` counts from 1, the sides are shares of the page's width and height, 0 to 1, from its
    upper left corner.
    """

    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class ScannedText:
    """What is to be said of a text that was recognised in pictures of pages (OCR).

    `confidence` is how sure the recogniser is of a letter on the average, 0 to 1, and 0 where
    nothing was recognised. `unsure` are spans of the text, words that it is not sure of. `places`
    has one item a sentence, None where that was not recognised or is not found on one page.
    `unread` lists pages that are pictures and were not recognised.
    """

    confidence: float
    unsure: tuple[tuple[int, int], ...] = ()
    places: tuple[ScanPlace | None, ...] = ()
    unread: tuple[int, ...] = ()


@dataclass(frozen=True)
class Article:
    """One file, read: `path` is relative to its folder, with `/` on every system.

    `text` is the cleaned text (Unicode NFC, paragraphs separated by one blank line) and begins
    with the title where the file has one. `title` is that, else the first sentence of the body.
    `language` is a code of `core.languages`, `""` where it could not be told.
    `mentions` are in order and do not overlap; furniture has none. Where `named` is False, finding
    them did not finish, and there may be more. `author` and `source`, where
    it appeared, are None where the file does not say. `written` has the sentences that the file
    writes with other letters or spaces than `text`: a sentence's index, and as the file has it.
    `made` is when the file says it was made, of one without a date: it may have been written long
    before.
    `scan` is there where any of the text was recognised in pictures.
    """

    path: str
    title: str
    date: Date | None
    language: str
    language_confidence: float
    encoding: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    mentions: tuple[Mention, ...] = ()
    author: str | None = None
    source: str | None = None
    named: bool = True
    written: tuple[tuple[int, str], ...] = ()
    made: Date | None = None
    scan: ScannedText | None = None

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in reading order; a sentence's index in it identifies it everywhere."""
        return tuple(s for paragraph in self.paragraphs for s in paragraph.sentences)

    @cached_property
    def title_sentences(self) -> range:
        """Give the indices of the sentences that the title is made of."""
        start = self.text.find(self.title.removesuffix("…"))
        end = start + len(self.title.removesuffix("…"))
        inside = [n for n, s in enumerate(self.sentences) if start < s.end and s.start < end]
        return range(inside[0], inside[-1] + 1) if start >= 0 and inside else range(0)

    def title_translation(
        self, translations: Sequence[Translation | None], gap: str = " "
    ) -> str | None:
        """Put the title together from its sentences' translations; None while one is missing.

        `gap` stands between two of them.
        """
        parts = [t.text for t in (translations[n] for n in self.title_sentences) if t is not None]
        whole = bool(parts) and len(parts) == len(self.title_sentences)
        return gap.join(parts) if whole else None

    def quote(self, span: Sentence | Paragraph | Mention) -> str:
        """Give the text of a span."""
        return self.text[span.start : span.end]


class DoubtKind(StrEnum):
    """Why one sentence's translation may be wrong."""

    SAME = "same"
    SHORT = "short"
    LONG = "long"
    LOOP = "loop"
    NUMBER = "number"
    NAME = "name"
    LOST = "lost"
    """An address, a tag, a file name or an emoji."""
    UNSURE = "unsure"
    CUT = "cut"
    WRONG = "wrong"
    """Many weak signs together tell that little of it is right."""
    TERM = "term"
    """A person wants a word of the original translated otherwise."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reason to distrust one sentence's translation, in words for the reader."""

    kind: DoubtKind
    reason: str


class Origin(StrEnum):
    """Where a translation comes from."""

    PACKAGE = "package"
    MEMORY = "memory"
    CORRECTION = "correction"
    """A person's own words, which win over all others."""
    BUNDLE = "bundle"
    """Brought by a bundle and confirmed by nothing here; all others win over it."""


@dataclass(frozen=True, slots=True)
class WordLink:
    """Which words of the translation came from which of the original.

    Offsets count code points into the sentence's own text and into its translation; `weight` is
    the attention between the two, 0 to 1.
    """

    source_start: int
    source_end: int
    target_start: int
    target_end: int
    weight: float


@dataclass(frozen=True, slots=True)
class PutRight:
    """A name in a translation that stands where its package wrote `engine`.

    Offsets count code points into the translation's text.
    """

    start: int
    end: int
    engine: str


@dataclass(frozen=True, slots=True)
class Translation:
    """One sentence's translation.

    `source` names what gave it: the packages' labels joined by " + ", the file name of a memory,
    the name of a bundle, or words for a person. `put_right` is of what is shown and never stored.
    """

    text: str
    origin: Origin
    source: str
    links: tuple[WordLink, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    put_right: tuple[PutRight, ...] = ()


@dataclass(frozen=True, slots=True)
class Entity:
    """What mentions of any spelling, case or language name.

    `forms` are the spellings seen with (language, count), most frequent first. `mentions` counts
    them in the whole folder and `paths` lists the articles that have it, in the folder's order.
    """

    id: str
    type: MentionType
    name: str
    forms: tuple[tuple[str, str, int], ...]
    mentions: int
    paths: Sequence[str]
    hidden: bool = False
    """The reader wants to see it neither in the panel nor marked in the text."""


@dataclass(frozen=True, slots=True)
class TranslationMention:
    """A mention's place in a translation: offsets count code points into the translation's text."""

    start: int
    end: int
    mention: int
    """Index into `Article.mentions`."""
