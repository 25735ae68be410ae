"""Marks that stand on the character before them, no more in a row than any writing has."""

from __future__ import annotations

import re
import unicodedata

MOST_IN_A_ROW = 30
"""As in Unicode's Stream-Safe Text Format (UAX 15). Normalising sorts those that are in a row, in
the square of their number."""

_RUN = re.compile(rf"[^\w\s]{{{MOST_IN_A_ROW + 1},}}")


def bounded_marks(text: str) -> str:
    """Leave out the marks that come after so many others on one character."""
    return text if text.isascii() else _RUN.sub(_cut, text)


def _cut(run: re.Match[str]) -> str:
    kept = []
    marks = 0
    for character in run.group():
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= MOST_IN_A_ROW:
            kept.append(character)
    return "".join(kept)
