"""A paragraph's first letter that was set large (`P remierul`), put back before its word."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from core.text.function_words import function_words

if TYPE_CHECKING:
    from collections.abc import Sequence

_DROPPED = re.compile(r"([\"'„“«»(]*)([^\W\d_])\s+([^\W\d_]{2,})")
_ALONE = re.compile(r"[\"'„“«»(]*[^\W\d_]")
_SURE = frozenset("BCDFGHJLMNPQRTȚŢŁĆŃŚŹŻŠČŘĎŤБГДЖЛМНПРТФХЦЧШЩ")
"""Capitals that are no word in any language that is read."""
_WORDS_OF_SOME = frozenset("EKSVÎȘŞŚ")
"""Those that are a word in few: what they begin has to stand elsewhere in the text."""


def with_drop_caps(paragraphs: Sequence[str], text: str) -> list[str | None]:
    """Put first letters before their words; None for a letter that was a paragraph of its own."""
    result: list[str | None] = list(paragraphs)
    words: Counter[str] = Counter()
    for at, paragraph in enumerate(paragraphs):
        alone = len(paragraph) <= 3 and at + 1 < len(paragraphs) and _ALONE.fullmatch(paragraph)
        whole = f"{paragraph} {paragraphs[at + 1]}" if alone else paragraph
        found = _DROPPED.match(whole)
        if found is None or not (found[2].isupper() and found[3].islower()):
            continue
        words = words or Counter(re.findall(r"[^\W\d_]+", text.casefold()))
        if not _is_dropped(found[2], found[3], words, text):
            continue
        joined = found[1] + found[2] + whole[found.start(3) :]
        result[at] = None if alone else joined
        if alone:
            result[at + 1] = joined
    return result


def _is_dropped(letter: str, rest: str, words: Counter[str], text: str) -> bool:
    """Tell the beginning of a word, which its rest is none of, from a word of one letter."""
    if words[rest] != 1 or rest in function_words(text):
        return False
    return letter in _SURE or (letter in _WORDS_OF_SOME and words[(letter + rest).casefold()] > 0)
