"""The places of a folder - unread, starred, a tag, a language, a day - and what is in each.

A place is what the filter is asked for, so that whatever lists articles can show it.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.article_list import ArticleState
from core.languages import base
from core.query import in_quotes

if TYPE_CHECKING:
    from collections.abc import Iterable, Set

    from core.article_list import ArticleEntry


class Kind(StrEnum):
    """What a place is of; those from `TAG` on have a place for each value."""

    ALL = "all"
    UNREAD = "unread"
    STARRED = "starred"
    NOTED = "noted"
    WATCHED = "watched"
    DOUBTFUL = "doubtful"
    PACKAGE = "package"
    FAILED = "failed"
    TAG = "tag"
    LANGUAGE = "language"
    SOURCE = "source"
    DAY = "day"
    SAVED = "saved"


_QUERIES = {
    Kind.ALL: "",
    Kind.UNREAD: "unread:",
    Kind.STARRED: "star:",
    Kind.NOTED: "note:",
    Kind.WATCHED: "watch:",
    Kind.DOUBTFUL: "doubt:",
    Kind.PACKAGE: "package:",
    Kind.FAILED: "failed:",
}
FIXED = tuple(_QUERIES)
"""The places that every folder has."""
_FACETS = {
    Kind.TAG: "tag",
    Kind.LANGUAGE: "lang",
    Kind.SOURCE: "source",
    Kind.DAY: "date",
    Kind.SAVED: "saved",
}


@dataclass(frozen=True, slots=True)
class Place:
    """One place; `value` is the tag, the language's code, the source, the day or the name."""

    kind: Kind
    value: str = ""

    @property
    def query(self) -> str:
        """Give what the filter is asked for."""
        if self.kind in _QUERIES:
            return _QUERIES[self.kind]
        value = self.value
        bare = self.kind in (Kind.LANGUAGE, Kind.DAY) or re.fullmatch(r"[\w-]+", value)
        whole = self.kind in (Kind.TAG, Kind.SOURCE)
        return f"{_FACETS[self.kind]}:" + (value if bare and not whole else in_quotes(value))


ALL = Place(Kind.ALL)


def places_of(entry: ArticleEntry) -> Iterable[Place]:
    """Give the places that an article is in, but for saved searches."""
    yield ALL
    for kind, there in (
        (Kind.UNREAD, entry.unread),
        (Kind.STARRED, entry.starred),
        (Kind.NOTED, entry.notes),
        (Kind.WATCHED, entry.watched),
        (Kind.DOUBTFUL, entry.doubts),
        (Kind.PACKAGE, entry.state is ArticleState.UNTRANSLATED),
        (Kind.FAILED, entry.state is ArticleState.FAILED),
    ):
        if there:
            yield Place(kind)
    for tag in entry.tags:
        yield Place(Kind.TAG, tag)
    if entry.language:
        yield Place(Kind.LANGUAGE, base(entry.language))
    if entry.source:
        yield Place(Kind.SOURCE, entry.source)
    if entry.date is not None:
        yield Place(Kind.DAY, entry.date.isoformat())


class PlaceCounts:
    """How many articles each place has; a change of an article costs no look at any other."""

    def __init__(self) -> None:
        self._entries: dict[str, ArticleEntry] = {}
        self._counts: Counter[Place] = Counter()

    def __getitem__(self, place: Place) -> int:
        return self._counts[place]

    def of(self, kind: Kind) -> list[Place]:
        """Give the places of a kind that have articles, in no order."""
        return [place for place, count in self._counts.items() if count and place.kind is kind]

    def take(self, entry: ArticleEntry) -> bool:
        """Count an article as it is now; tell whether that changed a count."""
        before = self._entries.get(entry.path)
        if before is entry:
            return False
        self._entries[entry.path] = entry
        now = set(places_of(entry))
        was = set(places_of(before)) if before is not None else set()
        self._move(was - now, now - was)
        return now != was

    def keep_only(self, paths: Set[str]) -> bool:
        """Count no articles but these; tell whether that changed a count."""
        gone = self._entries.keys() - paths
        for path in gone:
            self._move(set(places_of(self._entries.pop(path))), set())
        return bool(gone)

    def _move(self, left: set[Place], entered: set[Place]) -> None:
        self._counts.subtract(left)
        self._counts.update(entered)
        for place in left:
            if not self._counts[place]:
                del self._counts[place]
