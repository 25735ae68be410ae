"""What an index of entities holds in memory of what is kept of it, and what it changed since.

An index is brought up to date article by article and is far larger than what one article asks of
it. So its parts are fetched from where it is kept when they are asked for, and what changed goes
there in one step. Without such a place, everything is in memory.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

_V = TypeVar("_V")


class Section(StrEnum):
    """The parts of an index; the values are those of the store, as are what they are kept by."""

    ARTICLE = "article"
    """By path."""
    ENTITY = "entity"
    """By id."""
    NODE = "node"
    """The entity of a mention's type and key."""
    SPELT = "spelt"
    """The known entity that a type and key was found to be, by its spelling."""
    GROUP = "group"
    """Names that may be spellings of one."""
    PERSON = "person"
    SURNAME = "surname"
    """The people with a surname, by its consonants."""
    ACRONYM = "acronym"
    CALLED = "called"
    """An organisation's name as translated."""
    CALLED_SO = "called so"
    """The organisation that has a name."""
    MERGED = "merged"
    """Which entity one has become."""
    ABOUT = "about"
    """What is said of the index itself."""
    NAMES = "names"
    """What an entity is called, as it is searched."""


class Places(StrEnum):
    """Why articles are remembered by something."""

    ENTITY = "entity"
    """By an entity that they have."""
    WAITING = "waiting"
    """By the consonants of a surname alone."""
    LONELY = "lonely"
    """The same, where it is nobody's."""
    UNSETTLED = "unsettled"
    """They wait to be linked anew."""


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity as it is kept: where it is found by its mentions, and everything else."""

    id: str
    mentions: int
    articles: int
    named: bool
    asked: bool
    data: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What is to be kept, in one step; None where something is to be forgotten."""

    values: tuple[tuple[Section, str, str | None], ...]
    articles: tuple[tuple[str, str, str | None], ...]
    """Path, the stamp of what was linked, and the rest."""
    entities: tuple[EntityRow, ...]
    places: tuple[tuple[Places, str, str, bool], ...]
    """Of what kind, by what, which article, and whether it is one."""
    ids: Mapping[str, str]
    """What `KeptEntities.to_rows` says of what changed."""
    merged: tuple[tuple[str, str], ...] = ()
    """Which ids others have become."""

    def __bool__(self) -> bool:
        return bool(self.values or self.articles or self.entities or self.places)


class KeptRows(Protocol):
    """Where an index is kept."""

    def value(self, section: Section, key: str) -> str | None:
        """Give what is kept by a key."""

    def values(self, section: Section) -> Iterable[tuple[str, str]]:
        """Give everything in a section."""

    def places(self, place: Places, key: str) -> Iterable[str]:
        """Give the articles that are remembered by a key."""

    def entities(self) -> Iterable[str]:
        """Give the ids of the entities that articles have."""

    def due(self, *, named: bool) -> Iterable[str]:
        """Give the entities whose names are not ready for search; else those not asked about."""

    def called(self, beginnings: Sequence[str]) -> Iterable[str]:
        """Give the entities with words that begin so among their names, most mentioned first."""

    def known(self) -> Iterable[str]:
        """Give the known entities that articles have."""

    def stamps(self) -> Iterable[tuple[str, str]]:
        """Give the articles by path, each with its stamp."""


class KeptValues(Generic[_V]):
    """A section of an index: values by their key, each fetched once it is asked for."""

    def __init__(
        self,
        section: Section,
        rows: KeptRows | None,
        load: Callable[[str], _V],
        dump: Callable[[_V], str],
    ) -> None:
        self.section, self._rows = section, rows
        self._load, self._dump = load, dump
        self._here: dict[str, _V | None] = {}
        self._before: dict[str, _V | None] = {}
        """What was asked for some time ago, and is let go of next if nobody asks again."""
        self._changed: dict[str, None] = {}

    def get(self, key: str) -> _V | None:
        """Give what is kept by a key; whoever changes it says so by `put`."""
        try:
            return self._here[key]
        except KeyError:
            if self._rows is None:
                return None
        if key in self._before:
            value = self._before.pop(key)
        else:
            data = self._rows.value(self.section, key)
            value = None if data is None else self._load(data)
        self._here[key] = value
        return value

    def put(self, key: str, value: _V) -> None:
        """Keep something by a key."""
        self._here[key] = value
        self._before.pop(key, None)
        self._changed[key] = None

    def pop(self, key: str) -> _V | None:
        """Forget what is kept by a key, and give it."""
        value = self.get(key)
        if value is not None:
            self._here[key] = None
            self._changed[key] = None
        return value

    def __contains__(self, key: str) -> bool:
        return self.get(key) is not None

    def in_memory(self) -> Iterator[tuple[str, _V]]:
        """Give what is in memory, which is everything where it is kept nowhere else."""
        return ((key, value) for key, value in self._here.items() if value is not None)

    def changed(self) -> Iterator[tuple[str, _V | None]]:
        """Give what changed since it was last kept."""
        return ((key, self._here[key]) for key in self._changed)

    def take(self) -> list[tuple[str, str | None]]:
        """Give what changed, to be kept, as it is kept."""
        taken = [
            (key, None if value is None else self._dump(value)) for key, value in self.changed()
        ]
        self._changed = {}
        return taken

    def give_back(self, keys: Iterable[str]) -> None:
        """Take in that something could not be kept."""
        self._changed.update(dict.fromkeys(keys))

    def shrink(self, most: int) -> None:
        """Let go of what is kept and nobody asked for lately, where more than so much is there."""
        if self._rows is not None and len(self._here) > most:
            changed = {key: self._here.pop(key) for key in self._changed}
            self._before, self._here = self._here, changed


class KeptPlaces:
    """Which articles are remembered by something, for one reason."""

    def __init__(self, place: Places, rows: KeptRows | None) -> None:
        self.place, self._rows = place, rows
        self._changed: dict[str, dict[str, bool]] = {}
        self._flying: dict[str, dict[str, bool]] = {}
        self._here: dict[str, set[str]] = {}

    def note(self, key: str, path: str, there: bool) -> None:
        """Remember an article by a key, or do so no longer."""
        here = self._here.get(key)
        if here is not None:
            (here.add if there else here.discard)(path)
        if self._rows is None:
            if here is None and there:
                self._here[key] = {path}
        else:
            self._changed.setdefault(key, {})[path] = there

    def get(self, key: str) -> frozenset[str] | set[str]:
        """Give the articles that are remembered by a key; nobody changes them."""
        here = self._here.get(key)
        if here is None:
            if self._rows is None:
                return frozenset()
            here = self._here[key] = set(self._rows.places(self.place, key))
            for changes in (self._flying.get(key), self._changed.get(key)):
                for path, there in (changes or {}).items():
                    (here.add if there else here.discard)(path)
        return here

    def take(self) -> list[tuple[Places, str, str, bool]]:
        """Give what changed, to be kept."""
        self._flying, self._changed = self._changed, {}
        return [
            (self.place, key, path, there)
            for key, paths in self._flying.items()
            for path, there in paths.items()
        ]

    def landed(self, kept: bool) -> None:
        """Take in whether what was taken is kept now."""
        flying, self._flying = self._flying, {}
        if not kept:
            for key, paths in flying.items():
                self._changed[key] = {**paths, **self._changed.get(key, {})}

    def shrink(self, most: int) -> None:
        """Let go of what is kept, where more than so many keys, or so many articles, are here."""
        if self._rows is not None and (
            len(self._here) > most or sum(map(len, self._here.values())) > 10 * most
        ):
            self._here = {}
