"""How sure a package usually is, to tell when it was unusually unsure of a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot
from statistics import median
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_SCORES = 2000
FEWEST_SCORES = 200
"""Scores of stored sentences without which nothing is usual yet."""

_UNUSUAL = 3.5
"""Standard deviations below the median; Iglewicz and Hoaglin's value for robust ones."""

_NORMAL = 1.4826
"""What a median absolute deviation is multiplied by to be a standard deviation."""

_RARE = 0.01
_LEAST_SPREAD = 0.02


@dataclass(frozen=True, slots=True)
class UsualScores:
    """The middle of a package's scores, their spread, and what only the lowest hundredth is below.

    Scores are mean log probabilities per piece, 0 at most.
    """

    middle: float
    spread: float
    rare: float

    @classmethod
    def of(cls, scores: Sequence[float]) -> Self | None:
        """Learn from scores of stored sentences; None if they are too few."""
        ordered = sorted(scores)
        if len(ordered) < FEWEST_SCORES:
            return None
        middle = median(ordered)
        spread = _NORMAL * median(abs(score - middle) for score in ordered)
        return cls(middle, max(spread, _LEAST_SPREAD), ordered[int(_RARE * len(ordered))])

    def is_low(self, score: float) -> bool:
        """Tell whether a score is unusually low: far from the middle, and one of a hundred."""
        return score <= self.rare and score < self.middle - _UNUSUAL * self.spread

    def joined(self, other: Self) -> Self:
        """Give what is usual for the sums of both packages' scores."""
        return type(self)(
            self.middle + other.middle,
            hypot(self.spread, other.spread),
            self.rare + other.rare,
        )
