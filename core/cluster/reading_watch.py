"""Sees that reading a file in this process ends: by the time that the reading thread has worked."""

from __future__ import annotations

import sys
import threading
import time
from functools import partial
from typing import TYPE_CHECKING

from core.processes.worker_process import CALL_SECONDS, LOOK_SECONDS, SIGN_OF_LIFE, SILENT_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable


class ReadingWatch(threading.Thread):
    """Calls `end` if the thread that makes it works too long, or waits too long, before `close`."""

    def __init__(
        self,
        end: Callable[[], None],
        *,
        processor_time: Callable[[], float | None] | None = None,
        look_seconds: float = LOOK_SECONDS,
    ) -> None:
        """`processor_time` gives the seconds that the thread has worked, None where not known."""
        super().__init__(name="watch", daemon=True)
        self._end, self._look_seconds = end, look_seconds
        self._time = processor_time or partial(_thread_seconds, threading.get_ident())
        self._closed = threading.Event()

    def close(self) -> None:
        """Stop watching."""
        self._closed.set()

    def run(self) -> None:
        begun = last = self._time()
        silent = 0.0
        while not self._closed.wait(self._look_seconds):
            now = self._time()
            if now is None or begun is None or last is None or now - last < SIGN_OF_LIFE:
                silent += self._look_seconds
            else:
                last, silent = now, 0.0
            worked = now - begun if now is not None and begun is not None else 0.0
            if worked > CALL_SECONDS or silent >= SILENT_SECONDS:
                self._end()
                return


def _thread_seconds(thread: int) -> float | None:
    """Give the processor time of a thread of this process, None where the system does not say."""
    if sys.platform in ("win32", "darwin"):
        return None
    try:
        return time.clock_gettime(time.pthread_getcpuclockid(thread))
    except OSError:
        return None
