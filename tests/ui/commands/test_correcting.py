"""A person corrects translations in the real window."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from core.article import Origin
from core.errors import StoreUnwritable
from tests.ui.driving import press, texts

OWN = "The minister has reached Constanța 🧭 e\u0301 שָלום"


def rewrite(window, text: str) -> None:
    """Replace what the open editor holds."""
    field = window.view.sentence_correction.editor.field
    assert QApplication.focusWidget() is field
    field.selectAll()
    field.insertPlainText(text)


def correct(window, qtbot, index: int, text: str) -> None:
    window.view.go_to_sentence(index)
    press(window, "F2")
    rewrite(window, text)
    press(window, "Return")
    path = window.reader.path
    qtbot.waitUntil(lambda: translation(window, path, index).text == text)
    qtbot.waitUntil(lambda: text in texts(window)[1])


def translation(window, path: str, index: int):
    return window.reader.session.translations(path)[index]


@pytest.fixture
def reading(window):
    """Give the window with the keyboard in the original and the first sentence current."""
    window.view.focus_original()
    window.view.go_to_sentence(0)
    return window


@pytest.mark.parametrize("key", ["F2", "Return", "Enter"])
def test_a_key_opens_the_editor_with_the_translation_in_it(reading, key):
    window = reading
    press(window, key)
    sentence_correction = window.view.sentence_correction
    assert sentence_correction.index == 0
    assert sentence_correction.editor.isVisible()
    assert sentence_correction.editor.text() == "The minister arrives in Constanța"
    pane = window.view.two_pane.panes[1]
    box = sentence_correction.editor.geometry()
    assert pane.rect().translated(pane.mapTo(window.view, pane.rect().topLeft())).contains(box)


def test_return_on_a_mention_goes_to_its_entity_as_before(reading):
    window = reading
    press(window, "]")
    press(window, "Return")
    assert window.view.sentence_correction.index is None


def test_what_is_typed_is_saved_shown_and_marked(reading, qtbot):
    window = reading
    press(window, "F2")
    rewrite(window, OWN)
    press(window, "Ctrl+Return")
    assert window.view.sentence_correction.index is None
    assert QApplication.focusWidget() is window.view.two_pane.panes[0]
    qtbot.waitUntil(lambda: OWN in texts(window)[1])
    assert translation(window, "1-ro.txt", 0).origin is Origin.CORRECTION
    header = window.view.two_pane.titled_panes["translation"].header
    assert "1 corrected by you" in header.text()
    assert "3 of 4 sentences from memory: team.tmx" in header.text()
    pane = window.view.two_pane.panes[1]
    pane.sign_pointed.emit((0,))
    assert pane.sign_rect(0) is not None
    assert "Corrected by you." in window.view.card.text()
    assert window.reader.entry.title_translation == OWN
    qtbot.waitUntil(lambda: window.windowTitle().startswith(OWN))


def test_esc_and_cancel_leave_everything_as_it_was(reading):
    window = reading
    before = translation(window, "1-ro.txt", 0)
    for leave in (
        lambda: press(window, "Esc"),
        lambda: (press(window, "Tab"), press(window, "Esc")),
        window.view.sentence_correction.editor.findChildren(QPushButton)[0].click,
    ):
        press(window, "F2")
        rewrite(window, "Nonsense")
        leave()
        assert window.view.sentence_correction.index is None
        assert translation(window, "1-ro.txt", 0) == before
    press(window, "F2")
    press(window, "Return")
    assert translation(window, "1-ro.txt", 0) == before


def test_a_sentence_stays_one_line(reading):
    window = reading
    press(window, "F2")
    rewrite(window, "One")
    press(window, "Shift+Return")
    field = window.view.sentence_correction.editor.field
    assert window.view.sentence_correction.index == 0
    data = QMimeData()
    data.setText(" two\nthree\r\nfour\u00a0!")
    field.insertFromMimeData(data)
    assert window.view.sentence_correction.editor.text() == "One two three four\u00a0!"


def test_letters_are_typed_and_do_nothing_else(reading):
    window = reading
    press(window, "F2")
    rewrite(window, "")
    QTest.keyClicks(QApplication.focusWidget(), "jkst 16] /")
    assert window.view.sentence_correction.editor.text() == "jkst 16] /"
    assert window.reader.path == "1-ro.txt"


@pytest.mark.parametrize("keys", ["Alt+Down", "Ctrl+PgDown"])
def test_what_was_typed_is_kept_when_one_goes_elsewhere(reading, qtbot, keys):
    window = reading
    press(window, "F2")
    rewrite(window, OWN)
    press(window, keys)
    assert window.view.sentence_correction.index is None
    qtbot.waitUntil(lambda: translation(window, "1-ro.txt", 0).text == OWN)


def test_an_empty_text_takes_the_correction_back(reading, qtbot):
    window = reading
    correct(window, qtbot, 0, OWN)
    press(window, "F2")
    rewrite(window, "  ")
    press(window, "Return")
    qtbot.waitUntil(lambda: translation(window, "1-ro.txt", 0).origin is Origin.MEMORY)
    qtbot.waitUntil(lambda: "The minister arrives in Constanța" in texts(window)[1])


def test_ctrl_z_undoes_one_correction_after_another(reading, qtbot):
    window = reading
    correct(window, qtbot, 0, "First")
    correct(window, qtbot, 0, "Second")
    window.view.focus_original()
    press(window, "Ctrl+Z")
    assert translation(window, "1-ro.txt", 0).text == "First"
    press(window, "Ctrl+Z")
    assert translation(window, "1-ro.txt", 0).text == "The minister arrives in Constanța"
    press(window, "Ctrl+Z")
    assert "No correction was made" in window.messages.text


def test_corrections_are_there_after_a_restart_and_in_exports(start, news, tmp_path, qtbot):
    window = start(news)
    window.view.focus_original()
    correct(window, qtbot, 1, OWN)
    window.view.go_to_sentence(2)
    press(window, "F2")
    rewrite(window, "Typed, not yet saved.")
    window.close()
    window.reader.join()
    again = start(news)
    assert OWN in texts(again)[1]
    assert "Typed, not yet saved." in texts(again)[1]
    again.commands.exporting.export_to(tmp_path / "out", "json")
    qtbot.waitUntil(lambda: "were exported" in again.messages.text)
    exported = json.loads((tmp_path / "out" / "1-ro.txt.json").read_text("utf-8"))
    sentences = [s for paragraph in exported["paragraphs"] for s in paragraph["sentences"]]
    assert [(s["origin"], s.get("corrected", False)) for s in sentences] == [
        ("memory", False),
        ("correction", True),
        ("correction", True),
        ("memory", False),
    ]


def test_with_only_the_original_shown_the_box_is_under_the_sentence(reading):
    window = reading
    window.view.set_mode("original")
    press(window, "F2")
    box = window.view.sentence_correction.editor.geometry()
    pane = window.view.two_pane.panes[0]
    bottom = pane.span_rects(0, 5)[0].bottom() + pane.mapTo(window.view, pane.pos()).y()
    assert box.top() >= bottom - pane.pos().y()


def test_an_article_in_the_readers_language_has_nothing_to_correct(start, news, qtbot):
    window = start(news)
    window.reader.set_target("ro")
    qtbot.waitUntil(window.reader.is_settled)
    window.view.focus_original()
    press(window, "F2")
    assert window.view.sentence_correction.index is None
    assert "in Romanian already" in window.messages.text


def test_where_the_store_cannot_be_written_the_words_are_not_lost(reading, monkeypatch):
    window = reading

    def refuse(*_values: str) -> None:
        raise StoreUnwritable("The disk is full.")

    monkeypatch.setattr(window.reader.session.corrections, "correct", refuse)
    press(window, "F2")
    rewrite(window, OWN)
    press(window, "Return")
    assert "The disk is full." in window.messages.text
    assert window.view.sentence_correction.editor.text() == OWN
    QTest.keyClick(window.view.sentence_correction.editor.field, Qt.Key.Key_Escape)
    assert window.view.sentence_correction.index is None
