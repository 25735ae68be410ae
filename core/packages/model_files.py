"""The files that a model may be made of: in a folder or in a zip file, listed within bounds."""

from __future__ import annotations

import gzip
import os
import stat
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO, Protocol, cast

from core.errors import PackageInvalid
from core.files.regular_files import FileOver, open_regular
from core.files.zip_listing import DAMAGE
from core.packages.package_archive import opened_archive, safe_members
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from contextlib import AbstractContextManager
    from pathlib import Path

MOST_FILES = 5_000
DEEPEST = 6
_AT_ONCE = 1024 * 1024


class ModelFiles(Protocol):
    """Files by their paths, written with `/`, and the bytes that each has as it lies there."""

    @property
    def path(self) -> Path:
        """Give where they are."""

    @property
    def sizes(self) -> Mapping[str, int]:
        """List the files."""

    def open(self, name: str) -> AbstractContextManager[BinaryIO]:
        """Open one for reading; raises OSError, and PackageInvalid for a damaged archive."""


@dataclass(frozen=True, slots=True)
class FolderFiles:
    """Those in a folder; links to files are followed, as download caches are made of them."""

    path: Path
    sizes: Mapping[str, int]

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        with open_regular(self.path / name) as file:
            yield file


@dataclass(frozen=True, slots=True)
class ZipFiles:
    """Those in a zip file that passed the checks of package files."""

    path: Path
    sizes: Mapping[str, int]

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        with opened_archive(self.path) as archive:
            try:
                with archive.open(name) as file:
                    yield cast("BinaryIO", file)
            except (*DAMAGE, KeyError) as error:
                raise _damaged(self.path, name) from error


def list_files(path: Path) -> ModelFiles:
    """List what is in a folder or a zip file, or beside a file of a model.

    Raises PackageInvalid, OSError.
    """
    if path.is_dir():
        return FolderFiles(path, _sizes_in(path))
    with open_regular(path) as file:
        is_zip = file.read(4) == b"PK\x03\x04"
    if not is_zip:
        return FolderFiles(path.parent, _sizes_in(path.parent, deepest=1))
    members = safe_members(path)
    return ZipFiles(path, {m.filename: m.file_size for m in members if not m.is_dir()})


def read_file(files: ModelFiles, name: str, most: int) -> bytes:
    """Read a file of at most `most` bytes; a name that ends in .gz is unpacked first.

    Raises OSError (FileOver for one that is larger), PackageInvalid.
    """
    data = bytearray()
    with unpacked(files, name) as file:
        while part := file.read(min(_AT_ONCE, most + 1 - len(data))):
            data += part
    if len(data) > most:
        raise FileOver(0, "too large", name, len(data))
    return bytes(data)


@contextmanager
def unpacked(files: ModelFiles, name: str) -> Iterator[BinaryIO]:
    """Open a file, unpacked where its name ends in .gz; the reader bounds what comes of it."""
    with files.open(name) as file:
        if not name.endswith(".gz"):
            yield file
            return
        try:
            with gzip.GzipFile(fileobj=file) as inner:
                yield cast("BinaryIO", inner)
        except (*DAMAGE, gzip.BadGzipFile) as error:
            raise _damaged(files.path, name) from error


def _damaged(path: Path, name: str) -> PackageInvalid:
    return PackageInvalid(worded("{name} is damaged ({inner}).", name=path.name, inner=name))


def _sizes_in(folder: Path, deepest: int = DEEPEST) -> dict[str, int]:
    """Find a folder's regular files and those of folders in it that are no links."""
    sizes: dict[str, int] = {}
    waiting = [("", 1)]
    seen = 0
    while waiting:
        within, depth = waiting.pop(0)
        for entry in _entries(folder / within, needed=not within):
            seen += 1
            if seen > MOST_FILES:
                raise PackageInvalid(
                    worded(
                        "{name} has far too many files. Choose the model's own folder.",
                        name=folder.name or folder,
                    )
                )
            try:
                if entry.is_dir(follow_symlinks=False):
                    if depth < deepest:
                        waiting.append((f"{within}{entry.name}/", depth + 1))
                    continue
                status = entry.stat()
            except OSError:  # A link that leads nowhere is none of the model's files.
                continue
            if stat.S_ISREG(status.st_mode):
                sizes[f"{within}{entry.name}"] = status.st_size
    return sizes


def _entries(folder: Path, *, needed: bool) -> list[os.DirEntry[str]]:
    """List a folder, of which `MOST_FILES` and one more; one within that cannot be is empty."""
    try:
        with os.scandir(folder) as entries:
            return list(islice(entries, MOST_FILES + 1))
    except OSError:
        if needed:
            raise
        return []
