"""Collect Python's garbage in the window's thread only.

Python collects in whatever thread happens to allocate. A dialog or a timer in a cycle would then
be destroyed beside the thread that it lives in, which Qt answers with a crash.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 1000
FULL_SECONDS = 300.0
"""A full collection takes as long as there are objects: hardly any of ours are in cycles."""


class GarbageCollection(QObject):
    """Takes collecting over from Python for as long as the application lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._full = time.monotonic()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the generations that are due by Python's own thresholds."""
        youngest, middle, oldest = (
            count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if oldest and time.monotonic() - self._full > FULL_SECONDS:
            gc.collect(2)
            self._full = time.monotonic()
        elif middle:
            gc.collect(1)
        elif youngest:
            gc.collect(0)
