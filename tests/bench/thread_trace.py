"""What the window's thread does while it answers nobody: its longest steps, with their stacks."""

from __future__ import annotations

import signal
import sys
import time
import traceback
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractEventDispatcher

if TYPE_CHECKING:
    from types import FrameType

EVERY = 0.004
LONGEST = 10
DEEP = 6


class Trace:
    """Looks every 4 ms at the thread that made it, between two waits for events.

    By a signal, whose handler runs in that thread: another that held its frames would end Qt's
    objects in their place.
    """

    def __init__(self) -> None:
        self._awake_since = 0.0
        self._steps: list[tuple[float, Counter[str]]] = []
        self._stacks: Counter[str] = Counter()
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._on_awake)
        dispatcher.aboutToBlock.connect(self._on_block)
        signal.signal(signal.SIGALRM, self._look)
        signal.setitimer(signal.ITIMER_REAL, EVERY, EVERY)

    def _on_awake(self) -> None:
        self._awake_since, self._stacks = time.monotonic(), Counter()

    def _on_block(self) -> None:
        if self._awake_since:
            self._steps.append((time.monotonic() - self._awake_since, self._stacks))
            self._steps = sorted(self._steps, key=lambda step: -step[0])[:LONGEST]
        self._awake_since = 0.0

    def _look(self, _number: int, frame: FrameType | None) -> None:
        if self._awake_since and frame is not None:
            told = [f"{f.name}:{f.lineno}" for f in traceback.extract_stack(frame)][-DEEP:]
            self._stacks[" > ".join(told)] += 1

    def tell(self) -> None:
        """Say what was done in the longest steps, and look no more."""
        signal.setitimer(signal.ITIMER_REAL, 0)
        for seconds, stacks in self._steps:
            print(f"{seconds * 1000:.0f} ms", file=sys.stderr)
            for stack, times in stacks.most_common(3):
                print(f"    {times} x {stack}", file=sys.stderr)
