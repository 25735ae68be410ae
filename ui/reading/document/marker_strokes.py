"""Strokes of a marker under the letters, in the colours of quotes.

They cover the lower part of a line: no name, no selection and nothing found is marked so, and what
is stays visible above and through them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_FROM, _TO = 0.45, 1.0
"""Which part of a line's height a stroke covers: the lower part of its letters."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A span of the document's positions, within one block, and the colour #RRGGBB."""

    start: int
    end: int
    colour: str


def paint_strokes(
    painter: QPainter,
    strokes: Iterable[Stroke],
    rects_of: Callable[[int, int], Iterable[QRectF]],
    page: QColor,
) -> None:
    """Paint over text that is there already: ink stays ink, only the paper is coloured."""
    dark = page.lightnessF() < 0.5
    modes = QPainter.CompositionMode
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setCompositionMode(
        modes.CompositionMode_Lighten if dark else modes.CompositionMode_Darken
    )
    for stroke in strokes:
        painter.setBrush(QColor(stroke.colour))
        for rect in rects_of(stroke.start, stroke.end):
            top, bottom = (rect.top() + share * rect.height() for share in (_FROM, _TO))
            painter.drawRoundedRect(QRectF(rect.left(), top, rect.width(), bottom - top), 2, 2)
    painter.restore()
