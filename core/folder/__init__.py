"""The files of an opened folder, without opening any of them but archives."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from core.errors import ReadError
from core.folder.natural_order import natural_key
from core.folder.pictures import Pictures, is_picture
from core.folder.unread import UnreadFile, describe_unread, unread_files
from core.folder.walk import files, walk
from core.paths import is_in
from core.reading.containers.kinds import is_read
from core.reading.containers.listing import inside
from core.translatable import worded

__all__ = [
    "LEADS_OUT",
    "FileEntry",
    "UnreadFile",
    "content_hash",
    "describe_unread",
    "find_memories",
    "folders_read",
    "leads_out",
    "natural_key",
    "scan",
    "unread_files",
]

_MEMORY_SUFFIX = ".tmx"


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file that can become an article; one in an archive has the path `a.zip/inner.txt`.

    `leads_out` is a link, of a file or a folder, to outside of the folder; nothing behind it is
    looked at, and its size and time are 0.
    `path` is relative to the folder, with `/`; bytes of a name that are no text are kept the way
    `os.fsdecode` keeps them, so that the file can be opened.
    """

    path: str
    size: int
    mtime_ns: int
    leads_out: bool = False


LEADS_OUT = worded(
    "This is a link that leads out of the folder, so it is not read. The page Privacy of the"
    " settings (Ctrl+,) can allow it."
)


def scan(folder: Path, *, follow_links: bool = False) -> list[FileEntry]:
    """List the articles of the folder, its subfolders and archives in natural order (2 before 10).

    Files that are too large or cannot be read are in the list: reading says what is wrong. So are
    links that lead out of the folder, and with `follow_links` what they lead to. Pictures are in it
    where their text can be recognised.
    """
    found: list[FileEntry] = []
    pictures = Pictures()
    for path, item, leads_out in files(folder, _is_listed, follow_links):
        if leads_out:
            if not is_picture(path) or pictures.readable:
                found.append(FileEntry(path, 0, 0, leads_out=True))
        elif not _is_memory(path):
            articles = _articles_of(_entry(path, item), item)
            found += [one for one in articles if pictures.why_unread(one.path, one.size) is None]
    return sorted(found, key=lambda entry: natural_key(entry.path))


def find_memories(folder: Path, *, follow_links: bool = False) -> list[Path]:
    """List the folder's translation memories (TMX files) that may be read."""
    found = [
        path for path, _, leads_out in files(folder, _is_memory, follow_links) if not leads_out
    ]
    return [folder / path for path in sorted(found, key=natural_key)]


def folders_read(folder: Path, *, follow_links: bool = False) -> list[str]:
    """List the real paths of the folders whose files `scan` looks at; empty where there is none."""
    walked = walk(folder, follow_links)
    return sorted(real for real, _, _, items in walked if items is not None)


def leads_out(folder: Path, path: Path) -> bool:
    """Tell whether a path below a folder ends, by whatever links, outside of it."""
    return not is_in(os.path.realpath(path), os.path.realpath(folder))


def content_hash(data: bytes) -> str:
    """Give the name of a file's content: its SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def _entry(path: str, item: os.DirEntry[str]) -> FileEntry:
    try:
        status = item.stat()
    except OSError:
        return FileEntry(path, 0, 0)
    return FileEntry(path, status.st_size, status.st_mtime_ns)


def _articles_of(entry: FileEntry, item: os.DirEntry[str]) -> list[FileEntry]:
    """List the articles of a file; one that holds none stands for itself, and reading says why."""
    try:
        found = inside(Path(item.path))
    except (ReadError, OSError):
        return [entry]
    inner = [
        FileEntry(f"{entry.path}/{name}", size, entry.mtime_ns) for name, size in found.articles
    ]
    return [entry, *inner] if found.beside or not inner else inner


def _is_memory(name: str) -> bool:
    return name.lower().endswith(_MEMORY_SUFFIX)


def _is_listed(name: str) -> bool:
    return is_read(name) or _is_memory(name)
