"""The words of a page by what reads its language best of what is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.reading.scans import tesseract
from core.reading.scans.chinese_japanese import recognise_characters

if TYPE_CHECKING:
    from PIL.Image import Image

    from core.reading.scans.language_data import LanguageData


def recognise(
    page: Image, data: LanguageData, *, segmenting: int = tesseract.PAGE
) -> list[tesseract.RecognisedLine]:
    """Recognise a page's lines in one language; `segmenting` is Tesseract's way of finding them."""
    if data.rapid:
        return recognise_characters(page)
    return tesseract.recognise(page, data, segmenting=segmenting)
