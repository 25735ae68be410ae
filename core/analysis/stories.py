"""Which articles tell of one event, in whatever language.

Articles are compared by the entities they mention, weighted by rarity in the folder: all of a
folder on one country mention that country. Entities have one id in all languages, so a headline's
translation is only a help. Where it is known what articles mean, that is compared as well. An
article joins the story whose articles it is most alike on average, so that no chain of likenesses
joins two events.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from core.analysis.timeline import DATE_IDS
from core.text.folded_text import search_key
from core.text.search_words import search_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import TypeVar

    from core.analysis.story_vectors import Direction, StoryVectors

    _T = TypeVar("_T")

ALIKE = 0.30
"""How alike by entities an article must be to those of a story on average."""

ALIKE_BY_MEANING = 0.60
"""The same where it is known what both mean: a cosine, to which entities add a little. It was
chosen on reports of one affair in tests/bench/story_events.py and measured there on others."""

ENTITY_SHARE, MOST_BY_ENTITIES = 0.5, 0.4
"""What likeness by entities adds to a cosine, and up to where."""

DAYS = 5
"""How far apart the nearest two articles of one story may have been written."""

_TITLE_SHARE = 0.5
"""What a word of the translated headline counts, beside a mention of an entity as rare."""

_LEAST_SHARED = 3
"""Entities and words that an article must share with a story: of two names, too many tell."""

_COMMON, _FEW = 0.2, 10
"""An entity in a larger part of the folder, and in more than a few articles, brings no two
articles together by itself."""

_LEAST_LETTERS = 4

_REGROUPED_UP_TO = 500
"""So many articles are grouped anew at each change; of more only those that changed ..."""

_REGROUPED_AT = 1.25
"""... until there are so many more or fewer, as what is rare in the folder has changed by then."""


@dataclass(frozen=True, slots=True)
class Report:
    """What is compared of an article.

    `group` is the path of the first article that it is a copy of, its own where it is none.
    `entities` counts its mentions by entity; `title` is its headline in the reader's language;
    `vector` is what it means, in 8 bits, empty where that is not known.
    """

    path: str
    group: str
    day: date | None
    entities: Mapping[str, int]
    title: str = ""
    vector: bytes = b""


@dataclass(frozen=True, slots=True)
class Story:
    """Articles on one event, the newest first; `day` is the newest's.

    Where it is known what they mean, the one nearest to all of them is first, the others follow
    as near as they are to it. `copies` are those of them that are copies of another one in it.
    """

    paths: tuple[str, ...]
    day: date | None
    copies: frozenset[str] = frozenset()


_Vector = dict[str, float]


@dataclass(slots=True)
class _Cluster:
    members: dict[str, Report] = field(default_factory=dict)
    total: _Vector = field(default_factory=dict)
    """The sum of its members' weights of entities and words."""
    middle: Direction | None = None
    """That of what they mean, of those of which it is known."""
    known: int = 0


