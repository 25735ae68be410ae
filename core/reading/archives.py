"""Articles in a ZIP archive, read in place: `a.zip/inner.txt` is one of the folder's articles."""

from __future__ import annotations

import os
import re
import stat
import struct
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from core.errors import (
    FileDamaged,
    FileEmpty,
    FileForbidden,
    FileMissing,
    FileProtected,
    FileTooLarge,
    FormatUnknown,
    ReadError,
)
from core.reading.files import MAX_BYTES, enclosing_archive, too_large
from core.reading.formats import ARCHIVE_SUFFIX, SUFFIXES
from core.wording import worded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST_MEMBERS = 5_000
_DIRECTORY_BYTES = 4 * 1024 * 1024
"""How large a list of contents may be; its reading takes time for each entry."""

_END = struct.Struct("<4sHHHHIIH")
_END_MARK = b"PK\x05\x06"
_LONGEST_COMMENT = 65_535
_UNSAFE = re.compile(r"[\x00-\x1f\\]|^/|^[A-Za-z]:|(?:^|/)\.{1,2}(?:/|$)|//")
_HIDDEN = re.compile(r"(?:^|/)(?:\.|~\$|#|__MACOSX/)|~$")
_UTF8_FLAG = 0x800
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive: its path there, with `/`, and the size it says it has."""

    name: str
    size: int


def members(path: Path) -> list[Member]:
    """List an archive's articles; none where it cannot be opened, which reading it explains."""
    try:
        with _opened(path) as archive:
            return [Member(name, info.file_size) for name, info in _articles(archive)]
    except (ReadError, OSError):
        return []


def read_member(path: Path, name: str) -> bytes:
    """Read a file of an archive; raises a ReadError."""
    try:
        with _opened(path) as archive:
            info = dict(_articles(archive)).get(name)
            if info is None:
                raise FileMissing(worded("This file is no longer in its archive."))
            if info.flag_bits & _ENCRYPTED:
                raise FileProtected(worded("This file's archive is protected by a password."))
            if info.file_size > MAX_BYTES:
                raise too_large(info.file_size, MAX_BYTES)
            with archive.open(info) as member:
                return member.read(MAX_BYTES)
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError) as error:
        raise FileDamaged(worded("This file's archive is damaged at its place.")) from error
    except RuntimeError as error:
        raise FileProtected(worded("This file's archive is protected by a password.")) from error
    except OSError as error:
        raise FileMissing(worded("This file's archive is no longer there.")) from error


def explain(path: Path) -> ReadError:
    """Give the reason why an archive is no article and gives none."""
    try:
        with _opened(path):
            return FileEmpty(worded("This archive holds no file that Diptych reads."))
    except ReadError as error:
        return error
    except (NotADirectoryError, FileNotFoundError):
        if enclosing_archive(path) is None:
            return FileMissing(worded("This file is no longer there."))
        return FormatUnknown(worded("This archive is inside another one. Unpack it to read it."))
    except PermissionError:
        return FileForbidden(worded("You have no permission to read this file."))
    except OSError:
        return FileMissing(worded("This file is no longer there."))


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open an archive for reading, once the size of its list of contents is known to be sane."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise FileMissing(
                worded("This is not a regular file, so there is no text to read in it.")
            )
        try:
            _check_directory(file)
            archive = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error) as error:
            raise FileDamaged(worded("This archive is damaged or cut off.")) from error
        with archive:
            yield archive


def _check_directory(file: IO[bytes]) -> None:
    size = file.seek(0, os.SEEK_END)
    tail_size = min(size, _END.size + _LONGEST_COMMENT)
    file.seek(size - tail_size)
    tail = file.read(tail_size)
    found = tail.rfind(_END_MARK)
    if found < 0 or len(tail) - found < _END.size:
        raise zipfile.BadZipFile
    directory = _END.unpack_from(tail, found)[5]
    if directory > _DIRECTORY_BYTES:
        raise FileTooLarge(
            worded("This archive holds more files than Diptych lists. Unpack it into a folder.")
        )
    file.seek(0)


def _articles(archive: zipfile.ZipFile) -> Iterator[tuple[str, zipfile.ZipInfo]]:
    """Yield the members that can become articles; a name that leads elsewhere is passed over."""
    seen: set[str] = set()
    for info in archive.infolist():
        name = _name(info)
        if info.is_dir() or name in seen or _UNSAFE.search(name) or _HIDDEN.search(name):
            continue
        if os.path.splitext(name)[1].lower() not in SUFFIXES | {ARCHIVE_SUFFIX}:
            continue
        seen.add(name)
        yield name, info
        if len(seen) >= MOST_MEMBERS:
            return


def _name(info: zipfile.ZipInfo) -> str:
    """Give a member's name; many programs write UTF-8 and do not say so."""
    if info.flag_bits & _UTF8_FLAG:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename
