"""A process for heavy Python work, so that the window's thread never waits for the interpreter."""

from __future__ import annotations

import mmap
import multiprocessing
import signal
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

T = TypeVar("T")

CALL_SECONDS = 60.0
"""An article takes milliseconds; one that takes this long will not end."""
MEMORY_BYTES = 3 * 1024**3
"""How much the process may have, where the system can say so; a large pipeline takes a third."""


KEPT_BYTES = 600 * 1024**2
"""A process that has grown larger gives way to a new one between two calls."""
_LOOKS = 50
"""How many calls pass between two looks at its size, which costs a file's opening."""


class WorkerDied(Exception):
    """The process ended before it answered."""


class WorkerTimedOut(WorkerDied):
    """The process had to be ended because the call took too long."""


class Worker:
    """One process, started at the first call and again after a death.

    One thread makes calls; any thread may `close()`.
    """

    def __init__(self) -> None:
        # Threads of Qt and CTranslate2 do not survive a fork.
        self._context = multiprocessing.get_context("spawn")
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._closed = False
        self._calls = 0

    def call(self, fn: Callable[..., T], *args: Any, seconds: float = CALL_SECONDS) -> T:
        """Call a module-level `fn(*args)` in the process.

        What it raises is raised here; WorkerDied if the process ends, WorkerTimedOut if the call
        takes over `seconds`.
        """
        if self._closed:
            raise WorkerDied
        connection = self._connection or self._start()
        try:
            connection.send((fn, args))
            if not connection.poll(seconds):
                self._end()
                raise WorkerTimedOut
            ok, value = connection.recv()
        except (EOFError, OSError) as error:
            self._end()
            raise WorkerDied from error
        self._calls += 1
        if self._calls % _LOOKS == 0 and _resident_bytes(self._process) > KEPT_BYTES:
            self._end()
        if ok:
            return value  # type: ignore[no-any-return]
        raise value

    def close(self) -> None:
        """End the process at once; later calls raise WorkerDied."""
        self._closed = True
        if self._process is not None:
            self._process.kill()

    def _start(self) -> Connection:
        self._connection, theirs = self._context.Pipe()
        process = self._context.Process(
            target=_serve, args=(theirs,), name="diptych-reader", daemon=True
        )
        process.start()
        # Only now: another thread may close at any moment, and one not started cannot be killed.
        self._process = process
        theirs.close()
        if self._closed:
            self._process.kill()
        return self._connection

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        if self._connection is not None:
            self._connection.close()
        self._process = self._connection = None


def _resident_bytes(process: SpawnProcess | None) -> int:
    """Give how much memory a process has; 0 where the system does not say."""
    try:
        pages = Path(f"/proc/{process.pid if process else 0}/statm").read_text("ascii").split()[1]
    except OSError:
        return 0
    return int(pages) * mmap.PAGESIZE


def _serve(connection: Connection) -> None:
    # Ctrl+C in the terminal is for the program, which ends this process itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    while True:
        try:
            fn, args = connection.recv()
        except (EOFError, OSError):
            return
        try:
            answer = (True, fn(*args))
        except Exception as error:
            answer = (False, error)
        connection.send(answer)


def _limit_memory() -> None:
    """Make a file that unpacks without end fail here, instead of filling the machine."""
    try:
        import resource
    except ImportError:  # Windows has no such limit for a process of its own.
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = MEMORY_BYTES if hard == resource.RLIM_INFINITY else min(MEMORY_BYTES, hard)
    with suppress(ValueError, OSError):  # macOS knows the limit and refuses to set it.
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
