"""Two articles side by side, by keys in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.meaning_model import needs_weights
from tests.ui.driving import press, type_words

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

ARTICLES = {
    "a.ro.txt": (
        "Inundații în Galați\n\nApele au inundat două sate în cursul nopții. Drumul spre Brăila "
        "este închis. Premierul Marcel Ciolacu a promis 350 de milioane de lei. "
        "Pompierii au salvat o sută douăzeci de oameni."
    ),
    "b.en.txt": (
        "Floods in the night 🌊\n\nTwo villages were flooded during the night. The road to Brăila "
        "is closed. Schools stay shut until Friday. A shepherd lost 480 sheep."
    ),
    "c.de.txt": "Der Zug kam zu spät\n\nDie Reisenden warteten drei Stunden auf dem Bahnsteig.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "articles"
    place.mkdir()
    for name, text in ARTICLES.items():
        (place / name).write_text(text, "utf-8")
    return place


def first_word(text) -> str:
    return text.words.split()[0] if text is not None else ""


def compare(window, qtbot, words: str):
    window.activateWindow()
    qtbot.waitUntil(lambda: window.reader.path and window.reader.session.meaning.is_done())
    press(window, "Shift+C")
    qtbot.waitUntil(window.picker.isVisible)
    type_words(words)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    pages = window.commands.pages
    qtbot.waitUntil(lambda: pages.current() is not None)
    return pages.current()


@needs_weights
def test_what_both_say_is_at_one_height_and_the_differences_are_walked(
    start, folder, qtbot, installed_meaning, tmp_path
):
    window = start(folder)
    page = compare(window, qtbot, "b.en")
    sides = {
        (
            row.left.words.split()[0] if row.left else "",
            row.right.words.split()[0] if row.right else "",
        )
        for row in page.rows
    }
    assert {("Apele", "Two"), ("Drumul", "The"), ("Pompierii", ""), ("", "Schools")} <= sides
    facts = page.facts_text()
    assert "Marcel Ciolacu" in facts
    assert "480" in facts
    assert "Brăila" not in facts
    walked = []
    while not walked or page.current().id != walked[-1]:
        walked.append(page.current().id)
        press(window, "]")
    assert all(page.rows[id].only for id in walked[1:])
    assert len(walked) > 3
    press(window, "[")
    assert page.current().id == walked[-2]
    assert "not that both agree" in page.told_text()

    page_path = tmp_path / "out.html"
    window.commands.comparing.export_to(page_path)
    qtbot.waitUntil(lambda: "out.html" in window.messages.text)
    assert "Two villages were flooded" in page_path.read_text("utf-8")
    window.commands.comparing.export_to(tmp_path / "out.docx")
    qtbot.waitUntil(lambda: "out.docx" in window.messages.text)
    with ZipFile(tmp_path / "out.docx") as package:
        assert "Two villages were flooded" in package.read("word/document.xml").decode()

    page.focus_list()
    place = page.place()
    press(window, "Return")
    qtbot.waitUntil(lambda: window.commands.pages.current() is None)
    qtbot.waitUntil(lambda: window.reader.path == place[0])


def test_without_a_model_names_and_numbers_are_compared_and_it_is_said(start, folder, qtbot):
    window = start(folder)
    page = compare(window, qtbot, "c.de")
    assert "not known" in page.told_text()
    assert not any(row.only for row in page.rows)
    press(window, "Esc")
    assert window.commands.pages.current() is None
