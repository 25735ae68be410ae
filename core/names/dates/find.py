"""Dates in running text."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from core.languages import base as base_of
from core.names.dates.calendar_names import (
    beside_today,
    month_of,
    months,
    needs_small_word,
    short_months,
    weekdays,
)
from core.names.dates.numeric import east_asian, numeric, vietnamese
from core.names.dates.span import DateSpan
from core.names.dates.value import day_range, is_day, value
from core.names.dates.weekday_words import is_weekday
from core.names.dates.years import WORD_BEFORE, years
from core.text.romanisation import fold
from core.text.tokens import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator

# Vowel signs of Indian and Thai letters, of Arabic and Hebrew ones belong to a word.
_SIGNS = "\u200c\u200d" + MARKS
_WORD = re.compile(rf"(?<![\w{_SIGNS}])[^\W\d_][^\W\d_{_SIGNS}]*(?:[^\W\d_]|[{_SIGNS}])+")
_DAY_BEFORE = re.compile(
    r"(?:(?<![\w.,])(?P<first>[12]\d{3})"
    r"(?:\.|,|\.?\s?(?:gada|m\.|թ\.|-?ж\.?,?|-?yil,?|-?жылы|г\.|\(e\)ko|ko)|-)?\s?)?"
    r"(?:(?<![\w.,])(?:(?P<from>\d{1,2})(?:\.|-го|er)?"
    r"(?:\s?[-–—]\s?|\s(?:do|bis|până la|la|по|до|au|al|a|to|till|tot|til|až|ως|έως|إلى|से|تا)\s))?"
    r"(?<![\d.,])(?P<day>\d{1,2})(?:\.|er|º|ª|-го|-е|-га|-ы|th|st|nd|rd|ième|-ші|-a|-ye)?"
    r"(?:[\s-]|\.\s)(?:de\s|d[’']|of\s|ng\s|ve\s|ta[’']\s)?)?$"
)
_DAY_AFTER = re.compile(
    r"\s(?P<day>\d{1,2})(?:\s?[-–—]\s?(?P<to>\d{1,2}))?(?:st|nd|rd|th|\(?a\)?|\.)?"
    r"(?=,?\s\d{4}|\b(?![.,:]?\d|\s?%))"
)
_YEAR_AFTER = re.compile(
    r"(?:/[^\W\d_]{3,}(?:\s[^\W\d_]{3,})?)?[,،.]?\s"
    r"(?:de\s|del\s|of\s|ค\.ศ\.\s|พ\.ศ\.\s|năm\s|του\s|عام\s|سنة\s|שנת\s|لعام\s)?(?P<year>[12]\d{3})\b"
)
_MONTH_FIRST = frozenset(
    ["en", "hu", "lt", "eu", "tl", "hy", "ka", "kn", "ml", "my", "ne", "ps", "so"]
)
_YEAR_FIRST = frozenset(
    ["hu", "lt", "lv", "eu", "hy", "kk", "ky", "eo", "uz", "ml", "my", "ne", "ps"]
)
_CAPITAL_MONTHS = frozenset({"en", "de"})
_BUDDHIST = 543
_FIRST_BUDDHIST = 2400
_THAI_MONTHS = (
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
)  # fmt: skip
_THAI_SHORT = re.compile(
    r"(?<!\d)(?:(?P<from>\d{1,2})\s?[-–]\s?)?(?P<day>\d{1,2})"
    rf"\s?(?P<month>{'|'.join(map(re.escape, _THAI_MONTHS))})"
    r"\s?(?P<year>[12]\d{3})?"
)
_REACH = 34
# Days beside today that are other words as well stand alone only where nothing else can be meant.
_DOUBTFUL_DAYS = {
    "ar": frozenset({fold("اليوم")}), "es": frozenset({"manana"}),
    "hu": frozenset({"ma"}), "nl": frozenset({"morgen"}), "lv": frozenset({"rit"}),
    "az": frozenset({"sabah"}), "ja": frozenset({"今日"}),
}  # fmt: skip
_CHINESE_DAY = re.compile(r"(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])(?![年月])")
_JAPANESE_DAY = re.compile(r"([月火水木金土日])曜日?")
_KOREAN_DAY = re.compile(r"([월화수목금토일])요일")
_NUMBERED = {
    c: n
    for row in ("一二三四五六日", "月火水木金土日", "월화수목금토일")
    for n, c in enumerate(row, 1)
} | {"天": 7}
_NUMBERED_CHINESE = dict(zip("一二三四五六日天", (1, 2, 3, 4, 5, 6, 7, 7), strict=True))
_UNSPACED = frozenset({"zh", "ja", "th", "ko"})
_TO = re.compile(
    r"\s?[-–—~〜～至到]\s?|から|부터\s?|\s(?:do|bis|până la|по|до|au|al|to|tot|til|až)\s"
)


def find_dates(text: str, start: int, end: int, language: str) -> Iterator[DateSpan]:
    """Give the dates in `text[start:end]`, in order and without overlap; digits are ASCII."""
    spans = sorted(_all_dates(text, start, end, language), key=lambda s: (s.start, -s.end))
    at = start
    kept: list[DateSpan] = []
    for span in spans:
        if span.start >= at:
            kept.append(span)
            at = span.end
    before: DateSpan | None = None
    for here, span in enumerate(kept):
        told = _with_year_of(text, span, kept[here + 1 : here + 2])
        before = _with_year_before(text, before, told)
        yield before


# The day before and the day behind are of one time: "între 3 și 5 mai", "between 3 and 5 May".
_BETWEEN = re.compile(
    r"(?:între|intre|entre(?:\s(?:el|le|os))?|między|zwischen(?:\sdem)?|between|[tf]ra(?:\sil)?|между|між|mezi|medzi"
    r"|között|tussen|mellan|mellem|mellom)\s(?:\d{1,2}\.?\sși\s)?"
    r"(?P<from>\d{1,2})\.?(?:er|º|-го)?"
    r"\s(?:și|si|y(?:\sel)?|et(?:\sle)?|e(?:\s(?:il|o))?|a|und(?:\sdem)?|and|и|і|та|й|en|och|og)\s\Z",
    re.IGNORECASE,
)


def _with_year_of(text: str, span: DateSpan, behind: list[DateSpan]) -> DateSpan:
    """Give a day the year of the one up to which it goes: "28 May - 3 June 2023"."""
    if len(span.value) != len("05-28") or not behind or span.value[2] != "-":
        return span
    last = behind[0]
    if len(last.value) == len("2023-06-03") and _TO.fullmatch(text, span.end, last.start):
        return replace(span, value=f"{last.value[:4]}-{span.value}")
    return span


def _with_year_before(text: str, before: DateSpan | None, span: DateSpan) -> DateSpan:
    """Give a day the year of the one since which it goes: "2021年3月4日至4月5日"."""
    if before is None or len(span.value) != len("05-28") or span.value[2] != "-":
        return span
    since = len(before.value) == len("2023-06-03") and before.value[5:] < span.value
    if since and _TO.fullmatch(text, before.end, span.start):
        return replace(span, value=f"{before.value[:4]}-{span.value}")
    return span


def _all_dates(text: str, start: int, end: int, language: str) -> Iterator[DateSpan]:
    code = base_of(language)
    yield from numeric(text, start, end)
    yield from east_asian(text, start, end)
    if code == "vi":
        yield from vietnamese(text, start, end)
    yield from _worded(text, start, end, language)
    if code in _UNSPACED:
        yield from _in_characters(text, start, end, code)
    yield from years(text, start, end, code)


def _worded(text: str, start: int, end: int, language: str) -> Iterator[DateSpan]:
    code = base_of(language)
    days, beside = weekdays(language), beside_today(language)
    short = short_months(language)
    of_two = _names_of_two(language)
    words = list(_WORD.finditer(text, start, end))
    for at, match in enumerate(words):
        word = fold(match.group())
        two = _two(text, words, at) if of_two else None
        if two is not None and code == "he" and two[0][:1] in "בלמוה" and two[0][1:] in days:
            yield DateSpan(match.start() + 1, two[1], f"weekday-{days[two[0][1:]]}")
            continue
        capital = match.group()[0].isupper()
        if two is not None and two[0] in of_two:
            span = _of_two(text, (start, end), match.start(), *two, language)
            if span is not None:
                yield span
                continue
        if code in _CAPITAL_MONTHS and not capital and word not in beside:
            continue
        month = month_of(match.group(), language)
        if month is not None:
            if code == "ro" and word == "mai" and _COMPARES.match(text, match.end(), end):
                continue
            span = _around_month(text, (start, end), match.span(), month, code)
            if span is not None and span.start == match.start() and word not in months(language):
                # Hebrew "in" before a month without a day is no part of the date.
                span = replace(span, start=span.start + (code == "he"))
            if span is not None:
                yield span
                continue
        if word in short:
            # Without a full stop or a year "12 set" and "3 mar" are other words.
            dotted = text.startswith(".", match.end(), end)
            around = (match.start(), match.end() + dotted)
            span = _around_month(text, (start, end), around, short[word], code)
            if span is not None and (dotted or _ENDS_IN_YEAR.search(text, around[1], span.end)):
                yield span
        elif word in days and is_weekday(text, match, word, code):
            yield DateSpan(match.start(), match.end(), f"weekday-{days[word]}")
        elif word in beside and _is_beside(text, match, word, language):
            yield DateSpan(match.start(), match.end(), f"day{beside[word]:+}")


@lru_cache(maxsize=64)
def _names_of_two(language: str) -> frozenset[str]:
    """Give the names of months and days that are two words in a language, or have a hyphen."""
    names = chain(months(language), weekdays(language), beside_today(language))
    return frozenset(name for name in names if not name.isalpha() and _APART.search(name))


_APART = re.compile(r"[\s-]")


def _two(text: str, words: list[re.Match[str]], at: int) -> tuple[str, int] | None:
    """Give a word with the next one, folded, and where they end."""
    if at + 1 < len(words) and text[words[at].end() : words[at + 1].start()] in (
        " ",
        "-",
        "’",
        "'",
    ):
        apart = text[words[at].end() : words[at + 1].start()]
        joined = words[at].group() + (apart if apart == "-" else " ") + words[at + 1].group()
        return fold(joined), words[at + 1].end()
    return None


def _of_two(
    text: str, sentence: tuple[int, int], start: int, name: str, end: int, language: str
) -> DateSpan | None:
    """Give the date that a name of two words makes: "كانون الأول", "יום שני", "hôm qua"."""
    days, beside = weekdays(language), beside_today(language)
    if name in days:
        return DateSpan(start, end, f"weekday-{days[name]}")
    if name in beside:
        return DateSpan(start, end, f"day{beside[name]:+}")
    month = months(language)[name]
    return _around_month(text, sentence, (start, end), month, base_of(language))


# Romanian "7 mai puține" is 7 fewer.
_COMPARES = re.compile(
    r"\s(puțin|putin|mult|mare|mari|mic|bun|rău|rau|slab|tânăr|tanar|tiner|vech|rapid|lung|scurt|scump"
    r"|ieftin|puternic|târziu|devreme|sus|jos|aproape|departe|sigur|greu|ușor|nou|noi|înalt|adânc)\w*"
)
_ENDS_IN_YEAR = re.compile(r"[12]\d{3}\Z")


def _around_month(
    text: str, sentence: tuple[int, int], name: tuple[int, int], month: int, base: str
) -> DateSpan | None:
    """Give the date around a month's name; a month alone is none."""
    first, last = name
    before = _DAY_BEFORE.search(text[max(sentence[0], first - _REACH) : first])
    day = before["day"] if before is not None else None
    since = before["from"] if before is not None else None
    year = before["first"] if before is not None and base in _YEAR_FIRST else None
    if before is not None and (day or year):
        own = (
            before.start()
            if year or not before["first"]
            else before.start("from" if since else "day")
        )
        first -= len(before.string) - own
    until = None
    if not day and (base in _MONTH_FIRST or base == "eo"):
        after = _DAY_AFTER.match(text, last, sentence[1])
        if after is not None:
            day, until, last = after["day"], after["to"], after.end()
    if not year:
        after = _YEAR_AFTER.match(text, last, sentence[1])
        if after is not None:
            year, last = after["year"], after.end()
            if base == "th" and int(year) > _FIRST_BUDDHIST:
                year = str(int(year) - _BUDDHIST)
    if until:
        since, day = day, until
    if not (day or year) or (day and not is_day(int(year or 2000), month, int(day))):
        return None
    told = value(year, month, int(day) if day else None)
    between = _BETWEEN.search(text, max(sentence[0], first - _REACH), first) if day else None
    if between is not None and not since:
        since, first = between["from"], between.start("from")
    if since and day and 0 < int(since) < int(day):
        told = day_range(value(year, month, int(since)), told)
    return DateSpan(first, last, told)


