"""Open what others put on the disk: a regular file, of a size that is bounded, without waiting.

A pipe, a socket or a device under an article's name would hold up whoever opens it, for ever.
"""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING, BinaryIO

from core.translatable import worded

if TYPE_CHECKING:
    from pathlib import Path

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOINHERIT", 0)
)

_AT_ONCE = 1024 * 1024


class NotRegular(OSError):
    """It is a folder, a pipe, a socket or a device, or a link to one."""


class FileOver(OSError):
    """It has more bytes than what is read of its kind; `size` is how many, so far as is known."""

    def __init__(self, number: int, words: str, path: str, size: int) -> None:
        super().__init__(number, words, path)
        self.size = size


def open_regular(path: Path, most: int | None = None) -> BinaryIO:
    """Open a regular file for reading, of at most `most` bytes.

    Raises NotRegular, FileOver, or the OSError with which the system refuses it.
    """
    try:
        handle = os.open(path, _FLAGS)
    except OSError as error:
        # What a system says of a socket, a device without a driver, or a folder.
        if error.errno in {errno.ENXIO, errno.ENODEV, errno.EOPNOTSUPP, errno.EISDIR}:
            raise _not_regular(path) from error
        raise
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise _not_regular(path)
        if most is not None and status.st_size > most:
            raise _over(path, status.st_size, most)
        return os.fdopen(handle, "rb")
    except BaseException:
        os.close(handle)
        raise


def read_regular(path: Path, most: int) -> bytes:
    """Read a regular file of at most `most` bytes, also where it grows meanwhile.

    Raises what `open_regular` does.
    """
    data = bytearray()
    with open_regular(path, most) as file:
        # What is asked for at once is taken from memory at once, however short the file is.
        while part := file.read(min(_AT_ONCE, most + 1 - len(data))):
            data += part
    if len(data) > most:
        raise _over(path, len(data), most)
    return bytes(data)


def _not_regular(path: Path) -> NotRegular:
    return NotRegular(errno.EINVAL, worded("it is no regular file"), os.fspath(path))


def _over(path: Path, size: int, most: int) -> FileOver:
    words = worded("it is larger than {size:.0f} MB", size=max(1, most / 1024 / 1024))
    return FileOver(errno.EFBIG, words, os.fspath(path), size)
