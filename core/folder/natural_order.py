"""The order of names that people expect: `part 2` before `part 10`."""

from __future__ import annotations

import re
from functools import lru_cache

_DIGITS = 18
_NUMBERS = re.compile(rf"[0-9]{{1,{_DIGITS}}}")
_LOWEST = re.compile(r"[\x00-\x02]")
_END, _NUMBER = "\x00", "\x01"


def natural_key(path: str) -> tuple[str, str]:
    """Give a sort key that puts folders' files together and `part 2` before `part 10`.

    In it the end of a name comes before a number, and a number before anything else.
    """
    folder, slash, name = path.rpartition("/")
    return (_folder_key(folder) if slash else "") + _name_key(name), path


@lru_cache(maxsize=64)
def _folder_key(folder: str) -> str:
    return "".join(map(_name_key, folder.split("/")))


def _name_key(name: str) -> str:
    folded = _LOWEST.sub(_raised, name.casefold())
    return _NUMBERS.sub(_padded, folded) + _END


def _padded(number: re.Match[str]) -> str:
    return _NUMBER + number[0].lstrip("0").zfill(_DIGITS)


def _raised(control: re.Match[str]) -> str:
    return "\x02" + control[0]
