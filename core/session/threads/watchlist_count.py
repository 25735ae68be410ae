"""The thread that counts in which articles the watched names are."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from core.session.events import EntryChanged
from core.session.failure_confinement import confined
from core.session.steps import Step
from core.session.threads.folder_thread import FolderThread

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.names.watchlist import Watchlist
    from core.session.article_record import ArticleRecord
    from core.session.folder_state import FolderState
    from core.session.threads.linking import LinkingThread
    from core.session.watchlist import FolderWatchlist

BETWEEN_SECONDS = 1.0
"""How often articles are counted anew while they come and are linked."""

_BREATH_SECONDS = 0.0005


class WatchlistCountThread(FolderThread):
    """Count watched names: those that the text itself has, and other mentions of who has them."""

    def __init__(
        self, state: FolderState, linking: LinkingThread, watchlist: FolderWatchlist
    ) -> None:
        super().__init__(state, "watchlist count")
        self._linking, self._watchlist = linking, watchlist
        self._changed = threading.Condition()
        self._counted = watchlist.current
        self._due = self._closed = False
        self._in_text: dict[str, tuple[str, str | None, int]] = {}
        watchlist.call_when_changed(self.wake)

    def wake(self) -> None:
        """Count anew where articles or entities have changed."""
        with self._changed:
            self._due = True
            self._changed.notify_all()

    def close(self) -> None:
        """Make the thread end."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def is_closed(self) -> bool:
        return self._closed

    def step(self) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: self._due or self._closed)
            if self._closed:
                return False
            self._due = False
            names = self._watchlist.current
        try:
            self._count(names)
        except Exception:
            self._due = True
            raise
        with self._changed:
            self._changed.wait_for(
                lambda: self._closed or names is not self._watchlist.current, BETWEEN_SECONDS
            )
        return True

    def give_up(self, reason: str) -> None:
        """Count no more until something changes."""
        self._due = False

    def _count(self, names: Watchlist) -> None:
        with self._state.changed:
            records = [r for r in self._state.records.values() if r.summary is not None]
            if names is not self._counted:
                self._counted, self._in_text = names, {}
                self._try_again(records)
            shown = any(r.watched for r in records)
        if not names and not shown:
            return
        ids = {
            e.id for e in self._linking.entities.entities() if self._watchlist.is_watched(e, names)
        }
        elsewhere = self._linking.entities.places(ids)
        for record in records:
            if self._closed or names is not self._watchlist.current:
                return
            if Step.COUNT in record.faults:
                continue  # It would only fail again, each second.
            count = 0
            with confined(self._state, Step.COUNT, record):
                count = self._count_text(record, names)
                if record.path in elsewhere:
                    count += self._count_others(record.path, ids, names)
            if count != record.watched:
                record.watched = count
                self._state.emit(EntryChanged(record.path))

    def _try_again(self, records: Iterable[ArticleRecord]) -> None:
        """Let another watchlist be counted where the one before could not be."""
        for record in records:
            if record.faults.pop(Step.COUNT, None) is not None:
                self._state.states.settle(record)

    def _count_text(self, record: ArticleRecord, names: Watchlist) -> int:
        """Count the names in an article's sentences, read once for each watchlist."""
        known = self._in_text.get(record.path)
        if known is not None and known[:2] == (record.content, record.language_set):
            return known[2]
        summary = record.summary
        count = 0
        if names and summary is not None:
            texts = self._state.store.words.originals(record.content, record.language_set)
            count = sum(len(names.find(text, summary.language)) for text in texts)
            time.sleep(_BREATH_SECONDS)
        self._in_text[record.path] = (record.content, record.language_set, count)
        return count

    def _count_others(self, path: str, ids: set[str], names: Watchlist) -> int:
        """Count the mentions of watched entities in whose spelling no watched name is."""
        language, forms = self._linking.entities.forms(path)
        return sum(id in ids and not names.find(form, language) for form, id in forms)
