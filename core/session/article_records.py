"""All articles of an opened folder: in its natural order, by state, and those to be asked again."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import TYPE_CHECKING

from core.article_list import ArticleState

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, ValuesView

    from core.session.article_record import ArticleRecord

_NEIGHBOURS = 300


class ArticleRecords(Mapping[str, "ArticleRecord"]):
    """The records of a folder by path; guarded by `FolderState.changed`."""

    def __init__(self) -> None:
        self._by_path: dict[str, ArticleRecord] = {}
        self._by_state = _queues()
        self.stale: dict[str, ArticleRecord] = {}
        """Articles for which memories and corrections must be asked again."""
        self.nameless: dict[str, ArticleRecord] = {}
        """Articles of which finding the names did not finish, and is to be tried again."""

    def __getitem__(self, path: str) -> ArticleRecord:
        return self._by_path[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_path)

    def __len__(self) -> int:
        return len(self._by_path)

    def values(self) -> ValuesView[ArticleRecord]:
        """Give the records; `Mapping`'s own look each up by its path."""
        return self._by_path.values()

    def enter(self, record: ArticleRecord) -> None:
        """Take a record into the folder."""
        self._by_path[record.path] = record
        self._by_state[record.state][record.path] = record

    def leave(self, record: ArticleRecord) -> None:
        """Take a record out of the folder."""
        self._by_path.pop(record.path, None)
        self._by_state[record.state].pop(record.path, None)
        self.stale.pop(record.path, None)
        self.nameless.pop(record.path, None)

    def replace_all(self, records: Iterable[ArticleRecord]) -> None:
        """Make these, in this order, the articles of the folder."""
        self._by_state = _queues()
        self._by_path = {}
        for record in records:
            self.enter(record)
        self.stale = {path: r for path, r in self.stale.items() if self.has(r)}
        self.nameless = {path: r for path, r in self.nameless.items() if self.has(r)}

    def has(self, record: ArticleRecord) -> bool:
        """Tell whether a record is the one that the folder has at its path."""
        return self._by_path.get(record.path) is record

    def set_state(self, record: ArticleRecord, state: ArticleState) -> None:
        """Change an article's state; a record that has left the folder only remembers it."""
        if self.has(record):
            self._by_state[record.state].pop(record.path, None)
            self._by_state[state][record.path] = record
        record.state = state

    def in_state(self, state: ArticleState) -> Mapping[str, ArticleRecord]:
        """Give the articles in a state by path, those first that are in it for longest."""
        return self._by_state[state]

    def count(self, state: ArticleState) -> int:
        """Count the articles in a state."""
        return len(self._by_state[state])

    def neighbours(self) -> tuple[str, ...]:
        """Give the languages of articles read so far; of a large folder, of its first ones."""
        first = islice(self._by_path.values(), _NEIGHBOURS)
        return tuple(r.summary.language for r in first if r.summary and r.summary.language)


def _queues() -> dict[ArticleState, dict[str, ArticleRecord]]:
    return {state: {} for state in ArticleState}
