"""A country in an English translation that the original does not speak of, in any language."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING
from unicodedata import category

from core.names.authority import names_in
from core.names.keys import entry_key, territory_code, territory_key
from core.names.projection.peoples import LANGUAGE, countries_in, is_country
from core.text.romanisation import fold, heard
from core.text.tokens import words_of
from core.translatable import one_after_another, worded
from core.translation.word_links import is_unspaced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.names.projection.peoples import Place

_ALSO = {
    "GB": (entry_key("england"), entry_key("scotland"), entry_key("wales"),
           entry_key("northern-ireland")),
    "US": (territory_key("019"), territory_key("003"), territory_key("021")),
    "KP": (territory_key("KR"),),
    "KR": (territory_key("KP"),),
    "CD": (territory_key("CG"),),
    "CG": (territory_key("CD"),),
    "ZA": (territory_key("018"), territory_key("002")),
    "RU": (territory_key("SU"),),
}  # fmt: skip
"""Whose names are also said of a country, besides its own."""


_NOT_ASKED = frozenset(map(territory_key, ("US", "GB", "SU", "AQ", "CK")))
"""Countries that are called by too many names."""


@dataclass(frozen=True, slots=True)
class _Original:
    """An original, made ready to look for countries in it."""

    folded: str
    words: tuple[str, ...]
    heard: tuple[tuple[str, str], ...]
    language: str
    before: int
    """How many letters may stand before a name in a word: articles and the like."""

    @classmethod
    def of(cls, text: str, language: str) -> _Original:
        words = words_of(text)
        cased = 2 * sum(w.text.lower() != w.text.upper() for w in words) > len(words)
        sounds = {(heard(w.folded), w.folded) for w in words if w.capital or not cased}
        before = _BEFORE.get(language, 0 if cased else 2)
        return cls(fold(text), tuple({w.folded for w in words}), tuple(sounds), language, before)

    def speaks_of(self, key: str) -> bool:
        """Tell whether anything may speak of a country: the beginning or the sound of its name."""
        return any(self._has(key, name) for name in _telling(key, self.language))

    def _is_others(self, word: str, key: str) -> bool:
        """Tell whether a word begins as another country's name does more than as this one's."""
        alike = _alike(self.language).get(word[:_SHORT], ())
        if _JAMO[0] <= word[:1] <= _JAMO[1]:
            # Letters within a syllable tell nothing; particles follow in the same word.
            alike = tuple((name, other) for name, other in alike if word.startswith(name))
        own = max((_common(word, name) for name in _telling(key, self.language)), default=0)
        return any(_common(word, name) > own for name, other in alike if other != key)

    def _has(self, key: str, name: str) -> bool:
        if is_unspaced(name[0]):
            return _beginning(name) in self.folded
        if len(name) < _SHORT:
            return name in self.words
        stem = _beginning(name)
        for word in self.words:
            at = word.find(stem)
            if 0 <= at <= self.before and not self._is_others(word[at:], key):
                return True
        bare = _without_vowel_signs(name)
        if len(bare) >= _SHORT and bare != name:
            stem = bare[: max(_SHORT, len(bare) - 1)]
            if any(_without_vowel_signs(word).startswith(stem) for word in self.words):
                return True
        kept = name[: max(_PARTED, len(name) - 3)]
        if len(name) > _PARTED + 1 and any(word.find(kept) > self.before for word in self.words):
            return True
        if self.language in _MUTATING and any(name[1:5] in word[:6] for word in self.words):
            return True
        sound = heard(name)[:_HEARD]
        return len(sound) > 1 and any(
            self._sounds_so(other, sound) and not self._is_others(word, key)
            for other, word in self.heard
        )

    def _sounds_so(self, other: str, sound: str) -> bool:
        if len(sound) == _HEARD:
            return 0 <= other.find(sound) <= min(self.before, 1)
        return other.startswith(sound) and len(other) <= len(sound) + 1


_SHORT, _LONG = 3, 4
_PARTED = 5
"""Letters of a longer name by which it is known within a word, too: Nordestland."""
_SPELT_ALIKE = str.maketrans("yjw", "iiv")
"""Tayland is Tailand, and not Tayvan."""
_JAMO = "\u1100", "\u11ff"
"""What Hangul is folded to."""
_HEARD = 3
_BEFORE = {"mt": 2, "he": 2, "ar": 3, "fa": 0, "am": 2, "cy": 1}
_MUTATING = frozenset({"cy", "ga"})
_UNSETTLED = frozenset({"ig", "my"})
"""Languages that write most countries in several ways, of which CLDR has few."""

_COMMON = 5
_SAID = {
    "be": {"DE": "nyamets nemets"}, "ru": {"DE": "nemets nemts"}, "bg": {"DE": "nemsk nemts"},
    "cy": {"JP": "siapan", "PK": "pacistan phacistan bhacistan", "EC": "ecwador",
           "KE": "cenia chenia nghenia", "TZ": "tansania thansania nhansania"},
    "it": {"DE": "tedesc"}, "ro": {"DE": "nemt neamt", "HU": "maghiar"}, "es": {"GR": "helen"},
    "ja": {"DE": "独", "FR": "仏", "IT": "伊", "AU": "豪", "IN": "印", "RU": "露", "KR": "韓",
           "KP": "朝", "NL": "蘭", "ES": "西", "TH": "泰", "CN": "中", "JP": "日", "PH": "比"},
    "kn": {"TR": "ಟರ್ಕಿ"},
    "ko": {"TR": "터키", "AU": "호주"},
    "tl": {"JP": "hapon", "DE": "aleman", "FR": "prans", "GR": "griy gres", "ES": "espan kastil",
           "NL": "oland", "CN": "tsin intsik", "IT": "ital", "RU": "rus", "TR": "turk"},
    "vi": {"AU": "uc", "IT": "y", "MY": "malai ma", "NL": "ha", "ES": "ban", "PT": "bo",
           "RU": "nga", "FR": "phap", "DE": "duc", "TH": "thai xiem", "IN": "an",
           "CN": "trung tau"},
    "ms": {"TH": "thai siam", "DE": "jerman"}, "id": {"NL": "belanda", "DE": "jerman"},
}  # fmt: skip
"""What countries and their people are called besides what CLDR has, folded."""


@lru_cache(maxsize=8192)
def _telling(key: str, language: str) -> tuple[str, ...]:
    """Give the words that tell a country, in its names in a language and in English."""
    keys = (key, *_ALSO.get(territory_code(key), ()))
    common = _common_words(language)
    names = (
        word.folded
        for code in (language, LANGUAGE)
        for one in keys
        for name in _names_of(one, code)
        for word in words_of(name)
    )
    joined = ("".join(word.folded for word in words_of(name)) for name in _names_of(key, language))
    said = map(fold, _SAID.get(language, {}).get(territory_code(key), "").split())
    # Two words of a name may be written as one.
    return tuple(sorted({*(name for name in names if name not in common), *joined, *said}))


def _names_of(key: str, language: str) -> tuple[str, ...]:
    return names_in(language).get(key, (None, ()))[1]


@lru_cache(maxsize=16)
def _common_words(language: str) -> frozenset[str]:
    """Give the words that many countries' names have, as republic, and articles."""
    counted = Counter(
        word
        for code in (language, LANGUAGE)
        for key in names_in(code)
        if is_country(key)
        for word in {w.folded for name in _names_of(key, code) for w in words_of(name)}
    )
    alone = {
        words[0].folded
        for code in (language, LANGUAGE)
        for key in names_in(code)
        if is_country(key)
        for name in _names_of(key, code)
        if len(words := words_of(name)) == 1
    }
    return frozenset(w for w, count in counted.items() if count >= _COMMON) - alone


