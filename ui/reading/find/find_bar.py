"""The line at the foot of the reading surface where words to find are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel, set_tooltip
from ui.theme.style import coloured

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme.theme import Theme


class FindBar(QWidget):
    """Ask for words, step through the hits, tell their count."""

    text_changed = Signal(str)
    step_requested = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in both texts"))
        self.field.setAccessibleName(tr("Find in both texts"))
        self.field.setMaximumWidth(320)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.text_changed)
        self.field.installEventFilter(self)
        self._count = PlainLabel()
        self._count.setMinimumWidth(88)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 7, 16, 7)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        row.addStretch(1)
        for text, name, act in (
            ("↑", tr("Previous hit"), lambda: self.step_requested.emit(-1)),
            ("↓", tr("Next hit"), lambda: self.step_requested.emit(1)),
            ("✕", tr("Close"), self.close_bar),
        ):
            button = QToolButton()
            button.setText(text)
            set_tooltip(button, name)
            button.setAccessibleName(name)
            button.setAutoRaise(True)
            button.clicked.connect(act)
            row.addWidget(button)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        palette = coloured(
            self.palette(),
            {
                QPalette.ColorRole.Window: theme.chrome,
                QPalette.ColorRole.WindowText: theme.muted,
                QPalette.ColorRole.Base: theme.page,
                QPalette.ColorRole.Button: theme.chrome,
                QPalette.ColorRole.ButtonText: theme.text,
                QPalette.ColorRole.Text: theme.text,
                QPalette.ColorRole.PlaceholderText: theme.muted,
                QPalette.ColorRole.Highlight: theme.selected,
                QPalette.ColorRole.HighlightedText: theme.text,
            },
        )
        self.setPalette(palette)
        self.update()

    def open_bar(self) -> None:
        """Show it, ready to type; what was sought before is selected."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_bar(self) -> None:
        """Hide it."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def set_count(self, number: int, total: int) -> None:
        """Tell which hit is shown (from 1) of how many."""
        if not self.field.text().strip():
            self._count.setText("")
        else:
            found = tr("{number} of {total}", number=number, total=total)
            self._count.setText(found if total else tr("Nothing found"))
        self._count.setAccessibleName(self._count.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            match event.key():
                case Qt.Key.Key_Escape:
                    self.close_bar()
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F3:
                    self.step_requested.emit(-1 if back else 1)
                    return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.chrome))
        painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.line))
        painter.end()
