"""Pages of PDF documents and scans: how large they are, their pictures, where sentences stand."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from contextlib import suppress
from typing import TYPE_CHECKING

from core.errors import FileDamaged
from core.reading.as_it_looked.looks import PagePlace
from core.reading.as_it_looked.rasters import raster
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pypdfium2 import PdfDocument, PdfPage

    from core.reading.as_it_looked.looks import Raster

MOST_PAGES = 2_000
MOST_PIXELS = 8_000_000
"""Of one page's picture."""
_MOST_LETTERS = 200_000
"""Of all pages, in which sentences are looked for."""
_ENDS = 40
"""Letters of a sentence's beginning and end by which it is found."""
_LINE = 0.6
"""Of a letter's height: what is so much lower is on another line."""

_Letter = tuple[str, int, float, float, float, float]


def opened(data: bytes) -> PdfDocument:
    """Open a document; raises FileDamaged."""
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise FileDamaged(worded("This PDF document is damaged or cut off.")) from error


def page_sizes(document: PdfDocument) -> tuple[tuple[float, float], ...]:
    """Give the width and height of each page, in points, as far as they can be shown."""
    return tuple(page_size(document, index) for index in range(min(len(document), MOST_PAGES)))


def drawn_page(document: PdfDocument, index: int, width: int) -> Raster:
    """Draw a page so many pixels wide, or less where it would be too large."""
    import pypdfium2

    page_width, page_height = page_size(document, index)
    scale = width / page_width
    pixels = scale * scale * page_width * page_height
    scale *= min(1.0, math.sqrt(MOST_PIXELS / pixels))
    try:
        page = document[index]
        bitmap = page.render(scale=scale)
        try:
            return raster(bitmap.to_pil(), width)
        finally:
            bitmap.close()
            page.close()
    except (pypdfium2.PdfiumError, ValueError, IndexError) as error:
        raise FileDamaged(worded("This page could not be drawn.")) from error


def page_size(document: PdfDocument, index: int) -> tuple[float, float]:
    """Give one page's width and height, in points."""
    import pypdfium2

    with suppress(pypdfium2.PdfiumError):
        width, height = document.get_page_size(index)
        if all(math.isfinite(side) and 1 <= side <= 20_000 for side in (width, height)):
            return width, height
    return 595.0, 842.0


def sentence_places(
    document: PdfDocument, sentences: Sequence[str]
) -> tuple[tuple[PagePlace, ...], ...]:
    """Find sentences among the letters of a document's pages, a place for each of their lines.

    Letters are compared without white space, marks and hyphens at line ends, from one sentence on
    to the next; what is not found so has no place.
    """
    letters = list(_letters(document))
    text = "".join(letter[0] for letter in letters)
    found: list[tuple[PagePlace, ...]] = []
    at = 0
    for sentence in sentences:
        plain = _plain(sentence)
        begin, end = plain[:_ENDS], plain[-_ENDS:]
        start = text.find(begin, at) if begin else -1
        if start < 0 and begin:
            start = text.find(begin)
        if start < 0:
            found.append(())
            continue
        last = text.find(end, start + max(0, len(plain) - len(end) - 8))
        stop = last + len(end) if 0 <= last <= start + 2 * len(plain) else start + len(plain)
        found.append(tuple(_lines(letters[start:stop])))
        at = start + 1
    return tuple(found)


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.replace("\u00ad", ""))
    return "".join(c for c in decomposed.casefold() if c.isalnum())


def _letters(document: PdfDocument) -> Iterator[_Letter]:
    """Give letters and figures in the order of the file, with their places as shares."""
    import pypdfium2

    left_to_look_at = _MOST_LETTERS
    for index in range(min(len(document), MOST_PAGES)):
        if left_to_look_at <= 0:
            return
        try:
            page = document[index]
        except pypdfium2.PdfiumError:
            continue
        try:
            found = list(_letters_of(page, index, left_to_look_at))
        except pypdfium2.PdfiumError:
            continue
        finally:
            page.close()
        left_to_look_at -= len(found)
        yield from found


def _letters_of(page: PdfPage, index: int, most: int) -> Iterator[_Letter]:
    import pypdfium2.raw as pdfium

    width, height = page.get_size()
    if not (math.isfinite(width) and math.isfinite(height) and width > 0 and height > 0):
        return
    text_page = page.get_textpage()
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    x, y = ctypes.c_int(), ctypes.c_int()
    try:
        for number in range(min(text_page.count_chars(), most)):
            code = pdfium.FPDFText_GetUnicode(text_page, number)
            plain = _plain(chr(code)) if 0 < code < 0x110000 else ""
            if not plain:
                continue
            pdfium.FPDFText_GetCharBox(text_page, number, left, right, bottom, top)
            sides = []
            for across, up in ((left.value, top.value), (right.value, bottom.value)):
                # Through the page's own turn: it may lie on its side.
                pdfium.FPDF_PageToDevice(page, 0, 0, 10_000, 10_000, 0, across, up, x, y)
                sides.append((x.value / 10_000, y.value / 10_000))
            (a, b), (c, d) = sides
            box = (min(a, c), min(b, d), max(a, c), max(b, d))
            for letter in plain:
                yield (letter, index, *box)
    finally:
        text_page.close()


def _lines(letters: Sequence[_Letter]) -> Iterator[PagePlace]:
    line: PagePlace | None = None
    for _, page, left, top, right, bottom in letters:
        height = bottom - top
        goes_on = (
            line is not None
            and line.page == page
            and abs((top + bottom) - (line.top + line.bottom)) / 2
            <= _LINE * max(height, line.bottom - line.top)
        )
        if line is not None and goes_on:
            line = PagePlace(
                page,
                min(line.left, left),
                min(line.top, top),
                max(line.right, right),
                max(line.bottom, bottom),
            )
        else:
            if line is not None:
                yield line
            line = PagePlace(page, left, top, right, bottom)
    if line is not None:
        yield line
