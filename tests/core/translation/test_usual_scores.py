"""How sure a package usually is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.translation.usual_scores import FEWEST_SCORES, UsualScores

SCORES = st.lists(st.floats(-20, -0.001), min_size=FEWEST_SCORES, max_size=FEWEST_SCORES + 100)


@pytest.mark.slow
@given(SCORES)
def test_hardly_any_of_the_scores_learnt_from_is_low(scores: list[float]) -> None:
    usual = UsualScores.of(scores)
    assert usual is not None
    low = {score for score in scores if usual.is_low(score)}
    # Equal scores are low together or not at all.
    assert sum(score < max(low) for score in scores) <= 0.01 * len(scores) if low else True


def test_too_few_scores_tell_nothing() -> None:
    assert UsualScores.of([-1.0] * (FEWEST_SCORES - 1)) is None


@pytest.mark.parametrize(("score", "low"), [(-0.5, False), (-0.9, False), (-4.0, True)])
def test_far_below_the_usual_is_low(score: float, low: bool) -> None:
    usual = UsualScores.of([-0.5 - n / 1000 for n in range(300)])
    assert usual is not None
    assert usual.is_low(score) is low


def test_two_packages_are_less_sure_than_one() -> None:
    usual = UsualScores.of([-0.5 - n / 1000 for n in range(300)])
    assert usual is not None
    both = usual.joined(usual)
    assert both.middle == 2 * usual.middle
    assert not both.is_low(-1.3)
    assert both.is_low(-4.0)
