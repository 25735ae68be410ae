"""Numbers in an original and its translation: which were lost, which appeared.

A number is a value, however it is written: `1 200,5 tys.`, `1,200.5 thousand` and `1,200,500` are
one. Where a mark may group or part a fraction, both values are held possible.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from core.text.digits import ascii_digits
from core.text.stacked_marks import bounded_marks
from core.translation.number_scales import (
    has_scale,
    scale_after,
    scale_before,
    scale_pattern,
    small_letters,
)
from core.translation.placeholders import without_protected
from core.translation.spelled_numbers import (
    months,
    roman_numerals,
    spelled,
    tens_in_words,
    values_in_words,
)
from core.translation.units import is_converted
from core.translation.word_links import is_unspaced

if TYPE_CHECKING:
    from collections.abc import Sequence

_POINT = ".,\u066b\uff0c\uff0e"
_CLOCKS = r"(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:])|"
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(
    # Where no digit is, nothing else is tried.
    rf"(?=\d)(?:{_CLOCKS}(?<!\d)(?:\d{{1,3}}(?:[{_POINT}\u066c\u060c\u00a0\u202f\u2009 ’']\d{{3}})+"
    # As India groups: 1,00,000.
    r"|\d{1,2}(?:[,\u066c]\d{2})+[,\u066c]\d{3})(?!\d)"
    rf"(?:[{_POINT}]\d+(?![{_POINT}]?\d))?"
    rf"|\d+(?:[{_POINT}]\d+)?)"
)
_UNIT = re.compile(r"(?:[kcm]?m|kg|mph|kph|km/h|[KMGT]B|[KMGT]?Hz|[kMG]?W)(?![^\W\d_])")
_DATE = re.compile(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_CLOCK = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")
_CLOCK_IN_WORDS = frozenset({"half", "quarter", "past", "noon", "midnight", "midday"})
_RANGE = re.compile(r"\s{0,2}(?:[-–—~〜～]|\w{1,4}\s)\s{0,2}")
_MINUS = re.compile(r"(?:^|[\s(])[-−–]$")
_ORDINAL = re.compile(r"[-‐‑]\s?[^\W\d_]")
_BELOW = re.compile(r"minus|negative|below|under|less|[-−–]\s?\d", re.IGNORECASE)
_GROUPED = re.compile(r"\d[.,]\d{3}(?!\d)")
_PERCENT = re.compile(r"\s?[%٪％]")
_PERCENT_IN_WORDS = re.compile(r"[%٪％]|per ?cent|pct|\bpoints?\b|\bp\.p\.", re.IGNORECASE)
_LATEST = 3000
_ALSO_WORDS = "조"
"""Scale words that are others too: Article 247."""

_MOST = 600
"""Numbers that one sentence may have: it is cut at 2,000 characters."""
_CENTURY = re.compile(r"centur|\b\d{2,4}(?:0['’]?s)\b", re.IGNORECASE)


@dataclass(slots=True)
class Number:
    """A number as it is written, with the values that it may have, scale words counted in.

    `digits` are its own without zeros before them, `scale` the power of ten of its scale words.
    """

    text: str
    start: int
    end: int
    digits: str
    values: frozenset[Decimal]
    scale: int = 0
    percent: bool = False
    glued: bool = False
    minus: bool = False
    counted: bool = False
    said: str = ""

    @property
    def significant(self) -> str:
        return self.digits.rstrip("0")


def changed_numbers(
    original: str, translation: str, to_code: str, from_code: str = ""
) -> tuple[list[str], list[str]]:
    """Give the numbers that a translation lost, and those in it that the original has not.

    Digits count, not of which script they are nor how they are grouped; those that letters touch
    (`G20`) are no number. One of up to twelve may be spelled out; hours may be on a clock of
    twelve. One whose zeros differ is another number, unless scale words make up for them. Nothing
    is said of a table of very many: each is compared with all.
    """
    ours = [
        number
        for number in numbers_in(original, from_code)
        if not number.glued and any(number.values)
    ]
    if not ours:
        return [], [number.text for number in numbers_in(translation, to_code)]
    theirs = numbers_in(translation, to_code)
    if max(len(ours), len(theirs)) > _MOST:
        return [], []
    there = _There.of(theirs, translation, to_code)
    scaled = scale_pattern(from_code) is not None and scale_pattern(to_code) is not None
    left, unmatched = list(theirs), []
    for number in ours:
        match = next((other for other in left if other.values & number.values), None)
        if match is None:
            unmatched.append(number)
        else:
            left.remove(match)
    known = {value for number in ours for value in number.values}
    strange = [other for other in left if not other.values & known]

    def converted(number: Number) -> bool:
        values = [other.values for other in strange]
        return to_code == "en" and is_converted(number.values, values, translation)

    missing: list[str] = []
    became: list[str] = []
    for number in unmatched:
        other = _of_other_zeros(number, strange) if scaled else None
        apart = other is not None and other.scale and not number.scale
        # "50 or more millions".
        if apart and has_scale(original, from_code):
            continue
        if other is not None:
            missing.append(number.said)
            became.append(other.said)
            strange.remove(other)
        elif not (there.has(number, lenient=not scaled) or converted(number)):
            missing.append(number.said)
    if not missing:
        missing, became = _changed_signs(ours, theirs, translation, to_code)
    return missing, became + [number.text for number in strange]


def made_up_numbers(
    original: str, translation: str, to_code: str, from_code: str = ""
) -> list[str]:
    """Give the large numbers of a translation that the original has in no form.

    Nothing is said where the original has scale words, or its language's are not known: there the
    number may be spelled out.
    """
    large = [
        number
        for number in numbers_in(translation, to_code)
        if _GROUPED.search(number.text) and all(value >= 1000 for value in number.values)
    ]
    if not large or scale_pattern(from_code) is None or has_scale(original, from_code):
        return []
    ours = numbers_in(original, from_code)
    significant = {number.significant for number in ours}
    joined = "".join(number.digits for number in ours)
    return [
        number.said
        for number in large
        if number.significant not in significant
        and number.digits not in joined
        and not is_converted(number.values, [other.values for other in ours], translation)
        and not any(number.values & other.values for other in ours)
    ]


@lru_cache(maxsize=4)
def numbers_in(text: str, language: str) -> tuple[Number, ...]:
    """List the numbers of a text; a date's parts and a range's ends are numbers of their own."""
    if not _DIGIT.search(text):
        return ()
    plain = ascii_digits(without_protected(unicodedata.normalize("NFC", bounded_marks(text))))
    found: list[Number] = []
    for date in _DATE.finditer(plain):
        found += [_number(plain, *date.span(group), language) for group in (1, 3, 4)]
    plain = _DATE.sub(lambda date: " " * len(date.group()), plain)
    bare = small_letters(plain)
    found += [_number(plain, *m.span(), language, bare) for m in _NUMBER.finditer(plain)]
    found.sort(key=lambda number: number.start)
    _share_scales(found, plain)
    return tuple(found)


def _number(plain: str, start: int, end: int, language: str, bare: str = "") -> Number:
    text = plain[start:end]
    values = _values(text, language) | _years(text, language)
    power, after = scale_after(bare, end, language) if bare else (0, end)
    if power and plain[after - 1] in _ALSO_WORDS:
        values |= frozenset(value.scaleb(power) for value in values)
    elif power:
        values = frozenset(value.scaleb(power) for value in values)
    digits = re.sub(r"\D", "", text).lstrip("0") or "0"
    percent = bool(_PERCENT.match(plain, end))
    minus = bool(_MINUS.search(plain, max(0, start - 2), start)) and start > 1
    # "-17-ci" is the seventeenth.
    minus = minus and not _ORDINAL.match(plain, end)
    said = ("-" if minus else "") + plain[start:after].strip() + ("%" if percent else "")
    if bare and not power and (power := scale_before(bare, start, language)):
        values = frozenset(value.scaleb(power) for value in values)
    glued = not power and _touches_letters(plain, start, end)
    # With a counter, "1つ", it is as good as an article.
    counted = digits == "1" and _is_counted(plain[end : end + 1])
    return Number(
        text, start, max(end, after), digits, values, power, percent, glued, minus, counted, said
    )


def _is_counted(letter: str) -> bool:
    return is_unspaced(letter) or "\uac00" <= letter <= "\ud7a3" if letter else False


def _touches_letters(plain: str, start: int, end: int) -> bool:
    """Tell whether letters that have a case touch a number: G20, 3D; a unit is none of them."""
    before, after = plain[start - 1 : start], plain[end : end + 1]
    if before == "_" or after == "_" or (before.isalpha() and before.lower() != before.upper()):
        return True
    return after.isalpha() and after.lower() != after.upper() and not _UNIT.match(plain, end)


def _years(text: str, language: str) -> frozenset[Decimal]:
    """Give what year another calendar's may be: the Buddhist of Thailand, the solar of Iran."""
    if not re.fullmatch(r"\d{4}", text):
        return frozenset()
    year = int(text)
    if language == "th" and 2400 <= year <= 2600:
        return frozenset({Decimal(year - 543)})
    if language in ("fa", "ps") and 1250 <= year <= 1450:
        return frozenset({Decimal(year + 621), Decimal(year + 622)})
    return frozenset()


