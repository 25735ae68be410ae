"""The files of an opened folder, without opening any of them but archives."""

from __future__ import annotations

import hashlib
import logging
import os
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import ReadError
from core.reading.formats import ARCHIVE_SUFFIX, SUFFIXES
from core.reading.items import ITEM_SUFFIXES, MAILBOX_SUFFIX
from core.translatable import one_after_another, worded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.translatable import Worded

# Browsers save a page's parts beside `name.html` in a folder called `name` and one of these.
_PAGE_PARTS = (
    "_files", ".files", "-files", "_fichiers", "-dateien", "_archivos", "_pliki", "_fisiere",
    "_soubory", "_arquivos", "_bestanden", "_file", "_elemei", "_tiedostot", "_filer",
)  # fmt: skip
_log = logging.getLogger(__name__)

_NUMBERS = re.compile(r"[0-9]{1,18}|[^0-9]+")
_MEMORY_SUFFIX = ".tmx"
_BUNDLE_SUFFIX = ".diptych"
_OF_THE_SYSTEM = frozenset({"thumbs.db", "desktop.ini"})
MOST_KINDS = 8
"""How many kinds of files that are not read are named; the rest are counted together."""
_PAGE_SUFFIXES = (".html", ".htm", ".xhtml")


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
    links that lead out of the folder, and with `follow_links` what they lead to.
    """
    found: list[FileEntry] = []
    known = SUFFIXES | {ARCHIVE_SUFFIX, MAILBOX_SUFFIX}
    for path, item, leads_out in _files(folder, known | {_MEMORY_SUFFIX}, follow_links):
        if leads_out:
            found.append(FileEntry(path, 0, 0, leads_out=True))
        if leads_out or path.lower().endswith(_MEMORY_SUFFIX):
            continue
        found += _articles_of(_entry(path, item), item)
    return sorted(found, key=lambda entry: natural_key(entry.path))


def count_unread(folder: Path, *, follow_links: bool = False) -> Counter[str]:
    """Count the folder's files that become no article, by suffix in lower case, `""` for none.

    Translation memories, bundles, hidden files and the parts of saved pages are not among them.
    """
    known = SUFFIXES | {ARCHIVE_SUFFIX, MAILBOX_SUFFIX, _MEMORY_SUFFIX, _BUNDLE_SUFFIX}
    counts: Counter[str] = Counter()
    for _, _, _, items in _walk(folder, follow_links):
        for item in items or ():
            suffix = os.path.splitext(item.name)[1].lower()
            if suffix not in known and item.name.lower() not in _OF_THE_SYSTEM:
                counts[suffix] += 1
    return counts


def describe_unread(counts: Counter[str]) -> Worded:
    """Say how many files are not read and of which kinds, the commonest first."""
    ordered = sorted(counts.items(), key=lambda kind: (-kind[1], kind[0]))
    parts: list[str] = [
        f"{number} {suffix}" if suffix else worded("{number} without a suffix", number=number)
        for suffix, number in ordered[:MOST_KINDS]
    ]
    rest = sum(number for _, number in ordered[MOST_KINDS:])
    if rest:
        parts.append(worded("{number} others", number=rest))
    kinds = one_after_another(parts, ", ")
    if counts.total() == 1:
        return worded("1 file of a kind that Diptych does not read: {kinds}", kinds=kinds)
    return worded(
        "{number} files of kinds that Diptych does not read: {kinds}",
        number=counts.total(),
        kinds=kinds,
    )


def find_memories(folder: Path, *, follow_links: bool = False) -> list[Path]:
    """List the folder's translation memories (TMX files) that may be read."""
    found = [
        path
        for path, _, leads_out in _files(folder, frozenset({_MEMORY_SUFFIX}), follow_links)
        if not leads_out
    ]
    return [folder / path for path in sorted(found, key=natural_key)]


def folders_read(folder: Path, *, follow_links: bool = False) -> list[str]:
    """List the real paths of the folders whose files `scan` looks at; empty where there is none."""
    walked = _walk(folder, follow_links)
    return sorted(real for real, _, _, items in walked if items is not None)


def leads_out(folder: Path, path: Path) -> bool:
    """Tell whether a path below a folder ends, by whatever links, outside of it."""
    return not _is_in(os.path.realpath(path), os.path.realpath(folder))


def content_hash(data: bytes) -> str:
    """Give the name of a file's content: its SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def natural_key(path: str) -> tuple[tuple[tuple[int, int, str], ...], str]:
    """Give a sort key that puts folders' files together and `part 2` before `part 10`."""
    folder, slash, name = path.rpartition("/")
    above = _folder_key(folder) if slash else ()
    return (*above, *_name_key(name)), path


