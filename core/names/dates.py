"""Dates in running text, and their names in the reader's language.

A date's value is `2023-12-04`, `2023-12`, `2023`, `12-04` (no year), `weekday-1` (Monday) or a
span of years `2023/2024`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from core.names.morphology.endings import forms
from core.text.romanisation import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel import Locale

_FIRST_YEAR, _LAST_YEAR = 1500, 2099
_NUMERIC = re.compile(
    r"(?<![\w.,/-])(?:(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})|(\d{1,2})/(\d{1,2})/(\d{4})"
    r"|(\d{4})-(\d{2})-(\d{2}))(?![\w/-])"
)
# 2023年12月5日, 12月6日, 2023年12月; 2024년 5월 3일.
_EAST_ASIAN = re.compile(
    r"(?<!\d)(?:(?P<year>[12]\d{3})\s?[年년]\s?)?(?P<month>\d{1,2})\s?[月월](?:\s?(?P<day>\d{1,2})\s?[日号號일])?"
    r"|(?<!\d)(?P<alone>[12]\d{3})\s?[年년]"
)
_YEARS = re.compile(r"(?<![\w.,/%-])([12]\d{3})\s?[-–/]\s?([12]\d{3})(?![\w%]|[.,]\d)")
_YEAR = re.compile(r"(?<![\w.,/%$€£-])([12]\d{3})(?![\w%$€£]|[.,:/]\d|[-–]\d)")

# Words before a bare number that make it a year, folded.
_BEFORE_YEAR = {
    "ro": "in din anul anului anii pana dupa inainte intre si vara iarna toamna primavara",
    "pl": "w od do roku lat lata po przed rok miedzy a i latach z wiosna jesienia latem zima",
    "uk": "u v z do vid rotsi pislya roku",
    "ru": "v s do ot godu posle k",
    "bg": "prez ot do v sled godina na kraya",
    "cs": "v od do roku roce po pred rok let letech roky a",
    "sl": "v od do leta leto letu po pred letih",
    "de": "in seit bis im jahr jahre jahren von nach vor ab sommer winter herbst fruhjahr",
    "fr": "en depuis annee annees avant apres des jusqu entre et l an",
    "es": "en desde ano anos hasta de tras entre y",
    "it": "nel dal del anno anni fino al",
    "pt": "em desde ano anos ate de",
    "nl": "in sinds tot jaar van vanaf",
    "hu": "",
    "en": "in since by until from year before after of during between and late early mid",
}  # fmt: skip
# Words after a number that make it a year, folded.
_AFTER_YEAR = {
    "pl": ("roku", "r", "rok", "rokiem"),
    "uk": ("roku", "rotsi", "rik", "r", "roki", "rokiv", "rokom"),
    "ru": ("goda", "godu", "god", "g", "godom", "gody", "godov"), "bg": ("g", "godina", "godinata"),
    "cs": (), "hu": ("ben", "ban", "ota", "tol", "ig"),
}  # fmt: skip
_MAYBE_YEAR_WORD = re.compile(r"\s*-?([^\W\d_]+)")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[\s(]*$")
# Weekdays that are also other words (Romanian "luni", months; "среди", among) stand alone only
# after these.
_WEEKDAY_NEEDS = {
    "ro": frozenset({"zilei", "ziua", "zile"}), "sl": frozenset({"po", "o"}), "ru": frozenset(),
}  # fmt: skip
_DOUBTFUL_WEEKDAYS = {
    "ro": frozenset({"luni", "marti"}), "sl": frozenset({"sredi"}), "ru": frozenset({"sredi"}),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A date's place in the text and its value."""

    start: int
    end: int
    value: str


@lru_cache(maxsize=32)
def _locale(language: str) -> Locale | None:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language.replace("-", "_")) if language else None
    except (UnknownLocaleError, ValueError):
        return None


@lru_cache(maxsize=32)
def _names(language: str) -> tuple[dict[str, int], dict[str, int]]:
    """Give the folded names of months and weekdays in all cases, with their numbers."""
    months: dict[str, int] = {}
    days: dict[str, int] = {}
    locale = _locale(language)
    if locale is None:
        return months, days
    for context in ("stand-alone", "format"):
        for number, name in locale.months[context]["wide"].items():
            for form in forms(name, language) | {fold(name)}:
                months.setdefault(form, number)
        for number, name in locale.days[context]["wide"].items():
            for form in forms(name, language) | {fold(name)}:
                days.setdefault(form, number + 1)
    return {m: n for m, n in months.items() if len(m) > 2 and not m.isdigit()}, days


