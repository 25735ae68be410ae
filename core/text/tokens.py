"""Words of a text with their places, as recognition and projection see them."""

from __future__ import annotations

import re
import sys
import unicodedata
from dataclasses import dataclass

from core.text.romanisation import fold

MARKS = "".join(
    re.escape(chr(c)) for c in range(0x300, 0x10000) if unicodedata.category(chr(c))[0] == "M"
)
"""Vowel signs and accents that belong to the letter before them, escaped for a class."""
_LETTER = rf"(?:[^\W_][{MARKS}]*)"
# An apostrophe belongs to a word between Cyrillic letters (Лук'янов) and nowhere else.
# U.E. and S.U.A. are one word each.
_DOTTED = r"(?<![^\W_])(?:[A-ZÀ-ÖØ-ÞȘȚĂА-Я]\.){2,}(?![^\W_]{2})[A-Z]?"
_WORD = re.compile(
    rf"{_DOTTED}|{_LETTER}+(?:(?<=[\u0400-\u04ff])['’ʼ](?=[\u0400-\u04ff]){_LETTER}+)*"
)


@dataclass(slots=True)
class Word:
    """One word; `gap` is the text between the word before it and this one ("" for the first)."""

    start: int
    end: int
    text: str
    gap: str
    folded: str
    capital: bool
    shouted: bool
    dotted: bool = False
    first: bool = False


def words_of(text: str, start: int = 0, end: int = sys.maxsize) -> list[Word]:
    """Give the words of `text[start:end]`; offsets count into `text`."""
    end = min(end, len(text))
    words: list[Word] = []
    last = start
    for match in _WORD.finditer(text, start, end):
        dotted = "." in match.group()
        form = match.group().replace(".", "") if dotted else match.group()
        capital = form[0].isupper() or form[0].istitle()
        words.append(
            Word(
                match.start(),
                match.end(),
                form,
                text[last : match.start()] if words else "",
                fold(form),
                capital,
                capital and len(form) > 1 and form.isupper(),
                dotted,
            )
        )
        last = match.end()
    return words
