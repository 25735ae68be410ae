"""A date's place in a text, and its value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A date's place in the text and its value.

    That is `2023-12-04`, `2023-12`, `2023`, `12-04` (no year), `weekday-1` (Monday), `day-1`
    (yesterday), or from one to another: `2023/2024`, `2023-06-05/2023-06-07`, `05-03/05-05`.
    """

    start: int
    end: int
    value: str
