"""Make the window's actions, keys and menus from the one table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.actions.synonyms import SYNONYMS
from ui.actions.table import ACTIONS, FIRST_OF_SECTION, Action, Group, Needs, keys_of
from ui.qt.i18n import tr
from ui.qt.plain_text import set_tooltip
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QMenuBar, QWidget


def key_text(key: str) -> str:
    """Write a key as this system does."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class WindowActions:
    """The QAction of each row of the table, joined to its handler; `map_keys` gives the keys."""

    def __init__(self, window: QWidget, handlers: Mapping[str, Callable[[], object]]) -> None:
        self._actions: dict[str, QAction] = {}
        self._handlers = handlers
        self._by_key: dict[str, QAction] = {}
        for row in ACTIONS:
            action = QAction(tr(row.title), window)
            set_tooltip(action, tr(row.help))
            action.setStatusTip(tr(row.help))
            action.triggered.connect(handlers[row.id])
            window.addAction(action)
            self._actions[row.id] = action

    def map_keys(self, mapped: Mapping[str, str]) -> None:
        """Give the actions the reader's own keys, or the table's."""
        for row in ACTIONS:
            keys = [QKeySequence(key) for key in keys_of(row, mapped)]
            self._actions[row.id].setShortcuts(keys)
        form = QKeySequence.SequenceFormat.PortableText
        self._by_key = {
            key.toString(form): action
            for action in self._actions.values()
            for key in action.shortcuts()
        }

    def with_key(self, key: str) -> QAction | None:
        """Give the action of a key in Qt's portable notation, if it can be done now."""
        action = self._by_key.get(key)
        return action if action is not None and action.isEnabled() else None

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def fill(self, bar: QMenuBar) -> None:
        """Make a menu of each group."""
        for group in Group:
            menu = bar.addMenu(tr(group.value))
            for row in ACTIONS:
                if row.group is group:
                    if row.id in FIRST_OF_SECTION and not menu.isEmpty():
                        menu.addSeparator()
                    menu.addAction(self._actions[row.id])

    def menu(self, sections: Sequence[Sequence[str]], parent: QWidget) -> QMenu:
        """Make a menu of some actions, in sections; it goes when it is closed."""
        menu = QMenu(parent)
        for section in sections:
            if not menu.isEmpty():
                menu.addSeparator()
            for action_id in section:
                menu.addAction(self._actions[action_id])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def enable(self, *, folder: bool, article: bool) -> None:
        """Enable what can be done with what is open."""
        met = {Needs.NOTHING: True, Needs.FOLDER: folder, Needs.ARTICLE: article}
        for row in ACTIONS:
            self._actions[row.id].setEnabled(met[row.needs])

    def choices(self, first: Sequence[str] = ()) -> list[Choice]:
        """Give a row for each action that can be done now, for the palette; some come first."""
        place = {action_id: number for number, action_id in enumerate(first)}
        enabled = [row for row in ACTIONS if self._actions[row.id].isEnabled()]
        enabled.sort(key=lambda row: place.get(row.id, len(place)))
        return [self._choice(row) for row in enabled]

    def _choice(self, row: Action) -> Choice:
        action = self._actions[row.id]
        keys = "   ".join(key_text(key.toString()) for key in action.shortcuts()[:2])
        also = tr(SYNONYMS[row.id]) if row.id in SYNONYMS else ""
        return Choice(row.id, tr(row.title), "", keys, words=f"{tr(row.help)} {also}")

    def trigger(self, action_id: object) -> None:
        """Do an action."""
        self._actions[str(action_id)].trigger()