@lru_cache(maxsize=64)
def _folder_key(folder: str) -> tuple[tuple[int, int, str], ...]:
    return tuple(piece for name in folder.split("/") for piece in _name_key(name))


def _name_key(name: str) -> list[tuple[int, int, str]]:
    pieces = [
        (1, int(piece), "") if piece[0] in "0123456789" else (2, 0, piece)
        for piece in _NUMBERS.findall(name.casefold())
    ]
    pieces.append((0, 0, ""))
    return pieces


def _entry(path: str, item: os.DirEntry[str]) -> FileEntry:
    try:
        status = item.stat()
    except OSError:
        return FileEntry(path, 0, 0)
    return FileEntry(path, status.st_size, status.st_mtime_ns)


def _articles_of(entry: FileEntry, item: os.DirEntry[str]) -> list[FileEntry]:
    suffix = os.path.splitext(entry.path)[1].lower()
    try:
        if suffix == ARCHIVE_SUFFIX:
            return _inside(entry, item)
        return _items_of(entry, item) if suffix in ITEM_SUFFIXES else [entry]
    except (ReadError, OSError):
        return [entry]
    except Exception:
        # Whatever it is: reading it says it, and the other files are listed.
        _log.exception("listing an archive failed")
        return [entry]


def _items_of(entry: FileEntry, item: os.DirEntry[str]) -> list[FileEntry]:
    """List the articles of a file of many; one that is one article stands for itself."""
    from core.reading.items import items

    inner = [
        FileEntry(f"{entry.path}/{found.name}", len(found.data), entry.mtime_ns)
        for found in items(Path(item.path))
    ]
    return inner or [entry]


def _inside(entry: FileEntry, item: os.DirEntry[str]) -> list[FileEntry]:
    """List an archive's articles; one that gives none stands for itself, and reading says why."""
    from core.reading.archives import members

    inner = [
        FileEntry(f"{entry.path}/{member.name}", member.size, entry.mtime_ns)
        for member in members(Path(item.path))
    ]
    return inner or [entry]


def _files(
    folder: Path, suffixes: frozenset[str], follow_links: bool
) -> Iterator[tuple[str, os.DirEntry[str], bool]]:
    """Give the files of these suffixes: path, entry, and whether it is a link out of the folder.

    A link of a folder out of it is among them, where it is not followed.
    """
    top = os.path.realpath(folder)
    for _, prefix, itself, items in _walk(folder, follow_links):
        if items is None:
            assert itself is not None
            yield prefix.rstrip("/"), itself, True
            continue
        for item in items:
            if os.path.splitext(item.name)[1].lower() in suffixes:
                out = not follow_links and item.is_symlink()
                yield (
                    prefix + item.name,
                    item,
                    out and not _is_in(os.path.realpath(item.path), top),
                )


def _walk(
    folder: Path, follow_links: bool
) -> Iterator[tuple[str, str, os.DirEntry[str] | None, list[os.DirEntry[str]] | None]]:
    """Walk the folder; each real folder is entered once, however many links lead to it.

    Gives each folder's real path, its path with a slash, its entry, which the top has none of, and
    its files; None in their place for a link out of the folder that is not followed.
    """
    top = os.path.realpath(folder)
    entered: set[str] = set()
    waiting: list[tuple[str, str, os.DirEntry[str] | None]] = [("", str(folder), None)]
    while waiting:
        prefix, place, itself = waiting.pop()
        real = os.path.realpath(place)
        if itself is not None and not follow_links and not _is_in(real, top):
            yield real, prefix, itself, None
            continue
        if real in entered:
            continue
        entered.add(real)
        items = [item for item in _list(place) if not _is_hidden(item.name)]
        pages = {item.name.rpartition(".")[0] for item in items if _is_page(item.name)}
        files = []
        for item in items:
            if not _is_folder(item):
                files.append(item)
            elif not _holds_page_parts(item.name, pages):
                waiting.append((f"{prefix}{item.name}/", item.path, item))
        yield real, prefix, itself, files


def _is_in(real: str, top: str) -> bool:
    """Tell whether a real path is a folder's or of something in it."""
    return real == top or real.startswith(top if top.endswith(os.sep) else top + os.sep)


def _list(place: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(place) as items:
            return list(items)
    except OSError:
        return []


def _is_folder(item: os.DirEntry[str]) -> bool:
    try:
        return item.is_dir()
    except OSError:
        return False


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "~$", "#")) or name.endswith("~")


def _is_page(name: str) -> bool:
    return name.lower().endswith(_PAGE_SUFFIXES)


def _holds_page_parts(name: str, pages: set[str]) -> bool:
    lowered = name.lower()
    return any(lowered.endswith(end) and name[: -len(end)] in pages for end in _PAGE_PARTS)
