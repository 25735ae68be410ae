"""Pictures to grey pages: sizes are looked at before anything is decoded."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

from core.errors import FileDamaged, FileTooLarge
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

MOST_PIXELS = 80_000_000
"""A newspaper's page at 300 dpi has 35 million, a telephone's photograph 12 to 50."""
MOST_PAGES = 200
"""Pages of one file that are recognised, at a second or two each."""
LEAST_SIDE = 24
"""Pixels; what is smaller is a line or a dot."""

_FORMATS = ("PNG", "JPEG", "WEBP", "TIFF")
_TOO_LARGE = worded(
    "This picture has more pixels than the {most} million of which Diptych reads them.",
    most=MOST_PIXELS // 10**6,
)
_UPRIGHT = 0x0112
"""The EXIF tag in which a camera says how it was held."""


def pages_of_picture(data: bytes) -> Iterator[Image]:
    """Decode a picture's pages one by one, grey and upright; raises a ReadError."""
    from PIL import Image, UnidentifiedImageError

    try:
        with _quiet(), Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            number = 0
            while True:
                _check_size(picture.size)
                yield grey(picture)
                number += 1
                if number >= MOST_PAGES or not _next(picture, number):
                    return
    except (FileTooLarge, MemoryError):
        raise
    except Image.DecompressionBombError as error:
        # Told by its header, twice as large as Pillow would have it.
        raise FileTooLarge(_TOO_LARGE) from error
    except UnidentifiedImageError as error:
        raise _damaged() from error
    except (OSError, ValueError, SyntaxError, EOFError, OverflowError, ZeroDivisionError) as error:
        # What the decoders raise of files that are cut off or made to break them.
        raise _damaged() from error
    except (TypeError, KeyError, IndexError, AttributeError, RuntimeError) as error:
        raise _damaged() from error


def _damaged() -> FileDamaged:
    return FileDamaged(worded("This picture is damaged or cut off."))


def _next(picture: Image, number: int) -> bool:
    """Go on to another page; of moving pictures only the first is one."""
    if picture.format != "TIFF":
        return False
    try:
        picture.seek(number)
    except EOFError:
        return False
    return True


class _quiet(warnings.catch_warnings):
    """What decoders say of odd metadata is of no use to the reader."""

    def __enter__(self) -> None:
        super().__enter__()
        warnings.simplefilter("ignore")


def _check_size(size: tuple[int, int]) -> None:
    width, height = size
    if width * height > MOST_PIXELS:
        raise FileTooLarge(_TOO_LARGE)


def grey(picture: Image) -> Image:
    """Give a decoded page in shades of grey, on white where it is transparent, and upright."""
    from PIL import Image, ImageOps

    turned = picture.getexif().get(_UPRIGHT, 1)
    if picture.mode in {"I", "F", "I;16", "I;16B", "I;16L"}:
        page = _from_deep(picture)
    elif "A" in picture.mode or "transparency" in picture.info:
        coloured = picture.convert("RGBA")
        page = Image.new("L", picture.size, 255)
        page.paste(coloured.convert("L"), mask=coloured.getchannel("A"))
    else:
        page = picture.convert("L")
    if turned in range(2, 9):
        page.getexif()[_UPRIGHT] = turned
        page = ImageOps.exif_transpose(page)
    return page


def _from_deep(picture: Image) -> Image:
    """Bring more than 256 shades down to as many."""
    import numpy as np
    from PIL import Image

    values = np.asarray(picture, dtype=np.float32)
    low, high = float(values.min()), float(values.max())
    spread = high - low
    scaled = (values - low) * (255.0 / spread) if spread else np.full_like(values, 255.0)
    return Image.fromarray(scaled.astype(np.uint8))
