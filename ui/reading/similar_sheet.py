"""The sheet at the foot of the texts: a sentence of a memory that is nearly the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.languages import is_right_to_left
from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.reading.foot_sheet import FootSheet
from ui.theme.style import SECONDARY_PIXELS, coloured, ui_font
from ui.widgets.marked_text import MarkedText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.session import SimilarSentence
    from ui.theme.theme import Theme


class SimilarSheet(FootSheet):
    """Shows how a memory has it, and where its sentence differs; it is never the translation."""

    taken = Signal()

    def __init__(self, theme: Theme, room: QWidget) -> None:
        super().__init__(theme, room)
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
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        palette = coloured(self.palette(), {QPalette.ColorRole.WindowText: theme.muted})
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
        title = tr("Similar in memory, {percent} %", percent=similar.percent)
        source = tr(similar.source)
        self._title.setText(f"{title}  ·  {source}")
        self.take.setText(tr("Take it ({key})", key=key) if key else tr("Take it"))
        self.sentence.show_text(
            similar.sentence, similar.differs, right_to_left=is_right_to_left(language)
        )
        self.translation.show_text(similar.translation, right_to_left=is_right_to_left(to))
        self.setAccessibleName(f"{title}. {similar.translation}")
        self.show_over(free_of)

    def words(self) -> str:
        """Give what it says, line by line."""
        return "\n".join((self._title.text(), self.translation.text(), self.sentence.text()))

    def height_for(self, width: int) -> int:
        """Give the height that shows both texts whole."""
        texts = (self.translation, self.sentence)
        head = max(self._title.sizeHint().height(), self.take.sizeHint().height())
        return 8 + head + sum(part.heightForWidth(width - 32) for part in texts) + 2 * 4 + 12
