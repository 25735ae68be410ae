"""The column of places beside the list: choose one, and the list shows what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.places import ALL, Kind, Place
from core.text.visible_text import visible_words
from ui.places.rows import PlaceRow, place_rows
from ui.qt.i18n import tr
from ui.qt.plain_text import tooltip
from ui.theme.style import SECONDARY_PIXELS, ui_font
from ui.widgets.row_delegate import Index, RowDelegate, draw_elided, draw_fold, has_focus

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QHideEvent, QShowEvent

    from ui.places.counting import PlaceCounting
    from ui.theme.theme import Theme

WIDTH = 172
SHOW_MS = 120
"""Counts change by the hundred while a folder is read; the rows follow not more often than this."""
ROW_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _PlaceModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[PlaceRow] = []

    def show(self, rows: list[PlaceRow]) -> None:
        if [(r.label, r.place, r.heading) for r in rows] == [
            (r.label, r.place, r.heading) for r in self.rows
        ]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
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
            return visible_words(row.label)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(visible_words(row.label)) if row.place else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        return None


class _PlaceDelegate(RowDelegate):
    """Headings as in the panel; places with their count, the one shown with an edge."""

    shown: Place | None = ALL

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, 34 if index.data(ROW_ROLE).heading else 27)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PlaceRow = index.data(ROW_ROLE)
        theme, rect = self.theme, option.rect
        if row.heading is not None:
            line = rect.adjusted(16, 10, -12, 0)
            self.draw_heading(painter, line.adjusted(13, 0, 0, 0), row.label)
            painter.setPen(QColor(theme.muted))
            draw_fold(painter, line, folded=row.folded)
            self._edge(painter, option, rect)
            return
        if row.place is not None and row.place == self.shown:
            painter.fillRect(rect, QColor(theme.selected))
            self.draw_edge(painter, rect, theme.accent if has_focus(option) else theme.line)
        else:
            self._edge(painter, option, rect)
        painter.setFont(ui_font(SECONDARY_PIXELS))
        painter.setPen(QColor(theme.muted))
        count = "" if not row.count else str(row.count)
        line = rect.adjusted(16, 0, -12, 0)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(line, right, count)
        used = painter.fontMetrics().horizontalAdvance(count)
        painter.setFont(ui_font())
        quiet = row.rest_of is not None or row.count == 0
        painter.setPen(QColor(theme.muted if quiet else theme.text))
        place = QRect(line.left(), line.top(), line.width() - used - 8, line.height())
        draw_elided(painter, place, visible_words(row.label))

    def _edge(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        if has_focus(option):
            self.draw_edge(painter, rect, self.theme.accent)


class PlacesColumn(QWidget):
    """Up and Down move, Return or a click chooses, Left and Right fold, Esc goes to the list."""

    chosen = Signal(object)
    """A `Place`, or `UNREAD_FILES`."""
    menu_requested = Signal(object, QPoint)
    """A place, and the global point at which to show what can be done with it."""
    wanted = Signal(bool)
    """The counts are to be kept, or need not be."""
    counted = Signal()
    """A count is another one."""

    def __init__(self, theme: Theme, counting: PlaceCounting) -> None:
        super().__init__()
        self.setAccessibleName(tr("Places"))
        self._counting = counting
        self._folded: set[Kind] = {Kind.DAY}
        self._whole: set[Kind] = set()
        self._saved: Mapping[str, int | None] = {}
        self._unread_files = 0
        self._model = _PlaceModel(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("Places"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self._delegate = _PlaceDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self._model)
        self.list.clicked.connect(self._on_clicked)
        self.list.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.addWidget(self.list)
        self._soon = QTimer(self, interval=SHOW_MS, singleShot=True)
        self._soon.timeout.connect(self._show)
        counting.counted.connect(self._show_soon)
        counting.counted.connect(self.counted)
        self.wanted.connect(counting.want)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._delegate.theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.chrome))
        self.list.setPalette(palette)
        self.list.viewport().update()

    def show_saved(self, saved: Mapping[str, int | None]) -> None:
        """List these saved searches, each with how many articles it finds."""
        self._saved = dict(saved)
        self._show_soon()

    def show_unread_files(self, count: int) -> None:
        """Say how many files became no article."""
        self._unread_files = count
        self._show_soon()

    def show_filter(self, words: str) -> None:
        """Mark the place that the list shows, if it shows one."""
        words = words.strip()
        # What asks for a place has a colon; words alone need no look at all there are.
        rows = self._rows() if ":" in words or not words else ()
        shown = next((row.place for row in rows if _asks(row) == words), None)
        self._delegate.shown = shown if isinstance(shown, Place) else None
        self.list.viewport().update()

    def rows(self) -> list[PlaceRow]:
        """Give the rows that are listed."""
        return self._model.rows

    def all_places(self) -> list[PlaceRow]:
        """Give every place that can be chosen, those too that are folded away."""
        return [row for row in self._rows() if row.place is not None]

    def focus_list(self) -> None:
        """Move the keyboard to the places."""
        self._show()
        if not self.list.currentIndex().isValid():
            self._go_to(self._delegate.shown or ALL)
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _rows(self) -> list[PlaceRow]:
        return place_rows(
            self._counting.counts, self._saved, self._unread_files, folded=(), whole=tuple(Kind)
        )

    @Slot()
    def _show_soon(self) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _show(self) -> None:
        index = self.list.currentIndex()
        before: PlaceRow | None = index.data(ROW_ROLE) if index.isValid() else None
        self._model.show(
            place_rows(
                self._counting.counts,
                self._saved,
                self._unread_files,
                folded=self._folded,
                whole=self._whole,
            )
        )
        if before is not None and not self.list.currentIndex().isValid():
            same = [r for r in self._model.rows if (r.place, r.heading) == _key(before)]
            self._set_current(self._model.rows.index(same[0]) if same else 0)

    def _set_current(self, row: int) -> None:
        self.list.setCurrentIndex(self._model.index(row))

    def _go_to(self, place: Place) -> None:
        found = [n for n, row in enumerate(self._model.rows) if row.place == place]
        self._set_current(found[0] if found else 0)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index.data(ROW_ROLE))

    def _choose(self, row: PlaceRow) -> None:
        if row.heading is not None:
            self._fold(row.heading, row.heading not in self._folded)
        elif row.rest_of is not None:
            self._whole.add(row.rest_of)
            self._show()
        else:
            self.chosen.emit(row.place)

    def _fold(self, kind: Kind, folded: bool) -> None:
        (self._folded.add if folded else self._folded.discard)(kind)
        self._show()
        rows = self._model.rows
        self._set_current(next((n for n, r in enumerate(rows) if r.heading is kind), 0))

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        row: PlaceRow | None = index.data(ROW_ROLE) if index.isValid() else None
        if row is not None and isinstance(row.place, Place):
            self.menu_requested.emit(row.place, self.list.viewport().mapToGlobal(at))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            index = self.list.currentIndex()
            if index.isValid() and self._on_key(event.key(), index.row()):
                return True
        return super().eventFilter(watched, event)

    def _on_key(self, key: int, number: int) -> bool:
        row = self._model.rows[number]
        if key in _ENTER:
            self._choose(row)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            above = [r.heading for r in self._model.rows[: number + 1] if r.heading is not None]
            if not above:
                return False
            self._fold(above[-1], key == Qt.Key.Key_Left)
        else:
            return False
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wanted.emit(True)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.wanted.emit(False)


def _asks(row: PlaceRow) -> str | None:
    return row.place.query if isinstance(row.place, Place) else None


def _key(row: PlaceRow) -> tuple[object, object]:
    return row.place, row.heading


def _spoken(row: PlaceRow) -> str:
    if row.heading is not None:
        told = tr("folded") if row.folded else ""
        return ", ".join(part for part in (row.label, told) if part)
    counted = "" if row.count is None else tr("%n articles", row.count)
    return ", ".join(part for part in (visible_words(row.label), counted) if part)
