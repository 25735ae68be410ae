"""Where quotes stand in the texts, and which words a person is about to quote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.qt.utf16 import TextPositions
from ui.reading.document.column import Side
from ui.reading.document.marker_strokes import Stroke

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.knowledge.quotes import PlacedQuote
    from ui.reading.content import Content
    from ui.reading.document.column import Column, Span
    from ui.reading.pane import Pane
    from ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Chosen:
    """Words to quote, of one side.

    `original` is a span of the article's text; `translation` has a sentence's index and a span of
    its translation for each sentence. All count code points.
    """

    original: tuple[int, int] | None = None
    translation: tuple[tuple[int, int, int], ...] = ()


def strokes(content: Content, column: Column, side: Side, theme: Theme) -> list[Stroke]:
    """Give the strokes of all quotes in the document of a side."""
    if not content.quotes:
        return []
    found = []
    below = column.under if side is Side.ORIGINAL else dict(enumerate(column.sentences))
    for placed in content.quotes:
        colour = theme.quotes[placed.quote.colour]
        spans: list[tuple[int, int]] = []
        if side is Side.ORIGINAL:
            spans += _in_original(content, column, placed)
        spans += _in_translation(content, below, placed)
        found += [Stroke(start, end, colour) for start, end in spans]
    return found


def _in_original(
    content: Content, column: Column, placed: PlacedQuote
) -> Iterator[tuple[int, int]]:
    sentences, last = content.article.sentences, placed.sentences[-1:]
    for index in placed.sentences:
        sentence, span = sentences[index], column.sentences[index]
        units = TextPositions(content.article.quote(sentence))
        start = span.start + units.to_utf16(max(0, placed.start - sentence.start))
        end = span.start + units.to_utf16(min(sentence.end, placed.end) - sentence.start)
        # The gap to the next sentence is part of it, where both stand in one block.
        goes_on = (index,) != last and column.block_of(index) == column.block_of(index + 1)
        yield start, column.sentences[index + 1].start if goes_on else end


def _in_translation(
    content: Content, spans: dict[int, Span], placed: PlacedQuote
) -> Iterator[tuple[int, int]]:
    for index, start, end in placed.halves:
        translation, span = content.translations[index], spans.get(index)
        if translation is not None and span is not None:
            units = TextPositions(translation.text)
            yield span.start + units.to_utf16(start), span.start + units.to_utf16(end)


def chosen_words(content: Content, panes: Sequence[Pane], current: int) -> Chosen:
    """Give the words that are selected in the first pane that has a selection.

    Without one, those of the current sentence.
    """
    for pane in panes:
        cursor = pane.textCursor()
        if cursor.hasSelection():
            return _selected(content, pane, cursor.selectionStart(), cursor.selectionEnd())
    if current < 0:
        return Chosen()
    sentence = content.article.sentences[current]
    return Chosen((sentence.start, sentence.end))


def _selected(content: Content, pane: Pane, start: int, end: int) -> Chosen:
    column, article = pane.column, content.article
    touched = column.sentences_between(start, end)
    if pane.side is Side.ORIGINAL:
        places = []
        for index in touched:
            span, sentence = column.sentences[index], article.sentences[index]
            if span.start < end and span.end > start:
                units = TextPositions(article.quote(sentence))
                for position in (max(start, span.start), min(end, span.end)):
                    at = units.to_code_points(position - span.start)
                    places += [sentence.start + at]
        if places:
            return Chosen((min(places), max(places)))
    below = column.under if pane.side is Side.ORIGINAL else dict(enumerate(column.sentences))
    parts = []
    for index in touched:
        translation, place = content.translations[index], below.get(index)
        if translation is None or place is None or place.start >= end or place.end <= start:
            continue
        units = TextPositions(translation.text)
        first, last = max(start, place.start), min(end, place.end)
        parts.append((index, *(units.to_code_points(at - place.start) for at in (first, last))))
    return Chosen(None, tuple((index, a, b) for index, a, b in parts))
