"""One article as a sheet as long as it needs: a document whose pixels are points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from core.article import MentionType, Origin, ParagraphKind
from core.export.provenance import provenance
from core.export.sentences import TYPE_TITLES, FinishedSentence, Marked, entities_here, paragraphs
from core.languages import is_right_to_left, sentence_gap
from ui.exporting.pages import WITH_NEXT, WITH_PREVIOUS
from ui.qt.i18n import Lines, language_name, tr
from ui.reading.document.typeface import READING_FAMILIES
from ui.reading.note_marks import note_words
from ui.theme.style import UNDERLINES
from ui.theme.theme import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.article import Paragraph
    from core.finished_article import FinishedArticle

_GAP_POINTS = 14
"""Between the two columns."""

SANS = ("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "Inter", "sans-serif")
"""Not Inter first: its alternate brackets come out of a PDF as other letters."""


def face(families: Sequence[str], points: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    # Of a document whose unit is a point, a pixel is one: so it is the same on every device.
    font.setPixelSize(max(1, round(points)))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _ink(font: QFont, colour: str = LIGHT.text) -> QTextCharFormat:
    ink = QTextCharFormat()
    ink.setFont(font)
    ink.setForeground(QColor(colour))
    return ink


class Sheet:
    """Writes one article from top to bottom, into a document whose unit is a point."""

    def __init__(self, finished: FinishedArticle) -> None:
        self._finished = finished
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        # Sizes in pixels are points here, whatever the screen has.
        self.document.setDefaultFont(face(READING_FAMILIES, 10))
        self._cursor = QTextCursor(self.document)
        self._small = _ink(face(SANS, 8), LIGHT.muted)
        self._headed = False
        self._doubts: list[str] = []
        # Laid out once: each of thousands of sentences would do it anew.
        edit = QTextCursor(self.document)
        edit.beginEditBlock()
        self._head()
        self._pairs()
        self._entities()
        self._list_doubts()
        self._line(tr("Made with Diptych"), self._small, before=14)
        edit.endEditBlock()

    def _line(
        self,
        text: str,
        ink: QTextCharFormat,
        *,
        before: float = 0,
        after: float = 0,
        heading: bool = False,
    ) -> None:
        form = QTextBlockFormat()
        form.setProperty(WITH_NEXT, heading)
        form.setTopMargin(before)
        form.setBottomMargin(after)
        if self.document.isEmpty():
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form)
        self._cursor.insertText(text, ink)

    def _head(self) -> None:
        finished = self._finished
        title = finished.title_translation or finished.article.title
        self._line(title, _ink(face(READING_FAMILIES, 19, bold=True)), after=5)
        for line in provenance(finished):
            self._line(line, self._small)
        for placed in finished.notes:
            if placed.sentence is None:
                quoted = placed.note.sentence
                text = note_words(placed.note)
                said = tr("On “{sentence}”: {text}", sentence=quoted, text=Lines(text))
                self._line("", self._small, before=6)
                self._insert_note(self._cursor, said if quoted else text)

    def _note_ink(self) -> QTextCharFormat:
        return _ink(face(SANS, 9), LIGHT.accent)

    def _insert_note(self, cursor: QTextCursor, text: str) -> None:
        cursor.insertText(tr("Note:") + " ", _ink(face(SANS, 9, bold=True), LIGHT.accent))
        cursor.insertText(text.replace("\n", "\u2028"), self._note_ink())

    def _pairs(self) -> None:
        finished = self._finished
        groups = list(paragraphs(finished))
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellPadding(0)
        form.setCellSpacing(0)
        form.setTopMargin(12)
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        form.setColumnWidthConstraints([half, half])
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        notes: dict[int, list[str]] = {}
        for placed in finished.notes:
            if placed.sentence is not None:
                notes.setdefault(placed.sentence, []).append(note_words(placed.note))
        rows = [
            (paragraph, sentences, [t for s in sentences for t in notes.get(s.index, ())])
            for paragraph, sentences in groups
        ]
        count = 1 + len(rows) + sum(bool(noted) for _, _, noted in rows)
        table = self.table = self._cursor.insertTable(count, 2, form)
        heads = _ink(face(SANS, 7.5, bold=True), LIGHT.muted)
        languages = (finished.article.language, finished.to)
        for column, side in enumerate((tr("Original"), tr("Translation"))):
            cursor = self._cell(table, 0, column, 3, 6, keep=WITH_NEXT)
            cursor.insertText(f"{side} – {language_name(languages[column])}".upper(), heads)
        row = 1
        for paragraph, sentences, noted in rows:
            self._pair(table, row, paragraph, sentences)
            row += 1
            if noted:
                table.mergeCells(row, 0, 1, 2)
                cursor = self._cell(table, row, 0, 0, 10, keep=WITH_PREVIOUS)
                for number, text in enumerate(noted):
                    cursor.insertText("\u2028" if number else "", self._note_ink())
                    self._insert_note(cursor, text)
                row += 1
        self._cursor = QTextCursor(self.document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _cell(
        self,
        table: QTextTable,
        row: int,
        column: int,
        top: float,
        bottom: float,
        *,
        right_to_left: bool = False,
        height: int = 112,
        keep: int = 0,
    ) -> QTextCursor:
        """Give a cursor at the beginning of an empty cell, with space to the other column.

        `height` is that of lines, in percent of what the face wants; `keep` is WITH_NEXT or
        WITH_PREVIOUS.
        """
        cell = table.cellAt(row, column)
        # The margin of a cell's last block would be left out.
        room = QTextTableCellFormat()
        room.setTopPadding(top)
        room.setBottomPadding(bottom)
        cell.setFormat(room)
        cursor = cell.firstCursorPosition()
        form = QTextBlockFormat()
        form.setLeftMargin(_GAP_POINTS if column else 0)
        form.setRightMargin(0 if column else _GAP_POINTS)
        form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if keep:
            form.setProperty(keep, True)
        if right_to_left:
            form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        cursor.setBlockFormat(form)
        return cursor

    def _pair(
        self,
        table: QTextTable,
        row: int,
        paragraph: Paragraph,
        sentences: Sequence[FinishedSentence],
    ) -> None:
        finished = self._finished
        ink, height, keep = _ink(face(READING_FAMILIES, 10)), 112, 0
        if paragraph.kind is ParagraphKind.HEADING:
            ink = _ink(face(READING_FAMILIES, 11 if self._headed else 14, bold=True))
            self._headed, height, keep = True, 96, WITH_NEXT
        elif paragraph.kind is ParagraphKind.FURNITURE:
            ink = self._small
        left, right = (
            self._cell(
                table,
                row,
                column,
                0,
                8,
                right_to_left=is_right_to_left(code),
                height=height,
                keep=keep,
            )
            for column, code in enumerate((finished.article.language, finished.to))
        )
        for number, sentence in enumerate(sentences):
            if number:
                before = sentences[number - 1]
                if finished.article.text[before.end : sentence.start]:
                    left.insertText(" ", ink)
                right.insertText(sentence_gap(finished.to), ink)
            moved = [
                Marked(m.start - sentence.start, m.end - sentence.start, m.type, m.entity)
                for m in sentence.mentions
            ]
            _insert_marked(left, sentence.text, moved, ink)
            self._insert_translation(right, sentence, ink)

    def _insert_translation(
        self, cursor: QTextCursor, sentence: FinishedSentence, ink: QTextCharFormat
    ) -> None:
        translation = sentence.translation
        sign = _ink(face(SANS, 8, bold=True), LIGHT.marks[MentionType.EVENT].line)
        if translation is None:
            cursor.insertText(tr("[not translated]"), self._small)
            return
        if translation.origin is Origin.CORRECTION:
            cursor.insertText(tr("[corrected]") + " ", self._small)
        elif translation.origin is Origin.BUNDLE and not translation.doubts:
            cursor.insertText(tr("[bundle]") + " ", self._small)
        elif translation.doubts:
            self._doubts.append(" ".join(tr(doubt.reason) for doubt in translation.doubts))
            cursor.insertText(f"?\u2060{len(self._doubts)}\u00a0", sign)
        _insert_marked(cursor, translation.text, sentence.translation_mentions, ink)

    def _entities(self) -> None:
        entities = entities_here(self._finished)
        if not entities:
            return
        self._line(
            tr("In this article"),
            _ink(face(SANS, 9, bold=True)),
            before=14,
            after=3,
            heading=True,
        )
        for kind, title in TYPE_TITLES.items():
            those = sorted((e for e in entities if e.type is kind), key=lambda e: -e.mentions)
            if those:
                self._line(tr(title) + "  ", _ink(face(SANS, 8, bold=True), LIGHT.muted))
                names = ",  ".join(f"{e.name} {e.mentions}" for e in those)
                self._cursor.insertText(names, _ink(face(SANS, 8)))

    def _list_doubts(self) -> None:
        if self._doubts:
            self._line(
                tr("Doubts"), _ink(face(SANS, 9, bold=True)), before=12, after=3, heading=True
            )
        for number, reasons in enumerate(self._doubts, 1):
            self._line(f"?{number}  {reasons}", _ink(face(SANS, 8)))


def _insert_marked(
    cursor: QTextCursor, text: str, mentions: Iterable[Marked], ink: QTextCharFormat
) -> None:
    """Write a text with its mentions marked; of two that overlap, the first."""
    at = 0
    for mention in mentions:
        if mention.start < at:
            continue
        cursor.insertText(text[at : mention.start], ink)
        mark = LIGHT.marks[mention.type]
        marked = QTextCharFormat(ink)
        marked.setBackground(QBrush(QColor(mark.background)))
        marked.setUnderlineStyle(UNDERLINES[mention.type])
        marked.setUnderlineColor(QColor(mark.line))
        cursor.insertText(text[mention.start : mention.end], marked)
        at = mention.end
    cursor.insertText(text[at:], ink)
