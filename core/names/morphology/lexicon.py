"""Words that show what stands beside a name, by language: titles, head words, openers."""

from __future__ import annotations

import re
from functools import lru_cache

from core.names.morphology.endings import forms, paradigm_language, stem
from core.paths import resources_dir
from core.text.romanisation import fold, sound

_NOT_INFLECTED = frozenset(
    {
        "noname",
        "womangiven",
        "manarticle",
        "womanarticle",
        "opener",
        "small",
        "inplace",
        "topic",
        "speech",
        "common",
        "familyfirst",
        "placegiven",
        "firmtail",
        "kin",
        "brandhead",
        "clubtail",
        "papertail",
        "degree",
        "storm",
        "law",
        "portfolio",
        "bank",
        "acronymcommon",
        "orgtail",
        "lawtail",
        "placetail",
    }
)


@lru_cache(maxsize=1)
def _rows() -> dict[tuple[str, str], tuple[str, ...]]:
    rows: dict[tuple[str, str], tuple[str, ...]] = {}
    for path in sorted((resources_dir() / "gazetteer" / "lexicon").glob("words*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                kind, language, words = line.split("\t")
                rows[kind, language] = tuple(words.split())
    return rows


def table(name: str) -> list[list[str]]:
    """Give the rows of one of the lexicon's tables that are no lists of words."""
    path = resources_dir() / "gazetteer" / "lexicon" / name
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line[0] != "#"]


@lru_cache(maxsize=512)
def words(kind: str, language: str) -> frozenset[str]:
    """Give the folded forms of the words of one kind in `language`, empty where there are none."""
    base = language.split("-")[0]
    found: set[str] = set()
    for word in _rows().get(
        (kind, base), _rows().get((kind, paradigm_language(language)), _rows().get((kind, "-"), ()))
    ):
        for part in word.split("+"):
            found.add(fold(part))
            if kind not in _NOT_INFLECTED:
                found |= forms(part, base)
    return frozenset(found)


@lru_cache(maxsize=256)
def listed(kind: str, language: str) -> tuple[str, ...]:
    """Give the words of one kind as they are written, the longest first."""
    return tuple(sorted(_rows().get((kind, language.split("-")[0]), ()), key=len, reverse=True))


_ADJECTIVE = re.compile(
    r"(ski|ska|skie|cki|cka|ckie|wy|wa|we|ny|na|ne|ni|no|ý|á|é|šší|ый|ий|ая|ое|ые|ні|на|не)$"
)


@lru_cache(maxsize=16)
def heads(language: str) -> dict[str, str]:
    """Give the words that begin names of organisations, by each of their folded forms.

    A dictionary form stands for itself, whatever else it could be a case of.
    """
    base = paradigm_language(language)
    words_of_orgs = _rows().get(("org", base), ())
    nouns = [word for word in words_of_orgs if "+" not in word and not _ADJECTIVE.search(word)]
    found = {form: noun for noun in reversed(nouns) for form in forms(noun, base)}
    return {**found, **{fold(noun): noun for noun in nouns}}


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Give the known given names, folded."""
    path = resources_dir() / "gazetteer" / "lexicon" / "given-names.txt"
    text = path.read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(fold(name) for line in lines for name in line.split())


@lru_cache(maxsize=16)
def _given_stems(language: str, cyrillic: bool) -> frozenset[str]:
    # A Cyrillic letter makes `stem` use the endings of a Cyrillic language on a romanised name.
    return frozenset(stem(name, language, cyrillic=cyrillic) for name in given_names())


@lru_cache(maxsize=50_000)
def is_given_name(word: str, language: str, cyrillic: bool) -> bool:
    """Tell whether a word, in any case, is a known given name."""
    folded = fold(word)
    if folded in given_names():
        return True
    own = stem(word, language, cyrillic=cyrillic)
    if len(own) > 2 and own in _given_stems(language, cyrillic):
        return True
    return len(own) > 4 and sound(own) in _loose_stems(language, cyrillic)


@lru_cache(maxsize=16)
def _loose_stems(language: str, cyrillic: bool) -> frozenset[str]:
    return frozenset(sound(s) for s in _given_stems(language, cyrillic) if len(s) > 4)
