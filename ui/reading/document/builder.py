"""Write a column into a document, and rewrite the blocks of it that changed."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextLayout,
    QTextOption,
)

from core.article import MentionType
from ui.reading.document.column import BlockStyle
from ui.reading.document.typeface import measure_of
from ui.theme.style import UNDERLINES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument

    from ui.reading.document.column import Block, Column, Span
    from ui.reading.document.typeface import Hand
    from ui.theme.theme import Theme


class Ink:
    """The colours of one document: they lie over its text and never change its layout."""

    def __init__(
        self,
        theme: Theme,
        type_of: Callable[[int], MentionType],
        visible: frozenset[MentionType],
    ) -> None:
        self._type_of = type_of
        self._visible = visible
        self._muted = QTextCharFormat()
        self._muted.setForeground(QColor(theme.muted))
        self._unsure = QTextCharFormat(self._muted)
        self._unsure.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self._unsure.setUnderlineColor(QColor(theme.muted))
        self._put_right = QTextCharFormat()
        self._put_right.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashDotDotLine)
        self._put_right.setUnderlineColor(QColor(theme.text))
        self._put_right.setFontOverline(True)
        self._marks = {kind: _mark(theme, kind) for kind in MentionType}
        self._headline_marks = {kind: _headline_mark(theme, kind) for kind in MentionType}
        self._watch = _watch_mark(theme)
        self._headline_watch = _headline_watch_mark(theme)

    def colour(self, target: QTextBlock, block: Block) -> None:
        """Set the colours of one block of a document."""
        target.layout().setFormats(list(self._ranges(block)))

    def backgrounds(self, column: Column) -> list[Span]:
        """Give the mentions and watched names of a document that have a colour behind them."""
        headline = BlockStyle.HEADLINE
        mentions = [
            span
            for span in column.mentions
            if self._type_of(span.index) in self._visible
            and (
                column.blocks[column.block_at(span.start)].style is not headline
                or self._headline_marks[self._type_of(span.index)].hasProperty(
                    QTextFormat.Property.BackgroundBrush
                )
            )
        ]
        watched = (
            span
            for span in column.watched
            if column.blocks[column.block_at(span.start)].style is not headline
        )
        return sorted([*mentions, *watched], key=lambda span: span.start)

    def _ranges(self, block: Block) -> Iterator[QTextLayout.FormatRange]:
        if block.style in (BlockStyle.DATE, BlockStyle.FURNITURE):
            yield _range(0, block.length, self._muted)
        for span in block.sentences:
            if span.index in block.pending:
                yield _range(span.start, span.end, self._muted)
        for span in block.unsure:
            yield _range(span.start, span.end, self._unsure)
        for span in block.mentions:
            kind = self._type_of(span.index)
            if kind in self._visible:
                marks = self._headline_marks if block.style is BlockStyle.HEADLINE else self._marks
                yield _range(span.start, span.end, marks[kind])
        for span in block.put_right:
            yield _range(span.start, span.end, self._put_right)
        for span in block.watched:
            in_headline = block.style is BlockStyle.HEADLINE
            yield _range(span.start, span.end, self._headline_watch if in_headline else self._watch)


def write(document: QTextDocument, column: Column, hand: Hand, ink: Ink) -> None:
    """Replace all that a document holds by a column."""
    document.clear()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(hand.font)
    option = document.defaultTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    formats = [_block_format(right) for right in hand.right_to_left]
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, block in enumerate(column.blocks):
        if number:
            cursor.insertBlock(formats[block.under], hand.formats[block.under][block.style])
        else:
            cursor.setBlockFormat(formats[block.under])
            cursor.setBlockCharFormat(hand.formats[block.under][block.style])
        cursor.block().setUserState(measure_of(block))
        _insert(cursor, block, hand)
        ink.colour(cursor.block(), block)
    cursor.endEditBlock()


def rewrite(document: QTextDocument, before: Column, after: Column, hand: Hand, ink: Ink) -> None:
    """Change the blocks that differ; both columns have the same number of them."""
    pairs = enumerate(zip(before.blocks, after.blocks, strict=True))
    changed = [number for number, (old, new) in pairs if old != new]
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number in changed:
        old, new = before.blocks[number], after.blocks[number]
        target = document.findBlockByNumber(number)
        if (old.text, old.pending) != (new.text, new.pending):
            start, old_end, new_end = _difference(old, new)
            cursor.setPosition(target.position() + start)
            cursor.setPosition(target.position() + old_end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            _insert(cursor, new, hand, start, new_end)
        ink.colour(target, new)
    cursor.endEditBlock()


def recolour(document: QTextDocument, column: Column, ink: Ink) -> None:
    """Set all colours anew; the text and its layout stay."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    target = document.begin()
    for block in column.blocks:
        ink.colour(target, block)
        target = target.next()
    cursor.endEditBlock()


