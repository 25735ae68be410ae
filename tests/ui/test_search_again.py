"""Search by names in a folder that is opened, closed and opened again, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.slow

ENTITIES = {"entity:Popescu": 2, "entity:Kowalski": 2, "entity:Gda": 2, "kowalsk": 2}
"""What is searched for, and in how many places the folder has it."""


def find(window, qtbot, words: str, places: int) -> None:
    """Search by keys until there are so many places."""
    window.activateWindow()
    window.articles.focus_list()
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence("/"))
    qtbot.waitUntil(window.picker.isVisible)
    QTest.keyClicks(QApplication.focusWidget(), words)
    qtbot.waitUntil(lambda: len(window.picker.choices) == places)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


@pytest.mark.parametrize("early", [False, True])
def test_names_are_found_in_a_folder_opened_again(start, news, qtbot, early):
    window = start(news)
    for query, places in ENTITIES.items():
        find(window, qtbot, query, places)
    window.close()
    window = start(news, wait=False)
    if early:
        # Asked before anything can be linked: what is asked later must not suffer.
        window.reader.session.search.find("entity:Popescu", most=100)
    qtbot.waitUntil(window.reader.is_settled)
    for query, places in ENTITIES.items():
        find(window, qtbot, query, places)
