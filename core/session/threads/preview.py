"""The thread that shows the article looked at before it is prepared."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from core.article_list import ArticleState
from core.errors import Cancelled, DiptychError
from core.preparation.packed import load, preview
from core.processes.worker_process import WorkerDied, WorkerProcess
from core.session.article_priority import looked_at
from core.session.article_states import UNREAD_STATES
from core.session.events import ArticleRead
from core.session.threads.folder_thread import FolderThread

if TYPE_CHECKING:
    from core.session.article_cache import ArticleCache
    from core.session.article_record import ArticleRecord
    from core.session.file_identity import FileIdentity
    from core.session.folder_state import FolderState

_log = logging.getLogger(__name__)


class PreviewThread(FolderThread):
    """Read what she looks at, without its mentions, in a process that nothing else keeps busy.

    The reading threads prepare the article all the same, and say what is wrong with it: the folder
    comes out as if there were no preview.
    """

    def __init__(self, state: FolderState, cache: ArticleCache, identity: FileIdentity) -> None:
        super().__init__(state, "preview")
        self._cache, self._identity = cache, identity
        self._worker = WorkerProcess(load)
        self._loaded = False
        self._tried: ArticleRecord | None = None

    def close(self) -> None:
        """Make the thread end; `state.closing` is already set."""
        self._worker.close()

    def step(self) -> bool:
        state = self._state
        with state.changed:
            state.changed.wait_for(self._has_work)
            if state.closing:
                return False
            record = self._wanted()
            # Not again, whatever comes of it.
            self._tried, self._loaded = record or self._tried, True
        try:
            if record is not None:
                self._read(record)
            else:
                self._worker.start()
        except (DiptychError, WorkerDied, Cancelled):
            _log.debug("a preview is left to the reading thread, which tells why")
        except Exception:
            _log.exception("a preview failed")
        return True

    def give_up(self, reason: str) -> None:
        """Show articles once they are prepared, no sooner."""

    def _has_work(self) -> bool:
        state = self._state
        unloaded = not self._loaded and state.records.count(ArticleState.WAITING) > 0
        return state.closing or unloaded or self._wanted() is not None

    def _wanted(self) -> ArticleRecord | None:
        state = self._state
        record = looked_at(state)
        if record is None or record is self._tried or record.state not in UNREAD_STATES:
            return None
        return record if record.summary is None and record.article is None else None

    def _read(self, record: ArticleRecord) -> None:
        state = self._state
        language, neighbours = self._identity.find(record)
        place = state.folder / record.path
        article = self._worker.call(preview, place, record.path, language, neighbours)
        with state.changed:
            current = state.records.has(record) and record.state in UNREAD_STATES
            if not current or record.summary is not None or record.article is not None:
                return
            self._cache.preview(record, article)
        state.emit(ArticleRead(record.path))
