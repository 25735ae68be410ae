"""Bring back what a person wrote from one of its copies."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.copies import keep_copy, list_copies
from core.errors import WatchlistError
from core.knowledge.watchlist_file import read_watchlist, watch_file, write_watchlist
from core.translatable import one_after_another, worded

if TYPE_CHECKING:
    from pathlib import Path

    from core.copies import Copy
    from core.store import Store
    from core.store.written import Written
    from core.translatable import Worded


def written_now(store: Store) -> Written:
    """Give all that a person wrote, the watchlist too; raises StoreError."""
    try:
        names = read_watchlist(watch_file())
    except WatchlistError:
        # It says so itself wherever it is used; the rest is copied all the same.
        names = ()
    return replace(store.written.all(), watchlist=names)


def copy_of(store: Store) -> Path | None:
    """Keep a copy of what is written now, where that is another; raises StoreError, OSError."""
    return keep_copy(written_now(store))


def missing_copy(store: Store) -> Copy | None:
    """Give the copy that has most of what the store lacks, None where none has any."""
    now = written_now(store)
    copies = [(copy.written.without(now).size, copy) for copy in list_copies()]
    lacking = [(size, copy) for size, copy in copies if size]
    return max(lacking, key=lambda found: (found[0], found[1].made))[1] if lacking else None


def restore(store: Store, copy: Copy) -> Worded:
    """Join a copy to what is there, which is copied before; say what came back.

    No folder may be open: its entities are numbered anew. Raises StoreError, OSError and
    WatchlistError.
    """
    before = written_now(store)
    keep_copy(before)
    left_out = store.written.add(copy.written)
    names = [name for name in copy.written.watchlist if name not in before.watchlist]
    if names:
        write_watchlist(watch_file(), [*before.watchlist, *names])
    back = written_now(store).without(before)
    counts = back.counts()
    parts = [
        worded("Brought back: {counts}.", counts=one_after_another(counts))
        if counts
        else worded("Nothing of the copy was missing.")
    ]
    if left_out:
        parts.append(
            worded(
                "Changes of entities that do not fit those made since stay in the copy: {n}.",
                n=left_out,
            )
        )
    return one_after_another(parts, " ")
