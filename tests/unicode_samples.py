"""Characters of every class of Unicode, for tests of what reads strangers' text."""

from __future__ import annotations

import sys
import unicodedata
from functools import cache

CATEGORIES = (
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi",
    "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Co", "Cn",
)  # fmt: skip
"""All but lone surrogates, which no text keeps once it is read."""

SURROGATES = "\ud800\udbff\udc00\udfff"

TRICKY = (
    "ſİıßŉǰΐᾳﬃﬆ",  # change their length or come back as others in another case
    "²³¹①⑳㊿㍘½¾Ⅷⅷↈ三五十百千萬億兆〇𝟗𐌠",  # numbers that are no decimal digits
    "\u0301\u0327\u20dd\u0903\u0a3c\u1ab0\ufe0f\U000e0100",  # marks on what is before
    "\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e",  # seen by nobody
    "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",  # turn lines round
    "👩🏽\u200d🚀🇷🇴🏴\U000e0067\U000e0062\U000e007f1\ufe0f\u20e3😀",
    "ʼʹʻˈˌːᵃⁿゝー々〻",  # letters that stand for no sound, or repeat one
)


@cache
def of_category(category: str) -> str:
    """Give all characters of a category of Unicode."""
    return "".join(
        character
        for character in map(chr, range(sys.maxunicode + 1))
        if unicodedata.category(character) == category
    )


def sampled(category: str, most: int = 400) -> str:
    """Give characters of a category, evenly spread where it has more than `most`."""
    every = of_category(category)
    return every[:: -(-len(every) // most)] if len(every) > most else every


def digit_zeros() -> list[str]:
    """Give the zero of each script that has digits of its own, ASCII's first."""
    return [digit for digit in of_category("Nd") if unicodedata.decimal(digit) == 0]


def in_digits(number: str, zero: str) -> str:
    """Write an ASCII number with the digits of a script."""
    return "".join(chr(ord(zero) + int(c)) if c.isdecimal() else c for c in number)
