"""Keys as they are compared, pressed and kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.actions.table import ACTIONS, keys_of
from ui.settings.key_map import clash_words, clashes, needed_for, portable, pressed, with_keys

NEXT = next(action for action in ACTIONS if action.id == "next_article")
STAR = next(action for action in ACTIONS if action.id == "toggle_star")

_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "name"),
    [
        (Qt.Key.Key_J, _NONE, "j", "J"),
        (Qt.Key.Key_J, _SHIFT, "J", "Shift+J"),
        (Qt.Key.Key_J, _CONTROL | _SHIFT, "", "Ctrl+Shift+J"),
        (Qt.Key.Key_BraceRight, _SHIFT, "}", "}"),
        (Qt.Key.Key_Plus, _CONTROL | _SHIFT, "+", "Ctrl++"),
        (Qt.Key.Key_Plus, _CONTROL | Qt.KeyboardModifier.KeypadModifier, "+", "Ctrl++"),
        (Qt.Key.Key_Comma, _CONTROL, ",", "Ctrl+,"),
        (Qt.Key.Key_Space, _SHIFT, " ", "Shift+Space"),
        (Qt.Key.Key_F3, _SHIFT, "", "Shift+F3"),
        (Qt.Key.Key_Backtab, _SHIFT, "", "Shift+Tab"),
        (Qt.Key.Key_Shift, _SHIFT, "", ""),
        (Qt.Key.Key_Control, _CONTROL, "", ""),
    ],
)
def test_a_press_is_the_key_that_a_person_means(key, modifiers, text, name):
    assert pressed(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)) == name


def test_the_tables_own_keys_clash_nowhere_and_none_is_needed_by_lists():
    assert clashes({}) == {}
    for action in ACTIONS:
        for key in action.keys:
            assert action.id == "back_to_list" or not needed_for(portable(key))


def test_a_clash_names_both():
    mapped = with_keys({}, STAR, ["J"])
    assert mapped == {"toggle_star": "J"}
    assert [action.id for action in clashes(mapped)["J"]] == ["next_article", "toggle_star"]
    assert clash_words(mapped, STAR) == "J is also the key of “Next article”: neither works."
    assert clash_words(mapped, NEXT) == "J is also the key of “Star”: neither works."
    assert clash_words(mapped, ACTIONS[2]) == ""


def test_the_tables_own_keys_leave_no_trace():
    mapped = with_keys({"toggle_star": "J"}, STAR, STAR.keys)
    assert mapped == {}


@given(
    st.lists(
        st.sampled_from(["J", "Ctrl+J", "}", "Shift+Space", "Ctrl++", "Del", "F7", "Ctrl+,", "Ș"]),
        unique=True,
    )
)
def test_keys_come_back_as_they_were_given(keys):
    assert list(keys_of(STAR, with_keys({}, STAR, keys))) == keys
