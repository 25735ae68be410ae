"""A process for heavy Python work, so that the window's thread never waits for the interpreter."""

from __future__ import annotations

import logging
import mmap
import multiprocessing
import os
import pickle
import signal
import traceback
from contextlib import closing, suppress
from enum import Enum
from inspect import isgenerator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from core.diagnostics import log
from core.diagnostics.crashes import CrashFile
from core.diagnostics.log import Harmless
from core.errors import DiptychError
from core.processes.processor_time import processor_seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

T = TypeVar("T")
_ERRORS = 2

_log = logging.getLogger(__name__)

CALL_SECONDS = 60.0
"""Processor time: an article takes milliseconds; one that takes this long will not end."""
SILENT_SECONDS = 180.0
"""Who uses no processor time for so long waits for something that does not come.

Far more than a machine needs that wakes up, swaps or is as busy as can be.
"""
LOOK_SECONDS = 1.0
"""How often to see how much processor time was used."""
SIGN_OF_LIFE = 0.05
"""Processor time that a process does not have which only waits."""
MEMORY_BYTES = 3 * 1024**3
"""How much the process may have, where the system can say so; a large pipeline takes a third."""
KEPT_BYTES = 600 * 1024**2
"""A process that has grown larger gives way to a new one between two calls."""
_LOOKS = 50
"""How many calls pass between two looks at its size, which costs a file's opening."""
_END_SECONDS = 5.0
"""How long to wait for the end of a killed process: one that a dead disk holds does not end."""


class WorkerDied(Exception):
    """The process ended before it answered."""


class WorkerNotStarted(WorkerDied):
    """The process ended before it was ready for any call, mostly for want of memory."""


class WorkerTimedOut(WorkerDied):
    """The process had to be ended because the call took too much processor time."""


class WorkerSilent(WorkerTimedOut):
    """The process had to be ended because it waited for something that did not come."""


class _Answer(Enum):
    READY = "ready"
    PART = "part"
    """One value of several; `END` follows the last."""
    END = "end"
    VALUE = "value"
    RAISED = "raised"
    """An exception, and the places in the code that it came through."""


