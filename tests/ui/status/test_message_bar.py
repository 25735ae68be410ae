"""What the window said is remembered, listed and said again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


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
