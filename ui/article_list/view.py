"""The left column: a filter box over the list of articles."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QVBoxLayout,
    QWidget,
)

from core.article_filter import asked_elsewhere, words_of
from core.article_list import Order
from core.query import parse_query
from ui.article_list.delegate import ArticleDelegate
from ui.article_list.filter_box import FilterBox
from ui.article_list.model import ArticleModel
from ui.article_list.rows import ArticleRows
from ui.qt.i18n import tr
from ui.qt.plain_text import PlainLabel
from ui.theme.style import SECONDARY_PIXELS, ui_font

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from core.analysis.stories import Story
    from core.article_list import ArticleEntry
    from core.query import Facet
    from ui.theme.theme import Theme


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

READY_AT_ONCE = 100
"""Articles whose words are put together between two looks at what the reader does: some 5 ms."""
REGROUP_MS = 1500
"""Copies that are found while the folder is read move rows; not more often than this."""


class ArticleList(QWidget):
    """The articles of the folder; `article_chosen` says which one to show."""

    article_chosen = Signal(object)
    opened = Signal()
    """Return on a row: the reader wants to read, not to choose."""
    wanted = Signal()
    """The keyboard is to come to the list, which is hidden."""
    sorted = Signal()
    """The list is in another order."""
    asked = Signal(object)
    """The filter has facets whose articles only the session knows; `model.tell` takes them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Articles"))
        self.model = ArticleModel(self)
        self.filter = FilterBox(theme)
        self.filter.setAccessibleName(tr("Filter articles"))
        self.filter.textChanged.connect(self._on_filter_changed)
        self.filter.returnPressed.connect(self.focus_list)
        self.filter.values_wanted.connect(self._make_ready)
        self.list = ArticleRows()
        self.list.setAccessibleName(tr("Articles"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._delegate = ArticleDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.show_rows(self.model)
        self.list.heading_clicked.connect(self._on_heading_clicked)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.list.activated.connect(self.opened)
        self.list.installEventFilter(self)
        self._nothing = PlainLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self._nothing.setFont(ui_font(SECONDARY_PIXELS))
        self._nothing.setContentsMargins(16, 8, 16, 8)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        box = QVBoxLayout()
        box.setContentsMargins(12, 10, 12, 10)
        box.addWidget(self.filter)
        layout.addLayout(box)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        self._regroup_soon = QTimer(self, interval=REGROUP_MS, singleShot=True)
        self._regroup_soon.timeout.connect(self._arrange)
        self._unready: Iterator[ArticleEntry] = iter(())
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._make_some_ready)
        self.order = Order.NAME
        self._moving = False
        self._current = ""
        self.set_theme(theme)
        self._say_what_is_there()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._delegate.theme = theme
        self.filter.set_theme(theme)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.chrome))
        self.list.setPalette(palette)
        self._nothing.setStyleSheet(f"color: {theme.muted}")
        self.list.viewport().update()

    def set_entries(self, entries: Iterable[ArticleEntry]) -> None:
        """Show the articles of a folder; what was current or selected stays so."""
        with self._rows_change():
            self.model.set_entries(entries)
        self._say_what_is_there()

    def update_entries(self, entries: Iterable[ArticleEntry]) -> None:
        """Show what has changed of some articles."""
        if self.model.update_entries(entries) and not self._regroup_soon.isActive():
            self._regroup_soon.start()

    def set_order(self, order: Order) -> None:
        """Sort the list."""
        self.order = order
        self._arrange()
        self.sorted.emit()

    def set_stories(self, stories: Iterable[Story]) -> None:
        """Take which articles tell of one story; the order by story shows them together."""
        with self._rows_change():
            self.model.set_stories(stories)

    def set_current(self, path: str) -> None:
        """Select an article without saying `article_chosen`."""
        self._current = path
        if path and self.model.row(path) is None:
            self._moving = True
            if not self.filter.text():
                self.model.open_group(path)
            self.model.unfold(path)
            self._moving = False
        self._show_current()

    def chosen(self) -> list[str]:
        """Give the articles that are selected, in the order shown; else the one on screen."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        found = [path for row in rows if (path := self.model.path_at(row)) is not None]
        return found or ([self._current] if self._current else [])

    def at_hand(self) -> str:
        """Give the article that the list's cursor is on, else the one on screen."""
        return self.model.path_at(self.list.currentIndex().row()) or self._current

    def neighbours(self, path: str, step: int, count: int = 1) -> list[str]:
        """Give up to `count` articles after (step 1) or before (step -1) one, nearest first."""
        paths, place = self.model.paths, self.model.places.get(path)
        if place is None:
            return self._around_hidden(path, step)[:count]
        places = range(place + step, place + step * (count + 1), step)
        return [paths[p] for p in places if 0 <= p < len(paths)]

    def _around_hidden(self, path: str, step: int) -> list[str]:
        """Give the articles shown after or before one that is folded away, or all."""
        listed, paths = self.model.listed[::step], self.model.paths[::step]
        if path not in listed:
            return paths
        later = listed[listed.index(path) :]
        return [one for one in later if one in self.model.places]

    @Slot()
    def focus_list(self) -> None:
        """Move the keyboard to the list."""
        self._show_if_folded()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_filter(self) -> None:
        """Move the keyboard to the filter box."""
        self._show_if_folded()
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    @Slot(str)
    def filter_for(self, words: str) -> None:
        """List only what a filter lets through, or all again where that is so already."""
        self.filter.setText("" if self.filter.text().strip() == words else words)
        self.focus_list()

    def _show_if_folded(self) -> None:
        if self.isHidden() and self.model.total:
            self.wanted.emit()

    def tell(self, known: Mapping[Facet, frozenset[str]]) -> None:
        """Take which articles have what the filter asks for and entries do not tell."""
        if known == self.model.known:
            return
        with self._rows_change():
            self.model.tell(known)
        self._say_what_is_there()

    @Slot()
    def _arrange(self) -> None:
        with self._rows_change():
            self.model.arrange(self.filter.text(), self.order)
        self._say_what_is_there()

    @contextmanager
    def _rows_change(self) -> Iterator[None]:
        """Let rows come and go; what is current and what is selected stays so."""
        selected = self.chosen()
        self._moving = True
        yield
        self._moving = False
        self._show_current()
        rows = sorted(row for path in selected if (row := self.model.row(path)) is not None)
        if len(rows) > 1:
            self.list.select_rows(rows)

    def select_all(self) -> None:
        """Select every article that is shown."""
        self.focus_list()
        self.list.selectAll()

    @Slot(int)
    def _on_heading_clicked(self, row: int) -> None:
        with self._rows_change():
            self.model.fold(row)

    def fold_all(self, folded: bool) -> None:
        """Fold or unfold all sections."""
        with self._rows_change():
            self.model.fold_all(folded)

    @Slot()
    def leave_menu(self) -> None:
        """Select the article on screen again where another one was, alone, for its menu."""
        if len(self.chosen()) == 1:
            self._show_current()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            key, plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
                opens = key == Qt.Key.Key_Right
                return self._open_group(opens) or self._fold(not opens)
            if plain and key in _ENTER and self.model.is_folded(self.list.currentIndex().row()):
                return self._fold(False)
        return super().eventFilter(watched, event)

    def _fold(self, folded: bool) -> bool:
        """Fold or unfold the section that the keyboard is in, and stand on its heading."""
        row = self.list.currentIndex().row()
        with self._rows_change():
            changed = self.model.fold(row, folded)
        if changed:
            self._moving = True
            above = [one for one in self.model.heading_rows if one <= row]
            index = self.model.index(above[-1] if folded else above[-1] + 1)
            self.list.setCurrentIndex(index)
            self._moving = False
            path = self.model.path_at(index.row())
            if path is not None:
                self.article_chosen.emit(path)
        return changed

    def _open_group(self, opened: bool) -> bool:
        """Show or hide the copies of the current article."""
        if self.model.path_at(self.list.currentIndex().row()) is None:
            return False
        self._moving = True
        changed = self.model.open_group(self._current, opened)
        self._moving = False
        if changed and self.model.row(self._current) is None:
            # Its own row is hidden now: the one that stands for the group is current.
            entry = self.model.entry(self._current)
            self.article_chosen.emit(entry.group if entry else "")
        self._show_current()
        return changed

    def _show_current(self) -> None:
        row = self.model.row(self._current)
        if row is None:
            return
        index = self.model.index(row)
        self._moving = True
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, flags)
        self._moving = False
        self.list.scrollTo(index)

    def _say_what_is_there(self) -> None:
        total, found = self.model.total, len(self.model.listed)
        self.filter.setPlaceholderText(tr("Filter %n articles", total) if total else tr("Filter"))
        self.filter.setEnabled(bool(total))
        text = tr("None of the %n articles has these words.", total) if total and not found else ""
        problem = parse_query(self.filter.text()).problem
        self._nothing.setText(tr(problem) if problem else text)
        self._nothing.setVisible(bool(text))

    @Slot()
    def _make_ready(self) -> None:
        """Put the words of all articles together before the first is typed, some at a time."""
        self._unready = iter(list(self.model.entries()))
        self._next.start()

    @Slot()
    def _make_some_ready(self) -> None:
        some = list(islice(self._unready, READY_AT_ONCE))
        for entry in some:
            words_of(entry)
        if some:
            self._next.start()

    @Slot()
    def _on_filter_changed(self) -> None:
        self._arrange()
        self.ask_again()

    def ask_again(self) -> None:
        """Have the articles of what only the session knows looked up, as they may be others."""
        facets = asked_elsewhere(parse_query(self.filter.text()))
        if facets:
            self.asked.emit(facets)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._moving or self.list.selecting or not current.isValid():
            return
        path = self.model.path_at(current.row())
        if path is not None and path != self._current:
            self._current = path
            self.article_chosen.emit(path)
