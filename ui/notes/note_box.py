"""The box in which a note is written, under its sentence or under the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.qt.i18n import tr
from ui.reading.correct.editor import Editor
from ui.reading.correct.sentence_box import GAP, SentenceBox
from ui.reading.document.column import Side
from ui.theme.style import ui_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ui.reading.pane import Pane
    from ui.reading.two_pane import TwoPane
    from ui.theme.theme import Theme


class NoteBox(SentenceBox):
    """Under the sentence, where the eye goes on; over it, where there is no room."""

    written = Signal(object, str)
    """The number of the sentence, None for the article; and the note."""

    def __init__(
        self,
        two_pane: TwoPane,
        theme: Theme,
        room: QWidget,
        *,
        name: str = "",
        placeholder: str = "",
    ) -> None:
        """`name` and `placeholder` say what is written, if it is no note on the sentence."""
        editor = Editor(
            theme,
            room,
            name=name or tr("Your note"),
            placeholder=placeholder or tr("Your note; left empty, it is taken back"),
            one_line=False,
        )
        super().__init__(two_pane, room, editor, Side.ORIGINAL)
        self._index: int | None = None

    def begin(self, index: int | None, before: str, text: str | None = None) -> None:
        """Open the box with the note that is there, or with another text in it."""
        self._index = index
        self._open(before, text, ui_font(), right_to_left=False)

    def _take(self, text: str) -> None:
        self.written.emit(self._index, text)

    def _tops(self, pane: Pane, height: int) -> Sequence[float]:
        spans = pane.column.sentences
        at = min(self._index or 0, len(spans) - 1)
        if self._index is None and pane.column.blocks:
            # Of the whole article: under its headline.
            at = max(0, len(pane.column.blocks[0].sentences) - 1)
        span = spans[at]
        below = pane.line_span(max(span.start, span.end - 1))[1] + GAP
        above = pane.line_span(span.start)[0] - GAP - height
        return below, above
