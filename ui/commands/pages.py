"""What stands in place of the text: the folder's notes, its timeline, pages of paper.

A page is imported when it is first wanted: the window starts without it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from ui.qt.i18n import tr
from ui.reading.content import Place
from ui.reading.document.column import Side
from ui.widgets.folder_page import FolderPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from core.analysis.timeline import Moment
    from core.finished_article import FinishedArticle
    from core.knowledge.notes import NoteInContext
    from core.session import FolderSession
    from ui.briefing.briefing_page import BriefingPage
    from ui.commands.entities import EntityCommands
    from ui.commands.notes import NoteCommands
    from ui.context import Context
    from ui.exporting.preview import Preview
    from ui.notes.notes_page import NoteRow
    from ui.qt.tasks import Task
    from ui.theme.theme import Theme
    from ui.timeline.timeline_page import TimelinePage, TimelineRow

_Page = TypeVar("_Page", bound="FolderPage | Preview | BriefingPage")

MOST_CONTEXTS = 400
"""Articles of which a timeline shows a sentence."""


class PageCommands(QObject):
    """Shows the text, or one of the pages over it; what they need is fetched beside the window."""

    print_requested = Signal()
    """The article of the preview is to be printed."""

    def __init__(
        self,
        context: Context,
        stack: QStackedWidget,
        entities: EntityCommands,
        notes: NoteCommands,
    ) -> None:
        """Take the stack in which the text stands."""
        super().__init__(context.parent)
        self._context, self._stack = context, stack
        self._entities, self._notes = entities, notes
        self._entity = self._article = ""
        self._loading: Task | None = None
        self._preview: Preview | None = None
        self._made: list[FolderPage | Preview | BriefingPage] = []
        context.articles.article_chosen.connect(self.leave)
        context.reader.changed.connect(self._on_reader_changed)
        notes.changed.connect(self._on_noted)

    @cached_property
    def notes(self) -> FolderPage:
        """The page of notes, made when it is first wanted."""
        from ui.notes.notes_page import NoteDelegate

        page = FolderPage(self._context.theme, tr("Notes"), NoteDelegate(self._context.theme))
        self._copy = QPushButton(tr("Copy as Markdown"), flat=True)
        self._copy.clicked.connect(self.copy_notes)
        page.head.insertWidget(page.head.count() - 1, self._copy)
        page.chosen.connect(self._on_note_chosen)
        page.removed.connect(self._on_note_removed)
        return self.add(page)

    @cached_property
    def timeline(self) -> TimelinePage:
        """The page of the timeline, made when it is first wanted."""
        from ui.timeline.timeline_page import TimelinePage

        page = TimelinePage(self._context.theme)
        page.chosen.connect(self._on_moment_chosen)
        return self.add(page)

    def show_preview(self, finished: FinishedArticle) -> None:
        """Show an article's pages as they will be printed."""
        from ui.exporting.preview import Preview

        if self._preview is None:
            self._preview = self.add(Preview(self._context.theme, finished))
            self._preview.print_requested.connect(self.print_requested)
        else:
            self._preview.show_article(finished)
        self.show_page(self._preview)

    def add(self, page: _Page) -> _Page:
        """Take in a page that may stand in place of the text."""
        self._made.append(page)
        page.left.connect(self.leave)
        self._stack.addWidget(page)
        return page

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what the actions about pages do."""
        return {
            "notes": self.show_notes,
            "copy_notes": self.copy_notes,
            "timeline": self.show_timeline,
            "entity_timeline": self.show_entity_timeline,
        }

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        for page in self._made:
            page.set_theme(theme)

    def current(self) -> FolderPage | Preview | BriefingPage | None:
        """Give the page that stands in place of the text."""
        page = self._stack.currentWidget()
        return next((one for one in self._made if one is page), None)

    @Slot()
    def leave(self) -> bool:
        """Show the text again; tell whether a page was in its place."""
        page = self.current()
        if page is None:
            return False
        focus = self._context.parent.focusWidget()
        had_focus = focus is not None and page.isAncestorOf(focus)
        self._stack.setCurrentWidget(self._context.view)
        self._context.reader.show_last()
        if had_focus:
            self._context.view.focus_original()
        return True

    def focusable(self) -> list[tuple[QWidget, Callable[[], None]]]:
        """List what the keyboard can move to here, and how: the page, or the texts."""
        page = self.current()
        if page is not None:
            return [(page, page.focus_list)]
        view = self._context.view
        texts: list[tuple[QWidget, Callable[[], None]]] = [
            (pane, pane.setFocus) for pane in view.two_pane.shown
        ]
        original = view.original
        if original is None or original.isHidden():
            return texts
        # It lies over the translation, where that is shown.
        seen = [one for one in texts if one[0] is not view.two_pane.pane(Side.TRANSLATION)]
        return [*seen, (original, original.focus_list)]

    @Slot()
    def _on_reader_changed(self) -> None:
        reader = self._context.reader
        if reader.path != self._article:
            self.leave()

    def show_page(self, page: FolderPage | Preview | BriefingPage) -> None:
        """Show a page in place of the text."""
        self._article = self._context.reader.path
        self._stack.setCurrentWidget(page)
        page.focus_list()

    def fetch(
        self, fetch: Callable[..., object], *values: object, then: Callable[[object], None]
    ) -> None:
        """Ask the folder beside the window for what a page is to show."""
        session = self._context.reader.session
        if self._loading is not None:
            self._loading.cancel()
        if session is not None:
            self._loading = self._context.tasks.run(
                fetch, session, *values, on_result=then, on_error=self._context.reader.report
            )

    # Notes

    def show_notes(self) -> None:
        """Show all notes of the folder."""
        self.notes.filter.clear()
        self.show_page(self.notes)
        self._load_notes()

    def _load_notes(self) -> None:
        self.fetch(_note_rows, then=self._on_notes)

    def _on_notes(self, rows: object) -> None:
        assert isinstance(rows, list)
        count = tr("%n notes", len(rows))
        self.notes.show_rows(
            rows,
            count=count if rows else "",
            empty=tr(
                "Nothing is noted in this folder yet. A writes a note on the current sentence, "
                "Shift+A on the article."
            ),
        )
        self._copy.setVisible(bool(rows))

    @Slot(object)
    def _on_note_chosen(self, note: NoteInContext) -> None:
        self.leave()
        self._context.reader.show(note.path, Place(note.sentence or 0, 120))
        self._context.view.focus_original()

    @Slot(object)
    def _on_note_removed(self, note: NoteInContext) -> None:
        self._notes.remove(note.path, note.note)

    @Slot()
    def _on_noted(self) -> None:
        if self._shows_notes():
            self._load_notes()

    def _shows_notes(self) -> bool:
        return "notes" in self.__dict__ and self.current() is self.notes

    def copy_notes(self) -> None:
        """Copy the notes that the page lists as Markdown, or all where it is not shown."""
        if self._shows_notes():
            self._copy_rows(list(self.notes.rows))
        else:
            self.fetch(_note_rows, then=self._copy_rows)

    def _copy_rows(self, rows: object) -> None:
        from core.export import notes_as_markdown
        from ui.notes.notes_page import NoteRow

        assert isinstance(rows, list)
        session = self._context.reader.session
        notes = [row.note for row in rows if isinstance(row, NoteRow)]
        if session is None or not notes:
            self._context.messages.confirm(tr("There are no notes to copy."))
            return
        entries = {entry.path: entry for entry in session.entries()}
        QGuiApplication.clipboard().setText(notes_as_markdown(notes, entries))
        count = tr("%n notes", len(notes))
        self._context.messages.confirm(tr("Copied as Markdown: {notes}.", notes=count))

    # Timeline

    def show_timeline(self) -> None:
        """Show the folder's articles and the dates they mention in order."""
        self._load_timeline("", tr("Timeline"))

    def show_entity_timeline(self) -> None:
        """Show the articles that mention the current entity in order."""
        entity = self._entities.chosen()
        if entity is not None:
            self._load_timeline(entity.id, tr("{name} over time", name=entity.name))

    def _load_timeline(self, entity_id: str, title: str) -> None:
        self._entity = entity_id
        self.timeline.filter.clear()
        self.timeline.show_timeline(title, [], empty=tr("Looking for dates …"))
        self.show_page(self.timeline)
        self.fetch(_timeline_rows, entity_id, then=self._on_timeline)

    def _on_sentences(self, rows: object) -> None:
        assert isinstance(rows, list)
        self.timeline.take_details(rows)

    def _on_timeline(self, rows: object) -> None:
        assert isinstance(rows, list)
        title = self.timeline.title.text()
        self.timeline.show_timeline(
            title, rows, empty=tr("None of the articles says when it was written.")
        )
        self.timeline.focus_list()
        if self._entity:
            self.fetch(_timeline_rows_in_context, self._entity, then=self._on_sentences)

    @Slot(object)
    def _on_moment_chosen(self, moment: Moment) -> None:
        self.leave()
        entity_id = moment.entity or self._entity
        if entity_id:
            self._context.entity_navigation.show(moment.path, entity_id)
        else:
            self._context.reader.show(moment.path)
        self._context.view.focus_original()


def _note_rows(session: FolderSession) -> list[NoteRow]:
    from ui.notes.notes_page import note_rows

    entries = {entry.path: entry for entry in session.entries()}
    return note_rows(session.notes.in_context(), entries, session.to)


def _timeline_rows(session: FolderSession, entity_id: str) -> list[TimelineRow]:
    from ui.timeline.timeline_page import timeline_rows

    entries = {entry.path: entry for entry in session.entries()}
    return timeline_rows(session.analysis.timeline(entity_id), entries, {})


def _timeline_rows_in_context(session: FolderSession, entity_id: str) -> list[TimelineRow]:
    """Give the rows with what each article says of the entity, which takes longer."""
    from ui.timeline.timeline_page import timeline_rows

    entries = {entry.path: entry for entry in session.entries()}
    found = session.entities.in_context(entity_id, most=MOST_CONTEXTS, in_each=1)
    contexts = {one.path: one for one in found}
    return timeline_rows(session.analysis.timeline(entity_id), entries, contexts)
