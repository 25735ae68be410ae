"""What the list of articles shows of each, which it shows, and in what order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.knowledge.notes import has_tag
from core.languages import english_name
from core.text.folded_text import search_key
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping


class ArticleState(StrEnum):
    """How far an article is; the values are the words that the list shows."""

    WAITING = "waiting"
    READING = "reading"
    TRANSLATING = "translating"
    READY = "ready"
    UNTRANSLATED = "package missing"
    FAILED = "failed"


FINISHED_STATES = frozenset({ArticleState.READY, ArticleState.UNTRANSLATED, ArticleState.FAILED})


NAMES_MISSING = worded("Names are missing: finding those of this article did not finish.")


class Names(StrEnum):
    """Whether an article's names are found."""

    ALL = "all"
    SOUGHT = "sought"
    """They are being looked for once more."""
    MISSING = "missing"
    """Some or all, as finding them did not finish."""


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """An article as the list shows it.

    `title` is the file's name until it is read. `done` of `total` sentences have a translation.
    `reason` says in words why the article failed or stays untranslated. `group` is the path of the
    first article that this one is a copy of, its own where it is none. `gone`: its file is not in
    the folder any more, and it is listed only because it is being read. `watched` counts the
    mentions of names that the reader watches for, `notes` what she wrote about the article and its
    sentences. `bundle` names the bundle that the text or a part of the translation came with.
    """

    path: str
    title: str
    title_translation: str | None
    language: str
    language_confidence: float
    date: date | None
    state: ArticleState
    done: int
    total: int
    reason: str
    unread: bool
    starred: bool
    doubts: int
    group: str = ""
    gone: bool = False
    watched: int = 0
    notes: int = 0
    tags: tuple[str, ...] = ()
    bundle: str = ""
    names: Names = Names.ALL


WATCHED = "watch:"
"""What is typed among the words for articles that have a watched name."""

STARRED = "star:"
"""The same for those with a star."""

NOTED = "note:"
"""The same for those with a note."""

IN_STATE: Mapping[str, ArticleState] = MappingProxyType(
    {
        "ready:": ArticleState.READY,
        "package:": ArticleState.UNTRANSLATED,
        "failed:": ArticleState.FAILED,
    }
)
"""The same for those that are ready, need a package, or failed."""

TAGGED = "tag:"
"""The same for those with a tag; what follows it is how the tag begins."""


_NO_STORIES: Mapping[str, tuple[int, int]] = MappingProxyType({})


class Order(StrEnum):
    """How the list is sorted."""

    NAME = "name"
    DATE = "date"
    LANGUAGE = "language"
    STORY = "story"


def list_articles(
    entries: Iterable[ArticleEntry],
    words: str,
    order: Order,
    stories: Mapping[str, tuple[int, int]] = _NO_STORIES,
) -> list[str]:
    """Give the paths of the articles that have all words, sorted.

    `stories` has an article's story and place in it, by path; one in no story comes last.
    `watch:`, `star:`, `note:`, `tag:china`, `ready:`, `package:` and `failed:` among them leave
    only articles that have these, or are that.
    Words are looked for in headline, translated headline, path and the language's name, without
    regard to case and diacritics. `entries` are in the folder's order, which ties keep.
    """
    wanted = search_key(words).split()
    marks = [word for word in wanted if _is_mark(word)]
    wanted = [word for word in wanted if not _is_mark(word)]
    found = [
        entry
        for entry in entries
        if all(_has_mark(entry, mark) for mark in marks)
        and (not wanted or all(word in _text(entry) for word in wanted))
    ]
    if order is Order.DATE:
        found.sort(key=lambda e: e.date or date.min, reverse=True)
    elif order is Order.LANGUAGE:
        found.sort(key=lambda e: english_name(e.language) if e.language else "~")
    elif order is Order.STORY:
        found.sort(key=lambda e: stories.get(e.path, (len(stories), 0)))
    return [e.path for e in found]


def fold_groups(
    paths: Iterable[str], entries: Mapping[str, ArticleEntry], opened: Container[str]
) -> tuple[list[str], dict[str, int]]:
    """Leave one article of each group of copies, the first; count those left out by its path.

    All articles of the groups in `opened`, named by `ArticleEntry.group`, stay, side by side.
    """
    groups: dict[str, list[str]] = {}
    for path in paths:
        groups.setdefault(entries[path].group or path, []).append(path)
    shown: list[str] = []
    hidden: dict[str, int] = {}
    for group, members in groups.items():
        if group in opened:
            shown += members
        else:
            shown.append(members[0])
            if len(members) > 1:
                hidden[members[0]] = len(members) - 1
    return shown, hidden


def _is_mark(word: str) -> bool:
    return word in (WATCHED, STARRED, NOTED, *IN_STATE) or word.startswith(TAGGED)


def _has_mark(entry: ArticleEntry, mark: str) -> bool:
    if mark.startswith(TAGGED):
        return has_tag(entry.tags, mark.removeprefix(TAGGED))
    if mark in IN_STATE:
        return entry.state is IN_STATE[mark]
    return bool({WATCHED: entry.watched, STARRED: entry.starred, NOTED: entry.notes}[mark])


def _text(entry: ArticleEntry) -> str:
    words = (entry.title, entry.title_translation or "", entry.path, english_name(entry.language))
    return search_key(" ".join(words))
