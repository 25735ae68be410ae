"""What is done with the articles of the list: marked, sorted, filtered, read again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from core.article_list import Order
from ui.qt.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.query import Facet
    from core.session import FolderSession
    from ui.context import Context
    from ui.qt.tasks import Task


class ArticleCommands(QObject):
    """Works on the article on screen, or on the list as a whole."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context, self._reader = context, context.reader
        self._asking: Task | None = None
        context.panel.notice.requested.connect(self.find_names)
        context.articles.asked.connect(self._on_facets_asked)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        reader = self._reader
        return {
            "toggle_read": self.toggle_read,
            "toggle_star": self.toggle_star,
            "filter_articles": self._context.articles.focus_filter,
            "sort_by_name": partial(reader.set_order, Order.NAME),
            "sort_by_date": partial(reader.set_order, Order.DATE),
            "sort_by_language": partial(reader.set_order, Order.LANGUAGE),
            "sort_by_source": partial(reader.set_order, Order.SOURCE),
            "fold_sections": self.fold_sections,
            "read_again": partial(reader.set_language, None),
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
        if self._asking is not None:
            self._asking.cancel()
        if session is not None:
            self._asking = self._context.tasks.run(
                _having,
                session,
                facets,
                on_result=self._context.articles.tell,
                on_error=self._reader.report,
            )

    def toggle_read(self) -> None:
        """Mark the article read or unread."""
        session, entry = self._reader.session, self._reader.entry
        if session is not None and entry is not None:
            session.marks.set_read(entry.path, entry.unread)

    def toggle_star(self) -> None:
        """Star the article or take the star away."""
        session, entry = self._reader.session, self._reader.entry
        if session is not None and entry is not None:
            session.marks.set_starred(entry.path, not entry.starred)

    @Slot()
    def find_names(self) -> None:
        """Look once more for the article's names, where finding them did not finish."""
        session, path = self._reader.session, self._reader.path
        if session is not None and path and not session.find_names(path):
            self._context.messages.confirm(tr("Finding this article's names did finish."))


def _having(session: FolderSession, facets: set[Facet]) -> dict[Facet, frozenset[str]]:
    return {facet: session.search.having_facet(facet) for facet in facets}
