"""The thread that notices what is written in other windows on the same store."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from core.errors import StoreError
from core.session.annotating import load_notes
from core.session.events import Problem

if TYPE_CHECKING:
    from core.session.correcting import Correcting
    from core.session.linking_thread import LinkingThread
    from core.session.marking_thread import MarkingThread
    from core.session.state import FolderState

LOOK_SECONDS = 1.0
"""How long another window's words may take to be seen; looking takes hundredths of a ms."""


class OtherWindowsThread(threading.Thread):
    """Take over corrections, marks, notes and changed entities; tell of a store that was mended."""

    def __init__(
        self,
        state: FolderState,
        correcting: Correcting,
        linking: LinkingThread,
        marking: MarkingThread,
    ) -> None:
        super().__init__(name="other windows", daemon=True)
        self._state, self._correcting, self._linking = state, correcting, linking
        self._marking = marking
        self._closed = threading.Event()
        self._told = state.store.notice
        self._problem = ""

    def close(self) -> None:
        """Make the thread end."""
        self._closed.set()

    def run(self) -> None:
        while not self._closed.wait(LOOK_SECONDS):
            self.look()

    def look(self) -> None:
        """Look once."""
        state, store = self._state, self._state.store
        try:
            if store.changed_elsewhere():
                self._correcting.take_others()
                self._linking.take_others()
                self._marking.take_others()
                load_notes(state)
            self._problem = ""
        except StoreError as error:
            # Closed under our hands, or not to be read: said once, not every second.
            if str(error) != self._problem and not self._closed.is_set():
                self._problem = str(error)
                state.emit(Problem(self._problem))
        if store.notice is not None and store.notice != self._told:
            self._told = store.notice
            state.emit(Problem(store.notice))
