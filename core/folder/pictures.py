"""Which pictures of a folder become articles: those whose text can be recognised."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

from core.reading.formats import PICTURE_SUFFIXES
from core.reading.scans.language_data import find_installed
from core.reading.unread_kinds import SMALL_PICTURE, UNRECOGNISED

if TYPE_CHECKING:
    from core.translatable import Worded

SMALL_BYTES = 3_000
"""A picture of a page, however few its shades, has more; icons, flags and lines have less."""


def is_picture(name: str) -> bool:
    """Tell whether a file of this name is a picture of a kind that is read."""
    return os.path.splitext(name)[1].lower() in PICTURE_SUFFIXES


class Pictures:
    """What is to be done with pictures; looks for language data once, at the first of them."""

    @cached_property
    def readable(self) -> bool:
        """Tell whether there is language data."""
        return bool(find_installed())

    def why_unread(self, name: str, size: int | os.DirEntry[str]) -> Worded | None:
        """Say why a file is no article, by its name and size; None for all but pictures."""
        if not is_picture(name):
            return None
        if not self.readable:
            return UNRECOGNISED
        return SMALL_PICTURE if _bytes(size) < SMALL_BYTES else None


def _bytes(size: int | os.DirEntry[str]) -> int:
    if isinstance(size, int):
        return size
    try:
        return size.stat().st_size
    except OSError:
        return SMALL_BYTES  # Reading it says what is wrong.
