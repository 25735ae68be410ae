"""Text shown as it is, whatever it holds.

Qt's labels, tooltips and boxes guess that a text with `<img src=…>` in it is HTML, draw it so and
fetch what it names; buttons and window titles take `&` and `[*]` for signs of their own. What they
show is often a stranger's: the name of a file, a package, an entity. So no other place makes a
label, sets a tooltip or opens a message box.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from core.text.visible_text import visible, visible_lines, visible_words

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class PlainLabel(QLabel):
    """Shows words as they are: on one line unless it has room for several, or they wrap."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        lines: bool = False,
        **properties: Any,
    ) -> None:
        """`lines` says that a newline begins a line; else it is written out as in a name."""
        super().__init__(parent, **properties)
        self._words = ""
        self._visible = visible_lines if lines else visible_words
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._words = self._visible(text)
        # Qt takes an & for the sign of a key as soon as there is a control to go to.
        super().setText(self._words if self.buddy() is None else without_key(self._words))

    def text(self) -> str:
        return self._words

    def clear(self) -> None:
        self.setText("")

    def setBuddy(self, buddy: QWidget) -> None:
        super().setBuddy(buddy)
        self.setText(self._words)


class RichLabel(QLabel):
    """Shows HTML that is ours; every word that goes into it is escaped by `html_text`."""

    def __init__(self, parent: QWidget | None = None, **properties: Any) -> None:
        super().__init__(parent, **properties)
        self.setTextFormat(Qt.TextFormat.RichText)


def html_text(text: str) -> str:
    """Write words so that HTML shows them as they are."""
    return escape(visible_lines(text))


def tooltip(text: str) -> str:
    """Write words so that a tooltip shows them as they are."""
    text = visible_lines(text)
    if not Qt.mightBeRichText(text):
        return text
    return f'<div style="white-space:pre-wrap">{escape(text)}</div>'


def set_tooltip(target: QWidget | QAction, text: str) -> None:
    """Say something where the mouse rests."""
    target.setToolTip(tooltip(text))


def set_window_title(window: QWidget, text: str) -> None:
    """Name a window."""
    # Qt shows an asterisk or nothing for [*], and [*] for two of them.
    window.setWindowTitle(visible(text).replace("[*]", "[*][*]"))


def without_key(text: str) -> str:
    """Write words for a button, a menu or a label with a buddy, where `&x` would be a key."""
    return text.replace("&", "&&")


def message_box(
    icon: QMessageBox.Icon,
    title: str,
    text: str,
    buttons: QMessageBox.StandardButton = QMessageBox.StandardButton.Ok,
    parent: QWidget | None = None,
) -> QMessageBox:
    """Make a box that says or asks something; who calls opens it."""
    box = QMessageBox(icon, title, "", buttons, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(visible_lines(text))
    return box
