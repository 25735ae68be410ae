"""Numbers in an original and its translation: which were lost, which appeared."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.text.digits import ascii_digits
from core.translation.placeholders import without_protected

if TYPE_CHECKING:
    from collections.abc import Sequence

_GROUPED = re.compile(
    r"(?<!\d)(?:\d{1,3}(?:[.,\u066b\u066c\uff0c\uff0e\u00a0\u202f ’']\d{3})+"
    # As India groups: 1,00,000.
    r"|(?<!\d[,\u066c])\d{1,2}(?:[,\u066c]\d{2})+[,\u066c]\d{3})(?!\d)"
)
_PLAIN = re.compile(r"\d+(?:[.,\u066b\uff0c\uff0e]\d+)?")
_GLUED = re.compile(r"\b(?=\w*\d)(?=\w*[^\W\d])\w+")
_DATE = re.compile(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_WORDS = (
    "zero nought nil none no, one once a an first single i, two twice second both pair couple ii,"
    " three third thrice iii triple, four fourth quarter iv, five fifth, six sixth, seven seventh,"
    " eight eighth, nine ninth, ten tenth, eleven eleventh, twelve twelfth dozen noon"
)
_SPELLED = {str(number): set(words.split()) for number, words in enumerate(_WORDS.split(","))}
_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]


def changed_numbers(original: str, translation: str, to_code: str) -> tuple[list[str], list[str]]:
    """Give the numbers that a translation lost, and those in it that the original has not.

    Digits count, not of which script they are nor how they are grouped; those that letters touch
    (`G20`) are no number. One of up to twelve may be spelled out; hours may be on a clock of
    twelve; a round number may gain the zeros of a word such as "thousand".
    """
    ours, theirs = _numbers(_GLUED.sub(" ", original)), _numbers(translation)
    there = _There.of([_digits(number) for number in theirs], translation, to_code)
    left = Counter(there.digits)
    missing: list[str] = []
    for number in ours:
        digits = _digits(number)
        if left[digits] > 0:
            left[digits] -= 1
        elif not there.has(digits):
            missing.append(number)
    known = {_digits(number) for number in ours}
    strange = [number for number in theirs if _digits(number) not in known]
    return missing, strange


def _numbers(text: str) -> list[str]:
    """List the numbers as written; a date's parts and a range's ends are numbers of their own."""
    plain = without_protected(text)
    found: list[str] = []
    for date in _DATE.finditer(plain):
        found += [date.group(1), date.group(3), date.group(4)]
    plain = _DATE.sub(" ", plain)
    for match in _GROUPED.finditer(plain):
        found.append(match.group())
    plain = _GROUPED.sub(" ", plain)
    found += _PLAIN.findall(plain)
    return found


def _digits(number: str) -> str:
    return re.sub(r"\D", "", ascii_digits(number)).lstrip("0") or "0"


@dataclass(frozen=True, slots=True)
class _There:
    """The numbers of a translation, to look for others in another form."""

    digits: tuple[str, ...]
    known: frozenset[str]
    joined: str
    rounded: frozenset[str]
    decades: frozenset[str]
    words: frozenset[str]
    tens: bool
    english: bool

    @classmethod
    def of(cls, digits: Sequence[str], text: str, to_code: str) -> _There:
        return cls(
            tuple(digits),
            frozenset(digits),
            "".join(digits),
            frozenset(number.rstrip("0") for number in digits),
            frozenset(number[-2:] for number in digits if len(number) == 4),
            frozenset(re.findall(r"[a-z]+", text.casefold())),
            _tens_in_words(text),
            to_code == "en",
        )

    def has(self, digits: str) -> bool:
        """Tell whether a number that is not among the translation's is there in another form."""
        if digits.rstrip("0") in self.rounded:
            return True
        if len(digits) <= 2 and int(digits) <= 12:
            if not self.english:
                return True
            return bool(self.words & _SPELLED[digits]) or any(
                m in self.words for m in _month(digits)
            )
        if len(digits) <= 2:
            hour = str(int(digits) - 12)
            decade = any(number.endswith(digits) for number in self.decades)
            return decade or hour in self.known or not self.english or self.tens
        return digits in self.joined or (len(digits) == 4 and digits[-2:] in self.known)


def _month(digits: str) -> list[str]:
    number = int(digits)
    return [_MONTHS[number - 1], _MONTHS[number - 1][:3]] if 1 <= number <= 12 else []


def _tens_in_words(text: str) -> bool:
    """Tell whether a text spells a number from 13 to 99 in English."""
    return bool(
        re.search(
            r"(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ies)"
            r"|midnight|noon",
            text,
            re.IGNORECASE,
        )
    )
