"""What a person quotes: words in one of five colours, with a note and codes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from core.errors import StoreError
from core.knowledge.quotes import Colour, note_and_codes, typed
from ui.commands.corrections import shortened
from ui.notes.note_box import NoteBox
from ui.qt.i18n import tr
from ui.reading.note_marks import COLOUR_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.knowledge.quotes import PlacedQuote, Quote
    from core.session import FolderSession
    from ui.commands.undo import UndoCommands
    from ui.context import Context
    from ui.theme.theme import Theme


class QuoteCommands(QObject):
    """Joins the marker and the box of a quote's note to the open folder."""

    changed = Signal()
    """A quote was made, changed, removed or brought back."""

    def __init__(self, context: Context, undo: UndoCommands) -> None:
        super().__init__(context.parent)
        self._context, self._undo = context, undo
        self.box = NoteBox(
            context.view.two_pane,
            context.theme,
            context.view,
            name=tr("The quote's note and codes"),
            placeholder=tr("A note on the quote; words after # are codes: #sanctions"),
        )
        self.box.written.connect(self._on_written)
        self._about: tuple[FolderSession, str, Quote] | None = None
        """The folder, the article and the quote that the box was opened on."""
        context.reader.changed.connect(self.finish)
        context.view.sentence_changed.connect(self.finish)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what the actions about quotes do in the text."""
        return {"quote_note": self.note, "unquote": self.unquote}

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.box.editor.set_theme(theme)

    # Quoting

    def quote(self, colour: Colour) -> Quote | None:
        """Quote the selected words, else the current sentence; give the quote.

        What is quoted already gets the colour, or loses it where it has it.
        """
        reader, view = self._context.reader, self._context.view
        session, path = reader.session, reader.path
        if session is None or reader.content is None:
            self._context.messages.confirm(tr("The article is not read yet."))
            return None
        chosen = view.chosen_words()
        try:
            if chosen.original is not None:
                made = session.quotes.quote(path, *chosen.original, colour)
            else:
                made = session.quotes.quote_translation(path, chosen.translation, colour)
            same = next(
                (
                    one.quote
                    for one in reader.content.quotes
                    if (one.start, one.end) == (made.start, made.end)
                ),
                None,
            )
            if same is None:
                session.quotes.put(path, made)
                undo = partial(self._take_back, session, path, made)
            elif same.colour is colour:
                self.remove(path, same)
                return None
            else:
                made = same
                session.quotes.recolour(path, same, colour)
                undo = partial(self._put_back, session, path, same)
        except StoreError as error:
            self._context.messages.say(str(error))
            return None
        view.clear_selection()
        self._undo.remember(session, undo)
        self._show()
        words = tr("Quoted in {colour}.", colour=tr(COLOUR_NAMES[colour]))
        self._context.messages.confirm(words)
        return made

    def unquote(self) -> None:
        """Take back the quote that the selected words or the current sentence have."""
        quote = self._current()
        if quote is None:
            self._context.messages.confirm(tr("Nothing is quoted here."))
        else:
            self.remove(self._context.reader.path, quote)

    def remove(self, path: str, quote: Quote) -> None:
        """Forget a quote of any article of the folder; Ctrl+Z brings it back."""
        session = self._context.reader.session
        if session is None:
            return
        try:
            session.quotes.remove(path, quote)
        except StoreError as error:
            self._context.messages.say(str(error))
            return
        self._context.view.clear_selection()
        self._undo.remember(session, partial(self._put_back, session, path, quote))
        self._show()
        said = tr(
            "The quote “{start}” was removed. Ctrl+Z brings it back.", start=shortened(quote.text)
        )
        self._context.messages.confirm(said)

    def recolour(self, path: str, quote: Quote, colour: Colour) -> None:
        """Give a quote of any article another colour; Ctrl+Z takes it back."""
        session = self._context.reader.session
        if session is None or quote.colour is colour:
            return
        self._change(session, path, quote, partial(session.quotes.recolour, path, quote, colour))

    def write(self, path: str, quote: Quote, text: str) -> None:
        """Give a quote of any article what was typed as note and codes."""
        session = self._context.reader.session
        if session is None:
            return
        note, codes = note_and_codes(text)
        if (note, codes) != (quote.note, quote.codes):
            change = partial(session.quotes.change, path, quote, note=note, codes=codes)
            self._change(session, path, quote, change)

    def _change(
        self, session: FolderSession, path: str, quote: Quote, change: Callable[[], None]
    ) -> None:
        try:
            change()
        except StoreError as error:
            self._context.messages.say(str(error))
            return
        self._undo.remember(session, partial(self._put_back, session, path, quote))
        self._show()

    def _take_back(self, session: FolderSession, path: str, quote: Quote) -> str:
        session.quotes.remove(path, quote)
        self._show()
        return tr("The words are quoted no more.")

    def _put_back(self, session: FolderSession, path: str, quote: Quote) -> str:
        session.quotes.put(path, quote)
        self._show()
        return tr("The quote “{start}” is as it was.", start=shortened(quote.text))

    def _show(self) -> None:
        self._context.reader.show_notes()
        self.changed.emit()

    # Notes and codes

    def note(self) -> None:
        """Open the box on the quote here, made first where there is none."""
        quote = self._current() or self.quote(Colour.YELLOW)
        reader = self._context.reader
        session = reader.session
        if quote is None or session is None or reader.content is None:
            return
        self.finish()
        self._context.view.sentence_correction.finish()
        placed = next((p for p in reader.content.quotes if p.quote.id == quote.id), None)
        index = placed.sentences[0] if placed is not None and placed.sentences else None
        if index is not None:
            self._context.view.go_to_sentence(index)
        self._about = (session, reader.path, quote)
        self.box.begin(index, typed(quote))

    def _current(self) -> Quote | None:
        """Give the quote that has most of the chosen words."""
        content = self._context.reader.content
        if content is None:
            return None
        chosen = self._context.view.chosen_words()
        found = [(_shared(one, chosen.original, chosen.translation), one) for one in content.quotes]
        best = max(found, key=lambda pair: pair[0], default=None)
        return best[1].quote if best is not None and best[0] > 0 else None

    @Slot()
    def finish(self) -> None:
        """Save what is being written."""
        self.box.finish()
        self._about = None

    @Slot(object, str)
    def _on_written(self, _index: int | None, text: str) -> None:
        if self._about is not None:
            session, path, quote = self._about
            if session is self._context.reader.session:
                self.write(path, quote, text)


def _shared(
    placed: PlacedQuote,
    original: tuple[int, int] | None,
    translation: tuple[tuple[int, int, int], ...],
) -> int:
    """Count the code points that a quote shares with chosen words."""
    if original is not None:
        return min(placed.end, original[1]) - max(placed.start, original[0])
    return max(
        (
            min(b, d) - max(a, c)
            for index, a, b in placed.halves
            for other, c, d in translation
            if index == other
        ),
        default=0,
    )
