"""How lines of the texts are set, in the real window."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QProcess

from core.settings import Settings
from tests.ui.driving import press, until_laid_out
from ui.reading.document.paragraph_layout import extent, lines_of
from ui.reading.header import reading_time

LONG = "The harbour master of Constanța spoke of grain, of barges and of storms at length. " * 60


@pytest.fixture
def reading(start, tmp_path):
    """Give the window on one long article in the reader's own language, in narrow columns."""
    (tmp_path / "a.txt").write_text(f"Harbours\n\n{LONG}\n", "utf-8")
    window = start(tmp_path, settings=Settings())
    until_laid_out(window.view)
    return window


def lines(window):
    """Give the lines of the body."""
    pane = window.view.two_pane.panes[0]
    return list(lines_of(pane.document().lastBlock()))


def test_lines_are_higher_longer_and_even_where_that_is_set(reading):
    window, settings = reading, reading.settings
    before = lines(window)
    pitch, count = before[1].y() - before[0].y(), len(before)
    window.view.go_to_sentence(30)
    settings.line_height = 120
    window.commands.appearance.set_text()
    until_laid_out(window.view)
    higher = lines(window)
    assert higher[1].y() - higher[0].y() == pytest.approx(1.2 * pitch, abs=0.5)
    assert window.view.current_sentence() == 30
    assert window.view.two_pane.sees(30)
    settings.line_letters = 40
    window.commands.appearance.set_text()
    until_laid_out(window.view)
    assert len(lines(window)) > count
    settings.justified = True
    window.commands.appearance.set_text()
    until_laid_out(window.view)
    rights = {round(extent(line)[1]) for line in lines(window)[:-1]}
    assert max(rights) - min(rights) <= 8
    assert extent(lines(window)[-1])[1] < max(rights)


def test_the_header_says_how_long_reading_takes(reading):
    window = reading
    words = reading_time(window.reader.content.article)
    assert words == "4 minutes"
    assert words in window.view.two_pane.titled_panes["original"].header.text()


def test_another_window_is_the_same_program_on_the_same_folder(reading, monkeypatch, tmp_path):
    started = []
    monkeypatch.setattr(QProcess, "startDetached", lambda *call: started.append(call) or (True, 1))
    press(reading, "Ctrl+N")
    ((program, arguments),) = started
    assert program == sys.executable
    assert arguments[-1] == str(tmp_path)
