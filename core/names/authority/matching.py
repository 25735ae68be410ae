"""Known names found in the words of a text, in any case, where capitals show names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names.authority.names import names_in
from core.names.authority.person_names import full_name
from core.names.morphology.endings import forms
from core.text.romanisation import is_cyrillic
from core.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.text.tokens import Word


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
    base = language.split("-")[0]
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
    """Give the longest known name that starts with word `at`: its length in words, and it.

    A person's name is known in any order, with a patronymic or initials in it, too.
    """
    as_listed = _listed(words, at, language)
    built = full_name(words, at, language)
    if built is None or (as_listed is not None and as_listed[0] >= built[0]):
        return as_listed
    size, key = built
    shape = tuple(frozenset({word.folded}) for word in words[at : at + size])
    return size, Pattern(key, MentionType.PERSON, shape, (True,) * size, acronym=False)


def _listed(words: Sequence[Word], at: int, language: str) -> tuple[int, Pattern] | None:
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
