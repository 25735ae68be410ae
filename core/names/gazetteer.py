"""Known names: countries and cities of CLDR, and the project's own lists, in every language.

The lists are `resources/gazetteer/*.tsv`: an id, a type, then one column per language with the
names in it separated by `|`, the one to show first; an id may stand in several of them. An id that
starts with `cldr:` adds names to a territory of CLDR.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names.keys import entry_key, is_territory, territory_code, territory_key
from core.names.morphology.endings import forms, paradigm_language
from core.paths import resources_dir
from core.text.romanisation import fold, is_cyrillic
from core.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from babel import Locale

    from core.text.tokens import Word

_STARRED = re.compile(r"\*([^\s*]+)")
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


@dataclass(frozen=True, slots=True)
class Known:
    """An entry: `names` are by language, the one to show first."""

    key: str
    type: MentionType
    names: Mapping[str, tuple[str, ...]]

    def name(self, language: str) -> str:
        """Give the name to show in `language`, else the English one."""
        base = language.split("-")[0]
        for code in (language, base, "en"):
            if self.names.get(code):
                return self.names[code][0]
        return next(iter(self.names.values()))[0]


@dataclass(frozen=True, slots=True)
class Pattern:
    """One name as words: the folded forms each may take, and whether each needs a capital.

    `alone` marks a person's surname without the given name, `plain` a name without accents.
    """

    key: str
    type: MentionType
    forms: tuple[frozenset[str], ...]
    capital: tuple[bool, ...]
    acronym: bool
    alone: bool = False
    plain: bool = False


@lru_cache(maxsize=1)
def own_entries() -> dict[str, Known]:
    """Read the project's own lists."""
    entries: dict[str, Known] = {}
    for path in sorted((resources_dir() / "gazetteer").glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(
                (line for line in file if not line.startswith("#")), delimiter="\t"
            ):
                if row.get("type") is None or row["type"] not in set(MentionType):
                    continue
                key = row["id"] if is_territory(row["id"]) else entry_key(row["id"])
                names = {
                    code: _expand(cell.split("|"))
                    for code, cell in row.items()
                    if code not in ("id", "type") and cell and cell.strip()
                }
                before = entries.get(key)
                entries[key] = Known(
                    key, MentionType(row["type"]), {**names, **(before.names if before else {})}
                )
    return entries


def _expand(names: list[str]) -> tuple[str, ...]:
    """Add, after the full names, the starred words that may stand alone for them."""
    full = [n.replace("*", "").strip() for n in names if n.strip()]
    alone = [" ".join(_STARRED.findall(n)) for n in names]
    return tuple(dict.fromkeys(n for n in (*full, *alone) if n))


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale | None:
    from babel import Locale, UnknownLocaleError

    for code in (language, language.split("-")[0]):
        try:
            return Locale.parse(code.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            continue
    return None


def slug(name: str) -> str:
    """Give the id of a city from its English name."""
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")


def _territories(language: str) -> Iterator[tuple[str, str]]:
    locale = _locale(language)
    if locale is not None:
        for code, name in locale.territories.items():
            if code not in _NO_PLACE:
                yield territory_key(code), re.sub(r"\s*[(（].*", "", name).strip()


@lru_cache(maxsize=1)
def _english_territories() -> dict[str, str]:
    return {slug(name): key for key, name in _territories("en")}


def _cities(language: str) -> Iterator[tuple[str, str]]:
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
        if here is None and language != "en" and language not in _LATIN_AS_ENGLISH:
            continue
        yield entry_key(slug(in_english)), re.sub(r"\s*\(.*", "", here or in_english)


_LATIN_AS_ENGLISH = frozenset(
    {
        "de",
        "fr",
        "es",
        "it",
        "pt",
        "nl",
        "ro",
        "pl",
        "cs",
        "sk",
        "hu",
        "sl",
        "hr",
        "da",
        "sv",
        "nb",
        "fi",
        "et",
    }
)


_COMMONER_AS_WORDS = {
    "ar": frozenset({"مالي"}),
    "fa": frozenset({"مالی"}),
    "ko": frozenset({"수단"}),
}
"""Financial (twice) and means: without capitals nothing tells Mali and Sudan from them."""


@lru_cache(maxsize=16)
def names_in(language: str) -> dict[str, tuple[MentionType, tuple[str, ...]]]:
    """Give every known name in `language`: key to type and names."""
    found: dict[str, tuple[MentionType, list[str]]] = {}

    def note(key: str, kind: MentionType, name: str) -> None:
        entry = found.setdefault(key, (kind, []))
        if name and name not in entry[1] and name not in words:
            entry[1].append(name)

    base = language.split("-")[0]
    words = _COMMONER_AS_WORDS.get(base, frozenset())
    for key, known in own_entries().items():
        for name in (*known.names.get(language, ()), *known.names.get(base, ())):
            note(key, known.type, name)
    for key, name in _territories(language):
        note(key, MentionType.PLACE, name)
    for key, name in _cities(language):
        note(key, MentionType.PLACE, name)
    return {key: (kind, tuple(names)) for key, (kind, names) in found.items()}


def display_name(key: str, language: str) -> str | None:
    """Give the name to show for a key of the gazetteer in `language`, None where it is not one."""
    if is_territory(key):
        own = own_entries().get(key)
        if own is not None and language.split("-")[0] in own.names:
            return own.name(language)
        for code in (language, "en"):
            locale = _locale(code)
            name = locale.territories.get(territory_code(key)) if locale is not None else None
            if name:
                return re.sub(r"\s*[(（].*", "", name).strip()
        return own.name(language) if own is not None else None
    known = own_entries().get(key)
    if known is not None:
        return known.name(language)
    for code in (language, "en"):
        entry = names_in(code).get(key)
        if entry is not None and entry[1]:
            return entry[1][0]
    return None


def type_of(key: str) -> MentionType:
    """Give what a key of the gazetteer is; what only CLDR has are places."""
    known = own_entries().get(key)
    return known.type if known is not None else MentionType.PLACE


def names_for(key: str, language: str) -> tuple[str, ...]:
    """Give every name of a key in `language`, or in English where it has none there."""
    for code in (language, "en"):
        entry = names_in(code).get(key)
        if entry is not None and entry[1]:
            return entry[1]
    return ()


def all_names(key: str) -> tuple[str, ...]:
    """Give every name of an own entry in every language."""
    known = own_entries().get(key)
    return tuple(n for names in known.names.values() for n in names) if known is not None else ()


def own_names(key: str, language: str) -> tuple[str, ...]:
    """Give the names of an own entry in one language, none where it has none there."""
    known = own_entries().get(key)
    return known.names.get(language.split("-")[0], ()) if known is not None else ()


def languages_of(key: str) -> tuple[str, ...]:
    """Give the languages in which an own entry has names."""
    known = own_entries().get(key)
    return tuple(known.names) if known is not None else ()


def _pattern(key: str, kind: MentionType, name: str, language: str) -> Pattern | None:
    words = words_of(name)
    if not words:
        return None
    acronym = len(words) == 1 and words[0].shouted and len(words[0].text) <= 6
    alone = kind is MentionType.PERSON and len(words) == 1
    shapes = tuple(
        frozenset({w.folded}) if w.shouted or (not w.capital and len(w.text) < 3)
        else forms(w.text, language, wide=len(words) > 1)
        for w in words
    )  # fmt: skip
    return Pattern(
        key, kind, shapes, tuple(w.capital for w in words), acronym, alone, name.isascii()
    )


@lru_cache(maxsize=16)
def index(language: str) -> dict[str, tuple[Pattern, ...]]:
    """Give the known names for articles in `language`, by each form of their first word."""
    first: dict[str, dict[tuple[str, str], Pattern]] = {}
    base = paradigm_language(language)
    own = names_in(language)
    sources: list[tuple[str, str, MentionType, tuple[str, ...]]] = [
        (key, base, kind, names) for key, (kind, names) in own.items()
    ]
    cyrillic = any(is_cyrillic(n) for _, names in list(own.values())[:50] for n in names)
    for key, (kind, names) in names_in("en").items():
        if not own.get(key, (kind, ()))[1] or kind is not MentionType.PLACE:
            sources.append((key, "en" if cyrillic else base, kind, names))
    for key, source_language, kind, names in sources:
        for name in names:
            pattern = _pattern(key, kind, name, source_language)
            if pattern is not None:
                for form in pattern.forms[0]:
                    first.setdefault(form, {}).setdefault((key, name), pattern)
    return {
        form: tuple(sorted(patterns.values(), key=lambda p: -len(p.forms)))
        for form, patterns in first.items()
    }


def match(words: Sequence[Word], at: int, language: str) -> tuple[int, Pattern] | None:
    """Give the longest known name that starts with word `at`: its length in words, and it."""
    word = words[at]
    for pattern in index(language).get(word.folded, ()):
        size = len(pattern.forms)
        if at + size > len(words):
            continue
        if pattern.acronym and not (word.shouted or (len(word.text) > 3 and word.capital)):
            continue
        # Only endings may bring accents: "MÂINE" is not Maine.
        if pattern.plain and not is_cyrillic(word.text) and not word.text[:3].isascii():
            continue
        if all(
            words[at + i].folded in pattern.forms[i]
            and (words[at + i].capital or not pattern.capital[i])
            and (i == 0 or _joins(words[at + i]))
            for i in range(size)
        ):
            return size, pattern
    return None


def _joins(word: Word) -> bool:
    """Tell whether a word goes on with the name before it: „Nord Stream” 2, Nord Stream - 2."""
    return bool(
        _GLUE.fullmatch(word.gap) or (word.text.isdigit() and _BEFORE_NUMBER.fullmatch(word.gap))
    )


_BEFORE_NUMBER = re.compile(r"[”“»\"]? ?[-–—]? ?")
_GLUE = re.compile(r"[ \u00a0\n\u200e\u200f]{1,3}|[-‐‑–'’]|\. |, ")
