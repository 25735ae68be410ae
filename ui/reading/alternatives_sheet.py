"""The sheet with other translations of a sentence, to choose from or to go on from a word."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.languages import is_right_to_left
from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.reading.foot_sheet import FootSheet
from ui.theme.style import SECONDARY_PIXELS, coloured, ui_font
from ui.widgets.marked_text import MarkedText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from core.search import Spans
    from ui.theme.theme import Theme

MOST = 4
_MARGIN, _BETWEEN = 10, 2
_WORD = re.compile(r"\S+")
_KEYS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
        Qt.Key.Key_F4,
        *(Qt.Key(Qt.Key.Key_1 + number) for number in range(MOST)),
    }
)


class _Row(QWidget):
    """One translation; the current row has a ground of its own."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = MarkedText(ui_font(), self)
        self.ground = QColor()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 5, 8, 5)
        column.addWidget(self.text)

    def height_for(self, width: int) -> int:
        return self.text.heightForWidth(width - 16) + 10

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.ground.isValid():
            painter = QPainter(self)
            painter.fillRect(self.rect(), self.ground)
            painter.end()


class AlternativesSheet(FootSheet):
    """Up and Down choose a row, Return takes it; Left and Right choose a word to go on from."""

    chosen = Signal(str)
    """A translation was taken."""
    continued = Signal(str, str)
    """Translations are wanted that begin like this and go on differently from that one."""
    closed = Signal()

    def __init__(self, theme: Theme, room: QWidget) -> None:
        super().__init__(theme, room)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = PlainLabel(tr("Other translations"))
        self._title.setFont(ui_font(SECONDARY_PIXELS, demibold=True))
        self._hint = PlainLabel(
            tr("Return takes it  ·  Right and F4 go on differently from a word  ·  Esc cancels"),
            wordWrap=True,
        )
        self._hint.setFont(ui_font(SECONDARY_PIXELS))
        self.rows = [_Row(self) for _ in range(MOST)]
        column = QVBoxLayout(self)
        column.setContentsMargins(8, _MARGIN, 8, _MARGIN)
        column.setSpacing(_BETWEEN)
        self._title.setContentsMargins(8, 0, 8, 2)
        self._hint.setContentsMargins(8, 4, 8, 0)
        for number, row in enumerate(self.rows):
            row.clicked.connect(partial(self._take, number))
        for widget in (self._title, *self.rows, self._hint):
            column.addWidget(widget)
        column.addStretch(1)
        self._texts: tuple[str, ...] = ()
        self._marks: tuple[Spans, ...] = ()
        self._at = self._word = 0
        self._right_to_left = False
        self._focus: QWidget | None = None
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        palette = coloured(self.palette(), {QPalette.ColorRole.WindowText: theme.muted})
        for widget in (self, self._title, self._hint):
            widget.setPalette(palette)
        for row in self.rows:
            row.text.set_colour(theme.text)
        self._show_rows()

    def wait(self, *, to: str, free_of: Sequence[QRect] = ()) -> None:
        """Say that translations are looked for, and take the keyboard."""
        if not self.isVisible():
            self._focus = self.window().focusWidget()
        self._right_to_left = is_right_to_left(to)
        self._show((), (), tr("Looking for other translations …"))
        self.show_over(free_of)
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def tell(self, texts: Sequence[str], marks: Sequence[Spans]) -> None:
        """Show translations; `marks` are the words that differ from the one there is."""
        title = tr("Other translations") if texts else tr("There is no other translation.")
        self._show(tuple(texts[:MOST]), tuple(marks[:MOST]), title)

    @property
    def texts(self) -> tuple[str, ...]:
        """The translations that are shown."""
        return self._texts

    @property
    def title(self) -> str:
        """What it says above them."""
        return self._title.text()

    def dismiss(self) -> bool:
        """Close it and give the keyboard back; tell whether it was shown."""
        if not self.isVisible():
            return False
        had_focus = self.hasFocus()
        self.hide()
        if had_focus and self._focus is not None:
            self._focus.setFocus(Qt.FocusReason.PopupFocusReason)
        self._focus = None
        self.closed.emit()
        return True

    def height_for(self, width: int) -> int:
        """Give the height that shows all rows whole."""
        inside = width - 16
        rows = [row.height_for(inside) + _BETWEEN for row in self.rows if not row.isHidden()]
        hint = self._hint.heightForWidth(inside) + _BETWEEN
        return 2 * _MARGIN + self._title.sizeHint().height() + sum(rows) + hint

    def _show(self, texts: tuple[str, ...], marks: tuple[Spans, ...], title: str) -> None:
        self._texts, self._marks, self._at, self._word = texts, marks, 0, 0
        self._title.setText(title)
        self._hint.setVisible(bool(texts))
        self._show_rows()
        if self.isVisible():
            self.place()

    def _show_rows(self) -> None:
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(self._texts))
            if number >= len(self._texts):
                continue
            current = number == self._at
            row.ground = QColor(self.theme.selected) if current else QColor()
            marks = self._marks[number] if number < len(self._marks) else ()
            if current and self._word:
                marks = (self._words()[self._word],)
            row.text.show_text(self._texts[number], marks, right_to_left=self._right_to_left)
            row.update()
        if self._texts:
            self.setAccessibleName(f"{self._title.text()}: {self._texts[self._at]}")
        else:
            self.setAccessibleName(self._title.text())

    def _words(self) -> list[tuple[int, int]]:
        return [match.span() for match in _WORD.finditer(self._texts[self._at])]

    def event(self, event: QEvent) -> bool:
        # Else the window's own use of these keys would come first.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif not self._texts:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._at = max(0, min(len(self._texts) - 1, self._at + step))
            self._word = 0
            self._show_rows()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            on = (key == Qt.Key.Key_Right) != self._right_to_left
            self._word = max(0, min(len(self._words()) - 1, self._word + (1 if on else -1)))
            self._show_rows()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._at)
        elif key == Qt.Key.Key_F4:
            start = self._words()[self._word][0]
            text = self._texts[self._at]
            self.continued.emit(text[:start].rstrip(), text)
        elif key - Qt.Key.Key_1 in range(len(self._texts)):
            self._take(key - Qt.Key.Key_1)
        else:
            super().keyPressEvent(event)

    def _take(self, number: int) -> None:
        if number < len(self._texts):
            text = self._texts[number]
            self.dismiss()
            self.chosen.emit(text)
