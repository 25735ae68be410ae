"""Search by meaning and More like this, by keys in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.meaning_model import needs_weights

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

ARTICLES = {
    "a.ro.txt": "Vești din județ. Apele au inundat două sate în cursul nopții. Drumul este închis.",
    "b.pl.txt": "Ceny chleba rosną. Piekarze mówią, że mąka podrożała o jedną trzecią.",
    "c.de.txt": "Der Zug kam zu spät. Die Reisenden warteten drei Stunden auf dem Bahnsteig.",
    "d.en.txt": "Floods in the night 🌊. Two villages were flooded when the river rose.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "articles"
    place.mkdir()
    for name, text in ARTICLES.items():
        (place / name).write_text(text, "utf-8")
    return place


def press(window, keys: str) -> None:
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(keys))


def search(window, qtbot, words: str) -> None:
    window.articles.focus_list()
    press(window, "/")
    qtbot.waitUntil(window.picker.isVisible)
    QTest.keyClicks(QApplication.focusWidget(), words)


def paths(window) -> list[str]:
    return [choice.id.path for choice in window.picker.choices]


def test_some_words_are_shown_where_none_has_all_and_it_is_said(start, folder, qtbot):
    window = start(folder)
    window.activateWindow()
    search(window, qtbot, "villages flooded in Galati")
    qtbot.waitUntil(lambda: paths(window)[:1] == ["d.en.txt"])
    assert window.picker.note == "No sentence has all words; these have some."
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    press(window, "Shift+L")
    qtbot.waitUntil(lambda: "understanding across languages" in window.messages.text)


@needs_weights
def test_sentences_are_found_by_meaning_and_opened_by_keys(start, folder, qtbot, installed_meaning):
    window = start(folder)
    window.activateWindow()
    session = window.reader.session
    qtbot.waitUntil(session.meaning.is_done)
    search(window, qtbot, "passengers waited hours for a train")
    qtbot.waitUntil(lambda: paths(window)[:1] == ["c.de.txt"])
    assert window.picker.choices[0].right == "by meaning  ·  DE"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reader.path == "c.de.txt")
    search(window, qtbot, "meaning: floods at night lang:en")
    qtbot.waitUntil(lambda: set(paths(window)) == {"d.en.txt"})
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reader.path == "d.en.txt")
    window.view.go_to_sentence(1)
    press(window, "Shift+L")
    qtbot.waitUntil(window.picker.isVisible)
    assert paths(window)[0] == "a.ro.txt"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reader.path == "a.ro.txt")
    assert window.view.current_sentence() == 1
