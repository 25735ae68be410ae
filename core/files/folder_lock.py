"""One holder at a time, across threads and programs; the system frees a crashed holder's lock."""

from __future__ import annotations

import contextlib
import errno
import sys
import time
from typing import IO, TYPE_CHECKING

from core.errors import Cancelled
from core.files.atomic_write import open_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_RETRY_SECONDS = 0.1
_BUSY = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
"""What flock and Windows' locking say of a lock that somebody holds."""


@contextlib.contextmanager
def exclusive(
    path: Path, *, wait: bool = True, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[None]:
    """Hold the lock that the file at `path` stands for; the file is made and stays.

    Raises BlockingIOError if somebody has it and `wait` is false, Cancelled while waiting. File
    systems that know no locks give it to everybody.
    """
    with open_file(path, "ab") as file:
        while not _try_lock(file):
            if not wait:
                raise BlockingIOError(errno.EAGAIN, "locked by another holder", str(path))
            if cancelled():
                raise Cancelled
            time.sleep(_RETRY_SECONDS)
        try:
            yield
        finally:
            _unlock(file)


def _try_lock(file: IO[bytes]) -> bool:
    try:
        _lock(file)
    except OSError as error:
        return error.errno not in _BUSY
    return True


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _unlock(file: IO[bytes]) -> None:
        file.seek(0)
        with contextlib.suppress(OSError):
            msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(file: IO[bytes]) -> None:
        with contextlib.suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_UN)
