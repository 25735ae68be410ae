"""Articles in a ZIP archive, read in place: `a.zip/inner.txt` is one of the folder's articles."""

from __future__ import annotations

import os
import re
import threading
import zipfile
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

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
from core.files.regular_files import NotRegular, open_regular
from core.files.zip_listing import (
    DAMAGE,
    ENCRYPTED,
    TooManyNames,
    open_member,
    open_zip,
    overlapping,
)
from core.reading.formats import ARCHIVE_SUFFIX, SUFFIXES
from core.reading.items import MAILBOX_SUFFIX
from core.reading.limits import MAX_BYTES, enclosing_archive, too_large
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST_MEMBERS = 5_000
MOST_NAMES = 50_000
"""How many files an archive may list, articles or not; each costs memory and time at every look."""

_KEPT_LISTS = 4

_UNSAFE = re.compile(r"[\x00-\x1f\\]|^/|^[A-Za-z]:|(?:^|/)\.{1,2}(?:/|$)|//")
_HIDDEN = re.compile(r"(?:^|/)(?:\.|~\$|#|__MACOSX/)|~$")
_UTF8_FLAG = 0x800


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive: its path there, with `/`, and the size it says it has."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class _Listing:
    """What an archive holds; with `failure`, why it could not be listed.

    Members in `overlapping` share their bytes, which only those do that are to fill a disk.
    """

    members: dict[str, zipfile.ZipInfo] = field(default_factory=dict)
    overlapping: frozenset[str] = frozenset()
    failure: ReadError | None = None


_Stamp = tuple[str, int, int, int, int]
_listings: OrderedDict[_Stamp, _Listing] = OrderedDict()
_lock = threading.Lock()


def members(path: Path) -> list[Member]:
    """List an archive's articles; none where it cannot be opened, which reading it explains."""
    try:
        with open_regular(path) as file:
            listing = _listed(path, file)
    except OSError:
        return []
    return [Member(name, info.file_size) for name, info in listing.members.items()]


def read_member(path: Path, name: str) -> bytes:
    """Read a file of an archive; raises a ReadError."""
    try:
        with open_regular(path) as file:
            listing = _listed(path, file)
            if listing.failure is not None:
                raise listing.failure.with_traceback(None)
            info = listing.members.get(name)
            if info is None:
                raise FileMissing(worded("This file is no longer in its archive."))
            if info.flag_bits & ENCRYPTED:
                raise FileProtected(worded("This file's archive is protected by a password."))
            if info.file_size > MAX_BYTES:
                raise too_large(info.file_size, MAX_BYTES)
            if info.filename in listing.overlapping:
                raise zipfile.BadZipFile("members that share their bytes")
            with open_member(file, info) as member:
                return member.read(MAX_BYTES)
    except NotRegular as error:
        raise _not_regular() from error
    except DAMAGE as error:
        raise FileDamaged(worded("This file's archive is damaged at its place.")) from error
    except OSError as error:
        raise FileMissing(worded("This file's archive is no longer there.")) from error


def explain(path: Path) -> ReadError:
    """Give the reason why an archive is no article and gives none."""
    try:
        with open_regular(path) as file:
            failure = _listed(path, file).failure
        return failure or FileEmpty(worded("This archive holds no file that Diptych reads."))
    except NotRegular:
        return _not_regular()
    except (NotADirectoryError, FileNotFoundError):
        if enclosing_archive(path) is None:
            return FileMissing(worded("This file is no longer there."))
        return FormatUnknown(worded("This archive is inside another one. Unpack it to read it."))
    except PermissionError:
        return FileForbidden(worded("You have no permission to read this file."))
    except OSError:
        return FileMissing(worded("This file is no longer there."))


def _listed(path: Path, file: BinaryIO) -> _Listing:
    """Give the list of an opened archive, read once for as long as the file stays as it is."""
    status = os.fstat(file.fileno())
    stamp = os.fspath(path), status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns
    with _lock:
        listing = _listings.get(stamp)
    if listing is None:
        listing = _list(file)
        with _lock:
            _listings[stamp] = listing
            while len(_listings) > _KEPT_LISTS:
                _listings.popitem(last=False)
    return listing


def _list(file: BinaryIO) -> _Listing:
    try:
        with open_zip(file, most=MOST_NAMES) as archive:
            return _Listing(dict(_articles(archive)), frozenset(overlapping(archive.infolist())))
    except TooManyNames:
        return _Listing(
            failure=FileTooLarge(
                worded("This archive holds more files than Diptych lists. Unpack it into a folder.")
            )
        )
    except (*DAMAGE, OSError):
        return _Listing(failure=FileDamaged(worded("This archive is damaged or cut off.")))


def _not_regular() -> FileMissing:
    return FileMissing(worded("This is not a regular file, so there is no text to read in it."))


def _articles(archive: zipfile.ZipFile) -> Iterator[tuple[str, zipfile.ZipInfo]]:
    """Yield the members that can become articles; a name that leads elsewhere is passed over."""
    seen: set[str] = set()
    for info in archive.infolist():
        name = _name(info)
        if info.is_dir() or name in seen or _UNSAFE.search(name) or _HIDDEN.search(name):
            continue
        if os.path.splitext(name)[1].lower() not in SUFFIXES | {ARCHIVE_SUFFIX, MAILBOX_SUFFIX}:
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
