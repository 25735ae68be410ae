"""Two articles put beside each other: sentences that say the same, and what only one has.

What both have is alike in wording, not true, nor do both agree on it: "the minister resigned" and
"the minister denied that he would resign" stand at one height. What one leaves out is what shows.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.comparison.facts import Fact, only_here
from core.comparison.texts import Said, Text, said_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from core.finished_article import FinishedArticle

NEAR_SHARE, LEAST_PAIRS = 0.15, 2
"""The part of the shorter article's sentences that must be in the other for the two to be put at
one height, and how many at least: of reports that differ so much chance makes half of the pairs."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two articles; `to` is the reader's language, `said` its sentences without
    furniture."""

    path: str
    title: str
    title_translation: str | None
    language: str
    to: str
    day: date | None
    source: str
    said: tuple[Said, ...]
    only: tuple[Fact, ...] = ()
    """Names, numbers and dates that the other does not have."""


@dataclass(frozen=True, slots=True)
class Row:
    """What stands at one height: two sentences that say the same, or one that stands alone.

    `moved`: the two stand in another order than those around them.
    """

    left: Said | None
    right: Said | None
    moved: bool = False

    @property
    def is_different(self) -> bool:
        """Tell whether only one side has it."""
        return self.left is None or self.right is None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two articles with their rows.

    `known`: it is known what their sentences mean. `near`: enough of them say the same. Where one
    of these is not so, the rows put the two beside each other as they are, and nothing of them is
    said to be in one only.
    """

    left: Side
    right: Side
    rows: tuple[Row, ...]
    known: bool
    near: bool

    @property
    def same(self) -> int:
        """Count the sentences that both have."""
        return sum(not row.is_different for row in self.rows) if self.near else 0

    @property
    def only_left(self) -> int:
        """Count the sentences that only the left one has."""
        return sum(row.right is None for row in self.rows) if self.near else 0

    @property
    def only_right(self) -> int:
        """Count the sentences that only the right one has."""
        return sum(row.left is None for row in self.rows) if self.near else 0


def compare(
    left: FinishedArticle,
    right: FinishedArticle,
    pairs: Sequence[tuple[int, int, float]] | None,
) -> Comparison:
    """Put two articles beside each other.

    `pairs` are the sentences of both that say the same, counted in the whole article, with their
    cosines; None where that is not known.
    """
    ours, theirs = said_by(left), said_by(right)
    places = {said.index for said in ours}, {said.index for said in theirs}
    same = {one: other for one, other, _ in pairs or () if one in places[0] and other in places[1]}
    if pairs is not None:
        same.update(_word_for_word(ours, theirs, same))
    shorter = min(len(ours), len(theirs))
    near = len(same) >= max(min(LEAST_PAIRS, shorter), NEAR_SHARE * shorter, 1)
    rows = _rows(ours, theirs, same) if near else _beside(ours, theirs)
    only_left, only_right = only_here(left, ours, right, theirs)
    return Comparison(
        _side(left, ours, only_left),
        _side(right, theirs, only_right),
        tuple(rows),
        pairs is not None,
        near,
    )


def _side(finished: FinishedArticle, said: tuple[Said, ...], only: tuple[Fact, ...]) -> Side:
    article = finished.article
    return Side(
        article.path,
        article.title,
        finished.title_translation,
        article.language,
        finished.to,
        article.date,
        article.source or "",
        said,
        only,
    )


def _word_for_word(
    ours: Sequence[Said], theirs: Sequence[Said], same: Mapping[int, int]
) -> dict[int, int]:
    """Pair what is written alike, in order: of what is said twice no vector tells which it is."""
    taken = set(same.values())
    waiting: defaultdict[Text, deque[int]] = defaultdict(deque)
    for said in theirs:
        if said.index not in taken:
            waiting[_unmarked(said)].append(said.index)
    found: dict[int, int] = {}
    for said in ours:
        others = waiting.get(_unmarked(said))
        if others and said.index not in same:
            found[said.index] = others.popleft()
    return found


def _unmarked(said: Said) -> Text:
    return Text(said.original.words, said.original.language)


def _beside(ours: Sequence[Said], theirs: Sequence[Said]) -> Iterator[Row]:
    for at in range(max(len(ours), len(theirs))):
        yield Row(ours[at] if at < len(ours) else None, theirs[at] if at < len(theirs) else None)


def _rows(ours: Sequence[Said], theirs: Sequence[Said], same: Mapping[int, int]) -> Iterator[Row]:
    """Follow the left article; what only the right one has comes where it stands there."""
    by_index = {said.index: said for said in theirs}
    taken = set(same.values())
    in_order = _longest_rise([same[said.index] for said in ours if said.index in same])
    waiting = [said for said in theirs if said.index not in taken]
    for said in ours:
        other = same.get(said.index)
        if other is None:
            yield Row(said, None)
            continue
        if other in in_order:
            while waiting and waiting[0].index < other:
                yield Row(None, waiting.pop(0))
        yield Row(said, by_index[other], moved=other not in in_order)
    for left_over in waiting:
        yield Row(None, left_over)


def _longest_rise(numbers: Sequence[int]) -> set[int]:
    """Give the longest part of some numbers, each once, that rises in their order."""
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        at = bisect_left(ends, number)
        before[number] = ends[at - 1] if at else None
        ends[at : at + 1] = [number]
    found: set[int] = set()
    last = ends[-1] if ends else None
    while last is not None:
        found.add(last)
        last = before[last]
    return found
