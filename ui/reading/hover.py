"""What lies under the pointer: the lit pair, the linked words, the card that opens beside it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Signal

from core.article import Origin
from ui.qt.i18n import tr
from ui.reading.linked_words import Words, linked_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.reading.card import Card
    from ui.reading.content import Content, EntityCardContent
    from ui.reading.document.column import Side, Span
    from ui.reading.pane import Pane
    from ui.reading.two_pane import TwoPane

_LIGHT_DELAY_MS = 120
"""A pointer that only passes lights nothing."""
_CARD_DELAY_MS = 350
_CARD_LINGER_MS = 250


class Hover(QObject):
    """Follow the pointer over both texts."""

    changed = Signal()
    """Another sentence or other words are to be lit."""

    def __init__(
        self,
        two_pane: TwoPane,
        card: Card,
        entity_card: Callable[[str], EntityCardContent | None],
    ) -> None:
        super().__init__(two_pane)
        self._two_pane = two_pane
        self._card = card
        self._entity_card = entity_card
        self._content: Content | None = None
        self._card_for: tuple[Pane, Span] | None = None
        self.sentence: int | None = None
        self.words: dict[Side, Words] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_card_due)
        self._on: int | None = None
        """The sentence that the pointer is on; lit when it stayed there for a moment."""
        self._light = QTimer(self, singleShot=True, interval=_LIGHT_DELAY_MS)
        self._light.timeout.connect(self._on_light_due)
        for pane in two_pane.panes:
            pane.pointed.connect(partial(self._on_pointed, pane))
            pane.word_pointed.connect(partial(self._on_word_pointed, pane.side))
            pane.sign_pointed.connect(partial(self._on_sign_pointed, pane))
            pane.note_pointed.connect(partial(self._on_note_pointed, pane))
        two_pane.scrolled.connect(self.hide_card)

    def follow(self, content: Content | None, *, same: bool = False) -> None:
        """Follow over other content; where it is the `same` article, what is lit stays."""
        self._content = content
        self.words = {}
        if not same:
            self._light.stop()
            self.sentence = self._on = None
            self.hide_card()

    def show_card(self, pane: Pane, mention: Span) -> None:
        """Show a mention's card at once, and give it the keyboard."""
        self._timer.stop()
        self._card_for = (pane, mention)
        self._on_card_due()
        self._card.take_keyboard()

    def hide_card(self) -> None:
        """Close the card, and the one that was to come."""
        self._timer.stop()
        self._card_for = None
        self._card.hide()

    def _on_pointed(self, pane: Pane, sentence: int | None, mention: Span | None) -> None:
        if sentence != self._on:
            self._on = sentence
            self._light.start()
            if sentence is None:
                self._on_light_due()
        if mention is not None:
            if self._card_for is None or self._card_for[1] != mention:
                self._card_for = (pane, mention)
                self._timer.start(_CARD_DELAY_MS)
        elif self._card_for is not None:
            self._card_for = None
            self._timer.start(_CARD_LINGER_MS)

    def _on_light_due(self) -> None:
        self._light.stop()
        if self.sentence != self._on:
            self.sentence = self._on
            self.changed.emit()

    def _on_word_pointed(self, side: Side, position: int) -> None:
        if self._content is None:
            return
        original, translation = (pane.column for pane in self._two_pane.panes)
        words = linked_words(self._content, original, translation, side, position)
        if words != self.words:
            self.words = words
            self.changed.emit()

    def _on_sign_pointed(self, pane: Pane, sentences: tuple[int, ...]) -> None:
        self._tell_words(pane, sentences, pane.sign_rect, sign_text)

    def _on_note_pointed(self, pane: Pane, sentences: tuple[int, ...]) -> None:
        self._tell_words(pane, sentences, pane.note_rect, note_text)

    def _tell_words(
        self,
        pane: Pane,
        sentences: tuple[int, ...],
        place: Callable[[int], QRect | None],
        tell: Callable[[Content, int], str],
    ) -> None:
        rect = place(sentences[0]) if sentences else None
        self.hide_card()
        if rect is not None and self._content is not None:
            words = dict.fromkeys(tell(self._content, index) for index in sentences)
            self._card.tell_words("\n".join(words), self._beside(pane, rect))

    def _on_card_due(self) -> None:
        if self._card_for is None:
            if self._card.hasFocus():
                return
            if self._card.underMouse():
                self._timer.start(_CARD_LINGER_MS)
            else:
                self._card.hide()
            return
        pane, mention = self._card_for
        ids = self._content.entity_ids if self._content is not None else ()
        told = self._entity_card(ids[mention.index]) if mention.index < len(ids) else None
        rects = pane.span_rects(mention.start, mention.end)
        if told is None or not rects:
            self._card.hide()
        else:
            told = replace(told, engine=self._engine_words(pane, mention))
            self._card.tell_entity(told, self._beside(pane, rects[0].toAlignedRect()))

    def _engine_words(self, pane: Pane, mention: Span) -> str:
        """Give what the package wrote for a mention whose name was put right, else ""."""
        content, sentence = self._content, pane.column.sentence_at(mention.start)
        if content is None or sentence is None:
            return ""
        translation = content.translations[sentence]
        if translation is None or not translation.put_right:
            return ""
        places = [m for m in content.translation_mentions[sentence] if m.mention == mention.index]
        return next(
            (
                one.engine
                for one in translation.put_right
                if any(m.start < one.end and one.start < m.end for m in places)
            ),
            "",
        )

    def _beside(self, pane: Pane, rect: QRect) -> QRect:
        return QRect(pane.viewport().mapTo(self._card.room, rect.topLeft()), rect.size())


def note_text(content: Content, index: int) -> str:
    """Give what a person noted on a sentence."""
    return content.notes.get(index, "")


def sign_text(content: Content, index: int) -> str:
    """Give the words of the sign beside a sentence's translation."""
    translation = content.translations[index]
    if translation is not None and translation.origin is Origin.CORRECTION:
        return tr("Corrected by you.")
    return doubt_text(content, index)


def doubt_text(content: Content, index: int) -> str:
    """Give the reasons to distrust a sentence's translation, one a line."""
    translation = content.translations[index]
    if translation is None:
        return ""
    lines = [tr(doubt.reason) for doubt in translation.doubts]
    if translation.origin is Origin.BUNDLE:
        lines.insert(0, tr("From bundle {name}.", name=translation.source))
    return "\n".join(lines)
