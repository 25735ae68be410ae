"""The page of keys: every action with its keys, and the press that gives it another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.article import MentionType
from core.text.folded_text import search_key
from ui.actions.qactions import key_text
from ui.actions.table import ACTIONS, Action, Group, keys_of
from ui.qt.i18n import later, tr
from ui.settings.form import hairline, label
from ui.settings.key_map import (
    FIXED,
    clash_words,
    clashes,
    needed_for,
    pressed,
    quoted,
    with_keys,
)
from ui.theme.style import SECONDARY_PIXELS, ui_font
from ui.widgets.row_delegate import Index, RowDelegate, draw_elided, is_selected

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QFocusEvent

    from core.settings import Settings
    from ui.theme.theme import Theme

_ACTION_ROLE = Qt.ItemDataRole.UserRole
"""The row's action, None at a heading."""
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_HEIGHT = 46
_HEADING_HEIGHT = 36
_MARGIN = 24
_EDGE = 3
_WAITING = later("Press the new key. Esc leaves it as it is.")


class _KeyModel(QAbstractListModel):
    """Rows are actions under the headings of their groups."""

    def __init__(self, mapped: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self.mapped = mapped
        self.rows: list[Action | Group] = []
        self.waiting: Action | None = None
        """The action whose new key is waited for."""
        self.show("")

    def show(self, words: str) -> None:
        """Show the actions whose title, help or key has all words."""
        wanted = search_key(words).split()
        self.beginResetModel()
        self.rows = []
        for group in Group:
            found = [a for a in ACTIONS if a.group is group and self._matches(a, wanted)]
            self.rows += [group, *found] if found else []
        self.endResetModel()

    def _matches(self, action: Action, wanted: Sequence[str]) -> bool:
        text = search_key(f"{tr(action.title)} {tr(action.help)} {self.keys_text(action)}")
        return all(word in text for word in wanted)

    def keys_text(self, action: Action) -> str:
        """Write an action's keys as this system does."""
        return "   ".join(key_text(key) for key in keys_of(action, self.mapped))

    def note(self, action: Action) -> tuple[str, bool]:
        """Give what stands under the title, and whether it warns."""
        if action is self.waiting:
            return tr(_WAITING), False
        clash = clash_words(self.mapped, action)
        if clash:
            return clash, True
        if action.id in self.mapped:
            return tr("Changed. {help}", help=tr(action.help)), False
        return tr(action.help), False

    def map_keys(self, mapped: Mapping[str, str]) -> None:
        """Show other keys."""
        self.mapped = mapped
        self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ACTION_ROLE:
            return None if isinstance(row, Group) else row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, Group):
                return tr(row.value)
            keys = self.keys_text(row) or tr("no key")
            return f"{tr(row.title)}, {keys}. {self.note(row)[0]}"
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self.rows[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _KeyDelegate(RowDelegate):
    def __init__(self, theme: Theme, model: _KeyModel, parent: QObject) -> None:
        super().__init__(theme, parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = index.data(_ACTION_ROLE) is None
        return QSize(200, _HEADING_HEIGHT if heading else _HEIGHT)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Action | None = index.data(_ACTION_ROLE)
        theme, rect = self.theme, option.rect
        vertical, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        if row is None:
            place = rect.adjusted(_MARGIN, 14, -_MARGIN, 0)
            self.draw_heading(painter, place, str(index.data()))
            return
        if is_selected(option):
            painter.fillRect(rect, QColor(theme.selected))
            self.draw_edge(painter, rect, theme.accent)
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.left() + _MARGIN, rect.bottom(), rect.right(), rect.bottom())
        inner = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        keys = self._model.keys_text(row)
        painter.setFont(ui_font())
        painter.setPen(QColor(theme.accent if keys else theme.muted))
        waits = row is self._model.waiting
        keys = "…" if waits else keys or "–"
        painter.drawText(inner, vertical | right, keys)
        inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(keys) - 16)
        note, warns = self._model.note(row)
        painter.setPen(QColor(theme.text))
        painter.drawText(inner.adjusted(0, 5, 0, -22), vertical, tr(row.title))
        painter.setFont(ui_font(SECONDARY_PIXELS))
        colour = theme.marks[MentionType.EVENT].line if warns else theme.muted
        painter.setPen(QColor(theme.text if waits else colour))
        draw_elided(painter, inner.adjusted(0, 23, 0, -4), note)


class _KeyList(QListView):
    """Asks for a key at Return; while one is waited for, every key is it."""

    asked = Signal()
    key_pressed = Signal(str)
    left = Signal()
    """Esc, or the keyboard went elsewhere, while a key was waited for."""

    def __init__(self) -> None:
        super().__init__()
        self.waits = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def event(self, event: QEvent) -> bool:
        if self.waits and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        key = pressed(event)
        if key == "Esc":
            self.left.emit()
        elif key:
            self.key_pressed.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.waits:
            self.left.emit()


