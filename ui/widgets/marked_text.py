"""Plain words that wrap, with some of them marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.text.visible_text import visible_in_place
from ui.qt.utf16 import TextPositions

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from core.search import Spans

_LONGEST = 800
"""Letters that are shown: a sheet is to leave something of what it lies on."""


class MarkedText(QWidget):
    """Shows a text as it is, in as many lines as it needs; marked words are bold and underlined."""

    def __init__(self, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._font, self._colour = font, QColor()
        self._layout = QTextLayout()
        self._height = 0.0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_colour(self, colour: str) -> None:
        """Write in a colour."""
        self._colour = QColor(colour)
        self.update()

    def show_text(self, text: str, marks: Spans = (), *, right_to_left: bool = False) -> None:
        """Show a text; `marks` count its code points."""
        if len(text) > _LONGEST:
            text = text[: _LONGEST - 1] + "…"
        shown = visible_in_place(text)
        positions = TextPositions(shown)
        ranges = []
        for start, end in marks:
            if start >= len(shown):
                break
            part = QTextLayout.FormatRange()
            part.start = positions.to_utf16(start)
            part.length = positions.to_utf16(min(end, len(shown))) - part.start
            part.format.setFontWeight(QFont.Weight.Bold)
            part.format.setFontUnderline(True)
            ranges.append(part)
        self._layout = QTextLayout(shown, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self._layout.setTextOption(option)
        self._layout.setFormats(ranges)
        self.setAccessibleName(text)
        self._lay_out(self.width())
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Give the words that are shown."""
        return self._layout.text()

    def marked(self) -> list[str]:
        """Give the words that are marked."""
        raw = self._layout.text().encode("utf-16-le", "surrogatepass")
        return [
            raw[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le", "surrogatepass")
            for one in self._layout.formats()
        ]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._lay_out(width)
        height = round(self._height + 0.5)
        self._lay_out(self.width())
        return height

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def _lay_out(self, width: int) -> None:
        self._height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(40, width))
            line.setPosition(QPointF(0, self._height))
            self._height += line.height()
        self._layout.endLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._colour)
        self._layout.draw(painter, QPointF(0, 0))
        painter.end()
