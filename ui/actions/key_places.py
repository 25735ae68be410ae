"""Keys by their place on the keyboard, for layouts that have no Latin letters.

J of the table is the key right of H. Where the layout writes о, Ξ or ت with it, its code still says
which key it is; where the layout has the letter, wherever, the letter counts.
"""

from __future__ import annotations

import unicodedata
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent


def _row(first: int, signs: str) -> dict[int, str]:
    return {first + number: sign for number, sign in enumerate(signs)}


_SCAN_CODES: Mapping[int, str] = MappingProxyType(
    {
        **_row(2, "1234567890-="),
        **_row(16, "QWERTYUIOP[]"),
        **_row(30, "ASDFGHJKL;'`"),
        **_row(43, "\\ZXCVBNM,./"),
    }
)
"""Scan codes of set 1, as Windows gives them; those of Linux's evdev are the same here."""

_X11_OFFSET = 8
"""X11, and Qt's Wayland after it, count evdev's codes from here."""

_MACOS_KEYS: Mapping[int, str] = MappingProxyType(
    {
        **_row(0, "ASDFHGZXCV"),
        **_row(11, "BQWERYT123465=97-80]OU[IP"),
        **_row(37, "LJ'K;\\,/NM."),
        50: "`",
    }
)
"""Virtual keys of macOS (kVK_ANSI_A and on, in HIToolbox/Events.h)."""

_SHIFTED = MappingProxyType(
    dict(zip("1234567890-=[]\\;'`,./", '!@#$%^&*()_+{}|:"~<>?', strict=True))
)
"""What Shift makes of a sign on the keyboard that the table is written for."""


def place_of(event: QKeyEvent, platform: str) -> str:
    """Give what the pressed key has on an American keyboard, "" where its code says nothing.

    `platform` is Qt's name of it: xcb, wayland, windows, cocoa ...
    """
    if platform == "cocoa":
        return _MACOS_KEYS.get(event.nativeVirtualKey(), "") if event.text() else ""
    offset = 0 if platform in ("windows", "direct2d") else _X11_OFFSET
    return _SCAN_CODES.get(event.nativeScanCode() - offset, "")


def sign_of(event: QKeyEvent) -> str:
    """Give the letter, digit or sign that a key writes, "" for any other key."""
    key = int(event.key())
    return chr(key) if 0x20 < key < 0x110000 and not 0xD800 <= key < 0xE000 else ""


def writes_latin(sign: str) -> bool | None:
    """Tell whether a sign is of a Latin layout; None where many layouts have it."""
    if not sign or unicodedata.category(sign)[0] not in "LMN" or sign in "0123456789":
        return None
    return unicodedata.name(sign, "").startswith("LATIN")


def keys_by_place(event: QKeyEvent, platform: str) -> list[str]:
    """Give the keys, as the table writes them, that the place of the pressed one stands for."""
    sign = place_of(event, platform)
    if not sign:
        return []
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    found = [_written(modifiers, sign)]
    if modifiers & Qt.KeyboardModifier.ShiftModifier and sign in _SHIFTED:
        found.append(_written(modifiers & ~Qt.KeyboardModifier.ShiftModifier, _SHIFTED[sign]))
    return found


def _written(modifiers: Qt.KeyboardModifier, sign: str) -> str:
    combination = QKeyCombination(modifiers, Qt.Key(ord(sign)))
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)
