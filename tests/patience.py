"""How long tests wait for what must come: longer than it takes on any busy machine."""

from __future__ import annotations

import threading
from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

PATIENCE = 240.0
"""Seconds after which a test says that what it waits for does not come.

Nothing is found too slow by it: it only ends what hangs. Whatever waits, waits so long.
"""
LOOKS = 0.02
"""Seconds between two looks at what nobody tells of."""


def until(
    condition: Callable[[], object],
    wait: Callable[[float], object] = lambda seconds: threading.Event().wait(seconds),
) -> None:
    """Return once something is so that nobody tells of."""
    end = monotonic() + PATIENCE
    while not condition():
        assert monotonic() < end, "what was waited for did not come"
        wait(LOOKS)


def until_or_ended(process: subprocess.Popen[Any], condition: Callable[[], object]) -> None:
    """Return once something is so, or the process has ended."""
    until(lambda: process.poll() is not None or condition())
