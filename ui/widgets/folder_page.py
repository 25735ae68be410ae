"""A page over the whole folder in place of the text: a heading, a filter, and rows to go from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.text.folded_text import search_key
from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.theme.style import SECONDARY_PIXELS, coloured, ui_font

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.theme.theme import Theme
    from ui.widgets.row_delegate import RowDelegate

ROW = Qt.ItemDataRole.UserRole
_DROPPABLE = Qt.ItemFlag.ItemIsDropEnabled
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class PageRow:
    """One row: `words` are what the filter looks in, and what a screen reader says."""

    id: object
    words: str


class _RowModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[PageRow] = ()

    def show(self, rows: Sequence[PageRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else _DROPPABLE)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.words
        return None


class FolderPage(QWidget):
    """Up and Down move, Return goes there, Del removes where that means something, Esc leaves."""

    chosen = Signal(object)
    """The id of a row."""
    removed = Signal(object)
    """The same, for Del."""
    current_changed = Signal(object)
    left = Signal()
    """The reader wants the text back."""

    def __init__(self, theme: Theme, title: str, delegate: RowDelegate) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(title)
        self.title = PlainLabel(title)
        self.title.setFont(ui_font(18, demibold=True))
        self._count = PlainLabel()
        self._count.setFont(ui_font(SECONDARY_PIXELS))
        self.filter = QLineEdit(clearButtonEnabled=True)
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter the rows of this page"))
        self.filter.setMaximumWidth(260)
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self._close = QPushButton(tr("Back to the text"), flat=True)
        self._close.clicked.connect(self.left)
        self._about = PlainLabel(wordWrap=True)
        self._about.setFont(ui_font())
        self._about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._about.setContentsMargins(24, 8, 24, 0)
        self.list = QListView()
        self.list.setAccessibleName(title)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        # A scroll bar that comes makes rows narrower: only so they are laid out again for that.
        self.list.setWordWrap(True)
        self.list.installEventFilter(self)
        self._delegate = delegate
        delegate.setParent(self.list)
        self.list.setItemDelegate(delegate)
        self._model = _RowModel(self)
        self.list.setModel(self._model)
        self.list.doubleClicked.connect(self._on_activated)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._rows: Sequence[PageRow] = ()
        self._empty = ""
        self.narrowing: Callable[[str], Callable[[PageRow], bool]] = _having_words
        """Gives what the filter's words let through."""
        self.head = QHBoxLayout()
        self.head.setContentsMargins(24, 14, 24, 10)
        self.head.setSpacing(12)
        for part in (self.title, self._count):
            self.head.addWidget(part)
        self.head.addStretch(1)
        self.head.addWidget(self.filter, 2)
        self.head.addWidget(self._close)
        self._line = QFrame()
        self._line.setFixedHeight(1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(self.head)
        self.column.addWidget(self._line)
        self.column.addWidget(self._about)
        self.column.addWidget(self.list, 1)
        self.list.setViewportMargins(0, 8, 0, 8)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self._delegate.theme = theme
        palette = coloured(
            self.palette(),
            {
                QPalette.ColorRole.Window: theme.page,
                QPalette.ColorRole.Base: theme.page,
                QPalette.ColorRole.WindowText: theme.text,
            },
        )
        self.setAutoFillBackground(True)
        self.setPalette(palette)
        self.list.setPalette(palette)
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.muted))
        for label in (self._count, self._about):
            label.setPalette(palette)
        self._line.setStyleSheet(f"background: {theme.line}")
        self.list.viewport().update()

    def show_rows(self, rows: Sequence[PageRow], *, count: str = "", empty: str = "") -> None:
        """Show other rows; what was current stays so. `empty` is said where there are none."""
        self._rows, self._empty = rows, empty
        self._count.setText(count)
        self._narrow()

    def replace_rows(self, rows: Sequence[PageRow]) -> None:
        """Show other rows under the same words."""
        self._rows = rows
        self._narrow()

    @property
    def all_rows(self) -> Sequence[PageRow]:
        """The rows, those too that the filter leaves out."""
        return self._rows

    @property
    def rows(self) -> Sequence[PageRow]:
        """The rows that the filter leaves."""
        return self._model.rows

    def current(self) -> PageRow | None:
        """Give the row that the keyboard is on."""
        index = self.list.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def go_to(self, row: int) -> None:
        """Put the keyboard on a row."""
        self.list.setCurrentIndex(self._model.index(row))

    def focus_list(self) -> None:
        """Move the keyboard to the rows."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _narrow(self) -> None:
        before = self.current()
        lets_through = self.narrowing(self.filter.text())
        rows = [row for row in self._rows if lets_through(row)]
        at = next((n for n, row in enumerate(rows) if before and row.id == before.id), None)
        if at is None:
            at = min(self.list.currentIndex().row(), len(rows) - 1) if before else 0
        self._model.show(rows)
        if rows:
            self.go_to(max(0, at))
        about = self._empty if not self._rows else ""
        if self._rows and not rows:
            about = tr("Nothing here has these words.")
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.filter.setVisible(bool(self._rows))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            of_list = watched is self.list
            keys = (*_ENTER, Qt.Key.Key_Delete) if of_list else (*_ENTER, Qt.Key.Key_Down)
            ours = event.key() in keys and not event.modifiers() & ~_KEYPAD
            if ours and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if ours and event.type() == QEvent.Type.KeyPress:
                self._on_key(event.key(), of_list=of_list)
                return True
        return super().eventFilter(watched, event)

    def _on_key(self, key: int, *, of_list: bool) -> None:
        row = self.current()
        if not of_list:
            self.focus_list()
        elif row is not None:
            (self.removed if key == Qt.Key.Key_Delete else self.chosen).emit(row.id)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.rows[index.row()].id)

    @Slot(QModelIndex)
    def _on_current_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.current_changed.emit(self._model.rows[index.row()].id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Rows wrap: their heights depend on the width.
        self.list.scheduleDelayedItemsLayout()


def _having_words(typed: str) -> Callable[[PageRow], bool]:
    words = search_key(typed).split()
    return lambda row: all(word in search_key(row.words) for word in words)


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
