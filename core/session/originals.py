"""How the files of an opened folder look: asked of a process of its own, started when wanted."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from core.errors import Cancelled, FileDamaged, ReadError
from core.processes.worker_process import WorkerDied, WorkerProcess
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.reading.as_it_looked.looks import Look, Raster
    from core.session.folder_state import FolderState

    T = TypeVar("T")

LOOK_SECONDS = 30.0
"""Processor time for one file's look or one page's picture."""


class FolderOriginals:
    """Asks one question after another; not for the window's thread."""

    def __init__(self, state: FolderState) -> None:
        self._state = state
        self._asking = Lock()
        self._worker = WorkerProcess(name="originals")
        self._closed = False

    def close(self) -> None:
        """End the process; who waits for it is told that it died."""
        self._closed = True
        self._worker.close()

    def look(self, path: str, sentences: Sequence[str]) -> Look:
        """Give how an article's file looks; raises a ReadError."""
        from core.reading.as_it_looked.look import look

        folder = self._state.folder
        return self._call(look, folder / path, folder, tuple(sentences))

    def page(self, path: str, index: int, width: int) -> Raster:
        """Draw a page of an article's file; raises a ReadError."""
        from core.reading.as_it_looked.look import page_picture

        return self._call(page_picture, self._state.folder / path, index, width)

    def _call(self, fn: Callable[..., T], *args: object) -> T:
        with self._asking:
            if self._closed:
                raise Cancelled
            try:
                return self._worker.call(fn, *args, seconds=LOOK_SECONDS)
            except WorkerDied as error:
                if self._closed:
                    raise Cancelled from error
                raise FileDamaged(
                    worded("This file could not be shown: it takes too long or too much memory.")
                ) from error
            except MemoryError as error:
                raise ReadError(
                    worded("This file could not be shown: it takes too long or too much memory.")
                ) from error
