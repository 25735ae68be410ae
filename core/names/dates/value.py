"""The values of dates, made of their parts."""

from __future__ import annotations

from calendar import monthrange


def is_day(year: int, month: int, day: int) -> bool:
    """Tell whether there is such a day."""
    return 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def value(year: str | None, month: int, day: int | None) -> str:
    """Give the value of a date of which the year or the day may be unknown."""
    parts = [year] if year else []
    parts.append(f"{month:02}")
    if day is not None:
        parts.append(f"{day:02}")
    return "-".join(parts)


def day_range(first: str, last: str) -> str:
    """Give the value of the time from one day to another, or of one where they are the same."""
    return f"{first}/{last}" if first != last else last
