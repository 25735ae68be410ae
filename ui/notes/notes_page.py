"""The folder's notes, each with its sentence on both sides, under their articles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from core.languages import base, is_right_to_left
from core.text.visible_text import visible, visible_words
from ui.qt.i18n import short_date
from ui.reading.document.typeface import READING_FAMILIES
from ui.theme.style import SECONDARY_PIXELS, ui_font
from ui.widgets.folder_page import ROW, PageRow
from ui.widgets.row_delegate import Index, RowDelegate, is_selected

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.article_list import ArticleEntry
    from core.knowledge.notes import NoteInContext
    from ui.theme.theme import Theme

_MARGIN = 24
_GAP = 28
_HEAD = 40
"""The height of an article's headline over its notes."""

_WRAP = int(Qt.TextFlag.TextWordWrap)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class NoteRow(PageRow):
    """A note; `headline` and `told` are its article's, empty but at its first note."""

    note: NoteInContext
    headline: str
    told: str
    language: str
    to: str


def note_rows(
    notes: Sequence[NoteInContext], entries: Mapping[str, ArticleEntry], to: str
) -> list[NoteRow]:
    """Make a row of each note."""
    rows = []
    before = ""
    for one in notes:
        entry = entries.get(one.path)
        headline = (entry.title_translation or entry.title) if entry else one.path
        headline = visible_words(headline)
        day = short_date(entry.date) if entry and entry.date else ""
        language = entry.language if entry else ""
        tags = " ".join(f"#{visible(tag)}" for tag in entry.tags) if entry else ""
        told = "  ·  ".join(part for part in (base(language).upper(), day, tags) if part)
        words = "\n".join((one.note.text, one.original, one.translation, headline, told))
        first = one.path != before
        before = one.path
        rows.append(
            NoteRow(one, words, one, headline if first else "", told if first else "", language, to)
        )
    return rows


class NoteDelegate(RowDelegate):
    """Rows as high as their words need."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._head = ui_font(15, demibold=True)
        self._small = ui_font(SECONDARY_PIXELS)
        self._note = ui_font(14)
        self._text = QFont()
        self._text.setFamilies(list(READING_FAMILIES))
        self._text.setPixelSize(14)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        places = self._places(index.data(ROW), QRect(0, 0, width, 10_000))
        return QSize(width, places["bottom"].top())

    def _places(self, row: NoteRow, rect: QRect) -> dict[str, QRect]:
        """Say where each part of a row stands."""
        left, width = rect.left() + _MARGIN, rect.width() - 2 * _MARGIN
        y = rect.top() + 12
        places = {}
        if row.headline:
            places["head"] = QRect(left, y + 4, width, 22)
            y += _HEAD
        note = self._height(self._note, row.note.note.text, width - 14)
        places["note"] = QRect(left + 14, y, width - 14, note)
        y += note
        if row.note.original:
            half = (width - 14 - _GAP) // 2
            original, translation = (
                self._height(self._text, text, half)
                for text in (row.note.original, row.note.translation or " ")
            )
            y += 8
            places["original"] = QRect(left + 14, y, half, original)
            places["translation"] = QRect(left + 14 + half + _GAP, y, half, translation)
            y += max(original, translation)
        places["bottom"] = QRect(left, y + 14, width, 1)
        return places

    def _height(self, font: QFont, text: str, width: int) -> int:
        return QFontMetrics(font).boundingRect(0, 0, width, 10_000, _WRAP, text).height()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: NoteRow = index.data(ROW)
        theme, rect = self.theme, option.rect
        places = self._places(row, rect)
        if is_selected(option):
            top = places["note"].top() - 8
            painter.fillRect(QRect(rect.left(), top, rect.width(), rect.bottom() - top), theme.pair)
        if row.headline:
            place = places["head"]
            if index.row():
                painter.setPen(QColor(theme.line))
                painter.drawLine(place.left(), rect.top() + 2, place.right(), rect.top() + 2)
            painter.setFont(self._small)
            painter.setPen(QColor(theme.muted))
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(place, right, row.told)
            room = place.width() - painter.fontMetrics().horizontalAdvance(row.told) - 24
            painter.setFont(self._head)
            painter.setPen(QColor(theme.text))
            headline = QFontMetrics(self._head).elidedText(
                row.headline, Qt.TextElideMode.ElideRight, room
            )
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), headline)
        edge = QRect(rect.left() + _MARGIN, places["note"].top() + 1, 3, places["note"].height())
        painter.fillRect(edge, QColor(theme.accent))
        painter.setFont(self._note)
        painter.setPen(QColor(theme.text))
        painter.drawText(places["note"], _WRAP, row.note.note.text)
        if row.note.original:
            painter.setFont(self._text)
            painter.setPen(QColor(theme.muted))
            painter.drawText(places["original"], _WRAP | _side(row.language), row.note.original)
            painter.drawText(places["translation"], _WRAP | _side(row.to), row.note.translation)


def _side(language: str) -> int:
    if not is_right_to_left(language):
        return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    # Absolute: Qt would turn the side round for a text that begins from the right.
    side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return int(side) | int(Qt.TextFlag.TextForceRightToLeft)
