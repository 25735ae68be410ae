"""What the articles of a folder say of each entity: where it is, how it is spelt, what it is."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Set

    from core.article import MentionType

_T = TypeVar("_T")


class MentionCounts:
    """Counts mentions by entity; what was counted can be taken back."""

    def __init__(self) -> None:
        self._places: dict[str, set[str]] = defaultdict(set)
        self._spellings: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
        self._types: dict[str, Counter[MentionType]] = defaultdict(Counter)
        self._first: dict[str, MentionType] = {}

    def note_type(self, id: str, kind: MentionType) -> None:
        """Take a type for an entity that has none yet."""
        self._first.setdefault(id, kind)

    def count(
        self, id: str, kind: MentionType, form: str, language: str, path: str, step: int
    ) -> None:
        """Count a mention of an entity in an article; with `step` -1, take it back.

        All mentions in an article are taken back together.
        """
        self.note_type(id, kind)
        if step > 0:
            self._places[id].add(path)
        else:
            self._places[id].discard(path)
        _add(self._types[id], kind, step)
        _add(self._spellings[id], (form, language), step)

    def places(self, id: str) -> Set[str]:
        """Give the articles that have an entity."""
        return self._places.get(id, frozenset())

    def there(self) -> list[str]:
        """List the entities that articles have."""
        return [id for id, places in self._places.items() if places]

    def spellings(self, id: str) -> Counter[tuple[str, str]]:
        """Count an entity's spellings, each with its language."""
        return self._spellings[id]

    def type(self, id: str) -> MentionType:
        """Give the type of most mentions; of as many, the first. Raises KeyError."""
        counted = self._types.get(id)
        first = self._first[id]
        if not counted:
            return first
        return max(counted, key=lambda kind: (counted[kind], kind is first))


def _add(counter: Counter[_T], key: _T, step: int) -> None:
    counter[key] += step
    if not counter[key]:
        del counter[key]
