"""Loops: an engine that says the same again and again."""

from __future__ import annotations

import re
from itertools import pairwise

_SHORTEST_RUN = {1: 4, 2: 3, 3: 3}
_LONGEST_UNIT = 12
_LETTERS = re.compile(r"([^\W\d_]{1,8}?)\1{5,}")


def find_repetition(text: str, original: str = "") -> str | None:
    """Give the words that a text repeats without end, None if it does not.

    What the original repeats as often is no loop.
    """
    words = text.split()
    found = _repeated_words(words) or _repeated_letters(text)
    if found is None:
        return None
    repeats = text.casefold().count(found.casefold())
    theirs = _repeated_words(original.split()) or _repeated_letters(original)
    if theirs is not None and original.casefold().count(theirs.casefold()) >= repeats - 1:
        return None
    return found


def _repeated_words(words: list[str]) -> str | None:
    plain = [word.strip(".,;:!?\"'()„“”«»").casefold() for word in words]
    for size in range(1, min(_LONGEST_UNIT, len(plain) // 2) + 1):
        needed = _SHORTEST_RUN.get(size, 3) if size < 6 else 2
        same = 0
        for place in range(size, len(plain)):
            same = same + 1 if plain[place] == plain[place - size] else 0
            if same >= size * (needed - 1):
                unit = words[place - size + 1 : place + 1]
                if any(c.isalpha() for c in "".join(unit)):
                    return " ".join(unit)
    return None


def _repeated_letters(text: str) -> str | None:
    match = _LETTERS.search(text)
    return match.group(1) if match else None


def turns(text: str) -> int:
    """Count how often a text says the same two words again: less is better between two attempts."""
    seen: set[tuple[str, str]] = set()
    again = 0
    for pair in pairwise(text.casefold().split()):
        again += pair in seen
        seen.add(pair)
    return again
