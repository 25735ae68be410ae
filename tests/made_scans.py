"""Scans that are made here: pages set in real fonts, tilted and soiled as scanners do."""

from __future__ import annotations

import io
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageFilter
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter, QTextDocument, QTextOption

if TYPE_CHECKING:
    from collections.abc import Sequence

INCHES = (8.27, 11.69)
MARGIN = 0.9


@dataclass(frozen=True, slots=True)
class Look:
    """How a page was scanned: `tilt` in degrees, `noise` from 0 to 1."""

    dpi: int = 200
    tilt: float = 0.0
    noise: float = 0.0
    columns: int = 1


def draw_pages(
    text: str, font: str, look: Look = Look(), *, right_to_left: bool = False, points: float = 11
) -> list[Image.Image]:
    """Set a text on as many pages as it takes, and scan them."""
    assert QGuiApplication.instance() is not None
    wide, high = (round(side * look.dpi) for side in INCHES)
    margin, gap = round(MARGIN * look.dpi), round(0.4 * look.dpi)
    column = (wide - 2 * margin - gap * (look.columns - 1)) // look.columns
    document = QTextDocument()
    set_in = QFont(font)
    set_in.setPixelSize(round(points * look.dpi / 72))
    set_in.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    option = QTextOption()
    if right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    document.setDefaultTextOption(option)
    document.setDefaultFont(set_in)
    document.setDocumentMargin(0)
    document.setPlainText(text)
    document.setPageSize(QSizeF(column, high - 2 * margin))
    pages = []
    for first in range(0, document.pageCount(), look.columns):
        image = QImage(wide, high, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        for number in range(look.columns):
            painter.save()
            painter.translate(margin + number * (column + gap), margin)
            part = (first + number) * (high - 2 * margin)
            painter.setClipRect(0, 0, column, high - 2 * margin)
            painter.translate(0, -part)
            document.drawContents(painter)
            painter.restore()
        painter.end()
        pages.append(scanned(_taken(image), look, seed=first))
    return pages


def _taken(image: QImage) -> Image.Image:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return Image.fromarray(rows[:, : image.width()].copy())


def scanned(page: Image.Image, look: Look, seed: int = 0) -> Image.Image:
    """Tilt a page, and give it a scanner's shades, specks and JPEG blocks."""
    if look.tilt:
        page = page.rotate(look.tilt, Image.Resampling.BICUBIC, fillcolor=255)
    if not look.noise:
        return page
    random = np.random.default_rng(seed + round(1000 * look.noise))
    page = page.filter(ImageFilter.GaussianBlur(0.7 * look.noise * look.dpi / 200))
    values = np.asarray(page, dtype=np.float64)
    light = 232 - 30 * look.noise * np.linspace(0, 1, values.shape[1])[None, :]
    values = values / 255 * (light - 45) + 45
    values = values + random.normal(0, 22 * look.noise, values.shape)
    specks = random.random(values.shape) < 0.002 * look.noise
    values[specks] = random.choice((30.0, 220.0), int(specks.sum()))
    page = Image.fromarray(values.clip(0, 255).astype(np.uint8))
    data = io.BytesIO()
    page.save(data, "JPEG", quality=round(70 - 30 * look.noise))
    return Image.open(data).convert("L")


def as_bytes(pages: Sequence[Image.Image], format: str, dpi: int = 200) -> bytes:
    """Write pages as a file: PNG, JPEG, WEBP take the first; TIFF and PDF take all."""
    data = io.BytesIO()
    more = {"save_all": True, "append_images": list(pages[1:])} if len(pages) > 1 else {}
    pages[0].save(data, format, dpi=(dpi, dpi), resolution=dpi, **more)
    return data.getvalue()


def edits(right: str, got: str) -> int:
    """Count the letters to exchange, add or take away until two texts are the same."""
    a, b = (np.array([*map(ord, text)], dtype=np.int64) for text in (right, got))
    across = np.arange(len(b) + 1)
    row = across.copy()
    for number, letter in enumerate(a, start=1):
        changed = np.minimum(row[1:] + 1, row[:-1] + (b != letter))
        best = np.concatenate(([number], changed)) - across
        row = np.minimum.accumulate(best) + across
    return int(row[-1])


def error_rate(right: str, got: str) -> float:
    """Give the share of letters that were recognised wrongly; white space counts as one."""
    right, got = (" ".join(text.split()) for text in (right, got))
    return edits(right, got) / max(1, len(right)) if right else math.nan
