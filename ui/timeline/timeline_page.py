"""The timeline: a line down the page, a dot for each article and for each date mentioned."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPen

from core.article import MentionType
from core.languages import base
from core.names.dates.names import date_name
from core.text.visible_text import visible_words
from ui.qt.i18n import spoken_language, tr
from ui.theme.style import SECONDARY_PIXELS, ui_font
from ui.timeline.strip import Strip
from ui.widgets.folder_page import ROW, FolderPage, PageRow
from ui.widgets.row_delegate import Index, RowDelegate, draw_elided, is_selected

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from PySide6.QtWidgets import QStyleOptionViewItem

    from core.analysis.timeline import Moment
    from core.article_list import ArticleEntry
    from core.session import MentionInContext
    from ui.theme.theme import Theme

_LINE = 152
"""Where the line stands, from the left."""

_ROW, _DETAIL = 30, 18
_MOST_GAP = 34
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TimelineRow(PageRow):
    """A moment as it is shown; `label` is its day, empty where the row above has the same.

    `gap` is the empty space over it: the longer the time, the more of it.
    """

    moment: Moment
    label: str
    title: str
    detail: str
    right: str
    gap: int


def timeline_rows(
    moments: Sequence[Moment],
    entries: Mapping[str, ArticleEntry],
    contexts: Mapping[str, MentionInContext],
) -> list[TimelineRow]:
    """Make a row of each moment; `contexts` has a sentence of an article, for an entity's."""
    rows: list[TimelineRow] = []
    before: Moment | None = None
    for moment in moments:
        entry = entries.get(moment.path)
        if entry is None:
            continue
        headline = visible_words(entry.title_translation or entry.title)
        same = before is not None and (before.day, before.told) == (moment.day, moment.told)
        value = moment.day.isoformat()[: (4, 7, 10)[moment.told - 1]]
        name = date_name(value, spoken_language()) or value
        days = (moment.day - before.day).days if before is not None else 0
        detail = ""
        if moment.entity:
            headline = tr("mentioned in “{headline}”", headline=headline)
        elif moment.path in contexts:
            context = contexts[moment.path]
            detail = visible_words(context.translation.text or context.original.text)
        count = f"{moment.count} ×" if moment.count > 1 else ""
        right = "   ".join(part for part in (count, base(entry.language).upper()) if part)
        rows.append(
            TimelineRow(
                moment,
                "\n".join((name, headline, detail, right)),
                moment,
                "" if same else name,
                headline,
                detail,
                right,
                0 if same or before is None else min(_MOST_GAP, round(6 * math.log2(1 + days))),
            )
        )
        before = moment
    return rows


class _TimelineDelegate(RowDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = ui_font(14)
        self._small = ui_font(SECONDARY_PIXELS)
        self._day = ui_font(SECONDARY_PIXELS, demibold=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: TimelineRow = index.data(ROW)
        return QSize(200, row.gap + _ROW + (_DETAIL if row.detail else 0))

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: TimelineRow = index.data(ROW)
        theme, rect = self.theme, option.rect
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = rect.adjusted(0, row.gap, 0, 0)
        if is_selected(option):
            painter.fillRect(body, QColor(theme.pair))
        painter.setPen(QPen(QColor(theme.line), 1.5))
        first, last = index.row() == 0, index.row() == index.model().rowCount() - 1
        middle = body.top() + _ROW / 2
        painter.drawLine(
            QPointF(_LINE, middle if first else rect.top()),
            QPointF(_LINE, middle if last else rect.bottom() + 1),
        )
        self._dot(painter, QPointF(_LINE, middle), row)
        vertical = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(self._day)
        painter.setPen(QColor(theme.muted))
        day = QRect(rect.left() + 8, body.top(), _LINE - 26, _ROW)
        painter.drawText(day, vertical | int(Qt.AlignmentFlag.AlignRight), row.label)
        left, right = _LINE + 18, rect.right() - 24
        painter.setFont(self._small)
        used = painter.fontMetrics().horizontalAdvance(row.right)
        place = QRect(right - used, body.top(), used + 1, _ROW)
        painter.drawText(place, vertical, row.right)
        muted = bool(row.moment.entity)
        self._text(
            painter, QRect(left, body.top(), right - used - 24 - left, _ROW), row.title, muted
        )
        if row.detail:
            painter.setFont(self._small)
            painter.setPen(QColor(theme.muted))
            place = QRect(left, body.top() + _ROW - 6, right - left, _DETAIL)
            draw_elided(painter, place, row.detail)

    def _text(self, painter: QPainter, place: QRect, text: str, muted: bool) -> None:
        painter.setFont(self._small if muted else self._title)
        painter.setPen(QColor(self.theme.muted if muted else self.theme.text))
        draw_elided(painter, place, text)

    def _dot(self, painter: QPainter, at: QPointF, row: TimelineRow) -> None:
        """Draw an article filled, a mentioned date hollow; much mentioned, larger."""
        theme = self.theme
        size = min(7.0, 4.0 + math.log2(row.moment.count))
        if row.moment.entity:
            painter.setPen(QPen(QColor(theme.marks[MentionType.DATE].line), 1.4))
            painter.setBrush(QColor(theme.page))
            size = 3.6
        else:
            painter.setPen(QPen(QColor(theme.page), 2))
            painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(at, size, size)


class TimelinePage(FolderPage):
    """The rows under a strip of bars that shows where in all that time they are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Timeline"), _TimelineDelegate(theme))
        self.strip = Strip(theme)
        self.column.insertWidget(2, self.strip)
        self.strip.day_chosen.connect(self._on_day_chosen)
        self.current_changed.connect(self._on_current)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        strip = getattr(self, "strip", None)
        if strip is not None:
            strip.set_theme(theme)

    def show_timeline(self, title: str, rows: Sequence[TimelineRow], *, empty: str) -> None:
        """Show the rows of the folder or of an entity, which `title` names."""
        self.title.setText(title)
        moments = [row.moment for row in rows]
        written = sum(not moment.entity for moment in moments)
        count = tr("%n dated articles", written)
        self.strip.show_moments(moments)
        self.show_rows(rows, count=count if rows else "", empty=empty)
        # What is mentioned may be long before: begin where the articles do.
        first = next((n for n, moment in enumerate(moments) if not moment.entity), 0)
        if rows:
            self.go_to(first)
            self.list.scrollTo(self.list.currentIndex(), self.list.ScrollHint.PositionAtTop)

    def take_details(self, rows: Sequence[TimelineRow]) -> None:
        """Show the same rows with more words; what is current stays so."""
        if [row.id for row in rows] == [row.id for row in self.all_rows]:
            self.replace_rows(rows)

    @Slot(object)
    def _on_current(self, moment: Moment) -> None:
        self.strip.set_current(moment.day)

    @Slot(object)
    def _on_day_chosen(self, day: date) -> None:
        days = [row.moment.day for row in self.rows if isinstance(row, TimelineRow)]
        at = next((n for n, other in enumerate(days) if other >= day), len(days) - 1)
        self.go_to(at)
        self.focus_list()
