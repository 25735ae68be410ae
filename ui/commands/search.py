"""Search the folder: words in all articles, on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.languages import base
from core.search import Hit
from ui.qt.i18n import tr
from ui.qt.tasks import no_progress
from ui.reading.content import Place
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.article_list import ArticleEntry
    from core.session import FolderSession
    from ui.context import Context
    from ui.qt.tasks import Task

MAX_HITS = 100
"""Hits shown of one search; more words narrow it better than scrolling does."""


class SearchCommands(QObject):
    """Opens a box that searches as one types, and goes to what is chosen."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._searching: Task | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {
            "search_folder": self.search_folder,
        }

    def search_folder(self) -> None:
        """Find words in all articles, on both sides."""
        self._context.picker.open(
            tr("Search the folder"),
            self._on_hit_chosen,
            search=self._on_words_changed,
            two_lines=True,
        )

    def _on_words_changed(self, words: str) -> None:
        session = self._context.reader.session
        if self._searching is not None:
            self._searching.cancel()
            self._searching = None
        if session is None or not words.strip():
            self._context.picker.show_choices([])
            return
        self._searching = self._context.tasks.run(
            _search_folder,
            session,
            words,
            on_result=self._on_found,
            on_error=self._context.reader.report,
            on_progress=no_progress,
        )

    def _on_found(self, found: list[Choice]) -> None:
        note = ""
        if not found:
            note = tr("No article has these words.")
        elif len(found) >= MAX_HITS:
            note = tr("The first {number} places. More words find fewer.", number=MAX_HITS)
        self._context.picker.show_choices(found, note)

    def _on_hit_chosen(self, hit: object) -> None:
        assert isinstance(hit, Hit)
        self._context.reader.show(hit.path, Place(hit.sentence, 120))


def _search_folder(
    session: FolderSession,
    words: str,
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> list[Choice]:
    hits = session.search.find(words, most=MAX_HITS, cancelled=cancelled)
    told: dict[tuple[str, str], str] = {}
    choices = []
    for hit in hits:
        entry = session.entry(hit.path)
        # A copy is found for what the article has not, of which it is one.
        same = ((entry.group if entry else "") or hit.path, hit.original.text)
        if told.setdefault(same, hit.path) == hit.path:
            choices.append(_choice(hit, entry))
    return choices


def _choice(hit: Hit, entry: ArticleEntry | None) -> Choice:
    """Show both sides of a hit; where one is missing, the article's headline in its place."""
    headline = (entry.title_translation or entry.title) if entry else ""
    below = hit.translation
    return Choice(
        hit,
        hit.original.text,
        below.text or headline,
        base(entry.language).upper() if entry else "",
        marks=hit.original.spans,
        detail_marks=below.spans,
    )
