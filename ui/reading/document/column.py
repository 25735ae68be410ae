"""One side of the reading surface as plain blocks of text, with the spans that matter in them.

Both sides have the same number of blocks: block n of the translation stands beside block n of the
original. Offsets count UTF-16 units into the block's own text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from core.article import ParagraphKind
from core.languages import format_date
from ui.qt.i18n import tr
from ui.qt.utf16 import TextPositions, utf16_length

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article import Article, Paragraph, TranslationMention
    from ui.reading.content import Content

_WITHOUT_SPACES = frozenset({"zh", "ja", "th", "lo", "km", "my"})

# These end a block for QTextCursor.insertText, or stand for objects and frames in a document.
_SAFE = str.maketrans(
    {
        "\n": "\u2028",
        "\r": "\u2028",
        "\u2029": "\u2028",
        "\x00": "\ufffd",
        "\ufdd0": "\ufffd",
        "\ufdd1": "\ufffd",
        "\ufffc": "\ufffd",
    }
)
_UNSAFE = re.compile(f"[{''.join(map(chr, _SAFE))}]")


class Side(StrEnum):
    """Which of the two texts."""

    ORIGINAL = "original"
    TRANSLATION = "translation"

    @property
    def other(self) -> Side:
        """Give the other side."""
        return Side.TRANSLATION if self is Side.ORIGINAL else Side.ORIGINAL


class BlockStyle(StrEnum):
    """How a block is set."""

    HEADLINE = "headline"
    DATE = "date"
    HEADING = "heading"
    BODY = "body"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Span:
    """A sentence or a mention in a block: `index` is its number in the article."""

    index: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of one side."""

    style: BlockStyle
    text: str
    sentences: tuple[Span, ...] = ()
    mentions: tuple[Span, ...] = ()
    watched: tuple[Span, ...] = ()
    """Where watched names are; their index says nothing."""
    unsure: tuple[Span, ...] = ()
    """Words that a recogniser of pictures is not sure of; their index says nothing."""
    put_right: tuple[Span, ...] = ()
    """Names that stand where a package wrote something else; their index says nothing."""
    pending: frozenset[int] = frozenset()
    """Numbers of the sentences that show the original for want of a translation."""
    under: bool = False
    """It is a translation and stands under its original."""
    goes_on: bool = False
    """It is a sentence of a paragraph that began before."""

    @property
    def length(self) -> int:
        """Count the UTF-16 units of its text."""
        return utf16_length(self.text)

    def units(self, start: int, end: int) -> str:
        """Give the text between two of its UTF-16 positions."""
        if self.text.isascii():
            return self.text[start:end]
        positions = TextPositions(self.text)
        return self.text[positions.to_code_points(start) : positions.to_code_points(end)]


