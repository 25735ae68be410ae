"""The thread that notices what is written in other windows on the same store."""

from __future__ import annotations

import logging
import threading
from functools import partial
from typing import TYPE_CHECKING

from core.errors import Cancelled, StoreError
from core.session.events import Problem
from core.session.notes import load_notes
from core.session.steps import cause
from core.session.threads.folder_thread import FolderThread
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.session.corrections import FolderCorrections
    from core.session.folder_state import FolderState
    from core.session.terms import FolderTerms
    from core.session.threads.linking import LinkingThread
    from core.session.threads.marking import MarkingThread

LOOK_SECONDS = 1.0
"""How long another window's words may take to be seen; looking takes hundredths of a ms."""


_log = logging.getLogger(__name__)


class StoreWatchThread(FolderThread):
    """Take over corrections, marks, notes and changed entities; tell of a store that was mended."""

    def __init__(
        self,
        state: FolderState,
        folder_corrections: FolderCorrections,
        folder_terms: FolderTerms,
        linking: LinkingThread,
        marking: MarkingThread,
    ) -> None:
        super().__init__(state, "other windows")
        self._folder_corrections, self._linking = folder_corrections, linking
        self._folder_terms = folder_terms
        self._marking = marking
        self._closed = threading.Event()
        self._told = state.store.notice
        self._problems: set[str] = set()
        self._due: list[Callable[[], object]] = []
        """What another window changed and is not taken over yet."""

    def close(self) -> None:
        """Make the thread end."""
        self._closed.set()

    def is_closed(self) -> bool:
        return self._closed.is_set()

    def step(self) -> bool:
        if self._closed.wait(LOOK_SECONDS):
            return False
        self.look()
        return True

    def give_up(self, reason: str) -> None:
        """Take over what the next change brings."""
        self._due = []

    def look(self) -> None:
        """Look once."""
        state, store = self._state, self._state.store
        problems: set[str] = set()
        try:
            if store.changed_elsewhere():
                self._due = [
                    self._folder_corrections.take_others,
                    self._folder_terms.take_others,
                    self._linking.take_others,
                    self._marking.take_others,
                    partial(load_notes, state),
                ]
            self._take_over(problems)
        except StoreError as error:
            problems.add(str(error))
        # Said once, not every second; nothing of a store that was closed under our hands.
        for problem in problems - self._problems:
            if not self._closed.is_set():
                state.emit(Problem(problem))
        self._problems = problems
        if store.notice is not None and store.notice != self._told:
            self._told = store.notice
            state.emit(Problem(store.notice))

    def _take_over(self, problems: set[str]) -> None:
        """Take over each kind of change; what the store does not give waits."""
        again: list[Callable[[], object]] = []
        for take in self._due:
            try:
                take()
            except Cancelled:
                raise
            except StoreError as error:
                again.append(take)
                problems.add(str(error))
            except Exception as error:
                # It would fail the next time, too: the next change brings another try.
                _log.exception("taking over what another window changed failed")
                problems.add(
                    worded(
                        "What another window changed could not be taken over ({cause}).",
                        cause=cause(error),
                    )
                )
        self._due = again
