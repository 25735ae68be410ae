"""The box in which a note is written, under its sentence or under the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal

from ui.reading.column import Side
from ui.reading.editor import PADDING, Editor
from ui.style import ui_font
from ui.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.reading.surface import Surface
    from ui.theme import Theme

_GAP = 6
"""Space between the sentence and the box, and least space to the edge of the pane."""


class NoteBox(QObject):
    """Hold the box at a sentence until what is written there is saved or given up."""

    written = Signal(object, str)
    """The number of the sentence, None for the article; and the note."""

    def __init__(self, surface: Surface, theme: Theme, room: QWidget) -> None:
        super().__init__(surface)
        self._surface, self._room = surface, room
        self.editor = Editor(
            theme,
            room,
            name=tr("Your note"),
            placeholder=tr("Your note; left empty, it is taken back"),
            one_line=False,
        )
        self._index: int | None = None
        self._before = ""
        self._focus: QWidget | None = None
        self.editor.saved.connect(self.finish)
        self.editor.cancelled.connect(self.cancel)
        self.editor.height_changed.connect(self.place)
        surface.scrolled.connect(self.place)
        surface.settled.connect(self.place)

    def begin(self, index: int | None, before: str, text: str | None = None) -> None:
        """Open the box with the note that is there, or with another text in it."""
        if self.editor.isHidden():
            self._focus = self._room.window().focusWidget()
        self._index, self._before = index, before
        self.editor.ask(before if text is None else text, ui_font(), right_to_left=False)
        self.place()

    def finish(self) -> None:
        """Close the box and tell of what was changed in it."""
        if self.editor.isHidden():
            return
        text, index = self.editor.text(), self._index
        self.cancel()
        if text != self._before:
            self.written.emit(index, text)

    def cancel(self) -> None:
        """Close the box and forget what was written."""
        had_focus = self.editor.isAncestorOf(self._room.window().focusWidget())
        self.editor.hide()
        if had_focus and self._focus is not None:
            self._focus.setFocus(Qt.FocusReason.PopupFocusReason)
        self._focus = None

    def place(self) -> None:
        """Stand under the sentence, where the eye goes on; over it, where there is no room."""
        pane = self._surface.pane(Side.ORIGINAL)
        if pane not in self._surface.shown:
            pane = self._surface.shown[0]
        if self.editor.isHidden() or not pane.column.sentences:
            return
        spans = pane.column.sentences
        at = min(self._index or 0, len(spans) - 1)
        if self._index is None and pane.column.blocks:
            # Of the whole article: under its headline.
            at = max(0, len(pane.column.blocks[0].sentences) - 1)
        span = spans[at]
        corner = pane.mapTo(self._room, QPoint(pane.text_left() - PADDING, 0))
        width = pane.text_width() + 2 * PADDING
        height = self.editor.height_for(width)
        shift = corner.y() - self._surface.bar.value()
        below = round(pane.line_span(max(span.start, span.end - 1))[1]) + shift + _GAP
        above = round(pane.line_span(span.start)[0]) + shift - _GAP - height
        low, high = corner.y() + _GAP, corner.y() + pane.height() - height - _GAP
        y = below if below <= high or above < low else above
        self.editor.setGeometry(QRect(corner.x(), max(low, min(y, high)), width, height))
