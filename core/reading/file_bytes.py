"""The bytes of a file, or of one in a ZIP archive, without waiting or filling memory."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from core.errors import FileForbidden, FileMissing, FileTooLarge, ReadError
from core.files.regular_files import FileOver, read_regular
from core.reading.formats import ARCHIVE_SUFFIX
from core.translatable import worded

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 20 * 1024 * 1024


def read_bytes(path: Path) -> bytes:
    """Read a regular file of at most `MAX_BYTES`; never waits for a pipe or a device.

    `path` may lead into an archive: `a.zip/inner.txt`.
    """
    try:
        return read_regular(path, MAX_BYTES)
    except FileOver as error:
        raise too_large(error.size, MAX_BYTES) from error
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
