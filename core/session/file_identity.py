"""Which content a file has, and what a person set on that content before."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from core.errors import FileForbidden
from core.folder import LEADS_OUT, content_hash
from core.reading import read_bytes
from core.session.notes import load_notes

if TYPE_CHECKING:
    from core.session.article_record import ArticleRecord
    from core.session.folder_state import FolderState


class FileIdentity:
    """Looks a file's content up, once for all threads that want to read it."""

    def __init__(self, state: FolderState) -> None:
        self._state = state
        self._lock = threading.Lock()

    def find(self, record: ArticleRecord) -> tuple[str | None, tuple[str, ...]]:
        """Give the language set for a file by hand, and those of the articles around it.

        Raises ReadError or StoreError.
        """
        state, file = self._state, record.file
        if file.leads_out:
            raise FileForbidden(LEADS_OUT)
        with self._lock:
            content = record.content
            known, carried = bool(content), False
            if not known:
                content = content_hash(read_bytes(state.folder / file.path))
                if state.sources.bundles is not None:
                    content = state.sources.bundles.content(file.path, content)
                carried = state.store.files.save(
                    str(state.folder), file.path, file.size, file.mtime_ns, content
                )
            marks = state.store.marks.of([content]).get(content)
            with state.changed:
                record.content = content
                record.language_set = marks.language if marks else None
                if not known:
                    state.unsaved.show(record, marks)
                found = record.language_set, state.records.neighbours()
            if carried:
                load_notes(state)
            return found
