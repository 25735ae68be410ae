"""Which articles the list shows, and in what order."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from core.folded_text import fold
from core.languages import english_name

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from core.session.events import ArticleEntry


WATCHED = "watch:"
"""What is typed among the words for articles that have a watched name."""


class Order(StrEnum):
    """How the list is sorted."""

    NAME = "name"
    DATE = "date"
    LANGUAGE = "language"


def list_articles(entries: Iterable[ArticleEntry], words: str, order: Order) -> list[str]:
    """Give the paths of the articles that have all words, sorted.

    `watch:` among them leaves only articles that have a watched name.
    Words are looked for in headline, translated headline, path and the language's name, without
    regard to case and diacritics. `entries` are in the folder's order, which ties keep.
    """
    wanted = fold(words).split()
    if WATCHED in wanted:
        wanted = [word for word in wanted if word != WATCHED]
        entries = [e for e in entries if e.watched]
    found = [e for e in entries if not wanted or all(w in _text(e) for w in wanted)]
    if order is Order.DATE:
        found.sort(key=lambda e: e.date or date.min, reverse=True)
    elif order is Order.LANGUAGE:
        found.sort(key=lambda e: english_name(e.language) if e.language else "~")
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


def _text(entry: ArticleEntry) -> str:
    words = (entry.title, entry.title_translation or "", entry.path, english_name(entry.language))
    return fold(" ".join(words))
