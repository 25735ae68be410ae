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


def squared(text: str):
    return lambda: [text.count(text[at : at + 9]) for at in range(len(text))]


def dear_at_first(text: str):
    """Compare all with all, but only after something that takes long for any text."""
    return lambda: (sum(range(200_000)), squared(text)())


@pytest.mark.parametrize("step", [squared, dear_at_first])
def test_a_step_that_compares_all_with_all_is_seen(step) -> None:
    assert growth(step, SHAPES["other names"], largest=8_000, measurable=0.002)[0] > LIMIT


def test_what_grows_with_its_text_is_not_seen_whatever_it_takes_for_any_text() -> None:
    def in_a_line(text: str):
        return lambda: (sum(range(200_000)), [ord(letter) for letter in text for _ in range(20)])

    assert growth(in_a_line, SHAPES["figures"], largest=8_000, measurable=0.002)[0] <= LIMIT
