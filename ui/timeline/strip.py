"""How much there is of each day, month or year: bars over a hairline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.analysis.timeline import Bar, bars
from core.article import MentionType
from ui.qt.i18n import short_date, tr
from ui.theme.style import SMALL_PIXELS, ui_font

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from core.analysis.timeline import Moment
    from ui.theme.theme import Theme

_MARGIN = 24
_HEIGHT = 112
_FOOT = 26
_TOP = 22
_WIDEST_BAR = 22
_LEAST_LABEL = 64


class Strip(QWidget):
    """Articles stand on the line, mentions of dates lighter on top of them."""

    day_chosen = Signal(object)
    """The first day of the bar that was clicked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._unit = "day"
        self._bars: Sequence[Bar] = ()
        self._current: date | None = None
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Articles over time"))

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Count and draw other moments."""
        self._unit, self._bars = bars(moments)
        told = (f"{self._label(bar.start)}: {bar.articles}" for bar in self._bars if bar.articles)
        self.setAccessibleDescription(", ".join(told))
        self.setVisible(len(self._bars) > 1)
        self.update()

    def set_current(self, day: date | None) -> None:
        """Point at the bar of a day."""
        self._current = day
        self.update()

    def _label(self, day: date) -> str:
        if self._unit == "year":
            return str(day.year)
        return short_date(day, "MMM yyyy") if self._unit == "month" else short_date(day)

    def _short(self, number: int) -> str:
        """Label a bar; the year only where it is another than at the label before."""
        day = self._bars[number].start
        if self._unit == "year":
            return str(day.year)
        return short_date(day, "MMM yyyy" if self._unit == "month" else "d MMM")

    @property
    def _step(self) -> float:
        return (self.width() - 2 * _MARGIN) / max(1, len(self._bars))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, base = self._theme, self.height() - _FOOT
        step, most = self._step, max((b.articles + b.mentions for b in self._bars), default=1)
        width = min(_WIDEST_BAR, max(2.0, step * 0.62))
        scale = (base - _TOP) / max(1, most)
        mentioned = QColor(theme.marks[MentionType.DATE].line)
        mentioned.setAlphaF(0.55)
        free = -_LEAST_LABEL * 1.0
        painter.setFont(ui_font(SMALL_PIXELS))
        for number, bar in enumerate(self._bars):
            middle = _MARGIN + (number + 0.5) * step
            height, more = bar.articles * scale, bar.mentions * scale
            painter.fillRect(
                QRectF(middle - width / 2, base - height, width, height), QColor(theme.accent)
            )
            painter.fillRect(
                QRectF(middle - width / 2, base - height - more, width, more), mentioned
            )
            if self._holds(number):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.text))
                tip = QPointF(middle, base + 2)
                painter.drawPolygon(QPolygonF([tip, tip + QPointF(-4, 5), tip + QPointF(4, 5)]))
            if middle - free >= _LEAST_LABEL:
                free = middle
                painter.setPen(QColor(theme.muted))
                place = QRectF(middle - 40, base + 8, 80, 16)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._short(number))
        if any(bar.mentions for bar in self._bars):
            self._explain(painter, QColor(theme.accent), mentioned)
        painter.setPen(QColor(theme.line))
        painter.drawLine(QPointF(_MARGIN, base + 0.5), QPointF(self.width() - _MARGIN, base + 0.5))
        painter.drawLine(
            QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5)
        )
        painter.end()

    def _explain(self, painter: QPainter, *colours: QColor) -> None:
        """Say which colour stands for what, at the right over the bars."""
        right = float(self.width() - _MARGIN)
        for text, colour in zip((tr("articles"), tr("dates mentioned")), colours, strict=True):
            used = painter.fontMetrics().horizontalAdvance(text)
            painter.setPen(QColor(self._theme.muted))
            place = QRectF(right - used, 2, used + 2, 14)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
            painter.fillRect(QRectF(right - used - 13, 5, 8, 8), colour)
            right -= used + 32

    def _holds(self, number: int) -> bool:
        if self._current is None or self._current < self._bars[number].start:
            return False
        after = number + 1
        if after < len(self._bars):
            return self._current < self._bars[after].start
        same = {"day": self._current, "month": self._current.replace(day=1)}
        start = same.get(self._unit, self._current.replace(month=1, day=1))
        return start == self._bars[number].start

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = int((event.position().x() - _MARGIN) / self._step)
        if 0 <= number < len(self._bars):
            self.day_chosen.emit(self._bars[number].start)
