"""Members of the world's parliaments by their full names, from EveryPolitician.

`resources/gazetteer/politicians.npz` is made by `resources/gazetteer/making/politicians.py`: sorted
numbers of the consonants of each name's ends, and the folded names behind them.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.names.keys import entry_key
from core.paths import resources_dir
from core.text.romanisation import skeleton

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

_PREFIX = "q"
_KEY = re.compile(re.escape(entry_key(_PREFIX)) + "([0-9]{1,10})")


@dataclass(frozen=True, slots=True)
class Politician:
    """One folded name of somebody; `script` is the first letter of its script's name."""

    key: str
    words: tuple[str, ...]
    script: str


@dataclass(frozen=True, slots=True)
class _Politicians:
    keys: NDArray[np.uint64]
    people: NDArray[np.uint16]
    ends: NDArray[np.uint32]
    names: bytes
    ids: NDArray[np.uint32]
    shown_ends: NDArray[np.uint32]
    shown: bytes

    def name(self, row: int) -> str:
        start = int(self.ends[row - 1]) if row else 0
        return self.names[start : int(self.ends[row])].decode()

    def shown_name(self, person: int) -> str:
        start = int(self.shown_ends[person - 1]) if person else 0
        return self.shown[start : int(self.shown_ends[person])].decode()


def ends_key(words: Sequence[str]) -> int:
    """Give the number that a name's folded words are found by: of its ends, in either order."""
    ends = "|".join(sorted((skeleton(words[0]), skeleton(words[-1]))))
    return int.from_bytes(hashlib.blake2b(ends.encode(), digest_size=8).digest(), "big")


@lru_cache(maxsize=1)
def _politicians() -> _Politicians:
    import numpy as np

    with np.load(resources_dir() / "gazetteer" / "politicians.npz") as data:
        return _Politicians(
            data["keys"], data["people"], data["ends"], data["names"].tobytes(), data["ids"],
            data["shown_ends"], data["shown"].tobytes(),
        )  # fmt: skip


def with_ends_of(words: Sequence[str]) -> Iterator[Politician]:
    """Give the names of politicians whose first and last words have the same consonants."""
    yield from _with_key(ends_key(words))


@lru_cache(maxsize=4096)
def _with_key(key: int) -> tuple[Politician, ...]:
    import numpy as np

    all_of = _politicians()
    first, last = (
        int(np.searchsorted(all_of.keys, np.uint64(key), side)) for side in ("left", "right")
    )
    found = []
    for row in range(first, last):
        kind, name = all_of.name(row)[:1], all_of.name(row)[1:]
        id = int(all_of.ids[all_of.people[row]])
        found.append(Politician(entry_key(f"{_PREFIX}{id}"), tuple(name.split()), kind))
    return tuple(found)


def shown_name(key: str) -> str | None:
    """Give the name under which a politician is shown, None for whom the list has not."""
    match = _KEY.fullmatch(key)
    if match is None:
        return None
    import numpy as np

    all_of = _politicians()
    number = int(match[1])
    at = int(np.searchsorted(all_of.ids, np.uint32(min(number, 2**32 - 1))))
    if at == len(all_of.ids) or int(all_of.ids[at]) != number:
        return None
    return all_of.shown_name(at)
