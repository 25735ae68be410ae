"""Find words in a text as a reader would: whatever their case and accents."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


def find_spans(text: str, query: str) -> list[tuple[int, int]]:
    """Give where a query occurs: code point offsets, in order, not overlapping.

    Case, accents and the kind and number of white space make no difference.
    """
    needle, _ = _fold(" ".join(query.split()))
    if not needle:
        return []
    folded, offsets = _fold(text)
    offsets.append(len(text))
    found = []
    at = folded.find(needle)
    while at >= 0:
        after = at + len(needle)
        end = offsets[after]
        if end == offsets[after - 1]:  # inside a letter that folds to several, as "ß" does
            end += 1
        found.append((offsets[at], end))
        at = folded.find(needle, after)
    return found


_BASE = str.maketrans("łŁøØđĐıħ", "lLoOdDih")


def _fold(text: str) -> tuple[str, list[int]]:
    """Give the text as it is compared, and for each letter of it its offset in the text."""
    if text.isascii() and "  " not in text and "\n" not in text:
        return text.lower(), list(range(len(text)))
    letters: list[str] = []
    offsets: list[int] = []
    for offset, letter in enumerate(text):
        if letter.isspace():
            if letters and letters[-1] == " ":
                continue
            folded = " "
        else:
            folded = _fold_letter(letter)
        letters.extend(folded)
        offsets.extend([offset] * len(folded))
    return "".join(letters), offsets


@lru_cache(maxsize=4096)
def _fold_letter(letter: str) -> str:
    parts = unicodedata.normalize("NFKD", letter.translate(_BASE))
    return "".join(c for c in parts if not unicodedata.combining(c)).casefold()
