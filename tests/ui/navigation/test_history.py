from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.driving import press


@pytest.fixture
def window(start, news):
    window = start(news)
    window.articles.focus_list()
    return window


def here(window) -> tuple[str, int]:
    return window.reader.path, window.view.current_sentence()


def test_back_and_forward_over_articles(window):
    press(window, "J")
    press(window, "J")
    press(window, "Alt+Left")
    assert window.reader.path == "2-pl.txt"
    press(window, "Alt+Left")
    assert window.reader.path == "1-ro.txt"
    press(window, "Alt+Right")
    press(window, "Alt+Right")
    assert window.reader.path == "3-de.txt"
    press(window, "Alt+Right")
    assert "nothing to go forward to" in window.messages.text


def test_back_gives_the_sentence_that_was_left(window):
    press(window, "Alt+Down")
    left = here(window)
    press(window, "J")
    press(window, "Alt+Left")
    assert here(window) == left


def test_a_place_found_and_a_mention_followed_are_stops(window, qtbot):
    session = window.reader.session
    ids = session.entities.ids("1-ro.txt")
    china = next(id for id in ids if session.entities.entity(id).name == "China")
    begun = here(window)
    window.entity_navigation.go_on(china)
    first = here(window)
    window.entity_navigation.go_on(china)
    assert window.reader.path == "2-pl.txt"
    second = here(window)
    press(window, "/")
    QTest.keyClicks(QApplication.focusWidget(), "hamburg verwaltung")
    qtbot.waitUntil(lambda: len(window.picker.choices) == 1)
    press(window, "Return")
    assert window.reader.path == "3-de.txt"
    for stop in (second, first, begun):
        press(window, "Alt+Left")
        assert here(window) == stop


def test_going_elsewhere_from_the_past_leaves_no_forward(window):
    press(window, "J")
    press(window, "J")
    press(window, "Alt+Left")
    press(window, "K")
    press(window, "Alt+Right")
    assert "nothing to go forward to" in window.messages.text
    press(window, "Alt+Left")
    assert window.reader.path == "2-pl.txt"


def test_an_article_that_is_gone_is_passed_over(window, news, monkeypatch):
    press(window, "J")
    press(window, "J")
    session = window.reader.session
    known = session.entry
    monkeypatch.setattr(session, "entry", lambda path: known(path) if path[0] != "2" else None)
    press(window, "Alt+Left")
    assert window.reader.path == "1-ro.txt"


@pytest.mark.slow
def test_another_folder_begins_anew(window, tmp_path, qtbot):
    press(window, "J")
    (tmp_path / "one.txt").write_text("Der Hafen wächst.\n\nDas sagte die Verwaltung.\n", "utf-8")
    window.reader.open(tmp_path)
    qtbot.waitUntil(window.reader.is_settled)
    press(window, "Alt+Left")
    assert "nothing to go back to" in window.messages.text
