"""The places of the folder: shown and hidden, chosen, and read as a whole."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from core.places import Place
from ui.places.rows import UNREAD_FILES
from ui.qt.i18n import tr
from ui.widgets.picker import Choice, matching

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.session import FolderSession
    from ui.commands.undo import UndoCommands
    from ui.commands.unread_files import UnreadFileCommands
    from ui.context import Context
    from ui.qt.tasks import Task


OFFER_MS = 400
"""Counts change by the hundred while they are made; what completes the filter's words follows not
more often than this."""


class PlaceCommands(QObject):
    """Joins the column of places to the list's filter."""

    def __init__(
        self,
        context: Context,
        turn_column: Callable[[], bool],
        undo: UndoCommands,
        unread_files: UnreadFileCommands,
    ) -> None:
        """`turn_column` shows or hides the column, and tells whether there is room for it."""
        super().__init__(context.parent)
        self._context, self._turn_column = context, turn_column
        self._undo, self._unread_files = undo, unread_files
        self._typed = ""
        context.places.chosen.connect(self.choose)
        context.articles.filter.textChanged.connect(context.places.show_filter)
        self._naming: Task | None = None
        context.articles.filter.values_wanted.connect(self._on_values_wanted)
        context.articles.filter.names_wanted.connect(self._on_names_wanted)
        self._offer_soon = QTimer(self, interval=OFFER_MS, singleShot=True)
        self._offer_soon.timeout.connect(self._offer)
        context.places.counted.connect(self._on_counted)
        context.reader.unread_found.connect(self._on_unread_found)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {"places": self.turn, "mark_all_read": self.mark_all_read}

    def turn(self) -> None:
        """Show the places and go to them, or hide them; in a narrow window, as a menu."""
        places = self._context.places
        if not self._turn_column():
            places.wanted.emit(True)
            self._typed = ""
            title, picker = tr("Places"), self._context.picker
            picker.open(title, self.choose, search=self._show_in_menu)
            picker.closed.connect(self._on_menu_closed, Qt.ConnectionType.SingleShotConnection)
            places.counted.connect(self._count_in_menu)
            self._show_in_menu("")
        elif places.isVisible():
            places.focus_list()
        else:
            self._context.articles.focus_list()

    def _show_in_menu(self, typed: str) -> None:
        self._typed = typed
        rows = self._context.places.all_places()
        choices = [Choice(row.place, row.label, right=_count(row.count)) for row in rows]
        self._context.picker.show_choices(matching(choices, typed))

    @Slot()
    def _count_in_menu(self) -> None:
        self._show_in_menu(self._typed)

    @Slot()
    def _on_menu_closed(self) -> None:
        places = self._context.places
        places.counted.disconnect(self._count_in_menu)
        places.wanted.emit(places.isVisible())

    @Slot(object)
    def choose(self, place: object) -> None:
        """List what is in a place."""
        if isinstance(place, Place):
            self.show(place)
            self._context.articles.focus_list()
        elif place == UNREAD_FILES:
            self._unread_files.list_files()

    def show(self, place: Place) -> None:
        """List what is in a place; the keyboard stays where it is."""
        self._context.articles.filter.setText(place.query)

    @Slot(object)
    def _on_unread_found(self, files: Sequence[object]) -> None:
        self._context.places.show_unread_files(len(files))

    @Slot()
    def _on_values_wanted(self) -> None:
        self._context.places.wanted.emit(True)
        self._offer()

    @Slot()
    def _on_counted(self) -> None:
        if not self._offer_soon.isActive():
            self._offer_soon.start()

    @Slot()
    def _offer(self) -> None:
        box = self._context.articles.filter
        if box.hasFocus():
            rows = (row for row in self._context.places.all_places() if row.count)
            box.offer(
                (row.place.query, f"{row.label}  ·  {row.count}")
                for row in rows
                if isinstance(row.place, Place) and row.place.value
            )

    @Slot(str)
    def _on_names_wanted(self, begin: str) -> None:
        session = self._context.reader.session
        if self._naming is not None:
            self._naming.cancel()
        if session is not None:
            self._naming = self._context.tasks.run(
                session.search.names,
                begin,
                on_result=self._context.articles.filter.offer_names,
                on_error=self._context.reader.report,
            )

    def mark_all_read(self) -> None:
        """Mark what the list shows read."""
        session, model = self._context.reader.session, self._context.articles.model
        entries = (model.entry(path) for path in model.listed)
        unread = [entry.path for entry in entries if entry is not None and entry.unread]
        if session is None or not unread:
            self._context.messages.confirm(tr("Every article that the list shows is read."))
            return
        self._mark(session, unread, True)
        self._undo.remember(session, partial(self._mark_again, session, unread))
        self._context.messages.confirm(
            tr("%n articles are marked read. Ctrl+Z takes it back.", len(unread))
        )

    def _mark(self, session: FolderSession, paths: Sequence[str], read: bool) -> None:
        self._context.tasks.run(_mark, session, paths, read, on_error=self._context.reader.report)

    def _mark_again(self, session: FolderSession, paths: Sequence[str]) -> str:
        self._mark(session, paths, False)
        return tr("%n articles are unread again.", len(paths))


def _mark(session: FolderSession, paths: Sequence[str], read: bool) -> None:
    for path in paths:
        session.marks.set_read(path, read)


def _count(count: int | None) -> str:
    return str(count) if count else ""
