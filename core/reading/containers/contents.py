"""What a file that holds articles gives: its items, each with a way to read it, and the rest."""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from core.errors import FileDamaged
from core.reading.limits import MAX_BYTES, MOST_ITEMS, too_large, too_many
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date as Date

MOST_WHOLE = 2 * MAX_BYTES
"""Bytes of a file of many articles that has to be read whole."""
MOST_UNPACKED = 96 * 1024 * 1024
"""Bytes of items that are kept in memory because they cannot be read at their place."""

_UNSAFE = re.compile(r"[\x00-\x1f\\]|^/|^[A-Za-z]:|(?:^|/)\.{1,2}(?:/|$)|//")
_HIDDEN = re.compile(r"(?:^|/)(?:\.|~\$|#|__MACOSX/)|~$")
_UNFIT = re.compile(r'[\x00-\x1f\x7f-\x9f/\\:<>"|?*\u200e\u200f\u2028-\u202e\u2066-\u2069]+')
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Item:
    """An article in a file that holds many: its name there, which tells its format.

    `read` gives its bytes from the opened file, and raises a ReadError. `held` is how many bytes
    it keeps in memory. A `whole` one is an article, whatever could be found in it.
    """

    name: str
    size: int
    read: Callable[[BinaryIO], bytes]
    held: int = 0
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file holds; none of it is an article of its own where that is the file itself.

    `beside` tells that the file is an article as well, as a mail with attachments is. `unread` are
    the names of what is of no kind that is read.
    """

    items: tuple[Item, ...] = ()
    unread: tuple[str, ...] = ()
    beside: bool = False


def held(name: str, data: bytes, *, whole: bool = True) -> Item:
    """Make an item of bytes that are kept, and are one article if it is `whole`."""
    return Item(name, len(data), partial(_given, data), held=len(data), whole=whole)


def span(name: str, start: int, end: int) -> Item:
    """Make an item of what lies at a place of its file."""
    return Item(name, end - start, partial(_at, start, end - start))


def numbered(parts: Iterable[bytes], suffix: str) -> Contents:
    """Make an item of each part, called by its number; raises FileTooLarge for too many."""
    found = []
    for number, part in enumerate(parts, start=1):
        check_number(number)
        found.append(held(f"{number}{suffix}", part))
    return Contents(tuple(found))


def check_number(number: int) -> None:
    """Raise FileTooLarge where a file holds more articles than are listed."""
    if number > MOST_ITEMS:
        raise too_many()


def whole(file: BinaryIO, most: int = MOST_WHOLE) -> bytes:
    """Read all of an opened file; raises FileTooLarge where that is more than `most` bytes."""
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    if size > most:
        raise too_large(size, most)
    return file.read(most)


def article(
    paragraphs: str | Sequence[str],
    *,
    title: str = "",
    date: str | Date | None = None,
    author: str = "",
    source: str = "",
    language: str = "",
) -> bytes:
    """Write an article as the JSON that is read as one; a text may hold HTML, a list does not."""
    stated = {
        "title": title, "date": str(date or ""), "author": author, "source": source,
        "language": language,
    }  # fmt: skip
    text = paragraphs if isinstance(paragraphs, str) else list(paragraphs)
    record = {**{key: value for key, value in stated.items() if value}, "text": text}
    return json.dumps(record, ensure_ascii=False, indent=1).encode("utf-8", "replace")


def leads_elsewhere(name: str) -> bool:
    """Tell a name in an archive that would lead out of it, or hides itself."""
    return bool(_UNSAFE.search(name) or _HIDDEN.search(name))


def fit_path(name: str) -> str:
    """Give a path in an archive as all of them write it, without a step that leads nowhere."""
    return "/".join(part for part in name.split("/") if part != ".") if "./" in name else name


def fit_name(name: str, taken: set[str]) -> str:
    """Give a name that no other item has and that leads nowhere; add it to `taken`."""
    stem, suffix = os.path.splitext(_UNFIT.sub("_", name).strip(" .~#$") or "_")
    stem, suffix = stem[:_LONGEST_NAME].lstrip("."), suffix[:20]
    number, found = 1, f"{stem}{suffix}"
    while found.casefold() in taken:
        number += 1
        found = f"{stem} {number}{suffix}"
    taken.add(found.casefold())
    return found


def _given(data: bytes, _: BinaryIO) -> bytes:
    return data


def _at(start: int, size: int, file: BinaryIO) -> bytes:
    if size > MAX_BYTES:
        raise too_large(size, MAX_BYTES)
    file.seek(start)
    data = file.read(size)
    if len(data) < size:
        raise FileDamaged(worded("This file is damaged or cut off."))
    return data
