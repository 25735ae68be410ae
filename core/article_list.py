"""What the list of articles shows of each, which it shows, and in what order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping
    from datetime import date


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
    source: str = ""
    """Who published it, or else the folder that it lies in; empty where neither is known."""


class Order(StrEnum):
    """How the list is sorted."""

    NAME = "name"
    DATE = "date"
    LANGUAGE = "language"
    SOURCE = "source"
    STORY = "story"


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
