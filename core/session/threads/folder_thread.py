"""A thread of an opened folder: it goes on whatever happens in it."""

from __future__ import annotations

import logging
import threading
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from core.errors import Cancelled
from core.session.events import Problem
from core.session.steps import cause
from core.translatable import worded

if TYPE_CHECKING:
    from core.session.folder_state import FolderState

AGAIN_SECONDS = 0.5
"""How long a thread rests that failed; each time in a row as much longer."""

TRIES = 4
"""After so many failures in a row, the work that a thread would have done is given up."""

_log = logging.getLogger(__name__)


class FolderThread(ABC, threading.Thread):
    """Does one step after another until the folder is closed.

    What fails for one article is for the step itself to confine. Whatever else it raises is said
    once, and the step is done again; in the end what waits for it is given up, so that nobody
    waits for ever.
    """

    def __init__(self, state: FolderState, name: str, *, daemon: bool = True) -> None:
        super().__init__(name=name, daemon=daemon)
        self._state = state
        self._said = False

    @abstractmethod
    def step(self) -> bool:
        """Wait for work and do some of it; False once the folder is closed."""

    @abstractmethod
    def give_up(self, reason: str) -> None:
        """Leave undone what waits for this thread, which says why it fails."""

    def is_closed(self) -> bool:
        """Tell whether to end."""
        return self._state.closing

    def _rest(self, seconds: float) -> None:
        with self._state.changed:
            self._state.changed.wait_for(self.is_closed, seconds)

    def end(self) -> None:
        """Let go of what the thread has, in the thread itself."""

    def run(self) -> None:
        with self._state.store.patient(self._state.patience(self.is_closed)):
            self._go_on()
        try:
            self.end()
        except Exception:
            _log.exception("a thread of the folder ended badly: %s", self.name)

    def _go_on(self) -> None:
        failures = 0
        while not self.is_closed():
            try:
                if not self.step():
                    break
                failures = 0
            except Cancelled:
                continue  # Closed, or it is done again.
            except Exception as error:
                _log.exception("a thread of the folder failed: %s", self.name)
                failures += 1
                self._say(failures, error)
                self._rest(min(failures, 2 * TRIES) * AGAIN_SECONDS)
            self._state.tell_progress(only_news=True)

    def _say(self, failures: int, error: Exception) -> None:
        """Say the first failure and the last; give up what is still waited for after that."""
        if failures >= TRIES:
            reason = worded(
                "A part of Diptych fails again and again, and what it had to do is left undone"
                " ({cause}).",
                cause=cause(error),
            )
            is_new = reason not in self._state.given_up
            if is_new:
                # Before what is given up: whoever waits for the end of all work asks what was.
                self._state.given_up.append(reason)
            self.give_up(reason)
            if is_new:
                self._state.emit(Problem(reason))
        elif not self._said:
            self._said = True
            reason = worded(
                "A part of Diptych failed and was started again ({cause}).", cause=cause(error)
            )
            self._state.emit(Problem(reason))
