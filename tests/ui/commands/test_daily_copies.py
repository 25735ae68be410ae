"""A lost store is said, and what was written in it is brought back, by keys."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.copies import list_copies
from core.paths import data_dir

pytestmark = pytest.mark.slow


def end(window) -> None:
    window.close()
    window.reader.join()


@pytest.fixture
def written(start, news, qtbot):
    """Write a note, a tag, a correction and a star in the window, and close it."""
    window = start(news)
    window.reader.show("1-ro.txt")
    session = window.reader.session
    session.notes.note("1-ro.txt", 1, "ask the port")
    session.notes.set_tags("1-ro.txt", ["urgent"])
    session.corrections.correct(
        "Popescu a spus că România cere sprijin de la China.", "ro", "My own words."
    )
    session.marks.set_starred("1-ro.txt", True)
    end(window)
    return news


@pytest.mark.parametrize("loss", ["cut to nothing", "gone"])
def test_what_was_written_is_offered_and_comes_back(written, start, qtbot, loss):
    store = data_dir() / "diptych.sqlite3"
    for path in data_dir().glob("diptych.sqlite3-*"):
        path.unlink()
    os.truncate(store, 0)
    if loss == "gone":
        store.unlink()
    window = start(written)
    assert not window.reader.session.notes.in_context()
    window.commands.daily_copies.offer_if_lost()
    qtbot.waitUntil(window.picker.isVisible)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Brought back" in window.messages.text)
    assert "notes: 1" in window.messages.text
    qtbot.waitUntil(lambda: window.reader.session is not None and window.reader.is_settled())
    session = window.reader.session
    assert [note.note.text for note in session.notes.in_context()] == ["ask the port"]
    assert session.entry("1-ro.txt").starred
    assert session.entry("1-ro.txt").tags == ("urgent",)


def test_the_copies_are_listed_and_the_box_says_what_happens(written, start, qtbot):
    window = start(written)
    window.actions_by_id["restore"].trigger()
    qtbot.waitUntil(window.picker.isVisible)
    assert len(list_copies()) == 1
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.picker.isHidden()


def test_without_a_copy_that_is_said(start, qtbot):
    window = start()
    window.actions_by_id["restore"].trigger()
    qtbot.waitUntil(lambda: "no copy yet" in window.messages.text)
