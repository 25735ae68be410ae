"""Write a bundle's files into a folder: nothing through links, nothing over what is there."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from enum import Enum, auto
from typing import TYPE_CHECKING

from core.errors import BundleUnwritable
from core.files.atomic_write import make_folder, open_file
from core.files.regular_files import FileOver, NotRegular, read_regular
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MOST_UNPACKED = 8 * 1024**3
"""Bytes that a bundle's files may fill; the texts of a hundred thousand articles are one eighth."""

SPARE_BYTES = 64 * 1024**2
_EACH = 4096
"""What a file takes on a disk, however small it is."""


class Placed(Enum):
    """What became of a file that was to be written."""

    WRITTEN = auto()
    THERE = auto()
    """It was there, the same to the last byte."""

    OTHER = auto()
    """Another file has its place, and keeps it."""


def check_room(folder: Path, files: int, total: int) -> None:
    """See that so many files of so many bytes together may be written and have room.

    Raises BundleUnwritable; nothing is written.
    """
    if total > MOST_UNPACKED:
        raise BundleUnwritable(
            worded(
                "This bundle would fill {size:.1f} GB; Diptych unpacks at most {most:.0f}.",
                size=total / 1024**3,
                most=MOST_UNPACKED / 1024**3,
            )
        )
    there = next(place for place in (folder, *folder.parents) if place.exists())
    free = shutil.disk_usage(there).free
    if total + files * _EACH + SPARE_BYTES > free:
        raise BundleUnwritable(
            worded(
                "There is no room for this bundle in {folder}: it needs {size} MB, and {free} MB"
                " are free.",
                folder=folder,
                size=(total + files * _EACH + SPARE_BYTES) // 1024**2,
                free=free // 1024**2,
            )
        )


def check_places(folder: Path, relatives: Iterable[str]) -> None:
    """See that no link and no file is in the way of files that are to be written.

    Raises BundleUnwritable; nothing is written.
    """
    seen: set[str] = set()
    for relative in relatives:
        names = relative.split("/")[:-1]
        for depth in range(1, len(names) + 1):
            above = "/".join(names[:depth])
            if above in seen:
                continue
            seen.add(above)
            try:
                _see_no_link(folder / above)
            except OSError as error:
                raise BundleUnwritable(
                    worded(
                        "{path} of the bundle cannot be written to {folder} ({reason}).",
                        path=relative,
                        folder=folder,
                        reason=error.strerror or type(error).__name__,
                    )
                ) from error


def place_file(folder: Path, relative: str, data: bytes) -> tuple[Placed, os.stat_result]:
    """Write a file where there is none yet, in the folder, which is made; give what became of it.

    Raises OSError, also where a link would lead its path elsewhere.
    """
    make_folder(folder)
    place = folder
    for name in relative.split("/")[:-1]:
        place /= name
        _see_no_link(place)
        make_folder(place)
    place /= relative.rpartition("/")[2]
    try:
        file = open_file(place, "xb")  # Which follows no link.
    except FileExistsError:
        status = place.lstat()
        return (Placed.THERE if _is_same(place, status, data) else Placed.OTHER), status
    try:
        with file:
            file.write(data)
        return Placed.WRITTEN, place.lstat()
    except OSError:
        place.unlink(missing_ok=True)
        raise


def _see_no_link(place: Path) -> None:
    """See that a folder is there or can be made; raises OSError."""
    if os.path.lexists(place):
        status = place.lstat()
        if not stat.S_ISDIR(status.st_mode) or _is_junction(status):
            words = worded("{name} there is a link or a file", name=place.name)
            raise NotADirectoryError(errno.ENOTDIR, words)


def _is_junction(status: os.stat_result) -> bool:
    """Tell Windows' links between folders, which are folders to everybody else."""
    return getattr(status, "st_reparse_tag", 0) != 0


def _is_same(place: Path, status: os.stat_result, data: bytes) -> bool:
    if not stat.S_ISREG(status.st_mode) or status.st_size != len(data):
        return False
    try:
        return read_regular(place, len(data)) == data
    except (FileOver, NotRegular):
        return False
