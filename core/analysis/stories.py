"""Which articles tell of one event, in whatever language.

Articles are compared by the entities they mention, weighted by rarity in the folder: all of a
folder on one country mention that country. Entities have one id in all languages, so a headline's
translation is only a help. An article joins the story whose articles it is most alike on average,
so that no chain of likenesses joins two events.
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

ALIKE = 0.28
"""How alike an article must be to those of a story on average; tests/bench/stories.py."""

DAYS = 5
"""How far apart the nearest two articles of one story may have been written."""

_TITLE_SHARE = 0.5
"""What a word of the translated headline counts, beside a mention of an entity as rare."""

_LEAST_SHARED = 3
"""Entities and words that an article must share with a story: of two names, too many tell."""

_COMMON = 0.2
"""An entity in a larger part of the folder brings no two articles together by itself."""

_LEAST_LETTERS = 4


@dataclass(frozen=True, slots=True)
class Report:
    """What is compared of an article.

    `group` is the path of the first article that it is a copy of, its own where it is none.
    `entities` counts its mentions by entity; `title` is its headline in the reader's language.
    """

    path: str
    group: str
    day: date | None
    entities: Mapping[str, int]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """Articles on one event, the newest first; `day` is the newest's.

    `copies` are those of them that are copies of another one in it.
    """

    paths: tuple[str, ...]
    day: date | None
    copies: frozenset[str] = frozenset()


_Vector = dict[str, float]


@dataclass(slots=True)
class _Cluster:
    reports: list[Report]
    total: _Vector
    days: list[date] = field(default_factory=list)


def group_stories(
    reports: Sequence[Report], cancelled: Callable[[], bool] = lambda: False
) -> list[Story]:
    """Group articles into stories, newest first; an article on its own is a story of one.

    Copies of one article are in one story and count once.
    """
    copies: dict[str, list[Report]] = defaultdict(list)
    for report in reports:
        copies[report.group].append(report)
    leaders = [group[0] for group in copies.values()]
    leaders.sort(key=lambda t: (t.day or date.min, t.path))
    features = [_features(report) for report in leaders]
    spread = Counter(name for one in features for name in one)
    clusters: list[_Cluster] = []
    holding: dict[str, set[int]] = defaultdict(set)
    for report, one in zip(leaders, features, strict=True):
        if cancelled():
            break
        vector = _weighted(one, spread, len(leaders))
        best = _best(report, vector, clusters, holding, spread, len(leaders))
        if best is None:
            best = len(clusters)
            clusters.append(_Cluster([], {}))
        cluster = clusters[best]
        cluster.reports.append(report)
        if report.day is not None:
            cluster.days.append(report.day)
        for name, weight in vector.items():
            cluster.total[name] = cluster.total.get(name, 0.0) + weight
            holding[name].add(best)
    stories = [_story(cluster.reports, copies) for cluster in clusters]
    return sorted(stories, key=lambda s: (s.day or date.min, s.paths), reverse=True)


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
    length = math.sqrt(sum(weight * weight for weight in vector.values()))
    return {name: weight / length for name, weight in vector.items()} if length else {}


def _best(
    report: Report,
    vector: _Vector,
    clusters: Sequence[_Cluster],
    holding: Mapping[str, set[int]],
    spread: Mapping[str, int],
    articles: int,
) -> int | None:
    """Give the story that an article belongs to most, None where none is alike enough."""
    rare = [name for name in vector if spread[name] <= max(3, _COMMON * articles)]
    candidates = {number for name in rare for number in holding.get(name, ())}
    best, found = ALIKE, None
    for number in sorted(candidates):
        cluster = clusters[number]
        if not _near(report.day, cluster.days):
            continue
        shared = [name for name in vector if name in cluster.total]
        if len(shared) < _LEAST_SHARED:
            continue
        likeness = sum(vector[name] * cluster.total[name] for name in shared)
        likeness /= len(cluster.reports)
        if likeness > best:
            best, found = likeness, number
    return found


def _near(day: date | None, days: Iterable[date]) -> bool:
    distances = [abs((day - other).days) for other in days] if day is not None else []
    return not distances or min(distances) <= DAYS


def _story(reports: Iterable[Report], copies: Mapping[str, Sequence[Report]]) -> Story:
    everything = [copy for report in reports for copy in copies[report.group]]
    leaders = {report.path for report in reports}
    everything.sort(key=lambda t: t.path)
    everything.sort(key=lambda t: t.day or date.min, reverse=True)
    paths = tuple(report.path for report in everything)
    return Story(paths, everything[0].day, frozenset(paths) - leaders)
