"""List what the window said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.qt.i18n import tr
from ui.status.message_bar import Message
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.context import Context


class MessageCommands(QObject):
    """Opens the list of messages."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {
            "messages": self.list_messages,
        }

    def list_messages(self) -> None:
        """List what was said, the latest first; choosing one says it again."""
        said = self._context.messages.said
        if not said:
            self._context.messages.say(tr("Nothing was said yet."))
            return
        choices = [
            Choice(m, " ".join(m.text.splitlines()), "", f"{m.at:%H:%M}") for m in reversed(said)
        ]
        self._context.picker.open(tr("Messages"), self._on_message_chosen, choices=choices)

    def _on_message_chosen(self, message: object) -> None:
        assert isinstance(message, Message)
        self._context.messages.say_again(message)
