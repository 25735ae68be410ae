"""The list's view: rows of two heights, whose places are reckoned, so that none is ever laid out.

Qt's own would ask each row for its height, in Python, each time a row comes or goes.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

from ui.article_list.delegate import HEADING_HEIGHT, ROW_HEIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from ui.article_list.model import ArticleModel

_Index = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint
_EXTENDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class ArticleRows(QListView):
    """Articles under headings; `selecting` is true while rows are selected, not opened."""

    heading_clicked = Signal(int)
    """The row of a heading."""

    def __init__(self) -> None:
        super().__init__()
        self.selecting = False
        self._rows: ArticleModel | None = None

    def show_rows(self, model: ArticleModel) -> None:
        """Show a model's rows."""
        self._rows = model
        self.setModel(model)

    # Where rows stand

    def _headings(self) -> list[int]:
        return self._rows.heading_rows if self._rows is not None else []

    def _top(self, row: int) -> int:
        """Give where a row begins, in pixels from the first."""
        over = bisect_left(self._headings(), row)
        return row * ROW_HEIGHT - over * (ROW_HEIGHT - HEADING_HEIGHT)

    def _height(self, row: int) -> int:
        headings = self._headings()
        at = bisect_left(headings, row)
        is_heading = at < len(headings) and headings[at] == row
        return HEADING_HEIGHT if is_heading else ROW_HEIGHT

    def _count(self) -> int:
        return self._rows.rowCount() if self._rows is not None else 0

    def _row_at(self, y: int) -> int:
        """Give the row at so many pixels from the top of the first; it may be past the last."""
        headings = self._headings()
        at = bisect_right(headings, y, key=self._top) - 1
        if at < 0:
            return y // ROW_HEIGHT
        inside = y - self._top(headings[at]) - HEADING_HEIGHT
        return headings[at] if inside < 0 else headings[at] + 1 + inside // ROW_HEIGHT

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid():
            return QRect()
        row = index.row()
        top = self._top(row) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._height(row))

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(point.y() + self.verticalOffset())
        if point.y() + self.verticalOffset() < 0 or not 0 <= row < self._count():
            return QModelIndex()
        return self.model().index(row, 0)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: _Index) -> bool:
        return False

    def updateGeometries(self) -> None:
        room = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._top(self._count()) - room))
        bar.setPageStep(room)
        bar.setSingleStep(ROW_HEIGHT // 3)

    def doItemsLayout(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def scrollTo(self, index: _Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        if not index.isValid():
            return
        self.updateGeometries()  # rows may have come that are not laid out yet
        row, bar, room = index.row(), self.verticalScrollBar(), self.viewport().height()
        top, height = self._top(row), self._height(row)
        above = HEADING_HEIGHT if row and self._height(row - 1) == HEADING_HEIGHT else 0
        if hint == _Hint.PositionAtTop:
            bar.setValue(top)
        elif hint == _Hint.PositionAtBottom:
            bar.setValue(top + height - room)
        elif hint == _Hint.PositionAtCenter:
            bar.setValue(top + height // 2 - room // 2)
        elif top < bar.value():
            bar.setValue(top - above)
        elif top + height > bar.value() + room:
            bar.setValue(min(top, top + height - room))

    # Selecting

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        first = max(0, self._row_at(max(0, rect.top() + self.verticalOffset())))
        last = min(self._row_at(rect.bottom() + self.verticalOffset()), self._count() - 1)
        found = QItemSelection()
        if first <= last:
            model = self.model()
            found = QItemSelection(model.index(first, 0), model.index(last, 0))
        self.selectionModel().select(found, command)

    def select_rows(self, rows: list[int]) -> None:
        """Select some rows, in ascending order, and no others."""
        found = QItemSelection()
        for _, run in groupby(enumerate(rows), key=lambda place: place[1] - place[0]):
            several = [row for _, row in run]
            found.select(self.model().index(several[0], 0), self.model().index(several[-1], 0))
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(found, flag)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for part in (selection.at(number) for number in range(selection.size())):
            top = self._top(part.top()) - self.verticalOffset()
            bottom = self._top(part.bottom() + 1) - self.verticalOffset()
            region += QRect(0, top, self.viewport().width(), bottom - top)
        return region

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        row, last = self.currentIndex().row(), self._count() - 1
        if last < 0:
            return QModelIndex()
        page = max(1, self.viewport().height() // ROW_HEIGHT - 1)
        steps = {
            _Action.MoveUp: -1,
            _Action.MovePrevious: -1,
            _Action.MoveDown: 1,
            _Action.MoveNext: 1,
            _Action.MovePageUp: -page,
            _Action.MovePageDown: page,
            _Action.MoveHome: -last - 1,
            _Action.MoveEnd: last + 1,
        }
        step = steps.get(action, 0)
        wanted = max(0, min(last, row + step))
        return self.model().index(self._can_be_current(wanted, 1 if step >= 0 else -1, row), 0)

    def _can_be_current(self, row: int, step: int, before: int) -> int:
        """Give the row, or the next that is an article or a folded section; else the one before."""
        rows = self._rows
        assert rows is not None
        for one in (*range(row, self._count() if step > 0 else -1, step), before):
            if rows.path_at(one) is not None or rows.is_folded(one):
                return one
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.selecting = bool(event.modifiers() & _EXTENDING)
        super().keyPressEvent(event)
        self.selecting = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton
        if plain and index.isValid() and self._rows and self._rows.path_at(index.row()) is None:
            self.heading_clicked.emit(index.row())
            return
        # The right button asks what can be done with an article; it need not be read for that.
        self.selecting = not plain or bool(event.modifiers() & _EXTENDING)
        super().mousePressEvent(event)
        self.selecting = False

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        state, current = option.state, self.currentIndex()
        focused = self.hasFocus() or self.viewport().hasFocus()
        top = event.rect().top() + self.verticalOffset()
        bottom = event.rect().bottom() + self.verticalOffset()
        for row in range(max(0, self._row_at(top)), min(self._row_at(bottom) + 1, self._count())):
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            option.state = state & ~QStyle.StateFlag.State_HasFocus
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if focused and index == current:
                option.state |= QStyle.StateFlag.State_HasFocus
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        before = QRect(QPoint(), event.oldSize())
        seen = before.intersects(self.visualRect(self.currentIndex()))
        super().resizeEvent(event)
        self.updateGeometries()
        if seen:
            self.scrollTo(self.currentIndex())

    def dataChanged(
        self, top_left: _Index, bottom_right: _Index, roles: Iterable[int] = ()
    ) -> None:
        first, last = self.visualRect(top_left), self.visualRect(bottom_right)
        self.viewport().update(first.united(last))
