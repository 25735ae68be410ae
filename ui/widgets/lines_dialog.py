"""A box in which one thing is typed in a line: names, searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout

from ui.qt.plain_text import PlainLabel
from ui.qt.screen_bounds import resize_on_screen
from ui.theme.style import ui_font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class LinesDialog(QDialog):
    """What a box says, its lines, and what is wrong with them; `accept_typed` is what it is for."""

    def __init__(
        self,
        parent: QWidget,
        *,
        about: str,
        label: str,
        text: str = "",
        size: tuple[int, int],
        agree: QDialogButtonBox.StandardButton = QDialogButtonBox.StandardButton.Save,
    ) -> None:
        """`label` is what a screen reader calls the lines, `agree` the button that takes them."""
        super().__init__(parent)
        resize_on_screen(self, *size)
        self.text = QPlainTextEdit(text)
        self.text.setAccessibleName(label)
        self.text.setFont(ui_font())
        self.text.setTabChangesFocus(True)
        self._problem = PlainLabel(wordWrap=True)
        self._problem.hide()
        self.buttons = QDialogButtonBox(agree | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept_typed)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        for widget in (PlainLabel(about, wordWrap=True), self.text, self._problem, self.buttons):
            layout.addWidget(widget)

    def accept_typed(self) -> None:
        """Take what is typed and close, or say what is wrong with it."""
        raise NotImplementedError

    def say(self, problem: str) -> None:
        """Say what is wrong with the lines; "" takes it back."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
