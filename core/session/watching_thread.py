"""The thread that notices changes of the folder."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from core.session.events import Problem
from core.wording import worded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.session.events import Event

GATHER_MS = 400
"""Changes that come together, as from a copied folder, are told once."""


class WatchingThread(threading.Thread):
    """Call `on_change` whenever anything in the folder changes, until closed.

    Where watching is impossible, as with too many folders or on some network drives, one Problem
    says so and the reader asks for a scan herself.
    """

    def __init__(
        self, folder: Path, on_change: Callable[[], None], emit: Callable[[Event], None]
    ) -> None:
        super().__init__(name="watching", daemon=True)
        self._folder, self._on_change, self._emit = folder, on_change, emit
        self._closed = threading.Event()

    def close(self) -> None:
        """Make the thread end."""
        self._closed.set()

    def run(self) -> None:
        try:
            from watchfiles import watch

            if not self._folder.is_dir():
                raise NotADirectoryError(worded("it is no folder, or it is gone"))
            changes = watch(
                self._folder,
                watch_filter=None,
                debounce=GATHER_MS,
                stop_event=self._closed,
                raise_interrupt=False,
                ignore_permission_denied=True,
            )
            for _ in changes:
                self._on_change()
        except (ImportError, OSError, RuntimeError) as error:
            if not self._closed.is_set():
                self._emit(
                    Problem(
                        worded(
                            "New and changed files of this folder are not noticed by themselves"
                            " ({error}). F5 looks for them.",
                            error=str(error),
                        )
                    )
                )
