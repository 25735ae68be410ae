"""The page of quotes: its order, what is written in it, and what it is exported as."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Slot

from core.errors import StoreError
from core.knowledge.notes import tidy_note
from core.knowledge.quotes import Colour, Passage, QuoteInContext
from ui.file_dialogs import ask_target
from ui.qt.i18n import tr
from ui.qt.tasks import no_progress
from ui.reading.content import Place
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from core.session import FolderSession
    from ui.commands.pages import PageCommands
    from ui.commands.quotes import QuoteCommands
    from ui.commands.undo import UndoCommands
    from ui.context import Context
    from ui.notes.quotes_page import QuoteRow, QuotesPage

_Items = list[QuoteInContext | Passage]


class QuotePageCommands(QObject):
    """Shows the page and keeps what is done on it."""

    def __init__(
        self, context: Context, pages: PageCommands, quotes: QuoteCommands, undo: UndoCommands
    ) -> None:
        super().__init__(context.parent)
        self._context, self._pages, self._quotes, self._undo = context, pages, quotes, undo
        quotes.changed.connect(self._on_changed)

    @cached_property
    def page(self) -> QuotesPage:
        """The page, made when it is first wanted."""
        from ui.notes.quotes_page import QuotesPage

        page = QuotesPage(self._context.theme)
        page.chosen.connect(self._on_chosen)
        page.removed.connect(self._on_removed)
        page.moved.connect(self._on_moved)
        page.written.connect(self._on_written)
        page.export_requested.connect(self.choose_format)
        return self._pages.add(page)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what the actions about the page do, and the colours, which hold here too."""
        colours = {f"quote_{colour.value}": partial(self.colour, colour) for colour in Colour}
        return {"quotes": self.show, "export_quotes": self.choose_format, **colours}

    def _shown(self) -> bool:
        return "page" in self.__dict__ and self._pages.current() is self.page

    def show(self) -> None:
        """Show all quotes of the folder."""
        self.page.filter.clear()
        self._pages.show_page(self.page)
        self._load()

    def _load(self) -> None:
        self._pages.fetch(_rows, then=self._on_rows)

    def _on_rows(self, rows: object) -> None:
        assert isinstance(rows, list)
        self.page.show_items(rows)

    @Slot()
    def _on_changed(self) -> None:
        if self._shown():
            self._load()

    def colour(self, colour: Colour) -> None:
        """Give the page's current quote a colour, or quote what is chosen in the text."""
        if not self._shown():
            self._quotes.quote(colour)
            return
        item = self.page.current_item()
        if isinstance(item, QuoteInContext):
            self._quotes.recolour(item.path, item.quote, colour)

    # What is done on the page

    def _item(self, id_: object) -> QuoteInContext | Passage | None:
        ids = (
            (one.id if isinstance(one, Passage) else one.quote.id, one) for one in self.page.items
        )
        return next((one for known, one in ids if known == id_), None)

    @Slot(object)
    def _on_chosen(self, id_: object) -> None:
        item = self._item(id_)
        if isinstance(item, Passage):
            self.page.begin_edit()
        elif item is not None:
            self._pages.leave()
            self._context.reader.show(item.path, Place(item.sentence or 0, 120))
            self._context.view.focus_original()

    @Slot(object)
    def _on_removed(self, id_: object) -> None:
        item = self._item(id_)
        if isinstance(item, Passage):
            items = [one for one in self.page.items if one is not item]
            self._save(items, tr("What you wrote is back."))
            self._context.messages.confirm(tr("It was removed. Ctrl+Z brings it back."))
            self._load()
        elif item is not None:
            self._quotes.remove(item.path, item.quote)

    @Slot()
    def _on_moved(self) -> None:
        self._save(self.page.items, tr("The quotes are in the order that they had before."))

    @Slot(object, str)
    def _on_written(self, item: QuoteInContext | Passage | None, text: str) -> None:
        if isinstance(item, QuoteInContext):
            self._quotes.write(item.path, item.quote, text)
            return
        text = tidy_note(text)
        if item is None:
            if text:
                self._add(Passage(uuid4().hex, text))
        elif not text:
            self._on_removed(item.id)
        elif text != item.text:
            changed = replace(item, text=text)
            items = [changed if one is item else one for one in self.page.items]
            self._save(items, tr("What you wrote is as it was before."))
            self._load()

    def _add(self, passage: Passage) -> None:
        session = self._context.reader.session
        if session is None:
            return
        from ui.notes.quotes_page import quote_rows

        row = quote_rows([passage], session.to)[0]
        self.page.insert_after_current(row)
        self._save(self.page.items, tr("What you wrote was taken back."))

    def _save(self, items: _Items, undone: str) -> None:
        """Keep the page; Ctrl+Z brings back the one before, and says `undone`."""
        session = self._context.reader.session
        if session is None:
            return
        try:
            before = session.quotes.kept_page()
            session.quotes.save_page(items)
        except StoreError as error:
            self._context.messages.say(str(error))
            self._load()
            return
        self._undo.remember(session, partial(self._bring_back, session, before, undone))

    def _bring_back(
        self, session: FolderSession, before: Sequence[str | Passage], undone: str
    ) -> str:
        session.quotes.keep_page(before)
        self._on_changed()
        return undone

    # Export

    def choose_format(self) -> None:
        """Ask in which format the quotes are to be written."""
        from core.export.quotes import QUOTE_FORMATS

        if self._context.reader.session is None:
            return
        choices = [Choice(name, name.upper(), tr(words)) for name, words in QUOTE_FORMATS.items()]
        title = tr("Export the quotes as")
        self._context.picker.open(title, self._ask_where, choices=choices)

    def _ask_where(self, name: object) -> None:
        session = self._context.reader.session
        if session is None:
            return
        title = tr("Export the quotes as {format}", format=str(name).upper())
        then = partial(self.export_to, name=str(name))
        ask_target(self._context.parent, title, f"{session.folder.name}-quotes", str(name), then)

    def export_to(self, file: Path, name: str) -> None:
        """Write the quotes that the page shows, or all where it is not shown, beside the window."""
        session = self._context.reader.session
        if session is None:
            return
        only: frozenset[str] | None = None
        if self._shown() and self.page.filter.text().strip():
            only = frozenset(str(row.id) for row in self.page.rows)
        self._context.tasks.run(
            _export,
            session,
            file,
            name,
            only,
            on_result=self._on_exported,
            on_error=self._context.reader.report,
            on_progress=no_progress,
        )

    def _on_exported(self, done: tuple[int, Path]) -> None:
        count, file = done
        if count:
            text = tr("%n quotes were exported to {file}.", count, file=file)
        else:
            text = tr("There are no quotes to export.")
        self._context.messages.say(text)


def _rows(session: FolderSession) -> list[QuoteRow]:
    from ui.notes.quotes_page import quote_rows

    return quote_rows(session.quotes.page(), session.to)


def _export(
    session: FolderSession,
    file: Path,
    name: str,
    only: frozenset[str] | None,
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> tuple[int, Path]:
    from core.export.quotes import export_quotes
    from core.export.target_file import writing

    items = session.quotes.page(cancelled=cancelled)
    if only is not None:
        items = [i for i in items if (i.id if isinstance(i, Passage) else i.quote.id) in only]
    count = sum(isinstance(item, QuoteInContext) for item in items)
    if not items or cancelled():
        return 0, file
    title = session.folder.name
    with writing(file) as out:
        export_quotes(items, out, name, to=session.to, title=title, finished=session.finished)
    return count, file