def _values(text: str, language: str) -> frozenset[Decimal]:
    """Give what a written number may be worth: its last mark may group, or part a fraction."""
    if clock := _CLOCK.fullmatch(text):
        hour, minute = int(clock.group(1)), clock.group(2)
        return frozenset(Decimal(f"{h}.{minute}") for h in (hour, hour + 12, hour - 12) if h >= 0)
    bare = re.sub(r"[^\d.,]", "", text.translate(_MARKS))
    marks = re.findall(r"[.,]", bare)
    if not marks:
        return frozenset({Decimal(bare or "0")})
    whole = Decimal(re.sub(r"\D", "", bare))
    head, _, tail = bare.rpartition(marks[-1])
    parted = Decimal(f"{re.sub(r'[.,]', '', head) or '0'}.{tail or '0'}")
    if len(tail) != 3:
        return frozenset({parted})
    if len(marks) > 1 and len(set(marks)) == 1:
        return frozenset({whole})
    if len(marks) == 1 and marks[0] != _decimal_mark(language, marks[0]):
        return frozenset({whole})
    return frozenset({whole, parted})


@lru_cache(maxsize=64)
def _decimal_mark(language: str, otherwise: str) -> str:
    """Give what parts a fraction in a language, `otherwise` where that is not known."""
    from babel import Locale, UnknownLocaleError

    try:
        symbols = Locale.parse(language.replace("-", "_").split("_")[0]).number_symbols
    except (UnknownLocaleError, ValueError):
        return otherwise
    mark = str(symbols.get("latn", {}).get("decimal", otherwise))
    return mark if mark in (".", ",") else otherwise


