"""What a screen reader hears of the sentence that is gone to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.ui.driving import find, press
from tests.ui.reading.reading_samples import make_content

if TYPE_CHECKING:
    from ui.reading.view import ReadingView

DOUBT = "A number is lost."


@pytest.fixture
def heard(view: ReadingView) -> list[str]:
    content = make_content(doubts={2: DOUBT}, repeat=2)
    view.show_content(replace(content, notes={1: "Ask Ana 🙂"}))
    view.focus_original()
    said: list[str] = []
    view.spoken.connect(said.append)
    return said


@pytest.mark.parametrize("mode", ["both", "stacked", "translation"])
def test_both_sides_and_what_stands_beside_them_are_said(
    view: ReadingView, heard: list[str], mode: str
) -> None:
    view.set_mode(mode)
    view.go_to_sentence(1)
    assert heard[-1].splitlines() == [
        "Romanian: Ministra 🙂 Ana Pop a plecat luni dimineață spre Iași.",
        "English: The minister 🙂 Ana Pop left for Iași on Monday morning.",
        "Note: Ask Ana 🙂",
        "Names: Ana Pop (Person), luni (Date), Iași (Place)",
    ]
    view.move_sentence(1)
    assert f"In doubt: {DOUBT}" in heard[-1]
    pane = view.two_pane.shown[0]
    assert pane.textCursor().position() == pane.column.spans_of(2)[0].start
    view.move_sentence(-1)
    assert len(heard) == 3


def test_a_mention_and_a_hit_are_said(view: ReadingView, heard: list[str]) -> None:
    view.move_mention(1)
    assert heard[-1].splitlines()[0].endswith(")")
    find(view, "trei sute")
    count = len(heard)
    press(view.find_bar.field, "Return")
    assert len(heard) > count
    assert "trei sute" in heard[-1]


def test_what_is_selected_stays_so(view: ReadingView, heard: list[str]) -> None:
    pane = view.two_pane.panes[0]
    pane.selectAll()
    view.move_sentence(1)
    assert pane.textCursor().hasSelection()
