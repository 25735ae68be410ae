"""The settings beside the window: kinds at the left, one page of rows for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from core.article import MentionType
from core.paths import settings_file
from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.qt.screen_bounds import resize_on_screen
from ui.settings.form import hairline
from ui.settings.keys_page import KeysPage
from ui.settings.pages import (
    EnginePage,
    MemoriesPage,
    PackagesPage,
    ReadingPage,
)
from ui.settings.privacy_page import PrivacyPage
from ui.theme.style import SECONDARY_PIXELS, style_sheet, ui_font
from ui.widgets.row_delegate import Index, RowDelegate, has_focus, is_selected

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from core.settings import Settings
    from ui.qt.tasks import TaskRunner
    from ui.theme.theme import Theme

_SECTIONS_WIDTH = 168


class _SectionDelegate(RowDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_SECTIONS_WIDTH, 36)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        if is_selected(option):
            painter.fillRect(rect, QColor(self.theme.selected))
            if has_focus(option):
                self.draw_edge(painter, rect, self.theme.accent)
        painter.setFont(ui_font())
        painter.setPen(QColor(self.theme.text))
        inner = rect.adjusted(16, 0, -8, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, str(index.data()))


class SettingsDialog(QDialog):
    """Changes `settings` at once and says which one; whoever hears it makes it take effect."""

    changed = Signal(str)
    """The name of the setting."""

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        tasks: TaskRunner,
        size_of: Callable[[Path], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.reading = ReadingPage(settings)
        self.keys = KeysPage(settings, theme)
        self.engine = EnginePage(settings, tasks)
        self.packages = PackagesPage(settings)
        self.memories = MemoriesPage(size_of)
        self.privacy = PrivacyPage(settings)
        self.pages: dict[str, QWidget] = {
            "Reading": self.reading,
            "Keys": self.keys,
            "Engine": self.engine,
            "Packages": self.packages,
            "Memories": self.memories,
            "Privacy": self.privacy,
        }
        for page in (self.reading, self.keys, self.engine, self.packages, self.privacy):
            page.changed.connect(self.changed)
        self._build(theme)
        self.set_theme(theme)
        resize_on_screen(self, 820, 620)

    def _build(self, theme: Theme) -> None:
        self.sections = QListWidget()
        self._delegate = _SectionDelegate(theme, self.sections)
        self.sections.setItemDelegate(self._delegate)
        self.sections.setAccessibleName(tr("Kinds of settings"))
        self.sections.setObjectName("sections")
        self.sections.setFrameShape(QFrame.Shape.NoFrame)
        self.sections.setFixedWidth(_SECTIONS_WIDTH)
        self.sections.setFont(ui_font())
        self.sections.addItems([tr(name) for name in self.pages])
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
        self.sections.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.sections.setCurrentRow(0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        left = QVBoxLayout()
        left.setContentsMargins(0, 12, 0, 0)
        left.addWidget(self.sections)
        line = QFrame()
        line.setObjectName("hairline")
        line.setFixedWidth(1)
        middle.addLayout(left)
        middle.addWidget(line)
        middle.addWidget(self._stack, 1)
        self.kept = PlainLabel(wordWrap=True)
        self.kept.setFont(ui_font(SECONDARY_PIXELS))
        self.kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.say_where_kept("")
        close = QPushButton(tr("Close"), autoDefault=False)
        close.setFont(ui_font())
        close.setAccessibleName(tr("Close the settings"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 10)
        foot.addWidget(self.kept, 1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(hairline())
        layout.addLayout(foot)

    def say_where_kept(self, problem: str) -> None:
        """Say where the settings are, or why they cannot be kept there."""
        kept = tr("Changes take effect at once and are kept in {file}.", file=settings_file())
        self.kept.setText(problem or kept)
        self.kept.setProperty("quiet", not problem)
        self.kept.setProperty("failed", bool(problem))
        self.kept.style().unpolish(self.kept)
        self.kept.style().polish(self.kept)

    def follow(self, name: str) -> None:
        """Show what a setting has become by other means."""
        for page in (self.reading, self.engine, self.packages, self.privacy):
            page.follow(name)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._delegate.theme = theme
        self.setStyleSheet(style_sheet(theme) + _rules(theme))
        self.keys.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.keys.filter.text():
            self.keys.filter.clear()
        else:
            super().keyPressEvent(event)


def _rules(theme: Theme) -> str:
    warning = theme.marks[MentionType.EVENT].line
    return f"""
    SettingsDialog {{ background: {theme.chrome}; color: {theme.text}; }}
    QLabel {{ color: {theme.text}; background: transparent; }}
    QLabel[quiet="true"] {{ color: {theme.muted}; }}
    QLabel[failed="true"] {{ color: {warning}; }}
    Form, KeysPage, QWidget#page {{ background: {theme.page}; border: none; }}
    KeysPage QListView {{ background: {theme.page}; border: none; outline: none; }}
    QFrame#hairline {{ background: {theme.line}; border: none; }}
    QListView#sections {{ background: {theme.chrome}; border: none; outline: none; }}
    QComboBox QAbstractItemView {{ background: {theme.page}; color: {theme.text};
        border: 1px solid {theme.line}; selection-background-color: {theme.selected};
        selection-color: {theme.text}; outline: none; padding: 4px; }}
    QComboBox {{ combobox-popup: 0; }}
    """
