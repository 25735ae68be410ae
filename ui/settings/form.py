"""A page of settings: rows with words at the left and a control at the right.

The row gives its control the accessible name and description, so that none can be without.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.qt.plain_text import PlainLabel
from ui.theme.style import SECONDARY_PIXELS, SMALL_PIXELS, ui_font

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QPaintEvent

_CONTROL_WIDTH = 220
_MARGIN = 24


def label(
    text: str, *, quiet: bool = False, heading: bool = False, lines: bool = False
) -> PlainLabel:
    """Make words that wrap: the page's text, muted where quiet, small capitals as a heading."""
    words = PlainLabel(text.upper() if heading else text, lines=lines, wordWrap=True)
    words.setProperty("quiet", quiet or heading)
    if heading:
        words.setFont(ui_font(SMALL_PIXELS, demibold=True))
        words.setAccessibleName(text)
    else:
        words.setFont(ui_font(SECONDARY_PIXELS if quiet else 13))
    words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return words


def hairline() -> QFrame:
    """Make the line between two rows."""
    line = QFrame()
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line


class Form(QScrollArea):
    """Rows under one another; Tab goes through their controls."""

    def __init__(self, title: str, about: str = "") -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(title)
        page = QWidget()
        page.setObjectName("page")
        self._layout = QVBoxLayout(page)
        self._layout.setContentsMargins(_MARGIN, 16, _MARGIN, _MARGIN)
        self._layout.setSpacing(0)
        self._layout.addStretch(1)
        self.setWidget(page)
        self._rows = 0
        if about:
            self.words(about)

    def _insert(self, widget: QWidget) -> None:
        self._layout.insertWidget(self._layout.count() - 1, widget)

    def clear(self) -> None:
        """Take all rows away."""
        while self._layout.count() > 1:
            item = self._layout.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = 0

    def heading(self, text: str) -> PlainLabel:
        """Begin a group of rows."""
        words = label(text, heading=True)
        words.setContentsMargins(0, 16, 0, 4)
        self._insert(words)
        self._rows = 0
        return words

    def words(self, text: str, *, quiet: bool = False) -> PlainLabel:
        """Add a paragraph."""
        paragraph = label(text, quiet=quiet, lines=True)
        paragraph.setContentsMargins(0, 4, 0, 8)
        self._insert(paragraph)
        self._rows = 0
        return paragraph

    def row(self, title: str, control: QWidget, note: str = "") -> PlainLabel:
        """Add a control with its title, and a note under it; give the note."""
        if self._rows:
            self._insert(hairline())
        self._rows += 1
        line = QWidget()
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 10, 0, 10)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        name = label(title)
        name.setBuddy(control)
        below = label(note, quiet=True)
        below.setVisible(bool(note))
        grid.addWidget(name, 0, 0)
        grid.addWidget(below, 1, 0)
        grid.addWidget(control, 0, 1, 2, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        control.setAccessibleName(title)
        control.setAccessibleDescription(note)
        self._insert(line)
        return below

    def wide(self, widget: QWidget, title: str, *, stretch: bool = False) -> None:
        """Add what takes the whole width."""
        widget.setAccessibleName(title)
        self._insert(widget)
        if stretch:
            self._layout.setStretchFactor(widget, 1)
        self._rows = 0


class ChoiceBox(QComboBox):
    """A closed list drawn from the palette alone; the wheel over it scrolls the page."""

    def __init__(
        self,
        options: Iterable[tuple[object, str]],
        value: object,
        on_chosen: Callable[[object], None],
    ) -> None:
        """Offer values with their words; `on_chosen` gets the value that a person chooses."""
        super().__init__()
        self.setFont(ui_font())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(_CONTROL_WIDTH)
        self.setMaxVisibleItems(16)
        for option, words in options:
            self.addItem(words, option)
        self.choose(value)
        self._on_chosen = on_chosen
        self.activated.connect(self._on_activated)

    def choose(self, value: object) -> None:
        """Show a value, as itself where it is none of the options."""
        at = self.findData(value)
        if at < 0:
            self.addItem(str(value), value)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def _on_activated(self, row: int) -> None:
        self._on_chosen(self.itemData(row))

    def sizeHint(self) -> QSize:
        return QSize(_CONTROL_WIDTH, 30)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, roles = self.palette(), QPalette.ColorRole
        focus = self.hasFocus()
        edge = palette.color(roles.Link if focus else roles.Mid)
        painter.setPen(QPen(edge, 2 if focus else 1))
        painter.setBrush(palette.color(roles.Base))
        inset = 1.0 if focus else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        painter.setPen(palette.color(roles.Text))
        room = self.rect().adjusted(10, 0, -28, 0)
        text = painter.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QPen(palette.color(roles.PlaceholderText), 1.5))
        x, y = self.width() - 16.0, self.height() / 2
        painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