class WorkerProcess:
    """One process, started at the first call and again after a death.

    One thread makes calls; any thread may `close()`.
    """

    def __init__(
        self,
        load: Callable[[], object] | None = None,
        *,
        name: str = "reader",
        processor_time: Callable[[int], float | None] = processor_seconds,
    ) -> None:
        """`load` is called in each new process before its first call, on no call's time.

        `name` is what the process is called in the log and among the system's.

        `processor_time` gives the seconds that a process has run, None where that is not known.
        """
        # Threads of Qt and CTranslate2 do not survive a fork.
        self._context = multiprocessing.get_context("spawn")
        self._load, self._name, self._processor_time = load, name, processor_time
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._closed = False
        self._calls = 0

    def call(self, fn: Callable[..., T], *args: Any, seconds: float = CALL_SECONDS) -> T:
        """Call a module-level `fn(*args)` in the process.

        What it raises is raised here; WorkerDied if the process ends, WorkerTimedOut if the call
        takes over `seconds` of processor time.
        """
        (value,) = self._answers(fn, args, seconds)
        return value  # type: ignore[no-any-return]

    def start(self) -> None:
        """Have the process ready before the first call; raises WorkerDied."""
        self._ready()

    def parts(
        self, fn: Callable[..., Iterator[T]], *args: Any, seconds: float = CALL_SECONDS
    ) -> Iterator[T]:
        """Yield what a module-level generator function yields there, as soon as it does.

        Raises what `call` raises; each part has `seconds` to itself.
        """
        return self._answers(fn, args, seconds)

    def _answers(
        self, fn: Callable[..., object], args: tuple[object, ...], seconds: float
    ) -> Iterator[Any]:
        connection = self._ready()
        kind = _Answer.PART
        try:
            connection.send((fn, args))
            while kind is _Answer.PART:
                kind, value = self._receive(connection, seconds)
                if kind in (_Answer.PART, _Answer.VALUE):
                    yield value
        except (EOFError, OSError) as error:
            raise WorkerDied from error
        finally:
            # Nobody would listen to the rest.
            if kind is _Answer.PART:
                self._end()
        self._look_at_size()
        if kind is _Answer.RAISED:
            self._raise(*value)

    def _raise(self, error: Exception, places: Sequence[str]) -> NoReturn:
        if not isinstance(error, DiptychError):
            kind = type(error).__name__
            through = Harmless(" < ".join(places))
            _log.warning(
                "%s in the %s's process: %s", Harmless(kind), Harmless(self._name), through
            )
        if isinstance(error, MemoryError):
            # Whatever it was doing is half done: imports too.
            self._end()
        raise error

    def _receive(self, connection: Connection, seconds: float) -> tuple[_Answer, Any]:
        """Wait for an answer; raises WorkerTimedOut or WorkerSilent, EOFError or OSError."""
        begun = last = self._time_used()
        silent = 0.0
        while not connection.poll(LOOK_SECONDS):
            now = self._time_used()
            if now is None or begun is None or last is None or now - last < SIGN_OF_LIFE:
                # Looks are counted, not the clock: it goes on while the machine sleeps.
                silent += LOOK_SECONDS
            else:
                last, silent = now, 0.0
                if now - begun > seconds:
                    raise WorkerTimedOut
            if silent >= SILENT_SECONDS:
                raise WorkerSilent
        return connection.recv()  # type: ignore[no-any-return]

    def _time_used(self) -> float | None:
        pid = self._process.pid if self._process is not None else None
        return self._processor_time(pid) if pid is not None else None

    @property
    def is_closed(self) -> bool:
        """Tell whether it was closed, so that nothing it lacks says anything of a call."""
        return self._closed

    def close(self) -> None:
        """End the process at once; later calls raise WorkerDied."""
        self._closed = True
        if self._process is not None:
            self._process.kill()

    def _ready(self) -> Connection:
        """Give the connection to a process that is ready for a call."""
        if self._closed:
            raise WorkerDied
        if self._connection is not None:
            return self._connection
        kind: _Answer | None = None
        try:
            connection = self._start()
            kind, value = self._receive(connection, CALL_SECONDS)
        except (EOFError, OSError) as error:
            raise WorkerNotStarted from error
        finally:
            if kind is not _Answer.READY:
                self._end()
        if kind is not _Answer.READY:
            try:
                self._raise(*value)
            except Exception as error:
                raise WorkerNotStarted from error
        return connection

    def _start(self) -> Connection:
        connection, theirs = self._context.Pipe()
        self._connection = connection
        process = self._context.Process(
            target=_serve,
            args=(theirs, self._load, self._name),
            name=f"diptych-{self._name}",
            daemon=True,
        )
        with closing(theirs):
            process.start()
        # Only now: another thread may close at any moment, and one not started cannot be killed.
        self._process = process
        if self._closed:
            self._process.kill()
        return connection

    def _look_at_size(self) -> None:
        self._calls += 1
        if self._calls % _LOOKS == 0 and _resident_bytes(self._process) > KEPT_BYTES:
            self._end()

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join(_END_SECONDS)
            with suppress(ValueError):  # It has not ended yet.
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


def _serve(connection: Connection, load: Callable[[], object] | None, name: str) -> None:
    # Ctrl+C in the terminal is for the program, which ends this process itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    log.start()
    crash = CrashFile(name)
    try:
        _answer_all(connection, load)
    finally:
        crash.close()
    # What the libraries that it loaded say at their end is of use to nobody.
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), _ERRORS)


def _answer_all(connection: Connection, load: Callable[[], object] | None) -> None:
    _limit_memory()
    # Whoever asked has gone, or there is no memory to answer with: they see that this one ended.
    with suppress(EOFError, OSError, MemoryError):
        if load is not None:
            try:
                load()
            except Exception as error:
                connection.send((_Answer.RAISED, _told(error)))
                return
        connection.send((_Answer.READY, None))
        while True:
            _answer(connection)


def _answer(connection: Connection) -> None:
    """Take one call and send what comes of it."""
    data = connection.recv_bytes()
    answer: tuple[_Answer, object]
    try:
        fn, args = pickle.loads(data)
        value = fn(*args)
        if isgenerator(value):
            for part in value:
                connection.send((_Answer.PART, part))
            answer = (_Answer.END, None)
        else:
            answer = (_Answer.VALUE, value)
    except Exception as error:
        answer = (_Answer.RAISED, _told(error))
    connection.send(answer)


def _told(error: Exception) -> tuple[Exception, tuple[str, ...]]:
    """Give an exception as it can be sent, and the places in the code that it came through."""
    places = tuple(
        f"{frame.f_globals.get('__name__', '?')}:{line}"
        for frame, line in traceback.walk_tb(error.__traceback__)
    )
    if isinstance(error, MemoryError):
        return MemoryError(), places
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return RuntimeError(f"{type(error).__name__}: {error}"), places
    return error, places


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
