"""Digits of every script, as numbers: Unicode's decimal digits, whatever they look like.

Superscripts, figures in circles, fractions and numerals that are letters are none of them.
"""

from __future__ import annotations

import re

_FOREIGN = re.compile(r"[^\D0-9]")


_MOST_DIGITS = 9


def small_number(text: str) -> int | None:
    """Read ASCII digits, so few that any sum of such numbers is small; None for all else."""
    fits = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
    return int(text) if fits else None


def ascii_digits(text: str) -> str:
    """Write the digits of a text in ASCII; no character moves."""
    return text if text.isascii() else _FOREIGN.sub(lambda digit: str(int(digit.group())), text)
