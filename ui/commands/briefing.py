"""The briefing: shown on a key or when a folder opens, gone on from, exported and printed."""

from __future__ import annotations

import time
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QTextDocument

from core.errors import ExportError
from ui.file_dialogs import ask_target
from ui.qt.i18n import tr
from ui.qt.tasks import no_progress
from ui.reading.content import Place
from ui.theme.theme import LIGHT
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from core.briefing import Briefing
    from core.session import FolderSession
    from ui.briefing.briefing_document import Target
    from ui.briefing.briefing_page import BriefingPage
    from ui.commands.packages import PackageCommands
    from ui.commands.pages import PageCommands
    from ui.commands.stories import StoryCommands
    from ui.context import Context
    from ui.qt.tasks import Task

AGAIN_MS = 1500
"""While work goes on, the briefing is made anew not more often than this."""
_RARER, _RAREST_MS = 4, 20_000
"""Nor than in so many times the time that the last one took, but not less often than this."""
_PAPER_WIDTH = 640


class BriefingCommands(QObject):
    """Has the briefing made beside the window, again while articles come."""

    def __init__(
        self,
        context: Context,
        pages: PageCommands,
        stories: StoryCommands,
        packages: PackageCommands,
    ) -> None:
        super().__init__(context.parent)
        self._context, self._pages = context, pages
        self._stories, self._packages = stories, packages
        self._making: Task | None = None
        self._made: Briefing | None = None
        self._due = False
        self._session: FolderSession | None = None
        """The folder that a briefing is made of."""
        self._began = 0.0
        self._again = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._make)
        context.reader.changed.connect(self._on_reader_changed)
        context.reader.progressed.connect(self._on_changed)
        context.reader.linked.connect(self._on_changed)
        context.reader.briefing_wanted.connect(self.show)
        model = context.articles.model
        model.dataChanged.connect(self._on_changed)
        model.modelReset.connect(self._on_changed)

    @cached_property
    def page(self) -> BriefingPage:
        """The page, made when it is first wanted."""
        from ui.briefing.briefing_page import BriefingPage

        page = BriefingPage(self._context.theme)
        page.chosen.connect(self._on_chosen)
        page.export_requested.connect(self.choose_format)
        page.print_requested.connect(self.print)
        return self._pages.add(page)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what the actions do."""
        return {"briefing": self.show, "export_briefing": self.choose_format}

    def _shown(self) -> bool:
        return "page" in self.__dict__ and self._pages.current() is self.page

    @Slot()
    def show(self) -> None:
        """Show the briefing in place of the text."""
        if self._context.reader.session is None:
            return
        self._pages.show_page(self.page)
        self._make()

    @Slot()
    def _on_changed(self) -> None:
        self._due = True
        if self._shown() and self._making is None and not self._again.isActive():
            self._again.start()

    @Slot()
    def _make(self) -> None:
        """Have it made anew; one that is being made is finished first, else none ever was."""
        session = self._context.reader.session
        if session is None or not self._shown() or self._making is not None:
            return
        self._again.stop()
        self._due = False
        self._began = time.monotonic()
        self._making = self._compose(session, self._on_made, self._on_failed)

    def _compose(
        self,
        session: FolderSession,
        then: Callable[[Briefing], None],
        failed: Callable[[Exception], None],
    ) -> Task:
        return self._context.tasks.run(
            _compose, session, on_result=then, on_error=failed, on_progress=no_progress
        )

    def _on_failed(self, error: Exception) -> None:
        self._making = None
        self._context.reader.report(error)

    @Slot()
    def _on_reader_changed(self) -> None:
        session = self._context.reader.session
        if session is not self._session:
            self._session, self._made = session, None
            if self._making is not None:
                self._making.cancel()
                self._making = None

    def _on_made(self, made: Briefing) -> None:
        self._making = None
        took = 1000 * (time.monotonic() - self._began)
        self._again.setInterval(max(AGAIN_MS, min(_RAREST_MS, round(_RARER * took))))
        session = self._context.reader.session
        if session is None or not self._shown():
            return
        self._made = made
        self.page.show_briefing(made)
        if self._due:
            self._again.start()

    # Where lines lead

    @Slot(object)
    def _on_chosen(self, target: Target) -> None:
        from ui.briefing.briefing_document import Goes

        context = self._context
        match target.goes:
            case Goes.FILTER:
                context.articles.filter.setText(target.filter)
                first = next(iter(context.articles.model.paths), "")
                if first:
                    context.reader.show(first)
                self._pages.leave()
                context.articles.focus_list()
                return
            case Goes.ENTITY:
                self._pages.leave()
                context.entity_navigation.show(target.path, target.entity)
            case _:
                self._pages.leave()
                place = Place(target.sentence, 120) if target.sentence else None
                context.reader.show(target.path, place)
                if target.sentence:
                    context.view.go_to_sentence(target.sentence)
        if target.goes is Goes.STORY:
            self._stories.sort()
        elif target.goes is Goes.PACKAGE:
            self._packages.download()
            return
        context.view.focus_original()

    # Export and paper

    def choose_format(self) -> None:
        """Ask in which format the briefing is to be written."""
        from core.export.briefs import BRIEF_FORMATS

        if self._context.reader.session is None:
            return
        about = {
            "html": tr("a page to read, send and print"),
            "docx": tr("a Word document"),
            "txt": tr("plain text, for mail"),
            "pdf": tr("pages of paper"),
        }
        choices = [Choice(name, name.upper(), about[name]) for name in (*BRIEF_FORMATS, "pdf")]
        self._context.picker.open(tr("Export the briefing as"), self._ask_where, choices=choices)

    def _ask_where(self, name: object) -> None:
        session = self._context.reader.session
        if session is None:
            return
        title = tr("Export the briefing as {format}", format=str(name).upper())
        then = partial(self.export_to, name=str(name))
        ask_target(self._context.parent, title, f"{session.folder.name}-briefing", str(name), then)

    def export_to(self, file: Path, name: str) -> None:
        """Have the briefing made, and write it."""
        session = self._context.reader.session
        if session is not None:
            report = self._context.reader.report
            self._compose(session, partial(self._write, file, name), report)

    def _write(self, file: Path, name: str, made: Briefing) -> None:
        from core.export.briefs import export_brief
        from core.export.target_file import writing

        data = _pdf(made) if name == "pdf" else None
        try:
            with writing(file) as out:
                if data is not None:
                    out.write(data)
                else:
                    export_brief(made, out, name)
        except ExportError as error:
            self._context.reader.report(error)
            return
        self._context.messages.say(tr("The briefing was exported to {file}.", file=file))

    def print(self) -> None:
        """Ask for a printer and print the briefing that is shown."""
        if self._made is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._context.parent)
        dialog.accepted.connect(partial(self._print, self._made, printer))
        dialog.setModal(True)
        dialog.show()

    def _print(self, made: Briefing, printer: QPrinter) -> None:
        _paper(made).print_(printer)


def _compose(
    session: FolderSession, *, progress: Callable[..., None], cancelled: Callable[[], bool]
) -> Briefing:
    return session.briefing.compose(cancelled=cancelled)


def _paper(made: Briefing) -> QTextDocument:
    """Write the briefing in one column, in the colours of paper."""
    from ui.briefing.briefing_document import write_briefing

    document = QTextDocument()
    write_briefing(document, made, LIGHT, _PAPER_WIDTH)
    return document


def _pdf(made: Briefing) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

    from ui.exporting.paper import MARGINS

    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(data)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    writer.setCreator("Diptych")
    _paper(made).print_(writer)
    return bytes(data.data().data())
