"""The rows of a comparison: two sentences at one height, or one that stands alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from core.article import MentionType
from core.languages import is_right_to_left
from core.text.visible_text import visible_in_place
from ui.qt.i18n import tr
from ui.qt.utf16 import TextPositions
from ui.reading.document.typeface import READING_FAMILIES
from ui.theme.style import UNDERLINES
from ui.widgets.folder_page import ROW, PageRow
from ui.widgets.row_delegate import Index, RowDelegate, is_selected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.comparison.comparison import Comparison
    from core.comparison.texts import Said, Text
    from ui.theme.theme import Theme

MARGIN = 24
GAP = 44
"""Between the two columns; the sign of what they have in common stands in it."""

_INDENT = 14
_ABOVE = 7
_PIXELS = 15
_MOST_HEIGHTS = 10_000
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ComparedRow(PageRow):
    """Two texts, or one; `sign` says what they have in common."""

    left: Text | None
    right: Text | None
    sign: str
    only: bool
    heading: bool
    sentences: tuple[int | None, int | None]


def compared_rows(comparison: Comparison, *, translated: bool) -> Iterator[ComparedRow]:
    """Make a row of each, in the reader's language or as the articles are."""
    for number, row in enumerate(comparison.rows):
        sides = (row.left, row.right)
        left, right = (side.text(translated=translated) if side else None for side in sides)
        only = comparison.near and row.is_different
        told = ""
        if only:
            told = tr("Only left:") if row.right is None else tr("Only right:")
        elif comparison.near:
            told = tr("Much the same:")
        sign = ""
        if comparison.near:
            sign = "\N{MIDDLE DOT}" if only else "\N{ALMOST EQUAL TO}" if row.moved else "="
        words = " | ".join(text.words for text in (left, right) if text is not None)
        yield ComparedRow(
            number,
            f"{told} {words}".strip(),
            left,
            right,
            sign,
            only,
            all(side is None or side.heading for side in sides),
            (_index(row.left), _index(row.right)),
        )


def _index(said: Said | None) -> int | None:
    return said.index if said is not None else None


class ComparedRowDelegate(RowDelegate):
    """Draws the rows as high as their words need, names marked as in the texts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._text, self._heading = QFont(), QFont()
        for font in (self._text, self._heading):
            font.setFamilies(list(READING_FAMILIES))
            font.setPixelSize(_PIXELS)
        self._heading.setWeight(QFont.Weight.DemiBold)
        self._heights: dict[tuple[ComparedRow, int], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        row: ComparedRow = index.data(ROW)
        known = self._heights.get((row, width))
        if known is None:
            if len(self._heights) >= _MOST_HEIGHTS:
                self._heights.clear()
            layouts = self._layouts(row, width).values()
            known = round(max(one.boundingRect().height() for one, _ in layouts) + 0.5)
            self._heights[row, width] = known
        return QSize(width, known + 2 * _ABOVE)

    def _layouts(self, row: ComparedRow, width: int) -> dict[int, tuple[QTextLayout, int]]:
        """Lay each text out; give with it how far from the left it stands."""
        column = (width - 2 * MARGIN - GAP) // 2
        found = {}
        for side, text in enumerate((row.left, row.right)):
            if text is not None:
                indent = _INDENT if row.only else 0
                layout = self._layout(row, text, column - indent)
                found[side] = layout, MARGIN + side * (column + GAP) + indent
        return found

    def _layout(self, row: ComparedRow, text: Text, width: int) -> QTextLayout:
        shown = visible_in_place(text.words)
        layout = QTextLayout(shown, self._heading if row.heading else self._text)
        positions = TextPositions(shown)
        ranges = []
        for start, end, kind in text.marks:
            if end > len(shown):
                break
            part = QTextLayout.FormatRange()
            part.start = positions.to_utf16(start)
            part.length = positions.to_utf16(end) - part.start
            part.format = self._format(kind)
            ranges.append(part)
        layout.setFormats(ranges)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        right_to_left = is_right_to_left(text.language)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(60, width))
            line.setPosition(QPointF(0, height))
            height += 1.25 * line.height()
        layout.endLayout()
        return layout

    def _format(self, kind: MentionType) -> QTextCharFormat:
        mark = self.theme.marks[kind]
        found = QTextCharFormat()
        found.setBackground(QColor(mark.background))
        found.setUnderlineStyle(UNDERLINES[kind])
        found.setUnderlineColor(QColor(mark.line))
        return found

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ComparedRow = index.data(ROW)
        theme, rect = self.theme, option.rect
        if is_selected(option):
            painter.fillRect(rect, QColor(theme.pair))
            self.draw_edge(painter, rect, theme.accent)
        top = rect.top() + _ABOVE
        for layout, left in self._layouts(row, rect.width()).values():
            if row.only:
                height = round(layout.boundingRect().height())
                edge = QRect(rect.left() + left - _INDENT, top, 3, height)
                painter.fillRect(edge, QColor(theme.marks[MentionType.EVENT].line))
            painter.setPen(QColor(theme.text))
            layout.draw(painter, QPointF(rect.left() + left, top))
        painter.setFont(self._text)
        painter.setPen(QColor(theme.muted))
        column = (rect.width() - 2 * MARGIN - GAP) // 2
        place = QRect(rect.left() + MARGIN + column, top, GAP, painter.fontMetrics().height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), row.sign)
