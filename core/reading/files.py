"""The bytes of a file, or of one in a ZIP archive, without waiting or filling memory."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

from core.errors import FileForbidden, FileMissing, FileTooLarge, ReadError
from core.reading.formats import ARCHIVE_SUFFIX
from core.wording import worded

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 20 * 1024 * 1024


def read_bytes(path: Path) -> bytes:
    """Read a regular file of at most `MAX_BYTES`; never waits for a pipe or a device.

    `path` may lead into an archive: `a.zip/inner.txt`.
    """
    try:
        return read_regular(path, MAX_BYTES)
    except (NotADirectoryError, FileNotFoundError) as error:
        archive = enclosing_archive(path)
        if archive is None:
            raise _failure(error) from error
    except OSError as error:
        raise _failure(error) from error
    from core.reading.archives import read_member

    return read_member(archive, path.relative_to(archive).as_posix())


def enclosing_archive(path: Path) -> Path | None:
    """Give the archive that a path leads into; none where it is a path like any other."""
    above = (place for place in path.parents if place.suffix.lower() == ARCHIVE_SUFFIX)
    return next((place for place in above if place.is_file()), None)


def read_regular(path: Path, limit: int) -> bytes:
    """Read a regular file of at most `limit` bytes; raises OSError, FileMissing, FileTooLarge."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise FileMissing(
                worded("This is not a regular file, so there is no text to read in it.")
            )
        if status.st_size > limit:
            raise too_large(status.st_size, limit)
        with os.fdopen(handle, "rb", closefd=False) as file:
            data = file.read(limit + 1)
    finally:
        os.close(handle)
    if len(data) > limit:
        raise too_large(len(data), limit)
    return data


def too_large(size: int, limit: int) -> FileTooLarge:
    """Say that a file is over the limit; both count bytes."""
    return FileTooLarge(
        worded(
            "This file is {size:.0f} MB; Diptych reads articles of at most {limit} MB.",
            size=size / 1024 / 1024,
            limit=limit // 1024 // 1024,
        )
    )


def _failure(error: OSError) -> ReadError:
    if error.errno in {errno.EACCES, errno.EPERM}:
        return FileForbidden(worded("You have no permission to read this file."))
    if error.errno in {errno.ENOENT, errno.ENOTDIR, errno.ELOOP}:
        return FileMissing(worded("This file is no longer there."))
    if error.errno in {errno.EISDIR, errno.ENXIO, errno.EINVAL}:
        return FileMissing(worded("This is not a regular file, so there is no text to read in it."))
    return ReadError(
        worded("This file could not be read: {reason}.", reason=error.strerror or error)
    )
