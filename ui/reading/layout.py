"""Paragraph n begins at one height on both sides: the shorter one is padded below."""

from __future__ import annotations

from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextBlock, QTextDocument

_TOLERANCE = 0.02
"""Pixels; Qt's text layout counts in 1/64."""

_FEW = 8


def equalise(documents: Sequence[QTextDocument], gaps: Sequence[float]) -> None:
    """Pad the blocks of all documents so that each number begins at one height.

    `gaps` has the least space after each block, in pixels. One document is laid out with its own
    heights. Blocks begin at whole pixels; the documents' ends differ by less than one.
    """
    extents = [_extents(document) for document in documents]
    heights = [
        ceil(max(row) + gap - _TOLERANCE)
        for row, gap in zip(zip(*extents, strict=True), gaps, strict=True)
    ]
    for document, own in zip(documents, extents, strict=True):
        wanted = [height - extent for height, extent in zip(heights, own, strict=True)]
        _set_bottom_margins(document, wanted)


def block_tops(document: QTextDocument) -> list[float]:
    """Give the top of each block, in pixels from the document's; lays it out where needed."""
    layout = document.documentLayout()
    layout.documentSize()
    return [layout.blockBoundingRect(block).top() for block in _blocks(document)]


def _extents(document: QTextDocument) -> list[float]:
    tops = block_tops(document)
    end = document.documentLayout().documentSize().height()
    margins = [block.blockFormat().bottomMargin() for block in _blocks(document)]
    margins[-1] = document.rootFrame().frameFormat().bottomMargin()
    return [
        below - above - margin
        for (above, below), margin in zip(pairwise((*tops, end)), margins, strict=True)
    ]


def _set_bottom_margins(document: QTextDocument, wanted: Sequence[float]) -> None:
    # A document's height leaves out its last block's margin, but not its frame's, in whole pixels.
    frame = document.rootFrame().frameFormat()
    end = round(wanted[-1])
    frame_changed = frame.bottomMargin() != end
    changed = [
        (block, margin)
        for block, margin in zip(_blocks(document)[:-1], wanted[:-1], strict=True)
        if abs(block.blockFormat().bottomMargin() - margin) > _TOLERANCE
    ]
    # All blocks between the first and the last of one edit are laid out anew: a few single edits
    # far apart cost less.
    together = frame_changed or len(changed) > _FEW
    cursor = QTextCursor(document)
    if together:
        cursor.beginEditBlock()
    for block, margin in changed:
        cursor.setPosition(block.position())
        form = block.blockFormat()
        form.setBottomMargin(margin)
        cursor.setBlockFormat(form)
    if frame_changed:
        frame.setBottomMargin(end)
        document.rootFrame().setFrameFormat(frame)
    if together:
        cursor.endEditBlock()


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    blocks = []
    block = document.begin()
    while block.isValid():
        blocks.append(block)
        block = block.next()
    return blocks
