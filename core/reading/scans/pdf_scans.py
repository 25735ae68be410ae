"""Pages of PDF documents that are pictures: told apart, drawn as finely as they are, recognised."""

from __future__ import annotations

import logging
import math
from itertools import islice
from typing import TYPE_CHECKING

from core.errors import FormatUnknown, ReadError
from core.reading.scans.pictures import MOST_PAGES
from core.reading.scans.recognised_pages import PageReader
from core.source_text import Scan
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PIL.Image import Image
    from pypdfium2 import PdfPage

    from core.reading.pdf.glyphs import Page, Piece

FEW_LETTERS = 12
"""A page with fewer letters of its own has none worth reading, if anything is drawn on it."""
STAMPED = 200
"""The same where a picture fills the page: a scanner's or an archive's stamp."""
_FILLS = 0.6
_LEAST_DPI, _MOST_DPI, _USUAL_DPI = 150.0, 300.0, 200.0
_MOST_PIXELS = 24_000_000
_MOST_OBJECTS = 200
_POINTS = 72.0

FAILED = worded("Recognising the text of a page failed.")
TOO_MANY = worded("Diptych recognises at most {most} pages of a file.", most=MOST_PAGES)
_log = logging.getLogger(__name__)


class PdfScans:
    """Recognises those pages of one document that are pictures, and knows which were left out."""

    def __init__(self, neighbours: Sequence[str] | None) -> None:
        """`neighbours` are the languages of the folder's other articles; None: recognise none."""
        self._neighbours = neighbours
        self._reader: PageReader | None = None
        self._recognised = 0
        self._unread: list[int] = []
        self.why = ""
        """Why pages were left out, in words."""

    def read(self, page: PdfPage, own: Page, number: int) -> Page | None:
        """Recognise a page; None where its own text is what there is."""
        if self._neighbours is None or not _is_picture(page, own):
            return None
        try:
            if self._recognised >= MOST_PAGES:
                raise FormatUnknown(TOO_MANY)
            if self._reader is None:
                self._reader = PageReader(self._neighbours)
            self._recognised += 1
            picture = _drawn(page, own)
            found = self._reader.read(picture, number, (own.width, own.height))
        except MemoryError:
            raise
        except ReadError as error:
            self._leave_out(number, str(error))
            return None
        except Exception:
            _log.exception("recognising a page failed")
            self._leave_out(number, FAILED)
            return None
        return found if found.pieces else None

    def _leave_out(self, number: int, why: str) -> None:
        self._unread.append(number)
        self.why = self.why or why

    def scan(self, ordered: Sequence[Sequence[Sequence[Piece]]]) -> Scan | None:
        """Give what was recognised, in the order of reading, and what was left out."""
        lines = (line for page in ordered for column in page for line in column)
        words = tuple(word for line in lines for word in line.words)
        return Scan(words, tuple(self._unread), self.why) if words or self._unread else None


def _is_picture(page: PdfPage, own: Page) -> bool:
    letters = sum(sum(c.isalnum() for c in piece.text) for piece in own.pieces)
    if letters >= STAMPED:
        return False
    drawn = list(_pictures(page, own))
    if letters < FEW_LETTERS:
        return bool(drawn) or any(True for _ in islice(page.get_objects(), 1))
    return any(share >= _FILLS for share, _ in drawn)


def _pictures(page: PdfPage, own: Page) -> Iterator[tuple[float, float]]:
    """Give of each picture on a page the share that it takes, and its resolution."""
    import pypdfium2.raw as pdfium

    whole = max(own.width * own.height, 1.0)
    kinds = (pdfium.FPDF_PAGEOBJ_IMAGE,)
    for picture in islice(page.get_objects(filter=kinds), _MOST_OBJECTS):
        left, bottom, right, top = picture.get_bounds()
        wide, high = abs(right - left), abs(top - bottom)
        if not (math.isfinite(wide) and math.isfinite(high)) or not wide or not high:
            continue
        pixels = picture.get_px_size()[0]
        yield min(1.0, wide * high / whole), pixels / wide * _POINTS


def _drawn(page: PdfPage, own: Page) -> Image:
    """Draw a page in grey, as finely as its largest picture is, within bounds."""
    largest = max(_pictures(page, own), default=(0.0, 0.0))
    dpi = largest[1] if largest[0] > 0.2 else _USUAL_DPI
    dpi = min(max(dpi, _LEAST_DPI), _MOST_DPI)
    inches = [max(side / _POINTS, 0.01) for side in (own.width, own.height)]
    dpi = min(dpi, math.sqrt(_MOST_PIXELS / (inches[0] * inches[1])))
    bitmap = page.render(scale=dpi / _POINTS, grayscale=True)
    try:
        drawn: Image = bitmap.to_pil().convert("L").copy()
        return drawn
    finally:
        bitmap.close()
