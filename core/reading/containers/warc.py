"""Web archives (WARC): an article for each page, document or text that a crawler fetched."""

from __future__ import annotations

import gzip
import io
import zlib
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from core.reading.containers.contents import MOST_UNPACKED, Contents, Item, check_number, held
from core.reading.containers.http_answer import parse_answer
from core.reading.containers.saved_page import with_place
from core.reading.containers.warc_records import (
    PackedWhole,
    Record,
    damaged,
    read_block,
    records,
    too_much,
)
from core.reading.limits import MAX_BYTES, too_large

if TYPE_CHECKING:
    from collections.abc import Iterator

_SUFFIXES = {
    "text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt",
    "application/pdf": ".pdf", "application/msword": ".doc", "application/rtf": ".rtf",
    "text/rtf": ".rtf", "application/epub+zip": ".epub",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """A record that can be an article: where it begins, its address, its size as it is told.

    `answered` is one that a server sent; others were made by the archiver, or are text taken out.
    """

    offset: int
    place: str
    suffix: str
    size: int
    answered: bool


def contents(file: BinaryIO, name: str) -> Contents:
    """List the pages of a web archive by their places in it; raises a ReadError."""
    try:
        found = list(pages(file))
    except PackedWhole:
        return Contents(tuple(held_pages(_unpacked(file), set(), 1)))
    check_number(len(found))
    return Contents(
        tuple(
            Item(f"{n}{page.suffix}", page.size, partial(read_page, page), whole=True)
            for n, page in enumerate(found, start=1)
        )
    )


def held_pages(file: BinaryIO, wanted: set[str], first: int) -> Iterator[Item]:
    """Give the pages of a web archive that is in another file, with their bytes.

    `wanted` are their addresses, all if it is empty; `first` is the number of the first. Raises a
    ReadError.
    """
    try:
        found = [page for page in pages(file) if not wanted or page.place in wanted]
    except PackedWhole:
        yield from held_pages(_unpacked(file), wanted, first)
        return
    check_number(len(found))
    left = MOST_UNPACKED
    for number, page in enumerate(found, start=first):
        data = read_page(page, file)
        left -= len(data)
        if left < 0:
            raise too_much()
        yield held(f"{number}{page.suffix}", data)


def pages(file: BinaryIO) -> Iterator[Page]:
    """Give the pages of a web archive, each address and content once; raises a ReadError.

    Raises PackedWhole where no page has a place.
    """
    seen: set[tuple[str, str]] = set()
    texts: list[Page] = []
    fetched: set[str] = set()
    try:
        for record in records(file):
            page = _page(record)
            if page is None:
                continue
            key = page.place, record.fields.get("warc-payload-digest", "")
            if key in seen:
                continue
            seen.add(key)
            if page.answered:
                fetched.add(page.place)
                yield page
            else:
                texts.append(page)
    except zlib.error as error:
        raise damaged() from error
    # The text that was taken out of a page stands for it where that is not there.
    yield from (page for page in texts if page.place not in fetched)


def read_page(page: Page, file: BinaryIO) -> bytes:
    """Read a page's bytes, as a browser has them; raises a ReadError."""
    block = read_block(file, page.offset, MAX_BYTES + 1)
    if len(block) > MAX_BYTES:
        raise too_large(max(len(block), page.size), MAX_BYTES)
    answer = parse_answer(block) if page.answered else None
    data = answer.unpacked() if answer is not None else block
    if page.suffix != ".html":
        return data
    return with_place(data, page.place, answer.charset if answer is not None else "")


def _page(record: Record) -> Page | None:
    """Tell a record that can be an article: fetched whole, of a kind that is read."""
    fields = record.fields
    place = fields.get("warc-target-uri", "").strip("<>")
    what = fields.get("warc-type", "")
    if not place.startswith(("http:", "https:", "file:")):
        return None
    kind, size = fields.get("content-type", ""), int(fields["content-length"])
    if what == "response":
        answer = parse_answer(record.head)
        if answer is None or answer.status != 200 or not answer.body.strip():
            return None
        kind = answer.kind
    elif what not in {"resource", "conversion"} or not record.head.strip():
        return None
    suffix = _SUFFIXES.get(kind.partition(";")[0].strip().lower())
    if suffix is None or place.partition("?")[0].endswith("/robots.txt"):
        return None
    return Page(record.offset, place, suffix, size, what == "response")


def _unpacked(file: BinaryIO) -> BinaryIO:
    """Unpack an archive that was packed as one piece; raises a ReadError."""
    file.seek(0)
    try:
        with gzip.GzipFile(fileobj=file) as packed:
            data = packed.read(MOST_UNPACKED + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise damaged() from error
    if len(data) > MOST_UNPACKED:
        raise too_much()
    return io.BytesIO(data)
