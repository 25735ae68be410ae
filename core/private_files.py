"""Files and folders that only this user may read, whatever the umask says.

On Windows a user's profile keeps others out by itself, and nothing is changed.
"""

from __future__ import annotations

import logging
import os
import stat
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_log = logging.getLogger(__name__)

FOLDER_MODE, FILE_MODE = 0o700, 0o600
_OTHERS = 0o077
_POSIX = os.name == "posix"


def private_folder(path: Path) -> Path:
    """Make a folder, and those above it that are missing, for this user alone; raise OSError.

    One that is there already is taken from others, unless it is a link; those above it stay.
    """
    missing = [path] if not path.exists() else []
    missing += [above for above in path.parents if missing and not above.exists()]
    for folder in reversed(missing):
        folder.mkdir(FOLDER_MODE, exist_ok=True)
        restrict(folder, FOLDER_MODE)
    if not missing:
        if not path.is_dir():
            path.mkdir()  # Raises what the matter is.
        restrict(path)
    return path


def open_private(path: Path, mode: str, **options: Any) -> IO[Any]:
    """Open a file as `open` does; if it is made by this, it is this user's alone."""
    return open(path, mode, opener=_opener, **options)


def make_private_file(path: Path) -> None:
    """See that a file is there, if it can be made, and that it is this user's alone."""
    if path.exists():
        restrict(path)
        return
    with suppress(OSError), open_private(path, "ab"):
        pass  # Whoever opens it next meets what the matter is, and says it.


def _opener(path: str, flags: int) -> int:
    handle = os.open(path, flags, FILE_MODE)
    if _POSIX and flags & os.O_CREAT and os.fstat(handle).st_mode & 0o777 != FILE_MODE:
        try:
            os.fchmod(handle, FILE_MODE)
        except OSError as error:
            _told(error)
    return handle


def restrict(path: Path | str, mode: int | None = None) -> None:
    """Take a file or folder of this user's from all others; links and what is gone stay.

    Its mode is changed only where others may use it, or where `mode` is given and another.
    Where the file system refuses, as memory cards do, that is logged and nothing is changed.
    """
    if not _POSIX:
        return
    try:
        status = os.lstat(path)
        folder = stat.S_ISDIR(status.st_mode)
        ours = status.st_uid == os.geteuid() and (folder or stat.S_ISREG(status.st_mode))
        is_mode = stat.S_IMODE(status.st_mode)
        if ours and (is_mode & _OTHERS or mode not in (None, is_mode)):
            os.chmod(path, FOLDER_MODE if folder else FILE_MODE)
    except FileNotFoundError:
        return
    except OSError as error:
        _told(error)


def restrict_all(folder: Path) -> None:
    """Take a folder and all that is in it from others; what links lead to is never touched."""
    if not _POSIX or folder.is_symlink() or not folder.is_dir():
        return
    restrict(folder)
    for place in _below(str(folder)):
        restrict(place)


def _below(folder: str) -> Iterator[str]:
    try:
        with os.scandir(folder) as items:
            entries = list(items)
    except FileNotFoundError:
        return
    except OSError as error:
        _told(error)
        return
    for item in entries:
        yield item.path
        if item.is_dir(follow_symlinks=False):
            yield from _below(item.path)


def _told(error: OSError) -> None:
    _log.warning("a file could not be made private (errno %s)", error.errno)
