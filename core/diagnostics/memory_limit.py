"""How much memory the system lets the program have, asked before what cannot do without."""

from __future__ import annotations

from core.errors import MemoryLimited
from core.translatable import worded

WINDOW_BYTES = 1024**3
"""Of address space; with half of it Qt and the reader's processes end without a word."""


def check_window_memory() -> None:
    """See that the window can be opened at all; raises MemoryLimited."""
    try:
        import resource
    except ImportError:  # Windows has no such limit for a process of its own.
        return
    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    if limit != resource.RLIM_INFINITY and limit < WINDOW_BYTES:
        raise MemoryLimited(
            worded(
                "The window needs {needed:.0f} MB of memory, and a limit leaves {left:.0f}"
                " (ulimit -v).",
                needed=WINDOW_BYTES / 1024**2,
                left=limit / 1024**2,
            )
        )