class Column:
    """The blocks of one side, and where in the document each sentence and mention is."""

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        self.blocks = blocks
        self.starts: list[int] = []
        """Each block's first position in the document."""
        self.sentences: list[Span] = []
        """In reading order, positions in the document; one of every sentence."""
        self.under: dict[int, Span] = {}
        """By sentence: where its translation is, if it stands under it."""
        self.mentions: list[Span] = []
        """In order of position; a mention may be there several times, or not at all."""
        self.watched: list[Span] = []
        """In order of position: where watched names are."""
        self._read: list[Span] = []
        """All sentences and the translations under them, in order of position."""
        self._block_of: list[int] = []
        position = 0
        for number, block in enumerate(blocks):
            self.starts.append(position)
            sentences: list[Span] = []
            for found, spans in (
                (sentences, block.sentences),
                (self.mentions, sorted(block.mentions, key=lambda s: s.start)),
                (self.watched, block.watched),
            ):
                found.extend(Span(s.index, position + s.start, position + s.end) for s in spans)
            if block.under:
                self.under.update((span.index, span) for span in sentences)
            else:
                self.sentences += sentences
                self._block_of.extend([number] * len(sentences))
            self._read.extend(sentences)
            position += block.length + 1
        self.length = position
        """How many positions the document has."""

    def sentence_at(self, position: int) -> int | None:
        """Give the number of the sentence at a position in the document."""
        span = _span_at(self._read, position)
        return None if span is None else span.index

    def sentences_between(self, start: int, end: int) -> list[int]:
        """Give the sentences that have anything between two positions, in reading order."""
        touched = (span for span in self._read if span.start < end and span.end > start)
        return list(dict.fromkeys(span.index for span in touched))

    def spans_of(self, sentence: int) -> tuple[Span, ...]:
        """Give where a sentence is, and its translation if it stands under it."""
        own = self.sentences[sentence]
        return (own, self.under[sentence]) if sentence in self.under else (own,)

    def mention_at(self, position: int) -> Span | None:
        """Give the mention of the character at a position in the document."""
        span = _span_at(self.mentions, position)
        return None if span is None or position == span.end else span

    def mentions_of(self, index: int) -> list[Span]:
        """Give the places of one mention."""
        return [span for span in self.mentions if span.index == index]

    def block_of(self, sentence: int) -> int:
        """Give the number of the block that holds a sentence."""
        return self._block_of[sentence]

    def share_of(self, sentence: int) -> float:
        """Give how far on in its block a sentence begins, 0 to 1."""
        number = self._block_of[sentence]
        before = self.sentences[sentence].start - self.starts[number]
        return before / max(1, self.blocks[number].length)

    def position_of(self, block: int) -> int:
        """Give the first position of a block; after the last one, the document's end."""
        return self.starts[block] if block < len(self.starts) else self.length

    def block_at(self, position: int) -> int:
        """Give the number of the block at a position in the document."""
        return max(0, bisect_right(self.starts, position) - 1)


def original_column(content: Content) -> Column:
    """Lay out the original as blocks."""
    article = content.article
    first_sentence = first_mention = 0
    blocks: list[Block] = []
    for paragraph, style in zip(article.paragraphs, _styles(article), strict=True):
        text = article.quote(paragraph)
        units = TextPositions(text)
        sentences = tuple(
            Span(
                first_sentence + k,
                units.to_utf16(s.start - paragraph.start),
                units.to_utf16(s.end - paragraph.start),
            )
            for k, s in enumerate(paragraph.sentences)
        )
        first_sentence += len(sentences)
        mentions: list[Span] = []
        while (
            first_mention < len(article.mentions)
            and article.mentions[first_mention].start < paragraph.end
        ):
            m = article.mentions[first_mention]
            if m.start >= paragraph.start and content.marks(first_mention):
                mentions.append(
                    Span(
                        first_mention,
                        units.to_utf16(m.start - paragraph.start),
                        units.to_utf16(m.end - paragraph.start),
                    )
                )
            first_mention += 1
        watched = tuple(
            Span(0, units.to_utf16(a - paragraph.start), units.to_utf16(b - paragraph.start))
            for a, b in (content.watched.original if content.watched else ())
            if paragraph.start <= a and b <= paragraph.end
        )
        unsure = tuple(
            Span(0, units.to_utf16(a - paragraph.start), units.to_utf16(b - paragraph.start))
            for a, b in _unsure_in(article, paragraph)
        )
        blocks.append(Block(style, _safe(text), sentences, tuple(mentions), watched, unsure=unsure))
    return Column(_with_date(blocks, article, article.language))


def translation_column(content: Content, *, placeholders: bool = True) -> Column:
    """Lay out the translation as blocks beside the original's.

    A sentence without a translation shows the original's words, so that about as much room is
    taken as it will need; without `placeholders` it is empty, and so is all, where no sentence
    is translated.
    """
    article = content.article
    joint = "" if content.to.partition("-")[0] in _WITHOUT_SPACES else " "
    blocks: list[Block] = []
    first = 0
    for paragraph, style in zip(article.paragraphs, _styles(article), strict=True):
        blocks.append(_translated_block(content, paragraph, style, first, joint, placeholders))
        first += len(paragraph.sentences)
    dated = _with_date(blocks, article, content.to)
    if not placeholders and not any(content.translations):
        dated = tuple(replace(block, text="") for block in dated)
    return Column(dated)


