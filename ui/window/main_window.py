"""The window: the list, the two texts, the entities, and what each action does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QMainWindow,
    QMenuBar,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.article_list import Order
from core.bundle import is_bundle
from core.remembered import PlacesShown, Remembered
from ui.actions.qactions import WindowActions
from ui.actions.table import (
    HIDE_KIND,
    LIST_MENU,
    MENTION_MENU,
    PANEL_MENU,
    PLACE_MENU,
    TEXT_MENU,
)
from ui.article_list.view import ArticleList
from ui.context import Context
from ui.entity_panel.panel import EntityPanel
from ui.navigation import no_text_notice
from ui.navigation.article_navigation import ArticleNavigation
from ui.navigation.entity_navigation import EntityNavigation
from ui.navigation.history import History
from ui.navigation.reader import Reader
from ui.places.column import PlacesColumn
from ui.places.counting import PlaceCounting
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
from ui.window.commands import Commands
from ui.window.focused_keys import FocusedKeys
from ui.window.folding import Folding
from ui.window.foreign_layouts import ForeignLayouts
from ui.window.full_screen import FullScreen
from ui.window.key_sheet import KeySheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDropEvent,
        QKeyEvent,
        QResizeEvent,
    )

    from core.article import MentionType
    from core.diagnostics.about import Fact
    from core.places import Place
    from core.settings import Settings
    from core.store import Store
    from ui.theme.theme import Theme


_USUAL = QSize(1280, 800)
_LEAST = QSize(480, 320)
_FRAME = QSize(16, 48)
"""What the system may draw round the window."""


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
        self.theme = theme_named(settings.theme)
        self.messages = MessageBar(self.theme)
        self.bundle_notice = BundleNotice(self.theme)
        self.articles = ArticleList(self.theme)
        self.places = PlacesColumn(self.theme, PlaceCounting(self.articles.model, self))
        self.view = ReadingView(self.theme)
        self.panel = EntityPanel(self.theme)
        self.status = StatusLine(self.theme)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._opened = False
        """Whether a folder is shown, and so the columns at the sides."""
        self._build()
        self.picker = Picker(self.theme, self)
        self.tasks = TaskRunner(self)
        self.reader = Reader(
            store,
            settings,
            self.remembered,
            articles=self.articles,
            view=self.view,
            panel=self.panel,
            status=self.status,
            messages=self.messages,
            parent=self,
        )
        self.entity_navigation = EntityNavigation(
            self.reader, self.articles, self.view, self.messages
        )
        self.article_navigation = ArticleNavigation(
            self.reader, self.articles, self.view, self.messages
        )
        self.history = History(self.reader, self.entity_navigation, self.view, self.messages)
        self.commands = Commands(
            self._context(store),
            stack=self._pages,
            room=self._room,
            bundle_notice=self.bundle_notice,
            turn_places=self.folding.turn_places,
            measure=self._measure,
            show_start=self.show_start,
        )
        self.full_screen = FullScreen(
            self,
            (
                *(self.places, self.articles, self.panel, self.status, self._line),
                self.commands.results.pane,
            ),
            self.folding,
            self.messages,
        )
        self.actions_by_id = WindowActions(self, self.handlers())
        self._menu = QMenuBar()
        self.actions_by_id.fill(self._menu)
        self.setMenuBar(self._menu)
        self._menu.hide()
        self.map_keys()
        self._focused_keys = FocusedKeys(
            self, beside=self._keep_in_text, fall_back=self._give_keyboard
        )
        self._foreign_layouts = ForeignLayouts(self.actions_by_id, self)
        self._connect()
        self._restore()
        self.commands.remembering.follow(self.commands.appearance, self.columns)
        self.show_start()

    def _context(self, store: Store) -> Context:
        return Context(
            parent=self,
            store=store,
            settings=self.settings,
            remembered=self.remembered,
            tasks=self.tasks,
            reader=self.reader,
            view=self.view,
            places=self.places,
            articles=self.articles,
            panel=self.panel,
            messages=self.messages,
            picker=self.picker,
            entity_navigation=self.entity_navigation,
        )

    def _build(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._room = QSplitter(Qt.Orientation.Vertical)
        self._room.setHandleWidth(1)
        self._room.addWidget(self._pages)
        column.addWidget(self._room, 1)
        self.bundle_notice.comes_after = self.view.two_pane.panes[-1]
        column.addWidget(self.bundle_notice)
        column.addWidget(self.messages)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setHandleWidth(1)
        self.columns.setChildrenCollapsible(False)
        for widget in (self.places, self.articles, middle, self.panel):
            self.columns.addWidget(widget)
        put_in_reading_order(self.columns)
        self.columns.setStretchFactor(2, 1)
        self.places.setMinimumWidth(120)
        self.articles.setMinimumWidth(180)
        self.folding = Folding(self, self.columns, self.places, self.articles, self.panel)
        self._line = QFrame()
        self._line.setFixedHeight(1)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.columns, 1)
        layout.addWidget(self._line)
        layout.addWidget(self.status)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.reader.changed.connect(self._on_reader_changed)
        self.reader.progressed.connect(self._show_title)
        self.articles.opened.connect(self.view.focus_original)
        for pane in self.view.two_pane.panes:
            pane.focus_changed.connect(self._on_text_focused)
        self.panel.entity_chosen.connect(self.entity_navigation.go_on)
        self.panel.menu_requested.connect(self._on_panel_menu)
        self.view.entity_activated.connect(self.entity_navigation.go_on)
        self.view.article_requested.connect(self.entity_navigation.show)
        self.view.notice_activated.connect(self.actions_by_id.trigger)
        self.view.end_reached.connect(self.article_navigation.read_on)
        self.status.stop_requested.connect(self.reader.stop_or_go_on)
        self.status.filter_requested.connect(self.articles.filter_for)
        self.articles.list.customContextMenuRequested.connect(self._on_list_menu)
        self.places.menu_requested.connect(self._on_place_menu)
        self.view.menu_requested.connect(self._on_text_menu)
        self.commands.appearance.theme_changed.connect(self.draw_in)
        self.commands.settings_dialog.keys_changed.connect(self.map_keys)

    def _restore(self) -> None:
        remembered = self.remembered
        self.setMinimumSize(_LEAST)
        room = self.screen().availableSize() - _FRAME
        self.resize(_USUAL.boundedTo(room).expandedTo(_LEAST))
        geometry = QByteArray.fromBase64(remembered.window_geometry.encode())
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        self.folding.places = PlacesShown(remembered.places_shown)
        self.folding.set_widths(
            remembered.places_width, remembered.list_width, remembered.panel_width
        )
        self.articles.set_order(Order(remembered.order))
        self.commands.appearance.restore()
        self.commands.reading_mode.restore()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {
            **self.commands.handlers(),
            **self.article_navigation.handlers(),
            **self.history.handlers(),
            **self.full_screen.handlers(),
            "palette": self.open_palette,
            "keys": self.show_keys,
            "toggle_menu": self.toggle_menu,
            "about": self.show_about,
            "quit": self.close,
        }

    def show_start(self) -> None:
        """Say what the program does while no folder is open."""
        self.view.show_notice(*no_text_notice.of_start())
        self.actions_by_id.enable(folder=False, article=False)
        self._opened = False
        for column in (self.places, self.articles, self.panel):
            column.hide()
        self.view.focus_text()

    def toggle_menu(self) -> None:
        """Show or hide the menu bar."""
        self._menu.setVisible(self._menu.isHidden())

    @Slot(object)
    def draw_in(self, theme: Theme) -> None:
        """Draw everything in a theme."""
        self.theme = theme
        self._line.setStyleSheet(f"background: {theme.line}")
        for part in (
            self.places,
            self.articles,
            self.view,
            self.panel,
            self.status,
            self.messages,
            self.bundle_notice,
            self.picker,
            self.commands,
        ):
            part.set_theme(theme)

    @Slot()
    def map_keys(self) -> None:
        """Give every action the keys that the settings have now."""
        self.actions_by_id.map_keys(self.settings.keys)
        self.status.show_keys(self.settings.keys)

    # Boxes

    def open_palette(self) -> None:
        """Find an action by its name, its description or another word for it."""
        first = list(self.remembered.recent_actions)
        if self.reader.session is None:
            first.insert(0, "open_folder")
        self.picker.open(
            tr("Find an action"),
            self._do_from_palette,
            choices=self.actions_by_id.choices(first),
        )

    def _do_from_palette(self, action_id: object) -> None:
        self.remembered.remember_action(str(action_id))
        self.actions_by_id.trigger(action_id)

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
        if not self._opened:
            self._opened = True
            self.folding.open()
            # Else the filter box would have the keyboard, and letters would not be keys.
            if not self.folding.list_folded:
                self.articles.focus_list()
        if self.folding.list_folded and self.focusWidget() in (None, self):
            self.view.focus_text()
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

    @Slot(QPoint)
    def _on_list_menu(self, at: QPoint) -> None:
        at = self.articles.list.viewport().mapToGlobal(at)
        menu = self.actions_by_id.menu(LIST_MENU, self)
        # What was chosen in it is done first.
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self.articles.leave_menu))
        menu.popup(at)

    @Slot(object, QPoint)
    def _on_place_menu(self, place: Place, at: QPoint) -> None:
        self.commands.places.show(place)
        self.actions_by_id.menu(PLACE_MENU, self).popup(at)

    @Slot(object, QPoint)
    def _on_text_menu(self, kind: MentionType | None, at: QPoint) -> None:
        """Show what can be done with what was clicked: the words, a name of some type."""
        sections = [*TEXT_MENU]
        if kind is not None:
            sections += [*MENTION_MENU, (HIDE_KIND[kind],)]
        menu = self.actions_by_id.menu(sections, self)
        copied = [pane for pane in self.view.two_pane.shown if pane.textCursor().hasSelection()]
        if copied:
            first = menu.actions()[0]
            copy = QAction(tr("Copy"), menu)
            copy.triggered.connect(copied[0].copy)
            menu.insertAction(first, copy)
            menu.insertSeparator(first)
        menu.popup(at)

    @Slot(QPoint)
    def _on_panel_menu(self, at: QPoint) -> None:
        self.actions_by_id.menu(PANEL_MENU, self).popup(at)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _path_of(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _path_of(event)
        if path is None:
            return
        event.acceptProposedAction()
        if path.is_dir() or is_bundle(path):
            self.commands.bundles.open(path)
        else:
            self.reader.open_file(path)

    def event(self, event: QEvent) -> bool:
        announced = event.type() == QEvent.Type.ShortcutOverride
        return (announced and self._focused_keys.takes(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._focused_keys.press(event) and not self._foreign_layouts.take(self, event):
            super().keyPressEvent(event)

    def _keep_in_text(self, gone: QWidget) -> bool:
        """Let the keyboard of one text go to the other; tell whether there is one."""
        texts = self.view.two_pane
        if not texts.isVisible() or not texts.isAncestorOf(gone):
            return False
        self.view.focus_original()
        return True

    @Slot(bool)
    def _on_text_focused(self, focused: bool) -> None:
        if focused:
            self.folding.fold_list_again()

    def _give_keyboard(self) -> None:
        """Give the keyboard to the text, to the list, or to what the first page offers."""
        if self.view.isVisible() and self.view.focus_text():
            return
        if self.articles.isVisible():
            self.articles.focus_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._opened:
            self.folding.fit()
        self.picker.place()

    def _measure(self) -> None:
        """Note the window's measures."""
        remembered = self.remembered
        remembered.window_geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        remembered.places_shown = self.folding.places.value
        remembered.places_width = self.folding.places_width
        remembered.list_width = self.folding.list_width
        remembered.panel_width = self.folding.panel_width
        remembered.reading_split = self.view.split()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._measure()
        clipboard = QApplication.clipboard()
        if clipboard.text() in {pane.copied for pane in self.view.two_pane.panes} - {""}:
            # What a pane copied is a Python object; Qt would destroy it after Python's end.
            clipboard.setText(clipboard.text())
        self.commands.notes.finish()
        self.commands.quotes.finish()
        self.reader.close()
        self.tasks.close()
        self.commands.finish()
        super().closeEvent(event)


def _path_of(event: QDropEvent) -> Path | None:
    """Give the first folder, bundle or file of this computer that is dragged."""
    local = (url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
    return next(map(Path, local), None)
