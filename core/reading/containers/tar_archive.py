"""Tape archives (tar), also packed: an article for each file in them of a kind that is read."""

from __future__ import annotations

import bz2
import gzip
import tarfile
import zlib
from typing import IO, TYPE_CHECKING, BinaryIO, cast

from core.errors import FileDamaged, FileTooLarge, ReadError
from core.reading.containers.contents import (
    MOST_UNPACKED,
    Contents,
    Item,
    fit_path,
    held,
    leads_elsewhere,
    span,
)
from core.reading.containers.kinds import is_read
from core.reading.containers.zip_archive import MOST_MEMBERS, MOST_NAMES
from core.reading.limits import MAX_BYTES
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_PASSED = 1024 * 1024 * 1024
"""Bytes that are unpacked at most to find the files that are read."""

_PACKINGS: tuple[tuple[bytes, Callable[[BinaryIO], gzip.GzipFile | bz2.BZ2File]], ...] = (
    (b"\x1f\x8b", lambda file: gzip.GzipFile(fileobj=file)),
    (b"BZh", lambda file: bz2.BZ2File(file)),
)
_DAMAGE = (
    tarfile.TarError, EOFError, zlib.error, ValueError, OverflowError,
    gzip.BadGzipFile,
)  # fmt: skip


def contents(file: BinaryIO, name: str) -> Contents:
    """List an archive's articles; those of a packed one are kept, as it has no way back."""
    head = file.read(6)
    file.seek(0)
    packing = next((unpack for start, unpack in _PACKINGS if head.startswith(start)), None)
    try:
        if packing is None:
            return _list(file, packed=False)
        return _list(cast("IO[bytes]", _Bounded(packing(file))), packed=True)
    except ReadError:
        raise
    except _DAMAGE as error:
        raise FileDamaged(worded("This archive is damaged or cut off.")) from error
    except OSError as error:  # What bz2 raises on other data.
        raise FileDamaged(worded("This archive is damaged or cut off.")) from error


def _list(file: IO[bytes], *, packed: bool) -> Contents:
    items: dict[str, Item] = {}
    unread = []
    left, names = MOST_UNPACKED, 0
    with tarfile.open(fileobj=file, mode="r|" if packed else "r:", errorlevel=1) as archive:
        for info in archive:
            # tarfile keeps what it saw, which an archive without end would fill memory with.
            archive.members = []  # type: ignore[attr-defined]
            names += 1
            if names > MOST_NAMES:
                raise _too_much()
            name = fit_path(info.name)
            if not info.isreg() or info.issparse() or leads_elsewhere(name) or name in items:
                continue
            if not is_read(name) or len(items) >= MOST_MEMBERS:
                unread.append(name)
            elif not packed:
                items[name] = span(name, info.offset_data, info.offset_data + info.size)
            elif info.size > MAX_BYTES:
                unread.append(name)
            else:
                left -= info.size
                if left < 0:
                    raise _too_much()
                member = archive.extractfile(info)
                data = member.read() if member is not None else b""
                if len(data) < info.size:
                    raise FileDamaged(worded("This archive is damaged or cut off."))
                items[name] = held(name, data, whole=False)
    return Contents(tuple(items.values()), tuple(unread))


def _too_much() -> FileTooLarge:
    return FileTooLarge(
        worded("This archive unpacks to more than Diptych looks through. Unpack it into a folder.")
    )


class _Bounded:
    """Gives what is unpacked, so far as it may go."""

    def __init__(self, file: gzip.GzipFile | bz2.BZ2File) -> None:
        self._file, self._left = file, MOST_PASSED

    def read(self, size: int = -1, /) -> bytes:
        data = self._file.read(min(size, self._left + 1) if size >= 0 else self._left + 1)
        self._left -= len(data)
        if self._left < 0:
            raise _too_much()
        return data
