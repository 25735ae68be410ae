"""Twice the text takes about twice the time, whatever a stranger fills it with.

A part of `tests/bench/growth.py`, which takes every shape, and longer texts. Processor time is
compared with processor time: on a slow machine both are longer.
"""

from __future__ import annotations

import pytest

from tests.bench.growth import LIMIT, growth
from tests.text_shapes import SHAPES
from tests.text_steps import STEPS

pytestmark = pytest.mark.slow

WORST = (
    "letters", "brackets", "spaces", "mixed marks", "emoji, space", "comments", "initials, spaces",
    "figures, lines", "ats",
)  # fmt: skip
"""Those that took some step long once, and those that most steps look at."""

SLOW = {
    "recognise, ro", "recognise, hu", "link", "link many", "project", "html, blocks", "rss",
    "json, list", "cp1250", "doubts, whole",
}  # fmt: skip
"""Steps that take so long for any text that only the bench has them."""


@pytest.mark.parametrize("name", [name for name in STEPS if name not in SLOW])
def test_twice_the_text_takes_no_more_than_a_line_would(name: str) -> None:
    found = {
        shape: growth(STEPS[name], SHAPES[shape], largest=16_000, measurable=0.01)
        for shape in WORST
    }
    assert {shape: told for shape, told in found.items() if told[0] > LIMIT} == {}


def test_a_step_that_compares_all_with_all_is_seen() -> None:
    def squared(text: str):
        return lambda: [text.count(text[at : at + 9]) for at in range(0, len(text), 2)]

    assert growth(squared, SHAPES["other names"], largest=16_000, measurable=0.01)[0] > LIMIT
