"""How large a file may be, and whether a path leads into an archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import FileTooLarge
from core.reading.formats import ARCHIVE_SUFFIX
from core.translatable import worded

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 20 * 1024 * 1024


def enclosing_archive(path: Path) -> Path | None:
    """Give the archive that a path leads into; none where it is a path like any other."""
    return enclosing_file(path, frozenset({ARCHIVE_SUFFIX}))


def enclosing_file(path: Path, suffixes: frozenset[str]) -> Path | None:
    """Give the file of one of these suffixes that a path leads into."""
    above = (place for place in path.parents if place.suffix.lower() in suffixes)
    return next((place for place in above if place.is_file()), None)


def too_large(size: int, limit: int) -> FileTooLarge:
    """Say that a file is over the limit; both count bytes."""
    return FileTooLarge(
        worded(
            "This file is {size:.0f} MB; Diptych reads articles of at most {limit} MB.",
            size=size / 1024 / 1024,
            limit=limit // 1024 // 1024,
        )
    )
