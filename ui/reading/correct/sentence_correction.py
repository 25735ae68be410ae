"""Correct the translation of a sentence where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from core.languages import is_right_to_left
from ui.qt.i18n import tr
from ui.reading.content import Correction
from ui.reading.correct.editor import PADDING, Editor
from ui.reading.correct.sentence_box import GAP, SentenceBox
from ui.reading.document.column import BlockStyle, Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ui.reading.content import Content
    from ui.reading.pane import Pane
    from ui.reading.two_pane import TwoPane
    from ui.theme.theme import Theme


class SentenceCorrection(SentenceBox):
    """Over the sentence's translation, or under the original where it is alone."""

    corrected = Signal(object)
    """A `Correction`."""

    def __init__(self, two_pane: TwoPane, theme: Theme, room: QWidget) -> None:
        editor = Editor(
            theme,
            room,
            name=tr("Your translation of the sentence"),
            placeholder=tr("Your translation; left empty, your own words are taken back"),
        )
        super().__init__(two_pane, room, editor, Side.TRANSLATION)
        self._content: Content | None = None
        self._index = -1

    @property
    def index(self) -> int | None:
        """Give the number of the sentence that is being corrected."""
        return None if self.editor.isHidden() else self._index

    def begin(self, content: Content, index: int, text: str | None = None) -> None:
        """Open the editor on a sentence, with its translation or another text in it."""
        self._content, self._index = content, index
        translation = content.translations[index]
        self._open(
            translation.text if translation is not None else "",
            text,
            self._two_pane.face.fonts[BlockStyle.BODY],
            right_to_left=is_right_to_left(content.to),
        )

    def _take(self, text: str) -> None:
        if self._content is not None:
            article = self._content.article
            sentence = article.quote(article.sentences[self._index])
            self.corrected.emit(Correction(sentence, article.language, text))

    def _tops(self, pane: Pane, height: int) -> Sequence[float]:
        span = pane.column.spans_of(self._index)[-1]
        translation = self._two_pane.pane(Side.TRANSLATION)
        if translation in self._two_pane.shown or self._two_pane.stacked:
            return (pane.line_span(span.start)[0] - PADDING,)
        return (pane.line_span(max(span.start, span.end - 1))[1] + GAP,)
