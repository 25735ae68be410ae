"""Draw the rows of a list from the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme.style import SMALL_PIXELS, ui_font

if TYPE_CHECKING:
    from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex

EDGE = 3
"""Width of the strip at the left of the selected row."""


class RowDelegate(QStyledItemDelegate):
    """What the delegates of all lists have in common; each says in `draw` what a row has."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        self.draw(painter, option, index)
        painter.restore()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row; the painter's state is put back afterwards."""
        raise NotImplementedError

    def draw_heading(self, painter: QPainter, place: QRect, text: str) -> None:
        """Draw the heading of a group of rows."""
        painter.setFont(ui_font(SMALL_PIXELS, demibold=True))
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text.upper())

    def draw_edge(self, painter: QPainter, rect: QRect, colour: str) -> None:
        """Draw the strip at the left of a row."""
        painter.fillRect(QRect(rect.left(), rect.top(), EDGE, rect.height()), QColor(colour))


def is_selected(option: QStyleOptionViewItem) -> bool:
    """Tell whether a row is the selected one."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def has_focus(option: QStyleOptionViewItem) -> bool:
    """Tell whether the keyboard is on a row."""
    return bool(option.state & QStyle.StateFlag.State_HasFocus)


def draw_fold(painter: QPainter, rect: QRect, *, folded: bool) -> None:
    """Draw, at the left of a line, a small triangle in the pen's colour: right or down."""
    x, y = rect.left(), rect.center().y() + 0.5
    right = ((x + 1, y - 4), (x + 6, y), (x + 1, y + 4))
    down = ((x, y - 2.5), (x + 8, y - 2.5), (x + 4, y + 2.5))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygonF([QPointF(*point) for point in (right if folded else down)]))


def draw_elided(painter: QPainter, rect: QRect, text: str, *, rtl: bool = False) -> None:
    """Draw one line, with an ellipsis at the end of what has no room."""
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side, elided)
