"""Export by keyboard: which articles, in what format, with or without notes, and where to."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QProcess, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from core.export.formats import FORMATS
from ui.file_dialogs import FileDialog
from ui.qt.i18n import tr
from ui.qt.tasks import no_progress
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtPrintSupport import QPrinter

    from core.article_list import ArticleEntry
    from core.export.folder_export import Draw
    from core.finished_article import FinishedArticle
    from core.session import FolderSession
    from ui.commands.pages import PageCommands
    from ui.context import Context

_BUS_MS = 2000
"""How long the file manager may take to answer."""


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is to be written: articles by path, a format, and whether with notes."""

    paths: tuple[str, ...]
    format: str = ""
    notes: bool = True


@dataclass(frozen=True, slots=True)
class _Exported:
    """What became of an export: how many articles, and what could not be written, with why."""

    written: int
    left_out: int
    failed: dict[str, str]
    out: Path


class ExportCommands(QObject):
    """Asks what to write, one question after the other, and writes it beside the window."""

    def __init__(self, context: Context, pages: PageCommands) -> None:
        super().__init__(context.parent)
        self._context, self._pages = context, pages
        pages.print_requested.connect(self.print_article)
        self._wish = _Wish(())

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what the actions about files do."""
        return {
            "export": self.choose_scope,
            "print": self.print_article,
            "print_preview": self.preview,
            "open_file": self.open_file,
            "show_in_folder": self.show_in_folder,
        }

    # The questions

    def choose_scope(self) -> None:
        """Ask which articles, then the rest."""
        self._context.picker.open(
            tr("Export which articles?"), self._on_scope_chosen, choices=self._scopes()
        )

    def _scopes(self) -> list[Choice]:
        """List what there is to export: the article, selections that are not empty, the folder."""
        session, articles = self._context.reader.session, self._context.articles
        if session is None:
            return []
        entries = session.entries()
        everything = tuple(entry.path for entry in entries)
        here = articles.at_hand()
        choices = []
        if here:
            title = next((_headline(e) for e in entries if e.path == here), here)
            choices.append(Choice((here,), tr("This article"), title))
        chosen = tuple(articles.chosen())
        if len(chosen) > 1:
            title = tr("Selected articles")
            choices.insert(0, Choice(chosen, title, right=_articles(len(chosen))))
        words = articles.filter.text().strip()
        listed = tuple(articles.model.listed)
        if words and listed:
            about = tr("filter “{words}”", words=words)
            choices.append(Choice(listed, tr("Listed articles"), about, _articles(len(listed))))
        for title, wanted in (
            (tr("Starred articles"), [e.path for e in entries if e.starred]),
            (tr("Articles with notes"), [e.path for e in entries if e.notes]),
        ):
            if wanted:
                choices.append(Choice(tuple(wanted), title, right=_articles(len(wanted))))
        for tag, count in session.notes.all_tags().items():
            if count:
                tagged = tuple(e.path for e in entries if tag in e.tags)
                choices.append(Choice(tagged, tr("Tagged {tag}", tag=tag), right=_articles(count)))
        choices.append(
            Choice(
                everything, tr("The whole folder"), session.folder.name, _articles(len(everything))
            )
        )
        return choices

    def _on_scope_chosen(self, paths: object) -> None:
        assert isinstance(paths, tuple)
        self._wish = _Wish(paths)
        choices = [Choice(name, name.upper(), tr(f.words)) for name, f in FORMATS.items()]
        title = tr("Export {articles} as", articles=_articles(len(paths)))
        self._context.picker.open(title, self._on_format_chosen, choices=choices)

    def _on_format_chosen(self, name: object) -> None:
        session = self._context.reader.session
        if session is None:
            return
        self._wish = _Wish(self._wish.paths, str(name))
        wanted = set(self._wish.paths)
        noted = any(e.notes or e.tags for e in session.entries() if e.path in wanted)
        if not noted or not FORMATS[str(name)].notes:
            self._ask_where()
            return
        choices = [
            Choice(True, tr("With notes and tags")),
            Choice(False, tr("Without notes and tags")),
        ]
        self._context.picker.open(tr("Your notes"), self._on_notes_chosen, choices=choices)

    def _on_notes_chosen(self, notes: object) -> None:
        self._wish = _Wish(self._wish.paths, self._wish.format, bool(notes))
        self._ask_where()

    def _ask_where(self) -> None:
        title = tr("Export as {format} into", format=self._wish.format.upper())
        dialog = FileDialog(self._context.parent, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setOption(QFileDialog.Option.ReadOnly, False)  # A folder may be made for it.
        dialog.fileSelected.connect(self._on_folder_selected)
        dialog.open()

    @Slot(str)
    def _on_folder_selected(self, folder: str) -> None:
        wish = self._wish
        self.export_to(Path(folder), wish.format, wish.paths, notes=wish.notes)

    # Writing

    def export_to(
        self, out: Path, name: str, paths: Sequence[str] | None = None, *, notes: bool = True
    ) -> None:
        """Write articles, all where none are named; what is written replaces earlier exports."""
        session = self._context.reader.session
        if session is None:
            return
        wanted = tuple(e.path for e in session.entries()) if paths is None else tuple(paths)
        if len(wanted) > 1:
            self._context.messages.say(
                tr("Exporting {articles} …", articles=_articles(len(wanted)))
            )
        self._context.tasks.run(
            _export,
            session,
            out,
            _Wish(wanted, name, notes),
            on_result=self._on_exported,
            on_error=self._context.reader.report,
            on_progress=no_progress,
        )

    def _on_exported(self, done: _Exported) -> None:
        text = tr("%n articles were exported to {out}.", done.written, out=done.out)
        if done.left_out:
            text += " " + tr("%n could not be read, or not yet, and are left out.", done.left_out)
        if done.failed:
            path, reason = next(iter(done.failed.items()))
            text += " " + tr(
                "%n could not be written; the first is {path}: {reason}",
                len(done.failed),
                path=path,
                reason=tr(reason),
            )
        self._context.messages.say(text)

    # Paper

    def print_article(self) -> None:
        """Ask for a printer and print the article on screen."""
        finished = self._finished()
        if finished is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog

        from ui.exporting.preview import make_printer

        printer = make_printer(finished)
        dialog = QPrintDialog(printer, self._context.parent)
        dialog.accepted.connect(partial(self._print, finished, printer))
        dialog.setModal(True)
        dialog.show()

    def _print(self, finished: FinishedArticle, printer: QPrinter) -> None:
        from PySide6.QtPrintSupport import QPrinter

        from ui.exporting.paper import print_articles

        printed = print_articles([finished], printer)
        if not printed or printer.printerState() is QPrinter.PrinterState.Error:
            self._context.messages.say(tr("The printer could not be used."))

    def preview(self) -> None:
        """Show the article on screen as it will be printed."""
        finished = self._finished()
        if finished is not None:
            self._pages.show_preview(finished)

    def _finished(self) -> FinishedArticle | None:
        session, path = self._context.reader.session, self._context.reader.path
        finished = session.finished(path) if session is not None and path else None
        if finished is None:
            self._context.messages.confirm(tr("The article is not read yet."))
        return finished

    # The file itself

    def _file(self) -> Path | None:
        """Give the file of the article on screen; of one in an archive, the archive."""
        session, path = self._context.reader.session, self._context.articles.at_hand()
        if session is None or not path:
            return None
        file = session.folder / path
        while not file.exists() and file != session.folder:
            file = file.parent
        if file.is_file():
            return file
        self._context.messages.say(tr("The file {name} is gone.", name=path))
        return None

    def open_file(self) -> None:
        """Open the article's file in the program that the system has for it."""
        file = self._file()
        if file is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self._context.messages.say(
                tr("The system has no program that opens {name}.", name=file.name)
            )

    def show_in_folder(self) -> None:
        """Show where the article's file is, in the system's file manager."""
        file = self._file()
        if file is None or _select(file):
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent))):
            self._context.messages.confirm(tr("It is in {folder}.", folder=file.parent))


