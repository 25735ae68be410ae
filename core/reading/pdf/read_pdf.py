"""PDF documents: pieces of text by PDFium or recognised, order and paragraphs by their places."""

from __future__ import annotations

import ctypes
import math
from dataclasses import replace
from typing import TYPE_CHECKING

from core.errors import FileDamaged, FileEmpty, FileProtected, FileTooLarge
from core.reading import bylines
from core.reading.dates import stated_date
from core.reading.documents import choose_title
from core.reading.pdf.columns import reading_order
from core.reading.pdf.glyphs import Page, Piece, without_print_margins, without_running_heads
from core.reading.pdf.paragraphs import paragraphs
from core.reading.scans.pdf_scans import PdfScans
from core.reading.scans.recognised_pages import evened
from core.source_text import Block, BlockKind, build
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pypdfium2 import PdfDocument, PdfPage

    from core.reading.steps import Steps
    from core.source_text import SourceText

MOST_PAGES = 2_000
MOST_LETTERS = 3_000_000
"""Characters of all pages, white space and running heads with them, before reading stops."""

_GAP = 1.1
"""A gap of so many letters' sizes ends a piece: the text beside it is of another column."""
_SPACE_GAP = 2.5
"""The same where the file has a space there, stretched to make the line full."""
_BOLD = 600
_FARTHEST = 1e6
"""In points, for a place or a size; the largest page that PDF allows has 14,400."""


def read_pdf(data: bytes, neighbours: Sequence[str] | None = None) -> Steps[SourceText]:
    """Read a PDF document, a step after each page that is recognised; raises a ReadError.

    `neighbours` are the languages of the folder's other articles; with None, no page is recognised.
    """
    import pypdfium2

    scans = PdfScans(neighbours)
    try:
        with pypdfium2.PdfDocument(data) as document:
            pages = yield from _pages(document, scans)
            metadata = document.get_metadata_dict()
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise FileProtected(worded("This PDF document is protected by a password.")) from error
        raise FileDamaged(worded("This PDF document is damaged or cut off.")) from error
    if not any(page.pieces for page in pages):
        raise FileEmpty(scans.why or worded("There is no text in this file (scanned images)."))
    pages, address = without_print_margins(pages)
    pages = without_running_heads(evened(pages))
    ordered = [reading_order(page.pieces) for page in pages]
    blocks = paragraphs(ordered)
    made = metadata.get("CreationDate", "").removeprefix("D:")
    source = build(
        blocks,
        title=_title(metadata.get("Title", ""), blocks),
        encoding="pdf",
        # A page that was printed from a browser was written at another time.
        made=None if address else stated_date(f"{made[:4]}-{made[4:6]}-{made[6:8]}"),
        author=bylines.author(metadata.get("Author")),
        source=bylines.source(address),
    )
    return replace(source, scan=scans.scan(ordered))


def _title(stated: str, blocks: list[Block]) -> str | None:
    title = choose_title(stated, blocks)
    return title or next((b.text for b in blocks if b.kind is BlockKind.TITLE), None)


def _pages(document: PdfDocument, scans: PdfScans) -> Steps[list[Page]]:
    count = len(document)
    if count > MOST_PAGES:
        raise FileTooLarge(
            worded(
                "This PDF document has {count} pages; Diptych reads those of at most {most_pages}.",
                count=count,
                most_pages=MOST_PAGES,
            )
        )
    letters = 0
    pages: list[Page] = []
    for index in range(count):
        try:
            page = document[index]
        except Exception as error:  # pypdfium2 raises its own error for a page that is broken
            if index == 0 and count == 1:
                raise FileDamaged(worded("This PDF document is damaged or cut off.")) from error
            continue
        pieces = list(_pieces(page))
        width, height = map(_within, page.get_size())
        own = Page(tuple(pieces), width, height)
        recognised = scans.read(page, own, index + 1)
        page.close()
        pages.append(recognised or own)
        if recognised is not None:
            yield
        letters += sum(len(piece.text) for piece in pages[-1].pieces)
        if letters > MOST_LETTERS:
            raise FileTooLarge(worded("This PDF document holds far more text than an article."))
    return pages


def _pieces(page: PdfPage) -> Iterator[Piece]:
    """Cut a page's letters into pieces: on one line, without a gap, of one size."""
    import pypdfium2.raw as pdfium

    text_page = page.get_textpage()
    try:
        count = min(text_page.count_chars(), MOST_LETTERS)
        x, y, left, right, bottom, top = (ctypes.c_double() for _ in range(6))
        matrix = pdfium.FS_MATRIX()
        builder = _PieceBuilder()
        for index in range(count):
            code = pdfium.FPDFText_GetUnicode(text_page, index)
            letter = chr(code) if 0 < code < 0x110000 else ""
            if not letter or letter.isspace():
                builder.space = True
                generated = pdfium.FPDFText_IsGenerated(text_page, index) == 1
                builder.stretched = letter == " " and not generated
                continue
            pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
            pdfium.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
            pdfium.FPDFText_GetMatrix(text_page, index, matrix)
            if letter in "\x02\ufffe" or pdfium.FPDFText_IsHyphen(text_page, index) == 1:
                letter = "-"
            scale = math.hypot(matrix.c, matrix.d) or 1.0
            height = _within(pdfium.FPDFText_GetFontSize(text_page, index) * scale) or 1.0
            start, line = _within(left.value), _within(y.value)
            if builder.ends(start, line, height):
                yield from builder.finish()
            if not builder.text:
                builder.begin(
                    start,
                    line,
                    height,
                    pdfium.FPDFText_GetFontWeight(text_page, index) >= _BOLD
                    or _is_bold(text_page, index),
                )
            builder.add(letter, _within(right.value))
        yield from builder.finish()
    finally:
        text_page.close()


def _within(points: float) -> float:
    """Give a number to count with: a damaged file has infinite ones, and some that are none."""
    return 0.0 if math.isnan(points) else min(max(points, -_FARTHEST), _FARTHEST)


def _is_bold(text_page: object, index: int) -> bool:
    import pypdfium2.raw as pdfium

    name = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text_page, index, name, 128, flags)
    return b"bold" in name.value.lower() or b"black" in name.value.lower()


class _PieceBuilder:
    """Collects the letters of one piece."""

    def __init__(self) -> None:
        self.text = ""
        self.space = self.stretched = False
        self._parts: list[str] = []
        self._left = self._right = self._y = self._height = 0.0
        self._bold = False

    def ends(self, left: float, y: float, height: float) -> bool:
        """Tell whether a letter there belongs to another piece."""
        if not self.text:
            return False
        size = max(self._height, 1.0)
        if abs(y - self._y) > 0.4 * size:
            return True
        gap = _SPACE_GAP if self.space and self.stretched else _GAP
        return left - self._right > gap * size or left < self._right - 2 * size

    def begin(self, left: float, y: float, height: float, bold: bool) -> None:
        """Start a piece at its first letter's place."""
        self._left = self._right = left
        self._y, self._height, self._bold = y, height, bold
        self.space = False

    def add(self, letter: str, right: float) -> None:
        """Add a letter, after a space if there was one."""
        if self.space and self.text:
            self._parts.append(" ")
        self._parts.append(letter)
        self.text = letter
        self.space = False
        self._right = max(self._right, right)

    def finish(self) -> Iterator[Piece]:
        """Yield the piece, if it has text, and begin anew."""
        if self._parts:
            text = "".join(self._parts)
            yield Piece(text, self._left, self._right, self._y, self._height, self._bold)
        self._parts, self.text = [], ""
