from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor

from tests.ui.driving import find, until_laid_out
from tests.ui.reading.reading_samples import make_content
from ui.reading.marked_bar import Marked
from ui.theme.theme import THEMES

if TYPE_CHECKING:
    from ui.reading.view import ReadingView
    from ui.theme.theme import Theme


def marked(view: ReadingView, kind: Marked) -> tuple[int, ...]:
    return view.two_pane.bar.marked(kind)


def test_hits_are_marked_while_the_find_bar_is_open(view: ReadingView) -> None:
    view.show_content(make_content(repeat=2))
    find(view, "tăcut")
    assert marked(view, Marked.HIT) == (3, 9)
    view.find_bar.close_bar()
    assert marked(view, Marked.HIT) == ()


def test_mentions_of_the_chosen_entity_are_marked(view: ReadingView) -> None:
    view.show_content(make_content())
    assert marked(view, Marked.MENTION) == ()
    view.go_to_sentence(0, mention=0)
    assert marked(view, Marked.MENTION) == (0, 1, 5)
    view.move_sentence(1)
    assert marked(view, Marked.MENTION) == ()


def test_doubts_and_notes_are_marked(view: ReadingView) -> None:
    content = make_content(doubts={2: "The number 40 is missing."})
    view.show_content(replace(content, notes={4: "Who says so? 🙂"}))
    assert marked(view, Marked.DOUBT) == (2,)
    assert marked(view, Marked.NOTE) == (4,)


@pytest.mark.parametrize("mode", ["both", "stacked", "translation"])
def test_marks_stand_where_scrolling_leads(view: ReadingView, mode: str) -> None:
    view.set_mode(mode)
    view.show_content(make_content(repeat=40))
    until_laid_out(view)
    pane, bar = view.two_pane.shown[0], view.two_pane.bar
    wanted = (1, 60, 120, 200)
    bar.set_marked({Marked.NOTE: wanted})
    for number, rect in zip(wanted, bar.mark_rects(Marked.NOTE), strict=True):
        y = pane.line_span(pane.column.sentences[number].start)[0]
        share = y / view.two_pane.row_heights.height
        assert rect.top() == pytest.approx(share * bar.height(), abs=6)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_marks_are_seen_and_told_apart_by_place(view: ReadingView, theme: Theme) -> None:
    view.set_theme(theme)
    view.show_content(make_content(repeat=20))
    bar = view.two_pane.bar
    spans = {}
    for kind in Marked:
        bar.set_marked({kind: [40]})
        (rect,) = bar.mark_rects(kind)
        spans[kind] = (rect.left(), rect.width())
        colour = bar.grab().toImage().pixelColor(rect.center().toPoint())
        assert contrast(colour, QColor(theme.page)) >= 3
    assert len(set(spans.values())) == len(spans)


def contrast(a: QColor, b: QColor) -> float:
    first, second = sorted((_light(a), _light(b)), reverse=True)
    return (first + 0.05) / (second + 0.05)


def _light(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
