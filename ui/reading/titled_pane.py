"""One text under its header, with room for a notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.reading.document.typeface import MARGIN
from ui.reading.header import Header
from ui.reading.pane import Pane
from ui.widgets.notice_box import Notice

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.reading.document.column import Side
    from ui.reading.document.row_heights import RowHeights
    from ui.theme.theme import Theme


_WIDE = 240
_EDGE = 8
"""Pixels. A text less wide than that leaves its margins to a notice, but for this."""


class TitledPane(QWidget):
    """A pane under its header, with room for a notice."""

    def __init__(self, side: Side, row_heights: RowHeights, theme: Theme) -> None:
        super().__init__()
        self.pane = Pane(side, row_heights)
        self.header = Header(self.pane, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.pane, 1)
        self.notice = Notice(theme, framed=True, parent=self)
        self.notice.comes_after = self.pane
        self.notice.hide()
        self._notice_at_top = True

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.pane.set_theme(theme)
        self.header.set_theme(theme)
        self.notice.set_theme(theme)

    def place_notice(self, *, at_top: bool) -> None:
        """Put the notice where the text would begin, or at the foot, over the text."""
        self._notice_at_top = at_top
        left, width = self.pane.x() + self.pane.text_left(), self.pane.text_width()
        if at_top:
            if width < _WIDE:
                left, width = _EDGE, self.width() - 2 * _EDGE
            self.notice.undock()
            height = self.notice.height_at(width)
            self.notice.setGeometry(left, self.pane.y() + MARGIN, width, height)
        else:
            self.notice.dock(left, self.width() - left - width)
            height = self.notice.height_at(self.width())
            self.notice.setGeometry(0, self.height() - height, self.width(), height)
        self.notice.raise_()

    @property
    def covered(self) -> int:
        """Give how many pixels at the foot of the text the notice covers."""
        away = self.isHidden() or self.notice.isHidden() or self._notice_at_top
        return 0 if away else self.notice.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.notice.isHidden():
            self.place_notice(at_top=self._notice_at_top)
