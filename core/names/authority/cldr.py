"""Countries, regions and cities as Unicode CLDR names them in each language."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from core.names.keys import entry_key, territory_code, territory_key
from core.text.romanisation import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel import Locale

# World, and the parts of the world that are no names in running text.
_NO_PLACE = frozenset({"001", "ZZ", "QO", "XA", "XB", "EU", "UN", "EZ"})
# Time zones named after research stations, counties and the like.
_NO_CITY = re.compile(
    r"^((Etc|Antarctica|America/(Indiana|North_Dakota|Kentucky))/.*|.*/(Troll|Center|Easter|Nome|Thule"
    r"|Creston|Resolute|Swift_Current|Glace_Bay|Goose_Bay|Rainy_River|Menominee|Boise|Adak|Eirunepe"
    r"|Kerguelen|Midway|Wake|Niue|Reunion|Regina|Darwin|Phoenix|Dawson.*|Currie|Lindeman|Eucla|Broken_Hill|Johnston|Enderbury|Kanton"
    r"|Bahia.*|Christmas|Cocos|Mahe|Chagos|Unknown|St_.*))$"
)


# A locale that names each zone's city, as English does only where it differs from the zone's id.
_EVERY_ZONE = "ru"


# fmt: off
_LATIN_AS_ENGLISH = frozenset(
    {"cs", "da", "de", "en", "es", "et", "fi", "fr", "hr", "hu", "it", "nb", "nl", "pl", "pt", "ro",
     "sk", "sl", "sv"}
)
# fmt: on
"""Whose CLDR leaves out a city that they write as English does."""


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale | None:
    from babel import Locale, UnknownLocaleError

    for code in (language, language.split("-")[0]):
        try:
            return Locale.parse(code.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            continue
    return None


def territory_name(key: str, language: str) -> str | None:
    """Give the name of a territory in a language, else in English; None where it is none."""
    for code in (language, "en"):
        locale = _locale(code)
        name = locale.territories.get(territory_code(key)) if locale is not None else None
        if name:
            return re.sub(r"\s*[(（].*", "", name).strip()
    return None


def slug(name: str) -> str:
    """Give the id of a city from its English name."""
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")


def territories(language: str) -> Iterator[tuple[str, str]]:
    locale = _locale(language)
    if locale is not None:
        for code, name in locale.territories.items():
            if code not in _NO_PLACE:
                yield territory_key(code), re.sub(r"\s*[(（].*", "", name).strip()


@lru_cache(maxsize=1)
def _english_territories() -> dict[str, str]:
    return {slug(name): key for key, name in territories("en")}


def cities(language: str) -> Iterator[tuple[str, str]]:
    """Give the cities that name CLDR's time zones: (key, name in `language`)."""
    locale, english = _locale(language), _locale("en")
    if locale is None or english is None:
        return
    countries = _english_territories()
    every = _locale(_EVERY_ZONE)
    zones = [str(zone) for zone in every.time_zones] if every is not None else []
    for zone in zones:
        if _NO_CITY.match(zone) or "/" not in zone:
            continue
        in_english = english.time_zones.get(zone, {}).get("city") or zone.rsplit("/", 1)[1].replace(
            "_", " "
        )
        if slug(in_english) in countries:
            continue
        here = locale.time_zones.get(zone, {}).get("city")
        if here is None and language not in _LATIN_AS_ENGLISH:
            continue
        yield entry_key(slug(in_english)), re.sub(r"\s*\(.*", "", here or in_english)
