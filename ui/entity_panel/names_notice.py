"""What is said over a list of entities while an article's names are not all found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from core.article_list import NAMES_MISSING, Names
from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.theme.style import SECONDARY_PIXELS, ui_font

if TYPE_CHECKING:
    from core.article_list import ArticleEntry


class NamesNotice(QWidget):
    """Says that names are missing, and lets them be looked for again."""

    requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel(wordWrap=True)
        self.words.setFont(ui_font(SECONDARY_PIXELS))
        self.button = QPushButton(tr("Try again"))
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.clicked.connect(self.requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.addWidget(self.words)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_article(self, entry: ArticleEntry | None) -> None:
        """Speak of an article, or be silent where its names are all there."""
        names = Names.ALL if entry is None else entry.names
        sought = names is Names.SOUGHT
        self.words.setText(tr(NAMES_MISSING) if not sought else tr("Looking for names …"))
        self.button.setVisible(not sought)
        self.setAccessibleName(self.words.text())
        self.setVisible(names is not Names.ALL)
