"""Lay out one document a paragraph at a time, when it is first needed, at its rows' heights."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPainter, QTextBlock, QTextDocument, QTextFrame

    from ui.reading.document.row_heights import RowHeights


_INKED = 0.8
"""Of a line's own height: what letters fill of it even where a face asks for much room."""

Mark = tuple[int, int, QTextCharFormat]
"""Where in a document it begins and ends, and how it looks."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How a kind of paragraph is set, in pixels."""

    pitch: float
    """From base line to base line; more where a script is taller."""
    baseline: float
    """Of the first line, below the paragraph's top."""
    indent: float
    letter: float
    """Usual width of a letter: lines are counted with it before they are made."""
    justified: bool = False
    """Whether lines end at one edge."""


class ParagraphLayout(QAbstractTextDocumentLayout):
    """The lines of one document; a block's user state is the number of its measure."""

    def __init__(self, document: QTextDocument, row_heights: RowHeights) -> None:
        super().__init__(document)
        self._row_heights = row_heights
        self._measures: Sequence[Measure] = ()
        self.heights: list[float] = []
        """Of each block's lines: measured where `made`, else as before or estimated."""
        self.made: list[bool] = []
        self._width = 0.0
        self._shifts: dict[int, float] = {}
        """By block, the space over its lines."""
        self.marks: tuple[Mark, ...] = ()
        """What is marked for now: later ones lie over earlier ones."""

    def set_measures(self, measures: Sequence[Measure]) -> None:
        """Take other measures; the document is to be written anew."""
        self._measures = measures

    def make(self, number: int) -> bool:
        """Make the lines of a block, if they are not; say whether its height is another now."""
        if self.made[number]:
            return False
        block = self.document().findBlockByNumber(number)
        measure = self._measure(block)
        lines = block.layout()
        lines.setTextOption(self._option(block))
        width = max(1.0, self._width - measure.indent)
        y = self._shifts.get(number, 0.0)
        lines.beginLayout()
        while (line := lines.createLine()).isValid():
            line.setLineWidth(width)
            # A taller script reaches into the space above: base lines stay on one height.
            line.setPosition(QPointF(0.0, y + measure.baseline - line.ascent()))
            y += max(measure.pitch, _INKED * line.height())
        lines.endLayout()
        self.made[number] = True
        before, self.heights[number] = self.heights[number], y
        return before != y

    def height_before(self, position: int) -> float:
        """Give how far down its block a position's line would be if nothing were shifted."""
        block = self.document().findBlock(position)
        number = block.blockNumber()
        self._row_heights.make(number, number)
        line = block.layout().lineForTextPosition(position - block.position())
        height = line.y() + line.ascent() if line.isValid() else 0.0
        return height - self._shifts.get(number, 0.0)

    def shift(self, number: int, by: float) -> bool:
        """Put space over the lines of a block in place of what was; tell whether it is other."""
        if self._shifts.get(number, 0.0) == by:
            return False
        self._shifts[number] = by
        self.made[number] = False
        self._row_heights.forget()
        return True

    def tell_size(self) -> None:
        """Tell the view how long the text is now."""
        self.documentSizeChanged.emit(self.documentSize())

    def _measure(self, block: QTextBlock) -> Measure:
        state = block.userState()
        return self._measures[state if 0 <= state < len(self._measures) else 0]

    def _option(self, block: QTextBlock) -> QTextOption:
        option = self.document().defaultTextOption()
        option.setTextDirection(block.blockFormat().layoutDirection())
        if option.textDirection() == Qt.LayoutDirection.RightToLeft:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        if self._measure(block).justified:
            option.setAlignment(Qt.AlignmentFlag.AlignJustify)
        return option

    def _estimate(self, block: QTextBlock) -> float:
        if not self._measures:
            return 0.0
        measure = self._measure(block)
        width = max(measure.letter, self._width - measure.indent)
        return max(1, ceil(block.length() * measure.letter / width)) * measure.pitch

    # What Qt asks of a layout

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        document = self.document()
        width = document.pageSize().width() - 2 * document.documentMargin()
        count = document.blockCount()
        if count != len(self.made) or width != self._width:
            self._width = width
            self._shifts.clear()
            self.made = [False] * count
            self.heights = [self._estimate(block) for block in blocks(document)]
        else:
            first = document.findBlock(start).blockNumber()
            last = document.findBlock(start + added).blockNumber()
            # What is laid out anew is mostly as high as it was.
            for number in range(max(0, first), (last if last >= 0 else count - 1) + 1):
                self.made[number] = False
        self._row_heights.forget()

    def documentSize(self) -> QSizeF:
        return QSizeF(max(0.0, self.document().pageSize().width()), self._row_heights.height)

    def pageCount(self) -> int:
        return 1

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        number = block.blockNumber()
        if not 0 <= number < len(self.made) or not self._measures:
            return QRectF()
        self._row_heights.make(number, number)
        left = self._left(block)
        width = max(0.0, self._width - self._measure(block).indent)
        return QRectF(left, self._row_heights.top(number), width, self.heights[number])

    def _left(self, block: QTextBlock) -> float:
        """Give where a paragraph begins: an indent is on the side where its lines begin."""
        right_to_left = block.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
        indent = 0.0 if right_to_left else self._measure(block).indent
        return self.document().documentMargin() + indent

    # Qt itself gives a QPointF; whatever else PySide would take for one never comes.
    def hitTest(  # type: ignore[override]
        self, point: QPointF, accuracy: Qt.HitTestAccuracy
    ) -> int:
        block = self.document().findBlockByNumber(self._row_heights.block_at(point.y()))
        if not block.isValid():
            return -1
        corner = self.blockBoundingRect(block).topLeft()
        x, y = point.x() - corner.x(), point.y() - corner.y()
        found = None
        for found in lines_of(block):
            if y < found.y() + found.height():
                break
        if found is None:
            return block.position()
        if accuracy == Qt.HitTestAccuracy.ExactHit:
            natural = found.naturalTextRect()
            left, right = extent(found)
            if not (left <= x <= right and natural.top() <= y <= natural.bottom()):
                return -1
        return block.position() + found.xToCursor(x)

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        document = self.document()
        clip = QRectF(context.clip)
        if clip.isNull():
            clip = QRectF(QPointF(), self.documentSize())
        first = self._row_heights.block_at(clip.top())
        last = self._row_heights.block_at(clip.bottom())
        painter.setPen(context.palette.text().color())
        marks = [*self.marks, *_selected(context)]
        for number in range(first, last + 1):
            block = document.findBlockByNumber(number)
            if not block.isValid() or not block.isVisible():
                break
            self.make(number)
            corner = QPointF(self._left(block), self._row_heights.top(number))
            block.layout().draw(painter, corner, _ranges(block, marks), clip)


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Give the blocks of a document in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def lines_of(block: QTextBlock) -> Iterator[QTextLine]:
    """Give the lines of a block that is laid out."""
    layout = block.layout()
    for number in range(layout.lineCount()):
        yield layout.lineAt(number)


