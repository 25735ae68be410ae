"""The thread that keeps what a person marks read or starred."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from core.errors import Cancelled, ReadError, StoreError
from core.session.events import EntryChanged, Problem
from core.session.steps import cause
from core.session.threads.folder_thread import FolderThread
from core.translatable import worded

if TYPE_CHECKING:
    from core.session.file_identity import FileIdentity
    from core.session.folder_state import FolderState
    from core.session.unsaved_marks import UnsavedMark

AGAIN_SECONDS = 5.0
"""When to try once more to keep marks that the store did not take."""


_log = logging.getLogger(__name__)


class MarkingThread(FolderThread):
    """Keep marks soon after they are shown, in the order in which they were set.

    A store that another program holds makes this thread wait, not the one that marks.
    """

    def __init__(self, state: FolderState, identity: FileIdentity) -> None:
        super().__init__(state, "marking")
        self._identity = identity
        self._problem = ""

    def step(self) -> bool:
        state = self._state
        with state.changed:
            state.changed.wait_for(lambda: state.unsaved or state.closing)
            if state.closing:
                return False
        if not self._keep_all():
            with state.changed:
                state.changed.wait_for(lambda: state.closing, AGAIN_SECONDS)
        return True

    def end(self) -> None:
        """Keep what was marked last."""
        self._keep_all()

    def give_up(self, reason: str) -> None:
        """Keep none of the marks that are waiting, and show what is so."""
        with self._state.changed:
            marks = list(self._state.unsaved)
        for mark in marks:
            self._take_back(mark, reason)

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
            except Cancelled:
                return False
            except Exception as error:
                # The mark's own: the others are kept all the same.
                _log.exception("keeping a mark failed")
                words = worded("Its mark could not be kept ({cause}).", cause=cause(error))
                self._take_back(mark, words)

    def _take_back(self, mark: UnsavedMark, reason: str) -> None:
        """Show no more what is not kept."""
        state, record = self._state, mark.record
        with state.changed:
            if mark in state.unsaved:
                state.unsaved.remove(mark)
            if not state.unsaved.has(mark.name, record):
                record.show_mark(mark.name, not mark.value)
        state.emit(EntryChanged(record.path))
        state.emit(Problem(reason, record.path))

    def _keep(self, mark: UnsavedMark) -> None:
        state, record = self._state, mark.record
        if not record.content:
            self._find_content(mark)
        content = record.content
        with state.writing:
            if content and mark.name == "read":
                state.store.marks.set_read(content, mark.value)
            elif content:
                state.store.marks.set_starred(content, mark.value)
            with state.changed:
                state.unsaved.remove(mark)
                copies = [
                    other
                    for other in state.records.values()
                    if content and other.content == content and other is not record
                ]
                later = state.unsaved.has(mark.name, record)
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
            marks = state.store.marks.all()
            with state.changed:
                changed = [
                    record.path
                    for record in state.records.values()
                    if record.content and state.unsaved.show(record, marks.get(record.content))
                ]
        for path in changed:
            state.emit(EntryChanged(path))
