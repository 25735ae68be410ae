"""What makes a page easier to recognise: straight lines, dark on light, letters of a good size."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

MOST_TILT = 8.0
"""Degrees; a page that lies worse than this was put on its side."""
_STEP = 0.1
_COARSE = 0.5
_LOOKED_AT = 900
"""Pixels of the longer side at which tilt is measured."""
_LEAST_TILT = 0.25
"""Degrees; Tesseract follows a line that rises less."""


_NOISE = 3.0
"""A page is noisy whose pixels usually differ by so many shades from those around them."""
_DARK = 110
"""A page whose usual shade is darker has light letters."""
_UNEVEN = 45
"""Shades by which paper may be darker at one place than at another."""
_TILE = 24
_DEVIATION, _PAPER = 1.4826, 3.0
"""From the median difference to the standard deviation; how many of these noise is."""


def cleaned(page: Image) -> Image:
    """Give a page dark on light, without noise, its paper of one shade."""
    import numpy as np
    from PIL import Image, ImageFilter, ImageOps

    values = np.asarray(page)
    if float(np.median(values)) < _DARK:
        page = ImageOps.invert(page)
    smooth = page.filter(ImageFilter.MedianFilter(3))
    differs = np.abs(np.asarray(page, dtype=np.int16) - np.asarray(smooth, dtype=np.int16))
    noisy = float(differs.mean()) >= _NOISE and float(np.median(differs)) >= _NOISE
    if noisy:
        page = smooth
    tiles = max(1, page.width // _TILE), max(1, page.height // _TILE)
    paper = page.resize(tiles, Image.Resampling.BOX).filter(ImageFilter.MaxFilter(3))
    shades = np.asarray(paper, dtype=np.int16)
    if float(np.percentile(shades, 95) - np.percentile(shades, 10)) < _UNEVEN:
        return _with_white_paper(page) if noisy else page
    around = paper.filter(ImageFilter.GaussianBlur(1.5)).resize(
        page.size, Image.Resampling.BILINEAR
    )
    even = np.asarray(page, np.float32) / np.maximum(np.asarray(around, np.float32), 40.0)
    page = Image.fromarray((even.clip(0, 1) * 255).astype(np.uint8))
    return _with_white_paper(page) if noisy else page


def _with_white_paper(page: Image) -> Image:
    """Make white what differs from the paper's shade no more than noise does.

    Where little of a page is text, Tesseract else parts dark from light in the midst of the noise.
    """
    import numpy as np
    from PIL import Image

    values = np.asarray(page, np.float32)
    paper = float(np.median(values))
    noise = _DEVIATION * float(np.median(np.abs(values - paper)))
    white = max(paper - _PAPER * noise, _DARK)
    return Image.fromarray((values / white * 255).clip(0, 255).astype(np.uint8))


def straightened(page: Image) -> tuple[Image, float]:
    """Turn a page so that its lines are level; give it and the degrees it was turned by."""
    from PIL import Image

    angle = tilt(page)
    if abs(angle) < _LEAST_TILT:
        return page, 0.0
    turned = page.rotate(angle, Image.Resampling.BICUBIC, expand=False, fillcolor=255)
    return turned, angle


def tilt(page: Image) -> float:
    """Measure by how many degrees the lines fall to the right; 0 where that cannot be told."""
    import numpy as np

    scale = _LOOKED_AT / max(page.size)
    small = page.resize(
        (max(1, round(page.width * min(1.0, scale))), max(1, round(page.height * min(1.0, scale))))
    )
    values = np.asarray(small, dtype=np.int16)
    dark = values < _threshold(values)
    if dark.mean() > 0.5:
        dark = ~dark
    rows, columns = np.nonzero(dark)
    if len(rows) < 200:
        return 0.0
    best = max(_range(-MOST_TILT, MOST_TILT, _COARSE), key=lambda a: _peaks(rows, columns, a))
    fine = _range(best - _COARSE, best + _COARSE, _STEP)
    found = max(fine, key=lambda a: _peaks(rows, columns, a))
    if abs(found) >= MOST_TILT:
        return 0.0
    level = _peaks(rows, columns, 0.0)
    return found if _peaks(rows, columns, found) > 1.03 * level else 0.0


def _range(low: float, high: float, step: float) -> list[float]:
    return [low + step * n for n in range(round((high - low) / step) + 1)]


def _peaks(rows: NDArray[np.intp], columns: NDArray[np.intp], angle: float) -> float:
    """Say how sharply lines stand apart if the page is seen along an angle."""
    import numpy as np

    along = np.rint(rows - columns * math.tan(math.radians(angle))).astype(np.int64)
    counts = np.bincount(along - along.min()).astype(np.float64)
    return float(np.square(np.diff(counts)).sum())


def _threshold(values: NDArray[np.int16]) -> int:
    """Part dark from light as Otsu does: where both are most alike among themselves."""
    import numpy as np

    counts = np.bincount(values.ravel().clip(0, 255), minlength=256).astype(np.float64)
    total, levels = counts.sum(), np.arange(256)
    below = np.cumsum(counts)
    mass = np.cumsum(counts * levels)
    above = total - below
    with np.errstate(divide="ignore", invalid="ignore"):
        between = (mass[-1] * below / total - mass) ** 2 / (below * above)
    return int(np.nan_to_num(between).argmax()) + 1
