"""A box over the window to choose by typing: actions, languages, folders, places found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.text.folded_text import search_key
from core.text.visible_text import visible, visible_in_place, visible_words
from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.theme.style import SECONDARY_PIXELS, ui_font
from ui.widgets.marked_line import draw_marked
from ui.widgets.row_delegate import Index, RowDelegate, draw_elided, is_selected

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.theme.theme import Theme
    from ui.widgets.marked_line import Marks

_CHOICE_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_MAX_WIDTH = 640
_MAX_ROWS = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True)
class Choice:
    """A row: `detail` stands under `title` or beside it in muted, `right` at the right end.

    `marks` and `detail_marks` are the parts of the two that are bold, in code points.
    """

    id: object
    title: str
    detail: str = ""
    right: str = ""
    enabled: bool = True
    words: str = ""
    """Not shown, but it is found by them."""
    marks: Marks = ()
    detail_marks: Marks = ()


def matching(choices: Sequence[Choice], words: str) -> list[Choice]:
    """Give the choices that have all words: first those that begin with them, or name them."""
    folded = search_key(words).strip()
    wanted = folded.split()

    def has_all(text: str) -> bool:
        key = search_key(text)
        return all(word in key for word in wanted)

    def rank(choice: Choice) -> int:
        if search_key(choice.title).startswith(folded):
            return 0
        return 1 if has_all(f"{choice.title} {choice.detail}") else 2

    found = [c for c in choices if has_all(f"{c.title} {c.detail} {c.words}")]
    return sorted(found, key=rank)


class _ChoiceModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.choices: Sequence[Choice] = ()

    def show(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        choice = self.choices[index.row()]
        if role == _CHOICE_ROLE:
            return choice
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (choice.title, choice.detail, choice.right)
            return ", ".join(visible_words(part) for part in parts if part)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or not self.choices[index.row()].enabled:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _ChoiceDelegate(RowDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)
        self.two_lines = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, 48 if self.two_lines else 30)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice = index.data(_CHOICE_ROLE)
        theme, rect = self.theme, option.rect
        if is_selected(option):
            painter.fillRect(rect, QColor(theme.selected))
        inner = rect.adjusted(12, 0, -12, 0)
        vertical, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        painter.setFont(ui_font(SECONDARY_PIXELS))
        painter.setPen(QColor(theme.muted))
        right_words = visible_words(choice.right)
        title = _shown(choice.title, choice.marks)
        detail = _shown(choice.detail, choice.detail_marks)
        if right_words:
            first = QRect(inner.left(), inner.top(), inner.width(), 30)
            painter.drawText(first, vertical | right, right_words)
            inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(right_words))
            inner.setRight(inner.right() - 16)
        top = QRect(inner.left(), inner.top() + (5 if self.two_lines else 0), inner.width(), 18)
        if not self.two_lines:
            top.setHeight(rect.height())
        painter.setFont(ui_font())
        painter.setPen(QColor(theme.text if choice.enabled else theme.muted))
        self._draw(painter, top, title, choice.marks)
        if detail:
            used = painter.fontMetrics().horizontalAdvance(title) + 12
            painter.setFont(ui_font(SECONDARY_PIXELS))
            painter.setPen(QColor(theme.muted))
            below = QRect(inner.left(), inner.top() + 24, inner.width(), 18)
            place = below if self.two_lines else top.adjusted(used, 0, 0, 0)
            self._draw(painter, place, detail, choice.detail_marks)

    def _draw(self, painter: QPainter, rect: QRect, text: str, marks: Marks) -> None:
        if marks:
            draw_marked(painter, rect, text, marks, self.theme.text)
        else:
            draw_elided(painter, rect, text)


def _shown(text: str, marks: Marks) -> str:
    return visible_in_place(text) if marks else visible_words(text)


class Picker(QFrame):
    """Type to narrow, Up and Down to move, Return to choose, Esc to leave.

    With `choices` the rows are narrowed here; with `search` each change of the words is passed on
    and whoever answers calls `show_choices`.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._line = QLineEdit()
        self._line.textChanged.connect(self._on_text_changed)
        self._line.installEventFilter(self)
        self._note = PlainLabel(wordWrap=True)
        self._note.setFont(ui_font(SECONDARY_PIXELS))
        self._note.setContentsMargins(12, 0, 12, 4)
        self._model = _ChoiceModel(self)
        self._list = QListView()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _ChoiceDelegate(theme, self._list)
        self._list.setItemDelegate(self._delegate)
        self._list.setModel(self._model)
        self._list.clicked.connect(self._on_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self._line)
        layout.addWidget(self._note)
        layout.addWidget(self._list)
        self._choices: Sequence[Choice] = ()
        self._search: Callable[[str], None] | None = None
        self._on_chosen: Callable[[object], None] = lambda _id: None
        self._keep_all: Callable[[], None] | None = None
        self._searched = True
        """Whether the rows are what the words found: a search may still be under way."""
        self._choose_found = False
        """Return was pressed before anything was found for the words."""
        self._focus_before: QWidget | None = None
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._delegate.theme = theme
        self.setStyleSheet(
            f"Picker {{ background: {theme.page}; border: 1px solid {theme.muted};"
            f" border-radius: 8px; }} Picker QLabel {{ color: {theme.muted}; }}"
        )

    @property
    def choices(self) -> Sequence[Choice]:
        """The rows shown now."""
        return self._model.choices

    @property
    def note(self) -> str:
        """The words over the rows; empty where there are none."""
        return self._note.text()

    def open(
        self,
        title: str,
        on_chosen: Callable[[object], None],
        *,
        choices: Sequence[Choice] = (),
        search: Callable[[str], None] | None = None,
        two_lines: bool = False,
        keep_all: Callable[[], None] | None = None,
    ) -> None:
        """Show the box; `title` says what is chosen and stands where the reader types.

        Ctrl+Return is `keep_all`, where that means something.
        """
        if self.isHidden():
            self._focus_before = self.window().focusWidget()
        self._choices, self._search, self._on_chosen = choices, search, on_chosen
        self._keep_all = keep_all
        self._delegate.two_lines = two_lines
        self.setAccessibleName(title)
        self._line.setAccessibleName(title)
        self._list.setAccessibleName(title)
        self._line.setPlaceholderText(visible(title))
        self._line.blockSignals(True)
        self._line.clear()
        self._line.blockSignals(False)
        self._choose_found = False
        self.show_choices(choices)
        self.show()
        self.raise_()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_choices(self, choices: Sequence[Choice], note: str = "") -> None:
        """Show rows, and a line of words over them."""
        self._searched = True
        self._model.show(choices)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        row = next((r for r, choice in enumerate(choices) if choice.enabled), None)
        if row is not None:
            self._list.setCurrentIndex(self._model.index(row))
        self.place()
        if self._choose_found:
            self._choose_found = False
            self._choose(self._list.currentIndex())

    def place(self) -> None:
        """Stand in the upper middle of the window, as high as the rows need."""
        area = self._window.rect()
        width = min(_MAX_WIDTH, area.width() - 48)
        row = 48 if self._delegate.two_lines else 30
        rows = min(len(self._model.choices), _MAX_ROWS)
        self._list.setFixedHeight(min(rows * row, max(row, area.height() - 160)))
        self._list.setVisible(bool(rows))
        height = self.sizeHint().height()
        self.setGeometry((area.width() - width) // 2, 56, width, height)

    def dismiss(self) -> bool:
        """Hide the box and give the keyboard back; tell whether it was shown."""
        if self.isHidden():
            return False
        self.hide()
        if self._focus_before is not None:
            self._focus_before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._focus_before = None
        self.closed.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _MAX_ROWS,
            Qt.Key.Key_PageUp: -_MAX_ROWS,
        }
        if event.key() in steps:
            self._move(steps[Qt.Key(event.key())])
        elif event.key() in _ENTER and event.modifiers() & _CONTROL and self._keep_all:
            self.dismiss()
            self._keep_all()
        elif event.key() in _ENTER:
            # What is listed may be what other words found.
            self._choose_found = not self._searched
            if self._searched:
                self._choose(self._list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        choices, current = self._model.choices, self._list.currentIndex().row()
        enabled = [row for row, choice in enumerate(choices) if choice.enabled]
        if current in enabled:
            at = max(0, min(len(enabled) - 1, enabled.index(current) + step))
            self._list.setCurrentIndex(self._model.index(enabled[at]))

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid() or not self._model.choices[index.row()].enabled:
            return
        chosen = self._model.choices[index.row()].id
        self.dismiss()
        self._on_chosen(chosen)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        if self._search is not None:
            self._searched = self._choose_found = False
            self._search(text)
            return
        found = matching(self._choices, text)
        self.show_choices(found, "" if found else tr("Nothing has these words."))
