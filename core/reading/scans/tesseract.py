"""Ask the Tesseract in kreuzberg for the words of a page, with their places and how sure it is."""

from __future__ import annotations

import io
import os
import re
from contextlib import contextmanager
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

    from core.reading.scans.language_data import LanguageData

_FOLDER = "TESSDATA_PREFIX"
_ERRORS = 2
_SCALE_OF_NONE = 72
"""Asked for this resolution, kreuzberg leaves a picture's pixels as they are."""
PAGE = 3
"""Tesseract's way of segmenting a whole page by itself."""

_ELEMENT = re.compile(
    r"<span class='(?P<line>ocr_line|ocr_header|ocr_caption|ocr_textfloat)'[^>]*"
    r"title=\"(?P<at>[^\"]*)\""
    r"|<span class='ocrx_word'[^>]*"
    r"title='bbox (?P<box>\d+ \d+ \d+ \d+); x_wconf (?P<sure>\d+)'[^>]*>"
    r"(?P<text>.*?)</span>",
    re.S,
)
_BOX = re.compile(r"bbox (\d+) (\d+) (\d+) (\d+)")
_BASELINE = re.compile(r"baseline (-?[\d.]+) (-?[\d.]+)")
_SIZE = re.compile(r"x_size (-?[\d.]+)")
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class RecognisedWord:
    """A word, the pixels it takes (left, top, right, bottom), and how sure it is, 0 to 1."""

    text: str
    box: tuple[int, int, int, int]
    confidence: float


@dataclass(frozen=True, slots=True)
class RecognisedLine:
    """The words of a line in the order of reading; `base` and `size` count pixels from the top.

    `size` is the height from the deepest to the highest letter there could be.
    """

    words: tuple[RecognisedWord, ...]
    base: float
    size: float

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def confidence(self) -> float:
        """Give how sure its letters are, on the average."""
        return mean_confidence(self.words)


def mean_confidence(words: tuple[RecognisedWord, ...] | list[RecognisedWord]) -> float:
    """Give how sure the letters of words are, on the average; 0 where there are none."""
    letters = sum(len(word.text) for word in words)
    return sum(len(w.text) * w.confidence for w in words) / letters if letters else 0.0


def recognise(page: Image, data: LanguageData, *, segmenting: int = PAGE) -> list[RecognisedLine]:
    """Recognise a page's lines in one language."""
    import kreuzberg

    picture = io.BytesIO()
    page.save(picture, "PNG", compress_level=1)
    before = os.environ.get(_FOLDER)
    os.environ[_FOLDER] = str(data.folder)
    try:
        with _unsaid():
            result = kreuzberg.extract_bytes_sync(
                picture.getvalue(),
                "image/png",
                config=kreuzberg.ExtractionConfig(
                    use_cache=False,
                    ocr=kreuzberg.OcrConfig(
                        backend="tesseract",
                        language=data.name,
                        tesseract_config=kreuzberg.TesseractConfig(
                            language=data.name,
                            psm=segmenting,
                            output_format="hocr",
                            enable_table_detection=False,
                            use_cache=False,
                            preprocessing=kreuzberg.ImagePreprocessingConfig(
                                target_dpi=_SCALE_OF_NONE, auto_rotate=False, deskew=False
                            ),
                        ),
                    ),
                ),
            )
    finally:
        if before is None:
            del os.environ[_FOLDER]
        else:
            os.environ[_FOLDER] = before
    return list(_lines(result.content))


@contextmanager
def _unsaid() -> Iterator[None]:
    """Keep off the terminal what Tesseract says of its steps, which it writes past Python."""
    try:
        kept = os.dup(_ERRORS)
        nowhere = os.open(os.devnull, os.O_WRONLY)
    except OSError:  # There is no terminal to keep it off.
        yield
        return
    try:
        os.dup2(nowhere, _ERRORS)
        yield
    finally:
        os.dup2(kept, _ERRORS)
        os.close(kept)
        os.close(nowhere)


def _lines(hocr: str) -> Iterator[RecognisedLine]:
    """Take Tesseract's own HTML apart."""
    words: list[RecognisedWord] = []
    place = ""
    for found in _ELEMENT.finditer(hocr):
        if found["line"]:
            yield from _line(place, words)
            place, words = found["at"], []
            continue
        text = unescape(_TAG.sub("", found["text"])).strip()
        if text:
            left, top, right, bottom = map(int, found["box"].split())
            words.append(RecognisedWord(text, (left, top, right, bottom), int(found["sure"]) / 100))
    yield from _line(place, words)


def _line(place: str, words: list[RecognisedWord]) -> Iterator[RecognisedLine]:
    box = _BOX.search(place)
    if not words or box is None:
        return
    left, top, right, bottom = map(int, box.groups())
    base, size = _BASELINE.search(place), _SIZE.search(place)
    slope, offset = map(float, base.groups()) if base else (0.0, 0.0)
    middle = bottom + offset + slope * (right - left) / 2
    height = float(size[1]) if size else 0.0
    yield RecognisedLine(tuple(words), middle, height if height > 0 else float(bottom - top))
