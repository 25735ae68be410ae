"""A paragraph as long as an article: its current sentence is at one height on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.ui.driving import press
from tests.ui.reading.reading_samples import BODY, make_content
from ui.reading.document.column import Side

if TYPE_CHECKING:
    from ui.reading.view import ReadingView

LONG = "Acolo o aşteptau trei sute de oameni 🙂 care voiau să ştie de ce podul nu e gata."
SHORT = "They waited."


def height(view: ReadingView, side: Side, sentence: int) -> float:
    pane = view.two_pane.pane(side)
    top = pane.line_span(pane.column.sentences[sentence].start)[0]
    return top - pane.verticalScrollBar().value()


def difference(view: ReadingView, sentence: int) -> float:
    return abs(height(view, Side.ORIGINAL, sentence) - height(view, Side.TRANSLATION, sentence))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=12)
@given(
    st.lists(st.sampled_from([(LONG, SHORT), (SHORT, LONG)]), min_size=20, max_size=60),
    st.lists(st.integers(0, 59), min_size=1, max_size=4),
)
def test_the_current_sentence_is_at_one_height(view: ReadingView, pairs, numbers) -> None:
    view.show_content(make_content([(BODY, pairs), (BODY, [(LONG, SHORT)])]))
    two_pane = view.two_pane
    for number in numbers:
        number %= len(pairs)
        view.go_to_sentence(number)
        assert difference(view, number) < 1.5 * two_pane.face.line
        last = len(pairs)  # the next paragraph begins at one height all the same
        assert difference(view, last) < 1
        assert two_pane.sees(number)


def test_another_article_begins_at_one_height(view: ReadingView) -> None:
    view.show_content(make_content([(BODY, [(LONG, SHORT)] * 40)]))
    view.go_to_sentence(30)
    view.show_content(make_content([(BODY, [(SHORT, LONG)] * 40)]))
    assert difference(view, 0) < 1
    assert height(view, Side.ORIGINAL, 0) < view.two_pane.face.line * 6


def test_going_on_by_key_keeps_what_is_at_the_top(view: ReadingView) -> None:
    view.show_content(make_content([(BODY, [(LONG, SHORT)] * 40)]))
    view.focus_original()
    view.go_to_sentence(10)
    before = height(view, Side.ORIGINAL, 10)
    view.move_sentence(1)
    assert abs(height(view, Side.ORIGINAL, 10) - before) < 1
    assert difference(view, 11) < 1.5 * view.two_pane.face.line
    press(view, "Home")
    assert view.two_pane.bar.value() == 0
