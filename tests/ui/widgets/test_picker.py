"""The box to choose by typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from tests.ui.driving import line_of
from ui.theme.theme import LIGHT
from ui.widgets.picker import Choice, Picker, matching

CHOICES = [
    Choice("open", "Open a folder", "", "Ctrl+O"),
    Choice("off", "Not now", enabled=False),
    Choice("export", "Export the folder", "", "Ctrl+E"),
    Choice("keys", "Keys", "what every key does"),
]


@pytest.fixture
def host(qtbot):
    """Give a window with a text field, which has the focus, and a picker."""
    window = QWidget()
    field = QLineEdit()
    QVBoxLayout(window).addWidget(field)
    window.picker = Picker(LIGHT, window)  # type: ignore[attr-defined]
    window.field = field  # type: ignore[attr-defined]
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    qtbot.waitExposed(window)
    field.setFocus()
    return window


def test_words_narrow_and_beginnings_come_first():
    assert [c.id for c in matching(CHOICES, "folder")] == ["open", "export"]
    assert [c.id for c in matching(CHOICES, "ke")] == ["keys"]
    assert next(c.id for c in matching(CHOICES, "e")) == "export"
    assert matching(CHOICES, "folder keys") == []


def test_typing_and_return_choose_and_give_the_focus_back(host, qtbot):
    chosen = []
    host.picker.open("What to do", chosen.append, choices=CHOICES)
    line = line_of(host.picker)
    assert line.hasFocus()
    qtbot.keyClicks(line, "exp")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert chosen == ["export"]
    assert host.picker.isHidden()
    assert host.field.hasFocus()


def test_arrows_move_past_what_is_disabled(host, qtbot):
    chosen = []
    host.picker.open("What to do", chosen.append, choices=CHOICES)
    line = line_of(host.picker)
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Up)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert chosen == ["export"]


def test_esc_leaves_without_choosing(host, qtbot):
    chosen = []
    host.picker.open("What to do", chosen.append, choices=CHOICES)
    with qtbot.waitSignal(host.picker.closed):
        qtbot.keyClick(line_of(host.picker), Qt.Key.Key_Escape)
    assert chosen == []
    assert not host.picker.dismiss()


def test_nothing_found_is_said(host, qtbot):
    host.picker.open("What to do", print, choices=CHOICES)
    qtbot.keyClicks(line_of(host.picker), "xyzzy")
    assert host.picker.choices == []
    assert host.picker.note == "Nothing has these words."
    qtbot.keyClick(line_of(host.picker), Qt.Key.Key_Return)
    assert not host.picker.isHidden()


def test_a_search_is_asked_for_each_change_and_answered_later(host, qtbot):
    asked = []
    host.picker.open("Search", print, search=asked.append, two_lines=True)
    qtbot.keyClicks(line_of(host.picker), "ab")
    assert asked == ["a", "ab"]
    host.picker.show_choices([Choice(1, "… a found place …", "An article")], "One place")
    assert len(host.picker.choices) == 1
    assert not host.grab().isNull()


def test_the_model_keeps_the_contract(host):
    model = host.picker.findChild(QListView).model()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    host.picker.open("What to do", print, choices=CHOICES)
    host.picker.show_choices([])
    host.picker.show_choices(CHOICES[:1])
    del tester
