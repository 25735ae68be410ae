"""Words in place of a text: why there is nothing to read, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.text.visible_text import visible_words
from ui.qt.plain_text import PlainLabel, RichLabel, html_text
from ui.theme.style import coloured

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from ui.theme.theme import Theme

_Label = TypeVar("_Label", bound="PlainLabel | RichLabel")
_WIDEST = 440


class Notice(QWidget):
    """A title, some lines and buttons; each button is known by an id."""

    activated = Signal(str)

    def __init__(self, theme: Theme, *, framed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._framed = framed
        self._docked = False
        self.comes_after: QWidget | None = None
        """From where Tab leads to its buttons."""
        self._lines: tuple[str, ...] = ()
        self._title = _styled(PlainLabel(), 19, QFont.Weight.DemiBold)
        self._text = _styled(RichLabel(), 14 if not framed else 13, QFont.Weight.Normal)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(8)
        inside = QVBoxLayout()
        inside.setSpacing(12)
        for part in (self._title, self._text):
            inside.addWidget(part)
        inside.addSpacing(4)
        inside.addLayout(self._buttons)
        outside = QHBoxLayout(self)
        edge = 16 if framed else 24
        self._frame = QMargins(edge, edge - 2, edge, edge - 2)
        outside.setContentsMargins(self._frame)
        if framed:
            outside.addLayout(inside)
        else:
            middle = QVBoxLayout()
            holder = QWidget()
            holder.setLayout(inside)
            inside.setContentsMargins(0, 0, 0, 0)
            holder.setMaximumWidth(_WIDEST)
            middle.addStretch(2)
            middle.addWidget(holder)
            middle.addStretch(3)
            outside.addStretch(1)
            outside.addLayout(middle, 8)
            outside.addStretch(1)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        palette = coloured(
            self.palette(),
            {
                QPalette.ColorRole.Window: theme.page,
                QPalette.ColorRole.WindowText: theme.text,
                QPalette.ColorRole.Text: theme.text,
                QPalette.ColorRole.Button: theme.chrome,
                QPalette.ColorRole.ButtonText: theme.text,
            },
        )
        self.setPalette(palette)
        muted = QPalette(palette)
        muted.setColor(QPalette.ColorRole.WindowText, QColor(theme.muted))
        self._text.setPalette(palette if self._framed else muted)
        self.update()

    def say(
        self, title: str, lines: Sequence[str], buttons: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Show words and buttons; `buttons` are (id, text)."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._lines = tuple(lines)
        self._text.setText("".join(_line(number, line) for number, line in enumerate(lines)))
        self._text.setVisible(bool(lines))
        self.setAccessibleName(title or " ".join(lines))
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        before = self.comes_after
        for identity, text in buttons:
            button = QPushButton(text)
            button.setObjectName(f"notice-{identity}")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, i=identity: self.activated.emit(i))
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            # What is made last would come last, however far up it stands.
            if before is not None:
                QWidget.setTabOrder(before, button)
            before = button
            button.show()  # else the layout would leave it out until it is painted
        self._buttons.addStretch(1)
        self._stand_buttons(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand_buttons(event.size().width())

    def _stand_buttons(self, width: int) -> None:
        """Let the buttons stand beside each other at a width, or under each other."""
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        room = width - margins.left() - margins.right()
        hints = [
            button.sizeHint().width()
            for number in range(self._buttons.count())
            if (item := self._buttons.itemAt(number)) is not None
            and (button := item.widget()) is not None
        ]
        needed = sum(hints) + self._buttons.spacing() * max(0, len(hints) - 1)
        beside = needed <= (room if self._framed else min(_WIDEST, room * 8 // 10))
        directions = QBoxLayout.Direction
        self._buttons.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def focus_first(self) -> bool:
        """Give the keyboard to the first button; tell whether there is one."""
        item = self._buttons.itemAt(0)
        button = item.widget() if item is not None else None
        if button is None:
            return False
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def height_at(self, width: int) -> int:
        """Give the height that shows all its words at a width."""
        layout = self.layout()
        assert layout is not None
        self._stand_buttons(width)
        layout.activate()  # else it would answer for the words before
        return self.heightForWidth(width)

    def dock(self, left: int, right: int) -> None:
        """Stand at the foot of a text, as wide as its pane, with these margins at the sides."""
        self._docked = True
        self._set_margins(QMargins(left, 12, right, 12))

    def undock(self) -> None:
        """Stand in a frame of its own."""
        self._docked = False
        self._set_margins(self._frame)

    def _set_margins(self, margins: QMargins) -> None:
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(margins)
        self.update()

    def words(self) -> str:
        """Give all that it says."""
        return "\n".join(part for part in (self._title.text(), *self._lines) if part)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._docked:
            painter.fillRect(self.rect(), QColor(self._theme.page))
            painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.line))
        elif self._framed:
            painter.setPen(QPen(QColor(self._theme.line), 1))
            painter.setBrush(QColor(self._theme.chrome))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1).toRectF(), 8, 8)
        else:
            painter.fillRect(self.rect(), QColor(self._theme.page))
        painter.end()


def _line(number: int, words: str) -> str:
    above = 7 if number else 0
    words = html_text(visible_words(words))
    return f'<p style="margin:{above}px 0 0 0;line-height:135%">{words}</p>'


def _styled(label: _Label, pixels: int, weight: QFont.Weight) -> _Label:
    label.setWordWrap(True)
    font = QFont(label.font())
    font.setPixelSize(pixels)
    font.setWeight(weight)
    label.setFont(font)
    return label
