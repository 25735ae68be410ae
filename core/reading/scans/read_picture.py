"""Pictures of pages to text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.errors import FileEmpty
from core.reading.pdf.columns import reading_order
from core.reading.pdf.glyphs import without_running_heads
from core.reading.pdf.paragraphs import paragraphs
from core.reading.scans.pictures import LEAST_SIDE, pages_of_picture
from core.reading.scans.recognised_pages import PageReader, evened
from core.source_text import BlockKind, Scan, build
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.reading.pdf.glyphs import Page
    from core.reading.steps import Steps
    from core.source_text import SourceText

NOT_YET = worded("This is a picture, whose text has not been recognised yet.")


def read_picture(data: bytes, neighbours: Sequence[str] | None) -> Steps[SourceText]:
    """Recognise a picture's text, a step after each page; raises a ReadError.

    `neighbours` are the languages of the folder's other articles; with None nothing is recognised.
    """
    if neighbours is None:
        raise FileEmpty(NOT_YET)
    reader = PageReader(neighbours)
    pages: list[Page] = []
    for number, picture in enumerate(pages_of_picture(data), start=1):
        if min(picture.size) < LEAST_SIDE:
            continue
        pages.append(reader.read(picture, number))
        yield
    if not any(page.pieces for page in pages):
        raise FileEmpty(worded("There is no text in this picture that could be recognised."))
    pages = without_running_heads(evened(pages)) if len(pages) > 1 else evened(pages)
    ordered = [reading_order(page.pieces) for page in pages]
    blocks = paragraphs(ordered)
    lines = (line for page in ordered for column in page for line in column)
    source = build(
        blocks,
        title=next((block.text for block in blocks if block.kind is BlockKind.TITLE), None),
        encoding="picture",
    )
    return replace(source, scan=Scan(tuple(word for line in lines for word in line.words)))
