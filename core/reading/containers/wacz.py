"""Web archives with an index (WACZ): a ZIP archive of WARC files, and a list of the pages."""

from __future__ import annotations

import io
from typing import BinaryIO

from core.errors import FileTooLarge
from core.files.outside_json import parse_json
from core.reading.containers.contents import MOST_UNPACKED, Contents, Item, check_number
from core.reading.containers.warc import held_pages
from core.reading.containers.zip_archive import named_members, read_member
from core.translatable import worded

MOST_BYTES = 200 * 1024 * 1024
"""Of one WARC file in it, which has to be read whole."""

_LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")
_WARCS = (".warc", ".warc.gz")


def contents(file: BinaryIO, name: str) -> Contents:
    """List the pages that were archived; without a list of them, all that was fetched and reads."""
    infos = named_members(file)
    wanted: set[str] = set()
    for listed in _LISTS:
        if listed in infos:
            wanted |= _addresses(read_member(infos[listed], file))
    items: list[Item] = []
    for inner, info in infos.items():
        if inner.startswith("archive/") and inner.endswith(_WARCS):
            warc = io.BytesIO(read_member(info, file, most=MOST_BYTES))
            items += held_pages(warc, wanted, len(items) + 1)
            check_number(len(items))
            if sum(item.held for item in items) > MOST_UNPACKED:
                raise _too_much()
    return Contents(tuple(items))


def _too_much() -> FileTooLarge:
    return FileTooLarge(
        worded("This archive unpacks to more than Diptych looks through. Unpack it into a folder.")
    )


def _addresses(data: bytes) -> set[str]:
    found = set()
    for line in data.splitlines():
        try:
            page = parse_json(line) if line.strip() else None
        except ValueError:
            continue
        if isinstance(page, dict) and isinstance(page.get("url"), str):
            found.add(page["url"])
    return found
