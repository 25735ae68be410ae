"""Strangers' pictures, decoded here and nowhere else, within bounds."""

from __future__ import annotations

import io
import struct
import warnings
from typing import TYPE_CHECKING

from core.reading.as_it_looked.looks import Raster

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 80_000_000
"""Of a picture, before it is decoded."""
WIDEST = 1_200
"""Pixels to which a picture in a page is brought down."""
_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")


def raster_of(data: bytes, widest: int = WIDEST) -> Raster | None:
    """Decode a picture, no wider than so many pixels; None where it is none that can be shown."""
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
                if picture.width * picture.height > MOST_PIXELS:
                    return None
                picture.draft("RGB", (widest, widest))
                return raster(ImageOps.exif_transpose(_on_white(picture)), widest)
    except (OSError, ValueError, SyntaxError, EOFError, OverflowError, ZeroDivisionError):
        return None
    except (TypeError, LookupError, AttributeError, RuntimeError, MemoryError, struct.error):
        # What decoders raise of files that are made to break them.
        return None
    except Image.DecompressionBombError:
        return None


def _on_white(picture: Image) -> Image:
    from PIL import Image

    if "A" not in picture.mode and "transparency" not in picture.info:
        return picture.convert("RGB")
    coloured = picture.convert("RGBA")
    page = Image.new("RGB", coloured.size, "white")
    page.paste(coloured, mask=coloured.getchannel("A"))
    return page


def raster(picture: Image, widest: int) -> Raster:
    """Give the bytes of a decoded picture, no wider than so many pixels."""
    if picture.width > widest:
        height = max(1, round(picture.height * widest / picture.width))
        picture = picture.resize((widest, height))
    picture = picture.convert("RGB")
    return Raster(picture.width, picture.height, picture.tobytes())
