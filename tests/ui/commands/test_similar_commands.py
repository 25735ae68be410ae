"""Sentences of memories that are nearly the current one, in the window."""

from __future__ import annotations

import shutil

import pytest

from core.article import Origin
from core.knowledge.tmx_files import Pair, write_tmx
from tests.ui.driving import press

ENGLISH = "Popescu said <i>yesterday</i> that Romania asks China for support."


@pytest.fixture
def reading(start, news, tmp_path, qtbot):
    """Give the window on an article with no translation but one that nearly fits."""
    folder = tmp_path / "reading"
    folder.mkdir()
    shutil.copy(news / "1-ro.txt", folder)
    with (folder / "old.tmx").open("wb") as file:
        write_tmx(file, [Pair("ro", "Popescu a spus că Polonia cere sprijin de la China.", "en",
                              ENGLISH)])  # fmt: skip
    window = start(folder)
    qtbot.waitUntil(lambda: window.reader.content is not None)
    window.view.focus_original()
    return window


def shown(window):
    return window.reader.content.translations[2]


@pytest.mark.slow
def test_what_is_similar_is_shown_with_its_difference_and_taken_by_a_key(reading, qtbot):
    window, sheet = reading, reading.view.similar_sheet
    press(window, "F7")
    qtbot.waitUntil(lambda: window.messages.text == "No memory has a sentence like this one.")
    window.view.go_to_sentence(2)
    qtbot.waitUntil(sheet.isVisible)
    assert sheet.words().splitlines()[0] == "Similar in memory, 94 %  ·  old.tmx"
    assert sheet.translation.text() == ENGLISH
    assert sheet.sentence.marked() == ["Polonia"]
    assert shown(window) is None
    press(window, "Esc")
    assert not sheet.isVisible()
    assert window.view.two_pane.panes[0].hasFocus()
    press(window, "F7")
    qtbot.waitUntil(lambda: shown(window) is not None)
    taken = shown(window)
    assert (taken.text, taken.origin) == (ENGLISH, Origin.CORRECTION)
    press(window, "Ctrl+Z")
    qtbot.waitUntil(lambda: shown(window) is None)
    qtbot.waitUntil(sheet.isVisible)
    press(window, "Alt+Up")
    assert not sheet.isVisible()


def test_a_key_that_comes_before_it_is_found_takes_it_once_it_is(reading, qtbot):
    window = reading
    window.view.go_to_sentence(1)
    press(window, "Alt+Down")
    press(window, "F7")
    qtbot.waitUntil(lambda: shown(window) is not None)
    assert shown(window).text == ENGLISH
    assert not window.view.similar_sheet.isVisible()


def test_a_persons_own_correction_is_offered_for_what_is_like_it(reading, qtbot):
    window = reading
    session = window.reader.session
    corrected = "Ministrul Ion Popescu a sosit marți la Constanța, unde a vizitat portul."
    session.corrections.correct(corrected, "ro", "He came on Tuesday.")
    window.view.go_to_sentence(0)
    press(window, "Alt+Down")
    sheet = window.view.similar_sheet
    qtbot.waitUntil(sheet.isVisible)
    assert sheet.translation.text() == "He came on Tuesday."
    assert sheet.sentence.marked() == ["marți"]
    assert "corrected by hand" in sheet.words()
