"""What is done with the articles of the list: marked, sorted, filtered, read again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from core.article_list import Order
from ui.qt.announcing import announce
from ui.qt.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.article_list import ArticleEntry
    from core.query import Facet
    from core.session import FolderSession
    from ui.context import Context
    from ui.qt.tasks import Task


MOST_CITED = 200
ASK_MS = 2500
"""Which articles have what the filter asks for changes with each that is read or noted; it is asked
for not more often than this."""


class ArticleCommands(QObject):
    """Works on the articles that are selected, else on the one on screen, or on the whole list."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context, self._reader = context, context.reader
        self._asking: Task | None = None
        self._refused = False
        self._session: FolderSession | None = None
        self._soon = QTimer(self, interval=ASK_MS, singleShot=True)
        self._soon.timeout.connect(self._ask_again)
        context.panel.notice.requested.connect(self._on_names_wanted)
        context.articles.asked.connect(self._on_facets_asked)
        model = context.articles.model
        for changed in (model.entries_replaced, model.entries_updated, context.reader.linked):
            changed.connect(self._ask_soon)
        context.reader.changed.connect(self._on_reader_changed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        reader = self._reader
        return {
            "toggle_read": self.toggle_read,
            "toggle_star": self.toggle_star,
            "select_all": self._context.articles.select_all,
            "cite": self.cite,
            "filter_articles": self._context.articles.focus_filter,
            "sort_by_name": partial(reader.set_order, Order.NAME),
            "sort_by_date": partial(reader.set_order, Order.DATE),
            "sort_by_language": partial(reader.set_order, Order.LANGUAGE),
            "sort_by_source": partial(reader.set_order, Order.SOURCE),
            "fold_sections": self.fold_sections,
            "read_again": self.read_again,
            "find_names": self.find_names,
            "rescan": reader.rescan,
            "stop_or_go_on": reader.stop_or_go_on,
        }

    def fold_sections(self) -> None:
        """Fold all sections of the list, or unfold them where all are folded."""
        model = self._context.articles.model
        if not model.heading_rows:
            self._context.messages.confirm(
                tr("The list has no sections: group it by day, language, source or story.")
            )
            return
        rows = model.heading_rows
        self._context.articles.fold_all(not all(model.is_folded(row) for row in rows))

    @Slot(object)
    def _on_facets_asked(self, facets: set[Facet]) -> None:
        session = self._reader.session
        self._stop_asking()
        self._refused = False
        if session is not None:
            self._asking = self._context.tasks.run(
                _having,
                session,
                facets,
                on_result=self._on_told,
                on_error=self._on_refused,
            )

    def _stop_asking(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None

    def _on_told(self, known: dict[Facet, frozenset[str]]) -> None:
        self._asking = None
        self._context.articles.tell(known)

    def _on_refused(self, error: Exception) -> None:
        self._asking, self._refused = None, True
        self._reader.report(error)

    @Slot()
    def _on_reader_changed(self) -> None:
        """Forget which articles of another folder had what the filter asks for."""
        session = self._reader.session
        if session is not self._session:
            self._session = session
            self._stop_asking()
            self._context.articles.tell({})

    @Slot()
    def _ask_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _ask_again(self) -> None:
        """Ask once more, unless that is being done, or what was refused would be said again."""
        if self._asking is not None:
            self._soon.start()
        elif not self._refused:
            self._context.articles.ask_again()

    def toggle_read(self) -> None:
        """Mark the articles that are selected read; unread where all are read."""
        marked = self._mark_chosen(self._set_read, lambda entry: not entry.unread)
        announce(self._context.articles, tr("Marked read") if marked else tr("Marked unread"))

    def toggle_star(self) -> None:
        """Star the articles that are selected; take the stars away where all have one."""
        marked = self._mark_chosen(self._set_starred, lambda entry: entry.starred)
        announce(self._context.articles, tr("Star given") if marked else tr("Star taken away"))

    def _mark_chosen(
        self, mark: Callable[[str, bool], None], is_marked: Callable[[ArticleEntry], bool]
    ) -> bool:
        """Mark the articles that are selected, or take the mark away; tell which."""
        model = self._context.articles.model
        known = (model.entry(path) for path in self._context.articles.chosen())
        entries = [entry for entry in known if entry is not None]
        wanted = not all(is_marked(entry) for entry in entries)
        for entry in entries:
            mark(entry.path, wanted)
        return wanted

    def _set_read(self, path: str, read: bool) -> None:
        if self._reader.session is not None:
            self._reader.session.marks.set_read(path, read)

    def _set_starred(self, path: str, starred: bool) -> None:
        if self._reader.session is not None:
            self._reader.session.marks.set_starred(path, starred)

    def cite(self) -> None:
        """Copy the articles that are selected as works to cite."""
        session, paths = self._reader.session, self._context.articles.chosen()
        if session is None or not paths:
            return
        if len(paths) > MOST_CITED:
            self._context.messages.confirm(
                tr("Of no more than %n articles at once: export them (Ctrl+E).", MOST_CITED)
            )
            return
        self._context.tasks.run(
            _cited, session, paths, on_result=self._on_cited, on_error=self._reader.report
        )

    def _on_cited(self, lines: list[str]) -> None:
        if not lines:
            self._context.messages.confirm(tr("The article is not read yet."))
            return
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._context.messages.confirm(tr("Copied: %n articles to cite.", len(lines)))

    def read_again(self) -> None:
        """Read the files of the articles that are selected again."""
        self._reader.set_language(None, self._context.articles.chosen())

    def find_names(self) -> None:
        """Look once more for the articles' names, where finding them did not finish."""
        self._find_names(self._context.articles.chosen())

    @Slot()
    def _on_names_wanted(self) -> None:
        """Look for those of the article on screen, which the notice is about."""
        self._find_names([self._reader.path])

    def _find_names(self, paths: Sequence[str]) -> None:
        session = self._reader.session
        if session is not None and not any([session.find_names(path) for path in paths]):
            self._context.messages.confirm(tr("Finding this article's names did finish."))


def _having(session: FolderSession, facets: set[Facet]) -> dict[Facet, frozenset[str]]:
    return {facet: session.search.having_facet(facet) for facet in facets}


def _cited(session: FolderSession, paths: list[str]) -> list[str]:
    from core.export.citations import citations, in_words

    finished = (session.finished(path) for path in paths)
    return [in_words(one) for one in citations(f for f in finished if f is not None)]
