"""Dates in the order of time, and how much there is of each stretch."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.timeline import Moment, bars, beside, entity_timeline, folder_timeline, resolve

WRITTEN = date(2024, 1, 5)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2023-12-04", (date(2023, 12, 4), 3)),
        ("2023-12", (date(2023, 12, 1), 2)),
        ("1994", (date(1994, 1, 1), 1)),
        ("12-28", (date(2023, 12, 28), 3)),
        ("02-01", (date(2024, 2, 1), 3)),
        ("02-29", (date(2024, 2, 29), 3)),
        ("2023-02-30", None),
        ("02-30", None),
        ("2023-12-04/2023-12-06", (date(2023, 12, 4), 3)),
        ("12-28/12-30", (date(2023, 12, 28), 3)),
        ("weekday-1", None),
        ("day-1", None),
        ("1914/1918", None),
        ("", None),
        ("🧭", None),
    ],
)
def test_a_value_is_resolved_as_far_as_it_tells(value: str, expected: tuple[date, int] | None):
    assert resolve(value, WRITTEN) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("day-1", date(2024, 1, 4)),
        ("day+2", date(2024, 1, 7)),
        ("weekday-5", WRITTEN),
        ("weekday-6", date(2023, 12, 30)),
        ("2023-12-04", None),
        ("weekday-9", None),
    ],
)
def test_yesterday_and_weekdays_are_told_from_the_day_of_writing(value: str, expected: date | None):
    assert beside(value, WRITTEN) == expected


def test_a_day_without_a_year_needs_the_day_of_writing():
    assert resolve("12-28", None) is None


def test_articles_and_mentions_are_in_order_and_its_own_day_is_no_mention():
    articles = [
        ("b.txt", date(2024, 1, 5), {"date:2023-12-04": 2, "e1": 3, "date:weekday-1": 1}),
        ("a.txt", date(2023, 12, 4), {"date:2023-12-04": 1, "date:1994": 1}),
        ("c.txt", None, {"date:2024-01-05": 1}),
    ]
    assert folder_timeline(articles) == [
        Moment(date(1994, 1, 1), 1, "a.txt", "date:1994"),
        Moment(date(2023, 12, 4), 3, "a.txt"),
        Moment(date(2023, 12, 4), 3, "b.txt", "date:2023-12-04", 2),
        Moment(date(2024, 1, 5), 3, "b.txt"),
        Moment(date(2024, 1, 5), 3, "c.txt", "date:2024-01-05"),
    ]
    assert entity_timeline(articles, "e1") == [Moment(date(2024, 1, 5), 3, "b.txt", count=3)]


DAYS = st.dates(date(1990, 1, 1), date(2030, 12, 31))


@given(st.lists(DAYS, min_size=1, max_size=40))
def test_bars_have_no_gaps_and_count_every_article(days: list[date]):
    unit, found = bars(Moment(day, 3, f"{n}.txt") for n, day in enumerate(days))
    assert sum(bar.articles for bar in found) == len(days)
    starts = [bar.start for bar in found]
    assert starts == sorted(set(starts))
    assert unit == "year" or len(found) <= 60
    longest = {"day": 1, "month": 31, "year": 366}[unit]
    assert all(b - a <= timedelta(longest) for a, b in pairwise(starts))


def test_far_years_that_are_mentioned_do_not_stretch_the_bars():
    moments = [
        Moment(date(1812, 1, 1), 1, "a.txt", "date:1812"),
        Moment(date(2024, 1, 1), 3, "a.txt"),
        Moment(date(2024, 1, 3), 3, "b.txt"),
        Moment(date(2024, 1, 2), 3, "b.txt", "date:2024-01-02", 2),
        Moment(date(2024, 1, 1), 2, "b.txt", "date:2024-01"),
    ]
    unit, found = bars(moments)
    assert unit == "day"
    assert [(bar.articles, bar.mentions) for bar in found] == [(1, 0), (0, 2), (1, 0)]
    assert bars([]) == ("day", [])
