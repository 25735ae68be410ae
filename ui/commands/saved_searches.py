"""Saved searches: kept, edited as lines, counted in the open folder, and offered as places."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from core.errors import QueryError
from core.knowledge.saved_searches import (
    MOST,
    check_searches,
    format_searches,
    parse_searches,
    read_searches,
    searches_file,
    write_searches,
)
from ui.qt.i18n import tr
from ui.qt.tasks import no_progress
from ui.widgets.lines_dialog import LinesDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from core.session import FolderSession
    from ui.commands.search import SearchCommands
    from ui.context import Context
    from ui.qt.tasks import Task

COUNT_MS = 2500
"""What is found changes with each article that is read; it is counted not more often than this."""


class SavedSearchCommands(QObject):
    """Keeps the searches and tells session and places of them."""

    def __init__(self, context: Context, search: SearchCommands) -> None:
        super().__init__(context.parent)
        self._context, self._search = context, search
        self.searches: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._counting: Task | None = None
        self._soon = QTimer(self, interval=COUNT_MS, singleShot=True)
        self._soon.timeout.connect(self._count)
        context.reader.changed.connect(self._on_reader_changed)
        context.reader.progressed.connect(self._count_soon)
        context.places.wanted.connect(self._count_soon)
        self._session: FolderSession | None = None
        self.read_again()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {"save_search": self.save, "saved_searches": self.edit}

    def read_again(self) -> None:
        """Take the searches that the file has."""
        try:
            self._take(read_searches(searches_file()))
        except QueryError as error:
            self._context.messages.say(str(error))

    def keep(self, searches: Mapping[str, str]) -> None:
        """Have these searches from now on; raises QueryError."""
        check_searches(searches)
        read_searches(searches_file())  # What cannot be read is not written over.
        write_searches(searches_file(), searches)
        self._take(searches)

    def save(self) -> None:
        """Keep what the list is filtered by, else what was searched for last."""
        self.keep_query(self._context.articles.filter.text() or self._search.last_searched)

    def keep_query(self, query: str) -> None:
        """Keep a query under its own words, or say why not."""
        messages = self._context.messages
        query = " ".join(query.split())
        if not query:
            messages.confirm(
                tr("There is nothing to keep: filter the list (Ctrl+L) or search (/) first.")
            )
        elif query in self.searches.values() or query.startswith("saved:"):
            messages.confirm(tr("This search is kept already."))
        elif len(self.searches) >= MOST:
            messages.confirm(tr("No more than %n searches are kept.", MOST))
        else:
            try:
                # Another window may have kept others.
                kept = read_searches(searches_file())
                self.keep({**kept, **parse_searches(query)})
            except QueryError as error:
                messages.say(str(error))
                return
            messages.confirm(tr("“{query}” is kept among the places (F9).", query=query))

    def edit(self) -> SavedSearchDialog:
        """Open the searches for typing."""
        self.read_again()
        dialog = SavedSearchDialog(self.searches, self.keep, self._context.parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _take(self, searches: Mapping[str, str]) -> None:
        self.searches = dict(searches)
        self._counts = {name: n for name, n in self._counts.items() if name in self.searches}
        self._stop_counting()
        self._show()
        self._on_reader_changed()
        self._count()

    def _show(self) -> None:
        self._context.places.show_saved({name: self._counts.get(name) for name in self.searches})

    @Slot()
    def _on_reader_changed(self) -> None:
        session = self._context.reader.session
        if session is None:
            self._session = None
            return
        session.search.saved = self.searches
        if session is not self._session:
            self._stop_counting()
            self._session, self._counts = session, {}
            self._show()
            self._count_soon()

    @Slot()
    def _count_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _count(self) -> None:
        session = self._context.reader.session
        if session is None or not self.searches or not self._context.places.isVisible():
            return
        if self._counting is not None:
            # Else nothing is ever counted to the end while a large folder is read.
            self._soon.start()
            return
        self._counting = self._context.tasks.run(
            _counts,
            session,
            self.searches,
            on_result=self._on_counted,
            on_error=self._on_not_counted,
            on_progress=no_progress,
        )

    def _stop_counting(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None

    def _on_not_counted(self, error: Exception) -> None:
        self._counting = None
        self._context.reader.report(error)

    def _on_counted(self, counts: dict[str, int]) -> None:
        self._counting = None
        if counts != self._counts:
            self._context.articles.ask_again()
        self._counts = counts
        self._show()


class SavedSearchDialog(LinesDialog):
    """The searches, one a line."""

    def __init__(
        self,
        searches: Mapping[str, str],
        save: Callable[[Mapping[str, str]], None],
        parent: QWidget,
    ) -> None:
        """`save` keeps the searches or raises QueryError: then they stay here to be changed."""
        super().__init__(
            parent,
            about=tr(
                "One a line, as “name = what is searched for”, or what is searched for alone. They"
                " stand among the places of every folder."
            ),
            label=tr("Searches, one a line"),
            text=format_searches(searches),
            size=(560, 380),
        )
        self.setWindowTitle(tr("Saved searches"))
        self._save = save

    @Slot()
    def accept_typed(self) -> None:
        """Keep what is typed, or say what is wrong with it."""
        try:
            self._save(parse_searches(self.text.toPlainText()))
        except QueryError as error:
            self.say(tr(str(error)))
        else:
            self.accept()


def _counts(
    session: FolderSession,
    searches: Mapping[str, str],
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> dict[str, int]:
    """Count what each search finds; one that cannot be asked is not counted."""
    found = {}
    for name, query in searches.items():
        if cancelled():
            break
        with suppress(QueryError):
            found[name] = len(session.search.articles(query, cancelled=cancelled))
    return found
