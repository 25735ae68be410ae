"""How large a file may be."""

from __future__ import annotations

from core.errors import FileTooLarge
from core.translatable import worded

MAX_BYTES = 20 * 1024 * 1024
MOST_ITEMS = 20_000
"""How many articles a file may hold."""


def too_large(size: int, limit: int) -> FileTooLarge:
    """Say that a file is over the limit; both count bytes."""
    return FileTooLarge(
        worded(
            "This file is {size:.0f} MB; Diptych reads articles of at most {limit} MB.",
            size=size / 1024 / 1024,
            limit=limit // 1024 // 1024,
        )
    )


def too_many() -> FileTooLarge:
    """Say that a file holds more articles than are listed."""
    return FileTooLarge(
        worded(
            "This file holds more articles than Diptych lists ({most}). Cut it into parts.",
            most=MOST_ITEMS,
        )
    )
