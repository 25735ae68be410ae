"""The sections of the list: what its articles are grouped by, and the heading of each group."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from core.article_list import Order
from core.languages import base
from ui.qt.i18n import language_name, short_date, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping

    from core.article_list import ArticleEntry

ALONE = ""
"""The key of what is in no group: without a date, a source, or others that tell the same story."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A row over a section; `key` tells it from others of the same order."""

    key: str
    label: str
    count: int
    folded: bool


Row = str | Heading
"""The path of an article, or a heading."""


def sectioned(
    paths: Iterable[str],
    entries: Mapping[str, ArticleEntry],
    order: Order,
    stories: Mapping[str, tuple[int, int]],
    folded: Container[str],
) -> list[Row]:
    """Put headings over articles that are sorted; of a folded section only the heading stays."""
    if order is Order.NAME:
        return list(paths)
    groups: dict[str, list[str]] = {}
    key = _KEYS[order]
    for path in paths:
        groups.setdefault(key(entries[path], stories), []).append(path)
    if order is Order.STORY and set(groups) <= {ALONE}:
        return [path for group in groups.values() for path in group]
    rows: list[Row] = []
    today = date.today()
    for name, members in groups.items():
        first = entries[members[0]]
        heading = Heading(name, _label(name, first, order, today), len(members), name in folded)
        rows.append(heading)
        if not heading.folded:
            rows += members
    return rows


def section_key(entry: ArticleEntry, order: Order, stories: Mapping[str, tuple[int, int]]) -> str:
    """Give the key of the section that an article is in, "" where there are none."""
    return ALONE if order is Order.NAME else _KEYS[order](entry, stories)


def day_name(day: date, today: date) -> str:
    """Call a day as one does: today, yesterday, Monday, 4 Dec 2023."""
    if day == today:
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    return short_date(day, "dddd" if today - timedelta(days=7) < day < today else "d MMM yyyy")


def _day(entry: ArticleEntry, _stories: Mapping[str, tuple[int, int]]) -> str:
    return entry.date.isoformat() if entry.date is not None else ALONE


def _language(entry: ArticleEntry, _stories: Mapping[str, tuple[int, int]]) -> str:
    return base(entry.language)


def _source(entry: ArticleEntry, _stories: Mapping[str, tuple[int, int]]) -> str:
    return entry.source


def _story(entry: ArticleEntry, stories: Mapping[str, tuple[int, int]]) -> str:
    number, _ = stories.get(entry.path, (None, 0))
    return ALONE if number is None else str(number)


_KEYS: Mapping[Order, Callable[[ArticleEntry, Mapping[str, tuple[int, int]]], str]] = {
    Order.DATE: _day,
    Order.LANGUAGE: _language,
    Order.SOURCE: _source,
    Order.STORY: _story,
}


def _label(key: str, first: ArticleEntry, order: Order, today: date) -> str:
    if order is Order.DATE:
        return day_name(first.date, today) if first.date is not None else tr("Without a date")
    if order is Order.LANGUAGE:
        return language_name(key) if key else tr("Language not known")
    if order is Order.SOURCE:
        return key or tr("Source not known")
    return first.title_translation or first.title if key else tr("Told by one article each")