class StoryGroups:
    """The stories of a folder, which follow as its articles come, change and go."""

    def __init__(self, failed: Callable[[str, Exception], object] | None = None) -> None:
        """Take who is told of an article that cannot be compared; it stays on its own."""
        self._failed = failed
        self._clear()

    def _clear(self) -> None:
        self._clusters: dict[int, _Cluster] = {}
        self._of: dict[str, int] = {}
        self._weights: dict[str, _Vector] = {}
        self._holding: dict[str, set[int]] = defaultdict(set)
        self._spread: Counter[str] = Counter()
        self._vectors: StoryVectors | None = None
        self._grouped, self._next = 0, 0

    def follow(
        self, reports: Sequence[Report], cancelled: Callable[[], bool] = lambda: False
    ) -> list[Story]:
        """Group articles into stories, newest first; an article on its own is a story of one.

        Copies of one article are in one story and count once. Cancelled, it gives nothing, and
        begins anew the next time.
        """
        copies: dict[str, list[Report]] = defaultdict(list)
        for report in reports:
            copies[report.group].append(report)
        leaders = {group[0].path: group[0] for group in copies.values()}
        gone = [path for path in self._of if leaders.get(path) != self._report(path)]
        come = [one for one in leaders.values() if one.path not in self._of]
        come += [leaders[path] for path in gone if path in leaders]
        if (gone or come) and not self._is_small_change(len(leaders), len(gone) + len(come)):
            self._clear()
            come, self._grouped = list(leaders.values()), len(leaders)
        else:
            for path in gone:
                self._spread.subtract(self._weights[path].keys())
                self._take_out(path)
                if self._vectors is not None:
                    self._vectors.remove(path)
        if not self._place(come, cancelled):
            self._clear()
            return []
        stories = [self._story(cluster, copies) for cluster in self._clusters.values()]
        return sorted(stories, key=lambda s: (s.day or date.min, s.paths), reverse=True)

    def _report(self, path: str) -> Report:
        return self._clusters[self._of[path]].members[path]

    def _is_small_change(self, articles: int, changed: int) -> bool:
        if articles <= _REGROUPED_UP_TO or changed > articles // 4:
            return False
        return self._grouped / _REGROUPED_AT < articles < self._grouped * _REGROUPED_AT

    def _place(self, come: list[Report], cancelled: Callable[[], bool]) -> bool:
        """Put articles into stories, the earliest first; tell whether all are."""
        come.sort(key=lambda one: (one.day or date.min, one.path))
        features = {report.path: self._confined(_features, report) or {} for report in come}
        for one in features.values():
            self._spread.update(one.keys())
        near = self._nearest(come, cancelled)
        articles = len(self._of) + len(come)
        # Once more those that stay on their own: the first could not know what has come to be.
        for again in (False, True):
            for report in come:
                path = report.path
                if cancelled():
                    return False
                if not again:
                    self._weights[path] = _weighted(features[path], self._spread, articles)
                elif len(self._clusters[self._of[path]].members) == 1:
                    self._take_out(path)
                else:
                    continue
                self._join(report, near.get(path, ()), articles)
        return not cancelled()

    def _nearest(
        self, come: Sequence[Report], cancelled: Callable[[], bool]
    ) -> Mapping[str, Iterable[str]]:
        """Give for articles those that may be of one story with each by what they mean."""
        if not any(report.vector for report in come):
            return {}
        from core.analysis.story_vectors import StoryVectors

        if self._vectors is None:
            self._vectors = StoryVectors()
        vectors = self._vectors
        added = [one for one in come if self._confined(_add, one, vectors)]
        least = ALIKE_BY_MEANING - ENTITY_SHARE * MOST_BY_ENTITIES
        return vectors.near([one.path for one in added], least, DAYS, cancelled)

    def _join(self, report: Report, near: Iterable[str], articles: int) -> None:
        path = report.path
        number = self._confined(self._best, report, near, articles)
        if number is None:
            number, self._next = self._next, self._next + 1
            self._clusters[number] = _Cluster()
        cluster = self._clusters[number]
        cluster.members[path] = report
        for name, weight in self._weights[path].items():
            cluster.total[name] = cluster.total.get(name, 0.0) + weight
            self._holding[name].add(number)
        direction = self._direction(path)
        if direction is not None:
            known = cluster.middle
            cluster.middle = direction if known is None else known + direction
            cluster.known += 1
        self._of[path] = number

    def _take_out(self, path: str) -> None:
        number = self._of.pop(path)
        cluster = self._clusters.pop(number)
        del cluster.members[path]
        for name in cluster.total:
            self._holding[name].discard(number)
        if not cluster.members:
            return
        # Put together anew: what is left of a sum after taking away is never quite nothing.
        self._clusters[number] = left = _Cluster()
        for other, report in cluster.members.items():
            left.members[other] = report
            for name, weight in self._weights[other].items():
                left.total[name] = left.total.get(name, 0.0) + weight
                self._holding[name].add(number)
            direction = self._direction(other)
            if direction is not None:
                left.middle = direction if left.middle is None else left.middle + direction
                left.known += 1

    def _direction(self, path: str) -> Direction | None:
        return self._vectors.direction(path) if self._vectors is not None else None

    def _best(self, report: Report, near: Iterable[str], articles: int) -> int | None:
        """Give the story that an article belongs to most, None where none is alike enough."""
        weights, direction = self._weights[report.path], self._direction(report.path)
        common = max(_FEW, _COMMON * articles)
        rare = [name for name in weights if self._spread[name] <= common]
        candidates = {number for name in rare for number in self._holding.get(name, ())}
        if direction is not None:
            candidates = {n for n in candidates if self._clusters[n].middle is None}
            candidates |= {self._of[path] for path in near if path in self._of}
        best, found = 0.0, None
        for number in sorted(candidates):
            cluster = self._clusters[number]
            if not _near(report.day, cluster.members.values()):
                continue
            shared = [name for name in weights if name in cluster.total]
            alike = sum(weights[name] * cluster.total[name] for name in shared)
            alike /= len(cluster.members)
            if direction is not None and cluster.middle is not None:
                cosine = float(direction @ cluster.middle) / cluster.known
                over = cosine + ENTITY_SHARE * min(alike, MOST_BY_ENTITIES) - ALIKE_BY_MEANING
            elif len(shared) < _LEAST_SHARED:
                continue
            else:
                over = alike - ALIKE
            if over > best:
                best, found = over, number
        return found

    def _confined(self, step: Callable[..., _T], report: Report, *more: object) -> _T | None:
        try:
            return step(report, *more)
        except Exception as error:
            if self._failed is None:
                raise
            self._failed(report.path, error)
            return None

    def _story(self, cluster: _Cluster, copies: Mapping[str, Sequence[Report]]) -> Story:
        leaders = sorted(cluster.members.values(), key=lambda one: one.path)
        leaders.sort(key=lambda one: one.day or date.min, reverse=True)
        if self._vectors is not None and cluster.middle is not None:
            order = self._vectors.outwards([one.path for one in leaders], cluster.middle)
            leaders = [leaders[place] for place in order]
        everything = [copy for leader in leaders for copy in copies[leader.group]]
        if cluster.middle is None:
            everything.sort(key=lambda one: one.path)
            everything.sort(key=lambda one: one.day or date.min, reverse=True)
        paths = tuple(report.path for report in everything)
        days = [report.day for report in everything if report.day is not None]
        alone = {leader.path for leader in leaders}
        return Story(paths, max(days, default=None), frozenset(paths) - alone)


def _add(report: Report, vectors: StoryVectors) -> bool:
    return vectors.add(report.path, report.vector, report.day)


def _features(report: Report) -> _Vector:
    """Count what tells articles apart: names, days, and words of the translated headline."""
    found = {
        entity: 1.0 + math.log(count)
        for entity, count in report.entities.items()
        # A weekday or a bare year says nothing of an event.
        if not entity.startswith(DATE_IDS) or entity.count("-") >= 2
    }
    for word in set(search_words(search_key(report.title))):
        if len(word) >= _LEAST_LETTERS:
            found[f"word:{word}"] = _TITLE_SHARE
    return found


def _weighted(features: _Vector, spread: Mapping[str, int], articles: int) -> _Vector:
    """Weight by rarity and scale to length 1."""
    vector = {
        name: value * math.log((articles + 1) / (spread[name] + 0.5))
        for name, value in features.items()
    }
    length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {name: weight / length for name, weight in vector.items()}


def _near(day: date | None, others: Iterable[Report]) -> bool:
    if day is None:
        return True
    distances = [abs((day - other.day).days) for other in others if other.day is not None]
    return not distances or min(distances) <= DAYS
