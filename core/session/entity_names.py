"""The names of a folder's entities, ready for search."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.names import authority
from core.names.keys import is_known
from core.text.folded_text import search_key
from core.text.search_words import search_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from core.article import Entity

BEHIND_SECONDS = 2.0
"""How old the names may be that a search gets while the folder is still being linked."""

_AT_ONCE = 20
_FORMS = 12
_BREATH_SECONDS = 0.0005


@dataclass(frozen=True, slots=True)
class _Named:
    entity: Entity
    names: tuple[str, ...]
    """Its names, folded, each word after a space: its own, those it is known by, as it is spelt."""


class EntityNames:
    """Keep what entities are called, made anew where they changed since.

    `there` gives the ids of all entities with what is another after each change of any of them;
    `some` gives those entities of some ids that are still there.
    """

    def __init__(
        self,
        there: Callable[[], tuple[object, list[str]]],
        some: Callable[[Sequence[str]], list[Entity]],
    ) -> None:
        self._there, self._some = there, some
        self._lock = threading.Lock()
        self._names: dict[str, _Named] = {}
        self._version: object = None
        self._made = 0.0
        self._hurried = False

    def refresh(self, cancelled: Callable[[], bool], *, behind: float = 0.0) -> None:
        """Make the names ready; those made in the last `behind` seconds are good enough."""
        with self._lock:
            if behind and time.monotonic() - self._made < behind:
                return
            version, ids = self._there()
            if version == self._version:
                return
            names: dict[str, _Named] = {}
            for at in range(0, len(ids), _AT_ONCE):
                if cancelled():
                    return
                for entity in self._some(ids[at : at + _AT_ONCE]):
                    names[entity.id] = self._named(entity)
            # Only now: whoever asks meanwhile waits; what changes meanwhile has another version.
            self._names, self._version, self._made = names, version, time.monotonic()

    def _named(self, entity: Entity) -> _Named:
        named = self._names.get(entity.id)
        if named is None or named.entity is not entity:
            names = dict.fromkeys(
                " ".join(search_words(search_key(name))) for name in _names_of(entity)
            )
            named = _Named(entity, tuple(f" {name}" for name in names if name))
            if not self._hurried:
                time.sleep(_BREATH_SECONDS)
        return named

    def called(
        self, words: Sequence[str], most: int, cancelled: Callable[[], bool], *, behind: float
    ) -> list[Entity]:
        """Give the entities that have a name with words that begin so, most mentioned first.

        Where there are none, known ones of whose names these words are another case.
        """
        self._hurried = True
        try:
            self.refresh(cancelled, behind=behind)
        finally:
            self._hurried = False
        beginnings = [f" {word}" for word in words]
        found = [
            named.entity
            for named in self._names.values()
            if any(all(beginning in name for beginning in beginnings) for name in named.names)
        ]
        if not found:
            found = [
                named.entity
                for id, named in self._names.items()
                if is_known(id) and authority.is_case_of(words, id)
            ]
        return sorted(found, key=lambda e: (-e.mentions, e.id))[:most]


def _names_of(entity: Entity) -> Iterator[str]:
    """Give what an entity is called, in all languages that are known and as articles spell it."""
    yield entity.name
    if is_known(entity.id):
        yield from authority.names_of(entity.id, ())
    yield from (form for form, _, _ in entity.forms[:_FORMS])
