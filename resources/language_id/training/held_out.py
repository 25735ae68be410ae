"""Which sentences are kept apart: the tables do not learn from them."""

from __future__ import annotations

import hashlib


def is_held_out(number: int) -> bool:
    """Tell whether a sentence of the parallel set is kept apart, in all languages alike."""
    return hashlib.sha256(str(number).encode()).digest()[0] % 2 == 1
