"""Which words to light for the word under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.qt.utf16 import TextPositions
from ui.reading.document.column import Side

if TYPE_CHECKING:
    from ui.reading.content import Content
    from ui.reading.document.column import Column

Words = tuple[tuple[int, int, float], ...]

WEAKEST = 0.25
"""Links below this weight are as often wrong as right and are not shown."""


def linked_words(
    content: Content, original: Column, translation: Column, side: Side, position: int
) -> dict[Side, Words]:
    """Give the linked words on both sides for a position of one side's document.

    The words are positions in the sides' documents with the weight of their link; nothing where
    the sentence has no links or none that is sure enough. Where translations stand under the
    originals, all are in the original's document.
    """
    column = original if side is Side.ORIGINAL else translation
    sentence = column.sentence_at(position) if position >= 0 else None
    found = content.translations[sentence] if sentence is not None else None
    if sentence is None or found is None or not found.links:
        return {}
    texts = (content.article.quote(content.article.sentences[sentence]), found.text)
    first, second = (TextPositions(text) for text in texts)
    above, below = original.sentences[sentence], original.under.get(sentence)
    if below is not None:
        side = Side.ORIGINAL if position <= above.end else Side.TRANSLATION
    spans = (above, below or translation.sentences[sentence])
    here = position - spans[list(Side).index(side)].start
    words: dict[Side, list[tuple[int, int, float]]] = {one: [] for one in Side}
    for link in found.links:
        if link.weight < WEAKEST:
            continue
        source = (first.to_utf16(link.source_start), first.to_utf16(link.source_end))
        target = (second.to_utf16(link.target_start), second.to_utf16(link.target_end))
        own = source if side is Side.ORIGINAL else target
        if own[0] <= here < own[1]:
            for one, span, (a, b) in zip(Side, spans, (source, target), strict=True):
                shown = Side.ORIGINAL if below is not None else one
                words[shown].append((span.start + a, span.start + b, link.weight))
    return {one: _strongest(spans) for one, spans in words.items() if spans}


def _strongest(spans: list[tuple[int, int, float]]) -> Words:
    best: dict[tuple[int, int], float] = {}
    for start, end, weight in spans:
        best[start, end] = max(weight, best.get((start, end), 0.0))
    return tuple((start, end, weight) for (start, end), weight in sorted(best.items()))
