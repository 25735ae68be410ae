"""The articles in a file, and in the files in it: `a.zip/b.mbox/3.eml` is one of the folder's."""

from __future__ import annotations

import io
import logging
import os
import stat
import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from core.errors import (
    FileDamaged,
    FileEmpty,
    FileForbidden,
    FileMissing,
    FormatUnknown,
    ReadError,
)
from core.files.regular_files import NotRegular, open_regular
from core.files.zip_listing import DAMAGE
from core.reading.containers.kinds import kind_of
from core.reading.limits import MAX_BYTES, MOST_ITEMS, too_large, too_many
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.reading.containers.contents import Contents, Item
    from core.reading.containers.kinds import ContainerKind

MOST_NESTED = 4
"""How many files may lie in one another: a mail's attachment in a mailbox in an archive is one."""
MOST_INNER = 1_000
"""How many files in a file are looked into."""
MOST_INNER_BYTES = 256 * 1024 * 1024

_KEPT_OPEN = 8
_MOST_HELD = 256 * 1024 * 1024
_KEPT_NAMES = 200_000
"""How many files, and articles in them, are kept in mind, so that none is opened again."""

_log = logging.getLogger(__name__)

_Stamp = tuple[str, int, int, int, int]


@dataclass(frozen=True, slots=True)
class Inside:
    """What a file holds: paths and sizes of its articles, and paths of what is not read.

    `beside` tells that the file is an article as well; without articles it is one, or reading it
    says why it is none.
    """

    articles: tuple[tuple[str, int], ...] = ()
    unread: tuple[str, ...] = ()
    beside: bool = False

    @property
    def names(self) -> int:
        """How many names it keeps, its own among them."""
        return 1 + len(self.articles) + len(self.unread)


@dataclass(frozen=True, slots=True)
class _Opened:
    """A file that was looked into; `data` is that of one in another file."""

    contents: Contents
    by_name: dict[str, Item]
    data: bytes = b""

    @property
    def held(self) -> int:
        return len(self.data) + sum(item.held for item in self.contents.items)


_opened: OrderedDict[tuple[_Stamp, str], _Opened] = OrderedDict()
_lock = threading.Lock()


class _Lists:
    """What was found in files, or why nothing was, for as long as they stay as they are."""

    def __init__(self) -> None:
        self._known: OrderedDict[_Stamp, Inside | ReadError] = OrderedDict()
        self._names = 0

    def get(self, stamp: _Stamp) -> Inside | ReadError | None:
        """Give what is known of a file."""
        known = self._known.get(stamp)
        if known is not None:
            self._known.move_to_end(stamp)
        return known

    def keep(self, stamp: _Stamp, found: Inside | ReadError) -> None:
        """Keep what was found, and forget what was not asked for longest."""
        self._names += _names(found) - _names(self._known.pop(stamp, None))
        self._known[stamp] = found
        while self._names > _KEPT_NAMES and len(self._known) > 1:
            self._names -= _names(self._known.popitem(last=False)[1])


_lists = _Lists()


class _Budget:
    """What looking into the files in a file may cost altogether."""

    def __init__(self) -> None:
        self.files, self.bytes, self.articles = MOST_INNER, MOST_INNER_BYTES, MOST_ITEMS

    def takes(self, item: Item) -> bool:
        """Tell whether one more may be looked into, and count it."""
        if not self.files or item.size > min(self.bytes, MAX_BYTES):
            return False
        self.files -= 1
        self.bytes -= item.size
        return True


def inside(path: Path) -> Inside:
    """List the articles in a file; none where it is one article, or raises ReadError or OSError."""
    kind = kind_of(path.name)
    if kind is None:
        return Inside()
    status = os.stat(path)
    with _lock:
        known = _lists.get(_stamp(path, status)) if stat.S_ISREG(status.st_mode) else None
    if known is None:
        with open_regular(path) as file:
            stamp = _stamp(path, os.fstat(file.fileno()))
            try:
                known = _list(file, stamp, kind, path.name)
            except ReadError as error:
                # Whoever asks again need not wait again.
                known = _bare(error)
            with _lock:
                _lists.keep(stamp, known)
    if isinstance(known, ReadError):
        raise _bare(known)
    return known


def read_inside(path: Path) -> bytes | None:
    """Read an article in a file; None where the path leads into none. Raises a ReadError."""
    holder = enclosing_file(path)
    if holder is None:
        return None
    kind = kind_of(holder.name)
    if kind is None:
        return None
    try:
        with open_regular(holder) as file:
            stamp = _stamp(holder, os.fstat(file.fileno()))
            opened = _look(file, (stamp, ""), kind, holder.name)
            return _read(file, opened, stamp, path.relative_to(holder).as_posix())
    except NotRegular as error:
        raise _not_regular() from error
    except OSError as error:
        raise FileMissing(worded("This file's archive is no longer there.")) from error


def explain(path: Path) -> ReadError:
    """Give the reason why a file that only holds articles gives none, and is none."""
    kind = kind_of(path.name)
    empty = kind.empty if kind and kind.empty else worded("There is no text in this file.")
    try:
        with open_regular(path) as file:
            if kind is not None:
                stamp = _stamp(path, os.fstat(file.fileno()))
                _look(file, (stamp, ""), kind, path.name)
        return FileEmpty(empty)
    except ReadError as error:
        return error
    except NotRegular:
        return _not_regular()
    except (NotADirectoryError, FileNotFoundError):
        if enclosing_file(path) is None:
            return FileMissing(worded("This file is no longer there."))
        return _explain_inner(path, kind, FileEmpty(empty))
    except PermissionError:
        return FileForbidden(worded("You have no permission to read this file."))
    except OSError:
        return FileMissing(worded("This file is no longer there."))


