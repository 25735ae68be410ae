"""Dates in running text in every language: where they are, what they mean, what they are called."""

from core.names.dates.find import find_dates
from core.names.dates.names import date_name
from core.names.dates.span import DateSpan

__all__ = ["DateSpan", "date_name", "find_dates"]
