"""Two panes on one ladder of paragraphs and the one scroll bar that moves both."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.remembered import ReadingMode
from ui.reading.content import Place
from ui.reading.document.column import Side
from ui.reading.document.row_heights import RowHeights
from ui.reading.document.typeface import MARGIN, Typeface
from ui.reading.marked_bar import MarkedBar
from ui.reading.splitter import PaneSplitter
from ui.reading.titled_pane import TitledPane
from ui.theme.style import coloured, put_in_reading_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QShowEvent, QWheelEvent

    from ui.reading.pane import Pane
    from ui.theme.theme import Theme
    from ui.widgets.notice_box import Notice

"""Beside each other, each sentence's translation under it, or one text alone."""

_LEAST = 200
"""Pixels of a text: what is offered in its place still fits."""

_DRIFT = 1.5
"""Lines by which the two sides of a sentence may differ in height: it is seen at a glance."""

_STEP_SECONDS = 0.006
"""How long paragraphs far off are laid out at a time: no frame is missed for them."""

_ROUNDS = 12
"""How often a place is sought while what is laid out round it turns out otherwise."""


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A sentence of one side and how far below the top edge it is to stay."""

    side: Side
    sentence: int
    offset: float


class TwoPane(QWidget):
    """Lay both texts out beside each other and keep the reader's place in them."""

    scrolled = Signal()
    settled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = Typeface()
        self.mode = ReadingMode.BOTH
        self.alone = False
        """The article has no translation and needs none: the original stands alone."""
        self.row_heights = RowHeights(MARGIN)
        self.titled_panes = {side: TitledPane(side, self.row_heights, theme) for side in Side}
        self.splitter = PaneSplitter()
        for panel in self.titled_panes.values():
            panel.setMinimumWidth(_LEAST)
            self.splitter.addWidget(panel)
        put_in_reading_order(self.splitter)
        self.splitter.setSizes([10_000, 10_000])
        self.bar = MarkedBar(self._height_of)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.splitter, 1)
        row.addWidget(self.bar)
        self._anchor: _Anchor | None = None
        self._busy = False
        self._dirty = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.settle)
        self._far_off = QTimer(self)
        self._far_off.timeout.connect(self._on_idle)
        self.bar.valueChanged.connect(self._on_scrolled)
        self.bar.sliderReleased.connect(partial(self._far_off.start, 0))
        for pane in self.panes:
            pane.resizing.connect(partial(self._on_resizing, pane))
            own = pane.verticalScrollBar()
            own.valueChanged.connect(self._on_scrolled)
            own.rangeChanged.connect(self._on_range_changed)
        self.set_theme(theme)

    @property
    def panes(self) -> list[Pane]:
        """Give both panes, the original's first."""
        return [panel.pane for panel in self.titled_panes.values()]

    @property
    def shown(self) -> list[Pane]:
        """Give the panes that are shown; the original's has both texts if they are stacked."""
        return [p for p in self.panes if self._shows(p.side)]

    @property
    def stacked(self) -> bool:
        """Tell whether each translation stands under its original."""
        return self.mode is ReadingMode.STACKED and not self.alone

    @property
    def notices(self) -> list[Notice]:
        """Give the notice of each pane; which of them is in sight is another question."""
        return [panel.notice for panel in self.titled_panes.values()]

    @property
    def notice(self) -> Notice:
        """Give the notice that is in sight: the translation's, or the only text's."""
        side = Side.TRANSLATION if self._shows(Side.TRANSLATION) else Side.ORIGINAL
        return self.titled_panes[side].notice

    def _shows(self, side: Side) -> bool:
        if self.alone or self.stacked:
            return side is Side.ORIGINAL
        return self.mode in (ReadingMode.BOTH, side.value)

    def pane(self, side: Side) -> Pane:
        """Give one side's pane."""
        return self.titled_panes[side].pane

    def sizeHint(self) -> QSize:
        return QSize(900, 640)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        palette = coloured(
            self.palette(),
            {
                QPalette.ColorRole.Base: theme.page,
                QPalette.ColorRole.Window: theme.page,
                QPalette.ColorRole.Mid: theme.line,
                QPalette.ColorRole.Button: theme.chrome,
            },
        )
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        for panel in self.titled_panes.values():
            panel.set_theme(theme)
        self.bar.set_theme(theme)

    def _height_of(self, sentence: int) -> float:
        """Give how far down the text a sentence is, 0 to 1."""
        column = self.shown[0].column
        if sentence >= len(column.sentences):
            return 0.0
        return self.row_heights.share_of(column.block_of(sentence), column.share_of(sentence))

    def set_mode(self, mode: ReadingMode, *, alone: bool) -> None:
        """Show the panes of a mode, or the original `alone`; the documents are to be written."""
        self.mode, self.alone = mode, alone
        beside = all(map(self._shows, Side))
        # What is hidden hands the keyboard on: first there must be somebody who can have it.
        for side in sorted(Side, key=self._shows, reverse=True):
            self.titled_panes[side].setVisible(self._shows(side))
            self.titled_panes[side].pane.set_beside_other(beside)
        self._lay_out_now()

    def set_face(self, face: Typeface) -> None:
        """Take another type; the documents are to be written anew before it shows."""
        self.face = face
        for pane in self.panes:
            pane.paragraphs.set_measures(face.measures)
            pane.set_widest_column(face.widest_column)

    def _lay_out_now(self) -> None:
        self.splitter.refresh()
        for widget in (self, *self.titled_panes.values()):
            if (layout := widget.layout()) is not None:
                layout.activate()

    # The place that stays while things change

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Change documents inside it: what is at the top stays where it is."""
        outer, self._busy = self._busy, True
        try:
            yield
        finally:
            self._busy = outer
        self.settle()

    def settle(self) -> None:
        """Space the paragraphs alike and put the anchored sentence back in its place."""
        self._timer.stop()
        self._busy = True
        try:
            shown = self.shown
            gaps = self.face.gaps(shown[0].column.blocks)
            gaps[-1:] = [gap + self._covered for gap in gaps[-1:]]
            self.row_heights.set_columns([pane.paragraphs for pane in shown], gaps)
            self._dirty = False
            self._show_at(self._anchored)
        finally:
            self._busy = False
        self.settled.emit()
        self._far_off.start(0)

    def _settle_at_once(self) -> None:
        """Settle before one moves on, where that waits for the next turn."""
        if self._dirty and not self._busy:
            self.settle()

    def _anchored(self) -> float:
        """Give the scroll value that puts the anchored sentence in its place."""
        anchor = self._anchor
        if anchor is None:
            return 0
        pane = self.pane(anchor.side)
        if pane not in self.shown:
            pane = self.shown[0]
        if anchor.sentence >= len(pane.column.sentences):
            return self.bar.value()
        span = pane.column.sentences[anchor.sentence]
        return pane.line_span(span.start)[0] - anchor.offset

    def _show_at(self, value_of: Callable[[], float]) -> None:
        """Lay out what is seen at a value, which may be another once it is laid out; go there."""
        height = self.shown[0].viewport().height()
        for _ in range(_ROUNDS):
            end = max(0, self.row_heights.height - height)
            value = max(0.0, min(value_of(), end))
            if not self.row_heights.make_between(value - height, value + 2 * height):
                break
        self._match_range()
        self._move_all(round(value_of()))
        for pane in self.shown:
            pane.viewport().update()

    def _standing(self, value: int) -> Callable[[], float]:
        """Give a function for the scroll value that keeps what is at the top now."""
        block = self.row_heights.block_at(value)
        below = value - self.row_heights.top(block)
        return lambda: self.row_heights.top(block) + below

    def _on_idle(self) -> None:
        """Lay out some more of what is far off; what is seen stays where it is."""
        if self.bar.isSliderDown():
            self._far_off.stop()  # the slider must stay under the pointer
        if self._busy or self._dirty or self.bar.isSliderDown():
            return
        value = self.bar.value()
        stand = self._standing(value)
        near = self.row_heights.block_at(value)
        until = monotonic() + _STEP_SECONDS
        self._busy = True
        try:
            while monotonic() < until:
                number = self.row_heights.next_unmade(near)
                if number is None:
                    self._far_off.stop()
                    break
                self.row_heights.make(number, number)
            self._match_range()
            self._move_all(round(stand()))
        finally:
            self._busy = False
        if self.bar.value() != value:
            # The panes moved what they had painted; but that stands where it stood.
            for pane in self.shown:
                pane.viewport().update()

    def _remember(self) -> None:
        """Take the top visible sentence as what is to stay; the very top stays by itself."""
        if self.bar.value() == 0:
            self._anchor = None
            return
        focused = next((p for p in self.shown if p.hasFocus()), self.shown[0])
        self._anchor = self._exact_place(focused)

    def _exact_place(self, pane: Pane) -> _Anchor:
        top = self.bar.value()
        number = pane.first_sentence_below(top)
        bottom = top + pane.viewport().height()
        sentences = pane.column.sentences
        if not sentences:
            return _Anchor(pane.side, 0, 0.0)
        if number is None:
            number = len(sentences) - 1
        elif number and pane.line_span(sentences[number].start)[0] > bottom:
            number -= 1
        return _Anchor(
            pane.side, number, pane.line_span(sentences[number].start)[0] - self.bar.value()
        )

    def place(self) -> Place:
        """Give the top visible sentence and its distance from the top edge."""
        exact = self._exact_place(self.shown[0])
        return Place(exact.sentence, round(exact.offset))

    def go_to(self, place: Place | None) -> None:
        """Put a sentence back where it was; None is the very top.

        So is the first sentence, unless it was above the edge: its headline has room over it.
        """
        self._anchor = None
        if place is not None and (place.sentence > 0 or place.offset < 0):
            self._anchor = _Anchor(self.shown[0].side, place.sentence, place.offset)
        if not self._busy:
            self.settle()

    # Scrolling

    def page(self, step: int) -> bool:
        """Scroll by a page less two lines; say whether there was anywhere to go."""
        self._settle_at_once()
        end = self.bar.maximum() if step > 0 else self.bar.minimum()
        if self.bar.value() == end:
            return False
        height = self._seen_height()
        distance = round(max(height / 3, height - 2 * self.face.line))
        self.bar.setValue(self.bar.value() + step * distance)
        return True

    def _seen_height(self) -> int:
        """Give the height in which text is seen: a notice at the foot covers some."""
        return self.shown[0].viewport().height() - self._covered

    @property
    def _covered(self) -> int:
        return max(panel.covered for panel in self.titled_panes.values())

    def sees(self, sentence: int) -> bool:
        """Tell whether any line of a sentence is in sight."""
        height, value = self._seen_height(), self.bar.value()
        for pane in self.shown:
            for span in pane.column.spans_of(sentence):
                top = pane.line_span(span.start)[0] - value
                bottom = pane.line_span(max(span.start, span.end - 1))[1] - value
                if bottom > 0 and top < height:
                    return True
        return False

    def scroll_to_edge(self, step: int) -> None:
        """Go to the very beginning or end."""
        self._settle_at_once()
        self.bar.setValue(self.bar.maximum() if step > 0 else self.bar.minimum())

    def align(self, sentence: int) -> None:
        """Bring a sentence to one height on both sides where a long paragraph has drifted apart.

        What is at the top stays; the other side's paragraph moves down by the difference.
        """
        self._settle_at_once()
        if len(self.shown) < 2 or any(sentence >= len(p.column.sentences) for p in self.shown):
            return
        places = [(pane, pane.column.sentences[sentence].start) for pane in self.shown]
        numbers = {pane.column.block_of(sentence) for pane, _ in places}
        if len(numbers) > 1:
            return
        heights = [pane.paragraphs.height_before(place) for pane, place in places]
        lowest = max(heights)
        apart = lowest - min(heights) >= _DRIFT * self.face.line
        number = numbers.pop()
        changed = False
        for (pane, _), height in zip(places, heights, strict=True):
            changed |= pane.paragraphs.shift(number, round(lowest - height) if apart else 0.0)
        if changed:
            self.settle()

    def reveal(self, spans: Sequence[tuple[Pane, int, int]]) -> None:
        """Scroll, if it must, until these spans of the panes' documents are seen."""
        self._settle_at_once()
        height = self._seen_height()
        for _ in range(_ROUNDS):
            lines = [pane.line_span(place) for pane, a, b in spans for place in (a, b)]
            top, bottom = min(line[0] for line in lines), max(line[1] for line in lines)
            if not self.row_heights.make_between(top - height, bottom + height):
                break
        edge = min(2 * self.face.line, height / 6)
        value = self.bar.value()
        if top - edge >= value and bottom + edge <= value + height:
            return
        if bottom - top + 2 * edge > height:
            self.bar.setValue(round(top - edge))
            return
        self.bar.setValue(round(min(top - edge, (top + bottom) / 2 - height * 0.38)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.bar.event(event)

    def _on_scrolled(self, value: int) -> None:
        if not self._busy:
            self._busy = True
            try:
                self._show_at(self._standing(value))
            finally:
                self._busy = False
            self._after_scroll()

    def _after_scroll(self) -> None:
        if not self._dirty:
            self._remember()
        self.scrolled.emit()

    def _move_all(self, value: int) -> None:
        outer, self._busy = self._busy, True
        try:
            for pane in self.shown:
                pane.verticalScrollBar().setValue(value)
            self.bar.setValue(value)
        finally:
            self._busy = outer

    def _on_range_changed(self) -> None:
        if not self._busy:
            self._match_range()

    def _match_range(self) -> None:
        outer, self._busy = self._busy, True
        try:
            for pane in self.shown:
                pane.paragraphs.tell_size()
            bars = [pane.verticalScrollBar() for pane in self.shown]
            self.bar.setRange(0, min(b.maximum() for b in bars))
            self.bar.setPageStep(bars[0].pageStep())
            self.bar.setSingleStep(round(self.face.line))
        finally:
            self._busy = outer
        for pane in self.panes:
            pane.verticalScrollBar().setSingleStep(round(self.face.line))

    # Sizes

    def _on_resizing(self, pane: Pane) -> None:
        if not self._shows(pane.side):
            return
        self._dirty = True
        if not self._busy:
            self._timer.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out_now()
        self.settle()
