"""Notes as the reading surface shows them: one text for each sentence that has a sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.knowledge.quotes import Colour
from core.translatable import Worded
from ui.qt.i18n import Lines, later, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.knowledge.notes import Note, PlacedNote
    from core.knowledge.quotes import PlacedQuote, Quote

COLOUR_NAMES = {
    Colour.YELLOW: later("yellow"),
    Colour.GREEN: later("green"),
    Colour.BLUE: later("blue"),
    Colour.PINK: later("pink"),
    Colour.PURPLE: later("purple"),
}


def note_words(note: Note) -> str:
    """Give what a note says, after whose it is where it is a bundle's."""
    text = tr(note.text) if isinstance(note.text, Worded) else note.text
    if not note.bundle:
        return text
    return tr("From bundle {name}: {text}", name=note.bundle, text=Lines(text))


def quote_words(quote: Quote) -> str:
    """Say that words are quoted, with the note and the codes that the quote has."""
    codes = " ".join(f"#{code}" for code in quote.codes)
    said = "\n".join(part for part in (quote.note, codes) if part)
    name = tr(COLOUR_NAMES[quote.colour])
    if not said:
        return tr("Quoted ({colour})", colour=name)
    return tr("Quoted ({colour}): {text}", colour=name, text=Lines(said))


def shown_notes(notes: Iterable[PlacedNote], quotes: Iterable[PlacedQuote] = ()) -> dict[int, str]:
    """Give the words of the sign at each sentence; the first has those on the whole article.

    A quote has a sign where something is noted on it.
    """
    shown: dict[int, str] = {}
    for placed in notes:
        text, index = note_words(placed.note), placed.sentence
        if placed.note.on_article:
            text = tr("On the article: {text}", text=Lines(text))
        elif index is None:
            text = tr("On “{sentence}”: {text}", sentence=placed.note.sentence, text=Lines(text))
        at = index or 0
        shown[at] = f"{shown[at]}\n{text}" if at in shown else text
    for one in quotes:
        if one.quote.note or one.quote.codes:
            at, text = one.sentences[0] if one.sentences else 0, quote_words(one.quote)
            shown[at] = f"{shown[at]}\n{text}" if at in shown else text
    return shown
