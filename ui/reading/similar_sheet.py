"""The sheet at the foot of the texts: a sentence of a memory that is nearly the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.languages import is_right_to_left
from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.theme.style import SECONDARY_PIXELS, coloured, ui_font
from ui.widgets.marked_text import MarkedText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from core.session import SimilarSentence
    from ui.theme.theme import Theme

_GAP = 12
_WIDEST = 760


class SimilarSheet(QFrame):
    """Shows how a memory has it, and where its sentence differs; it is never the translation."""

    taken = Signal()

    def __init__(self, theme: Theme, room: QWidget) -> None:
        super().__init__(room)
        self._free_of: tuple[QRect, ...] = ()
        self._theme, self._room = theme, room
        self._title = PlainLabel()
        self._title.setFont(ui_font(SECONDARY_PIXELS, demibold=True))
        self.take = QPushButton(flat=True)
        self.take.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.take.clicked.connect(self.taken)
        self.sentence = MarkedText(ui_font(SECONDARY_PIXELS))
        self.translation = MarkedText(ui_font())
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.translation)
        column.addWidget(self.sentence)
        room.installEventFilter(self)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        palette = coloured(
            self.palette(),
            {QPalette.ColorRole.WindowText: theme.muted, QPalette.ColorRole.Link: theme.accent},
        )
        self.setPalette(palette)
        self._title.setPalette(palette)
        self.take.setStyleSheet(
            f"QPushButton {{ color: {theme.accent}; border: none; padding: 2px 0; }}"
        )
        self.sentence.set_colour(theme.muted)
        self.translation.set_colour(theme.text)
        self.update()

    def tell(
        self,
        similar: SimilarSentence,
        *,
        language: str,
        to: str,
        key: str,
        free_of: Sequence[QRect] = (),
    ) -> None:
        """Show a similar sentence and its translation; `key` is what takes it.

        It covers nothing of `free_of`, which are the room's, where it can stand above instead.
        """
        self._free_of = tuple(free_of)
        title = tr("Similar in memory, {percent} %", percent=similar.percent)
        source = tr(similar.source)
        self._title.setText(f"{title}  ·  {source}")
        self.take.setText(tr("Take it ({key})", key=key) if key else tr("Take it"))
        self.sentence.show_text(
            similar.sentence, similar.differs, right_to_left=is_right_to_left(language)
        )
        self.translation.show_text(similar.translation, right_to_left=is_right_to_left(to))
        self.setAccessibleName(f"{title}. {similar.translation}")
        self.place()
        self.show()
        self.raise_()

    def dismiss(self) -> bool:
        """Close it; tell whether it was shown."""
        was_shown = self.isVisible()
        self.hide()
        return was_shown

    def words(self) -> str:
        """Give what it says, line by line."""
        return "\n".join((self._title.text(), self.translation.text(), self.sentence.text()))

    def place(self) -> None:
        """Stand at the foot of the room, no wider than is good to read."""
        area = self._room.rect()
        width = min(_WIDEST, area.width() - 2 * _GAP)
        inside = width - 32
        texts = sum(part.heightForWidth(inside) for part in (self.translation, self.sentence))
        height = 8 + max(self._title.sizeHint().height(), self.take.sizeHint().height())
        height += texts + 2 * 4 + 12
        left = (area.width() - width) // 2
        place = QRect(left, max(_GAP, area.height() - height - _GAP), width, height)
        if any(place.intersects(one) for one in self._free_of):
            place.moveTop(_GAP)
        self.setGeometry(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._room and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.muted), 0.8))
        painter.setBrush(QColor(self._theme.page))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()
