"""Finding words in both texts: the find bar, the hits and the one that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from ui.reading.find.hits import Hit, find_hits

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.reading.document.column import Side
    from ui.reading.find.find_bar import FindBar
    from ui.reading.two_pane import TwoPane


class Finder(QObject):
    """Step through the hits of what the find bar says."""

    went_to = Signal(object)
    """The `Hit` that is to be seen."""
    changed = Signal()
    """Other hits are to be marked."""

    def __init__(self, bar: FindBar, two_pane: TwoPane) -> None:
        super().__init__(bar)
        self._bar = bar
        self._two_pane = two_pane
        self._number: int | None = None
        self._focus_before: QWidget | None = None
        self.hits: list[Hit] = []
        bar.text_changed.connect(self.find)
        bar.step_requested.connect(self.step)
        bar.closed.connect(self._on_closed)

    def open(self) -> None:
        """Open the bar, with the selected words in it if there are some."""
        focused = QApplication.focusWidget()
        if focused is not self._bar.field:
            self._focus_before = focused
        selected = next(
            (p.textCursor().selectedText() for p in self._two_pane.shown if p.hasFocus()), ""
        )
        if selected and "\u2029" not in selected:
            self._bar.field.setText(selected)
        self._bar.open_bar()
        self.refresh()
        self.changed.emit()

    def find(self, text: str) -> None:
        """Find words; go to the first from the top of what is seen."""
        if self._bar.field.text() != text:
            self._bar.field.setText(text)  # and its signal comes back here
            return
        self._number = None
        self.refresh()
        if self.hits:
            top = self._first_block_seen()
            later = (number for number, hit in enumerate(self.hits) if hit.block >= top)
            self._go_to(next(later, 0))
        self.changed.emit()

    def step(self, step: int) -> None:
        """Go to the next or previous hit, round the end."""
        if self.hits:
            before = -1 if self._number is None and step > 0 else self._number or 0
            self._go_to((before + step) % len(self.hits))

    def refresh(self) -> None:
        """Find again in texts that changed; the hit shown stays if it is still one."""
        before = self.hits[self._number] if self._number is not None else None
        columns = {pane.side: pane.column for pane in self._two_pane.shown}
        self.hits = find_hits(columns, self._bar.field.text())
        if before is not None and self.hits:
            self._number = self.hits.index(before) if before in self.hits else 0
        else:
            self._number = None
        self._tell_count()

    def marks(self, side: Side) -> tuple[tuple[tuple[int, int], ...], tuple[int, int] | None]:
        """Give one side's hits, and the one shown; none while the bar is closed."""
        if self._bar.isHidden():
            return (), None
        spans = tuple((hit.start, hit.end) for hit in self.hits if hit.side is side)
        shown = self.hits[self._number] if self._number is not None else None
        return spans, (shown.start, shown.end) if shown and shown.side is side else None

    def sentences(self) -> set[int]:
        """Give the sentences that have hits; none while the bar is closed."""
        if self._bar.isHidden():
            return set()
        panes = {pane.side: pane.column for pane in self._two_pane.shown}
        found = (panes[hit.side].sentence_at(hit.start) for hit in self.hits if hit.side in panes)
        return {number for number in found if number is not None}

    def _first_block_seen(self) -> int:
        column = self._two_pane.shown[0].column
        return column.block_of(self._two_pane.place().sentence) if column.sentences else 0

    def _go_to(self, number: int) -> None:
        self._number = number
        self._tell_count()
        self.went_to.emit(self.hits[number])

    def _tell_count(self) -> None:
        shown = 0 if self._number is None else self._number + 1
        self._bar.set_count(shown, len(self.hits))

    def _on_closed(self) -> None:
        self.changed.emit()
        before, self._focus_before = self._focus_before, None
        (before or self._two_pane.shown[0]).setFocus(Qt.FocusReason.OtherFocusReason)
