"""The pages over the folder, and the list by story, by keys in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.analysis.stories import Story
from core.article_list import Order
from tests.ui.driving import press, said
from ui.article_list.model import STORY_ROLE


@pytest.fixture
def reading(window):
    window.view.focus_original()
    window.view.go_to_sentence(1)
    return window


@pytest.fixture
def noted(reading):
    """Give the window with three notes in two articles."""
    session = reading.reader.session
    session.notes.note("1-ro.txt", None, "Read again 🧭")
    session.notes.note("1-ro.txt", 2, "Who says so?\nשָלום")
    session.notes.note("2-pl.txt", 1, "Ask Kowalski")
    return reading


def shown(window, qtbot, count: int) -> list[str]:
    """Wait for the rows of the page, and give what a screen reader says of each."""
    page = window.commands.pages.current()
    qtbot.waitUntil(lambda: len(page.rows) == count)
    return [row.words for row in page.rows]


def test_notes_are_listed_and_return_goes_there(noted, qtbot):
    window = noted
    press(window, "Ctrl+Shift+N")
    rows = shown(window, qtbot, 3)
    assert rows[1].startswith("Who says so?\nשָלום\nPopescu a spus")
    assert "Popescu said that Romania is asking China" in rows[1]
    press(window, "Down")
    press(window, "Down")
    press(window, "Return")
    assert window.commands.pages.current() is None
    assert window.reader.path == "2-pl.txt"
    qtbot.waitUntil(lambda: window.view.current_sentence() == 1)
    assert QApplication.focusWidget() is window.view.two_pane.panes[0]


def test_the_filter_narrows_and_what_is_left_is_copied(noted, qtbot):
    window = noted
    press(window, "Ctrl+Shift+N")
    shown(window, qtbot, 3)
    window.commands.pages.notes.filter.setFocus()
    QTest.keyClicks(window.commands.pages.notes.filter, "kowal")
    assert len(window.commands.pages.notes.rows) == 1
    press(window, "Return")
    assert QApplication.focusWidget() is window.commands.pages.notes.list
    window.actions_by_id["copy_notes"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert "## The minister came to Gdańsk" in copied
    assert "> Minister Jan Kowalski came to Gdańsk on Monday to talk about China." in copied
    assert "Ask Kowalski" in copied
    assert "Who says so?" not in copied
    press(window, "Esc")
    assert window.commands.pages.current() is None
    window.actions_by_id["copy_notes"].trigger()
    qtbot.waitUntil(lambda: "Who says so?" in QGuiApplication.clipboard().text())
    assert "3 notes" in window.messages.text


def test_del_removes_a_note_and_ctrl_z_brings_it_back(noted, qtbot):
    window = noted
    press(window, "Ctrl+Shift+N")
    shown(window, qtbot, 3)
    press(window, "Del")
    assert len(shown(window, qtbot, 2)) == 2
    assert "“Read again 🧭” was removed" in window.messages.text
    press(window, "Ctrl+Z")
    assert shown(window, qtbot, 3)[0].startswith("Read again 🧭")


def test_without_notes_the_page_says_how_to_write_one(reading, qtbot):
    window = reading
    press(window, "Ctrl+Shift+N")
    qtbot.waitUntil(lambda: "A writes a note" in said(window.commands.pages.notes))


def test_another_article_shows_the_text_again(noted, qtbot):
    window = noted
    press(window, "Ctrl+Shift+N")
    shown(window, qtbot, 3)
    press(window, "J")
    assert window.reader.path == "2-pl.txt"
    assert window.commands.pages.current() is None


def test_f6_goes_round_through_the_page(noted, qtbot):
    window = noted
    press(window, "Ctrl+Shift+N")
    shown(window, qtbot, 3)
    page = window.commands.pages.notes.list
    press(window, "F6")
    assert QApplication.focusWidget() is not page
    for _ in range(4):
        press(window, "F6")
        if QApplication.focusWidget() is page:
            break
    assert QApplication.focusWidget() is page


def test_the_timeline_has_the_dates_that_articles_mention(reading, qtbot):
    window = reading
    press(window, "Ctrl+T")
    rows = shown(window, qtbot, 2)
    assert rows[0].startswith("2023\nmentioned in “The port keeps growing”")
    assert rows[1].startswith("2024\nmentioned in “The minister arrives in Constanța”")
    press(window, "Return")
    assert window.reader.path == "3-de.txt"
    qtbot.waitUntil(lambda: window.view.current_mention() is not None)
    mention = window.reader.content.article.mentions[window.view.current_mention()]
    assert window.reader.content.article.quote(mention) == "2023"


def test_an_entity_without_dated_articles_says_so(reading, qtbot):
    window = reading
    press(window, "]")
    press(window, "Shift+E")
    assert window.commands.pages.timeline.title.text().endswith("over time")
    page = window.commands.pages.timeline
    qtbot.waitUntil(lambda: "None of the articles says when" in said(page))


def test_the_list_stands_by_story(reading, qtbot, monkeypatch):
    window = reading
    session = window.reader.session
    found = [Story(("3-de.txt", "1-ro.txt"), None), Story(("2-pl.txt",), None)]
    monkeypatch.setattr(session.analysis, "stories", lambda cancelled: found)
    press(window, "Y")
    model = window.articles.model
    qtbot.waitUntil(lambda: model.paths == ["3-de.txt", "1-ro.txt", "2-pl.txt"])
    assert [model.index(model.row(path)).data(STORY_ROLE) for path in model.paths] == [
        (False, True),
        (True, False),
        (False, False),
    ]
    assert not window.articles.grab().isNull()
    model.set_stories([])
    assert [model.index(model.row(path)).data(STORY_ROLE) for path in model.paths] == [
        (False, False)
    ] * 3
    window.reader.set_order(Order.NAME)
    assert model.paths == ["1-ro.txt", "2-pl.txt", "3-de.txt"]
    assert model.index(1).data(STORY_ROLE) == (False, False)


def test_a_folder_on_several_events_says_so(reading, qtbot):
    window = reading
    press(window, "Y")
    qtbot.waitUntil(lambda: "No two articles" in window.messages.text)
    assert window.articles.order is Order.STORY
