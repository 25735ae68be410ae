"""ZIP archives, read in place: an article for each file in them that is of a kind that is read."""

from __future__ import annotations

import zipfile
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from core.errors import FileDamaged, FileProtected, FileTooLarge
from core.files.zip_listing import (
    DAMAGE,
    ENCRYPTED,
    TooManyNames,
    open_member,
    open_zip,
    overlapping,
)
from core.reading.containers.contents import Contents, Item, leads_elsewhere
from core.reading.containers.kinds import is_read
from core.reading.limits import MAX_BYTES, too_large
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_MEMBERS = 5_000
MOST_NAMES = 50_000
"""How many files an archive may list, articles or not; each costs memory and time at every look."""

_UTF8_FLAG = 0x800


def contents(file: BinaryIO, name: str) -> Contents:
    """List an archive's articles; raises a ReadError where it cannot be opened."""
    infos = named_members(file)
    shared = frozenset(overlapping(infos.values()))
    items: list[Item] = []
    unread = []
    for inner, info in infos.items():
        if is_read(inner) and len(items) < MOST_MEMBERS:
            items.append(member(inner, info, overlaps=info.filename in shared))
        else:
            unread.append(inner)
    return Contents(tuple(items), tuple(unread))


def named_members(file: BinaryIO) -> dict[str, zipfile.ZipInfo]:
    """List an archive's files by name; a name that leads elsewhere is passed over.

    Raises a ReadError.
    """
    try:
        with open_zip(file, most=MOST_NAMES) as archive:
            return dict(_named(archive.infolist()))
    except TooManyNames as error:
        raise FileTooLarge(
            worded("This archive holds more files than Diptych lists. Unpack it into a folder.")
        ) from error
    except (*DAMAGE, OSError) as error:
        raise FileDamaged(worded("This archive is damaged or cut off.")) from error


def member(name: str, info: zipfile.ZipInfo, *, overlaps: bool = False) -> Item:
    """Make an item of a file in an archive.

    One that shares its bytes with others is refused: only those do so that are to fill a disk.
    """
    return Item(name, info.file_size, partial(read_member, info, overlaps=overlaps))


def read_member(
    info: zipfile.ZipInfo, file: BinaryIO, *, overlaps: bool = False, most: int = MAX_BYTES
) -> bytes:
    """Read a file of an archive; raises a ReadError."""
    if info.flag_bits & ENCRYPTED:
        raise FileProtected(worded("This file's archive is protected by a password."))
    if info.file_size > most:
        raise too_large(info.file_size, most)
    try:
        if overlaps:
            raise zipfile.BadZipFile("members that share their bytes")
        with open_member(file, info) as opened:
            return opened.read(most)
    except DAMAGE as error:
        raise FileDamaged(worded("This file's archive is damaged at its place.")) from error


def _named(infos: Iterable[zipfile.ZipInfo]) -> Iterator[tuple[str, zipfile.ZipInfo]]:
    seen: set[str] = set()
    for info in infos:
        name = _name(info)
        if not (info.is_dir() or name in seen or leads_elsewhere(name)):
            seen.add(name)
            yield name, info


def _name(info: zipfile.ZipInfo) -> str:
    """Give a member's name; many programs write UTF-8 and do not say so."""
    if info.flag_bits & _UTF8_FLAG:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename
