"""Slides of PowerPoint (PPTX): each slide's title and paragraphs in order, its notes after it."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from core.errors import FileEmpty
from core.files.xml_elements import attribute, local
from core.reading import bylines
from core.reading.dates import stated_date
from core.reading.documents import choose_title
from core.reading.zip_parts import ZipParts
from core.source_text import Block, BlockKind, build
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from core.source_text import SourceText

MOST_SLIDES = 2_000

_SLIDE = re.compile(r"ppt/slides/slide(\d+)\.xml")
_TITLES = frozenset({"title", "ctrTitle"})
# The number, date and footer that the template puts on every slide.
_OF_THE_TEMPLATE = frozenset({"sldNum", "dt", "ftr", "hdr", "sldImg"})


def read_slides(data: bytes) -> SourceText:
    """Read a presentation; raises a ReadError."""
    parts = ZipParts(data)
    blocks: list[Block] = []
    for name in _in_order(parts)[:MOST_SLIDES]:
        slide = parts.xml(name)
        if slide is None or slide.get("show") == "0":
            continue
        blocks += _blocks(slide)
        notes = next((t for kind, t in _related(parts, name) if kind == "notesSlide"), "")
        page = parts.xml(notes) if notes else None
        if page is not None:
            blocks += (Block(BlockKind.ADDED, block.text) for block in _blocks(page))
    if not blocks:
        raise FileEmpty(worded("There is no text in this document."))
    core = parts.xml("docProps/core.xml")
    stated = {local(e): e.text or "" for e in core} if core is not None else {}
    return build(
        blocks,
        title=choose_title(stated.get("title", ""), blocks),
        encoding="pptx",
        made=stated_date(stated.get("created", "")),
        author=bylines.author(stated.get("creator")),
    )


def _in_order(parts: ZipParts) -> list[str]:
    """Name the slides in the order in which they are shown."""
    show = parts.xml("ppt/presentation.xml")
    targets = {i: t for i, t in _relations(parts, "ppt/presentation.xml").items() if "slides/" in t}
    listed = show.iter("{*}sldId") if show is not None else ()
    ids = [str(v) for e in listed for k, v in e.items() if str(k).endswith("}id")]
    found = [targets[i] for i in ids if i in targets]
    if found:
        return found
    numbered = [m for m in map(_SLIDE.fullmatch, parts.names) if m]
    return [m.group() for m in sorted(numbered, key=lambda m: int(m[1][:9]))]


def _relations(parts: ZipParts, name: str) -> dict[str, str]:
    return {id: target for id, _, target in _rels(parts, name)}


def _related(parts: ZipParts, name: str) -> list[tuple[str, str]]:
    return [(kind, target) for _, kind, target in _rels(parts, name)]


def _rels(parts: ZipParts, name: str) -> list[tuple[str, str, str]]:
    folder, _, file = name.rpartition("/")
    root = parts.xml(f"{folder}/_rels/{file}.rels")
    found = []
    for relation in root if root is not None else ():
        target = relation.get("Target") or ""
        path = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
        kind = (relation.get("Type") or "").rpartition("/")[2]
        found.append((relation.get("Id") or "", kind, posixpath.normpath(path)))
    return found


def _blocks(slide: _Element) -> Iterator[Block]:
    for shape in slide.iter("{*}sp", "{*}tbl"):
        if local(shape) == "tbl":
            for row in shape.iter("{*}tr"):
                cells = (" ".join(_paragraphs(cell)) for cell in row.iter("{*}tc"))
                yield Block(BlockKind.ROW, " | ".join(cell for cell in cells if cell))
            continue
        place = next(iter(shape.iter("{*}ph")), None)
        kind = attribute(place, "type") if place is not None else ""
        if kind in _OF_THE_TEMPLATE:
            continue
        texts = list(_paragraphs(shape))
        if kind in _TITLES and texts:
            yield Block(BlockKind.HEADING, " ".join(texts))
        else:
            yield from (Block(BlockKind.BODY, text) for text in texts)


def _paragraphs(shape: _Element) -> Iterator[str]:
    for paragraph in shape.iter("{*}p"):
        pieces = [
            "\n" if local(piece) == "br" else piece.text or ""
            for piece in paragraph.iter("{*}t", "{*}br")
        ]
        text = "".join(pieces).replace("\x0b", "\n").strip()
        if text:
            yield text
