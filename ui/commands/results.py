"""Results that stay: asked for, walked through, exported and kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QSplitter,
)

from core.query import parse_query
from core.session.results import (
    MOST_QUERIES,
    doubt_results,
    mention_results,
    note_results,
    search_results,
    watched_results,
)
from ui.file_dialogs import ask_target
from ui.qt.i18n import tr
from ui.qt.tasks import no_progress
from ui.reading.content import Place
from ui.results.pane import ResultsPane
from ui.widgets.lines_dialog import LinesDialog
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from core.article_list import ArticleEntry
    from core.results import Result, Results
    from core.session import FolderSession
    from ui.commands.entities import EntityCommands
    from ui.commands.saved_searches import SavedSearchCommands
    from ui.commands.search import SearchCommands
    from ui.context import Context
    from ui.qt.tasks import Task

_ROOM = 0.32
"""The share of the text's room that results take when they are first shown."""


class ResultCommands(QObject):
    """Fills the pane of results, and goes from one to the next."""

    def __init__(
        self,
        context: Context,
        room: QSplitter,
        search: SearchCommands,
        entities: EntityCommands,
        saved: SavedSearchCommands,
    ) -> None:
        """`room` holds the text, and below or beside it the pane."""
        super().__init__(context.parent)
        self._context, self._room, self._entities, self._saved = context, room, entities, saved
        self._search = search
        self._task: Task | None = None
        self._session: FolderSession | None = None
        self._asked_from: QWidget | None = None
        """What had the keyboard when results were asked for: who went on keeps it."""
        self.pane = ResultsPane(context.theme)
        room.addWidget(self.pane)
        room.setCollapsible(0, False)
        self.pane.chosen.connect(self.go_to)
        self.pane.left.connect(self.close)
        self.pane.beside_requested.connect(self.turn)
        self.pane.save_requested.connect(self.save)
        self.pane.export_requested.connect(self.choose_format)
        search.kept.connect(self.search_for)
        entities.kept.connect(self.list_mentions)
        context.reader.changed.connect(self._on_reader_changed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {
            "results": self.show_or_hide,
            "results_beside": self.turn,
            "export_results": self.choose_format,
            "search_several": self.ask_several,
            "watched_results": partial(self._fetch, watched_results),
            "doubt_results": partial(self._fetch, doubt_results),
            "note_results": partial(self._fetch, note_results),
            "mention_results": self.list_chosen,
            "next_hit": partial(self.step, 1),
            "previous_hit": partial(self.step, -1),
        }

    def show_or_hide(self) -> None:
        """Show the last results and go to them, or hide them."""
        if self.pane.results is None:
            query = self._search.last_searched
            if query:
                self.search_for(query)
            else:
                self._context.messages.confirm(
                    tr("There are no results yet: search the folder with / first.")
                )
        elif self.pane.isVisible():
            self.close()
        else:
            self._show()

    @Slot()
    def close(self) -> None:
        """Hide the results; F3 goes on among them, and F8 shows them again."""
        had_focus = self.pane.isAncestorOf(self._context.parent.focusWidget() or self.pane)
        self.pane.hide()
        if had_focus:
            self._context.view.focus_text()

    def dismiss(self) -> bool:
        """Hide the results where they have the keyboard; tell whether they were hidden."""
        focus = self._context.parent.focusWidget()
        if self.pane.isHidden() or focus is None or not self.pane.isAncestorOf(focus):
            return False
        self.close()
        return True

    def turn(self) -> None:
        """Put the results beside the text, or below it again."""
        beside = self._room.orientation() is Qt.Orientation.Vertical
        self._room.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        self.pane.stand_beside(beside)
        self._share()

    def _share(self) -> None:
        across = self._room.orientation() is Qt.Orientation.Horizontal
        whole = self._room.width() if across else self._room.height()
        pane = int(whole * (0.42 if across else _ROOM))
        self._room.setSizes([whole - pane, pane])

    def _show(self, *, take_keyboard: bool = True) -> None:
        if self.pane.isHidden():
            self.pane.show()
            self._share()
        if take_keyboard:
            self.pane.focus_list()

    # What is asked for

    @Slot(str)
    def search_for(self, query: str) -> None:
        """Show what a query finds."""
        self._fetch(partial(_searched, [query]))

    @Slot(str)
    def list_mentions(self, entity_id: str) -> None:
        """Show what the folder says of an entity."""
        self._fetch(partial(_mentions, entity_id))

    def list_chosen(self) -> None:
        """Show what the folder says of the selected entity."""
        entity = self._entities.chosen()
        if entity is not None:
            self.list_mentions(entity.id)

    def ask_several(self) -> SeveralSearches:
        """Ask for queries, one a line."""
        dialog = SeveralSearches(self._context.parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.asked.connect(self.search_for_several)
        dialog.open()
        return dialog

    def search_for_several(self, queries: Sequence[str]) -> None:
        """Show what each of several queries finds."""
        self._fetch(partial(_searched, queries))

    def _fetch(self, collect: Callable[[FolderSession, Callable[[], bool]], Results]) -> None:
        session = self._context.reader.session
        self._asked_from = self._context.parent.focusWidget()
        if self._task is not None:
            self._task.cancel()
        if session is not None:
            self._task = self._context.tasks.run(
                _collected,
                session,
                collect,
                on_result=partial(self._on_found, session),
                on_error=self._context.reader.report,
                on_progress=no_progress,
            )

    def _on_found(
        self, session: FolderSession, found: tuple[Results, Mapping[str, ArticleEntry]]
    ) -> None:
        self._task = None
        if session is self._context.reader.session:
            self._session = session
            results, entries = found
            self.pane.show_results(results, entries, session.to)
            self._show(take_keyboard=self._context.parent.focusWidget() is self._asked_from)

    @Slot()
    def _on_reader_changed(self) -> None:
        if self._session is not None and self._session is not self._context.reader.session:
            self._session = None
            self.pane.results = None
            self.pane.show_rows([])
            self.pane.hide()

    # Walking through them

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) hit: of the find bar, else of the results."""
        view = self._context.view
        if not view.find_bar.isHidden() or self.pane.results is None:
            view.find_next(step)
        elif not self.pane.step(step):
            self._context.messages.confirm(
                tr("This is the last result.") if step > 0 else tr("This is the first result.")
            )

    @Slot(object)
    def go_to(self, result: Result) -> None:
        """Show a result in its article; the results stay."""
        if result.mention is not None:
            self._context.entity_navigation.show_mention(result.path, result.mention)
        else:
            self._context.reader.show(result.path, Place(result.sentence, 120))

    # For others

    def save(self) -> None:
        """Keep what was asked for among the saved searches."""
        results = self.pane.results
        if results is not None and results.query:
            self._saved.keep_query(results.query)

    def choose_format(self) -> None:
        """Ask in which format the results that are listed are to be written."""
        from core.export.results import RESULT_FORMATS

        if not self._listed():
            self._context.messages.confirm(tr("There are no results to export."))
            return
        choices = [Choice(name, name.upper(), tr(words)) for name, words in RESULT_FORMATS.items()]
        self._context.picker.open(tr("Export the results as"), self._ask_where, choices=choices)

    def _listed(self) -> list[Result]:
        from ui.results.pane import ResultRow

        return [row.result for row in self.pane.rows if isinstance(row, ResultRow)]

    def _ask_where(self, name: object) -> None:
        session = self._context.reader.session
        if session is None:
            return
        title = tr("Export the results as {format}", format=str(name).upper())
        then = partial(self.export_to, name=str(name))
        ask_target(self._context.parent, title, f"{session.folder.name}-results", str(name), then)

    def export_to(self, file: Path, name: str) -> None:
        """Write the results that are listed, beside the window."""
        session, results = self._context.reader.session, self.pane.results
        if session is not None and results is not None:
            self._context.tasks.run(
                _export,
                session,
                self._listed(),
                file,
                name,
                str(results.title),
                on_result=self._on_exported,
                on_error=self._context.reader.report,
            )

    def _on_exported(self, done: tuple[int, Path]) -> None:
        count, file = done
        self._context.messages.say(tr("%n results were exported to {file}.", count, file=file))


class SeveralSearches(LinesDialog):
    """Queries, one a line."""

    asked = Signal(object)
    """The queries, which all have a meaning."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            about=tr("What is searched for, one a line. The results stand under each line."),
            label=tr("Searches, one a line"),
            size=(480, 340),
            agree=QDialogButtonBox.StandardButton.Ok,
        )
        self.setWindowTitle(tr("Search for several at once"))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Search"))

    @Slot()
    def accept_typed(self) -> None:
        """Search for what is typed, or say what is wrong with it."""
        lines = (line.strip() for line in self.text.toPlainText().splitlines())
        queries = list(dict.fromkeys(line for line in lines if line))
        problems = (f"{query}: {tr(parse_query(query).problem)}" for query in queries
                    if parse_query(query).problem)  # fmt: skip
        problem = next(problems, "")
        if len(queries) > MOST_QUERIES:
            problem = tr("No more than %n searches at once.", MOST_QUERIES)
        if problem or not queries:
            self.say(problem)
            return
        self.asked.emit(queries)
        self.accept()


def _searched(
    queries: Sequence[str], session: FolderSession, cancelled: Callable[[], bool]
) -> Results:
    return search_results(session, queries, cancelled)


def _mentions(entity_id: str, session: FolderSession, cancelled: Callable[[], bool]) -> Results:
    return mention_results(session, entity_id, cancelled)


def _collected(
    session: FolderSession,
    collect: Callable[[FolderSession, Callable[[], bool]], Results],
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> tuple[Results, dict[str, ArticleEntry]]:
    results = collect(session, cancelled)
    paths = {one.path for one in results.found}
    entries = {path: entry for path in paths if (entry := session.entry(path)) is not None}
    return results, entries


def _export(
    session: FolderSession, results: Sequence[Result], file: Path, name: str, title: str
) -> tuple[int, Path]:
    from core.export.results import export_results
    from core.export.target_file import writing

    paths = {one.path for one in results}
    entries = {path: entry for path in paths if (entry := session.entry(path)) is not None}
    with writing(file) as out:
        export_results(results, entries, out, name, title=title, to=session.to)
    return len(results), file
