"""Paint one article of the list: its headline twice, then language, date and state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QObject,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from core.article_list import ArticleState
from core.languages import is_right_to_left
from core.text.visible_text import visible, visible_words
from ui.article_list.model import COPIES_ROLE, ENTRY_ROLE, HEADING_ROLE, STORY_ROLE, state_words
from ui.qt.i18n import short_date
from ui.theme.style import SECONDARY_PIXELS, SMALL_PIXELS, ui_font
from ui.widgets.row_delegate import (
    Index,
    RowDelegate,
    draw_elided,
    draw_fold,
    has_focus,
    is_selected,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from core.article_list import ArticleEntry
    from ui.article_list.sections import Heading
    from ui.theme.theme import Theme

ROW_HEIGHT = 72
HEADING_HEIGHT = 34
_MARGIN = 16
_THREAD = 16
"""How far articles of a story are set in."""
_FOLD = 14
"""How far a heading stands from the sign that says whether it is folded."""
_SHEET = QPolygonF([QPointF(*p) for p in ((0.5, 0), (6, 0), (9, 3), (9, 11), (0.5, 11))])
"""The sign of notes: a sheet with a cut corner."""


class ArticleDelegate(RowDelegate):
    """Rows of one height, drawn from the theme."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._title = ui_font()
        self._unread = ui_font(demibold=True)
        self._original = ui_font(SECONDARY_PIXELS)
        self._small = ui_font(SMALL_PIXELS)
        self._section = ui_font(SECONDARY_PIXELS, demibold=True)
        self._badge = ui_font(10, demibold=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = index.data(HEADING_ROLE) is not None
        return QSize(256, HEADING_HEIGHT if heading else ROW_HEIGHT)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        heading: Heading | None = index.data(HEADING_ROLE)
        if heading is not None:
            self._heading(painter, option, heading)
            return
        entry: ArticleEntry = index.data(ENTRY_ROLE)
        theme, rect = self.theme, option.rect
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_selected(option):
            painter.fillRect(rect, QColor(theme.selected))
            # The edge says whether the keyboard is here.
            self.draw_edge(painter, rect, theme.accent if has_focus(option) else theme.line)
        painter.setPen(QColor(theme.line))
        follows, goes_on = index.data(STORY_ROLE)
        if not goes_on:
            painter.drawLine(rect.left() + _MARGIN, rect.bottom(), rect.right(), rect.bottom())
        left, width = rect.left() + _MARGIN, rect.width() - 2 * _MARGIN
        if follows or goes_on:
            self._thread(painter, rect, follows=follows, goes_on=goes_on)
            left, width = left + _THREAD, width - _THREAD
        headline = visible_words(entry.title_translation or entry.title)
        painter.setFont(self._unread if entry.unread else self._title)
        painter.setPen(QColor(theme.muted if entry.state is ArticleState.FAILED else theme.text))
        draw_elided(painter, QRect(left, rect.top() + 9, width, 18), headline)
        painter.setFont(self._original)
        painter.setPen(QColor(theme.muted))
        titled = bool(entry.title_translation)
        second = visible_words(entry.title) if titled else visible(entry.path)
        if second != headline:
            rtl = titled and is_right_to_left(entry.language)
            draw_elided(painter, QRect(left, rect.top() + 28, width, 17), second, rtl=rtl)
        copies: int = index.data(COPIES_ROLE)
        self._last_line(painter, QRect(left, rect.top() + 48, width, 17), entry, copies)

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
        theme, rect = self.theme, option.rect
        if has_focus(option):
            self.draw_edge(painter, rect, theme.accent)
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.left() + _MARGIN, rect.bottom(), rect.right(), rect.bottom())
        line = rect.adjusted(_MARGIN, 4, -_MARGIN, 0)
        painter.setPen(QColor(theme.muted))
        painter.setFont(self._small)
        count = str(heading.count)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(count) - 8)
        draw_fold(painter, line, folded=heading.folded)
        painter.setFont(self._section)
        painter.setPen(QColor(theme.text))
        draw_elided(painter, line.adjusted(_FOLD, 0, 0, 0), visible_words(heading.label))

    def _thread(self, painter: QPainter, rect: QRect, *, follows: bool, goes_on: bool) -> None:
        """Draw the line that joins the articles of a story, with a dot for each."""
        x, y = rect.left() + _MARGIN + 3.5, rect.top() + 18.5
        painter.save()
        painter.setPen(QPen(QColor(self.theme.line), 1.5))
        top, bottom = (rect.top() if follows else y), (rect.bottom() + 1 if goes_on else y)
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.muted if follows else self.theme.accent))
        painter.drawEllipse(QPointF(x, y), 3, 3)
        painter.restore()

    def _last_line(self, painter: QPainter, rect: QRect, entry: ArticleEntry, copies: int) -> None:
        theme, x = self.theme, rect.left()
        if entry.language:
            code = entry.language.split("-")[0].upper()
            badge = QRect(x, rect.top() + 1, 26, 15)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.line))
            painter.drawRoundedRect(badge, 3, 3)
            painter.setFont(self._badge)
            painter.setPen(QColor(theme.text))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, code)
            x = badge.right() + 8
        painter.setFont(self._small)
        right = rect.right()
        if copies:
            painter.setPen(QColor(theme.text))
            more = f"+{copies}"
            used = painter.fontMetrics().horizontalAdvance(more)
            place = QRect(right - used, rect.top(), used + 2, rect.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, more)
            right -= used + 8
        if entry.starred:
            painter.setPen(QColor(theme.accent))
            star = QRect(right - 12, rect.top(), 14, rect.height())
            painter.drawText(star, Qt.AlignmentFlag.AlignCenter, "★")
            right -= 18
        if entry.watched:
            painter.setPen(QColor(theme.watch))
            hits = f"◆ {entry.watched}"
            used = painter.fontMetrics().horizontalAdvance(hits)
            place = QRect(right - used, rect.top(), used, rect.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, hits)
            right -= used + 8
        painter.setPen(QColor(theme.muted))
        if entry.notes:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(_SHEET.translated(right - 9, rect.top() + 3))
            painter.drawLine(right - 6, rect.top() + 9, right - 3, rect.top() + 9)
            right -= 18
        date = short_date(entry.date) if entry.date else ""
        tags = " ".join(f"#{visible(tag)}" for tag in entry.tags)
        words = "  ·  ".join(part for part in (date, state_words(entry), tags) if part)
        draw_elided(painter, QRect(x, rect.top(), right - x, rect.height()), words)
