"""What joins the two texts: a hairline that can be dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QSplitter, QSplitterHandle

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

_GRIP = 7
"""Pixels in which the pointer finds it."""


class SplitterLine(QSplitterHandle):
    """The hairline."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        page = self.palette().color(QPalette.ColorRole.Base)
        line = self.palette().color(QPalette.ColorRole.Mid)
        painter.fillRect(self.rect(), page)
        painter.fillRect(self.width() // 2, 0, 1, self.height(), line)
        painter.end()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Give each text half of the room."""
        splitter = self.splitter()
        half = splitter.width() // 2
        splitter.setSizes([half, half])


class PaneSplitter(QSplitter):
    """The two texts beside each other, with a handle between them."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(_GRIP)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return SplitterLine(self.orientation(), self)
