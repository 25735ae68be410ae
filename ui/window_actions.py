"""Make the window's actions, keys and menus from the one table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from ui.actions import ACTIONS, Action, Group, Needs, keys_of
from ui.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMenuBar, QWidget


class WindowActions:
    """The QAction of each row of the table, each joined to its handler."""

    def __init__(
        self,
        window: QWidget,
        handlers: Mapping[str, Callable[[], object]],
        mapped: Mapping[str, str],
    ) -> None:
        self._actions: dict[str, QAction] = {}
        self._handlers = handlers
        for row in ACTIONS:
            action = QAction(row.title, window)
            action.setShortcuts([QKeySequence(key) for key in keys_of(row, mapped)])
            action.setToolTip(row.help)
            action.setStatusTip(row.help)
            action.triggered.connect(handlers[row.id])
            window.addAction(action)
            self._actions[row.id] = action

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def fill(self, bar: QMenuBar) -> None:
        """Make a menu of each group."""
        for group in Group:
            menu = bar.addMenu(group.value)
            for row in ACTIONS:
                if row.group is group:
                    menu.addAction(self._actions[row.id])

    def enable(self, *, folder: bool, article: bool) -> None:
        """Enable what can be done with what is open."""
        met = {Needs.NOTHING: True, Needs.FOLDER: folder, Needs.ARTICLE: article}
        for row in ACTIONS:
            self._actions[row.id].setEnabled(met[row.needs])

    def choices(self) -> list[Choice]:
        """Give a row for each action that can be done now, for the palette."""
        return [self._choice(row) for row in ACTIONS if self._actions[row.id].isEnabled()]

    def _choice(self, row: Action) -> Choice:
        action = self._actions[row.id]
        native = QKeySequence.SequenceFormat.NativeText
        keys = "   ".join(key.toString(native) for key in action.shortcuts()[:2])
        return Choice(row.id, row.title, "", keys)

    def trigger(self, action_id: object) -> None:
        """Do an action."""
        self._actions[str(action_id)].trigger()
