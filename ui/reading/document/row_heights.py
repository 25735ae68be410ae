"""The heights at which paragraphs begin: paragraph n begins at one height on both sides."""

from __future__ import annotations

from bisect import bisect_right
from math import ceil
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOLERANCE = 0.02
"""Pixels; Qt's text layout counts in 1/64."""


class Heights(Protocol):
    """The paragraphs of one column, each of which may still have to be laid out."""

    heights: list[float]
    made: list[bool]

    def make(self, number: int) -> bool:
        """Lay a paragraph out; tell whether it is of another height than was thought."""
        ...


class RowHeights:
    """Space the paragraphs of the columns that are shown, those far off by estimate.

    All heights are in pixels from the document's top; paragraphs begin at whole ones.
    """

    def __init__(self, top: float) -> None:
        self._top = top
        self._columns: Sequence[Heights] = ()
        self._gaps: Sequence[float] = ()
        self._tops: list[int] | None = None

    def set_columns(self, columns: Sequence[Heights], gaps: Sequence[float]) -> None:
        """Take the columns that are shown and the least space after each paragraph."""
        self._columns, self._gaps = tuple(columns), tuple(gaps)
        self.forget()

    def forget(self) -> None:
        """Measure anew: a paragraph's height may be another."""
        self._tops = None

    @property
    def _row_tops(self) -> list[int]:
        if self._tops is None:
            self._tops = tops = [ceil(self._top)]
            heights = [column.heights for column in self._columns]
            own = heights[0] if len(heights) == 1 else map(max, *heights) if heights else ()
            at = tops[0]
            for height, gap in zip(own, self._gaps, strict=False):
                at += ceil(height + gap - _TOLERANCE)
                tops.append(at)
        return self._tops

    @property
    def count(self) -> int:
        """Give how many paragraphs there are."""
        return min((len(column.heights) for column in self._columns), default=0)

    @property
    def height(self) -> int:
        """Give the height of the whole, with the space above and below."""
        return self._row_tops[-1]

    def top(self, number: int) -> int:
        """Give where a paragraph begins."""
        tops = self._row_tops
        return tops[min(number, len(tops) - 1)]

    def share_of(self, number: int, within: float) -> float:
        """Give how far down the whole, 0 to 1, a share of a paragraph is; lays nothing out."""
        top, below = self.top(number), self.top(number + 1)
        return (top + within * (below - top)) / max(1, self.height)

    def block_at(self, y: float) -> int:
        """Give the paragraph at a height, the first or the last where there is none."""
        return max(0, min(self.count - 1, bisect_right(self._row_tops, y) - 1))

    def make(self, first: int, last: int) -> bool:
        """Lay out some paragraphs in all columns; say whether what follows begins elsewhere."""
        changed = False
        for column in self._columns:
            for number in range(first, min(last + 1, len(column.made))):
                changed |= column.make(number)
        if changed:
            self.forget()
        return changed

    def make_between(self, top: float, bottom: float) -> bool:
        """Lay out what lies between two heights; say whether anything turned out otherwise."""
        return self.make(self.block_at(top), self.block_at(bottom))

    def next_unmade(self, near: int) -> int | None:
        """Give the paragraph to lay out next, downwards first; None where all are."""
        below = [_first_unmade(column.made, near) for column in self._columns]
        found = [number for number in below if number is not None]
        if found:
            return min(found)
        above = [_last_unmade(column.made, near) for column in self._columns]
        return max((number for number in above if number is not None), default=None)


def _first_unmade(made: list[bool], start: int) -> int | None:
    return made.index(False, start) if False in made[start:] else None


def _last_unmade(made: list[bool], end: int) -> int | None:
    before = made[:end][::-1]
    return end - 1 - before.index(False) if False in before else None
