"""OpenDocument in one XML file (FODT, FODP), and presentations (ODP)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import FileEmpty
from core.files.xml_elements import attribute, local
from core.reading import bylines
from core.reading.dates import stated_date
from core.reading.documents import choose_title
from core.reading.zip_parts import ZipParts, parse_part
from core.source_text import Block, BlockKind, build
from core.text.digits import small_number
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from core.source_text import SourceText

_PASSED_OVER = frozenset(
    {
        "tracked-changes", "forms", "sequence-decls", "variable-decls", "annotation", "note",
        "settings", "scripts", "font-face-decls", "styles", "automatic-styles", "master-styles",
        "table-of-content", "binary-data", "ruby-text", "date-time", "page-number",
    }
)  # fmt: skip
_MOST_SPACES = 20


def read_presentation(data: bytes) -> SourceText:
    """Read slides of OpenDocument; raises a ReadError."""
    parts = ZipParts(data)
    content, meta = parts.xml("content.xml"), parts.xml("meta.xml")
    if content is None:
        raise FileEmpty(worded("There is no text in this document."))
    return _read(content, meta, "odp")


def read_flat(data: bytes) -> SourceText:
    """Read OpenDocument text or slides that are one XML file; raises a ReadError."""
    root = parse_part(data)
    return _read(root, root, "fodt")


def _read(content: _Element, meta: _Element | None, name: str) -> SourceText:
    body = next((e for e in content.iter("{*}body") if "office" in str(e.tag)), None)
    blocks = list(_blocks(body)) if body is not None else []
    if not blocks:
        raise FileEmpty(worded("There is no text in this document."))
    known = next(iter(meta.iter("{*}meta")), None) if meta is not None else None
    stated = {local(e): (e.text or "") for e in known} if known is not None else {}
    return build(
        blocks,
        title=choose_title(stated.get("title", ""), blocks),
        encoding=name,
        made=stated_date(stated.get("creation-date", "")),
        language=stated.get("language") or None,
        author=bylines.author(stated.get("initial-creator"), stated.get("creator")),
    )


def _blocks(body: _Element) -> Iterator[Block]:
    """Walk without recursion: `kind` is what all paragraphs in an element are."""
    stack: list[tuple[_Element, BlockKind | None]] = [(body, None)]
    while stack:
        element, kind = stack.pop()
        name = local(element)
        if name in _PASSED_OVER:
            continue
        if name == "table-row":
            cells = [" ".join(_texts(cell)) for cell in element]
            yield Block(BlockKind.ROW, " | ".join(cell for cell in cells if cell))
            continue
        if name in {"p", "h"}:
            text = _text(element)
            if text:
                yield Block(kind or (BlockKind.HEADING if name == "h" else BlockKind.BODY), text)
            continue
        if name == "list-item" and kind is None:
            kind = BlockKind.LIST_ITEM
        elif name == "notes":
            kind = BlockKind.ADDED
        elif name == "frame" and attribute(element, "class") == "title":
            kind = BlockKind.HEADING
        stack.extend((child, kind) for child in reversed(element))


def _texts(cell: _Element) -> Iterator[str]:
    return (block.text for block in _blocks(cell) if block.text)


def _text(paragraph: _Element) -> str:
    """Give a paragraph's text; spaces, tabs and line breaks are elements."""
    parts: list[str] = []
    stack: list[tuple[bool, _Element]] = [(True, paragraph)]
    while stack:
        opens, element = stack.pop()
        if not opens:
            parts.append(_collapsed(element.tail))
            continue
        name = local(element)
        if name in _PASSED_OVER:
            continue
        if name == "s":
            count = small_number(attribute(element, "c"))
            parts.append(" " * min(1 if count is None else count, _MOST_SPACES))
        elif name in {"tab", "line-break"}:
            parts.append(" " if name == "tab" else "\n")
        parts.append(_collapsed(element.text))
        for child in reversed(element):
            stack += ((False, child), (True, child))
    return "".join(parts).strip()


def _collapsed(text: str | None) -> str:
    return text.replace("\n", " ").replace("\t", " ") if text else ""
