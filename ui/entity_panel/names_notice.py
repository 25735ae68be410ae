"""What is said over a list of entities that does not have all of an article's names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from core.article_list import NAMES_MISSING, ArticleState, Names
from core.names.recognition.coverage import Tier, tier
from ui.qt.i18n import language_name, tr
from ui.qt.plain_text import PlainLabel
from ui.theme.style import SECONDARY_PIXELS, ui_font

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.article_list import ArticleEntry


class NamesNotice(QWidget):
    """Says that names are missing, and lets them be looked for again where that may help."""

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
        words = "" if entry is None else _about(entry)
        self.words.setText(words)
        self.button.setVisible(entry is not None and entry.names is Names.MISSING)
        self.setAccessibleName(words)
        self.setVisible(words != "")


def no_names(entry: ArticleEntry | None, *, linked: bool) -> str:
    """Say why an article has no names to list; `linked` tells whether its own are all known."""
    if entry is None or entry.state in (ArticleState.WAITING, ArticleState.READING):
        return tr("No names yet: the article is not read.")
    if _about(entry):
        return ""  # it is said above
    if entry.state is ArticleState.FAILED and not linked:
        return tr("No names: the article could not be read.")
    return (
        tr("This article has no names.") if linked else tr("No names yet: they are being joined.")
    )


def no_names_in_folder(entries: Iterable[ArticleEntry]) -> str:
    """Say the same of a folder."""
    unread = sum(e.state in (ArticleState.WAITING, ArticleState.READING) for e in entries)
    if unread:
        return tr("No names yet: %n articles are not read.", unread)
    return tr("This folder has no names.")


def _about(entry: ArticleEntry) -> str:
    """Give what there is to say of an article's names, "" where they are there."""
    if entry.names is Names.MISSING:
        return tr(NAMES_MISSING)
    if entry.names is Names.SOUGHT:
        return tr("Looking for names …")
    if entry.language and tier(entry.language) is Tier.HARDLY:
        language = language_name(entry.language)
        return tr("Names are hardly recognised in {language} yet.", language=language)
    return ""