def _is_beside(text: str, match: re.Match[str], word: str, language: str) -> bool:
    """Tell whether a word is today or a day beside it, and no word that is written alike."""
    if word in _DOUBTFUL_DAYS.get(base_of(language), ()) or match.group().isupper():
        return False
    if not needs_small_word(word, language):
        return True
    before = WORD_BEFORE.search(text, max(0, match.start() - 8), match.start())
    return before is not None and fold(before[1]) in ("i", "a") and text[match.start() - 1] == " "


def _in_characters(text: str, start: int, end: int, code: str) -> Iterator[DateSpan]:
    """Give weekdays and days beside today in scripts that write no space between words."""
    if code == "th":
        for match in _THAI_SHORT.finditer(text, start, end):
            year = int(match["year"] or 0)
            month, day = _THAI_MONTHS.index(match["month"]) + 1, int(match["day"])
            year -= _BUDDHIST if year > _FIRST_BUDDHIST else 0
            if is_day(year or 2000, month, day):
                told = value(str(year) if year else None, month, day)
                if match["from"] and 0 < int(match["from"]) < day:
                    first = value(str(year) if year else None, month, int(match["from"]))
                    told = day_range(first, told)
                yield DateSpan(match.start(), match.end(), told)
    pattern = {"zh": _CHINESE_DAY, "ja": _JAPANESE_DAY, "ko": _KOREAN_DAY}.get(code)
    if pattern is not None:
        numbers = _NUMBERED_CHINESE if code == "zh" else _NUMBERED
        for match in pattern.finditer(text, start, end):
            yield DateSpan(match.start(), match.end(), f"weekday-{numbers[match[1]]}")
    doubtful = _DOUBTFUL_DAYS.get(code, ())
    for name, offset in beside_today(code).items():
        at = -1 if name in doubtful else text.find(name, start, end)
        while at >= 0:
            # "2-3 วันนี้" are the days to come.
            if not text[max(0, at - 2) : at].strip().isdigit():
                yield DateSpan(at, at + len(name), f"day{offset:+}")
            at = text.find(name, at + len(name), end)
