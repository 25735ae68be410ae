"""The articles of a dictionary's data file, plain or compressed, read from a place on.

`.dict.dz` is gzip with a table of its chunks, as dictzip writes it, so that one is read alone.
"""

from __future__ import annotations

import gzip
import struct
import zlib
from typing import TYPE_CHECKING, BinaryIO

from core.errors import DictionaryError
from core.files.regular_files import open_regular
from core.translatable import worded

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 1024 * 1024 * 1024
"""How large a data file may be: only what is asked for is read of it."""
LONGEST_ARTICLE = 64 * 1024
_MOST_UNPACKED = 64 * 1024 * 1024
"""How much is unpacked of a gzip file without a table, to reach an article."""
_AT_ONCE = 64 * 1024
_HAS_EXTRA, _HAS_NAME, _HAS_COMMENT, _HAS_CHECK = 4, 8, 16, 2
_LONGEST_NAME = 4096


def read_article(path: Path, offset: int, size: int) -> bytes:
    """Give a part of the unpacked data, cut to what an article has at most.

    Raises DictionaryError and OSError.
    """
    size = min(size, LONGEST_ARTICLE)
    if offset < 0 or size <= 0:
        return b""
    with open_regular(path, MOST_BYTES) as file:
        try:
            found = _read(file, offset, size, packed=path.suffix.lower() == ".dz")
        except (zlib.error, EOFError, gzip.BadGzipFile, struct.error) as error:
            raise _damaged(path) from error
    if len(found) < size:
        raise _damaged(path)
    return found


def _damaged(path: Path) -> DictionaryError:
    return DictionaryError(worded("The dictionary file {name} is damaged.", name=path.name))


def _read(file: BinaryIO, offset: int, size: int, *, packed: bool) -> bytes:
    if not packed:
        file.seek(offset)
        return file.read(size)
    chunks = _chunks(file)
    if chunks is not None:
        return _from_chunks(file, *chunks, offset, size)
    return _unpacked(file, offset, size)


def _chunks(file: BinaryIO) -> tuple[int, list[int], int] | None:
    """Read the header: a chunk's length unpacked, the packed lengths, and where the first is."""
    head = file.read(10)
    if len(head) < 10 or head[:3] != b"\x1f\x8b\x08":
        raise EOFError
    flags = head[3]
    found: tuple[int, list[int]] | None = None
    if flags & _HAS_EXTRA:
        (length,) = struct.unpack("<H", file.read(2))
        extra = file.read(length)
        place = 0
        while place + 4 <= len(extra):
            kind, (part,) = extra[place : place + 2], struct.unpack_from("<H", extra, place + 2)
            body = extra[place + 4 : place + 4 + part]
            if kind == b"RA" and len(body) >= 6:
                _, unpacked, count = struct.unpack_from("<HHH", body)
                found = unpacked, list(struct.unpack_from(f"<{count}H", body, 6))
            place += 4 + part
    for flag in (_HAS_NAME, _HAS_COMMENT):
        if flags & flag:
            for _ in range(_LONGEST_NAME):
                if file.read(1) in (b"\0", b""):
                    break
    if flags & _HAS_CHECK:
        file.read(2)
    if found is None or not found[0]:
        file.seek(0)
        return None
    return found[0], found[1], file.tell()


def _from_chunks(
    file: BinaryIO, unpacked: int, packed: list[int], start: int, offset: int, size: int
) -> bytes:
    first, last = offset // unpacked, (offset + size - 1) // unpacked
    file.seek(start + sum(packed[:first]))
    data = bytearray()
    for length in packed[first : last + 1]:
        data += zlib.decompressobj(-zlib.MAX_WBITS).decompress(file.read(length), unpacked)
    begin = offset - first * unpacked
    return bytes(data[begin : begin + size])


def _unpacked(file: BinaryIO, offset: int, size: int) -> bytes:
    if offset + size > _MOST_UNPACKED:
        return b""
    with gzip.GzipFile(fileobj=file) as unpacking:
        left = offset
        while left > 0:
            part = unpacking.read(min(left, _AT_ONCE))
            if not part:
                return b""
            left -= len(part)
        return unpacking.read(size)
