"""The sheet that tells what is known of a word, as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from core.text.visible_text import visible_lines
from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.reading.foot_sheet import FootSheet
from ui.theme.style import SECONDARY_PIXELS, coloured, ui_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme.theme import Theme

_MARGIN = 12
_HIGHEST = 300
_KEYS = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
)


class WordSheet(FootSheet):
    """Left and Right go to the next word, Up and Down scroll, Esc closes."""

    moved = Signal(int)
    """The word before (-1) or after (1) is asked for."""
    closed = Signal()

    def __init__(self, theme: Theme, room: QWidget) -> None:
        super().__init__(theme, room)
        self._title = PlainLabel()
        self._title.setFont(ui_font(16, demibold=True))
        self._text = _Text(self)
        self._hint = PlainLabel(tr("Left and Right go to other words  ·  Esc closes"))
        self._hint.setFont(ui_font(SECONDARY_PIXELS))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, _MARGIN, 16, _MARGIN)
        column.setSpacing(6)
        for widget in (self._title, self._text, self._hint):
            column.addWidget(widget)
        self._focus: QWidget | None = None
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        palette = coloured(
            self.palette(),
            {
                QPalette.ColorRole.Base: theme.page,
                QPalette.ColorRole.Text: theme.text,
                QPalette.ColorRole.WindowText: theme.text,
                QPalette.ColorRole.Highlight: theme.selected,
                QPalette.ColorRole.HighlightedText: theme.text,
            },
        )
        self.setPalette(palette)
        self._text.setPalette(palette)
        self._title.setPalette(palette)
        palette = coloured(palette, {QPalette.ColorRole.WindowText: theme.muted})
        self._hint.setPalette(palette)
        self.update()

    def tell(self, word: str, lines: Sequence[str], free_of: Sequence[QRect] = ()) -> None:
        """Tell of a word and take the keyboard."""
        if not self.isVisible():
            self._focus = self.window().focusWidget()
        self._title.setText(word)
        self._text.setPlainText(visible_lines("\n".join(lines)))
        self._text.setAccessibleName(tr("What is known of “{word}”", word=word))
        self.show_over(free_of)
        self._text.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def word(self) -> str:
        """The word that it tells of."""
        return self._title.text()

    def words(self) -> str:
        """Give what it says of it."""
        return self._text.toPlainText()

    def dismiss(self) -> bool:
        """Close it and give the keyboard back; tell whether it was shown."""
        if not self.isVisible():
            return False
        had_focus = self._text.hasFocus()
        self.hide()
        if had_focus and self._focus is not None:
            self._focus.setFocus(Qt.FocusReason.PopupFocusReason)
        self._focus = None
        self.closed.emit()
        return True

    def height_for(self, width: int) -> int:
        """Give the height of its lines, within reason."""
        self._text.setFixedWidth(width - 32)
        lines = round(self._text.document().documentLayout().documentSize().height())
        text = (lines + 1) * self._text.fontMetrics().lineSpacing()
        others = self._title.sizeHint().height() + self._hint.sizeHint().height()
        return min(_HIGHEST, text + others + 2 * _MARGIN + 12)


class _Text(QPlainTextEdit):
    def __init__(self, sheet: WordSheet) -> None:
        super().__init__()
        self._sheet = sheet
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(ui_font())
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)

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
        bar, key = self.verticalScrollBar(), event.key()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        steps |= {Qt.Key.Key_PageUp: -bar.pageStep(), Qt.Key.Key_PageDown: bar.pageStep()}
        steps |= {Qt.Key.Key_Space: bar.pageStep()}
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._sheet.dismiss()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._sheet.moved.emit(1 if key == Qt.Key.Key_Right else -1)
        elif key in steps:
            bar.setValue(bar.value() + steps[Qt.Key(key)])
        else:
            super().keyPressEvent(event)