@lru_cache(maxsize=32)
def _short_months(language: str) -> dict[str, int]:
    """Give the folded short names of months, without full stops, with their numbers."""
    found: dict[str, int] = {}
    for code in dict.fromkeys((language, *_ALSO.get(language, ()))):
        locale = _locale(code)
        if locale is None:
            continue
        for context in ("format", "stand-alone"):
            for number, name in locale.months[context]["abbreviated"].items():
                short = fold(name.rstrip("."))
                if len(short) > 2 and short.isalpha():
                    found.setdefault(short, number)
    return found


_ALSO = {"en": ("en-GB", "en-AU"), "de": ("de-AT",)}


_WORD = re.compile(r"(?<![\w])[^\W\d_]{3,}(?![\w])")
_DAY_BEFORE = re.compile(
    r"(?:(?<![\w.,])(?P<first>[12]\d{3})\.\s)?"
    r"(?:(?<![\w.,])(?:(?P<from>\d{1,2})\.?\s?[-–—]\s?)?(?<![\d.,])(?P<day>\d{1,2})(?:\.|er|º|-го|-е|th|st|nd|rd)?\s(?:de\s|of\s)?)?$"
)
_DAY_AFTER = re.compile(r"\s(?P<day>\d{1,2})(?:st|nd|rd|th)?(?=,\s\d{4}|\b(?![.,:]?\d|\s?%))")
_YEAR_AFTER = re.compile(r",?\s(?:de\s|del\s|of\s)?(?P<year>[12]\d{3})\b")
_MONTH_FIRST = frozenset({"en", "hu"})
_CAPITAL_MONTHS = frozenset({"en", "de"})


def find_dates(text: str, start: int, end: int, language: str) -> Iterator[DateSpan]:
    """Give the dates in `text[start:end]`, in order and without overlap; digits are ASCII."""
    spans = sorted(_all_dates(text, start, end, language), key=lambda s: (s.start, -s.end))
    at = start
    for span in spans:
        if span.start >= at:
            yield span
            at = span.end


def _all_dates(text: str, start: int, end: int, language: str) -> Iterator[DateSpan]:
    yield from _numeric(text, start, end)
    yield from _east_asian(text, start, end)
    yield from _worded(text, start, end, language)
    yield from _years(text, start, end, language.split("-")[0])


def _numeric(text: str, start: int, end: int) -> Iterator[DateSpan]:
    for match in _NUMERIC.finditer(text, start, end):
        g = match.groups()
        numbers = [int(n) for n in g if n]
        year, month, day = numbers if g[6] else reversed(numbers)
        if g[3] and month > 12:
            month, day = day, month
        try:
            yield DateSpan(match.start(), match.end(), date(year, month, day).isoformat())
        except ValueError:
            continue


def _east_asian(text: str, start: int, end: int) -> Iterator[DateSpan]:
    for match in _EAST_ASIAN.finditer(text, start, end):
        if match["alone"]:
            if _FIRST_YEAR <= int(match["alone"]) <= _LAST_YEAR:
                yield DateSpan(match.start(), match.end(), match["alone"])
            continue
        year, month, day = match["year"], int(match["month"]), match["day"]
        if not (year or day) or not 1 <= month <= 12:
            continue
        if day and not _is_day(int(year or 2000), month, int(day)):
            continue
        yield DateSpan(match.start(), match.end(), _value(year, month, int(day) if day else None))


def _worded(text: str, start: int, end: int, language: str) -> Iterator[DateSpan]:
    months, days = _names(language)
    short = _short_months(language)
    base = language.split("-")[0]
    for match in _WORD.finditer(text, start, end):
        word = fold(match.group())
        if base in _CAPITAL_MONTHS and not match.group()[0].isupper():
            continue
        if word in months:
            if base == "ro" and word == "mai" and _COMPARES.match(text, match.end(), end):
                continue
            span = _around_month(text, (start, end), match.span(), months[word], base)
            if span is not None:
                yield span
        elif word in short:
            # Without a full stop or a year "12 set" and "3 mar" are other words.
            dotted = text.startswith(".", match.end(), end)
            around = (match.start(), match.end() + dotted)
            span = _around_month(text, (start, end), around, short[word], base)
            if span is not None and (dotted or _ENDS_IN_YEAR.search(text, around[1], span.end)):
                yield span
        elif word in days and _is_weekday(text, match, word, base):
            yield DateSpan(match.start(), match.end(), f"weekday-{days[word]}")


# Romanian "7 mai puține" is 7 fewer.
_COMPARES = re.compile(
    r"\s(puțin|putin|mult|mare|mari|mic|bun|rău|rau|slab|tânăr|tanar|tiner|vech|rapid|lung|scurt|scump"
    r"|ieftin|puternic|târziu|devreme|sus|jos|aproape|departe|sigur|greu|ușor|nou|noi|înalt|adânc)\w*"
)
_ENDS_IN_YEAR = re.compile(r"[12]\d{3}\Z")


