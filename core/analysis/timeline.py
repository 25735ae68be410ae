"""The folder's articles and the dates that they mention, in the order of time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

DATE_IDS = "date:"
"""How the id of an entity begins that is a date; what follows is its value."""

_VALUE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_BESIDE = re.compile(r"day([+-]\d)")
_WEEKDAY = re.compile(r"weekday-([1-7])")
_NO_YEAR = re.compile(r"(\d{2})-(\d{2})")


@dataclass(frozen=True, slots=True)
class Moment:
    """An article on the day it was written, or a date that it mentions.

    `day` is the first day of what is meant; `told` says how much of it is: 3 a day, 2 a month,
    1 a year. `entity` is the mentioned date's id, empty for the article's own date. `count` is how
    often it is mentioned, or with an entity asked for, how often that is.
    """

    day: date
    told: int
    path: str
    entity: str = ""
    count: int = 1


def resolve(value: str, written: date | None) -> tuple[date, int] | None:
    """Give the first day that a date's value means and how much it tells, as in `Moment`.

    A day without a year is the nearest to the day that the article was `written`. Of days from one
    to another it is the first. A weekday and a span of years are no place in time: None.
    """
    first, _, last = value.partition("/")
    if last and "-" in first:
        return resolve(first, written)
    whole = _VALUE.fullmatch(value)
    if whole is not None:
        year, month, day = (int(part) if part else 0 for part in whole.groups())
        return _day(year, month or 1, day or 1, 1 + bool(month) + bool(day))
    short = _NO_YEAR.fullmatch(value)
    if short is None or written is None:
        return None
    near = [
        found
        for year in (written.year - 1, written.year, written.year + 1)
        if (found := _day(year, int(short[1]), int(short[2]), 3)) is not None
    ]
    return min(near, key=lambda found: abs(found[0] - written), default=None)


def beside(value: str, written: date) -> date | None:
    """Give the day that a weekday or "yesterday" means in an article of the day `written`.

    A weekday is the last one up to that day, as news tells of what was. None for other values.
    """
    day = _BESIDE.fullmatch(value)
    if day is not None:
        return written + timedelta(int(day[1]))
    weekday = _WEEKDAY.fullmatch(value)
    if weekday is not None:
        return written - timedelta((written.isoweekday() - int(weekday[1])) % 7)
    return None


def _day(year: int, month: int, day: int, told: int) -> tuple[date, int] | None:
    try:
        return date(year, month, day), told
    except ValueError:
        return None


def folder_timeline(
    articles: Iterable[tuple[str, date | None, Mapping[str, int]]],
) -> list[Moment]:
    """Put articles and the dates in them in order; each comes with its entities' counts.

    What an article mentions of its own day is left out.
    """
    moments = []
    for path, written, counts in articles:
        if written is not None:
            moments.append(Moment(written, 3, path))
        for entity, count in counts.items():
            if not entity.startswith(DATE_IDS):
                continue
            found = resolve(entity.removeprefix(DATE_IDS), written)
            if found is not None and found[0] != written:
                moments.append(Moment(*found, path, entity, count))
    return sorted(moments, key=_order)


def entity_timeline(
    articles: Iterable[tuple[str, date | None, Mapping[str, int]]], entity: str
) -> list[Moment]:
    """Put the dated articles that mention an entity in order, with how often each does."""
    moments = [
        Moment(written, 3, path, count=counts[entity])
        for path, written, counts in articles
        if written is not None and entity in counts
    ]
    return sorted(moments, key=_order)


def _order(moment: Moment) -> tuple[date, int, bool, str]:
    return moment.day, moment.told, bool(moment.entity), moment.path


@dataclass(frozen=True, slots=True)
class Bar:
    """How much there is in a stretch of time: articles written, dates mentioned."""

    start: date
    articles: int
    mentions: int


def bars(moments: Iterable[Moment], most: int = 60) -> tuple[str, list[Bar]]:
    """Count moments by day, month or year, the finest that makes at most so many bars.

    Gives what a bar stands for ("day", "month" or "year") and the bars without gaps; only the
    years round the articles are counted, as one mention of a far year would flatten all others.
    """
    moments = list(moments)
    written = [m.day for m in moments if not m.entity] or [m.day for m in moments]
    if not written:
        return "day", []
    first, last = min(written), max(written)
    inside = [m for m in moments if first <= m.day <= last]
    for unit in ("day", "month", "year"):
        steps = list(_steps(first, last, unit))
        if len(steps) <= most or unit == "year":
            break
    counts = {start: [0, 0] for start in steps}
    for moment in inside:
        if moment.told >= {"day": 3, "month": 2, "year": 1}[unit]:
            counts[_start(moment.day, unit)][bool(moment.entity)] += moment.count
    return unit, [Bar(start, *found) for start, found in counts.items()]


def _start(day: date, unit: str) -> date:
    if unit == "year":
        return day.replace(month=1, day=1)
    return day.replace(day=1) if unit == "month" else day


def _steps(first: date, last: date, unit: str) -> Iterable[date]:
    at = _start(first, unit)
    while at <= last:
        yield at
        if unit == "day":
            at = date.fromordinal(at.toordinal() + 1)
        elif unit == "month":
            at = date(at.year + at.month // 12, at.month % 12 + 1, 1)
        else:
            at = date(at.year + 1, 1, 1)
