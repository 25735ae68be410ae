"""One line of the package dialog: a direction, facts about it, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.packages.list_content import RowAction
from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel, set_tooltip
from ui.theme.style import SECONDARY_PIXELS, ui_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from ui.packages.list_content import Row

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_Home: -100_000,
    Qt.Key.Key_End: 100_000,
}


class PackageRow(QFrame):
    """Shows a `Row`. Only the current one of the list is reached by Tab; arrows move on."""

    triggered = Signal(object, object)
    """The row's key and a RowAction."""
    stepped = Signal(int)
    focused = Signal()

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self._title = PlainLabel()
        self._title.setFont(ui_font())
        self._detail = PlainLabel(wordWrap=True)
        self._detail.setObjectName("detail")
        self._detail.setFont(ui_font(SECONDARY_PIXELS))
        self._detail.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._progress: QProgressBar | None = None
        self._buttons: dict[RowAction, QPushButton] = {}
        self._places = QHBoxLayout()
        self._places.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        layout = QGridLayout(self)
        layout.setContentsMargins(13, 8, 16, 8)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(4)
        layout.addLayout(words, 0, 0)
        layout.addLayout(self._places, 0, 1)
        layout.setColumnStretch(0, 1)
        self._layout = layout
        self._current = False
        self._show()
        self.set_current(False)

    def set_row(self, row: Row) -> None:
        """Show other facts of the same direction."""
        if row != self.row:
            self.row = row
            self._show()

    def set_current(self, current: bool) -> None:
        """Say whether Tab stops here."""
        self._current = current
        policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        for button in self._buttons.values():
            button.setFocusPolicy(policy)

    def button(self, action: RowAction) -> QPushButton | None:
        """Give the button of an action, None where the row has none."""
        return self._buttons.get(action)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        first = self.row.actions[0][0] if self.row.actions else None
        offered = [action for action, _text in self.row.actions]
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and first is not None:
            self.triggered.emit(self.row.key, first)
        elif key == Qt.Key.Key_Delete and RowAction.REMOVE in offered:
            self.triggered.emit(self.row.key, RowAction.REMOVE)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focused.emit()
        super().focusInEvent(event)

    def _show(self) -> None:
        row = self.row
        self._title.setText(row.title)
        self._detail.setText(row.detail)
        set_tooltip(self, row.articles)
        if self._detail.property("failed") != row.failed:
            self._detail.setProperty("failed", row.failed)
            self._detail.style().unpolish(self._detail)
            self._detail.style().polish(self._detail)
        self.setAccessibleName(f"{row.title}. {row.detail}")
        self.setAccessibleDescription(row.articles)
        self._show_progress(row.progress)
        if [a for a, _ in row.actions] != list(self._buttons):
            self._replace_buttons()
        for action, text in row.actions:
            button = self._buttons[action]
            button.setText(text)
            button.setAccessibleName(f"{text}: {row.title}")

    def _show_progress(self, progress: float | None) -> None:
        if progress is None:
            if self._progress is not None:
                self._progress.hide()
            return
        if self._progress is None:
            self._progress = QProgressBar(textVisible=False)
            self._progress.setFixedHeight(4)
            self._layout.addWidget(self._progress, 1, 0, 1, 2)
        self._progress.setRange(0, 0 if progress < 0 else 1000)
        if progress >= 0:
            self._progress.setValue(round(1000 * progress))
        self._progress.setAccessibleName(tr("Progress: {name}", name=self.row.title))
        self._progress.show()

    def _replace_buttons(self) -> None:
        had_focus = any(button.hasFocus() for button in self._buttons.values())
        for button in self._buttons.values():
            self._places.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()
        for action, text in self.row.actions:
            button = QPushButton(text, autoDefault=False)
            button.setFont(ui_font())
            button.setProperty("action", action.value)
            button.clicked.connect(self._on_clicked)
            self._places.addWidget(button)
            self._buttons[action] = button
        self.set_current(self._current)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_clicked(self) -> None:
        self.triggered.emit(self.row.key, RowAction(self.sender().property("action")))
