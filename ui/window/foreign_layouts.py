"""Let the keys of the window's actions work while the keyboard has no Latin letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.actions.key_places import keys_by_place, place_of, sign_of, writes_latin
from ui.settings.key_map import pressed

if TYPE_CHECKING:
    from ui.actions.qactions import WindowActions

_EDITING = frozenset("ACVXZ")
"""With Ctrl, what texts and fields themselves do."""


class ForeignLayouts(QObject):
    """Looks at keys that are no action's before the widget does that has the keyboard.

    What fields take as text stays theirs; other keys go by their place.
    """

    def __init__(self, actions: WindowActions, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._window = actions, window
        self._foreign = False
        """Whether the last letter that was pressed was of no Latin layout."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and shiboken6.isValid(old):
            old.removeEventFilter(self)
        if new is not None and shiboken6.isValid(new) and new.window() is self._window:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return isinstance(watched, QWidget) and self.take(watched, event)

    def take(self, widget: QWidget, event: QKeyEvent) -> bool:
        """Do what the place of a key stands for; tell whether it stands for anything."""
        latin = writes_latin(sign_of(event))
        if latin is not None:
            self._foreign = not latin
        command = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        types = widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        if not self._foreign or latin or (types and not command):
            return False
        if self._actions.with_key(pressed(event)) is not None:
            return False
        platform = QGuiApplication.platformName()
        for key in keys_by_place(event, platform):
            action = self._actions.with_key(key)
            if action is not None:
                action.trigger()
                return True
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        place = place_of(event, platform)
        if place not in _EDITING:
            return False
        meant = QKeyEvent(QEvent.Type.KeyPress, Qt.Key(ord(place)), event.modifiers())
        return QApplication.sendEvent(widget, meant)
