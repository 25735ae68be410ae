"""The window: the list, the two texts, the entities, and what each action does."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, Qt, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QMainWindow,
    QMenu,
    QMenuBar,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core.article_list import Order
from core.bundle import is_bundle
from core.paths import resources_dir
from core.remembered import Remembered
from ui.actions.qactions import WindowActions
from ui.article_list.view import ArticleList
from ui.commands.appearance import AppearanceCommands
from ui.commands.bundles import BundleCommands
from ui.commands.copying import Copying
from ui.commands.corrections import CorrectionCommands
from ui.commands.entities import EntityCommands
from ui.commands.exporting import ExportCommands
from ui.commands.folder import FolderCommands
from ui.commands.forgetting import Forgetting
from ui.commands.kept_bundles import KeptBundles
from ui.commands.memories import MemoryCommands
from ui.commands.notes import NoteCommands
from ui.commands.pages import PageCommands
from ui.commands.settings import SettingsCommands
from ui.commands.stories import StoryCommands
from ui.commands.watchlist import WatchlistCommands
from ui.entity_panel import EntityPanel
from ui.navigation import notices
from ui.navigation.article_navigation import ArticleNavigation
from ui.navigation.entity_navigation import EntityNavigation
from ui.navigation.history import History
from ui.navigation.reader import Reader
from ui.qt.i18n import tr
from ui.qt.plain_text import set_window_title
from ui.qt.tasks import TaskRunner
from ui.reading.view import ReadingView
from ui.status.bundle_notice import BundleNotice
from ui.status.folder_progress import window_title
from ui.status.message_bar import MessageBar
from ui.status.status_line import StatusLine
from ui.theme.style import put_in_reading_order, theme_named
from ui.widgets.picker import Picker
from ui.window.about import AboutBox, all_facts
from ui.window.key_sheet import KeySheet
from ui.window.remembering import Remembering

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from core.diagnostics.about import Fact
    from core.settings import Settings
    from core.store import Store
    from ui.theme.theme import Theme

_LIST_MENU = (
    "toggle_read",
    "toggle_star",
    "set_language",
    "find_names",
    "sort_by_name",
    "sort_by_date",
    "sort_by_language",
    "sort_by_story",
    "rescan",
)

_PANEL_MENU = (
    "entity_mentions",
    "rename_entity",
    "merge_entity",
    "split_entity",
    "retype_entity",
    "watch_selection",
    "hide_entity",
    "drop_entity",
    "undo_entity",
    "panel_order",
    "panel_hidden",
)


class MainWindow(QMainWindow):
    """Everything that the reader sees; `Reader` decides what is in it."""

    def __init__(
        self, store: Store, settings: Settings, remembered: Remembered | None = None
    ) -> None:
        """Take what is remembered; without it, what this user's file has."""
        super().__init__()
        self.setWindowTitle("Diptych")
        self.setAcceptDrops(True)
        self.settings = settings
        self.remembered = Remembered.load() if remembered is None else remembered
        self.saves_settings = True
        """Whether closing keeps settings and places, as it does unless everything is erased."""
        self.theme = theme_named(settings.theme)
        self.tasks = TaskRunner(self)
        self.messages = MessageBar(self.theme)
        self.bundle_notice = BundleNotice(self.theme)
        self.articles = ArticleList(self.theme)
        self.reader = Reader(store, settings, self.remembered, self.articles, self.messages, self)
        self.entity_navigation = EntityNavigation(self.reader, self.articles, self.messages)
        self.view = ReadingView(self.theme, entity_card=self.entity_navigation.card)
        self.entity_navigation.attach(self.view)
        self.history = History(self.reader, self.entity_navigation, self.view, self.messages)
        self.article_navigation = ArticleNavigation(
            self.reader, self.articles, self.view, self.messages
        )
        self.panel = EntityPanel(self.theme)
        self.status = StatusLine(self.theme)
        self.reader.attach(self.view, self.panel, self.status)
        self.pages = PageCommands(self)
        self._build()
        self.appearance = AppearanceCommands(self)
        self.picker = Picker(self.theme, self)
        self.folder_commands = FolderCommands(self)
        self.memories = MemoryCommands(self)
        self.bundles = BundleCommands(self, store)
        self.forgetting = Forgetting(self, store)
        self.copying = Copying(self, store)
        self.kept_bundles = KeptBundles(self, store, self.bundle_notice)
        self.settings_commands = SettingsCommands(self)
        self.corrections = CorrectionCommands(self.reader, self.view, self.messages)
        self.note_commands = NoteCommands(self)
        self.exporting = ExportCommands(self)
        self.stories = StoryCommands(self)
        self.changes = EntityCommands(self)
        self.watchlist_commands = WatchlistCommands(self)
        self.actions_by_id = WindowActions(self, self._handlers())
        self._menu = QMenuBar()
        self.actions_by_id.fill(self._menu)
        self.setMenuBar(self._menu)
        self._menu.hide()
        self.map_keys()
        self._connect()
        self._restore()
        self.remembering = Remembering(self, self._measure)
        self.show_start()

    def _build(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages.stack, 1)
        column.addWidget(self.bundle_notice)
        column.addWidget(self.messages)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        for widget in (self.articles, middle, self.panel):
            self.panes.addWidget(widget)
        put_in_reading_order(self.panes)
        self.panes.setStretchFactor(1, 1)
        self.articles.setMinimumWidth(180)
        self.panel.setMinimumWidth(140)
        self._line = QFrame()
        self._line.setFixedHeight(1)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.panes, 1)
        layout.addWidget(self._line)
        layout.addWidget(self.status)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.reader.changed.connect(self._on_reader_changed)
        self.reader.progressed.connect(self._show_title)
        self.articles.opened.connect(self.view.focus_original)
        self.panel.entity_chosen.connect(self.entity_navigation.go_on)
        self.panel.notice.requested.connect(self.reader.find_names)
        self.panel.mentions_requested.connect(self.changes.list_mentions)
        self.panel.menu_requested.connect(self._on_panel_menu)
        self.pages.connect_window()
        self.view.entity_activated.connect(self.entity_navigation.go_on)
        self.view.article_requested.connect(self.entity_navigation.show)
        self.view.notice_activated.connect(self._on_notice_activated)
        self.view.end_reached.connect(self.article_navigation.read_on)
        self.status.stop_requested.connect(self.reader.stop_or_go_on)
        self.articles.list.customContextMenuRequested.connect(self._on_list_menu)

    def _restore(self) -> None:
        remembered = self.remembered
        self.resize(1280, 800)
        geometry = QByteArray.fromBase64(remembered.window_geometry.encode())
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        rest = max(400, self.width() - remembered.list_width - remembered.panel_width)
        self.panes.setSizes([remembered.list_width, rest, remembered.panel_width])
        self.articles.set_order(Order(remembered.order))
        self.appearance.restore()

    # What the actions do

    def _handlers(self) -> dict[str, Callable[[], object]]:
        reader, view, folder_commands = self.reader, self.view, self.folder_commands
        return {
            "toggle_read": reader.toggle_read,
            "toggle_star": reader.toggle_star,
            "filter_articles": self.articles.focus_filter,
            "sort_by_name": partial(reader.set_order, Order.NAME),
            "sort_by_date": partial(reader.set_order, Order.DATE),
            "sort_by_language": partial(reader.set_order, Order.LANGUAGE),
            "set_language": folder_commands.choose_language,
            "find_names": reader.find_names,
            "rescan": reader.rescan,
            "stop_or_go_on": reader.stop_or_go_on,
            **self.article_navigation.handlers(),
            "next_sentence": partial(view.move_sentence, 1),
            "previous_sentence": partial(view.move_sentence, -1),
            "next_doubt": reader.go_to_doubt,
            "copy_with_source": view.copy_with_source,
            **self.history.handlers(),
            "correct": self._correct,
            "undo_correction": self._undo,
            "copy_pair": view.copy_pair,
            "next_mention": partial(self._move_mention, 1),
            "previous_mention": partial(self._move_mention, -1),
            "next_same_mention": partial(self.entity_navigation.go_on_same, 1),
            "previous_same_mention": partial(self.entity_navigation.go_on_same, -1),
            "toggle_panel": self.toggle_panel,
            "show_card": self._show_card,
            **self.appearance.handlers(),
            **self.note_commands.handlers(),
            **self.pages.handlers(),
            **self.stories.handlers(),
            **self.changes.handlers(),
            **self.watchlist_commands.handlers(),
            "panel_order": self.panel.switch_order,
            "panel_hidden": self.panel.switch_hidden,
            "panel_scope": self.panel.switch_scope,
            "search_folder": folder_commands.search_folder,
            "find": view.open_find_bar,
            "next_hit": partial(view.find_next, 1),
            "previous_hit": partial(view.find_next, -1),
            "palette": self.open_palette,
            "next_pane": partial(self.move_pane, 1),
            "previous_pane": partial(self.move_pane, -1),
            "back_to_list": self.back_to_list,
            "open_folder": folder_commands.choose_folder,
            "open_recent": folder_commands.choose_recent,
            "open_samples": self.open_samples,
            **self.exporting.handlers(),
            "packages": folder_commands.open_packages,
            "install_file": folder_commands.install_file,
            **self.bundles.handlers(),
            **self.forgetting.handlers(),
            **self.copying.handlers(),
            **self.kept_bundles.handlers(),
            "import_memory": self.memories.choose_file,
            "memories": self.memories.show_list,
            "messages": self.folder_commands.list_messages,
            "settings": self.settings_commands.open,
            "set_target": folder_commands.choose_target,
            "toggle_menu": self.toggle_menu,
            "keys": self.show_keys,
            "about": self.show_about,
            "quit": self.close,
        }

    def show_start(self) -> None:
        """Say what the program does while no folder is open."""
        self.view.show_notice(*notices.of_start())
        self.actions_by_id.enable(folder=False, article=False)
        for column in (self.articles, self.panel):
            column.hide()

    def open_samples(self) -> None:
        """Open the articles that come with the program."""
        self.reader.open(resources_dir() / "samples")

    def toggle_panel(self) -> None:
        """Show or hide the entity panel."""
        self.panel.setVisible(self.panel.isHidden())

    def toggle_menu(self) -> None:
        """Show or hide the menu bar."""
        self._menu.setVisible(self._menu.isHidden())

    def draw_in(self, theme: Theme) -> None:
        """Draw everything in a theme."""
        self.theme = theme
        self._line.setStyleSheet(f"background: {theme.line}")
        for two_pane in (
            self.articles,
            self.view,
            self.panel,
            self.status,
            self.messages,
            self.bundle_notice,
            self.picker,
            self.folder_commands,
            self.settings_commands,
            self.note_commands,
            self.pages,
        ):
            two_pane.set_theme(theme)

    def map_keys(self) -> None:
        """Give every action the keys that the settings have now."""
        self.actions_by_id.map_keys(self.settings.keys)
        self.status.show_keys(self.settings.keys)

    def _move_mention(self, step: int) -> None:
        if not self.view.move_mention(step):
            self.messages.say(
                tr("No mention follows." if step > 0 else "No mention stands before this.")
            )

    def _show_card(self) -> None:
        if self.view.current_mention() is None:
            self._move_mention(1)
        self.view.show_card()

    def _correct(self) -> None:
        """Change what the keyboard is on: the entity of the panel, else the translation."""
        (self.changes.rename if self._in_panel() else self.corrections.edit)()

    def _undo(self) -> None:
        (self.changes.undo if self._in_panel() else self.corrections.undo)()

    def _in_panel(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.panel.isAncestorOf(focus)

    # Moving the keyboard

    def move_pane(self, step: int) -> None:
        """Move the keyboard to the next or previous pane that is shown."""
        panes: list[tuple[QWidget, Callable[[], None]]] = [
            (self.articles, self.articles.focus_list),
            *self.pages.panes(),
        ]
        if not self.panel.isHidden():
            panes.append((self.panel, self.panel.focus_list))
        if not self.bundle_notice.isHidden():
            panes.append((self.bundle_notice, self.bundle_notice.focus_first))
        focus = QApplication.focusWidget()
        at = -1 if step > 0 else 0
        for number, (pane, _) in enumerate(panes):
            if focus is not None and (focus is pane or pane.isAncestorOf(focus)):
                at = number
        panes[(at + step) % len(panes)][1]()

    def back_to_list(self) -> None:
        """Close what is open on top; else move the keyboard to the list."""
        if self.picker.dismiss():
            return
        if self.pages.leave():
            return
        if not self.view.find_bar.isHidden():
            self.view.find_bar.close_bar()
        elif not self.messages.dismiss():
            self.articles.focus_list()

    # Boxes

    def open_palette(self) -> None:
        """Find an action by its name."""
        self.picker.open(
            tr("Find an action"), self.actions_by_id.trigger, choices=self.actions_by_id.choices()
        )

    def show_keys(self) -> None:
        """Show the sheet of keys."""
        sheet = KeySheet(self.theme, self.settings.keys, self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def show_about(self) -> None:
        """Show versions and places, once the packages were looked through."""
        self.tasks.run(all_facts, on_result=self._on_facts)

    def _on_facts(self, found: list[Fact]) -> None:
        box = AboutBox(self.theme, found, self.messages.say, self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.show()

    # What happens to the window

    @Slot()
    def _on_reader_changed(self) -> None:
        session, entry = self.reader.session, self.reader.entry
        self.actions_by_id.enable(folder=session is not None, article=entry is not None)
        if session is None:
            self._show_title()
            return
        if self.articles.isHidden():
            self.articles.show()
            self.panel.show()
            # Else the filter box would have the keyboard, and letters would not be keys.
            self.articles.focus_list()
        self._show_title()

    @Slot()
    def _show_title(self) -> None:
        reader = self.reader
        entry, session = reader.entry, reader.session
        headline = (entry.title_translation or entry.title) if entry else ""
        folder = session.folder.name if session else ""
        percent = reader.progress.percent
        title = window_title(headline, folder, percent, stopped=reader.stopped)
        set_window_title(self, title)

    @Slot(str)
    def _on_notice_activated(self, button: str) -> None:
        act: dict[str, Callable[[], object]] = {
            "open": self.folder_commands.choose_folder,
            "samples": self.open_samples,
            "go_on": self.reader.stop_or_go_on,
            "retry": partial(self.reader.set_language, None),
            "language": self.folder_commands.choose_language,
            "download": self.folder_commands.download_package,
            "install": self.folder_commands.install_file,
            "packages": self.folder_commands.open_packages,
        }
        act[button]()

    @Slot(QPoint)
    def _on_list_menu(self, at: QPoint) -> None:
        self._pop_up(_LIST_MENU, self.articles.list.viewport().mapToGlobal(at))

    @Slot(QPoint)
    def _on_panel_menu(self, at: QPoint) -> None:
        self._pop_up(_PANEL_MENU, at)

    def _pop_up(self, actions: Sequence[str], at: QPoint) -> None:
        menu = QMenu(self)
        for action_id in actions:
            menu.addAction(self.actions_by_id[action_id])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _folder_of(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        folder = _folder_of(event)
        if folder is not None:
            event.acceptProposedAction()
            self.bundles.open(folder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.picker.place()

    def _measure(self) -> None:
        """Note the window's measures."""
        remembered = self.remembered
        remembered.window_geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        sizes = self.panes.sizes()
        if not self.articles.isHidden():
            remembered.list_width = sizes[0]
        if not self.panel.isHidden():
            remembered.panel_width = sizes[2]
        remembered.reading_split = self.view.split()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._measure()
        clipboard = QApplication.clipboard()
        if clipboard.text() in {pane.copied for pane in self.view.two_pane.panes} - {""}:
            # What a pane copied is a Python object; Qt would destroy it after Python's end.
            clipboard.setText(clipboard.text())
        self.note_commands.finish()
        self.reader.close()
        self.tasks.close()
        self.remembering.finish(save=self.saves_settings)
        self.copying.finish(save=self.saves_settings)
        super().closeEvent(event)


def _folder_of(event: QDropEvent) -> Path | None:
    """Give the first folder or bundle that is dragged, or the folder of the first file."""
    for url in event.mimeData().urls():
        if url.isLocalFile():
            path = Path(url.toLocalFile())
            return path if path.is_dir() or is_bundle(path) else path.parent
    return None
