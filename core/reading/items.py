"""Files of many articles, each of which is one of the folder's: `a.mbox/3.eml`, `a.rss/2.xml`."""

from __future__ import annotations

import os
import re
import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import FileEmpty, FileMissing, FileTooLarge, ReadError
from core.files.regular_files import FileOver, open_regular
from core.reading.formats import ARCHIVE_SUFFIX
from core.reading.limits import MAX_BYTES, enclosing_file, too_large
from core.translatable import worded

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element

MAILBOX_SUFFIX = ".mbox"
LINES_SUFFIXES = frozenset({".jsonl", ".ndjson"})
FEED_SUFFIXES = frozenset({".xml", ".rss", ".atom", ".rdf"})
ITEM_SUFFIXES = LINES_SUFFIXES | FEED_SUFFIXES | {MAILBOX_SUFFIX}
MOST_ITEMS = 10_000

_KEPT = 2
_LONGEST_SHELL = 50_000
_MAIL_START = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]*\r?\n")
_QUOTED_START = re.compile(rb"^>(>*From )", re.M)
_FEED_ITEM = re.compile(rb"<(?:item|entry)[\s>]", re.I)
_PLACE = "diptych-item"


@dataclass(frozen=True, slots=True)
class Item:
    """An article of a file that holds many, as a file of its own; its name tells its format."""

    name: str
    data: bytes


_Stamp = tuple[str, int, int, int, int]
_split: OrderedDict[_Stamp, tuple[Item, ...]] = OrderedDict()
_lock = threading.Lock()


def items(path: Path) -> tuple[Item, ...]:
    """List a file's articles; none where it is one article, or raises a ReadError or OSError."""
    with open_regular(path) as file:
        status = os.fstat(file.fileno())
        if status.st_size > MAX_BYTES:
            raise too_large(status.st_size, MAX_BYTES)
        stamp = os.fspath(path), status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns
        with _lock:
            found = _split.get(stamp)
        if found is None:
            found = split(file.read(MAX_BYTES), path.suffix.lower())
            with _lock:
                _split[stamp] = found
                while len(_split) > _KEPT:
                    _split.popitem(last=False)
    return found


def read_item(path: Path) -> bytes | None:
    """Read an article of a file of many; None where the path leads into none. Raises ReadError."""
    holder = enclosing_file(path, ITEM_SUFFIXES)
    if holder is None:
        return None
    try:
        found = items(holder)
    except FileOver as error:
        raise too_large(error.size, MAX_BYTES) from error
    except OSError as error:
        raise FileMissing(worded("This file is no longer there.")) from error
    name = path.relative_to(holder).as_posix()
    number = name.partition(".")[0]
    at = int(number) - 1 if number.isascii() and number.isdigit() else -1
    if not 0 <= at < len(found) or found[at].name != name:
        raise FileMissing(worded("This article is no longer in its file."))
    return found[at].data


def split(data: bytes, suffix: str) -> tuple[Item, ...]:
    """Cut a file into its articles; gives none where it is one article, or not of many items."""
    if suffix == MAILBOX_SUFFIX:
        parts, kind = _mails(data), ".eml"
    elif suffix in LINES_SUFFIXES:
        parts, kind = _lines(data), ".json"
    else:
        parts, kind = _feed_items(data), ".xml"
    if len(parts) > MOST_ITEMS:
        raise FileTooLarge(
            worded(
                "This file holds more articles than Diptych lists ({most}). Cut it into parts.",
                most=MOST_ITEMS,
            )
        )
    return tuple(Item(f"{number}{kind}", part) for number, part in enumerate(parts, start=1))


def explain_mailbox(path: Path) -> ReadError:
    """Give the reason why a mailbox gives no article."""
    try:
        items(path)
    except ReadError as error:
        return error
    except OSError:
        if enclosing_file(path, frozenset({ARCHIVE_SUFFIX})) is not None:
            return ReadError(worded("This mailbox is inside an archive. Unpack it to read it."))
        return FileMissing(worded("This file is no longer there."))
    return FileEmpty(worded("There is no e-mail in this mailbox."))


def _mails(data: bytes) -> list[bytes]:
    starts = list(_MAIL_START.finditer(data))
    ends = [found.start() for found in starts[1:]] + [len(data)]
    mails = (data[found.end() : end] for found, end in zip(starts, ends, strict=False))
    return [_QUOTED_START.sub(rb"\1", mail) for mail in mails if mail.strip()]


def _lines(data: bytes) -> list[bytes]:
    lines = [line for line in data.removeprefix(b"\xef\xbb\xbf").splitlines() if line.strip()]
    whole = all(line.lstrip().startswith(b"{") and line.rstrip().endswith(b"}") for line in lines)
    return lines if whole and len(lines) > 1 else []


def _feed_items(data: bytes) -> list[bytes]:
    """Give each of a feed's items in a feed of its own, which says of itself what that says."""
    if len(_FEED_ITEM.findall(data)) < 2:
        return []
    from lxml import etree

    from core.reading.encodings import declared_encoding, decode
    from core.reading.xml_articles import FEED_ITEMS, local_name, parse_xml
    from core.source_text import tidy

    text, _ = decode(data, declared=declared_encoding(data))
    root = parse_xml(tidy(text))
    found = [element for element in root.iter() if local_name(element) in FEED_ITEMS]
    if len(found) < 2 or len({element.getparent() for element in found}) != 1:
        return []
    for element in found:
        element.tail = None
    cut = [etree.tostring(element, encoding="utf-8") for element in found]
    before, after = _shell(root, found)
    return [b"".join((before, part, after)) for part in cut]


def _shell(root: _Element, found: list[_Element]) -> tuple[bytes, bytes]:
    """Take the items out of a feed; give what stands before and after them."""
    from lxml import etree

    for number, element in enumerate(found):
        parent = element.getparent()
        if parent is not None and number:
            parent.remove(element)
        elif parent is not None:
            parent.replace(element, etree.Element(_PLACE))
    text = etree.tostring(root, encoding="utf-8")
    before, _, after = text.partition(f"<{_PLACE}/>".encode())
    if len(text) > _LONGEST_SHELL or not after:
        return b"<feed>", b"</feed>"
    return before, after
