"""Notes as the reading surface shows them: one text for each sentence that has a sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.translatable import Worded
from ui.qt.i18n import Lines, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.knowledge.notes import Note, PlacedNote


def note_words(note: Note) -> str:
    """Give what a note says, after whose it is where it is a bundle's."""
    text = tr(note.text) if isinstance(note.text, Worded) else note.text
    if not note.bundle:
        return text
    return tr("From bundle {name}: {text}", name=note.bundle, text=Lines(text))


def shown_notes(notes: Iterable[PlacedNote]) -> dict[int, str]:
    """Give the words of the sign at each sentence; the first has those on the whole article."""
    shown: dict[int, str] = {}
    for placed in notes:
        text, index = note_words(placed.note), placed.sentence
        if placed.note.on_article:
            text = tr("On the article: {text}", text=Lines(text))
        elif index is None:
            text = tr("On “{sentence}”: {text}", sentence=placed.note.sentence, text=Lines(text))
        at = index or 0
        shown[at] = f"{shown[at]}\n{text}" if at in shown else text
    return shown
