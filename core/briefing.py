"""What a person is told of a folder at one look: stories, news, names, hits, dates, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from core.search import Spans


@dataclass(frozen=True, slots=True)
class BriefStory:
    """Articles on one event, or one that stands alone; `path` is the newest's.

    `new` counts those that came since the last time.
    """

    path: str
    headline: str
    languages: tuple[str, ...]
    articles: int
    new: int
    day: date | None


@dataclass(frozen=True, slots=True)
class BriefName:
    """An entity, the first article that has it, and in how many languages it is named."""

    id: str
    name: str
    path: str
    mentions: int
    languages: int


@dataclass(frozen=True, slots=True)
class BriefHit:
    """A sentence with a watched name, translated where it is; `spans` are the names in it."""

    path: str
    sentence: int
    text: str
    spans: Spans
    translated: bool
    language: str
    headline: str
    day: date | None


@dataclass(frozen=True, slots=True)
class BriefDate:
    """A day that is spoken of and still to come; `told` is 3 for a day, 2 for a month."""

    day: date
    told: int
    path: str
    sentence: int
    text: str


@dataclass(frozen=True, slots=True)
class BriefPackage:
    """A package that is not installed, and how many articles wait for it; `path` is one's."""

    from_code: str
    path: str
    articles: int


@dataclass(frozen=True, slots=True)
class BriefFailure:
    """An article that could not be read or put together."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Briefing:
    """All of it. `since` is when she looked the last time, None where this is the first time.

    Lists have the first of each kind, the counts beside them count all. `dates_from` is the day
    after which days count as ahead. `is_whole` says that no work is left that could add to it.
    """

    folder: str
    to: str
    made: datetime
    since: datetime | None
    articles: int
    read: int
    new: int
    languages: int
    stories: tuple[BriefStory, ...] = ()
    stories_all: int = 0
    alone: tuple[BriefStory, ...] = ()
    alone_all: int = 0
    new_names: tuple[BriefName, ...] = ()
    names: tuple[BriefName, ...] = ()
    hits: tuple[BriefHit, ...] = ()
    hit_articles: int = 0
    dates: tuple[BriefDate, ...] = ()
    dates_from: date | None = None
    packages: tuple[BriefPackage, ...] = ()
    doubtful: int = 0
    doubts: int = 0
    failures: tuple[BriefFailure, ...] = ()
    failed: int = 0
    is_whole: bool = True
