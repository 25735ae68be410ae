"""Whose data is in the program, and under which licences: `resources/NOTICE`, to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout

from core.paths import resources_dir
from ui.qt.i18n import tr
from ui.qt.screen_bounds import resize_on_screen
from ui.theme.style import ui_font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SIZE = (720, 560)


def notice() -> str:
    """Read the notice that is installed with the program; raises OSError."""
    return (resources_dir() / "NOTICE").read_text("utf-8")


class LicenceBox(QDialog):
    """The notice, to be scrolled and copied; Esc closes."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Licences"))
        self.text = QPlainTextEdit(text, readOnly=True)
        self.text.setFont(ui_font())
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(16)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.windowTitle())
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text, 1)
        layout.addLayout(foot)
        self.text.setFocus()
        resize_on_screen(self, *_SIZE)
