"""Search the folder: words in all articles, on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.languages import base
from core.query import parse_query
from core.search import Found, Hit
from core.session.results import without_copies
from ui.qt.i18n import tr
from ui.qt.tasks import no_progress
from ui.reading.content import Place
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.article_list import ArticleEntry
    from core.session import FolderSession
    from ui.context import Context
    from ui.qt.tasks import Task

MAX_HITS = 100
"""Hits shown of one search; more words narrow it better than scrolling does."""


class SearchCommands(QObject):
    """Opens a box that searches as one types, and goes to what is chosen."""

    kept = Signal(str)
    """All that the words find is to stay, in the pane of results."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._searching: Task | None = None
        self.last_searched = ""
        """What was searched for when something found was chosen."""
        self._words = ""

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {
            "search_folder": self.search_folder,
            "like_this": self.find_like,
        }

    def search_folder(self) -> None:
        """Find words in all articles, on both sides."""
        self._context.picker.open(
            tr("Search the folder"),
            self._on_hit_chosen,
            search=self._on_words_changed,
            two_lines=True,
            keep_all=self._keep,
        )

    def _keep(self) -> None:
        self.last_searched = self._words
        self.kept.emit(self._words)

    def find_like(self) -> None:
        """Find what says the same as the current sentence, or as the selected words."""
        context, session = self._context, self._context.reader.session
        if session is None:
            return
        if not session.meaning.is_there:
            context.messages.say(
                tr("This needs the model for understanding across languages: see the packages.")
            )
            return
        panes = context.view.two_pane.shown
        selected = [" ".join(pane.selected_text().split()) for pane in panes]
        text = next(filter(None, selected), "")
        language = session.to if text and selected[0] != text else ""
        if self._searching is not None:
            self._searching.cancel()
        self._searching = context.tasks.run(
            _find_like,
            session,
            (context.reader.path, context.view.current_sentence(), text, language),
            on_result=self._on_like_found,
            on_error=context.reader.report,
            on_progress=no_progress,
        )

    def _on_like_found(self, found: list[Choice]) -> None:
        picker = self._context.picker
        picker.open(tr("More like this"), self._on_hit_chosen, choices=found, two_lines=True)
        if not found:
            picker.show_choices([], tr("Nothing in this folder says nearly the same."))

    def _on_words_changed(self, words: str) -> None:
        session = self._context.reader.session
        self._words = " ".join(words.split())
        if self._searching is not None:
            self._searching.cancel()
            self._searching = None
        if session is None or not words.strip():
            self._context.picker.show_choices([])
            return
        problem = parse_query(words).problem
        if problem:
            self._context.picker.show_choices([], tr(problem))
            return
        self._searching = self._context.tasks.run(
            _search_folder,
            session,
            words,
            on_result=self._on_found,
            on_error=self._context.reader.report,
            on_progress=self._on_first_found,
        )

    def _on_found(self, found: list[Choice]) -> None:
        note = ""
        if not found:
            note = tr("No article has these words.")
        elif any(_hit(choice).found is Found.SOME_WORDS for choice in found):
            note = tr("No sentence has all words; these have some.")
        elif len(found) >= MAX_HITS:
            note = tr(
                "The first {number} places. More words find fewer; Ctrl+Return keeps all.",
                number=MAX_HITS,
            )
        elif found:
            note = tr("Return goes there, Ctrl+Return keeps all as results.")
        self._context.picker.show_choices(found, note)

    def _on_first_found(self, found: list[Choice]) -> None:
        """Show what words found while it is still looked for by meaning."""
        if found:
            self._on_found(found)

    def _on_hit_chosen(self, hit: object) -> None:
        assert isinstance(hit, Hit)
        self.last_searched = self._words
        self._context.reader.show(hit.path, Place(hit.sentence, 120))


def _search_folder(
    session: FolderSession,
    words: str,
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> list[Choice]:
    hits = session.search.find_any_way(
        words,
        most=MAX_HITS,
        cancelled=cancelled,
        first=lambda found: progress(_choices(session, found)),
    )
    return _choices(session, hits)


def _choices(session: FolderSession, hits: Sequence[Hit]) -> list[Choice]:
    return [_choice(hit, entry) for hit, entry in without_copies(session, hits)]


def _find_like(
    session: FolderSession,
    place: tuple[str, int, str, str],
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> list[Choice]:
    hits = session.search.find_like(*place, most=MAX_HITS, cancelled=cancelled)
    return _choices(session, hits)


def _hit(choice: Choice) -> Hit:
    assert isinstance(choice.id, Hit)
    return choice.id


def _choice(hit: Hit, entry: ArticleEntry | None) -> Choice:
    """Show both sides of a hit; where one is missing, the article's headline in its place."""
    headline = (entry.title_translation or entry.title) if entry else ""
    below = hit.translation
    by_meaning = tr("by meaning") if hit.found is Found.MEANING else ""
    return Choice(
        hit,
        hit.original.text,
        below.text or headline,
        "  ·  ".join(
            part for part in (by_meaning, base(entry.language).upper() if entry else "") if part
        ),
        marks=hit.original.spans,
        detail_marks=below.spans,
    )
