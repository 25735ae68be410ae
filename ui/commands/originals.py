"""Show the article's file as it looks, beside its text, each leading to the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from core.errors import DiptychError
from ui.qt.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.reading.as_it_looked.looks import Look, Raster
    from core.session import FolderSession
    from ui.context import Context
    from ui.reading.original.original_sheet import OriginalSheet
    from ui.theme.theme import Theme


class OriginalCommands(QObject):
    """Stays on from article to article until it is closed."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._sheet: OriginalSheet | None = None
        self._shown = ""
        """The path of the article whose file is shown, or is about to be."""
        self._looking: FolderSession | None = None
        """Whose file is looked at now; who goes on to others meanwhile waits for that one alone."""
        context.reader.changed.connect(self._on_reader_changed)
        context.view.sentence_changed.connect(self._go_to)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what the action does."""
        return {"show_original": self.toggle}

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        if self._sheet is not None:
            self._sheet.set_theme(theme)

    @property
    def sheet(self) -> OriginalSheet:
        """The sheet, made when it is first wanted."""
        if self._sheet is None:
            from ui.reading.original.original_sheet import OriginalSheet

            view = self._context.view
            sheet = self._sheet = OriginalSheet(self._context.theme, view.two_pane, view)
            view.original = sheet
            sheet.left.connect(self.close)
            sheet.pages.page_wanted.connect(self._on_page_wanted)
            sheet.pages.sentence_chosen.connect(self._on_sentence_chosen)
            sheet.written.place_chosen.connect(self._on_place_chosen)
        return self._sheet

    def toggle(self) -> None:
        """Show the file, or the translation again."""
        if self._sheet is not None and not self._sheet.isHidden():
            self.close()
        elif self._context.reader.content is None:
            self._context.messages.confirm(tr("The article is not read yet."))
        else:
            self.sheet.open()
            self._load()

    @Slot()
    def close(self) -> bool:
        """Show the translation again; tell whether the file was shown."""
        sheet = self._sheet
        if sheet is None or sheet.isHidden():
            return False
        focus = self._context.parent.focusWidget()
        had_focus = focus is not None and sheet.isAncestorOf(focus)
        sheet.hide()
        self._shown = ""
        if had_focus:
            self._context.view.focus_original()
        return True

    @Slot()
    def _on_reader_changed(self) -> None:
        if self._sheet is None or self._sheet.isHidden():
            return
        if self._context.reader.content is None:
            self._shown = ""
            self._sheet.say(tr("The article is not read yet."))
        elif self._context.reader.path != self._shown:
            self._load()

    def _load(self) -> None:
        reader = self._context.reader
        session, content = reader.session, reader.content
        if session is None or content is None:
            return
        self._shown = reader.path
        self.sheet.say(tr("Looking at the file …"))
        if self._looking is session:
            return
        self._looking = session
        article = content.article
        sentences = [article.quote(sentence) for sentence in article.sentences]
        self._context.tasks.run(
            session.originals.look,
            reader.path,
            sentences,
            on_result=partial(self._on_look, reader.path),
            on_error=partial(self._on_error, reader.path),
        )

    def _is_still_wanted(self, path: str) -> bool:
        """Note that a file was looked at; look at what is wanted by now, if that is another."""
        self._looking = None
        if self._shown and self._shown != path:
            self._load()
        return path == self._shown

    def _on_look(self, path: str, look: Look) -> None:
        content = self._context.reader.content
        if not self._is_still_wanted(path) or content is None:
            return
        self.sheet.show_look(_with_scanned_places(look, content.article.scan))
        self._go_to(self._context.view.current_sentence())

    def _on_error(self, path: str, error: Exception) -> None:
        if not isinstance(error, DiptychError):
            self._looking = None
            raise error
        if self._is_still_wanted(path):
            self.sheet.say(tr(str(error)))

    @Slot(int, int)
    def _on_page_wanted(self, index: int, width: int) -> None:
        session, path = self._context.reader.session, self._shown
        if session is None or not path:
            return
        self._context.tasks.run(
            session.originals.page,
            path,
            index,
            width,
            on_result=partial(self._on_page, path, index),
            on_error=partial(self._on_no_page, path, index),
        )

    def _on_page(self, path: str, index: int, picture: Raster) -> None:
        if path == self._shown:
            self.sheet.pages.take(index, picture)

    def _on_no_page(self, path: str, index: int, error: Exception) -> None:
        if not isinstance(error, DiptychError):
            raise error
        if path == self._shown:
            self.sheet.pages.take(index, None)

    # From one to the other

    @Slot(int)
    def _go_to(self, index: int) -> None:
        sheet, content = self._sheet, self._context.reader.content
        if sheet is None or sheet.isHidden() or content is None or not self._shown:
            return
        if self._context.reader.path != self._shown or index < 0:
            return
        if sheet.current() is sheet.pages:
            sheet.pages.go_to(index)
        elif sheet.current() is sheet.written and index < len(content.article.sentences):
            sheet.written.go_to(content.article.quote(content.article.sentences[index]))

    @Slot(int)
    def _on_sentence_chosen(self, index: int) -> None:
        self._context.view.go_to_sentence(index)

    @Slot(str)
    def _on_place_chosen(self, words: str) -> None:
        from ui.reading.original.written_page import nearest

        content = self._context.reader.content
        if content is not None:
            article = content.article
            found = nearest([article.quote(s) for s in article.sentences], words)
            if found is not None:
                self._context.view.go_to_sentence(found)


def _with_scanned_places(look: Look, scan: object) -> Look:
    """Put in where sentences were recognised, which their pages' own letters do not tell."""
    from dataclasses import replace

    from core.article import ScannedText
    from core.reading.as_it_looked.looks import PagePlace

    if not isinstance(scan, ScannedText) or not look.sizes:
        return look
    places = list(look.places) or [()] * len(scan.places)
    for number, place in enumerate(scan.places[: len(places)]):
        if place is not None:
            sides = (place.left, place.top, place.right, place.bottom)
            places[number] = (PagePlace(place.page - 1, *sides),)
    return replace(look, places=tuple(places))
