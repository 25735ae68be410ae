"""How English writes the cities of the world that other scripts name, from GeoNames.

`resources/gazetteer/cities.npz` is made by `resources/gazetteer/making/cities.py`: sorted numbers
of the names, and the cities behind them. It serves for names to show; who is who it does not tell,
as too many cities share a name.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.languages import base
from core.paths import resources_dir
from core.text.romanisation import fold, script

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FILE = "cities.npz"
SCRIPTS = frozenset(
    {
        "ARABIC", "ARMENIAN", "CJK", "CYRILLIC", "DEVANAGARI", "GEORGIAN", "GREEK", "HANGUL",
        "HEBREW", "KATAKANA", "THAI",
    }
)  # fmt: skip
"""Of whose names the list has numbers: Latin letters are shown as they stand."""
_HASHED = 5
"""Bytes of a name's number: so few that differences of sorted ones are small."""
SIZES = 8
"""Steps of a city's size in which its people double."""
_DWARFS = 2 * SIZES
"""Steps by which a city is so much larger than its namesakes that no one means them."""


@dataclass(frozen=True, slots=True)
class _Cities:
    numbers: NDArray[np.uint64]
    places: NDArray[np.uint16]
    shown_ends: NDArray[np.uint32]
    shown: bytes
    countries: bytes
    sizes: NDArray[np.uint8]

    def name(self, place: int) -> str:
        start = int(self.shown_ends[place - 1]) if place else 0
        return self.shown[start : int(self.shown_ends[place])].decode()

    def country(self, place: int) -> str:
        return self.countries[2 * place : 2 * place + 2].decode()


def city_number(name: str) -> int:
    """Give the number by which a name is found: case and accents count only where they part."""
    small = unicodedata.normalize("NFC", name.casefold())
    written = fold(small) if script(small) in ("CYRILLIC", "GREEK") else small
    return int.from_bytes(hashlib.blake2b(written.encode(), digest_size=_HASHED).digest(), "big")


@lru_cache(maxsize=1)
def _cities() -> _Cities:
    import numpy as np

    with np.load(resources_dir() / "gazetteer" / FILE) as data:
        return _Cities(
            np.cumsum(data["steps"], dtype=np.uint64), data["places"], data["shown_ends"],
            data["shown"].tobytes(), data["countries"].tobytes(), data["sizes"],
        )  # fmt: skip


@lru_cache(maxsize=4096)
def city_name(name: str, language: str) -> str | None:
    """Give how English writes the one city that a name in another script means in a language.

    Of namesakes the one that lies where the language is spoken, or that dwarfs the others; None
    where there is no such one.
    """
    if script(name) not in SCRIPTS:
        return None
    import numpy as np

    cities = _cities()
    number = np.uint64(city_number(name))
    first, last = (int(np.searchsorted(cities.numbers, number, s)) for s in ("left", "right"))
    places = [int(place) for place in cities.places[first:last]]
    own = [place for place in places if _speaks(cities.country(place), base(language))]
    largest = max((int(cities.sizes[place]) for place in places), default=0)
    dwarfing = [place for place in places if largest - int(cities.sizes[place]) < _DWARFS]
    names = {cities.name(place) for place in own or dwarfing}
    return names.pop() if len(names) == 1 else None


@lru_cache(maxsize=512)
def _speaks(country: str, language: str) -> bool:
    from babel.languages import get_official_languages

    return language in {base(code) for code in get_official_languages(country, regional=True)}
