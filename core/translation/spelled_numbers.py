"""Numbers that English spells out."""

from __future__ import annotations

import re
from decimal import Decimal

_WORDS = (
    "zero nought nil none no, one once a an first single i, two twice second both pair couple ii"
    " half twin duel duo dual double another, three third thrice iii triple trio triad couple, four"
    " fourth quarter iv quadruple, five fifth, six sixth, seven seventh, eight eighth, nine ninth,"
    " ten tenth, eleven eleventh, twelve twelfth dozen noon"
)
_SPELLED = [frozenset(words.split()) for words in _WORDS.split(",")]
_MONTHS = re.findall(
    r"\w+",
    "january february march april may june july august september october november december",
)

_COUNTED = (
    "zero, one first a an, two second, three third, four fourth, five fifth, six sixth,"
    " seven seventh, eight eighth, nine ninth, ten tenth, eleven eleventh, twelve twelfth,"
    " thirteen thirteenth, fourteen fourteenth, fifteen fifteenth, sixteen sixteenth,"
    " seventeen seventeenth, eighteen eighteenth, nineteen nineteenth"
)
_UNITS = {word: value for value, words in enumerate(_COUNTED.split(",")) for word in words.split()}
_TENS = {
    word + ending: 10 * value
    for value, word in enumerate(
        ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"), start=2
    )
    for ending in ("y", "ies", "ieth")
}
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_TEENS_AND_TENS = re.compile(
    r"(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ies)"
    r"|midnight|noon",
    re.IGNORECASE,
)
_HALF = re.compile(r"(?:(\w+) and (?:a )?)?half (?:a )?(thousand|million|billion|trillion)")
_RUN = re.compile(r"[a-z]+(?:(?:[ -]| and )[a-z]+)*")


_ROMAN = re.compile(r"\b(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})\b")


def roman_numerals(text: str) -> frozenset[Decimal]:
    """Give the values of the Roman numerals of a text, up to 39."""
    ones = {"": 0, "IV": 4, "IX": 9}
    return frozenset(
        Decimal(10 * len(tens) + ones.get(rest, 5 * rest.count("V") + rest.count("I")))
        for tens, rest in _ROMAN.findall(text)
    )


def spelled(number: int) -> frozenset[str]:
    """Give the words that say a number from 0 to 12."""
    return _SPELLED[number]


def months(number: int) -> frozenset[str]:
    """Give the name and the short name of the month of that number, nothing if there is none."""
    if not 1 <= number <= 12:
        return frozenset()
    return frozenset({_MONTHS[number - 1], _MONTHS[number - 1][:3]})


def tens_in_words(text: str) -> bool:
    """Tell whether a text spells a number from 13 to 99."""
    return bool(_TEENS_AND_TENS.search(text))


def values_in_words(text: str) -> frozenset[Decimal]:
    """Give the values that an English text spells out: "two hundred and five thousand"."""
    found: set[int] = set()
    for run in _RUN.findall(text.casefold()):
        total = current = 0
        speaking = False
        for word in [*re.findall("[a-z]+", run), ""]:
            singular = word.removesuffix("s")
            if word in _UNITS or word in _TENS:
                value = _UNITS.get(word, _TENS.get(word, 0))
                # "six four" are two numbers, "sixty four" is one.
                if current % 100 and not (current % 10 == 0 and current % 100 > 10 and value < 10):
                    found.add(total + current)
                    total, current = 0, 0
                current += value
                speaking = True
            elif singular == "hundred":
                current = max(current, 1) * 100
                speaking = True
            elif singular in _SCALES:
                total += max(current, 1) * _SCALES[singular]
                current, speaking = 0, True
            elif word == "and" and speaking:
                continue
            elif speaking:
                found.add(total + current)
                total, current, speaking = 0, 0, False
    halves = (
        (Decimal(_UNITS.get(count, 0)) + Decimal("0.5")) * _SCALES[scale]
        for count, scale in _HALF.findall(text.casefold())
    )
    return frozenset({*map(Decimal, found), *halves})
