"""What known entities are called: countries and cities of CLDR, and the project's own lists."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names.authority import politicians
from core.names.authority.cldr import cities, territories, territory_name
from core.names.authority.entries import own_entries
from core.names.keys import is_territory

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
    for key, name in territories(language):
        note(key, MentionType.PLACE, name)
    for key, name in cities(language):
        note(key, MentionType.PLACE, name)
    return {key: (kind, tuple(names)) for key, (kind, names) in found.items()}


def display_name(key: str, language: str) -> str | None:
    """Give the name to show for a key of the gazetteer in `language`, None where it is not one."""
    if is_territory(key):
        own = own_entries().get(key)
        if own is not None and language.split("-")[0] in own.names:
            return own.name(language)
        name = territory_name(key, language)
        if name is not None:
            return name
        return own.name(language) if own is not None else None
    known = own_entries().get(key)
    if known is not None:
        return known.name(language)
    politician = politicians.shown_name(key)
    if politician is not None:
        return politician
    for code in (language, "en"):
        entry = names_in(code).get(key)
        if entry is not None and entry[1]:
            return entry[1][0]
    return None


def type_of(key: str) -> MentionType:
    """Give what a key of the gazetteer is; what only CLDR has are places."""
    known = own_entries().get(key)
    if known is not None:
        return known.type
    return MentionType.PLACE if politicians.shown_name(key) is None else MentionType.PERSON


def names_for(key: str, language: str) -> tuple[str, ...]:
    """Give every name of a key in `language`, or in English where it has none there."""
    for code in (language, "en"):
        entry = names_in(code).get(key)
        if entry is not None and entry[1]:
            return entry[1]
    politician = politicians.shown_name(key)
    return (politician,) if politician is not None else ()


def all_names(key: str) -> tuple[str, ...]:
    """Give every name of an own entry in every language, and the one of a politician."""
    known = own_entries().get(key)
    if known is None:
        politician = politicians.shown_name(key)
        return (politician,) if politician is not None else ()
    return tuple(name for names in known.names.values() for name in names)


def own_names(key: str, language: str) -> tuple[str, ...]:
    """Give the names of an own entry in one language, none where it has none there."""
    known = own_entries().get(key)
    return known.names.get(language.split("-")[0], ()) if known is not None else ()


def languages_of(key: str) -> tuple[str, ...]:
    """Give the languages in which an own entry has names."""
    known = own_entries().get(key)
    return tuple(known.names) if known is not None else ()


def parts_of(names: Iterable[str]) -> Iterator[tuple[str, str, bool]]:
    """Give (given name, surname, whether it may stand alone) of a person's names in a language.

    Left out are names of which the surname is no single word, or the first one.
    """
    single = {name for name in names if " " not in name}
    for name in names:
        words = name.split(" ")
        plain = len(words) == 2 or words[-1] in single
        if len(words) > 1 and plain and words[0] not in single and words[-1][:1].isupper():
            yield words[0], words[-1], words[-1] in single
