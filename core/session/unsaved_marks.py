"""Marks that a person just set and the store has not yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.session.article_record import ArticleRecord, MarkName
    from core.store import Marks


@dataclass(frozen=True, slots=True)
class UnsavedMark:
    """A mark on an article; `name` is a field of `core.store.Marks`."""

    record: ArticleRecord
    name: MarkName
    value: bool

    def is_on(self, record: ArticleRecord) -> bool:
        """Tell whether it holds for a record: marks go by content."""
        other = self.record
        return other is record or (bool(record.content) and other.content == record.content)


class UnsavedMarks(list[UnsavedMark]):
    """In the order in which they were set; they hold whatever the store says."""

    def has(self, name: MarkName, record: ArticleRecord) -> bool:
        """Tell whether such a mark on an article waits to be kept."""
        return any(mark.name == name and mark.is_on(record) for mark in self)

    def show(self, record: ArticleRecord, marks: Marks | None) -> bool:
        """Show what the store has set on an article's content; tell whether it is news."""
        read, starred = (marks.read, marks.starred) if marks is not None else (False, False)
        for mark in self:
            if mark.is_on(record) and mark.name == "read":
                read = mark.value
            elif mark.is_on(record):
                starred = mark.value
        before = record.unread, record.starred
        record.unread, record.starred = not read, starred
        return before != (not read, starred)
