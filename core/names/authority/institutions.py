"""How English calls the institutions that every country has: courts, ministries, police.

A name to show and no more: the Ministry of Health of one country is not that of another.
"""

from __future__ import annotations

from functools import lru_cache

from core.languages import base
from core.names.authority.matching import match
from core.names.authority.names import display_name
from core.names.morphology.endings import stem
from core.names.morphology.inflection import lemma
from core.paths import resources_dir
from core.text.romanisation import fold
from core.text.tokens import words_of

_IN = {
    "pl": ("w", "we"), **dict.fromkeys(("cs", "sk"), ("v", "ve")),
    **dict.fromkeys(("bg", "mk"), ("v", "vav")), "sl": ("v",), "hr": ("u",), "sr": ("u",),
    "ru": ("v",), "uk": ("v", "u"),
}  # fmt: skip
_OF = {
    "pt": ("de", "do", "da"), "es": ("de", "del"), "it": ("di", "del", "della"),
    "fr": ("de", "du"), "ro": ("din",), "nl": ("van",),
}  # fmt: skip

_MOST_WORDS = 8
"""Words of an institution's own name."""


def institution_name(name: str, language: str) -> str | None:
    """Give the English name of a country's or a place's institution in any case."""
    code = base(language)
    known = _names().get(_key(code, name))
    if known is not None:
        return known
    words = name.split(" ")
    for at in range(min(len(words) - 2, _MOST_WORDS), 0, -1):
        known = _names().get(_key(code, " ".join(words[:at])))
        if known is None:
            continue
        joint, place = fold(words[at]), " ".join(words[at + 1 :])
        of = joint in _OF.get(code, ())
        if (of or joint in _IN.get(code, ())) and place[:1].isupper():
            return f"{known} {'of' if of else 'in'} {_in_english(place, code, cut=not of)}"
    return None


def _in_english(place: str, language: str, *, cut: bool) -> str:
    """Give a place's English name, else its own, in the nominative where it was in another case."""
    words = words_of(place)
    known = match(words, 0, language)
    if known is not None and known[0] == len(words):
        return display_name(known[1].key, "en") or place
    return lemma(place, language, person=False) if cut else place


@lru_cache(maxsize=1)
def _names() -> dict[tuple[str, ...], str]:
    path = resources_dir() / "gazetteer" / "lexicon" / "institution-names.tsv"
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {_key(language, name): english for language, name, english in rows}


def _key(language: str, name: str) -> tuple[str, ...]:
    """Give what all cases of a name have in common."""
    return language, *(stem(word, language) for word in name.split(" "))
