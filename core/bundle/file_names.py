"""Names of files that a bundle may bring: those that Diptych reads and every system takes."""

from __future__ import annotations

import os
import re

from core.reading.formats import SUFFIXES

MOST_FOLDERS = 32
LONGEST_PATH = 1000
LONGEST_PART = 255
"""Bytes of a file's or folder's name that common file systems take."""

_ROOM = 240
# Controls, marks that turn the direction of what follows, line ends, what is no character.
_UNFIT = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\uffff"
    "\ud800-\udfff\\\\:]"
)
_UNPORTABLE = re.compile(_UNFIT.pattern[:-1] + r'<>"|?*]')
# Windows takes these for devices, whatever follows a dot.
_DEVICE = re.compile(
    r"(?i)(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])"
)


def is_fit(path: str) -> bool:
    """Tell whether a path stays in its folder on every system and names what Diptych reads."""
    parts = path.split("/")
    suffix = os.path.splitext(parts[-1])[1].lower()
    return (
        len(path) <= LONGEST_PATH
        and len(parts) <= MOST_FOLDERS + 1
        and suffix in SUFFIXES
        and all(map(is_fit_name, parts))
    )


def is_fit_name(name: str) -> bool:
    """Tell whether a file or folder may have this name, whatever its suffix."""
    return (
        bool(name)
        and not _UNFIT.search(name)
        and not name.startswith((".", "~$", "#"))
        and not name.endswith((" ", ".", "~"))
        and not _DEVICE.fullmatch(name.partition(".")[0].rstrip(" "))
        and len(name.encode()) <= LONGEST_PART
    )


def made_fit(path: str, taken: set[str]) -> str:
    """Give the path, or the nearest one that is fit and that no other file has; add it to `taken`.

    `taken` are paths without case, since not every system tells it apart.
    """
    *folders, name = path.split("/")
    stem, suffix = os.path.splitext(name)
    above = [_mended(folder, "") for folder in folders[-MOST_FOLDERS:]]
    number = 1
    while True:
        end = suffix if number == 1 else f" {number}{suffix}"
        found = "/".join((*above, _mended(stem, end)))
        if len(found) > LONGEST_PATH:
            above = above[1:]
        elif found.casefold() in taken:
            number += 1
        else:
            taken.add(found.casefold())
            return found


def _mended(stem: str, end: str) -> str:
    name = _UNPORTABLE.sub("_", stem)
    if name.startswith((".", "~$", "#")):
        name = f"_{name}"
    if not is_fit_name(name):
        name = f"{name}_"
    while len(f"{name}{end}".encode()) > _ROOM:
        name = name[:-1]
    return f"{name.rstrip(' .~') or '_'}{end}" if not end else f"{name}{end}"
