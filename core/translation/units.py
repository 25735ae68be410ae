"""Measures that a translation into English converts: 32 degrees of heat are 90 there."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_FACTORS = (
    (r"miles?|mph|mi", "1.609"),
    (r"inch(?:es)?", "2.54"),
    (r"feet|foot|ft", "0.3048"),
    (r"yards?", "0.9144"),
    (r"pounds?|lbs?", "0.4536"),
    (r"ounces?|oz", "28.35"),
    (r"gallons?", "3.785"),
    (r"acres?", "0.4047"),
    (r"knots?", "1.852"),
)
"""What each measure is of the metric one: kilometres, centimetres, metres, kilograms, litres."""

_MEASURES = tuple(
    (re.compile(rf"\b(?:{words})\b", re.IGNORECASE), Decimal(factor)) for words, factor in _FACTORS
)
_HEAT = re.compile(r"\bdegrees?\b|\bfahrenheit\b|°|\(F\)|\bF\b|in the \d0s", re.IGNORECASE)
_ROUNDED = Decimal("0.025")
_MOST = 40


def is_converted(
    values: Iterable[Decimal], others: Sequence[Iterable[Decimal]], translation: str
) -> bool:
    """Tell whether a number may be one of others, rounded, in a unit that the translation names."""
    factors = [factor for unit, factor in _MEASURES if unit.search(translation)]
    heat = bool(_HEAT.search(translation))
    return any(
        _converts(value, there, factors, heat=heat)
        for value in values
        for other in others[:_MOST]
        for there in other
        if value and there
    )


def _converts(metric: Decimal, other: Decimal, factors: Sequence[Decimal], *, heat: bool) -> bool:
    if heat and abs(metric * Decimal("1.8") + 32 - other) <= 2:
        return True
    return any(
        abs(one * factor - two) <= _ROUNDED * two
        for factor in factors
        for one, two in ((other, metric), (metric, other))
    )
