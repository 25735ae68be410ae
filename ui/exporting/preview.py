"""The article as it will be printed, page by page, in place of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPageLayout, QPageSize, QPalette
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsView,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.exporting.paper import MARGINS, print_articles
from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.theme.style import SECONDARY_PIXELS, coloured, ui_font

if TYPE_CHECKING:
    from core.finished_article import FinishedArticle
    from ui.theme.theme import Theme

_STEPS = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Space: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Backspace: -1,
}


def make_printer(finished: FinishedArticle) -> QPrinter:
    """Give a printer set for A4 and named for an article."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    printer.setDocName(finished.title_translation or finished.article.title)
    return printer


class Preview(QWidget):
    """One page at a time; the keys that scroll go from page to page, Return prints."""

    print_requested = Signal()
    left = Signal()

    def __init__(self, theme: Theme, finished: FinishedArticle) -> None:
        super().__init__()
        self.finished = finished
        self.setAccessibleName(tr("Print preview"))
        self._title = PlainLabel(tr("Print preview"))
        self._title.setFont(ui_font(18, demibold=True))
        self._count = PlainLabel()
        self._count.setFont(ui_font(SECONDARY_PIXELS))
        # The preview does not keep it.
        self._printer = make_printer(finished)
        self.pages = QPrintPreviewWidget(self._printer)
        self.pages.setAccessibleName(tr("Pages"))
        self.pages.setZoomMode(QPrintPreviewWidget.ZoomMode.FitInView)
        self.pages.paintRequested.connect(self._on_paint_requested)
        self.pages.previewChanged.connect(self._say_page)
        (self._view,) = self.pages.findChildren(QGraphicsView)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.installEventFilter(self)
        buttons = [QPushButton(tr("Print …"), flat=True)]
        buttons.append(QPushButton(tr("Back to the text"), flat=True))
        for button, signal in zip(buttons, (self.print_requested, self.left), strict=True):
            button.clicked.connect(signal)
        head = QHBoxLayout()
        head.setContentsMargins(24, 14, 24, 10)
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        for button in buttons:
            head.addWidget(button)
        self._line = QFrame()
        self._line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._line)
        column.addWidget(self.pages, 1)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours; the paper stays white."""
        palette = coloured(
            self.palette(),
            {QPalette.ColorRole.Window: theme.page, QPalette.ColorRole.WindowText: theme.text},
        )
        self.setAutoFillBackground(True)
        self.setPalette(palette)
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.muted))
        self._count.setPalette(palette)
        self._line.setStyleSheet(f"background: {theme.line}")
        self._view.scene().setBackgroundBrush(QColor(theme.chrome))

    def show_article(self, finished: FinishedArticle) -> None:
        """Draw the pages of another article."""
        self.finished = finished
        self._printer.setDocName(finished.title_translation or finished.article.title)
        self.pages.updatePreview()
        self.pages.setCurrentPage(1)
        self._say_page()

    def focus_list(self) -> None:
        """Move the keyboard to the pages."""
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn(self, step: int) -> None:
        """Go some pages on or back."""
        page = self.pages.currentPage() + step
        self.pages.setCurrentPage(max(1, min(self.pages.pageCount(), page)))
        self._say_page()

    def _say_page(self) -> None:
        page, pages = self.pages.currentPage(), self.pages.pageCount()
        self._count.setText(tr("page {page} of {pages}", page=page, pages=pages) if pages else "")

    def _on_paint_requested(self, printer: QPrinter) -> None:
        print_articles([self.finished], printer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and not event.modifiers():
            step = _STEPS.get(Qt.Key(event.key()), 0)
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if (step or enter) and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if (step or enter) and event.type() == QEvent.Type.KeyPress:
                self.turn(step) if step else self.print_requested.emit()
                return True
        return super().eventFilter(watched, event)