def x_of(line: QTextLine, position: int) -> float:
    """Give where a position in a line's block is, in pixels from the block's left."""
    x = line.cursorToX(position)  # PySide gives (x, position)
    return float(x[0]) if isinstance(x, tuple) else float(cast("float", x))


def extent(line: QTextLine) -> tuple[float, float]:
    """Give the left and right edge of what a line holds.

    Where lines run leftwards, the space at which one is broken hangs out of its natural text.
    """
    natural = line.naturalTextRect()
    ends = (x_of(line, line.textStart()), x_of(line, line.textStart() + line.textLength()))
    return min(natural.left(), *ends), max(natural.right(), *ends)


def _selected(context: QAbstractTextDocumentLayout.PaintContext) -> Iterator[Mark]:
    # The format belongs to the selection, which is gone at the end of its turn.
    for selection in context.selections:
        cursor = selection.cursor
        yield cursor.selectionStart(), cursor.selectionEnd(), QTextCharFormat(selection.format)


def _ranges(block: QTextBlock, marks: Sequence[Mark]) -> list[QTextLayout.FormatRange]:
    """Give the part of each mark that lies in a block, in the block's own positions."""
    first, length = block.position(), block.length()
    ranges = []
    for start, end, form in marks:
        if start < first + length and end > first:
            made = QTextLayout.FormatRange()
            made.start = max(0, start - first)
            made.length = min(length, end - first) - made.start
            made.format = form
            ranges.append(made)
    return ranges
