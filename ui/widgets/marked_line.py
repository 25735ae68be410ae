"""Draw one line of words with bold parts; what has no room is left out by whole words."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout

from ui.qt.utf16 import utf16_length

if TYPE_CHECKING:
    from collections.abc import Callable

Marks = tuple[tuple[int, int], ...]

_SEEN_WITHIN = 2 / 3
"""Of the line: there the first bold part ends, so that what follows it is seen too."""


def draw_marked(painter: QPainter, rect: QRect, text: str, marks: Marks, colour: str) -> None:
    """Draw a line in the painter's font, its `marks` (in code points) bold and of a colour."""

    def laid_out(text: str, marks: Marks) -> QTextLayout:
        return _laid_out(text, marks, painter.font(), colour)

    def width(text: str, marks: Marks) -> float:
        layout = laid_out(text, marks)  # the line does not keep it
        return layout.lineAt(0).naturalTextWidth()

    layout = laid_out(*fitting(text, marks, rect.width(), width))
    height = (rect.height() - layout.lineAt(0).height()) / 2
    painter.save()
    painter.setClipRect(rect)
    layout.draw(painter, QPointF(rect.left(), rect.top() + height))
    painter.restore()


def fitting(
    text: str, marks: Marks, room: float, width: Callable[[str, Marks], float]
) -> tuple[str, Marks]:
    """Leave out words before the first mark and at the end until a line has the room."""
    if not marks or width(text, marks) <= room:
        return text, marks
    first, last = marks[0]
    starts = [0, *(n + 1 for n in range(first) if text[n] == " ")]
    if starts[-1] != first and not text[starts[-1] : first].strip():
        starts.append(first)

    def fits_from(number: int) -> bool:
        return width(*_part(text, marks, starts[number], last)) <= room * _SEEN_WITHIN

    start = starts[min(bisect_left(range(len(starts)), True, key=fits_from), len(starts) - 1)]
    ends = [n for n in range(start + 1, len(text)) if text[n] == " "]
    if not any(last <= end for end in ends) or width(*_part(text, marks, start, ends[0])) > room:
        ends = list(range(start + 1, len(text)))
    ends.append(len(text))

    def has_no_room(number: int) -> bool:
        return width(*_part(text, marks, start, ends[number])) > room

    kept = max(0, bisect_left(range(len(ends)), True, key=has_no_room) - 1)
    return _part(text, marks, start, ends[kept])


def _part(text: str, marks: Marks, start: int, end: int) -> tuple[str, Marks]:
    before, after = ("…" if start else ""), ("…" if end < len(text) else "")
    by = len(before) - start
    inside = tuple(
        (max(a, start) + by, min(b, end) + by) for a, b in marks if a < end and b > start
    )
    return f"{before}{text[start:end]}{after}", inside


def _laid_out(text: str, marks: Marks, font: QFont, colour: str) -> QTextLayout:
    layout = QTextLayout(text, font)
    ranges = []
    for start, end in marks:
        part = QTextLayout.FormatRange()
        part.start, part.length = utf16_length(text[:start]), utf16_length(text[start:end])
        part.format.setFontWeight(QFont.Weight.Bold)
        part.format.setForeground(QColor(colour))
        ranges.append(part)
    layout.setFormats(ranges)
    layout.beginLayout()
    layout.createLine().setNumColumns(utf16_length(text))
    layout.endLayout()
    return layout
