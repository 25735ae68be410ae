"""Lines of a page that its recognition left out, found by their ink and recognised by themselves.

Tesseract takes a short line that stands alone for dirt where letters hang together, as Arabic ones.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from core.reading.scans.recognition import recognise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

    from core.reading.scans.language_data import LanguageData
    from core.reading.scans.tesseract import RecognisedLine, RecognisedWord

MOST = 12
"""Lines of a page that are recognised by themselves."""
SURE = 0.6
"""What is less sure was no line: a part of a drawing, a stamp."""
_LEAST_LETTERS = 3
_RAW_LINE = 13
"""Tesseract's way of taking a picture for one line, whatever it looks like."""
_DARK = 128
_AROUND = 0.12
"""What is left around a line, and taken off around what was recognised, in heights of a line."""
_HEIGHTS = (0.4, 1.9)
_LEAST_WIDTH, _GAP = 2.5, 3.0
_LEAST_INK, _MOST_INK = 0.03, 0.5
"""The share of a line's box that is dark."""

_Box = tuple[int, int, int, int]


def with_missed_lines(
    page: Image, lines: Sequence[RecognisedLine], data: LanguageData
) -> list[RecognisedLine]:
    """Give a page's lines with those that were left out; it must be level, and dark on light."""
    sure = [line for line in lines if line.confidence >= SURE]
    if not sure or data.rapid:
        return list(lines)
    height = median(_height(line) for line in sure)
    found = [*lines]
    boxes = list(_unread_boxes(page, lines, height))
    for box in boxes if len(boxes) <= MOST else ():
        found += _recognised(page, box, data, height)
    return found


def _height(line: RecognisedLine) -> float:
    boxes = [word.box for word in line.words]
    return float(max(box[3] for box in boxes) - min(box[1] for box in boxes))


def _unread_boxes(page: Image, lines: Sequence[RecognisedLine], height: float) -> Iterator[_Box]:
    """Give what has the size and the ink of a line and is in none."""
    import numpy as np

    ink = np.asarray(page) < _DARK
    around = max(2, round(_AROUND * height))
    ink = ink.copy()
    for line in lines:
        for left, top, right, bottom in (word.box for word in line.words):
            rows = slice(max(0, top - around), bottom + around)
            # Words of a line are apart by less than this, and their signs are between them.
            ink[rows, max(0, left - 4 * around) : right + 4 * around] = False
    for top, bottom in _runs(ink.sum(axis=1) > 1, round(0.25 * height)):
        if not _HEIGHTS[0] * height <= bottom - top <= _HEIGHTS[1] * height:
            continue
        across = np.asarray(ink[top:bottom].any(axis=0))
        for left, right in _runs(across, round(_GAP * height)):
            part = ink[top:bottom, left:right]
            if right - left >= _LEAST_WIDTH * height and (
                _LEAST_INK <= float(part.mean()) <= _MOST_INK
            ):
                yield left, top, right, bottom


def _runs(there: NDArray[np.bool_], gap: int) -> Iterator[tuple[int, int]]:
    """Give where something is, from and to; gaps of at most `gap` are a part of it."""
    import numpy as np

    places = np.flatnonzero(there)
    if not len(places):
        return
    cuts = [int(n) for n in np.flatnonzero(np.diff(places) > gap + 1)]
    for before, last in pairwise((-1, *cuts, len(places) - 1)):
        yield int(places[before + 1]), int(places[last]) + 1


def _recognised(
    page: Image, box: _Box, data: LanguageData, height: float
) -> Iterator[RecognisedLine]:
    around = max(2, round(_AROUND * height))
    left, top = max(0, box[0] - around), max(0, box[1] - around)
    # Beyond the page's edge a part would be black.
    right, bottom = min(page.width, box[2] + around), min(page.height, box[3] + around)
    part = page.crop((left, top, right, bottom))
    for line in recognise(part, data, segmenting=_RAW_LINE):
        letters = sum(c.isalpha() for c in line.text)
        if line.confidence >= SURE and letters >= _LEAST_LETTERS:
            words = tuple(_moved(word, left, top) for word in line.words)
            yield replace(line, words=words, base=line.base + top)


def _moved(word: RecognisedWord, left: int, top: int) -> RecognisedWord:
    a, b, c, d = word.box
    return replace(word, box=(a + left, b + top, c + left, d + top))
