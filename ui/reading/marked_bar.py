"""The scroll bar beside the texts, with marks where something in them is to be found."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QScrollBar, QWidget

from ui.qt.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtGui import QPaintEvent

    from ui.theme.theme import Theme

_THICK = 3


class Marked(Enum):
    """What is marked; each kind has its place across the bar and its width, as well as a colour."""

    HIT = (0.0, 1.0)
    MENTION = (0.0, 0.5)
    DOUBT = (0.5, 0.25)
    NOTE = (0.75, 0.25)


class MarkedBar(QScrollBar):
    """A scroll bar that shows where in the text hits, mentions, doubts and notes are."""

    def __init__(self, height_of: Callable[[int], float], parent: QWidget | None = None) -> None:
        """`height_of` gives how far down the text a sentence is, 0 to 1."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self._height_of = height_of
        self._colours: dict[Marked, QColor] = {}
        self._sentences: dict[Marked, tuple[int, ...]] = {}
        self.setAccessibleName(tr("Scroll both texts"))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._colours = {
            Marked.HIT: QColor(theme.accent),
            Marked.MENTION: QColor(theme.text),
            Marked.DOUBT: QColor(theme.watch),
            Marked.NOTE: QColor(theme.muted),
        }
        self.update()

    def set_marked(self, sentences: Mapping[Marked, Iterable[int]]) -> None:
        """Mark sentences in place of those before."""
        found = {kind: tuple(sorted(set(numbers))) for kind, numbers in sentences.items()}
        if found != self._sentences:
            self._sentences = found
            self.update()

    def marked(self, kind: Marked) -> tuple[int, ...]:
        """Give the sentences that are marked as something."""
        return self._sentences.get(kind, ())

    def mark_rects(self, kind: Marked) -> list[QRectF]:
        """Give where the marks of a kind are painted; those that fall together are one."""
        across, width = kind.value
        room = self.height() - _THICK
        tops = dict.fromkeys(
            round(max(0.0, min(1.0, self._height_of(number))) * room)
            for number in self.marked(kind)
        )
        left, all_of = 1.0, self.width() - 2.0
        return [QRectF(left + across * all_of, top, width * all_of, _THICK) for top in tops]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        for kind in (Marked.NOTE, Marked.DOUBT, Marked.MENTION, Marked.HIT):
            for rect in self.mark_rects(kind):
                painter.fillRect(rect, self._colours[kind])
        painter.end()
