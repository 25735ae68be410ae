"""The hits of a search in both texts, in reading order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.qt.utf16 import TextPositions
from ui.reading.document.column import Side
from ui.reading.find.spans import find_spans

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.reading.document.column import Column


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a query occurs: positions in one side's document."""

    block: int
    side: Side
    start: int
    end: int


def find_hits(columns: Mapping[Side, Column], query: str) -> list[Hit]:
    """Find a query in the texts; the original's hits come first in each paragraph.

    Words of the original that stand in for a missing translation are no hits.
    """
    hits: list[Hit] = []
    if not query.strip():
        return hits
    for side, column in columns.items():
        for number, block in enumerate(column.blocks):
            spans = find_spans(block.text, query)
            if not spans:
                continue
            units = TextPositions(block.text)
            waiting = [s for s in block.sentences if s.index in block.pending]
            for start, end in spans:
                a, b = units.to_utf16(start), units.to_utf16(end)
                if not any(s.start <= a < s.end for s in waiting):
                    first = column.starts[number]
                    hits.append(Hit(number, side, first + a, first + b))
    order = list(Side)
    return sorted(hits, key=lambda h: (h.block, order.index(h.side), h.start))
