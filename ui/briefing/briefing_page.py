"""The page of the briefing: Up and Down go from line to line, Return where a line leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.briefing.briefing_document import TWO_COLUMNS, Link, write_briefing
from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.theme.style import SECONDARY_PIXELS, coloured, ui_font

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from core.briefing import Briefing
    from ui.theme.theme import Theme

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDEST = 1100
"""Pixels; what is wider becomes margin."""


class Paper(QTextBrowser):
    """The written page, in which one line is current."""

    chosen = Signal(object)
    """The `Target` of a line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._brief: Briefing | None = None
        self.links: tuple[Link, ...] = ()
        self._current = 0
        self._wide = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Briefing"))
        self.setPlaceholderText(tr("Looking through the folder …"))
        self.viewport().setMouseTracking(True)

    def set_theme(self, theme: Theme) -> None:
        """Write the page in other colours."""
        self._theme = theme
        self._write()

    def show_briefing(self, brief: Briefing) -> None:
        """Show a briefing; the current line and what is in sight stay as far as they can."""
        self._brief = brief
        self._write()

    def _write(self) -> None:
        if self._brief is None:
            return
        before = self.current()
        place = self.verticalScrollBar().value()
        width = self.viewport().width()
        self._wide = width >= TWO_COLUMNS
        self.links = write_briefing(self.document(), self._brief, self._theme, width)
        same = (n for n, link in enumerate(self.links) if before and link.target == before.target)
        self._current = next(same, min(self._current, max(0, len(self.links) - 1)))
        self.verticalScrollBar().setValue(place)
        self._mark()

    def current(self) -> Link | None:
        """Give the line that the keyboard is on."""
        return self.links[self._current] if self._current < len(self.links) else None

    def step(self, step: int) -> None:
        """Go some lines on or back, and say where."""
        if not self.links:
            return
        self._current = max(0, min(len(self.links) - 1, self._current + step))
        link = self.links[self._current]
        cursor = self.textCursor()
        cursor.setPosition(link.end)
        self.setTextCursor(cursor)
        cursor.setPosition(link.start)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        if self._current == 0:
            self.verticalScrollBar().setValue(0)
        self._mark()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, link.words))

    def _mark(self) -> None:
        """Colour the current line while the keyboard is here."""
        marks = []
        link = self.current()
        if link is not None and self.hasFocus():
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(link.start)
            cursor.setPosition(link.end, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setBackground(QColor(self._theme.selected))
            form.setProperty(QTextFormat.Property.FullWidthSelection, False)
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.setExtraSelections(marks)

    def _link_at(self, point: object) -> Link | None:
        position = self.cursorForPosition(point).position()  # type: ignore[arg-type]
        return next((one for one in self.links if one.start <= position <= one.end), None)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.key() in _STEPS or event.key() in _ENTER)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        link = self.current()
        if key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.step(_STEPS[key])
        elif key in _ENTER and link is not None:
            self.chosen.emit(link.target)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        link = self._link_at(event.position().toPoint())
        chose = event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        if link is not None and chose:
            self.chosen.emit(link.target)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        on_link = self._link_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if on_link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self._mark()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        spare = max(0, self.width() - _WIDEST) // 2
        if self.viewportMargins().left() != spare:
            self.setViewportMargins(spare, 0, spare, 0)
        super().resizeEvent(event)
        if (self.viewport().width() >= TWO_COLUMNS) != self._wide:
            self._write()


class BriefingPage(QWidget):
    """The paper under a line of buttons."""

    chosen = Signal(object)
    """The `Target` of a line."""
    export_requested = Signal()
    print_requested = Signal()
    left = Signal()
    """The reader wants the text back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Briefing"))
        self._title = PlainLabel(tr("Briefing"))
        self._title.setFont(ui_font(18, demibold=True))
        self.paper = Paper(theme)
        self.paper.chosen.connect(self.chosen)
        buttons = [QPushButton(tr("Export …"), flat=True), QPushButton(tr("Print …"), flat=True)]
        buttons.append(QPushButton(tr("Back to the text"), flat=True))
        signals = (self.export_requested, self.print_requested, self.left)
        for button, signal in zip(buttons, signals, strict=True):
            button.clicked.connect(signal)
        head = QHBoxLayout()
        head.setContentsMargins(24, 14, 24, 10)
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addStretch(1)
        for button in buttons:
            head.addWidget(button)
        self._line = QFrame()
        self._foot = QFrame()
        for line in (self._line, self._foot):
            line.setFixedHeight(1)
        self._keys = PlainLabel(tr("Return goes there  ·  Esc reads on"))
        self._keys.setFont(ui_font(SECONDARY_PIXELS))
        self._keys.setContentsMargins(24, 6, 24, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._line)
        column.addWidget(self.paper, 1)
        column.addWidget(self._foot)
        column.addWidget(self._keys)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        roles = QPalette.ColorRole
        palette = coloured(
            self.palette(),
            {roles.Window: theme.page, roles.Base: theme.page, roles.WindowText: theme.text},
        )
        self.setAutoFillBackground(True)
        self.setPalette(palette)
        self.paper.setPalette(palette)
        palette.setColor(roles.WindowText, QColor(theme.muted))
        self._keys.setPalette(palette)
        for line in (self._line, self._foot):
            line.setStyleSheet(f"background: {theme.line}")
        self.paper.set_theme(theme)

    def show_briefing(self, brief: Briefing) -> None:
        """Show a briefing in place of the one before."""
        self.paper.show_briefing(brief)

    @Slot()
    def focus_list(self) -> None:
        """Move the keyboard to the lines."""
        self.paper.setFocus(Qt.FocusReason.OtherFocusReason)
