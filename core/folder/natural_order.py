"""The order of names that people expect: `part 2` before `part 10`."""

from __future__ import annotations

import re
from functools import lru_cache

_NUMBERS = re.compile(r"[0-9]{1,18}|[^0-9]+")


def natural_key(path: str) -> tuple[tuple[tuple[int, int, str], ...], str]:
    """Give a sort key that puts folders' files together and `part 2` before `part 10`."""
    folder, slash, name = path.rpartition("/")
    above = _folder_key(folder) if slash else ()
    return (*above, *_name_key(name)), path


@lru_cache(maxsize=64)
def _folder_key(folder: str) -> tuple[tuple[int, int, str], ...]:
    return tuple(piece for name in folder.split("/") for piece in _name_key(name))


def _name_key(name: str) -> list[tuple[int, int, str]]:
    pieces = [
        (1, int(piece), "") if piece[0] in "0123456789" else (2, 0, piece)
        for piece in _NUMBERS.findall(name.casefold())
    ]
    pieces.append((0, 0, ""))
    return pieces
