"""Tables of Word documents that only lay out text: what is in their cells becomes paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.files.xml_elements import local
from core.reading.rows import letters
from core.reading.zip_parts import ZipParts, parse_part

if TYPE_CHECKING:
    from lxml.etree import _Element

_DOCUMENT = "word/document.xml"
_LONG = 60
"""Letters of a paragraph that is more than a cell's label or number."""


def without_layout_tables(data: bytes) -> bytes:
    """Give a Word document with its layout tables taken apart; as it is where it has none.

    Raises a ReadError where the document cannot be opened.
    """
    parts = ZipParts(data)
    content = parts.read(_DOCUMENT)
    if b":tbl>" not in content:
        return data
    root = parse_part(content)
    # From the outside in: what lies in one that is taken apart is looked at by itself.
    tables = [table for table in root.iter("{*}tbl") if _is_layout(table)]
    if not tables:
        return data
    for table in tables:
        _take_apart(table)
    from lxml import etree

    return parts.packed({_DOCUMENT: etree.tostring(root, xml_declaration=True, encoding="UTF-8")})


def _is_layout(table: _Element) -> bool:
    """Tell a table of one cell, or with a cell that holds text of several paragraphs."""
    cells = [cell for row in table if local(row) == "tr" for cell in row if local(cell) == "tc"]
    if len(cells) == 1:
        return len(_own_paragraphs(cells[0])) > 1
    return any(sum(map(_is_long, _own_paragraphs(cell))) > 1 for cell in cells)


def _own_paragraphs(cell: _Element) -> list[str]:
    paragraphs = (e for e in cell if local(e) == "p")
    texts = ("".join(t.text or "" for t in p.iter("{*}t")) for p in paragraphs)
    return [text for text in texts if text.strip()]


def _is_long(text: str) -> bool:
    return letters(text) >= _LONG


def _take_apart(table: _Element) -> None:
    above = table.getparent()
    if above is None:
        return
    at = above.index(table)
    inside = [
        block
        for row in table
        if local(row) == "tr"
        for cell in row
        if local(cell) == "tc"
        for block in cell
        if local(block) in {"p", "tbl", "sdt"}
    ]
    above[at : at + 1] = inside
