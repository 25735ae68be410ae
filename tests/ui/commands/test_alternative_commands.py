"""Other translations of a sentence in the window, with a real engine and a real package."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtWidgets import QApplication

from core.article import Origin
from tests.packages.catalogue import ARTICLES
from tests.ui.driving import press

pytestmark = pytest.mark.slow

INDEX = 5
ENGINES = "Relations between Belarus and China are very good."


@pytest.fixture
def reading(start, tmp_path, test_packages, qtbot):
    folder = tmp_path / "articles"
    folder.mkdir()
    shutil.copy(ARTICLES["ro"], folder / "ro.txt")
    window = start(folder)
    qtbot.waitUntil(lambda: window.reader.content is not None)
    window.view.focus_original()
    window.view.go_to_sentence(INDEX)
    return window


def asked(window, qtbot) -> tuple[str, ...]:
    """Press F4 and wait for what is found."""
    press(window, "F4")
    sheet = window.view.alternatives_sheet
    qtbot.waitUntil(lambda: sheet.isVisible() and bool(sheet.texts))
    return sheet.texts


def shown(window):
    return window.reader.content.translations[INDEX]


def test_other_translations_are_chosen_gone_on_from_and_given_up(reading, qtbot):
    window, sheet = reading, reading.view.alternatives_sheet
    assert shown(window).text == ENGINES
    first = asked(window, qtbot)
    assert 1 < len(first) <= 4
    assert ENGINES not in first
    press(window, "Down", "Right", "Right", "F4")
    qtbot.waitUntil(lambda: bool(sheet.texts) and sheet.texts != first)
    start = " ".join(first[1].split()[:2])
    assert all(text.startswith(start) and text != first[1] for text in sheet.texts)
    press(window, "Esc")
    assert not sheet.isVisible()
    assert shown(window).text == ENGINES
    pane = window.view.two_pane.panes[0]
    assert QApplication.focusWidget() is pane
    asked(window, qtbot)
    press(window, "2")
    qtbot.waitUntil(lambda: shown(window).origin is Origin.CORRECTION)
    assert shown(window).text == first[1]
    press(window, "Ctrl+Z")
    qtbot.waitUntil(lambda: shown(window).text == ENGINES)


def test_in_the_editor_the_text_goes_on_from_the_word_at_the_cursor(reading, qtbot):
    window = reading
    press(window, "F2")
    field = window.view.sentence_correction.editor.field
    press(window, "Ctrl+Home", *["Ctrl+Right"] * 3, "Right")
    found = asked(window, qtbot)
    assert all(text.startswith("Relations between Belarus") for text in found)
    press(window, "Return")
    assert QApplication.focusWidget() is field
    assert field.toPlainText() == found[0]
    assert shown(window).text == ENGINES
    press(window, "Return")
    qtbot.waitUntil(lambda: shown(window).text == found[0])


def test_without_a_package_it_is_said(start, news, qtbot):
    window = start(news)
    window.view.focus_original()
    press(window, "F4")
    qtbot.waitUntil(lambda: window.messages.text == "No installed package translates it.")
    assert not window.view.alternatives_sheet.isVisible()
