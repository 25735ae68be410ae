"""Countries in an English text: by their names, and by what their people and things are called."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

from core.names.authority import names_in
from core.names.keys import is_territory, territory_code
from core.text.romanisation import fold
from core.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.text.tokens import Word

LANGUAGE = "en"

_PEOPLES = {
    "AE": "emirati", "AF": "afghan", "AR": "argentine", "BA": "bosnian bosniak",
    "BD": "bangladeshi", "BE": "belgian", "CD": "congolese", "CG": "congolese", "CH": "swiss",
    "CY": "cypriot", "CZ": "czech", "DE": "german nazi", "DK": "danish dane", "DO": "dominican",
    "ES": "spanish spaniard", "FI": "finnish finn", "FR": "french frenchman frenchmen",
    "GB": "british briton brit english englishman scottish scots welsh", "GR": "greek",
    "HR": "croat croatian", "HU": "hungarian magyar", "IE": "irish irishman", "IN": "hindu",
    "IQ": "iraqi", "IS": "icelandic icelander", "IT": "italian", "KG": "kyrgyz", "KP": "korean",
    "KR": "korean", "KZ": "kazakh", "LA": "laotian lao", "LB": "lebanese", "LT": "lithuanian",
    "MC": "monegasque", "MG": "malagasy", "MM": "burmese", "MT": "maltese", "MX": "mexican",
    "NL": "dutch dutchman", "NO": "norwegian", "NZ": "maori", "PE": "peruvian",
    "PH": "filipino philippine", "PK": "pakistani", "PL": "polish", "PT": "portuguese",
    "RS": "serb serbian", "RU": "russian", "SA": "saudi", "SE": "swedish swede",
    "SI": "slovene slovenian", "SK": "slovak", "TH": "thai", "TJ": "tajik", "TM": "turkmen",
    "TR": "turkish turk", "TW": "taiwanese", "UA": "ukrainian", "US": "american", "UZ": "uzbek",
    "VN": "vietnamese", "ZA": "afrikaans",
}  # fmt: skip
_ENDINGS = ("n", "an", "ian", "ese", "i")
_CUT = ("", "a", "y", "ia", "e", "o")

_OFTEN_OTHERS = frozenset(["chad", "jersey", "guinea", "jordan", "georgia", "man", "niger"])
"""Names that are also a part of a longer name: Michael Jordan, the Niger Delta."""


@dataclass(frozen=True, slots=True)
class Place:
    """A country named in a text: which it may be, and where its words stand."""

    keys: frozenset[str]
    start: int
    end: int
    is_name: bool
    """It is the country's name, and no word made of it."""


def is_country(key: str) -> bool:
    """Tell whether a key is that of a country or of what is kept like one."""
    return is_territory(key) and len(territory_code(key)) == 2


def countries_in(words: Sequence[Word]) -> list[Place]:
    """Find the countries of an English text that no longer name holds."""
    names, made = _names(), _made()
    found: list[Place] = []
    at = 0
    while at < len(words):
        word = words[at]
        if not word.capital:
            at += 1
            continue
        length, keys = next(
            (
                (len(name), keys)
                for name, keys in names.get(word.folded, ())
                if tuple(w.folded for w in words[at : at + len(name)]) == name
            ),
            (0, frozenset[str]()),
        )
        if length == 1 and word.folded in _OFTEN_OTHERS and _in_longer(words, at):
            keys = frozenset()
        elif length:
            found.append(Place(keys, word.start, words[at + length - 1].end, True))
        elif keys := made.get(word.folded, made.get(word.folded.removesuffix("s"), frozenset())):
            found.append(Place(keys, word.start, word.end, False))
        at += max(length, 1)
    return found


def _in_longer(words: Sequence[Word], at: int) -> bool:
    """Tell whether a capitalised word stands beside one."""
    beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    return any(word.capital for word in beside)


@lru_cache(maxsize=1)
def _names() -> dict[str, list[tuple[tuple[str, ...], frozenset[str]]]]:
    by_name: dict[tuple[str, ...], set[str]] = {}
    for key, (_, names) in names_in(LANGUAGE).items():
        if not is_country(key):
            continue
        for name in names:
            folded = tuple(word.folded for word in words_of(name))
            if folded:
                by_name.setdefault(folded, set()).add(key)
    by_first: dict[str, list[tuple[tuple[str, ...], frozenset[str]]]] = {}
    for folded in sorted(by_name, key=len, reverse=True):
        by_first.setdefault(folded[0], []).append((folded, frozenset(by_name[folded])))
    return by_first


@lru_cache(maxsize=1)
def _made() -> dict[str, frozenset[str]]:
    """Give the words that are made of countries' names: Polish, Chinese."""
    made: dict[str, set[str]] = {}
    for key, (_, names) in names_in(LANGUAGE).items():
        if not is_country(key):
            continue
        own = _PEOPLES.get(territory_code(key), "").split()
        for word in own or _regular(names):
            made.setdefault(word, set()).add(key)
    return {word: frozenset(keys) for word, keys in made.items()}


def _regular(names: tuple[str, ...]) -> Iterator[str]:
    for name in map(fold, names):
        if re.fullmatch("[a-z]{4,}", name):
            for cut, ending in product(_CUT, _ENDINGS):
                if name.endswith(cut):
                    yield name.removesuffix(cut) + ending