def _difference(old: Block, new: Block) -> tuple[int, int, int]:
    """Give where two blocks begin to differ, and where in each the difference ends.

    It begins and ends at the edge of a sentence: a selection elsewhere in the block stays.
    """
    before, after = _sentence_texts(old), _sentence_texts(new)
    same = 0
    while same < min(len(before), len(after)) and before[same] == after[same]:
        same += 1
    start = 0
    if 0 < same < len(new.sentences) and same < len(old.sentences):
        start = new.sentences[same].start
        if start != old.sentences[same].start:
            start = 0
    ends = 0
    while ends < min(len(before), len(after)) - same and before[-1 - ends] == after[-1 - ends]:
        ends += 1
    if not ends:
        return start, old.length, new.length
    return start, old.sentences[-ends].start, new.sentences[-ends].start


def _sentence_texts(block: Block) -> list[tuple[str, bool]]:
    """Give each sentence with what follows it, and whether it waits for its translation."""
    cut = block.units
    edges = [span.start for span in block.sentences] + [block.length]
    return [
        (cut(a, b), span.index in block.pending)
        for (a, b), span in zip(pairwise(edges), block.sentences, strict=True)
    ]


def _insert(
    cursor: QTextCursor, block: Block, hand: Hand, start: int = 0, end: int | None = None
) -> None:
    plain = hand.formats[block.under][block.style]
    end = block.length if end is None else end
    waiting = QTextCharFormat(plain)
    waiting.setFontItalic(True)
    position = start
    for span in block.sentences:
        if span.index not in block.pending or span.start < start or span.end > end:
            continue
        cursor.insertText(block.units(position, span.start), plain)
        cursor.insertText(block.units(span.start, span.end), waiting)
        position = span.end
    cursor.insertText(block.units(position, end), plain)


def _block_format(right_to_left: bool) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    return form


def _mark(theme: Theme, kind: MentionType) -> QTextCharFormat:
    mark = theme.marks[kind]
    form = QTextCharFormat()
    form.setBackground(QColor(mark.background))
    form.setUnderlineStyle(UNDERLINES[kind])
    form.setUnderlineColor(QColor(mark.line))
    return form


def _headline_mark(theme: Theme, kind: MentionType) -> QTextCharFormat:
    """Underline only: blocks of colour at that size would outshout the text below."""
    form = _mark(theme, kind)
    if UNDERLINES[kind] != QTextCharFormat.UnderlineStyle.NoUnderline:
        form.clearBackground()
    return form


def _watch_mark(theme: Theme) -> QTextCharFormat:
    """Turn colours round: what she watches for stands out from all marks by type."""
    form = QTextCharFormat()
    form.setBackground(QColor(theme.watch))
    form.setForeground(QColor(theme.watch_text))
    form.setUnderlineColor(QColor(theme.watch_text))
    return form


def _headline_watch_mark(theme: Theme) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(theme.watch))
    form.setUnderlineColor(QColor(theme.watch))
    return form


def _range(start: int, end: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = end - start
    made.format = form
    return made
