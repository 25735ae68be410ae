"""Correct the translation of a sentence where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal

from core.languages import is_right_to_left
from ui.reading.column import BlockStyle, Side
from ui.reading.content import Correction
from ui.reading.editor import PADDING, Editor
from ui.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.reading.content import Content
    from ui.reading.surface import Surface
    from ui.theme import Theme

_EDGE = 6
"""Least space between the box and the edge of the pane."""


class Editing(QObject):
    """Hold the editor over a sentence until what is typed there is saved or given up."""

    corrected = Signal(object)
    """A `Correction`."""

    def __init__(self, surface: Surface, theme: Theme, room: QWidget) -> None:
        super().__init__(surface)
        self._surface = surface
        self._room = room
        self.editor = Editor(
            theme,
            room,
            name=tr("Your translation of the sentence"),
            placeholder=tr("Your translation; left empty, your own words are taken back"),
        )
        self._content: Content | None = None
        self._index = -1
        self._before = ""
        self._focus: QWidget | None = None
        self.editor.saved.connect(self.finish)
        self.editor.cancelled.connect(self.cancel)
        self.editor.height_changed.connect(self.place)
        surface.scrolled.connect(self.place)
        surface.settled.connect(self.place)

    @property
    def index(self) -> int | None:
        """Give the number of the sentence that is being corrected."""
        return None if self.editor.isHidden() else self._index

    def begin(self, content: Content, index: int, text: str | None = None) -> None:
        """Open the editor on a sentence, with its translation or another text in it."""
        if self.editor.isHidden():
            self._focus = self._room.window().focusWidget()
        translation = content.translations[index]
        self._content, self._index = content, index
        self._before = translation.text if translation is not None else ""
        self.editor.ask(
            self._before if text is None else text,
            self._surface.face.fonts[BlockStyle.BODY],
            right_to_left=is_right_to_left(content.to),
        )
        self.place()

    def finish(self) -> None:
        """Close the editor and tell of what was changed in it."""
        content, text = self._content, self.editor.text()
        if content is None:
            return
        self.cancel()
        if text != self._before:
            sentence = content.article.quote(content.article.sentences[self._index])
            self.corrected.emit(Correction(sentence, content.article.language, text))

    def cancel(self) -> None:
        """Close the editor and forget what was typed."""
        if self._content is None:
            return
        self._content = None
        had_focus = self.editor.isAncestorOf(self._room.window().focusWidget())
        self.editor.hide()
        if had_focus and self._focus is not None:
            self._focus.setFocus(Qt.FocusReason.PopupFocusReason)
        self._focus = None

    def place(self) -> None:
        """Stand over the sentence's translation, or under the original where it is alone."""
        if self._content is None:
            return
        pane = self._surface.pane(Side.TRANSLATION)
        beside = pane in self._surface.shown or self._surface.stacked
        if pane not in self._surface.shown:
            pane = self._surface.shown[0]
        span = pane.column.spans_of(self._index)[-1]
        top = pane.line_span(span.start)[0] - PADDING
        if not beside:
            top = pane.line_span(max(span.start, span.end - 1))[1] + _EDGE
        corner = pane.mapTo(self._room, QPoint(pane.text_left() - PADDING, 0))
        width = pane.text_width() + 2 * PADDING
        height = self.editor.height_for(width)
        y = corner.y() + round(top) - self._surface.bar.value()
        low, high = corner.y() + _EDGE, corner.y() + pane.height() - height - _EDGE
        self.editor.setGeometry(QRect(corner.x(), max(low, min(y, high)), width, height))