def _around_month(
    text: str, sentence: tuple[int, int], name: tuple[int, int], month: int, base: str
) -> DateSpan | None:
    """Give the date around a month's name; a month alone is none.

    Of several days, "5-7 czerwca", the value has the last.
    """
    first, last = name
    before = _DAY_BEFORE.search(text[max(sentence[0], first - 20) : first])
    day = before["day"] if before is not None else None
    year = before["first"] if before is not None and base == "hu" else None
    if before is not None and (day or year):
        first -= len(before.group())
    if not day and base in _MONTH_FIRST:
        after = _DAY_AFTER.match(text, last, sentence[1])
        if after is not None:
            day, last = after["day"], after.end()
    if not year:
        after = _YEAR_AFTER.match(text, last, sentence[1])
        if after is not None:
            year, last = after["year"], after.end()
    if not (day or year) or (day and not _is_day(int(year or 2000), month, int(day))):
        return None
    return DateSpan(first, last, _value(year, month, int(day) if day else None))


def _is_day(year: int, month: int, day: int) -> bool:
    return 1 <= day <= monthrange(year, month)[1]


def _is_weekday(text: str, match: re.Match[str], word: str, base: str) -> bool:
    if base == "pt":
        return False
    if word not in _DOUBTFUL_WEEKDAYS.get(base, ()):
        return True
    before = _WORD_BEFORE.search(text, max(0, match.start() - 24), match.start())
    if before is None:
        return False
    previous = fold(before[1])
    if previous == "de":
        earlier = _WORD_BEFORE.search(text, max(0, before.start() - 24), before.start())
        previous = fold(earlier[1]) if earlier else ""
    return previous in _WEEKDAY_NEEDS[base]


def _value(year: str | None, month: int, day: int | None) -> str:
    parts = [year] if year else []
    parts.append(f"{month:02}")
    if day is not None:
        parts.append(f"{day:02}")
    return "-".join(parts)


def _years(text: str, start: int, end: int, base: str) -> Iterator[DateSpan]:
    for match in _YEARS.finditer(text, start, end):
        first, last = int(match[1]), int(match[2])
        if _FIRST_YEAR <= first < last <= _LAST_YEAR:
            yield DateSpan(match.start(), match.end(), f"{first}/{last}")
    before_words = frozenset(_BEFORE_YEAR.get(base, "").split())
    after_words = _AFTER_YEAR.get(base, ())
    for match in _YEAR.finditer(text, start, end):
        if not _FIRST_YEAR <= int(match[1]) <= _LAST_YEAR:
            continue
        after = _MAYBE_YEAR_WORD.match(text, match.end(), end)
        word_after = fold(after[1]) if after else ""
        before = _WORD_BEFORE.search(text, max(start, match.start() - 24), match.start())
        if word_after in after_words or (
            before is not None
            and fold(before[1]) in before_words
            and (after is None or word_after in before_words or not _counts(text, match.end(), end))
        ):
            yield DateSpan(match.start(), match.end(), match[1])


def _counts(text: str, at: int, end: int) -> bool:
    """Tell whether a noun follows directly, so that the number counts things."""
    match = re.compile(r" ([^\W\d_]+)").match(text, at, end)
    return match is not None and len(match[1]) > 3 and text[at - 4 : at] not in _LIKELY_YEARS


_LIKELY_YEARS = frozenset(str(year) for year in range(1900, 2040) if year % 100 or year == 2000)


def date_name(value: str, language: str) -> str | None:
    """Give a date's name in `language`, None where its value tells none."""
    # British order, as in the rest of the window: 4 December 2023.
    locale = _locale("en-GB" if language == "en" else language) or _locale("en-GB")
    if locale is None:
        return None
    try:
        return _in_words(value, locale)
    except (ValueError, LookupError):
        return None


def _in_words(value: str, locale: Locale) -> str | None:
    from babel.dates import format_date

    if re.fullmatch(r"\d{4}(/\d{4})?", value):
        return value.replace("/", "–")
    if value.startswith("weekday-"):
        return str(locale.days["stand-alone"]["wide"][int(value[8:]) - 1])
    parts = [int(p) for p in value.split("-")] if re.fullmatch(r"[\d-]+", value) else []
    if len(parts) == 3:
        return str(format_date(date(*parts), "long", locale=locale))
    if len(parts) == 2 and parts[0] > 31:
        return str(format_date(date(parts[0], parts[1], 1), "LLLL y", locale=locale))
    if len(parts) == 2:
        return str(format_date(date(2000, *parts), "d MMMM", locale=locale))
    return None
