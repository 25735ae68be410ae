"""A person writes notes and tags in the real window, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.errors import StoreUnwritable
from tests.ui.driving import press

OWN = "Ask the port 🧭 e\u0301 שָלום"


def write(window, text: str) -> None:
    """Replace what the open box holds, and save it."""
    field = window.commands.notes.box.editor.field
    assert QApplication.focusWidget() is field
    field.selectAll()
    field.insertPlainText(text)
    press(window, "Return")


def notes(window) -> list[tuple[str, int | None, str]]:
    return [
        (one.path, one.sentence, one.note.text) for one in window.reader.session.notes.in_context()
    ]


@pytest.fixture
def reading(window):
    """Give the window with the keyboard in the original and the second sentence current."""
    window.view.focus_original()
    window.view.go_to_sentence(1)
    return window


def test_a_key_opens_the_box_under_the_sentence_and_return_keeps_the_note(reading, qtbot):
    window = reading
    press(window, "A")
    assert window.commands.notes.box.editor.isVisible()
    pane = window.view.two_pane.panes[0]
    bottom = pane.line_span(pane.column.sentences[1].end - 1)[1]
    at = pane.mapTo(window.view, pane.rect().topLeft()).y() + bottom
    assert window.commands.notes.box.editor.geometry().top() > at
    write(window, OWN)
    assert window.commands.notes.box.editor.isHidden()
    assert QApplication.focusWidget() is pane
    assert notes(window) == [("1-ro.txt", 1, OWN)]
    assert pane.note_rect(1) is not None
    pane.note_pointed.emit((1,))
    assert "Ask the port" in window.view.card.text()
    qtbot.waitUntil(lambda: window.reader.entry.notes == 1)


def test_shift_return_begins_a_line_and_esc_forgets(reading):
    window = reading
    press(window, "A")
    QTest.keyClicks(QApplication.focusWidget(), "one")
    press(window, "Shift+Return")
    QTest.keyClicks(QApplication.focusWidget(), "two js")
    press(window, "Return")
    assert notes(window) == [("1-ro.txt", 1, "one\ntwo js")]
    press(window, "A")
    assert window.commands.notes.box.editor.text() == "one\ntwo js"
    QTest.keyClicks(QApplication.focusWidget(), " three")
    press(window, "Esc")
    assert notes(window) == [("1-ro.txt", 1, "one\ntwo js")]


def test_what_is_written_is_kept_when_one_goes_elsewhere(reading):
    window = reading
    press(window, "A")
    QTest.keyClicks(QApplication.focusWidget(), "kept")
    window.reader.step(1)
    assert window.reader.path == "2-pl.txt"
    assert notes(window) == [("1-ro.txt", 1, "kept")]


def test_an_empty_note_takes_it_back_and_ctrl_z_brings_it(reading):
    window = reading
    press(window, "A")
    write(window, OWN)
    press(window, "A")
    write(window, " ")
    assert notes(window) == []
    assert window.view.two_pane.panes[0].note_rect(1) is None
    press(window, "Ctrl+Z")
    assert notes(window) == [("1-ro.txt", 1, OWN)]
    press(window, "Ctrl+Z")
    assert notes(window) == []


def test_a_note_on_the_article_has_its_sign_at_the_headline(reading, qtbot):
    window = reading
    press(window, "Shift+A")
    write(window, "Read again")
    assert notes(window) == [("1-ro.txt", None, "Read again")]
    pane = window.view.two_pane.panes[0]
    assert pane.note_rect(0) is not None
    pane.note_pointed.emit((0,))
    assert "On the article: Read again" in window.view.card.text()


def test_notes_are_there_after_a_restart(start, news):
    window = start(news)
    window.view.focus_original()
    window.view.go_to_sentence(2)
    press(window, "A")
    QTest.keyClicks(QApplication.focusWidget(), "typed, not saved yet")
    window.close()
    window.reader.join()
    again = start(news)
    assert notes(again) == [("1-ro.txt", 2, "typed, not saved yet")]
    assert again.view.two_pane.panes[0].note_rect(2) is not None


def test_where_the_store_cannot_be_written_the_words_are_not_lost(reading, monkeypatch):
    window = reading

    def refuse(*_values: object) -> str:
        raise StoreUnwritable("The disk is full.")

    monkeypatch.setattr(window.reader.session.notes, "note", refuse)
    press(window, "A")
    write(window, OWN)
    assert "The disk is full." in window.messages.text
    assert window.commands.notes.box.editor.text() == OWN
    press(window, "Esc")


def test_tags_are_typed_completed_taken_away_and_filter_the_list(reading, qtbot):
    window = reading
    press(window, "L")
    QTest.keyClicks(QApplication.focusWidget(), "China, ports")
    press(window, "Return")
    qtbot.waitUntil(lambda: window.reader.entry.tags == ("China", "ports"))
    window.reader.step(1)
    press(window, "L")
    QTest.keyClicks(QApplication.focusWidget(), "por")
    assert window.picker.choices[0].title == "ports"
    press(window, "Return")
    qtbot.waitUntil(lambda: window.reader.entry.tags == ("ports",))
    window.articles.filter.setText("tag:chi")
    assert window.articles.model.paths == ["1-ro.txt"]
    window.articles.filter.setText("tag:ports")
    assert window.articles.model.paths == ["1-ro.txt", "2-pl.txt"]
    press(window, "L")
    QTest.keyClicks(QApplication.focusWidget(), "ports")
    press(window, "Return")
    qtbot.waitUntil(lambda: window.reader.entry.tags == ())
    window.view.focus_original()
    press(window, "Ctrl+Z")
    qtbot.waitUntil(lambda: window.reader.entry.tags == ("ports",))
