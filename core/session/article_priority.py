"""Which articles are read, fetched, translated and named first.

What the reader looks at comes first in all work, then what she will probably look at next.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from core.article_list import ArticleState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.session.article_record import ArticleRecord
    from core.session.folder_state import FolderState


def in_order_of_need(state: FolderState, article_state: ArticleState) -> Iterator[ArticleRecord]:
    """Yield those in a state: first what the reader looks at, then what she will look at.

    Last come those that have been tried and were put off. `state.changed` must be held.
    """
    queue = state.records.in_state(article_state)
    looked_at = [queue[path] for path in state.focus if path in queue]
    others = (record for path, record in queue.items() if path not in state.focus)
    postponed: list[ArticleRecord] = []
    for record in chain(looked_at, others):
        if record.postponed:
            postponed.append(record)
        else:
            yield record
    yield from postponed


def looked_at(state: FolderState) -> ArticleRecord | None:
    """Give what the reader looks at; `state.changed` must be held."""
    return state.records.get(state.focus[0]) if state.focus else None


def next_to_fetch(state: FolderState) -> ArticleRecord | None:
    """Give what she will look at next, then what memories and corrections must fill anew.

    Or what is to be doubted anew, as others of its names are none. `state.changed` must be held.
    """
    for path in state.focus:
        record = state.records.get(path)
        if record is not None and record.summary is not None and record.article is None:
            return record
    return next(iter(state.records.stale.values()), None)


def next_to_name(state: FolderState) -> ArticleRecord | None:
    """Give the next article whose names are to be looked for again, once none waits to be read.

    `state.changed` must be held.
    """
    if state.records.count(ArticleState.WAITING):
        return None
    return next((r for r in state.records.nameless.values() if not r.naming), None)
