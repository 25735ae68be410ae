"""Articles on paper: both texts side by side, marked, with their sources; for PDF and printers."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextDocument,
)

from core.errors import ExportError
from core.text.visible_text import visible
from core.translatable import worded
from ui.exporting.pages import Page, cut_into_pages, heads
from ui.exporting.sheet import SANS, Sheet, face
from ui.qt.i18n import speak, tr
from ui.theme.theme import LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QPagedPaintDevice

    from core.finished_article import FinishedArticle

MARGINS = QMarginsF(18, 16, 18, 14)
"""Of the paper, in millimetres."""

_FOOT_POINTS = 22


def make_pdf(finished: FinishedArticle) -> bytes:
    """Give one article as a PDF of A4 pages; raises ExportError."""
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(data)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    writer.setResolution(300)
    writer.setTitle(finished.title_translation or finished.article.title)
    writer.setCreator("Diptych")
    if not print_articles([finished], writer):
        path = finished.article.path
        raise ExportError(worded("{path} could not be drawn on pages.", path=path))
    return bytes(data.data().data())


def without_window() -> Callable[[FinishedArticle], bytes]:
    """Give `make_pdf` for a program that has no window and maybe no screen; it speaks English."""
    if QGuiApplication.instance() is None:
        elsewhere = sys.platform in ("win32", "darwin")
        # There the faces of the system are found only through its own way of drawing.
        app = QGuiApplication(["diptych", *([] if elsewhere else ["-platform", "offscreen"])])
        speak(app, "en")
        # It must last as long as what draws with it.
        return partial(_made_with, app)
    return make_pdf


def _made_with(_: QGuiApplication, finished: FinishedArticle) -> bytes:
    return make_pdf(finished)


def print_articles(
    articles: Iterable[FinishedArticle],
    device: QPagedPaintDevice,
    cancelled: Callable[[], bool] = lambda: False,
) -> bool:
    """Draw articles on a device's pages, each from the top of one; False if it takes none."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    first = True
    for finished in articles:
        if cancelled():
            break
        if not first:
            device.newPage()
        first = False
        _draw(finished, device, painter)
    painter.end()
    return True


def _draw(finished: FinishedArticle, device: QPagedPaintDevice, painter: QPainter) -> None:
    area = device.pageLayout().paintRectPoints()
    scale = device.logicalDpiX() / 72
    painter.save()
    painter.scale(scale, scale)
    foot = QRectF(0, area.height() - _FOOT_POINTS, area.width(), _FOOT_POINTS)
    body = QSizeF(area.width(), area.height() - _FOOT_POINTS)
    sheet = Sheet(finished)
    document = sheet.document
    document.setTextWidth(body.width())
    head = heads(document, sheet.table)
    pages = cut_into_pages(document, sheet.table, body.height())
    for number, page in enumerate(pages, 1):
        if number > 1:
            device.newPage()
        top = 0.0
        if page.headed:
            _draw_part(document, painter, head, top)
            top = head.bottom - head.top
        _draw_part(document, painter, page, top)
        _draw_foot(painter, foot, visible(finished.article.path), number, len(pages))
    painter.restore()


def _draw_part(document: QTextDocument, painter: QPainter, part: Page, top: float) -> None:
    """Draw a stretch of the sheet at a height of the page."""
    painter.save()
    painter.translate(0, top - part.top)
    shown = QRectF(0, part.top, document.textWidth(), part.bottom - part.top)
    document.drawContents(painter, shown)
    painter.restore()


def _draw_foot(painter: QPainter, foot: QRectF, name: str, page: int, pages: int) -> None:
    painter.setPen(QPen(QColor(LIGHT.line), 0.5))
    painter.drawLine(foot.topLeft() + QPointF(0, 6), foot.topRight() + QPointF(0, 6))
    painter.setFont(face(SANS, 7.5))
    painter.setPen(QColor(LIGHT.muted))
    text = foot.adjusted(0, 9, 0, 0)
    bottom = Qt.AlignmentFlag.AlignTop
    painter.drawText(text, int(Qt.AlignmentFlag.AlignLeft | bottom), name)
    told = tr("page {page} of {pages}", page=page, pages=pages)
    painter.drawText(text, int(Qt.AlignmentFlag.AlignRight | bottom), told)
