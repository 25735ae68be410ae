"""The window's keys with layouts that write no Latin letter, by the codes that systems give."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from ui.actions.key_places import keys_by_place, place_of

_NONE = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_X11 = {"J": 44, "K": 45, "T": 28, "N": 57, "/": 61, "]": 35, "A": 38, "C": 54, "G": 42}
"""Codes of keys as X11 gives them (`xev`); Qt's Wayland gives the same."""


def event(sign, place, modifiers=_NONE):
    text = "" if modifiers & _CONTROL else sign
    key = Qt.Key(ord(sign.upper()))
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, _X11[place], ord(sign), 0, text)


def type_sign(sign, place, modifiers=_NONE):
    """Press a key as the system does; Qt looks first whether it is an action's."""
    focus = QApplication.focusWidget()
    QApplication.sendEvent(focus, event(sign, place, modifiers))


@pytest.mark.parametrize(
    ("layout", "j", "k", "t"),
    [("Russian", "о", "л", "е"), ("Greek", "ξ", "κ", "τ"), ("Arabic", "ت", "ن", "ف")],
)
@pytest.mark.parametrize("place", ["list", "text"])
def test_letters_are_keys_by_their_place(window, layout, j, k, t, place):
    (window.articles.focus_list if place == "list" else window.view.focus_original)()
    type_sign(j, "J")
    assert window.reader.path == "2-pl.txt"
    type_sign(j, "J")
    assert window.reader.path == "3-de.txt"
    type_sign(k, "K")
    assert window.reader.path == "2-pl.txt"
    type_sign(t, "T")
    assert window.view.mode() == "original"
    type_sign(k, "K", _CONTROL)
    assert not window.picker.isHidden()


def test_signs_are_keys_by_their_place_once_the_layout_is_known(window):
    window.view.focus_original()
    type_sign(".", "/")
    assert window.picker.isHidden()  # it may be a layout that has the slash elsewhere
    type_sign("х", "]")
    assert window.view.current_mention() == 0
    type_sign(".", "/")
    assert not window.picker.isHidden()


def test_a_field_takes_what_is_typed(window):
    window.articles.focus_filter()
    type_sign("о", "J")
    assert window.articles.filter.text() == "о"
    assert window.reader.path == "1-ro.txt"
    type_sign("ф", "A", _CONTROL)
    assert window.articles.filter.selectedText() == "о"


def test_texts_are_copied_by_the_place_of_c(window):
    window.view.focus_original()
    pane = window.view.two_pane.panes[0]
    pane.selectAll()
    type_sign("с", "C", _CONTROL)
    assert "Ministrul" in QApplication.clipboard().text()


def test_a_layout_with_latin_letters_counts_by_its_letters(window):
    window.view.focus_original()
    type_sign("j", "C")  # Dvorak has it there
    assert window.reader.path == "2-pl.txt"
    type_sign("é", "K")  # no action has it, wherever it is
    assert window.reader.path == "2-pl.txt"


@pytest.mark.parametrize(
    ("platform", "scan", "virtual", "keys"),
    [
        ("xcb", 44, 0x6CF, ["J"]),
        ("wayland", 61, 0x2E, ["/"]),
        ("windows", 0x24, 0x4A, ["J"]),
        ("windows", 0x1B, 0xDD, ["]"]),
        ("cocoa", 0, 0x26, ["J"]),
        ("cocoa", 0, 0x2C, ["/"]),
        ("xcb", 9, 0xFF1B, []),
        ("windows", 0, 0, []),
    ],
)
def test_codes_of_every_system_are_known(platform, scan, virtual, keys):
    pressed = QKeyEvent(QEvent.Type.KeyPress, 0x41E, _NONE, scan, virtual, 0, "о")
    assert keys_by_place(pressed, platform) == keys


def test_shift_makes_the_sign_or_keeps_the_letter():
    brace = QKeyEvent(QEvent.Type.KeyPress, 0x42A, _SHIFT, 35, 0, 0, "Ъ")
    assert keys_by_place(brace, "xcb") == ["Shift+]", "}"]
    letter = QKeyEvent(QEvent.Type.KeyPress, 0x41F, _SHIFT, 42, 0, 0, "П")
    assert keys_by_place(letter, "xcb") == ["Shift+G"]


def test_the_codes_of_systems_agree():
    scanned = {place_of(_coded(code, 0), "windows") for code in range(256)} - {""}
    virtual = {place_of(_coded(0, code), "cocoa") for code in range(256)} - {""}
    assert scanned == virtual == set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-=[]\\;'`,./")


def _coded(scan, virtual):
    return QKeyEvent(QEvent.Type.KeyPress, 0x41E, _NONE, scan, virtual, 0, "о")
