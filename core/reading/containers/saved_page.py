"""A page out of a web archive as a file of its own, which says where it was."""

from __future__ import annotations

import re

_UNFIT = re.compile(r"[\s<>\"]|--")
_LONGEST_PLACE = 2_000
_CHARSET = re.compile(r"[\w.:-]{1,40}")


def with_place(page: bytes, place: str, charset: str = "") -> bytes:
    """Put before a page what browsers note in one that they save, and its declared letters."""
    from core.reading.encodings import declared_encoding

    head = ""
    if place and len(place) <= _LONGEST_PLACE and not _UNFIT.search(place):
        head = f"<!-- saved from url=({len(place):04}){place} -->\n"
    if _CHARSET.fullmatch(charset) and declared_encoding(page) is None:
        head += f'<meta charset="{charset}">\n'
    mark = b"\xef\xbb\xbf"
    if not head or page.startswith((b"\xff\xfe", b"\xfe\xff")):
        return page
    return mark * page.startswith(mark) + head.encode("ascii", "replace") + page.removeprefix(mark)
