"""Where an article's long sheet is cut into pages: between rows, so that both sides stay together.

Qt would cut each cell of a table for itself, and the translation's end would come a page later
than the original's.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor, QTextFormat

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextBlock, QTextDocument, QTextTable

WITH_NEXT = QTextFormat.Property.UserProperty + 1
"""Of a block that must not end a page: a heading."""
WITH_PREVIOUS = QTextFormat.Property.UserProperty + 2
"""Of a block that must not begin a page: a note on what stands before it."""


@dataclass(frozen=True, slots=True)
class Page:
    """A stretch of the sheet, in its points; `headed` where the table's heads are said again."""

    top: float
    bottom: float
    headed: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """A row of the table or a block outside of it; `lines` are those of both sides, by height."""

    top: float
    bottom: float
    lines: tuple[tuple[float, float], ...]
    with_next: bool
    with_previous: bool
    in_table: bool


def cut_into_pages(document: QTextDocument, table: QTextTable, height: float) -> list[Page]:
    """Cut a laid out sheet into pages no higher than `height`.

    A row that is higher than a page is cut between lines, of both sides where that can be.
    """
    pieces = list(_pieces(document, table))
    end = document.size().height()
    head = heads(document, table)
    cuts = [
        piece.top
        for before, piece in pairwise(pieces)
        if not (before.with_next or piece.with_previous)
    ]
    in_table = [piece for piece in pieces if piece.in_table]
    first, last = in_table[0].bottom, in_table[-1].bottom
    pages: list[Page] = []
    top = 0.0
    while True:
        headed = bool(pages) and first <= top < last
        room = height - (head.bottom - head.top if headed else 0)
        if top + room >= end:
            pages.append(Page(top, end, headed))
            return pages
        limit = top + room
        across = [piece for piece in pieces if piece.top < limit < piece.bottom]
        higher = any(piece.bottom - piece.top > height for piece in across)
        bottom = max((cut for cut in cuts if top < cut <= limit), default=0.0)
        if higher or not bottom:
            bottom = max(bottom, _between_lines(across, top, limit))
        pages.append(Page(top, bottom, headed))
        top = bottom


def heads(document: QTextDocument, table: QTextTable) -> Page:
    """Give where the table's first row is, with what languages its sides are in."""
    rows = [_piece(_blocks_of(table, row), in_table=True) for row in (0, 1) if row < table.rows()]
    return Page(rows[0].top, rows[1].top if len(rows) > 1 else document.size().height())


def _between_lines(pieces: Sequence[_Piece], top: float, limit: float) -> float:
    """Give the lowest height up to `limit` that goes through no line, at worst `limit` itself.

    `pieces` are those that `limit` goes through.
    """
    here = [
        line
        for piece in pieces
        for line in piece.lines[
            bisect_left(piece.lines, (top, 0.0)) : bisect_left(piece.lines, (limit, 0.0))
        ]
    ]
    cuts = sorted({line[0] for line in here if top < line[0]} | {limit}, reverse=True)
    for cut in cuts:
        if not any(above < cut < below for above, below in here):
            return cut
    # Lines of two scripts may lie so that each height goes through one: then between one side's.
    return next((cut for cut in cuts if cut < limit), limit)


def _pieces(document: QTextDocument, table: QTextTable) -> Iterator[_Piece]:
    block = document.begin()
    in_table = False
    while block.isValid():
        if QTextCursor(block).currentTable() is None:
            yield _piece([block], in_table=False)
        elif not in_table:
            in_table = True
            for row in range(table.rows()):
                yield _piece(_blocks_of(table, row), in_table=True)
        block = block.next()


def _blocks_of(table: QTextTable, row: int) -> list[QTextBlock]:
    blocks = []
    for column in range(table.columns()):
        cell = table.cellAt(row, column)
        block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
        blocks.append(block)
        while block != last:
            block = block.next()
            blocks.append(block)
    return blocks


def _piece(blocks: Sequence[QTextBlock], *, in_table: bool) -> _Piece:
    forms = [block.blockFormat() for block in blocks]
    lines = sorted(line for block in blocks for line in _lines(block))
    return _Piece(
        lines[0][0],
        max(bottom for _, bottom in lines),
        tuple(lines),
        any(form.boolProperty(WITH_NEXT) for form in forms),
        any(form.boolProperty(WITH_PREVIOUS) for form in forms),
        in_table,
    )


def _lines(block: QTextBlock) -> Iterator[tuple[float, float]]:
    rectangle = block.document().documentLayout().blockBoundingRect(block)
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        top = rectangle.top() + line.y()
        yield top, top + line.height()
    if not layout.lineCount():
        yield rectangle.top(), rectangle.bottom()
