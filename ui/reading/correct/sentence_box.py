"""The box that stands at a sentence while a person writes in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt

from ui.reading.correct.editor import PADDING, Editor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QWidget

    from ui.reading.document.column import Side
    from ui.reading.pane import Pane
    from ui.reading.two_pane import TwoPane

GAP = 6
"""Space between the sentence and the box, and least space to the edge of the pane."""


class SentenceBox(QObject):
    """Hold an editor at a sentence until what is written there is saved or given up.

    Who derives says on which side it stands, at which heights it may, and what becomes of the text.
    """

    def __init__(self, two_pane: TwoPane, room: QWidget, editor: Editor, side: Side) -> None:
        """`editor` lies in `room`, over the panes."""
        super().__init__(two_pane)
        self._two_pane, self._room, self.editor, self._side = two_pane, room, editor, side
        self._before = ""
        self._focus: QWidget | None = None
        editor.saved.connect(self.finish)
        editor.cancelled.connect(self.cancel)
        editor.height_changed.connect(self.place)
        two_pane.scrolled.connect(self.place)
        two_pane.settled.connect(self.place)

    def finish(self) -> None:
        """Close the box and tell of what was changed in it."""
        if self.editor.isHidden():
            return
        text = self.editor.text()
        self.cancel()
        if text != self._before:
            self._take(text)

    def cancel(self) -> None:
        """Close the box and forget what was written."""
        if self.editor.isHidden():
            return
        had_focus = self.editor.isAncestorOf(self._room.window().focusWidget())
        self.editor.hide()
        if had_focus and self._focus is not None:
            self._focus.setFocus(Qt.FocusReason.PopupFocusReason)
        self._focus = None

    def place(self) -> None:
        """Stand at the first of the heights at which all of the box is to be seen."""
        pane = self._two_pane.pane(self._side)
        if pane not in self._two_pane.shown:
            pane = self._two_pane.shown[0]
        if self.editor.isHidden() or not pane.column.sentences:
            return
        corner = pane.mapTo(self._room, QPoint(pane.text_left() - PADDING, 0))
        width = pane.text_width() + 2 * PADDING
        height = self.editor.height_for(width)
        shift = corner.y() - self._two_pane.bar.value()
        tops = [round(top) + shift for top in self._tops(pane, height)]
        low, high = corner.y() + GAP, corner.y() + pane.height() - height - GAP
        y = next((top for top in tops if low <= top <= high), tops[0])
        self.editor.setGeometry(QRect(corner.x(), max(low, min(y, high)), width, height))

    def _open(self, before: str, text: str | None, font: QFont, *, right_to_left: bool) -> None:
        """Open the box with what is there, or with another text in it."""
        if self.editor.isHidden():
            self._focus = self._room.window().focusWidget()
        self._before = before
        self.editor.ask(before if text is None else text, font, right_to_left=right_to_left)
        self.place()

    def _tops(self, pane: Pane, height: int) -> Sequence[float]:
        """Give where the box may begin, in the column's pixels, best first."""
        raise NotImplementedError

    def _take(self, text: str) -> None:
        """Take what was written in place of what was there."""
        raise NotImplementedError
