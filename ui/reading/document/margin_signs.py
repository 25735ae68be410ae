"""The small signs beside a line, drawn: not every face has them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

SIGN = 13
"""Their width and height in device-independent pixels."""

_PENCIL = QPolygonF([QPointF(*p) for p in ((1, 12), (2, 8.5), (9, 1.5), (11.5, 4), (4.5, 11))])
_NIB = (QPointF(7.5, 3), QPointF(10, 5.5))
_SHEET = QPolygonF([QPointF(*p) for p in ((1.5, 1), (8.5, 1), (11.5, 4), (11.5, 12), (1.5, 12))])
_LINES = (6, 9)


def paint_doubt(painter: QPainter, rect: QRectF) -> None:
    """Draw a question mark in a ring."""
    font = painter.font()
    font.setPixelSize(10)
    font.setBold(True)
    painter.setFont(font)
    painter.drawEllipse(rect)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "?")


def paint_correction(painter: QPainter, rect: QRectF) -> None:
    """Draw a pencil."""
    painter.drawPolygon(_PENCIL.translated(rect.topLeft()))
    painter.drawLine(rect.topLeft() + _NIB[0], rect.topLeft() + _NIB[1])


def paint_bundle(painter: QPainter, rect: QRectF) -> None:
    """Draw a parcel with a string."""
    painter.drawRect(rect.adjusted(1, 2, -1, -1))
    middle = rect.center()
    painter.drawLine(QPointF(middle.x(), rect.top() + 2), QPointF(middle.x(), rect.bottom() - 1))
    painter.drawLine(QPointF(rect.left() + 1, middle.y()), QPointF(rect.right() - 1, middle.y()))


def paint_note(painter: QPainter, rect: QRectF) -> None:
    """Draw a written sheet with a cut corner."""
    painter.drawPolygon(_SHEET.translated(rect.topLeft()))
    for y in _LINES:
        painter.drawLine(rect.topLeft() + QPointF(4, y), rect.topLeft() + QPointF(9, y))
