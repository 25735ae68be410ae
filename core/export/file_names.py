"""Names for exported files that every file system can hold.

An article's own place and name stay wherever they can. What is too long is cut between two letters
and gets a digest of the whole name, so that no two articles meet in one file.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST_BYTES = 255
"""Of a name, on nearly all file systems."""
_FEW_BYTES = 120
"""Encrypted folders hold 143 bytes."""
_LONGEST_ENDING = 16

BEGINNING = (1980, 1, 1, 0, 0, 0)
"""What a ZIP archive calls no time: the same content makes the same file."""

_NOT_PORTABLE = re.compile(r'[\x00-\x1f\x7f<>:"\\|?*\ud800-\udfff]')
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def names_for(parts: Sequence[str], suffix: str) -> Iterator[tuple[str, ...]]:
    """Give the places to try for an article's file, the one most like its own path first.

    `parts` are the article's path; `suffix` is what is put after its last part, and stays whole.
    A folder never ends as the files do (a list's `a.json` holds `a.json/1.json`): whoever looks
    for the exported files by their suffix finds files alone, and an article `a` has its place.
    """
    *above, name = parts
    folders = [_no_file(folder, suffix) for folder in above]
    for most, make in ((MOST_BYTES, _as_it_is), (_FEW_BYTES, _portable)):
        yield (
            *(_cut(make(folder), folder, most) for folder in folders),
            _cut(make(name), name, most, suffix),
        )
    # The whole path is too long: all in one folder.
    yield (_cut(_portable(name), "/".join(parts), _FEW_BYTES, suffix, always=True),)


def _no_file(folder: str, suffix: str) -> str:
    """Put a `_` after what ends as the files do, or would without its `_`: no two names meet."""
    return f"{folder}_" if folder.rstrip("_").lower().endswith(suffix.lower()) else folder


def _as_it_is(name: str) -> str:
    return name


def _portable(name: str) -> str:
    """Write a name as the file systems of all machines and sticks can have it."""
    kept = _NOT_PORTABLE.sub("_", name).rstrip(". ") or "_"
    return f"_{kept}" if _DEVICE.fullmatch(kept) else kept


def _cut(name: str, whole: str, most: int, suffix: str = "", *, always: bool = False) -> str:
    """Put the suffix after a name no longer than it may be; `whole` is what tells it apart."""
    if _bytes(name + suffix) <= most and name == whole and not always:
        return name + suffix
    stem, dot, ending = name.rpartition(".")
    ending = f".{ending}" if dot and stem and _bytes(ending) <= _LONGEST_ENDING else ""
    stem = name.removesuffix(ending) if ending else name
    digest = hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    tail = f"~{digest}{ending}{suffix}"
    while stem and _bytes(stem + tail) > most:
        stem = stem[:-1]
    return stem + tail


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))
