"""The thread that keeps what a person marks read or starred."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Literal

from core.errors import ReadError, StoreError
from core.session.events import EntryChanged, Problem
from core.session.state import UnsavedMark

if TYPE_CHECKING:
    from core.session.identity import Identity
    from core.session.state import FolderState

AGAIN_SECONDS = 5.0
"""When to try once more to keep marks that the store did not take."""


class MarkingThread(threading.Thread):
    """Show a mark at once and keep it soon after; marks are kept in the order they were set.

    A store that another program holds makes this thread wait, not the one that marks.
    """

    def __init__(self, state: FolderState, identity: Identity) -> None:
        super().__init__(name="marking", daemon=True)
        self._state, self._identity = state, identity
        self._problem = ""

    def mark(self, path: str, name: Literal["read", "starred"], value: bool) -> None:
        """Set a mark on an article."""
        state = self._state
        with state.changed:
            record = state.records.get(path)
            if record is None:
                return
            state.unsaved.append(UnsavedMark(record, name, value))
            record.show_mark(name, value)
            state.changed.notify_all()
        state.emit(EntryChanged(path))

    def run(self) -> None:
        state = self._state
        while True:
            with state.changed:
                state.changed.wait_for(lambda: state.unsaved or state.closing)
                closing = state.closing
            kept = self._keep_all()
            if closing:
                return
            if not kept:
                with state.changed:
                    state.changed.wait_for(lambda: state.closing, AGAIN_SECONDS)

    def _keep_all(self) -> bool:
        """Keep what is not kept; False where the store does not take it, which is told once."""
        state = self._state
        while True:
            with state.changed:
                if not state.unsaved:
                    return True
                mark = state.unsaved[0]
            try:
                self._keep(mark)
                self._problem = ""
            except StoreError as error:
                if str(error) != self._problem:
                    self._problem = str(error)
                    state.emit(Problem(self._problem))
                return False

    def _keep(self, mark: UnsavedMark) -> None:
        state, record = self._state, mark.record
        if not record.content:
            self._find_content(mark)
        content = record.content
        with state.writing:
            if content and mark.name == "read":
                state.store.set_read(content, mark.value)
            elif content:
                state.store.set_starred(content, mark.value)
            with state.changed:
                state.unsaved.remove(mark)
                copies = [
                    other
                    for other in state.records.values()
                    if content and other.content == content and other is not record
                ]
                later = any(m.name == mark.name and m.is_on(record) for m in state.unsaved)
                for other in () if later else copies:
                    other.show_mark(mark.name, mark.value)
        for other in copies:
            state.emit(EntryChanged(other.path))

    def _find_content(self, mark: UnsavedMark) -> None:
        """Look up the content of a file that nobody has come to yet."""
        try:
            self._identity.find(mark.record)
        except ReadError:
            # Nothing can be kept of what cannot be read, as its line in the list says.
            return

    def take_others(self) -> None:
        """Show what was marked in another window; raises StoreError."""
        state = self._state
        with state.writing:
            marks = state.store.all_marks()
            with state.changed:
                changed = [
                    record.path
                    for record in state.records.values()
                    if record.content and state.take_marks(record, marks.get(record.content))
                ]
        for path in changed:
            state.emit(EntryChanged(path))
