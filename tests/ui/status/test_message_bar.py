"""What the window said is remembered, listed and said again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.driving import press
from ui.status.message_bar import LEAVES_AFTER_MS


def list_messages(window) -> list[str]:
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence("Ctrl+Shift+M"))
    return [choice.title for choice in window.picker.choices]


def test_messages_are_listed_and_said_again(start, qtbot):
    window = start()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert list_messages(window) == []
    assert window.messages.text == "Nothing was said yet."
    window.messages.say("Zażółć 🧭 gęślą.")
    window.messages.say("Ș\u0326i ceva: שלום.")
    window.messages.dismiss()
    shown = list_messages(window)
    assert shown == ["Ș\u0326i ceva: שלום.", "Zażółć 🧭 gęślą.", "Nothing was said yet."]
    assert all(len(choice.right) == len("12:34") for choice in window.picker.choices)
    QTest.keyClicks(QApplication.focusWidget(), "zazolc")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.messages.text == "Zażółć 🧭 gęślą."
    assert len(window.messages.said) == 3


def test_only_so_many_are_remembered(start):
    window = start()
    for number in range(300):
        window.messages.say(f"Message {number}")
    assert len(window.messages.said) == 200
    assert window.messages.said[0].text == "Message 100"


def test_a_confirmation_leaves_and_what_must_be_read_stays(window, qtbot):
    window.articles.focus_list()
    window.messages.leaving.setInterval(20)
    assert LEAVES_AFTER_MS == 5000
    press(window, "Ctrl+Shift+T")
    assert "Colours" in window.messages.text
    qtbot.waitUntil(lambda: window.messages.text == "")
    press(window, "Ctrl+Shift+T")
    window.messages.say("The disk is full.")
    assert window.messages.text == "The disk is full."
    assert not window.messages.leaving.isActive()


def test_a_message_leaves_with_its_folder(window, tmp_path):
    window.messages.say("About this folder.")
    window.reader.open(window.reader.session.folder)
    assert window.messages.text == "About this folder."
    window.reader.open(tmp_path)
    assert window.messages.text == ""


def test_copying_says_what_was_copied(window):
    window.view.go_to_sentence(0)
    press(window, "Ctrl+Shift+S")
    words = "Copied with the source: 1 sentence, “Ministrul sosește la Constanța”."
    assert window.messages.text == words


def test_n_tells_how_many_unread_articles_are_above(window, qtbot):
    window.articles.focus_list()
    for path in ("2-pl.txt", "3-de.txt"):
        press(window, "J")
        assert window.reader.path == path
        qtbot.waitUntil(lambda: not window.reader.entry.unread)
    press(window, "N")
    assert window.messages.text == "No unread article is left."
    press(window, "K", "M")
    qtbot.waitUntil(lambda: window.reader.entry.unread)
    press(window, "J", "N")
    assert window.messages.text == "No unread article follows; 1 unread article is above."
    press(window, "P")
    assert window.reader.path == "2-pl.txt"
