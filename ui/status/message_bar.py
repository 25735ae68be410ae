"""One line at the foot of the text that says what happened; never in the way, never modal."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.theme.style import ui_font

if TYPE_CHECKING:
    from ui.theme.theme import Theme


_REMEMBERED = 200


@dataclass(frozen=True, slots=True)
class Message:
    """Something that was said, and when, by the clock on the wall."""

    text: str
    at: datetime


class MessageBar(QFrame):
    """Shows the latest message until it is closed, and remembers the ones before."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Message"))
        self._text = PlainLabel(lines=True, wordWrap=True)
        self._text.setFont(ui_font())
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QPushButton(tr("Close"), flat=True)
        self._close.setAccessibleName(tr("Close the message"))
        self._close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 16, 8)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._close)
        self.said: deque[Message] = deque(maxlen=_REMEMBERED)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.setStyleSheet(
            f"MessageBar {{ background: {theme.current}; border-top: 1px solid {theme.line}; }}"
            f"MessageBar QLabel {{ color: {theme.text}; }}"
        )

    @property
    def text(self) -> str:
        """What is said now; empty while nothing is."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str) -> None:
        """Show a message in place of the last one."""
        text = tr(text)
        self.said.append(Message(text, datetime.now().astimezone()))
        self._show(text)

    def say_again(self, message: Message) -> None:
        """Show what was said before, without remembering it twice."""
        self._show(message.text)

    def _show(self, text: str) -> None:
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @Slot()
    def dismiss(self) -> bool:
        """Hide the message; tell whether there was one."""
        shown = not self.isHidden()
        self.hide()
        return shown
