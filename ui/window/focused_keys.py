"""The keyboard in the window: it presses what has it, and goes back when what had it goes."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

_PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_REMEMBERED = 12


class FocusedKeys(QObject):
    """Follows which widget of a window has the keyboard.

    Qt hands it to whatever comes next when a widget is hidden or disabled: to a box where letters
    then are words, or to a button that nobody chose.
    """

    def __init__(
        self,
        window: QWidget,
        *,
        beside: Callable[[QWidget], bool],
        fall_back: Callable[[], object],
    ) -> None:
        """Take what knows of better places than the one before.

        `beside` gives the keyboard to the equal of a widget that is gone and tells whether there
        is one; `fall_back` gives it to something where nothing that had it is left.
        """
        super().__init__(window)
        self._window, self._beside, self._fall_back = window, beside, fall_back
        self._last: QWidget | None = None
        """What has the keyboard, and could have it when it came."""
        self._had: deque[QWidget] = deque(maxlen=_REMEMBERED)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def takes(self, event: QEvent) -> bool:
        """Keep a key that would press the focused button from being an action's; tell if so."""
        if (
            not isinstance(event, QKeyEvent)
            or event.key() not in _PRESSING
            or self._button(event) is None
        ):
            return False
        event.accept()
        return True

    def press(self, event: QKeyEvent) -> bool:
        """Press the focused button by Return, as Space does by itself; tell whether it was."""
        button = self._button(event)
        if button is None or event.key() not in _PRESSING[1:]:
            return False
        button.click()
        return True

    def _button(self, event: QKeyEvent) -> QAbstractButton | None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        focus = self._window.focusWidget()
        if plain != Qt.KeyboardModifier.NoModifier or not isinstance(focus, QAbstractButton):
            return None
        return focus

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and (not shiboken6.isValid(new) or new.window() is not self._window):
            return
        had, self._last = self._last, None
        if new is not None and _can_have(new):
            self._last = new
        # What was hidden before it had the keyboard is nobody's place: who moves on, means it.
        if had is not None and had is old and shiboken6.isValid(old) and self._is_gone(old):
            if not self._beside(old) and not self._go_back(old):
                self._fall_back()
        elif new is not None:
            if new in self._had:
                self._had.remove(new)
            self._had.append(new)

    def _is_gone(self, widget: QWidget) -> bool:
        """Tell whether a widget of the window cannot have the keyboard any more."""
        inside = widget.window() is self._window
        return inside and self._window.isVisible() and not _can_have(widget)

    def _go_back(self, gone: QWidget) -> bool:
        """Give the keyboard to what had it last and still can; a box for words is passed over."""
        while self._had:
            last = self._had.pop()
            if not shiboken6.isValid(last) or last is gone or isinstance(last, QLineEdit):
                continue
            if last.window() is self._window and _can_have(last):
                last.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False


def _can_have(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()
