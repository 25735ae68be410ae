"""A sheet of paper at the foot of the texts, or above them where it would cover the sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QFrame, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from ui.theme.theme import Theme

_GAP = 12
_WIDEST = 760


class FootSheet(QFrame):
    """Lies over its room; who derives fills it and says how high it is."""

    def __init__(self, theme: Theme, room: QWidget) -> None:
        super().__init__(room)
        self.theme, self._room = theme, room
        self._free_of: tuple[QRect, ...] = ()
        room.installEventFilter(self)
        self.hide()

    def show_over(self, free_of: Sequence[QRect]) -> None:
        """Show it so that it covers nothing of `free_of`, which are the room's, where it can."""
        self._free_of = tuple(free_of)
        self.place()
        self.show()
        self.raise_()

    def dismiss(self) -> bool:
        """Close it; tell whether it was shown."""
        was_shown = self.isVisible()
        self.hide()
        return was_shown

    def place(self) -> None:
        """Stand where it is to stand, no wider than is good to read."""
        area = self._room.rect()
        width = min(_WIDEST, area.width() - 2 * _GAP)
        height = min(self.height_for(width), max(0, area.height() - 2 * _GAP))
        left = (area.width() - width) // 2
        place = QRect(left, max(_GAP, area.height() - height - _GAP), width, height)
        above = place.translated(0, _GAP - place.top())
        covers = [sum(at.intersects(one) for one in self._free_of) for at in (place, above)]
        self.setGeometry(above if covers[1] < covers[0] else place)

    def height_for(self, width: int) -> int:
        """Give the height that it needs at a width."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._room and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.muted), 0.8))
        painter.setBrush(QColor(self.theme.page))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()