class KeysPage(QWidget):
    """Every action with its keys: Return, then the new key."""

    changed = Signal(str)
    """The name of the setting."""

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Keys"))
        # A plain widget paints the style sheet's ground only when told to.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._settings = settings
        self._adds = False
        self.filter = QLineEdit(clearButtonEnabled=True)
        self.filter.setPlaceholderText(tr("Find an action or a key"))
        self.filter.setAccessibleName(tr("Find an action or a key"))
        self.filter.setFont(ui_font())
        self.list = _KeyList()
        self.list.setAccessibleName(tr("Actions and their keys"))
        self.list.setAccessibleDescription(tr("Return, then press the new key."))
        self.model = _KeyModel(settings.keys, self)
        self._delegate = _KeyDelegate(theme, self.model, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self.model)
        self.said = label("", quiet=True)
        self.said.setAccessibleName(tr("What was said of the keys"))
        self._build()
        self.filter.textChanged.connect(self._on_filter_changed)
        self.list.asked.connect(self.change)
        self.list.clicked.connect(self.change)
        self.list.key_pressed.connect(self._on_key_pressed)
        self.list.left.connect(self._on_left)
        self.list.selectionModel().currentChanged.connect(self._show_buttons)
        self._select_first()
        self._say_clashes()

    def _build(self) -> None:
        buttons = {
            later("Change"): self.change,
            later("Add another"): self.add,
            later("No key"): self.clear,
            later("Reset"): self.reset,
            later("Reset all"): self.reset_all,
        }
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        foot.setSpacing(8)
        self.buttons: dict[str, QPushButton] = {}
        for text, slot in buttons.items():
            button = QPushButton(tr(text), autoDefault=False)
            button.setFont(ui_font())
            button.setAccessibleName(tr(text))
            button.clicked.connect(slot)
            if text == "Reset all":
                foot.addStretch(1)
            foot.addWidget(button)
            self.buttons[text] = button
        self.buttons["Reset all"].setAccessibleDescription(
            tr("Give every action its own keys again.")
        )
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, 12, _MARGIN, 10)
        head.setSpacing(8)
        head.addWidget(self.filter)
        head.addWidget(self.said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(hairline())
        layout.addWidget(self.list, 1)
        layout.addWidget(hairline())
        layout.addLayout(foot)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def current(self) -> Action | None:
        """Give the action that is selected."""
        action: Action | None = self.list.currentIndex().data(_ACTION_ROLE)
        return action

    def select(self, action_id: str) -> None:
        """Select an action."""
        for row, shown in enumerate(self.model.rows):
            if isinstance(shown, Action) and shown.id == action_id:
                self.list.setCurrentIndex(self.model.index(row))

    # What the buttons do

    @Slot()
    def change(self) -> None:
        """Wait for the key that takes the place of the action's own."""
        self._wait(adds=False)

    @Slot()
    def add(self) -> None:
        """Wait for a key that is the action's besides those it has."""
        self._wait(adds=True)

    @Slot()
    def clear(self) -> None:
        """Leave the action without a key; it is still found by its name."""
        self._give([])

    @Slot()
    def reset(self) -> None:
        """Give the action its own keys again."""
        action = self.current()
        if action is not None:
            self._give(list(action.keys))

    @Slot()
    def reset_all(self) -> None:
        """Give every action its own keys again."""
        self._keep({})

    def _wait(self, *, adds: bool) -> None:
        action = self.current()
        if action is None:
            return
        if action.id in FIXED:
            self._say(
                tr(
                    "{action}: its key stays, so that it means the same everywhere.",
                    action=tr(action.title),
                )
            )
            return
        self._adds = adds
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_waiting(action)
        self._say(
            tr("{action}: press the new key. Esc leaves it as it is.", action=tr(action.title))
        )

    def _set_waiting(self, action: Action | None) -> None:
        self.model.waiting, self.list.waits = action, action is not None
        self.list.viewport().update()

    @Slot(str)
    def _on_key_pressed(self, key: str) -> None:
        action = self.model.waiting
        reason = needed_for(key)
        if action is None:
            return
        if reason:
            self._say(
                tr(
                    "{key} {reason}: choose another key. Esc leaves it as it is.",
                    key=key_text(key),
                    reason=reason,
                )
            )
            return
        self._set_waiting(None)
        before = keys_of(action, self._settings.keys) if self._adds else ()
        self._give([*before, key])

    @Slot()
    def _on_left(self) -> None:
        self._set_waiting(None)
        self._say_clashes()

    def _give(self, keys: list[str]) -> None:
        action = self.current()
        if action is not None and action.id not in FIXED:
            self._keep(with_keys(self._settings.keys, action, keys))

    def _keep(self, mapped: dict[str, str]) -> None:
        self._settings.keys = mapped
        self.model.map_keys(mapped)
        self._say_clashes()
        self._show_buttons()
        self.changed.emit("keys")

    # What is said

    def _say_clashes(self) -> None:
        found = clashes(self._settings.keys)
        if found:
            said = [
                tr(
                    "{key} belongs to {actions}. Until one gives it up, none of them works.",
                    key=key_text(key),
                    actions=quoted(actions),
                )
                for key, actions in found.items()
            ]
            self._say(" ".join(said), failed=True)
            return
        how = tr("Select an action and press Return, then the new key.")
        own = len(self._settings.keys)
        changed = tr("%n actions have other keys than their own.", own) if own else ""
        self._say(f"{changed} {how}".strip())

    def _say(self, text: str, *, failed: bool = False) -> None:
        self.said.setText(text)
        self.said.setAccessibleName(text)
        self.said.setProperty("failed", failed)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)

    @Slot()
    def _show_buttons(self) -> None:
        action = self.current()
        free = action is not None and action.id not in FIXED
        for text in ("Change", "Add another", "No key"):
            self.buttons[text].setEnabled(free)
        changed = action is not None and action.id in self._settings.keys
        self.buttons["Reset"].setEnabled(changed)
        self.buttons["Reset all"].setEnabled(bool(self._settings.keys))
        for text in ("Change", "Add another", "No key", "Reset"):
            self.buttons[text].setAccessibleDescription(tr(action.title) if action else "")

    @Slot(str)
    def _on_filter_changed(self, words: str) -> None:
        self.model.show(words)
        self._select_first()

    def _select_first(self) -> None:
        if len(self.model.rows) > 1:
            self.list.setCurrentIndex(self.model.index(1))
        self._show_buttons()