def _translated_block(
    content: Content,
    paragraph: Paragraph,
    style: BlockStyle,
    first: int,
    joint: str,
    placeholders: bool,
) -> Block:
    pieces: list[str] = []
    sentences: list[Span] = []
    mentions: list[Span] = []
    watched: list[Span] = []
    put_right: list[Span] = []
    pending: set[int] = set()
    position = 0
    for index, sentence in enumerate(paragraph.sentences, first):
        if pieces and pieces[-1]:
            pieces.append(joint)
            position += len(joint)
        translation = content.translations[index]
        if translation is None:
            pending.add(index)
            text = content.article.quote(sentence) if placeholders else ""
        else:
            text = translation.text
            units = TextPositions(text)
            mentions.extend(
                Span(
                    m.mention, position + units.to_utf16(m.start), position + units.to_utf16(m.end)
                )
                for m in _translation_mentions(content, index)
            )
            watched.extend(
                Span(0, position + units.to_utf16(a), position + units.to_utf16(b))
                for a, b in _watched_in_translation(content, index)
            )
            put_right.extend(
                Span(0, position + units.to_utf16(one.start), position + units.to_utf16(one.end))
                for one in translation.put_right
            )
        pieces.append(text)
        end = position + utf16_length(text)
        sentences.append(Span(index, position, end))
        position = end
    return Block(
        style,
        _safe("".join(pieces)),
        tuple(sentences),
        tuple(mentions),
        tuple(watched),
        put_right=tuple(put_right),
        pending=frozenset(pending),
    )


def _translation_mentions(content: Content, index: int) -> tuple[TranslationMention, ...]:
    found = content.translation_mentions
    return tuple(m for m in found[index] if content.marks(m.mention)) if index < len(found) else ()


def _unsure_in(article: Article, paragraph: Paragraph) -> Sequence[tuple[int, int]]:
    if article.scan is None:
        return ()
    spans = article.scan.unsure
    first, last = (bisect_left(spans, (at, 0)) for at in (paragraph.start, paragraph.end))
    return [span for span in spans[first:last] if span[1] <= paragraph.end]


def _watched_in_translation(content: Content, index: int) -> tuple[tuple[int, int], ...]:
    found = content.watched.translations if content.watched else ()
    return found[index] if index < len(found) else ()


def _styles(article: Article) -> list[BlockStyle]:
    styles = [
        {
            ParagraphKind.HEADING: BlockStyle.HEADING,
            ParagraphKind.BODY: BlockStyle.BODY,
            ParagraphKind.FURNITURE: BlockStyle.FURNITURE,
        }[paragraph.kind]
        for paragraph in article.paragraphs
    ]
    if styles and styles[0] is BlockStyle.HEADING:
        styles[0] = BlockStyle.HEADLINE
    return styles


def _with_date(blocks: list[Block], article: Article, language: str) -> tuple[Block, ...]:
    day = format_date(article.date, language) if article.date is not None else None
    if day is None and article.made is not None:
        day = tr("file made on {date}", date=format_date(article.made, language))
    line = "  ·  ".join(part for part in (day, article.author, article.source) if part)
    if not line:
        return tuple(blocks)
    date = Block(BlockStyle.DATE, line)
    after = 1 if blocks and blocks[0].style is BlockStyle.HEADLINE else 0
    return (*blocks[:after], date, *blocks[after:])


def _safe(text: str) -> str:
    return text.translate(_SAFE) if _UNSAFE.search(text) else text


def _span_at(spans: list[Span], position: int) -> Span | None:
    number = bisect_right(spans, position, key=lambda s: s.start) - 1
    if number < 0 or position > spans[number].end:
        return None
    return spans[number]
