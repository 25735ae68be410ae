from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QPushButton

from core.article_list import ArticleEntry, ArticleState
from core.session import Progress
from tests.ui.driving import said
from ui.status.folder_progress import FolderProgress, time_left, window_title
from ui.status.status_line import StatusLine
from ui.status.time_left import FIRST_SECONDS, TimeLeft
from ui.theme.theme import LIGHT


def entry(state: ArticleState, done: int = 0, total: int = 0) -> ArticleEntry:
    return ArticleEntry("a.txt", "A", None, "ro", 1.0, None, state, done, total, "", True, False, 0)


@given(st.floats(0.1, 50), st.floats(1, 1000), st.integers(3, 40))
def test_an_even_pace_is_told_exactly(speed: float, rest: float, moments: int) -> None:
    pace = TimeLeft()
    for moment in range(moments):
        pace.note(moment * 10.0, moment * 10.0 * speed)
    assert pace.seconds_left(rest) == pytest.approx(rest / speed)


def test_nothing_is_told_in_the_first_seconds_nor_while_nothing_is_done() -> None:
    pace = TimeLeft()
    assert pace.seconds_left(10) is None
    pace.note(0, 0)
    pace.note(90, 1)  # the engine was loaded until now
    assert pace.seconds_left(10) is None
    pace.note(90 + FIRST_SECONDS - 0.1, 6)
    assert pace.seconds_left(10) is None
    pace.note(90 + FIRST_SECONDS, 6)
    assert pace.seconds_left(10) == pytest.approx(2 * FIRST_SECONDS)
    still = TimeLeft()
    for moment in (0, 50, 100):
        still.note(moment, 5)
    assert still.seconds_left(10) is None


def test_a_slow_beginning_is_forgotten() -> None:
    pace = TimeLeft()
    for moment in range(0, 600, 10):
        pace.note(moment, moment / 100 if moment < 300 else moment)
    assert pace.seconds_left(60) == pytest.approx(60)


def test_work_that_is_more_again_begins_anew() -> None:
    pace = TimeLeft()
    for moment in (0, 50, 100):
        pace.note(moment, moment)
    assert pace.seconds_left(10) is not None
    pace.note(101, 3)
    assert pace.seconds_left(10) is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (3, "less than a minute left"),
        (170, "about 3 minutes left"),
        (3 * 3600, "about 3 hours left"),
    ],
)
def test_time_is_told_as_roughly_as_it_is_known(seconds: float | None, words: str) -> None:
    assert time_left(seconds) == words.replace("%n", "")


def test_the_status_line_tells_speed_and_time(qtbot) -> None:
    line, moment = StatusLine(LIGHT), [0.0]
    qtbot.addWidget(line)
    progress = FolderProgress(line, lambda: moment[0])
    half = [entry(ArticleState.TRANSLATING, 5, 10), entry(ArticleState.WAITING)]
    progress.take(Progress(2, 2, 8, None, True), half, stopped=False)
    assert progress.percent == 31
    assert "left" not in said(line)
    progress.take(Progress(3, 3, 8, None, True), half, stopped=False)
    moment[0] = 120.0
    progress.take(Progress(5, 5, 8, 412.4, True), half, stopped=False)
    assert "5 of 8 articles ready" in said(line)
    assert "about 2 minutes left" in said(line)
    assert "412 words/s" in said(line)
    progress.take(Progress(5, 5, 8, None, False), half, stopped=True)
    assert "stopped" in said(line)
    assert line.findChild(QPushButton).text() == "Continue"
    progress.take(Progress(8, 8, 8, None, False), [], stopped=False)
    assert progress.percent is None
    assert line.findChild(QPushButton).isHidden()
    progress.forget()
    assert "ready" not in said(line)


def test_the_title_tells_how_far_the_folder_is() -> None:
    assert window_title("", "", None, stopped=False) == "Diptych"
    assert window_title("A", "news", None, stopped=False) == "A – news – Diptych"
    assert window_title("A", "news", 42, stopped=False) == "42 % – A – news – Diptych"
    assert window_title("A", "news", 42, stopped=True) == "42 % stopped – A – news – Diptych"