def _select(file: Path) -> bool:
    """Have the file manager open the folder with the file selected; False where none can."""
    if sys.platform == "win32":
        place = QDir.toNativeSeparators(str(file))
        return QProcess.startDetached("explorer", ["/select,", place])[0]
    if sys.platform == "darwin":
        return QProcess.startDetached("open", ["-R", str(file)])[0]
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    name, place = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"
    call = QDBusMessage.createMethodCall(name, place, name, "ShowItems")
    call.setArguments([[QUrl.fromLocalFile(str(file)).toString()], ""])
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    answer = bus.call(call, QDBus.CallMode.Block, _BUS_MS)
    return answer.type() is QDBusMessage.MessageType.ReplyMessage


def _headline(entry: ArticleEntry) -> str:
    return entry.title_translation or entry.title


def _articles(count: int) -> str:
    return tr("%n articles", count)


def _export(
    session: FolderSession,
    out: Path,
    wish: _Wish,
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> _Exported:
    from core.export.folder_export import export_folder

    draw: Draw | None = None
    if FORMATS[wish.format].drawn:
        from ui.exporting.paper import make_pdf

        draw = make_pdf
    written: list[str] = []

    def articles() -> Iterator[FinishedArticle]:
        for path in wish.paths:
            if cancelled():
                return
            finished = session.finished(path)
            if finished is not None:
                written.append(path)
                yield finished if wish.notes else finished.without_notes()

    failed: dict[str, str] = {}
    export_folder(
        articles(),
        out,
        wish.format,
        source=session.folder,
        on_failure=failed.__setitem__,
        draw=draw,
    )
    return _Exported(len(written) - len(failed), len(wish.paths) - len(written), failed, out)
