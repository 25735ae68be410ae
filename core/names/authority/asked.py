"""Known entities by what a person types: any of their names, in any language and case."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from core.names.authority.entries import own_entries
from core.names.authority.names import names_in
from core.names.morphology.endings import forms
from core.text.romanisation import fold
from core.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_BEGINNING = 2
"""Letters that all cases of a word share."""
_SHORTEST = 3


def names_of(key: str, languages: Iterable[str]) -> tuple[str, ...]:
    """Give the names of a known entity: all of the project's lists, and those of some languages."""
    known = own_entries().get(key)
    own = (name for names in known.names.values() for name in names) if known is not None else ()
    others = (name for code in languages for name in names_in(code).get(key, (None, ()))[1])
    return tuple(dict.fromkeys((*own, *others)))


def is_case_of(words: Sequence[str], key: str) -> bool:
    """Tell whether typed words are, one after another, cases of a known entity's name."""
    typed = tuple(fold(word) for word in words)
    if not typed or min(map(len, typed)) < _SHORTEST:
        return False
    return any(
        len(name) == len(typed)
        and all(
            part[:_BEGINNING] == word[:_BEGINNING] and word in forms(part, language, wide=True)
            for word, part in zip(typed, name, strict=True)
        )
        for language, name in _names(key)
    )


@lru_cache(maxsize=4096)
def _names(key: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Give (language, words) of an entity's names in the languages of the project's lists."""
    return tuple(_words_of_names(key))


def _words_of_names(key: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    known = own_entries().get(key)
    for language, names in known.names.items() if known is not None else ():
        for name in names:
            yield language, tuple(word.text.lower() for word in words_of(name))


@lru_cache(maxsize=1024)
def known_as(name: str) -> frozenset[str]:
    """Give the known entities that have exactly this name, in whatever language."""
    return _by_name().get(fold(name), frozenset())


@lru_cache(maxsize=1)
def _by_name() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for key, known in own_entries().items():
        for names in known.names.values():
            for name in names:
                found.setdefault(fold(name), set()).add(key)
    return {name: frozenset(keys) for name, keys in found.items()}


def names_elsewhere(name: str) -> tuple[str, ...]:
    """Give what else the one known entity with a name is called; a full name by no part alone."""
    keys = known_as(name)
    if len(keys) != 1:
        return ()
    (key,) = keys
    by_language = own_entries()[key].names
    folded = fold(name)
    alone = any(
        folded == fold(part) and _is_part(part, names)
        for names in by_language.values()
        for part in names
    )
    return tuple(
        dict.fromkeys(
            other
            for names in by_language.values()
            for other in names
            if alone or not _is_part(other, names)
        )
    )


def _is_part(name: str, names: Sequence[str]) -> bool:
    return any(name in other for other in names if other != name)
