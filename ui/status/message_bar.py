"""One line at the foot of the text that says what happened; never in the way, never modal."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from core.text.visible_text import visible_lines
from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.theme.style import ui_font

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.theme.theme import Theme


_REMEMBERED = 200
LEAVES_AFTER_MS = 5000
"""Long enough to read a confirmation twice."""


@dataclass(frozen=True, slots=True)
class Message:
    """Something that was said, and when, by the clock on the wall."""

    text: str
    at: datetime
    offer: Offer | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """What a message lets one do: the words on its button, and what pressing it calls."""

    label: str
    act: Callable[[], object]


class MessageBar(QFrame):
    """Shows the latest message until it is closed or done with, and remembers the ones before."""

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
        self._offered = QPushButton(flat=True)
        self._offered.clicked.connect(self._on_offer_taken)
        self._offer: Offer | None = None
        layout.addWidget(self._text, 1)
        layout.addWidget(self._offered)
        layout.addWidget(self._close)
        self.said: deque[Message] = deque(maxlen=_REMEMBERED)
        self.leaving = QTimer(self, interval=LEAVES_AFTER_MS, singleShot=True)
        """Runs while a confirmation is shown."""
        self.leaving.timeout.connect(self._on_time)
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

    def say(self, text: str, offer: Offer | None = None) -> None:
        """Show a message in place of the last one, with a button where it offers something."""
        message = Message(tr(text), datetime.now().astimezone(), offer)
        self.said.append(message)
        self._show(message)

    def confirm(self, text: str) -> None:
        """Show for a moment what was done, or that there was nothing to do."""
        self.say(text)
        self.leaving.start()

    def withdraw(self, text: str) -> None:
        """Hide a message that holds no more; another one stays."""
        if text and self.text == visible_lines(text):
            self.dismiss()

    @Slot()
    def _on_time(self) -> None:
        focus = self.window().focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self.leaving.start()  # it is being read, or about to be closed
        else:
            self.dismiss()

    def say_again(self, message: Message) -> None:
        """Show what was said before, without remembering it twice."""
        self._show(message)

    def _show(self, message: Message) -> None:
        self.leaving.stop()
        text, self._offer = message.text, message.offer
        self._offered.setVisible(message.offer is not None)
        if message.offer is not None:
            self._offered.setText(message.offer.label)
            self._offered.setAccessibleName(message.offer.label)
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @Slot()
    def _on_offer_taken(self) -> None:
        if self._offer is not None:
            self._offer.act()

    @Slot()
    def dismiss(self) -> bool:
        """Hide the message; tell whether there was one."""
        shown = not self.isHidden()
        self.leaving.stop()
        self.hide()
        return shown
