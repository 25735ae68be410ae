"""What is known of a word, in the window."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.knowledge import dictionaries
from core.paths import settings_file
from tests.dictionary_files import write_dictd
from tests.ui.driving import press


@pytest.fixture
def reading(window, monkeypatch, tmp_path, qtbot):
    monkeypatch.setattr(dictionaries, "usual_folders", lambda: ())
    folder = write_dictd(tmp_path / "own", "ron-eng", {"port": "port\n <b>harbour</b>"})
    window.commands.words.add_folder(str(folder))
    qtbot.waitUntil(window.picker.isVisible)  # the list of them comes in its time
    window.picker.dismiss()
    window.view.focus_original()
    window.view.go_to_sentence(1)
    return window


def known(window, qtbot, word: str) -> str:
    """Wait until a word was looked up and give what is said of it."""
    sheet = window.view.word_sheet
    qtbot.waitUntil(lambda: sheet.isVisible() and sheet.word == word)
    qtbot.waitUntil(lambda: "Looking it up" not in sheet.words())
    return sheet.words()


def test_words_are_told_one_after_another_by_keys(reading, qtbot):
    window = reading
    window.picker.dismiss()
    press(window, "Q")
    said = known(window, qtbot, "Ministrul")
    assert "In the folder" in said
    assert "Ministrul sosește la Constanța" in said
    assert "The minister arrives in Constanța" in said
    pane = window.view.two_pane.panes[0]
    assert pane.selected_text() == "Ministrul"
    press(window, "Right", "Right")
    said = known(window, qtbot, "Popescu")
    assert "Popescu  ·  Person  ·  2 mentions in the folder" in said
    assert "In memories" in said
    assert "(team.tmx)" in said
    press(window, "Left", "Left", "Left")
    known(window, qtbot, "Constanța")
    assert window.view.current_sentence() == 0
    press(window, "Esc")
    assert not window.view.word_sheet.isVisible()
    assert QApplication.focusWidget() is pane


def test_selected_words_are_looked_up_together(reading, qtbot):
    window = reading
    pane = window.view.two_pane.panes[0]
    pane.setTextCursor(pane.document().find("Ion Popescu"))
    press(window, "Q")
    said = known(window, qtbot, "Ion Popescu")
    assert "Ministrul Ion Popescu a sosit luni" in said
    press(window, "Right")
    known(window, qtbot, "Popescu")


def test_a_double_click_asks_the_readers_dictionaries_too(reading, qtbot):
    window = reading
    pane = window.view.two_pane.panes[0]
    start = pane.document().find("portul").selectionStart()
    rect = pane.span_rects(start, start + 6)[0].toRect()
    QTest.mouseDClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    said = known(window, qtbot, "portul")
    assert "ron-eng\nport\nharbour" in said
    assert pane.selected_text() == "portul"


def test_a_word_of_a_translation_that_nothing_links_is_said(reading, qtbot):
    window = reading
    pane = window.view.two_pane.panes[1]
    start = pane.document().find("visited").selectionStart()
    at: QPoint = pane.span_rects(start, start + 7)[0].toRect().center()
    QTest.mouseDClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert "which word of the original" in window.messages.text


def test_folders_of_dictionaries_are_listed_kept_and_taken_off(reading, qtbot, tmp_path):
    window = reading
    folder = str(tmp_path / "own")
    assert list(json.loads(settings_file().read_text("utf-8"))["dictionary_folders"]) == [folder]
    window.commands.words.list_dictionaries()
    qtbot.waitUntil(window.picker.isVisible)
    titles = [choice.title for choice in window.picker.choices]
    assert titles == ["Add a folder of dictionaries …", folder, "ron-eng"]
    assert window.picker.choices[2].detail == "Romanian → English"
    press(window, "Down", "Return")
    qtbot.waitUntil(lambda: window.picker.isVisible() and len(window.picker.choices) == 1)
    assert not window.settings.dictionary_folders
