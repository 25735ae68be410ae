"""Long articles: what is far off is laid out later, and nothing that is seen moves by it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.driving import is_laid_out, press, until_laid_out
from tests.ui.reading.reading_samples import make_content
from ui.reading.content import Place
from ui.reading.document.column import BlockStyle, Side
from ui.reading.document.fade_in import FADE_MS
from ui.reading.document.row_heights import RowHeights
from ui.reading.document.typeface import TextStyle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.reading.view import ReadingView

REPEAT = 120


def made(view: ReadingView) -> int:
    return sum(view.two_pane.panes[0].paragraphs.made)


def is_busy(view: ReadingView) -> bool:
    return any(timer.isActive() for timer in view.two_pane.findChildren(QTimer))


def y_of(view: ReadingView, sentence: int, side: Side = Side.ORIGINAL) -> float:
    pane = view.two_pane.pane(side)
    top = pane.line_span(pane.column.sentences[sentence].start)[0]
    return top - pane.verticalScrollBar().value()


def test_only_what_is_near_is_laid_out_at_first(view: ReadingView) -> None:
    view.show_content(make_content(repeat=REPEAT))
    total = len(view.two_pane.panes[0].paragraphs.made)
    assert made(view) < total / 4
    until_laid_out(view)
    assert made(view) == total


def test_what_is_seen_is_always_laid_out(view: ReadingView) -> None:
    view.show_content(make_content(repeat=REPEAT))
    two_pane = view.two_pane
    for share in (0.9, 0.2, 0.5, 1.0, 0.0):
        two_pane.bar.setValue(round(two_pane.bar.maximum() * share))
        first = two_pane.row_heights.block_at(two_pane.bar.value())
        last = two_pane.row_heights.block_at(two_pane.bar.value() + two_pane.panes[0].height())
        for pane in two_pane.panes:
            assert all(pane.paragraphs.made[first : last + 1])


@pytest.mark.parametrize("sentence", [200, 490])
def test_nothing_of_an_earlier_drawing_stays_on_screen(view: ReadingView, sentence: int) -> None:
    view.resize(700, 700)
    view.show_content(make_content(repeat=REPEAT), Place(sentence, 30))
    view.repaint()  # what is far off changes its height after it
    until_laid_out(view)
    QApplication.processEvents()
    shown = view.screen().grabWindow(view.winId()).toImage()
    for pane in view.two_pane.panes:
        pane.viewport().update()
    QApplication.processEvents()
    assert view.screen().grabWindow(view.winId()).toImage() == shown


def test_a_key_during_a_change_of_size_is_not_lost(view: ReadingView) -> None:
    view.show_content(make_content(repeat=20))
    view.resize(900, 640)
    view.focus_original()
    press(view, "End")
    until_laid_out(view)
    assert view.two_pane.bar.value() == view.two_pane.bar.maximum()


@pytest.mark.parametrize("sentence", [0, 200, 400])
def test_what_is_seen_stays_while_the_rest_is_laid_out(view: ReadingView, sentence: int) -> None:
    view.show_content(make_content(repeat=REPEAT), Place(sentence, 30))
    place = view.place()
    near = range(place.sentence, place.sentence + 4)
    heights = {(n, side): y_of(view, n, side) for n in near for side in Side}
    while not is_laid_out(view):
        QApplication.processEvents()
        for (number, side), y in heights.items():
            assert abs(y_of(view, number, side) - y) <= 1
    assert view.place().sentence == place.sentence


def test_the_rest_is_laid_out_by_itself(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content(repeat=REPEAT))
    qtbot.waitUntil(lambda: is_laid_out(view))
    qtbot.waitUntil(lambda: not is_busy(view))


def test_the_slider_stays_under_the_pointer_that_holds_it(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content(repeat=REPEAT))
    bar = view.two_pane.bar
    bar.setSliderDown(True)
    bar.setValue(bar.maximum() // 2)
    held, before = bar.value(), made(view)
    qtbot.waitUntil(lambda: not is_busy(view))
    assert (bar.value(), made(view)) == (held, before)
    bar.setSliderDown(False)
    qtbot.waitUntil(lambda: all(view.two_pane.panes[1].paragraphs.made))


def test_a_jump_to_what_is_far_off_shows_it(view: ReadingView) -> None:
    view.show_content(make_content(repeat=REPEAT))
    count = len(view.two_pane.panes[0].column.sentences)
    for number in (count - 1, count // 2, 3, count // 3):
        view.go_to_sentence(number)
        for side in Side:
            assert 0 <= y_of(view, number, side) < view.two_pane.pane(side).height()


def test_pages_lead_to_the_end_and_show_every_sentence(view: ReadingView) -> None:
    view.show_content(make_content(repeat=30))
    pane = view.two_pane.panes[0]
    seen: set[int] = set()
    height = pane.viewport().height()
    while True:
        seen |= {
            span.index
            for span in pane.column.sentences
            if 0 <= y_of(view, span.index) <= height - 20
        }
        if not view.page(1):
            break
    assert seen == set(range(len(pane.column.sentences)))


def test_the_current_sentence_goes_along_with_pages(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content(repeat=30))
    view.focus_original()
    pane = view.two_pane.panes[0]
    view.go_to_sentence(2)
    while view.page(1):
        assert view.two_pane.sees(view.current_sentence())
        assert -200 < y_of(view, view.current_sentence()) < pane.viewport().height()
    view.page(-1)
    before = view.current_sentence()
    assert view.two_pane.sees(before)
    qtbot.keyClick(pane, Qt.Key.Key_Home)
    assert view.current_sentence() == 0
    qtbot.keyClick(pane, Qt.Key.Key_End)
    assert view.two_pane.sees(view.current_sentence())


def test_a_page_that_leaves_the_current_sentence_in_sight_leaves_it_current(
    view: ReadingView,
) -> None:
    view.show_content(make_content(repeat=3))
    pane = view.two_pane.panes[0]
    height = pane.viewport().height()
    low = max(s.index for s in pane.column.sentences if y_of(view, s.index) < height - 60)
    view.go_to_sentence(low)
    assert view.page(1)
    assert view.current_sentence() == low


def test_lines_have_62_to_75_letters_where_there_is_room(qtbot: QtBot, view: ReadingView) -> None:
    view.show_content(make_content(repeat=6))
    with qtbot.waitSignal(view.two_pane.settled):
        view.resize(1600, 900)
    until_laid_out(view)
    for pane in view.two_pane.panes:
        lengths = []
        for number, block in enumerate(pane.column.blocks):
            if block.style is not BlockStyle.BODY:
                continue
            layout = pane.document().findBlockByNumber(number).layout()
            lengths += [layout.lineAt(n).textLength() for n in range(layout.lineCount() - 1)]
        assert lengths
        assert 62 <= sum(lengths) / len(lengths) <= 75


def test_a_face_of_ones_own_comes_first_and_the_place_stays(view: ReadingView) -> None:
    view.show_content(make_content(repeat=10))
    view.two_pane.bar.setValue(900)
    place = view.place()
    view.set_text_style(TextStyle("Inter"))
    assert view.two_pane.face.fonts[BlockStyle.BODY].families()[0] == "Inter"
    assert view.place().sentence == place.sentence
    assert abs(view.place().offset - place.offset) <= 1
    view.set_text_style(TextStyle())
    assert view.two_pane.face.fonts[BlockStyle.BODY].families()[0] == "Noto Serif"


def test_what_arrives_fades_in_unless_less_motion_is_asked_for(
    qtbot: QtBot, view: ReadingView, qapp
) -> None:
    hints = qapp.styleHints()
    usual = hints.cursorFlashTime()
    pane = view.two_pane.pane(Side.TRANSLATION)
    try:
        for flash, fades in ((0, False), (1000, True)):
            hints.setCursorFlashTime(flash)
            view.show_content(make_content(done=frozenset({0})))
            view.update_translations(make_content(done=frozenset({0, 1})), [1])
            assert bool(pane.fade_in.spans) == fades
            qtbot.waitUntil(lambda: not pane.fade_in.spans)
            assert pane.fade_in.strength == 0
        assert FADE_MS <= 120
    finally:
        hints.setCursorFlashTime(usual)


def test_the_keyboard_selects_through_lines_that_no_one_has_seen(
    qtbot: QtBot, view: ReadingView
) -> None:
    view.show_content(make_content(repeat=REPEAT))
    pane = view.two_pane.panes[0]
    view.focus_original()
    qtbot.keyClick(pane, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert pane.selected_text().count("Ea a tăcut.") == REPEAT


class Heights:
    """A column as the ladder knows it: heights that turn out otherwise when they are made."""

    def __init__(self, guessed: list[float], true: list[float]) -> None:
        self.heights, self._true = list(guessed), true
        self.made = [False] * len(guessed)

    def make(self, number: int) -> bool:
        changed = not self.made[number] and self.heights[number] != self._true[number]
        self.made[number] = True
        self.heights[number] = self._true[number]
        return changed


lengths = st.floats(10, 900, allow_nan=False)
columns = st.integers(1, 30).flatmap(
    lambda n: st.tuples(*[st.lists(lengths, min_size=n, max_size=n)] * 5)
)


@given(columns)
def test_rungs_have_room_for_both_sides(found: tuple[list[float], ...]) -> None:
    guess, first, guess_2, second, gaps = found
    sides = [Heights(guess, first), Heights(guess_2, second)]
    row_heights = RowHeights(24)
    row_heights.set_columns(sides, gaps)  # type: ignore[arg-type]
    near = len(gaps) // 2
    while (number := row_heights.next_unmade(near)) is not None:
        row_heights.make(number, number)
    tops = [row_heights.top(n) for n in range(row_heights.count + 1)]
    assert tops[0] == 24
    assert tops[-1] == row_heights.height
    for (a, b), *heights, gap in zip(pairwise(tops), first, second, gaps, strict=True):
        assert 0 <= b - a - (max(heights) + gap) + 0.02 < 1
        assert row_heights.block_at(a) == row_heights.block_at(b - 0.5) == tops.index(a)
