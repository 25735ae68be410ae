"""The original as it looks, over the translation's side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.reading.document.column import Side
from ui.reading.original.page_pictures import PagePictures
from ui.reading.original.written_page import WrittenPage
from ui.theme.style import SECONDARY_PIXELS, coloured, ui_font

if TYPE_CHECKING:
    from core.reading.as_it_looked.looks import Look
    from ui.reading.two_pane import TwoPane
    from ui.theme.theme import Theme


class OriginalSheet(QFrame):
    """Lies where the translation is, or over half of a text that stands alone."""

    left = Signal()
    """The reader wants the translation back."""

    def __init__(self, theme: Theme, two_pane: TwoPane, room: QWidget) -> None:
        super().__init__(room)
        self._two_pane, self._room = two_pane, room
        self._title = PlainLabel()
        self._title.setFont(ui_font(SECONDARY_PIXELS))
        close = QPushButton(tr("Back to the translation"), flat=True)
        close.clicked.connect(self.left)
        self.pages = PagePictures(theme)
        self.written = WrittenPage(theme)
        self._words = PlainLabel(wordWrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setContentsMargins(24, 24, 24, 24)
        self._stack = QStackedWidget()
        for part in (self._words, self.pages, self.written):
            self._stack.addWidget(part)
        head = QHBoxLayout()
        head.setContentsMargins(24, 2, 12, 2)
        head.addWidget(self._title, 1)
        head.addWidget(close)
        self._line = QFrame()
        self._line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._line)
        column.addWidget(self._stack, 1)
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("The original as it looks"))
        room.installEventFilter(self)
        for panel in two_pane.titled_panes.values():
            panel.installEventFilter(self)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        roles = QPalette.ColorRole
        palette = coloured(self.palette(), {roles.Window: theme.page, roles.WindowText: theme.text})
        self.setPalette(palette)
        self._words.setPalette(palette)
        palette.setColor(roles.WindowText, QColor(theme.muted))
        self._title.setPalette(palette)
        self._line.setStyleSheet(f"background: {theme.line}")
        self.pages.set_theme(theme)
        self.written.set_theme(theme)

    def say(self, words: str) -> None:
        """Show words in place of what is not there, or not yet."""
        self._title.setText(tr("Original"))
        self._words.setText(words)
        self._stack.setCurrentWidget(self._words)

    def show_look(self, look: Look) -> None:
        """Show a file as it looks."""
        if look.sizes:
            self._title.setText(tr("Original  ·  pages: {count}", count=len(look.sizes)))
            self._stack.setCurrentWidget(self.pages)
            self.pages.show_pages(look.sizes, look.places)
        else:
            parts = [tr("Original")]
            if look.left_out:
                parts.append(tr("%n pictures left out", look.left_out))
            self._title.setText("  ·  ".join(parts))
            self._stack.setCurrentWidget(self.written)
            self.written.show_look(look)

    def current(self) -> QWidget:
        """Give what is shown in it."""
        return self._stack.currentWidget() or self._words

    def open(self) -> None:
        """Lie over the translation."""
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Stand where the translation does, else over the right half."""
        panel = self._two_pane.titled_panes[Side.TRANSLATION]
        if panel.isVisible():
            at, size = panel.mapTo(self._room, QPoint(0, 0)), panel.size()
            self.setGeometry(QRect(at, size))
        else:
            area = QRect(self._two_pane.mapTo(self._room, QPoint(0, 0)), self._two_pane.size())
            self.setGeometry(area.adjusted(area.width() // 2, 0, -self._two_pane.bar.width(), 0))

    def focus_list(self) -> None:
        """Move the keyboard to what is shown."""
        self.current().setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
        if event.type() in moved and not self.isHidden():
            self.place()
        return super().eventFilter(watched, event)
