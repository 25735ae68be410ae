"""The thread that notices changes of the folder."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from core.folder import folders_read
from core.session.events import Problem
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.session.events import Event

_log = logging.getLogger(__name__)

GATHER_MS = 400
"""Changes that come together, as from a copied folder, are told once."""
MOST_FAILURES = 20
"""How often in a row watching may fail before it is given up."""
LOOK_MS = 1000
"""How long after a new folder is seen the files that came with it are looked for, at most."""


class FolderWatchThread(threading.Thread):
    """Call `on_change` whenever anything in the folder changes, until closed.

    Only the folders that are read are watched: a link out of the folder may lead to a whole disk.
    Where watching is impossible, as with too many folders or on some network drives, one Problem
    says so and the reader asks for a scan herself.
    """

    def __init__(
        self,
        folder: Path,
        on_change: Callable[[], None],
        emit: Callable[[Event], None],
        *,
        follow_links: bool = False,
    ) -> None:
        super().__init__(name="watching", daemon=True)
        self._follow_links = follow_links
        self._folder, self._on_change, self._emit = folder, on_change, emit
        self._closed = threading.Event()

    def close(self) -> None:
        """Make the thread end."""
        self._closed.set()

    def run(self) -> None:
        try:
            if not self._folder.is_dir():
                raise NotADirectoryError(worded("it is no folder, or it is gone"))
            self._watch()
        except Exception as error:
            if not self._closed.is_set():
                _log.exception("watching a folder failed")
                self._emit(
                    Problem(
                        worded(
                            "New and changed files of this folder are not noticed by themselves"
                            " ({error}). F5 looks for them.",
                            error=str(error),
                        )
                    )
                )

    def _watch(self) -> None:
        """Watch until closed, anew whenever there are other folders than before."""
        from watchfiles import watch

        watched: set[str] = set()
        there = True
        failures = 0
        while not self._closed.is_set():
            folders = self._folders()
            changes = watch(
                *folders,
                recursive=False,
                watch_filter=None,
                debounce=GATHER_MS,
                stop_event=self._closed,
                raise_interrupt=False,
                ignore_permission_denied=True,
                rust_timeout=LOOK_MS,
                yield_on_timeout=True,
            )
            unseen, watched = bool(watched), folders
            try:
                for changed in changes:
                    # Of a folder that goes as a whole, with its disk, nothing is told.
                    before, there = there, self._folder.is_dir()
                    failures = 0
                    # What happened while nothing was watched is told with the first news.
                    if changed or unseen or there != before:
                        unseen = False
                        self._on_change()
                        # One that came back under its name is another one.
                        replaced = any(path in watched for _, path in changed)
                        replaced = replaced or there > before
                        if replaced or self._folders() != watched:
                            break
            except FileNotFoundError:
                self._closed.wait(GATHER_MS / 1000)  # A folder is gone again already.
            except RuntimeError:
                # What watches stops at a file whose name is no text; that one changed.
                failures += 1
                if failures > MOST_FAILURES:
                    raise
                self._on_change()
                self._closed.wait(GATHER_MS / 1000)

    def _folders(self) -> set[str]:
        return set(folders_read(self._folder, follow_links=self._follow_links))
