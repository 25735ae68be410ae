"""A page's picture to pieces of text with their places, like those that a PDF holds itself."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING

from core.errors import FormatUnknown
from core.reading.pdf.glyphs import Page, Piece, is_right_to_left
from core.reading.scans.language_choice import NO_TEXT, Choice, choose
from core.reading.scans.language_data import Installed, find_installed
from core.reading.scans.missed_lines import with_missed_lines
from core.reading.scans.recognition import recognise
from core.reading.scans.straightening import cleaned, straightened
from core.reading.scans.tesseract import RecognisedLine, mean_confidence
from core.source_text import ScannedWord
from core.text.unspaced import joined
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PIL.Image import Image

POINTS = 72.0
WANTED = 34.0
"""Pixels from the deepest to the highest letter at which Tesseract reads best."""
SMALL = 24.0
"""Lower letters are enlarged before."""
_MOST_PIXELS = 24_000_000
"""Pixels of a page that is recognised, enlarged or made smaller for it."""
_LARGEST = 3.0
_NOISE = 0.35
"""Lines that are less sure than this are of drawings, stamps and dirt."""
_EVEN, _EVEN_JOINED = 0.22, 0.6
"""By so much of it a line's height may differ from the body's and is the same all the same; where
letters hang together, as Arabic ones, it is measured less well."""
_CHOOSE_AGAIN = 0.7

NO_LANGUAGE_DATA = worded(
    "This is a scan. Diptych reads scans once language data for text recognition is installed:"
    " Packages, Install from file …, a file such as ron.traineddata; or the system's package, as"
    " tesseract-ocr-ron."
)


class PageReader:
    """Recognises the pages of one document; what its first page is read with serves the others."""

    def __init__(self, neighbours: Sequence[str], installed: Installed | None = None) -> None:
        """`neighbours` are the languages of the folder's other articles.

        Raises FormatUnknown where no language data is installed.
        """
        self._installed = find_installed() if installed is None else installed
        if not self._installed:
            raise FormatUnknown(NO_LANGUAGE_DATA)
        self._neighbours = neighbours
        self._choice: Choice | None = None

    def read(self, picture: Image, number: int, size: tuple[float, float] | None = None) -> Page:
        """Recognise a grey page; `size` is its width and height in points, where that is known."""
        picture = _bounded(picture)
        turned, choice, lines, scale, angle = self._recognised(cleaned(picture), picture)
        wide = size[0] if size else picture.width * POINTS / 200
        high = size[1] if size else picture.height * POINTS / 200
        if choice.turn in {90, 270}:
            wide, high = high, wide
        frame = _Frame(turned.width * scale, turned.height * scale, angle, choice.turn)
        to_points = high / frame.height
        pieces = tuple(
            _piece(line, number, frame, to_points, high)
            for line in lines
            if line.confidence >= _NOISE and any(c.isalnum() for c in line.text)
        )
        return Page(pieces, wide, high)

    def _recognised(
        self, picture: Image, scanned: Image
    ) -> tuple[Image, Choice, list[RecognisedLine], float, float]:
        """Recognise a page as the last one was; where that goes badly, choose anew.

        RapidOCR's networks have learnt to see through what is taken off for Tesseract.
        """
        known = self._choice
        if known is not None:
            found = self._with(scanned if known.data.rapid else picture, known)
            if _sure(found[2]) >= _CHOOSE_AGAIN:
                return found
        self._choice = choose(straightened(picture)[0], self._installed, self._neighbours)
        choice = self._choice
        if known is not None and (choice.data, choice.turn) == (known.data, known.turn):
            return found
        if choice.confidence < NO_TEXT:
            self._choice = known
            return picture, choice, [], 1.0, 0.0
        return self._with(scanned if choice.data.rapid else picture, choice)

    def _with(
        self, picture: Image, choice: Choice
    ) -> tuple[Image, Choice, list[RecognisedLine], float, float]:
        page = picture.rotate(choice.turn, expand=True) if choice.turn else picture
        page, angle = straightened(page)
        lines = recognise(page, choice.data)
        size = _usual_size(lines)
        scale = 1.0
        if 0 < size < SMALL:
            room = math.sqrt(_MOST_PIXELS / (page.width * page.height))
            scale = min(WANTED / size, _LARGEST, room)
        if scale > 1.1:
            larger_page = _scaled(page, scale)
            larger = recognise(larger_page, choice.data)
            if _sure(larger) >= _sure(lines):
                larger = with_missed_lines(larger_page, larger, choice.data)
                return page, choice, larger, scale, angle
        return page, choice, with_missed_lines(page, lines, choice.data), 1.0, angle


@dataclass(frozen=True, slots=True)
class _Frame:
    """The picture that was recognised: its size, and how it was turned from the one there was."""

    width: float
    height: float
    angle: float
    turn: int

    def share(self, box: tuple[int, int, int, int]) -> tuple[float, float, float, float]:
        """Give a box in shares of the page as it was."""
        left, top, right, bottom = box
        corners = [self._back(x, y) for x in (left, right) for y in (top, bottom)]
        across, down = [x for x, _ in corners], [y for _, y in corners]
        return (
            _rounded(min(across)), _rounded(min(down)), _rounded(max(across)), _rounded(max(down))
        )  # fmt: skip

    def _back(self, x: float, y: float) -> tuple[float, float]:
        t = math.radians(self.angle)
        dx, dy = x - self.width / 2, y - self.height / 2
        across = (math.cos(t) * dx - math.sin(t) * dy) / self.width + 0.5
        down = (math.sin(t) * dx + math.cos(t) * dy) / self.height + 0.5
        match self.turn:
            case 90:
                return 1 - down, across
            case 180:
                return 1 - across, 1 - down
            case 270:
                return down, 1 - across
            case _:
                return across, down


def _rounded(share: float) -> float:
    return round(min(max(share, 0.0), 1.0), 4)


def _piece(
    line: RecognisedLine, number: int, frame: _Frame, to_points: float, high: float
) -> Piece:
    words = tuple(
        ScannedWord(word.text, word.confidence, number, frame.share(word.box))
        for word in line.words
    )
    return Piece(
        joined(word.text for word in line.words),
        min(word.box[0] for word in line.words) * to_points,
        max(word.box[2] for word in line.words) * to_points,
        high - line.base * to_points,
        line.size * to_points,
        bold=False,
        words=words,
    )


def evened(pages: Sequence[Page]) -> list[Page]:
    """Give the lines of recognised pages one height where theirs differ by what measuring does."""
    heights: Counter[float] = Counter()
    for page in pages:
        for piece in page.pieces:
            if piece.words:
                heights[round(piece.height, 1)] += len(piece.text)
    if not heights:
        return list(pages)
    body = median(heights.elements())
    return [replace(page, pieces=tuple(_even(p, body) for p in page.pieces)) for page in pages]


def _even(piece: Piece, body: float) -> Piece:
    if not piece.words:
        return piece
    share = _EVEN_JOINED if is_right_to_left(piece.text) else _EVEN
    near = abs(piece.height - body) <= share * body
    return replace(piece, height=body if near else round(piece.height))


def _sure(lines: Iterable[RecognisedLine]) -> float:
    return mean_confidence([word for line in lines for word in line.words])


def _usual_size(lines: Sequence[RecognisedLine]) -> float:
    sizes = Counter[float]()
    for line in lines:
        if line.confidence >= _NOISE:
            sizes[line.size] += len(line.text)
    return median(sizes.elements()) if sizes else 0.0


def _bounded(picture: Image) -> Image:
    scale = math.sqrt(_MOST_PIXELS / max(1, picture.width * picture.height))
    return _scaled(picture, scale) if scale < 1 else picture


def _scaled(picture: Image, scale: float) -> Image:
    from PIL import Image

    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    return picture.resize(size, Image.Resampling.LANCZOS)
