"""The box in which a person writes: a sentence's translation, or a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.qt.utf16 import TextPositions
from ui.theme.style import coloured

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from ui.theme.theme import Theme

PADDING = 12
"""Space between the frame and the words, in device-independent pixels."""

_FEWEST_LINES, _MOST_LINES = 2, 8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Editor(QFrame):
    """A few lines to type in, with what the keys do below them."""

    saved = Signal()
    cancelled = Signal()
    height_changed = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget, *, name: str, placeholder: str, one_line: bool = True
    ) -> None:
        """`name` says to a screen reader what is written; `one_line` allows no line breaks."""
        super().__init__(parent)
        self._theme = theme
        self.field = _Field(one_line=one_line)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(placeholder)
        self.field.saved.connect(self.saved)
        self.field.cancelled.connect(self.cancelled)
        self.field.textChanged.connect(self.height_changed)
        hint = tr("Return saves  ·  Esc cancels")
        if not one_line:
            hint = tr("Shift+Return begins a line")
        self._words = hint
        self._hint = PlainLabel(hint)
        self._buttons = [QPushButton(tr("Cancel")), QPushButton(tr("Save"))]
        for button, signal in zip(self._buttons, (self.cancelled, self.saved), strict=True):
            button.clicked.connect(signal)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._hint, 1)
        for button in self._buttons:
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 8, PADDING, 8)
        column.setSpacing(6)
        column.addWidget(self.field, 1)
        column.addLayout(foot)
        small = QFont(self._hint.font())
        small.setPixelSize(12)
        self._hint.setFont(small)
        self._hint.setMinimumWidth(1)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        palette = coloured(
            self.palette(),
            {
                QPalette.ColorRole.Window: theme.page,
                QPalette.ColorRole.Base: theme.page,
                QPalette.ColorRole.Text: theme.text,
                QPalette.ColorRole.PlaceholderText: theme.muted,
                QPalette.ColorRole.Highlight: theme.selected,
                QPalette.ColorRole.HighlightedText: theme.text,
            },
        )
        self.field.setPalette(palette)
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.muted))
        self._hint.setPalette(palette)
        self.update()

    def ask(self, text: str, font: QFont, *, right_to_left: bool) -> None:
        """Show a text to change, ready to type at its end."""
        self.field.setFont(font)
        option = self.field.document().defaultTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.field.document().setDefaultTextOption(option)
        self.field.setPlainText(text)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def text(self) -> str:
        """Give what was typed, without white space at its ends."""
        # toPlainText would make common spaces of those that do not break.
        raw = self.field.document().toRawText()
        gap = " " if self.field.one_line else "\n"
        return raw.replace("\u2029", gap).replace("\u2028", gap).strip()

    def text_before_word(self) -> str:
        """Give what stands before the word at the cursor; at the text's end, nothing."""
        whole = self.field.document().toRawText().removesuffix("\u2029")
        place = TextPositions(whole).to_code_points(self.field.textCursor().position())
        if not whole[place:].strip():
            return ""
        while place and not whole[place - 1].isspace():
            place -= 1
        return whole[:place].strip()

    def put(self, text: str) -> None:
        """Write another text in place of what was typed, which Ctrl+Z in the box brings back."""
        self.field.selectAll()
        self.field.insertPlainText(text)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def height_for(self, width: int) -> int:
        """Give the height that shows the lines at a width, within reason."""
        self.field.setFixedWidth(width - 2 * PADDING)
        lines = round(self.field.document().documentLayout().documentSize().height())
        shown = min(max(lines, _FEWEST_LINES), _MOST_LINES)
        line = QFontMetricsF(self.field.font()).lineSpacing()
        foot = max(button.sizeHint().height() for button in self._buttons)
        return round(shown * line) + 8 + foot + 6 + 16

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Half of what the keys do is worse than nothing, as buttons stand beside it.
        needed = self._hint.fontMetrics().horizontalAdvance(self._words)
        taken = sum(button.sizeHint().width() + 8 for button in self._buttons)
        has_room = needed + taken + 2 * PADDING <= self.width()
        self._hint.setText(self._words if has_room else "")

    def event(self, event: QEvent) -> bool:
        # The field has keys of its own; this is for the buttons beside it.
        if event.type() == QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.accent), 1.4))
        painter.setBrush(QColor(self._theme.page))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


class _Field(QPlainTextEdit):
    """Lines of text; where they are a sentence, they are one line in truth."""

    saved = Signal()
    cancelled = Signal()

    def __init__(self, *, one_line: bool) -> None:
        super().__init__()
        self.one_line = one_line
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def event(self, event: QEvent) -> bool:
        # Else the window's own use of these keys would come first.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (*_ENTER, Qt.Key.Key_Escape)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.saved.emit()
            elif not self.one_line:
                self.textCursor().insertBlock()
                self.ensureCursorVisible()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        lines = source.text().splitlines()
        self.insertPlainText((" " if self.one_line else "\n").join(lines))
