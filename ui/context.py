"""What a command of the window works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.theme.style import theme_named

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.remembered import Remembered
    from core.settings import Settings
    from core.store import Store
    from ui.article_list.view import ArticleList
    from ui.entity_panel.panel import EntityPanel
    from ui.navigation.entity_navigation import EntityNavigation
    from ui.navigation.reader import Reader
    from ui.places.column import PlacesColumn
    from ui.qt.tasks import TaskRunner
    from ui.reading.view import ReadingView
    from ui.status.message_bar import MessageBar
    from ui.theme.theme import Theme
    from ui.widgets.picker import Picker


@dataclass(frozen=True, slots=True)
class Context:
    """The parts of one window; what a command needs of another command it takes by name."""

    parent: QWidget
    """What dialogs stand over, and what is disabled while everything waits: the window."""
    store: Store
    settings: Settings
    remembered: Remembered
    tasks: TaskRunner
    """For short work beside the window; cancelled when the window closes."""
    reader: Reader
    view: ReadingView
    places: PlacesColumn
    articles: ArticleList
    panel: EntityPanel
    messages: MessageBar
    picker: Picker
    entity_navigation: EntityNavigation

    @property
    def theme(self) -> Theme:
        """The colours that everything is drawn in now."""
        return theme_named(self.settings.theme)
