"""Known names in a headline that is written in capitals, where capitals show nothing."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from core.languages import base
from core.names.authority.entries import own_entries
from core.names.authority.matching import match
from core.names.authority.names import names_in
from core.names.morphology import lexicon
from core.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_ACRONYM = 7
_COMMON = ("small", "opener", "inplace", "title")


def capitals_of_names(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Give what of a text in capitals stays in capitals: acronyms, and the first letters of names.

    Without a language only the acronyms that any language has.
    """
    kept = _acronyms(base(language))
    words = words_of(text)
    at = 0
    while at < len(words):
        word = words[at]
        if word.text in kept:
            yield word.start, word.end
            at += 1
            continue
        known = match(words, at, language) if language else None
        if known is None or (known[0] == 1 and _is_common(word.folded, language)):
            at += 1
            continue
        size, pattern = known
        for part, capital in zip(words[at : at + size], pattern.capital, strict=True):
            if capital:
                yield part.start, part.end if part.text in kept else part.start + 1
        at += size


def _is_common(folded: str, language: str) -> bool:
    return any(folded in lexicon.words(kind, language) for kind in _COMMON)


@lru_cache(maxsize=16)
def _acronyms(language: str) -> frozenset[str]:
    """Give the acronyms that a language writes, or without one those of every language."""
    if language:
        named = (
            name for code in (language, "en") for _, of in names_in(code).values() for name in of
        )
    else:
        named = (
            name for known in own_entries().values() for of in known.names.values() for name in of
        )
    return frozenset(
        name
        for name in named
        if name.isupper()
        and name.isalpha()
        and 1 < len(name) <= _LONGEST_ACRONYM
        and not (language and _is_common(name.lower(), language))
    )