@lru_cache(maxsize=8)
def _alike(language: str) -> dict[str, tuple[tuple[str, str], ...]]:
    """Give (word, key) of all countries by the words' first letters."""
    found: dict[str, list[tuple[str, str]]] = {}
    countries = [key for key in names_in(LANGUAGE) if is_country(key)]
    alone = {
        (words[0].folded, key)
        for key in countries
        for name in _names_of(key, language)
        if len(words := words_of(name)) == 1
    }
    for key in countries:
        for word in _telling(key, language):
            # "Číny" of Hong Kong's whole name is China, not Hong Kong.
            if (word, key) not in alone and any(
                other != key and word.startswith(_beginning(name)) for name, other in alone
            ):
                continue
            found.setdefault(word[:_SHORT], []).append((word, key))
    return {start: tuple(words) for start, words in found.items()}


def _common(one: str, other: str) -> int:
    one, other = one.translate(_SPELT_ALIKE), other.translate(_SPELT_ALIKE)
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return sum(1 for _ in alike)


@lru_cache(maxsize=8192)
def _without_vowel_signs(word: str) -> str:
    """Give a word's letters alone: of which vowels are written how, scripts of India disagree."""
    return word if word.isascii() else "".join(c for c in word if category(c)[0] == "L")


def _beginning(name: str) -> str:
    if is_unspaced(name[0]):
        return name[:1] if "\u3400" <= name[0] <= "\u9fff" else name[: max(2, len(name) - 2)]
    return name[: _SHORT if len(name) <= 2 * _SHORT else _LONG]


def exchanged_countries(original: str, translation: str, language: str) -> list[Place]:
    """Give the countries of an English translation that nothing in the original may speak of.

    That is asked of their names; what is made of these, as Greek, has too many origins.
    """
    if language in _UNSETTLED:
        return []
    places = [place for place in countries_in(words_of(translation)) if _is_asked(place)]
    if not places:
        return []
    said = _Original.of(original, language)
    return [place for place in places if not any(map(said.speaks_of, place.keys))]


def _is_asked(place: Place) -> bool:
    return place.is_name and not place.keys & _NOT_ASKED


def in_words(translation: str, places: Sequence[Place]) -> str:
    """Say to the reader which countries the original does not speak of."""
    names = list(dict.fromkeys(translation[place.start : place.end] for place in places))
    return one_after_another(
        [worded("The original says nothing of {name}.", name=name) for name in names], " "
    )
