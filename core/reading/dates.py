"""Dates as articles write them."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from core.languages import base
from core.text.digits import ascii_digits

_ISO = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")
_YEAR_FIRST = re.compile(r"\b((?:19|20)\d\d)[./年년]\s?(\d{1,2})[./月월]\s?(\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d)(?!\d)")
_SHORT_YEAR = re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d\d)(?![\d.])")
_NAMED = re.compile(
    r"(?<!\d)(\d{1,2})(?:\.|er|º|ª|-?(?:го|те|те|ти|и))?,?\s+(?:de\s+|del?\s+|ta'\s+)?([^\W\d_]{3,15}\.?),?\s+"
    r"(?:de\s+|del?\s+|al\s+)?((?:19|20)\d\d)(?!\d)"
)
_MONTH_FIRST = re.compile(
    r"\b([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)"
)
_YEAR_NAMED = re.compile(r"\b((?:19|20)\d\d)\.\s+([^\W\d_]{3,12}\.?)\s+(\d{1,2})\b")

HEAD_LINES = 8
"""How many of an article's first lines may hold its date."""

EARLIEST = 1990
"""Before this year a date is what programs write that do not know it."""

_MONTHS_OF = (
    "ar", "be", "bg", "cs", "da", "de", "el", "es", "et", "fa", "fi", "fr", "hr", "hu", "hy", "id",
    "it", "ka", "kk", "lt", "lv", "mk", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr",
    "sv", "tr", "uk", "vi",
)  # fmt: skip
_LINE_LIMIT = 90
_DATELINE_LIMIT = 60


def parse_date(text: str) -> date | None:
    """Read a date that stands at the start of a field of front matter: ISO or day.month.year."""
    return _numeric(ascii_digits(text.strip()[:40]), "")


def stated_date(text: str) -> date | None:
    """Read a date that a file's own record states: ISO, or in English words as mail has it."""
    head = ascii_digits(text.strip()[:60])
    found = _numeric(head, "") or _named(head, "")
    return found if found and found.year >= EARLIEST else None


def marked_date(text: str, language: str) -> date | None:
    """Read a date where a page marks one: as `find_date`, and with a year of two figures.

    A month that is not of the language is one that all languages with such a month agree on.
    """
    head = ascii_digits(" ".join(text.split()))
    short = _SHORT_YEAR.search(head)
    found = (
        _numeric(head, language)
        or _named(head, language)
        or (_make(f"20{short[3]}", short[2], short[1]) if short else None)
        or _named_anyhow(head)
    )
    return found if found and found.year >= EARLIEST else None


def _named_anyhow(text: str) -> date | None:
    if not any(pattern.search(text) for pattern in (_NAMED, _MONTH_FIRST, _YEAR_NAMED)):
        return None
    found = {day for language in _MONTHS_OF if (day := _named(text, language))}
    return found.pop() if len(found) == 1 else None


def find_date(text: str, language: str) -> date | None:
    """Find an article's date in its first lines, where a line is about little else.

    A date inside the article's own sentences is when something happened, not when it was written.
    """
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    for line in lines[:HEAD_LINES]:
        head = ascii_digits(line if len(line) <= _LINE_LIMIT else _dateline(line))
        found = _numeric(head, language) or _named(head, language)
        if found and found.year >= EARLIEST and (len(line) > _LINE_LIMIT or _is_about_a_date(line)):
            return found
    return None


def _dateline(line: str) -> str:
    """Give what precedes the dash of `MIŃSK, 2 marca 2023 (PAP) - ...`, if it is short."""
    found = re.match(rf".{{1,{_DATELINE_LIMIT}}}?(?:\s[-–—]\s|:\s|\)\s)", line)
    return found.group() if found else ""


def _is_about_a_date(line: str) -> bool:
    """Tell a line that states a date from a sentence that mentions one."""
    words = re.findall(r"[^\W\d_]{2,}", line)
    return len(words) <= 8 and not re.search(r"[^\W\d_]{3,}[.!?]$", line)


def _numeric(text: str, language: str) -> date | None:
    for pattern in (_ISO, _YEAR_FIRST):
        found = pattern.search(text)
        if found:
            return _make(found.group(1), found.group(2), found.group(3))
    found = _DAY_FIRST.search(text)
    if not found:
        return None
    day, mark, month, year = found.groups()
    if mark == "/" and base(language) in {"en", ""} and int(day) <= 12 and day != month:
        # Americans put the month first; nobody can tell.
        return None
    return _make(year, month, day)


def _named(text: str, language: str) -> date | None:
    # Feeds and mail write English dates in any language.
    months = _months("en") | _months(language)
    for pattern, (day, month, year) in (
        (_NAMED, (1, 2, 3)),
        (_MONTH_FIRST, (2, 1, 3)),
        (_YEAR_NAMED, (3, 2, 1)),
    ):
        for found in pattern.finditer(text):
            number = months.get(found.group(month).lower().rstrip("."))
            if number:
                return _make(found.group(year), str(number), found.group(day))
    return None


def _make(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


@cache
def _months(language: str) -> dict[str, int]:
    """Give month names, in every form CLDR has (as in a date, alone, short), with their numbers."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language or "en", sep="-")
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse("en")
    names: dict[str, int] = {}
    for use in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[use][width].items():
                names.setdefault(str(name).lower().rstrip("."), int(number))
    return names
