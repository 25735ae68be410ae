"""Pages under one another, drawn when they come into sight, with the current sentence outlined."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from ui.qt.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from core.reading.as_it_looked.looks import PagePlace, Raster
    from ui.theme.theme import Theme

_GAP = 12
_KEPT = 10
"""Pictures of pages that are kept; one is some megabytes."""
_TALLEST = 100.0
"""Widths; a page that is longer is drawn shorter: what scrolls has room for so many pixels."""
_FAILED = QImage()
_NEAR = 0.15
"""A picture whose width is so near to that of the page need not be drawn again."""


class PagePictures(QAbstractScrollArea):
    """Asks for the pictures that it needs; `take` brings them."""

    page_wanted = Signal(int, int)
    """A page's number from 0, and how many pixels wide its picture is to be."""
    sentence_chosen = Signal(int)
    """The sentence that was clicked on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._places: tuple[tuple[PagePlace, ...], ...] = ()
        self._tops: list[float] = []
        self._pictures: OrderedDict[int, tuple[QImage, int]] = OrderedDict()
        """By page, its picture and how many pixels wide it was wanted."""
        self._asked: tuple[int, int] | None = None
        self._current = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Pages of the original"))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours round the pages."""
        self._theme = theme
        self.viewport().update()

    def show_pages(
        self,
        sizes: Sequence[tuple[float, float]],
        places: Sequence[Sequence[PagePlace]],
    ) -> None:
        """Show other pages; `places` has those of each sentence."""
        self._sizes = tuple(sizes)
        self._places = tuple(tuple(one) for one in places)
        self._pictures.clear()
        self._asked, self._current = None, -1
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._ask()

    def take(self, index: int, picture: Raster | None) -> None:
        """Show the picture of a page; None where it could not be drawn."""
        pixels = self._asked[1] if self._asked is not None else 0
        self._asked = None
        image = _FAILED
        if picture is not None:
            size = (picture.width, picture.height, 3 * picture.width)
            image = QImage(picture.data, *size, QImage.Format.Format_RGB888).copy()
        self._pictures[index] = (image, pixels)
        # Of flat pages more are in sight: what is dropped of these is asked for again, for ever.
        most = max(_KEPT, len(self._seen()) + 1)
        while len(self._pictures) > most:
            self._pictures.popitem(last=False)
        self.viewport().update()
        self._ask()

    def go_to(self, sentence: int) -> bool:
        """Outline a sentence and bring it into sight; tell whether its place is known."""
        self._current = sentence
        places = self._places_of(sentence)
        if places:
            rect = self._rect(places[0])
            bar, height = self.verticalScrollBar(), self.viewport().height()
            if rect.top() < 24 or rect.bottom() > height - 24:
                bar.setValue(round(bar.value() + rect.top() - height / 3))
        self.viewport().update()
        return bool(places)

    def outlines(self) -> list[QRectF]:
        """Give where the current sentence is outlined, in pixels of the viewport."""
        return [self._rect(place) for place in self._places_of(self._current)]

    def _places_of(self, sentence: int) -> tuple[PagePlace, ...]:
        return self._places[sentence] if 0 <= sentence < len(self._places) else ()

    def _width(self) -> float:
        return max(60.0, self.viewport().width() - 2.0 * _GAP)

    def _lay_out(self) -> None:
        self._tops, top = [], float(_GAP)
        for index in range(len(self._sizes)):
            self._tops.append(top)
            top += self._height(index) + _GAP
        bar, shown = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, round(top) - shown))
        bar.setPageStep(shown)
        bar.setSingleStep(40)

    def _height(self, index: int) -> float:
        width, height = self._sizes[index]
        return self._width() * min(height / width, _TALLEST)

    def _page_rect(self, index: int) -> QRectF:
        top = self._tops[index] - self.verticalScrollBar().value()
        return QRectF(_GAP, top, self._width(), self._height(index))

    def _rect(self, place: PagePlace) -> QRectF:
        if place.page >= len(self._sizes):
            return QRectF()
        page = self._page_rect(place.page)
        return QRectF(
            page.left() + place.left * page.width(),
            page.top() + place.top * page.height(),
            (place.right - place.left) * page.width(),
            (place.bottom - place.top) * page.height(),
        )

    def _seen(self) -> list[int]:
        shown, top = QRectF(self.viewport().rect()), self.verticalScrollBar().value()
        first = max(0, bisect_right(self._tops, top) - 1)
        last = bisect_left(self._tops, top + shown.height())
        return [n for n in range(first, last) if self._page_rect(n).intersects(shown)]

    def _ask(self) -> None:
        """Ask for one picture that is missing: what is in sight first, then the page after it."""
        if self._asked is not None or not self.isVisible():
            return
        seen = self._seen()
        wanted = [*seen, *([seen[-1] + 1] if seen and seen[-1] + 1 < len(self._sizes) else [])]
        pixels = round(self._width() * self.devicePixelRatioF())
        for index in wanted:
            if index in self._pictures:
                self._pictures.move_to_end(index)
        for index in wanted:
            image, drawn = self._pictures.get(index, (None, 0))
            if image is None or (not image.isNull() and abs(drawn - pixels) > _NEAR * pixels):
                self._asked = (index, pixels)
                self.page_wanted.emit(index, pixels)
                return

    def _on_scrolled(self) -> None:
        self.viewport().update()
        self._ask()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.chrome))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index in self._seen():
            rect = self._page_rect(index)
            painter.fillRect(rect, Qt.GlobalColor.white)
            image, _ = self._pictures.get(index, (None, 0))
            if image is not None and not image.isNull():
                painter.drawImage(rect, image)
            else:
                painter.setPen(QColor("#5B6470"))
                words = tr("This page could not be drawn.") if image is not None else "…"
                painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(255, 214, 64, 60))
        painter.setPen(QPen(QColor("#B07A00"), 1.6))
        for rect in self.outlines():
            painter.drawRoundedRect(rect.adjusted(-3, -2, 3, 2), 3, 3)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        found = self._sentence_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.sentence_chosen.emit(found)

    def _sentence_at(self, point: QPointF) -> int | None:
        """Give the sentence whose place is the smallest round a point."""
        hits = [
            (rect.width() * rect.height(), number)
            for number, places in enumerate(self._places)
            for place in places
            if (rect := self._rect(place).adjusted(-2, -2, 2, 2)).contains(point)
        ]
        return min(hits)[1] if hits else None

    def event(self, event: QEvent) -> bool:
        ours = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if ours and isinstance(event, QKeyEvent) and event.key() in _SCROLLS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        pages = _SCROLLS.get(Qt.Key(event.key()))
        if pages is None:
            super().keyPressEvent(event)
            return
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        bar.setValue(round(bar.value() + (-pages if back else pages) * 0.9 * bar.pageStep()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._lay_out()
        bar.setValue(round(share * bar.maximum()))
        self._ask()

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._ask()


_SCROLLS = {
    Qt.Key.Key_Space: 1.0,
    Qt.Key.Key_PageDown: 1.0,
    Qt.Key.Key_PageUp: -1.0,
}
