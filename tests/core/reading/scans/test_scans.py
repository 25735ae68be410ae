"""Pages are set in real fonts, scanned, and recognised with the language data of the machine."""

from __future__ import annotations

import io
import random
import struct
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from core.errors import FileDamaged, FileTooLarge, ReadError
from core.preparation.prepare import read_article
from core.reading import parse
from core.reading.scans.pictures import pages_of_picture
from core.reading.scans.straightening import tilt
from tests.core.reading.mutations import mutate
from tests.core.reading.scans.language_data_here import needs, take
from tests.made_scans import Look, as_bytes, draw_pages, error_rate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

TEXTS = {
    "eng": """The harbour takes more ships

The harbour of the town took a third more ships this autumn than a year ago. Its master, Martin
Fletcher, told reporters on 4 December that nobody waits longer than two days any more.""",
    "ron": """Portul primește mai multe nave

Portul orașului a primit în această toamnă cu o treime mai multe nave decât acum un an. Șeful lui,
Ștefan Țurcanu, le-a spus ziariștilor că nimeni nu mai așteaptă mai mult de două zile.""",
    "pol": """Port przyjmuje więcej statków

Port miejski przyjął tej jesieni o jedną trzecią więcej statków niż rok temu. Jego szef, Łukasz
Wiśniewski, powiedział dziennikarzom, że nikt już nie czeka dłużej niż dwa dni.""",
    "ukr": """Порт приймає більше суден

Міський порт прийняв цієї осені на третину більше суден, ніж рік тому. Його начальник, Євген
Їжакевич, сказав журналістам, що ніхто вже не чекає довше двох днів.""",
}
CODES = {"eng": "en", "ron": "ro", "pol": "pl", "ukr": "uk"}


def flowing(name: str) -> str:
    return "\n\n".join(part.replace("\n", " ") for part in TEXTS[name].split("\n\n"))


@pytest.mark.slow
@needs(*TEXTS)
@pytest.mark.parametrize("name", TEXTS)
def test_a_scan_is_read_in_its_language(qapp: QApplication, tmp_path: Path, name: str):
    take(*TEXTS)
    pages = draw_pages(flowing(name), "Noto Serif", Look(150, tilt=1.2, noise=0.5))
    (tmp_path / "scan.jpg").write_bytes(as_bytes(pages, "JPEG"))
    article = read_article(tmp_path / "scan.jpg", "scan.jpg")
    assert article.language == CODES[name]
    assert error_rate(flowing(name), article.text) < 0.02
    assert len(article.paragraphs) == 2
    scan = article.scan
    assert scan is not None
    assert scan.confidence > 0.8
    assert len(scan.places) == len(article.sentences)
    places = [place for place in scan.places if place is not None]
    assert len(places) == len(article.sentences)
    assert [place.bottom for place in places] == sorted(place.bottom for place in places)
    assert all(0 < p.left < p.right < 1 and 0 < p.top < p.bottom < 0.5 for p in places)


@pytest.mark.slow
@needs("ron")
def test_a_document_of_text_and_scans_is_read_whole(qapp: QApplication):
    take("ron")
    scan = draw_pages(flowing("ron"), "Noto Serif", Look(columns=2))
    source = parse(_with_text("A first page that has letters of its own.", scan), ".pdf")
    assert "letters of its own" in source.text
    assert "mai multe nave decât acum un an" in " ".join(source.text.split())
    assert source.scan is not None
    assert {word.page for word in source.scan.words} == {2}


def test_without_language_data_a_scan_is_refused_and_its_pages_are_named(qapp: QApplication):
    scan = draw_pages(flowing("ron"), "Noto Serif", Look(100))
    for data, suffix in ((as_bytes(scan, "PNG"), ".png"), (as_bytes(scan, "PDF"), ".pdf")):
        with pytest.raises(ReadError, match=r"once language data .* is installed"):
            parse(data, suffix)
    source = parse(_with_text("A first page that has letters of its own.", scan), ".pdf")
    assert source.scan is not None
    assert source.scan.unread == (2,)


def _with_text(text: str, scan: list[Image.Image]) -> bytes:
    """Make a PDF document of a page with text and scanned ones."""
    import pypdfium2

    from tests.core.reading.made_files import Letters, pdf

    whole = pypdfium2.PdfDocument(pdf([[Letters(text, 60, 700, 12)]]))
    whole.import_pages(pypdfium2.PdfDocument(as_bytes(scan, "PDF")))
    data = io.BytesIO()
    whole.save(data)
    return data.getvalue()


@pytest.mark.parametrize("degrees", [-4.0, -1.3, 0.0, 2.4, 6.0])
def test_tilt_is_measured(qapp: QApplication, degrees: float):
    (page,) = draw_pages(flowing("eng") * 4, "Noto Serif", Look(100, tilt=-degrees))
    assert tilt(page) == pytest.approx(degrees, abs=0.3)


def test_a_pictures_size_is_looked_at_before_it_is_decoded():
    for side in (9_500, 30_000):
        with pytest.raises(FileTooLarge, match="more pixels than the 80 million"):
            next(pages_of_picture(_png_of(side, side)))


def test_pages_are_grey_on_white_and_upright():
    clear = Image.new("RGBA", (40, 30), (0, 0, 0, 0))
    deep = Image.fromarray(np.linspace(0, 60_000, 1200).reshape(30, 40).astype(np.uint16))
    held = Image.new("L", (40, 30), 200)
    held.getexif()[0x0112] = 6
    made = {"clear": ("PNG", clear), "deep": ("PNG", deep), "held": ("JPEG", held)}
    for name, (format, picture) in made.items():
        data = io.BytesIO()
        picture.save(data, format, **({"exif": held.getexif()} if name == "held" else {}))
        (page,) = pages_of_picture(data.getvalue())
        assert page.mode == "L"
        assert page.size == ((30, 40) if name == "held" else (40, 30))
        if name == "clear":
            assert page.getextrema() == (255, 255)
        if name == "deep":
            assert page.getextrema() == (0, 255)


def test_all_pages_of_a_tiff_are_there():
    pages = [Image.new("1", (60, 50), colour) for colour in (0, 1, 0)]
    data = io.BytesIO()
    pages[0].save(data, "TIFF", save_all=True, append_images=pages[1:], compression="group4")
    assert [page.getextrema()[0] for page in pages_of_picture(data.getvalue())] == [0, 255, 0]


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32), format=st.sampled_from(["PNG", "JPEG", "WEBP", "TIFF"]))
def test_a_damaged_picture_is_refused_in_words(seed: int, format: str):
    data = io.BytesIO()
    Image.linear_gradient("L").save(data, format)
    changed = mutate(data.getvalue(), f".{format.lower()}", random.Random(seed))
    with suppress(FileDamaged, FileTooLarge):
        for page in pages_of_picture(changed):
            assert page.mode == "L"


def _png_of(width: int, height: int) -> bytes:
    """Make a PNG picture that says how large it is, and holds a few bytes."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(head) + _chunk(b"IDAT" + zlib.compress(bytes(1000)))


def _chunk(content: bytes) -> bytes:
    return struct.pack(">I", len(content) - 4) + content + struct.pack(">I", zlib.crc32(content))
