"""News feeds (RSS, Atom) and exports that are made like them: an article for each item."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from core.reading.containers.contents import (
    MOST_UNPACKED,
    Contents,
    Item,
    check_number,
    whole,
)
from core.reading.limits import too_large, too_many
from core.reading.xml_articles import FEED_ITEMS, WORDPRESS, local_name, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_LONGEST_SHELL = 50_000
_MOST_STARTS = 200_000
"""Of items, posts or not; each takes memory when the feed is taken apart."""

_ITEM = re.compile(rb"<(?:item|entry|newsItem)[\s>]", re.I)
_KINDS = FEED_ITEMS | {"newsitem"}
# What else blogs export as items: pictures, menus, styles, drafts of what is there.
_POSTS = frozenset({"post", "page", ""})
_PLACE = "diptych-item"


def contents(file: BinaryIO, name: str) -> Contents:
    """Give each of a feed's items in a feed of its own, which says of itself what that says."""
    data = whole(file)
    starts = sum(1 for _ in _ITEM.finditer(data))
    if starts < 2:
        return Contents()
    if starts > _MOST_STARTS:
        raise too_many()
    from lxml import etree

    from core.reading.encodings import declared_encoding, decode
    from core.source_text import tidy

    text, _ = decode(data, declared=declared_encoding(data))
    root = parse_xml(tidy(text))
    found = [element for element in root.iter() if local_name(element) in _KINDS]
    if len(found) < 2 or len({element.getparent() for element in found}) != 1:
        return Contents()
    for element in found:
        if _post_type(element) not in _POSTS:
            root_of = element.getparent()
            if root_of is not None:
                root_of.remove(element)
    found = [element for element in found if element.getparent() is not None]
    if not found:
        return Contents()
    check_number(len(found))
    left = MOST_UNPACKED
    cut = []
    for element in found:
        element.tail = None
        # Each has all the feed's namespaces written into it.
        cut.append(etree.tostring(element, encoding="utf-8"))
        left -= len(cut[-1])
        if left < 0:
            raise too_large(MOST_UNPACKED - left, MOST_UNPACKED)
    before, after = _shell(root, found)
    around = len(before) + len(after)
    return Contents(
        tuple(
            Item(
                f"{number}.xml",
                around + len(part),
                partial(_framed, before, part, after),
                held=len(part),
                whole=True,
            )
            for number, part in enumerate(cut, start=1)
        )
    )


def _framed(before: bytes, part: bytes, after: bytes, _: BinaryIO) -> bytes:
    return b"".join((before, part, after))


def _post_type(item: _Element) -> str:
    """Say what an item of a blog's export is; nothing of an item of anything else."""
    for child in item:
        tag = child.tag
        if isinstance(tag, str) and tag.startswith(WORDPRESS) and tag.endswith("}post_type"):
            return (child.text or "").strip().lower()
    return ""


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
