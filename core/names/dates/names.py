"""How the reader's language calls a date that was found."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from core.names.dates.calendar_names import day_beside

if TYPE_CHECKING:
    from babel import Locale

_BESIDE = re.compile(r"day([+-]\d)")
_YEARS = re.compile(r"\d{4}(/\d{4})?")


@lru_cache(maxsize=32)
def _locale(language: str) -> Locale | None:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language.replace("-", "_")) if language else None
    except (UnknownLocaleError, ValueError):
        return None


def date_name(value: str, language: str) -> str | None:
    """Give a date's name in `language`, None where its value tells none."""
    beside = _BESIDE.fullmatch(value)
    if beside is not None:
        return day_beside(int(beside[1]), language)
    # British order, as in the rest of the window: 4 December 2023.
    locale = _locale("en-GB" if language == "en" else language) or _locale("en-GB")
    if locale is None:
        return None
    try:
        return _in_words(value, locale)
    except (ValueError, LookupError, OverflowError):
        return None


def _in_words(value: str, locale: Locale) -> str | None:
    if _YEARS.fullmatch(value):
        return value.replace("/", "–")
    if value.startswith("weekday-"):
        return str(locale.days["stand-alone"]["wide"][int(value[8:]) - 1])
    first, _, last = value.partition("/")
    return _range(first, last, locale) if last else _day(first, locale)


def _parts(value: str) -> list[int]:
    return [int(part) for part in value.split("-")] if re.fullmatch(r"[\d-]+", value) else []


def _day(value: str, locale: Locale) -> str | None:
    from babel.dates import format_date

    parts = _parts(value)
    if len(parts) == 3:
        return str(format_date(date(*parts), "long", locale=locale))
    if len(parts) == 2 and parts[0] > 31:
        return str(format_date(date(parts[0], parts[1], 1), "LLLL y", locale=locale))
    if len(parts) == 2:
        return str(format_date(date(2000, *parts), "d MMMM", locale=locale))
    return None


def _range(first: str, last: str, locale: Locale) -> str | None:
    """Give the name of the days from one to another: 5–7 June 2023."""
    left, right = _day(first, locale), _day(last, locale)
    if left is None or right is None:
        return None
    month, _, day = last.rpartition("-")
    if first.startswith(f"{month}-"):
        days = f"{int(first.rpartition('-')[2])}–{int(day)}"
        joined, count = re.subn(rf"(?<!\d){int(day)}(?!\d)", days, right, count=1)
        return joined if count else f"{left} – {right}"
    return f"{left} – {right}"
