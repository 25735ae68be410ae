"""What the articles of a folder say of each entity: where it is, how it is spelt, what it is."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from core.article import MentionType
from core.names.linking.kept_rows import KeptPlaces, KeptValues, Places, Section

if TYPE_CHECKING:
    from collections.abc import Set

    from core.names.linking.kept_rows import KeptRows

_T = TypeVar("_T")


@dataclass(slots=True)
class Counted:
    """What is counted of an entity; `votes` are its spellings in translations.

    `named` and `asked` tell whether what it is called was made ready for search since, and whether
    it was asked how its name is to be translated.
    """

    first: MentionType | None = None
    articles: int = 0
    spellings: Counter[tuple[str, str]] = field(default_factory=Counter)
    types: Counter[MentionType] = field(default_factory=Counter)
    votes: Counter[str] = field(default_factory=Counter)
    named: bool = False
    asked: bool = False

    @property
    def type(self) -> MentionType | None:
        """The type of most mentions; of as many, the first."""
        if not self.types:
            return self.first
        return max(self.types, key=lambda kind: (self.types[kind], kind is self.first))


def dump(counted: Counted) -> str:
    """Write what is counted for the store."""
    parts = (
        counted.first.value if counted.first else "",
        counted.articles,
        [(*pair, n) for pair, n in counted.spellings.items()],
        {kind.value: n for kind, n in counted.types.items()},
        counted.votes,
        counted.named,
        counted.asked,
    )
    return json.dumps(parts, separators=(",", ":"))


def load(data: str) -> Counted:
    """Read what `dump` wrote."""
    first, articles, spellings, types, votes, named, asked = json.loads(data)
    return Counted(
        MentionType(first) if first else None,
        articles,
        Counter({(form, language): n for form, language, n in spellings}),
        Counter({MentionType(kind): n for kind, n in types.items()}),
        Counter(votes),
        named,
        asked,
    )


class MentionCounts:
    """Counts mentions by entity; what was counted can be taken back."""

    def __init__(self, rows: KeptRows | None = None) -> None:
        self.counted = KeptValues(Section.ENTITY, rows, load, dump)
        self.articles = KeptPlaces(Places.ENTITY, rows)
        self._rows = rows

    def note_type(self, id: str, kind: MentionType) -> None:
        """Take a type for an entity that has none yet."""
        counted = self.counted.get(id)
        if counted is None:
            self.counted.put(id, Counted(kind))
        elif counted.first is None:
            counted.first = kind
            self.counted.put(id, counted)

    def count(self, id: str, kind: MentionType, form: str, language: str, step: int) -> None:
        """Count a mention of an entity; with `step` -1, take it back."""
        self.note_type(id, kind)
        counted = self._of(id)
        _add(counted.types, kind, step)
        _add(counted.spellings, (form, language), step)
        counted.named = counted.asked = False
        self.counted.put(id, counted)

    def count_article(self, id: str, path: str, step: int) -> None:
        """Count an article that has an entity, once for all its mentions."""
        counted = self._of(id)
        counted.articles += step
        self.counted.put(id, counted)
        self.articles.note(id, path, step > 0)

    def set_due(self, id: str, *, named: bool | None = None, asked: bool | None = None) -> None:
        """Note whether an entity's name is ready for search, and whether it was asked about."""
        counted = self._of(id)
        wanted = (
            counted.named if named is None else named,
            counted.asked if asked is None else asked,
        )
        if wanted != (counted.named, counted.asked):
            counted.named, counted.asked = wanted
            self.counted.put(id, counted)

    def due(self, *, named: bool) -> list[str]:
        """List the entities whose names are not ready for search; else those not asked about."""
        due = dict.fromkeys(self._rows.due(named=named) if self._rows is not None else ())
        for id, counted in self.counted.in_memory():
            if not (counted.named if named else counted.asked):
                due[id] = None
            else:
                due.pop(id, None)
        return list(due)

    def vote(self, id: str, votes: Counter[str]) -> None:
        """Take spellings of an entity that translations have."""
        counted = self._of(id)
        counted.votes.update(votes)
        self.counted.put(id, counted)

    def move_votes(self, lost: str, kept: str) -> None:
        """Give the spellings that translations have of one entity to another."""
        votes = self.votes(lost)
        if votes:
            taken, counted = Counter(votes), self._of(lost)
            counted.votes.clear()
            self.counted.put(lost, counted)
            self.vote(kept, taken)

    def _of(self, id: str) -> Counted:
        return self.counted.get(id) or Counted()

    def votes(self, id: str) -> Counter[str]:
        """Count an entity's spellings in translations."""
        return self._of(id).votes

    def is_there(self, id: str) -> bool:
        """Tell whether any article has an entity."""
        return self._of(id).articles > 0

    def number(self, id: str) -> int:
        """Count the articles that have an entity."""
        return self._of(id).articles

    def places(self, id: str) -> Set[str]:
        """Give the articles that have an entity."""
        return self.articles.get(id)

    def there(self) -> list[str]:
        """List the entities that articles have."""
        if self._rows is None:
            here = self.counted.in_memory()
            return [id for id, counted in here if id and counted.articles]
        there = dict.fromkeys(self._rows.entities())
        for id, counted in self.counted.in_memory():
            if id and counted.articles:
                there[id] = None
            else:
                there.pop(id, None)
        return list(there)

    def spellings(self, id: str) -> Counter[tuple[str, str]]:
        """Count an entity's spellings, each with its language."""
        return self._of(id).spellings

    def type(self, id: str) -> MentionType:
        """Give the type of most mentions; of as many, the first. Raises KeyError."""
        found = self._of(id).type
        if found is None:
            raise KeyError(id)
        return found


def _add(counter: Counter[_T], key: _T, step: int) -> None:
    counter[key] += step
    if not counter[key]:
        del counter[key]