def enclosing_file(path: Path) -> Path | None:
    """Give the file that a path leads into; none where it is a path like any other."""
    return next((place for place in path.parents if kind_of(place.name) and place.is_file()), None)


def _explain_inner(path: Path, kind: ContainerKind | None, empty: ReadError) -> ReadError:
    try:
        data = read_inside(path)
        if data is None or kind is None:
            return empty
        if not _contents(io.BytesIO(data), kind, path.name).items:
            return empty
    except ReadError as error:
        return error
    return FormatUnknown(
        worded("This file is inside others, more than Diptych opens. Unpack it to read it.")
    )


def _list(file: BinaryIO, stamp: _Stamp, kind: ContainerKind, name: str) -> Inside:
    top = _look(file, (stamp, ""), kind, name)
    unread: list[str] = []
    articles = tuple(_walk(file, top, "", 1, _Budget(), unread))
    return Inside(articles, tuple(unread), top.contents.beside)


def _walk(
    file: BinaryIO, opened: _Opened, prefix: str, depth: int, budget: _Budget, unread: list[str]
) -> Iterator[tuple[str, int]]:
    unread += (f"{prefix}{name}" for name in opened.contents.unread)
    for item in opened.contents.items:
        path = f"{prefix}{item.name}"
        inner = None
        if not item.whole and depth < MOST_NESTED:
            inner = _inner(file, item, budget)
        if inner is None or not inner.contents.items or inner.contents.beside:
            budget.articles -= 1
            if budget.articles < 0:
                raise too_many()
            yield path, item.size
        if inner is not None:
            data = io.BytesIO(inner.data)
            yield from _walk(data, inner, f"{path}/", depth + 1, budget, unread)


def _inner(file: BinaryIO, item: Item, budget: _Budget) -> _Opened | None:
    """Look into an item; one that cannot be looked into stands for itself, and says why."""
    kind = kind_of(item.name)
    if kind is None or not budget.takes(item):
        return None
    try:
        data = item.read(file)
        contents = _contents(io.BytesIO(data), kind, item.name)
    except ReadError:
        return None
    return _Opened(contents, {}, data)


def _read(file: BinaryIO, opened: _Opened, stamp: _Stamp, rest: str, above: str = "") -> bytes:
    """Read what a path leads to from an opened file, through the files in it."""
    item = opened.by_name.get(rest)
    if item is not None:
        data = item.read(file)
        if len(data) > MAX_BYTES:
            raise too_large(len(data), MAX_BYTES)
        return data
    if above.count("\0") < MOST_NESTED:
        for at in (place for place, letter in enumerate(rest) if letter == "/"):
            item = opened.by_name.get(rest[:at])
            kind = kind_of(item.name) if item is not None and not item.whole else None
            if item is None or kind is None:
                continue
            key = f"{above}{item.name}\0"
            inner = _look(file, (stamp, key), kind, item.name, item)
            return _read(io.BytesIO(inner.data), inner, stamp, rest[at + 1 :], key)
    raise FileMissing(worded("This article is no longer in its file."))


def _look(
    file: BinaryIO,
    key: tuple[_Stamp, str],
    kind: ContainerKind,
    name: str,
    item: Item | None = None,
) -> _Opened:
    """Look into a file, or into an item of it, once for as long as the file stays as it is."""
    with _lock:
        known = _opened.get(key)
        if known is not None:
            _opened.move_to_end(key)
            return known
    data = b"" if item is None else item.read(file)
    contents = _contents(file if item is None else io.BytesIO(data), kind, name)
    known = _Opened(contents, {item.name: item for item in contents.items}, data)
    with _lock:
        _opened[key] = known
        while len(_opened) > _KEPT_OPEN or (
            len(_opened) > 1 and sum(one.held for one in _opened.values()) > _MOST_HELD
        ):
            _opened.popitem(last=False)
    return known


def _contents(file: BinaryIO, kind: ContainerKind, name: str) -> Contents:
    try:
        return kind.contents(file, name)
    except (ReadError, OSError):
        raise
    except DAMAGE as error:
        raise _damaged() from error
    except Exception as error:
        # Whatever it is, it is this file's alone.
        _log.exception("listing a file failed")
        raise _damaged() from error


def _bare(error: ReadError) -> ReadError:
    """Give an error without its traceback and cause, which would keep all that was read.

    `copy` does so only until a library has told it how to keep these, as Dask's does.
    """
    return type(error)(*error.args)


def _damaged() -> FileDamaged:
    return FileDamaged(worded("This file is damaged or cut off."))


def _names(found: Inside | ReadError | None) -> int:
    return found.names if isinstance(found, Inside) else int(found is not None)


def _stamp(path: Path, status: os.stat_result) -> _Stamp:
    return os.fspath(path), status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def _not_regular() -> FileMissing:
    return FileMissing(worded("This is not a regular file, so there is no text to read in it."))
