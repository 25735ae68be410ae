"""Where the keyboard is in the real window, what it presses there, and where it goes back to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.driving import press, translation_notice


def focus():
    return QApplication.focusWidget()


def notice_button(window, action):
    name = f"notice-{action}"
    return next(b for b in window.findChildren(QPushButton, name) if b.isVisible())


@pytest.fixture
def triggered(window):
    """Give the ids that the buttons of notices ask for."""
    found = []
    window.view.notice_activated.disconnect()
    window.view.notice_activated.connect(found.append)
    return found


@pytest.mark.parametrize("key", ["Return", "Space", "Enter"])
def test_a_key_presses_the_button_of_the_first_page(start, qtbot, key):
    window = start()
    qtbot.waitUntil(lambda: isinstance(focus(), QPushButton))
    assert focus().text() == "Open a folder …"
    press(window, "Tab")
    assert focus().text() == "Open the samples"
    asked = []
    window.view.notice_activated.disconnect()
    window.view.notice_activated.connect(asked.append)
    press(window, key)
    assert asked == ["open_samples"]


@pytest.mark.parametrize("mode", ["both", "stacked", "original"])
def test_the_buttons_of_a_notice_work_in_every_mode(window, triggered, mode):
    window.view.set_mode(mode)
    window.view.set_translation_notice("No package.", [("packages", "Packages …")])
    assert translation_notice(window.view) == "No package."
    window.view.focus_original()
    while not isinstance(focus(), QPushButton):
        press(window, "Tab")  # in reading order: they stand before the panel
    assert focus() is notice_button(window, "packages")
    press(window, "Return")
    press(window, "Space")
    QTest.mouseClick(notice_button(window, "packages"), Qt.MouseButton.LeftButton)
    assert triggered == ["packages"] * 3
    assert window.reader.path == "1-ro.txt"


@pytest.mark.parametrize("key", ["Return", "Space"])
def test_a_key_closes_a_message_and_the_keyboard_goes_back(window, key):
    window.view.focus_original()
    before = focus()
    window.messages.say("Said.")
    while getattr(focus(), "text", str)() != "Close":
        press(window, "Tab")
    press(window, key)
    assert window.messages.text == ""
    assert focus() in (before, *window.view.two_pane.panes)


def test_the_keyboard_of_a_text_that_hides_goes_to_the_other(window):
    original, translation = window.view.two_pane.panes
    translation.setFocus()
    press(window, "T")
    assert not translation.isVisible()
    assert focus() is original
    press(window, "T")
    assert focus() is translation
    press(window, "T", "U")
    assert focus() is original


def test_letters_stay_keys_when_what_had_the_keyboard_hides(window):
    window.view.focus_original()
    window.panel.focus_list()
    press(window, "Ctrl+B")
    assert focus() in window.view.two_pane.panes
    press(window, "/", "Esc")
    press(window, "Ctrl+F", "Esc")
    assert focus() is not window.articles.filter
    press(window, "J")
    assert window.reader.path == "2-pl.txt"
    assert window.articles.filter.text() == ""


def test_a_page_over_the_text_has_the_keyboard(window):
    window.view.focus_original()
    for width in (640, 1280):
        window.resize(width, 700)
        QApplication.processEvents()
        for key, page in (("Ctrl+Shift+N", "notes"), ("Ctrl+T", "timeline")):
            press(window, key)
            assert focus() is getattr(window.commands.pages, page).list
            press(window, "Esc")
            assert focus() in window.view.two_pane.panes


def test_the_card_is_walked_by_key_and_closed_by_esc(window):
    window.view.focus_original()
    press(window, "]", "]", "]")
    press(window, "I")
    card = window.view.card
    assert focus() is card
    assert window.view.rect().contains(card.geometry())
    press(window, "Down", "Esc")
    assert card.isHidden()
    assert focus() in window.view.two_pane.panes
    assert window.reader.path == "1-ro.txt"
    press(window, "I")
    while "2 articles" not in card.text().casefold():
        press(window, "Esc", "]", "I")
    press(window, "Down", "Return")
    assert window.reader.path == "2-pl.txt"
    assert card.isHidden()
