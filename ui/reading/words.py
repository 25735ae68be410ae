"""Which words to light for the word under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.reading.column import Side
from ui.text_positions import TextPositions

if TYPE_CHECKING:
    from ui.reading.column import Column
    from ui.reading.content import Content

Words = tuple[tuple[int, int, float], ...]

WEAKEST = 0.25
"""Links below this weight are as often wrong as right and are not shown."""


def linked_words(
    content: Content, original: Column, translation: Column, side: Side, position: int
) -> dict[Side, Words]:
    """Give the linked words on both sides for a position of one side's document.

    The words are positions in the sides' documents with the weight of their link; nothing where
    the sentence has no links or none that is sure enough.
    """
    column = original if side is Side.ORIGINAL else translation
    sentence = column.sentence_at(position) if position >= 0 else None
    found = content.translations[sentence] if sentence is not None else None
    if sentence is None or found is None or not found.links:
        return {}
    texts = (content.article.quote(content.article.sentences[sentence]), found.text)
    first, second = (TextPositions(text) for text in texts)
    starts = (original.sentences[sentence].start, translation.sentences[sentence].start)
    here = position - column.sentences[sentence].start
    words: dict[Side, list[tuple[int, int, float]]] = {one: [] for one in Side}
    for link in found.links:
        if link.weight < WEAKEST:
            continue
        source = (first.to_utf16(link.source_start), first.to_utf16(link.source_end))
        target = (second.to_utf16(link.target_start), second.to_utf16(link.target_end))
        own = source if side is Side.ORIGINAL else target
        if own[0] <= here < own[1]:
            for one, start, (a, b) in zip(Side, starts, (source, target), strict=True):
                words[one].append((start + a, start + b, link.weight))
    return {one: _strongest(spans) for one, spans in words.items() if spans}


def _strongest(spans: list[tuple[int, int, float]]) -> Words:
    best: dict[tuple[int, int], float] = {}
    for start, end, weight in spans:
        best[start, end] = max(weight, best.get((start, end), 0.0))
    return tuple((start, end, weight) for (start, end), weight in sorted(best.items()))
