"""Dates that are written in figures, and those of East Asia."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from core.names.dates.span import DateSpan
from core.names.dates.value import day_range, is_day, value
from core.names.dates.years import FIRST_YEAR, LAST_YEAR

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK = r"\u200f?"
_NUMERIC = re.compile(
    rf"(?<![\w.,/-])(?:(\d{{1,2}})\. ?(\d{{1,2}})\. ?(\d{{4}})"
    rf"|(\d{{1,2}}){_MARK}[/-](\d{{1,2}}){_MARK}[/-](\d{{4}})"
    rf"|(\d{{4}})[-/](\d{{1,2}})[-/](\d{{1,2}})|(\d{{4}})\. (\d{{1,2}})\. (\d{{1,2}})\.)(?![\w/-])"
)
# 5.–7.6.2023
_NUMERIC_RANGE = re.compile(
    r"(?<![\w.,/-])(?P<from>\d{1,2})\.(?:(?P<month>\d{1,2})\.?)?\s?[-–—]\s?"
    r"(?P<to>\d{1,2})\.\s?(?P<last>\d{1,2})\.\s?(?P<year>\d{4})(?![\w/-])"
)
_FIGURE = "〇零○一二三四五六七八九"
# 2023年12月5日, 12月6日至8日, 2023年12月; 2024년 5월 3일; 令和5年; 二〇二三年十二月五日.
_EAST_ASIAN = re.compile(
    r"(?<!\d)(?:(?:(?P<era>令和|平成|昭和|民國|民国)(?P<of>\d{1,3}|元)|(?P<year>[12]\d{3}))\s?[年년]\s?)?"
    r"(?P<month>\d{1,2})\s?[月월](?:\s?(?:(?P<from>\d{1,2})\s?[日號号일]?\s?(?:[-~〜～－–—至到から]+|부터)\s?)?"
    r"(?P<day>\d{1,2})\s?[日號号일])?"
    r"|(?<!\d)(?P<alone>[12]\d{3})\s?[年년]|(?P<alone_era>令和|平成|昭和|民國|民国)(?P<alone_of>\d{1,3}|元)年"
)
_IN_WORDS = re.compile(
    rf"(?P<year>[{_FIGURE}]{{4}})年(?:(?P<month>[{_FIGURE}十]{{1,3}})月(?:(?P<day>[{_FIGURE}十廿]{{1,3}})[日号號])?)?"
)
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
# ngày 5 tháng 12 năm 2023; 5 tháng 12, 2023
_VIETNAMESE = re.compile(
    r"(?<!\w)(?:[Nn]gày (?:mùng |mồng )?)?(?P<day>\d{1,2}) ?"
    r"(?:[Tt]háng|thg|/|-) ?(?P<month>\d{1,2})"
    r"(?:(?:,? năm |, |/|-)(?P<year>[12]\d{3}))?(?!\w|/)"
)
_VIETNAMESE_WORD = re.compile(r"[Tt]háng|[Nn]gày|thg")


def numeric(text: str, start: int, end: int) -> Iterator[DateSpan]:
    """Give the dates in figures; of two orders the day comes first, where that can be."""
    for match in _NUMERIC_RANGE.finditer(text, start, end):
        year, last = int(match["year"]), int(match["last"])
        month = int(match["month"] or last)
        if is_day(year, month, int(match["from"])) and is_day(year, last, int(match["to"])):
            first = value(match["year"], month, int(match["from"]))
            both = day_range(first, value(match["year"], last, int(match["to"])))
            yield DateSpan(match.start(), match.end(), both)
    for match in _NUMERIC.finditer(text, start, end):
        g = match.groups()
        numbers = [int(n) for n in g if n]
        year, month, day = numbers if g[6] or g[9] else reversed(numbers)
        if g[3] and month > 12:
            month, day = day, month
        if not is_day(year, month, day):
            continue
        yield DateSpan(match.start(), match.end(), date(year, month, day).isoformat())


def east_asian(text: str, start: int, end: int) -> Iterator[DateSpan]:
    """Give the dates with 年, 月 and 日 or their Korean like, of Japanese eras too."""
    for match in _EAST_ASIAN.finditer(text, start, end):
        if match["alone"] or match["alone_era"]:
            year = match["alone"] or _of_era(match["alone_era"], match["alone_of"])
            if FIRST_YEAR <= int(year) <= LAST_YEAR:
                yield DateSpan(match.start(), match.end(), year)
            continue
        year, month, day = match["year"], int(match["month"]), match["day"]
        if match["era"]:
            year = _of_era(match["era"], match["of"])
        if not (year or day) or not 1 <= month <= 12:
            continue
        if day and not is_day(int(year or 2000), month, int(day)):
            continue
        last = value(year, month, int(day) if day else None)
        told = last
        if match["from"] and 0 < int(match["from"]) < int(day):
            told = day_range(value(year, month, int(match["from"])), last)
        yield DateSpan(match.start(), match.end(), told)
    for match in _IN_WORDS.finditer(text, start, end):
        year = "".join(str(_figure(c)) for c in match["year"])
        parts = _number(match["month"] or ""), _number(match["day"] or "")
        if parts[0] is None or parts[1] is None or not FIRST_YEAR <= int(year) <= LAST_YEAR:
            continue
        if not parts[0]:
            yield DateSpan(match.start(), match.end(), year)
        elif is_day(int(year), parts[0], parts[1] or 1):
            yield DateSpan(match.start(), match.end(), value(year, parts[0], parts[1] or None))


def vietnamese(text: str, start: int, end: int) -> Iterator[DateSpan]:
    """Give the dates that Vietnamese writes with words for day, month and year."""
    for match in _VIETNAMESE.finditer(text, start, end):
        month, day = int(match["month"]), int(match["day"])
        told = _VIETNAMESE_WORD.search(match.group()) is not None
        if told and is_day(int(match["year"] or 2000), month, day):
            yield DateSpan(match.start(), match.end(), value(match["year"], month, day))


def _of_era(era: str, year: str) -> str:
    return str(_ERAS[era] + (1 if year == "元" else int(year)))


def _figure(character: str) -> int:
    return max(0, _FIGURE.index(character) - 2)


def _number(figures: str) -> int | None:
    """Give the number that Chinese figures are: 十二, 二十五, 廿三; 0 for "", None for 十十."""
    tens, *others = figures.replace("廿", "二十").split("十")
    if not others:
        return int("".join(str(_figure(c)) for c in tens) or 0)
    ones = others[0]
    if len(others) > 1 or len(tens) > 1 or len(ones) > 1:
        return None
    return 10 * (_figure(tens) if tens else 1) + (_figure(ones) if ones else 0)
