"""The records of a web archive (WARC), one after the other, however it is packed.

A packed archive has each record packed by itself, so that one can be read at its place.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from core.errors import FileDamaged, FileTooLarge
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_RECORDS = 200_000
MOST_PASSED = 2 * 1024 * 1024 * 1024
"""Bytes that are unpacked at most to find the pages."""

_CHUNK = 256 * 1024
_LONGEST_HEAD = 64 * 1024
_PACKED = b"\x1f\x8b"
_GZIP = 31
_END = b"\r\n\r\n"
_LONGEST_END = 64
_HEAD_CHUNK = 4 * 1024


@dataclass(frozen=True, slots=True)
class Record:
    """A record's place, what it says of itself, and its first bytes, which have HTTP's own head."""

    offset: int
    fields: Mapping[str, str]
    head: bytes


class PackedWhole(Exception):
    """The archive is packed as one piece, in which no record has a place."""


class _Plain:
    """Reads on from where a file is."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._back = b""

    def read(self, size: int) -> bytes:
        """Give the next bytes, fewer only at the end."""
        found, self._back = self._back[:size], self._back[size:]
        return found + self._more(size - len(found)) if len(found) < size else found

    def give_back(self, data: bytes) -> None:
        """Have bytes read again."""
        self._back = data + self._back

    def end(self) -> int:
        """Give the place in the file after what was read."""
        return self._file.tell() - len(self._back)

    def _more(self, size: int) -> bytes:
        return self._file.read(size)


class _Unpacked(_Plain):
    """Unpacks what begins where a file is, as much as is asked for and no more."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__(file)
        self._packed = zlib.decompressobj(_GZIP)
        self._waiting = b""

    def end(self) -> int:
        """Give the place in the file after what was unpacked, which was read to its end."""
        return self._file.tell() - len(self._packed.unused_data)

    def _more(self, size: int) -> bytes:
        found = b""
        while len(found) < size and not self._packed.eof:
            if not self._waiting:
                self._waiting = self._file.read(_CHUNK)
                if not self._waiting:
                    break
            found += self._packed.decompress(self._waiting, size - len(found))
            self._waiting = self._packed.unconsumed_tail
        return found


def records(file: BinaryIO) -> Iterator[Record]:
    """Give the records of an archive; raises a ReadError, zlib's error, or PackedWhole."""
    at, left = 0, MOST_PASSED
    for _ in range(MOST_RECORDS):
        reader = _reader(file, at)
        opened = _opened(reader, at)
        if opened is None:
            return
        record, size = opened
        yield record
        if isinstance(reader, _Unpacked):
            left -= _passed(reader, size - len(record.head), left)
            # After a record are two line ends, and nothing more in its piece.
            if reader.read(_LONGEST_END).strip():
                raise PackedWhole
            at = reader.end()
        else:
            at = reader.end() + size - len(record.head)
    raise too_much()


def read_block(file: BinaryIO, offset: int, most: int) -> bytes:
    """Read what a record at a place holds, so far as it goes to `most` bytes; raises ReadError."""
    try:
        reader = _reader(file, offset)
        opened = _opened(reader, offset)
        if opened is None:
            raise damaged()
        record, size = opened
        return record.head + reader.read(max(0, min(size, most) - len(record.head)))
    except zlib.error as error:
        raise damaged() from error


def too_much() -> FileTooLarge:
    """Say that an archive unpacks to more than is looked through."""
    return FileTooLarge(
        worded("This web archive unpacks to more than Diptych looks through. Cut it into parts.")
    )


def fields_of(head: bytes) -> dict[str, str]:
    """Give the fields of a head by their names in lower case, the first of each."""
    fields: dict[str, str] = {}
    for line in head.split(b"\n")[1:]:
        name, colon, value = line.decode("utf-8", "replace").partition(":")
        if colon:
            fields.setdefault(name.strip().lower(), value.strip())
    return fields


def _reader(file: BinaryIO, at: int) -> _Plain:
    file.seek(at)
    packed = file.read(2) == _PACKED
    file.seek(at)
    return _Unpacked(file) if packed else _Plain(file)


def _opened(reader: _Plain, at: int) -> tuple[Record, int] | None:
    """Read a record's head and the first of what it holds; None at the end of the archive."""
    found, seen = b"", 0
    while _END not in found:
        more = reader.read(_HEAD_CHUNK)
        # Line ends before it count as well: there may be any number of them.
        seen += len(more)
        found = (found + more).lstrip(b"\r\n")
        if not more:
            break
        if seen > _LONGEST_HEAD:
            raise damaged()
    if not found:
        return None
    head, _, rest = found.partition(_END)
    reader.give_back(rest)
    fields = fields_of(head)
    size = fields.get("content-length", "")
    if not (head.startswith(b"WARC/") and size.isascii() and size.isdigit() and len(size) < 16):
        raise damaged()
    return Record(at, fields, reader.read(min(int(size), _LONGEST_HEAD))), int(size)


def _passed(reader: _Plain, size: int, left: int) -> int:
    """Read on without keeping anything; raises FileTooLarge beyond what is left to be read."""
    done = 0
    while done < size and (chunk := reader.read(min(_CHUNK, size - done))):
        done += len(chunk)
        if done > left:
            raise too_much()
    return done


def damaged() -> FileDamaged:
    """Say that an archive is damaged."""
    return FileDamaged(worded("This web archive is damaged or cut off."))