_MARKS = str.maketrans({"\u066b": ".", "\u066c": ",", "\u060c": ",", "\uff0c": ",", "\uff0e": "."})


def _share_scales(found: list[Number], plain: str) -> None:
    """Let a range's first number have the scale of its last; add up 1億2000万."""
    for at in range(len(found) - 2, -1, -1):
        one, other = found[at], found[at + 1]
        gap = plain[one.end : other.start]
        if not one.scale and other.scale and _RANGE.fullmatch(gap):
            more = frozenset(value.scaleb(other.scale) for value in one.values)
            one.values |= more
        elif one.scale and other.scale > one.scale and not gap.strip():
            # 5千4百万: the myriad counts for both.
            myriad = other.scale - other.scale % 4
            total = frozenset(a.scaleb(myriad) + b for a in one.values for b in other.values)
            one.values |= total
            other.values |= total
        elif one.scale > other.scale and not gap.strip():
            total = frozenset(a + b for a in one.values for b in other.values)
            one.values |= total
            other.values |= total


def _of_other_zeros(number: Number, strange: Sequence[Number]) -> Number | None:
    """Find the same digits with other zeros, or parted elsewhere: what is another value."""
    if not number.significant or _CLOCK.fullmatch(number.text):
        return None
    for other in strange:
        if other.significant != number.significant or _CLOCK.fullmatch(other.text):
            continue
        if not any(_is_century(a, b) or _is_century(b, a) for a in number.values
                   for b in other.values):  # fmt: skip
            return other
    return None


