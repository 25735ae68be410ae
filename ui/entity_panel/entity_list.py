"""The rows of the panel: headings and entities, and how each is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from core.article import MentionType
from core.text.visible_text import visible_words
from ui.qt.i18n import later, tr
from ui.qt.plain_text import tooltip
from ui.theme.style import SMALL_PIXELS, ui_font
from ui.widgets.row_delegate import Index, RowDelegate, draw_elided, has_focus, is_selected

if TYPE_CHECKING:
    from collections.abc import Sequence


TYPE_HEADINGS = {
    MentionType.PERSON: later("People"),
    MentionType.ORGANISATION: later("Organisations"),
    MentionType.PLACE: later("Places"),
    MentionType.EVENT: later("Events"),
    MentionType.PRODUCT: later("Products"),
    MentionType.DATE: later("Dates"),
}

ROW_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class EntityRow:
    """A heading (no id) or an entity with the number of its mentions."""

    type: MentionType
    name: str
    id: str = ""
    count: int = 0
    hidden: bool = False
    """It is not highlighted now: its type is not, or it was hidden by hand."""


class EntityModel(QAbstractListModel):
    """The rows of the panel."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[EntityRow] = ()

    def show(self, rows: Sequence[EntityRow]) -> None:
        """Take other rows."""
        if rows == self.rows:
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return visible_words(row.name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(row.name) if row.id else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if not row.id:
                return row.name
            said = tr("{name}, %n mentions", row.count, name=row.name)
            return f"{said}, {tr(TYPE_HEADINGS[row.type])}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not self.rows[index.row()].id:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class EntityDelegate(RowDelegate):
    """Headings, and entities with the sign of their type and their count."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, 26 if index.data(ROW_ROLE).id else 34)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: EntityRow = index.data(ROW_ROLE)
        theme, rect = self.theme, option.rect
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not row.id:
            place = rect.adjusted(16, 10, -16, 0)
            self.draw_heading(painter, place, row.name)
            if row.hidden:
                painter.setFont(ui_font(SMALL_PIXELS))
                painter.drawText(place, vertical | Qt.AlignmentFlag.AlignRight, tr("not marked"))
            return
        if is_selected(option):
            painter.fillRect(rect, QColor(theme.selected))
            if has_focus(option):
                self.draw_edge(painter, rect, theme.accent)
        mark = theme.marks[row.type]
        painter.setPen(QPen(QColor(mark.line), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush if row.hidden else QColor(mark.background))
        painter.drawRoundedRect(QRect(rect.left() + 16, rect.top() + 8, 10, 10), 3, 3)
        painter.setFont(ui_font())
        count = str(row.count)
        room = rect.width() - 34 - 16 - 12 - painter.fontMetrics().horizontalAdvance(count)
        name = visible_words(row.name)
        painter.setPen(QColor(theme.muted if row.hidden else theme.text))
        place = QRect(rect.left() + 34, rect.top(), room, rect.height())
        draw_elided(painter, place, name)
        painter.setPen(QColor(theme.muted))
        right = vertical | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(0, 0, -16, 0), right, count)


class EntityList(QListView):
    """A list whose headings can be clicked too."""

    heading_clicked = Signal(object)
    entered = Signal(QModelIndex)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            row: EntityRow = index.data(ROW_ROLE)
            if not row.id:
                self.heading_clicked.emit(row.type)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
