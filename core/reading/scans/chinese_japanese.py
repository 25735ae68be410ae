"""Ask RapidOCR, where it is installed, for the words of a page in Chinese or Japanese.

Tesseract's data takes one character of these for another; the networks of PaddleOCR, which RapidOCR
brings with it, seldom do. They are read from the package, nothing is loaded from anywhere.
"""

from __future__ import annotations

import logging
from functools import cache
from typing import TYPE_CHECKING, Any

from core.reading.scans.language_data import rapid_networks
from core.reading.scans.tesseract import RecognisedLine, RecognisedWord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PIL.Image import Image

_THREADS = 2
_UNDER = 0.2
"""The share of a line's height that is below its base line."""


def recognise_characters(page: Image) -> list[RecognisedLine]:
    """Recognise a page's lines; each character is a word with a place of its own."""
    import numpy as np

    result = _engine()(
        np.asarray(page.convert("RGB"))[:, :, ::-1], return_word_box=True, use_cls=False
    )
    lines = result.word_results or ()
    boxes = result.boxes if result.boxes is not None else ()
    return list(_lines(zip(lines, boxes, strict=False)))


@cache
def _engine() -> Any:
    from rapidocr import RapidOCR

    logging.getLogger("RapidOCR").setLevel(logging.CRITICAL + 1)
    found = rapid_networks()
    if found is None:
        raise ModuleNotFoundError("rapidocr")
    return RapidOCR(
        params={
            "Global.log_level": "critical",
            "Det.model_path": str(found[0]),
            "Rec.model_path": str(found[1]),
            "EngineConfig.onnxruntime.intra_op_num_threads": _THREADS,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )


def _lines(found: Iterable[tuple[Any, Any]]) -> Iterator[RecognisedLine]:
    for words, corners in found:
        top, bottom = (float(end(y for _, y in corners)) for end in (min, max))
        taken = tuple(_words(words))
        if taken:
            height = bottom - top
            yield RecognisedLine(taken, bottom - _UNDER * height, height)


def _words(found: Iterable[Any]) -> Iterator[RecognisedWord]:
    for text, score, corners in found:
        if text.strip():
            across, down = ([int(point[at]) for point in corners] for at in (0, 1))
            box = (min(across), min(down), max(across), max(down))
            yield RecognisedWord(text.strip(), box, float(score))
