"""Known names that stand in an English text: what is one of them is no likeness of another."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from core.article import MentionType
from core.names.authority import names_in
from core.names.keys import is_territory, territory_code
from core.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.text.tokens import Word

_TYPES = (MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE)
_SHORTEST = 4
"""Letters of the shortest single word that is taken for a known name."""


@dataclass(frozen=True, slots=True)
class KnownName:
    """A known name in a text: its words' numbers, and what it may be."""

    first: int
    last: int
    keys: frozenset[str]
    types: frozenset[MentionType]

    def is_other(self, key: str, kind: MentionType) -> bool:
        """Tell whether it is a name of the same kind, and of something else.

        A country's is none of a region, nor a region's of a country: Southern Africa, South Africa.
        """
        if kind not in self.types or key in self.keys:
            return False
        territories = list(filter(is_territory, self.keys))
        return not (is_territory(key) and territories) or _alike(key, territories)

    @property
    def is_territory(self) -> bool:
        return any(map(is_territory, self.keys))


def known_names(words: Sequence[Word], language: str) -> list[KnownName]:
    """Find the known names in a text's words, the longest first where two begin together."""
    names = _index(language)
    found: list[KnownName] = []
    at = 0
    while at < len(words):
        here = names.get(words[at].folded, ()) if words[at].capital else ()
        for name, entries in here:
            end = at + len(name)
            if tuple(word.folded for word in words[at:end]) == name and words[end - 1].capital:
                keys = frozenset(key for key, _ in entries)
                found.append(KnownName(at, end, keys, frozenset(kind for _, kind in entries)))
                at = end
                break
        else:
            at += 1
    return found


def belongs_to_other(word: str, key: str, parts: frozenset[str], language: str) -> bool:
    """Tell whether a folded word begins as another territory does more than as this name.

    "Nigerian" is of Nigeria, not of Niger.
    """
    own = max((len(part) for part in parts if word.startswith(part)), default=0)
    return any(
        len(name) > own and word.startswith(name) and key not in keys and _alike(key, keys)
        for name, keys in _single_territories(language)
    )


def _alike(key: str, others: Iterable[str]) -> bool:
    """Tell whether a key and one of others are all of countries, or all of regions."""
    is_region = territory_code(key).isdigit()
    return any(
        is_territory(other) and territory_code(other).isdigit() == is_region for other in others
    )


@lru_cache(maxsize=4)
def _index(
    language: str,
) -> dict[str, list[tuple[tuple[str, ...], list[tuple[str, MentionType]]]]]:
    names: dict[tuple[str, ...], list[tuple[str, MentionType]]] = {}
    for key, (kind, written) in names_in(language).items():
        if kind not in _TYPES:
            continue
        for one in written:
            name = tuple(word.folded for word in words_of(one))
            if len(name) > 1 or (name and len(name[0]) >= _SHORTEST):
                names.setdefault(name, []).append((key, kind))
    first: dict[str, list[tuple[tuple[str, ...], list[tuple[str, MentionType]]]]] = {}
    for name in sorted(names, key=lambda name: -len(name)):
        first.setdefault(name[0], []).append((name, names[name]))
    return first


@lru_cache(maxsize=4)
def _single_territories(language: str) -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple(
        (name[0], frozenset(key for key, _ in entries))
        for names in _index(language).values()
        for name, entries in names
        if len(name) == 1 and any(is_territory(key) for key, _ in entries)
    )
