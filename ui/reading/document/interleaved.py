"""Both texts in one column, for narrow windows: each sentence's translation stands under it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ui.reading.document.column import Column, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.reading.document.column import Block


def interleaved_column(original: Column, translation: Column) -> Column:
    """Put each sentence of a column under its original; an empty one takes no room."""
    found: list[Block] = []
    for above, below in zip(original.blocks, translation.blocks, strict=True):
        if not above.sentences:
            found.append(above)
            if below.text and below.text != above.text:
                found.append(replace(below, under=True))
            continue
        pieces = zip(_sentences(above), _sentences(below), strict=True)
        for number, (own, translated) in enumerate(pieces):
            found.append(replace(own, goes_on=number > 0))
            if translated.text:
                found.append(replace(translated, under=True))
    return Column(tuple(found))


def _sentences(block: Block) -> Iterator[Block]:
    """Cut a block into its sentences; what stands between two of them is left out."""
    for span in block.sentences:
        yield replace(
            block,
            text=block.units(span.start, span.end),
            sentences=(Span(span.index, 0, span.end - span.start),),
            mentions=_inside(block.mentions, span),
            watched=_inside(block.watched, span),
            unsure=_inside(block.unsure, span),
            put_right=_inside(block.put_right, span),
            pending=block.pending & {span.index},
        )


def _inside(spans: tuple[Span, ...], sentence: Span) -> tuple[Span, ...]:
    start, end = sentence.start, sentence.end
    return tuple(
        Span(span.index, span.start - start, span.end - start)
        for span in spans
        if start <= span.start and span.end <= end
    )
