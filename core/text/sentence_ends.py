"""Whether a text ends where a sentence does."""

from __future__ import annotations

import re

from core.text.abbreviations import ALWAYS_GOES_ON

_FINAL = re.compile(r"[.!?…。！？؟۔।։][\"'”’»“›)\]」』）]*$")
_LAST_ABBREVIATION = re.compile(r"(?:^|[\s(„\"])(\S+\.)$")
_ABBREVIATIONS = frozenset(word for words in ALWAYS_GOES_ON.values() for word in words)


def is_final(text: str) -> bool:
    """Tell a text that ends as a sentence does, and not with an abbreviation."""
    text = text[-100:]
    if not _FINAL.search(text):
        return False
    last = _LAST_ABBREVIATION.search(text)
    return not (last and last.group(1).lower() in _ABBREVIATIONS)