def _is_century(one: Decimal, other: Decimal) -> bool:
    return 1000 <= one < _LATEST and one % 100 == 0 and other in (one / 100, one / 100 + 1)


def _changed_signs(
    ours: Sequence[Number], theirs: Sequence[Number], translation: str, to_code: str
) -> tuple[list[str], list[str]]:
    """Give a number that lost its minus or its percent, which only English words may say."""
    if to_code != "en":
        return [], []
    for number in ours:
        match = next((other for other in theirs if other.values & number.values), None)
        if match is None:
            continue
        if number.minus and not match.minus and not _BELOW.search(translation):
            return [number.said], [match.said]
        if number.percent and not match.percent and not _PERCENT_IN_WORDS.search(translation):
            return [number.said], [match.said]
    return [], []


def _clock_parts(text: str) -> tuple[Decimal, ...]:
    """Give hour and minute, which another language parts by words: 9 h 30, 9時30分."""
    clock = _CLOCK.fullmatch(text)
    if clock is None or ":" not in text:
        return ()
    hour, minute = map(int, clock.groups())
    return Decimal(hour), Decimal(hour + 12), Decimal(minute)


@dataclass(frozen=True, slots=True)
class _There:
    """The numbers of a translation, to look for others in another form."""

    known: frozenset[str]
    values: frozenset[Decimal]
    joined: str
    rounded: frozenset[str]
    decades: frozenset[str]
    words: frozenset[str]
    spelled: frozenset[Decimal]
    tens: bool
    century: bool
    english: bool

    @classmethod
    def of(cls, numbers: Sequence[Number], text: str, to_code: str) -> _There:
        english = to_code == "en"
        digits = [number.digits for number in numbers]
        words = re.findall(r"[a-z]+", text.casefold())
        return cls(
            frozenset(digits),
            frozenset(value for number in numbers for value in number.values)
            | frozenset(part for number in numbers for part in _clock_parts(number.text)),
            "".join(digits),
            frozenset(number.significant for number in numbers),
            frozenset(number[-2:] for number in digits if len(number) == 4),
            frozenset(form for word in words for form in (word, word.removesuffix("s"))),
            values_in_words(text) | roman_numerals(text) if english else roman_numerals(text),
            tens_in_words(text),
            bool(_CENTURY.search(text)),
            english,
        )

    def has(self, number: Number, *, lenient: bool) -> bool:
        """Tell whether a number that is not among the translation's is there in another form.

        With `lenient` any zeros will do: a language's scale words are not known.
        """
        if number.values & self.values or number.values & self.spelled:
            return True
        if lenient and number.significant in self.rounded:
            return True
        digits = number.digits
        if _CLOCK.fullmatch(number.text) and self.words & _CLOCK_IN_WORDS:
            return True
        if self._has_century(number.values) or self._has_dozens(number.values):
            return True
        if len(digits) <= 2 and int(digits) <= 12:
            if not self.english or number.counted:
                return True
            return bool(self.words & spelled(int(digits)) or self.words & months(int(digits)))
        if len(digits) <= 2:
            hour = str(int(digits) - 12)
            decade = any(other.endswith(digits) for other in self.decades)
            return decade or hour in self.known or not self.english or self.tens
        return digits in self.joined or (len(digits) == 4 and digits[-2:] in self.known)

    def _has_century(self, values: frozenset[Decimal]) -> bool:
        """Tell whether a century is there by its number or its years: 1800-talet, the 1970s."""
        if not self.century:
            return False
        there = self.values | self.spelled
        return any(
            _is_century(one, other)
            or _is_century(other, one)
            or (other < _LATEST and other // 100 + 1 == one)
            or (100 <= one < 1000 and one % 100 == 0 and other in (one / 100, one / 100 + 1))
            # The seventh decade is the sixties.
            or (1 <= one <= 10 and other % 10 == 0 and other % 100 == 10 * (one - 1))
            for one in values
            for other in there
            if other < _LATEST
        )

    def _has_dozens(self, values: frozenset[Decimal]) -> bool:
        by = {"dozen": 12, "dozens": 12, "decade": 10, "decades": 10, "century": 100, "score": 20}
        return any(
            size * other in values
            for word, size in by.items()
            if word in self.words
            for other in self.spelled | {Decimal(1)}
        )
