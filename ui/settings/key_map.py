"""Which key does what: the reader's own keys over the table's, and where two actions clash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from ui.actions.qactions import key_text
from ui.actions.table import ACTIONS, Action, keys_of
from ui.qt.i18n import later, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QKeyEvent

FIXED = frozenset({"back_to_list"})
"""Actions whose key stays: Esc means the same everywhere."""

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)
_MOVES = later("moves in lists and texts")
_NEEDED = {
    "Tab": later("moves from control to control"),
    "Shift+Tab": later("moves from control to control"),
    "Return": later("opens what is selected"),
    "Enter": later("opens what is selected"),
    "Up": _MOVES,
    "Down": _MOVES,
    "Left": _MOVES,
    "Right": _MOVES,
    "Home": _MOVES,
    "End": _MOVES,
    "PgUp": _MOVES,
    "PgDown": _MOVES,
    "Backspace": later("deletes what is typed"),
    "Ctrl+C": later("copies what is selected"),
    "Ctrl+A": later("selects everything"),
    "Esc": later("closes what is open"),
}


def portable(key: str) -> str:
    """Write a key in the one way in which keys are compared."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def pressed(event: QKeyEvent) -> str:
    """Give the key of an event, "" while only a modifier is down.

    Shift is left out where it already made another sign: the key is `}`, not Shift with it.
    """
    key = Qt.Key(event.key())
    if key in _MODIFIERS:
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    elif 0x20 < key.value < 0x110000 and not chr(key.value).isalpha():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return portable(QKeySequence(QKeyCombination(modifiers, key)).toString())


def needed_for(key: str) -> str:
    """Say what a key does in every list and text, "" where it is free for an action."""
    return tr(_NEEDED[key]) if key in _NEEDED else ""


def with_keys(mapped: Mapping[str, str], action: Action, keys: Iterable[str]) -> dict[str, str]:
    """Give the map in which an action has these keys; the table's own need no entry."""
    wanted = list(dict.fromkeys(portable(key) for key in keys))
    rest = {other: value for other, value in mapped.items() if other != action.id}
    if wanted == [portable(key) for key in action.keys]:
        return rest
    return {**rest, action.id: " ".join(wanted)}


def clashes(mapped: Mapping[str, str]) -> dict[str, list[Action]]:
    """Give the actions of each key that has more than one."""
    users: dict[str, list[Action]] = {}
    for action in ACTIONS:
        for key in dict.fromkeys(portable(key) for key in keys_of(action, mapped)):
            users.setdefault(key, []).append(action)
    return {key: actions for key, actions in users.items() if len(actions) > 1}


def clash_words(mapped: Mapping[str, str], action: Action) -> str:
    """Say which of an action's keys others have too, "" where none."""
    said = []
    for key, actions in clashes(mapped).items():
        others = [other for other in actions if other is not action]
        if len(others) < len(actions):
            said.append(
                tr(
                    "{key} is also the key of {others}: neither works.",
                    key=key_text(key),
                    others=quoted(others),
                )
            )
    return " ".join(said)


def quoted(actions: Iterable[Action]) -> str:
    """Name actions one after another."""
    return ", ".join(tr("“{title}”", title=tr(action.title)) for action in actions)
