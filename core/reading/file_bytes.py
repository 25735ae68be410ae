"""The bytes of a file, or of one in another file, without waiting or filling memory."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from core.errors import FileForbidden, FileMissing, ReadError
from core.files.regular_files import FileOver, read_regular
from core.reading.containers.listing import read_inside
from core.reading.limits import MAX_BYTES, too_large
from core.translatable import worded

if TYPE_CHECKING:
    from pathlib import Path


def read_bytes(path: Path) -> bytes:
    """Read a regular file of at most `MAX_BYTES`; never waits for a pipe or a device.

    `path` may lead into a file that holds articles (`a.zip/inner.txt`, `a.rss/3.xml`).
    """
    try:
        return read_regular(path, MAX_BYTES)
    except FileOver as error:
        raise too_large(error.size, MAX_BYTES) from error
    except (NotADirectoryError, FileNotFoundError) as error:
        item = read_inside(path)
        if item is None:
            raise _failure(error) from error
        return item
    except OSError as error:
        raise _failure(error) from error


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
