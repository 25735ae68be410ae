"""The list of contents of a ZIP archive, bounded before anything is made of it.

The record at an archive's end says how large its list is, and there may be a second such record
(ZIP64) that says otherwise. Here only what is really read is counted, whatever any record says.
"""

from __future__ import annotations

import os
import struct
import zipfile
import zlib
from typing import IO, TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterable

LEAST_LIST_BYTES = 4 * 1024 * 1024
BYTES_EACH = 256
"""How large a list of contents may be: this for each name that it may have, and at least 4 MB."""

READABLE_PACKINGS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
ENCRYPTED = 0x1

DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
    MemoryError,
)
"""What `zipfile` raises on damaged archives; OSError comes from the disk as well."""

_ENTRY = b"PK\x01\x02"
_LOCAL = struct.Struct("<4s22xHH")
_LOCAL_MARK = b"PK\x03\x04"


class TooManyNames(zipfile.BadZipFile):
    """The archive lists more files than are looked at."""


def open_zip(file: IO[bytes], *, most: int) -> zipfile.ZipFile:
    """Open an archive that lists at most `most` files.

    Raises TooManyNames before the list is made, else one of `DAMAGE` or OSError. Whoever gave the
    file closes it.
    """
    bounded = _Bounded(file, most)
    archive = zipfile.ZipFile(cast("IO[bytes]", bounded))
    bounded.is_opened = True
    return archive


def open_member(file: IO[bytes], info: zipfile.ZipInfo) -> zipfile.ZipExtFile:
    """Open one member for reading, by a list that was made before.

    Raises one of `DAMAGE`, also later when it is read; OSError comes from the disk as well.
    """
    file.seek(info.header_offset)
    header = file.read(_LOCAL.size)
    if len(header) < _LOCAL.size:
        raise zipfile.BadZipFile("a member lies beyond the end")
    mark, name, extra = _LOCAL.unpack(header)
    if mark != _LOCAL_MARK or info.header_offset < 0:
        raise zipfile.BadZipFile("no member begins where one should")
    file.seek(name + extra, os.SEEK_CUR)
    return zipfile.ZipExtFile(file, "r", info, None, False)


def overlapping(infos: Iterable[zipfile.ZipInfo]) -> set[str]:
    """Name the members that share bytes of the archive: a few of them unpack to any size."""
    found: set[str] = set()
    end, last = 0, ""
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end:
            found |= {last, info.filename}
        reach = info.header_offset + _LOCAL.size + info.compress_size
        if reach > end:
            end, last = reach, info.filename
    return found


class _Bounded:
    """Gives `zipfile` what it asks for, but no list of contents that is larger than it may be."""

    def __init__(self, file: IO[bytes], most: int) -> None:
        self._file, self._most = file, most
        self._most_bytes = max(LEAST_LIST_BYTES, most * BYTES_EACH)
        self.is_opened = False

    def read(self, size: int = -1, /) -> bytes:
        if self.is_opened:
            return self._file.read(size)
        limit = self._most_bytes + 1
        data = self._file.read(size if 0 <= size < limit else limit)
        if len(data) == limit or data.count(_ENTRY) > self._most:
            raise TooManyNames("too many names")
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return True

    def close(self) -> None:
        """Leave the file open: it is not ours."""
