"""Quotes for other programs, whatever strangers' files are called and a person wrote."""

from __future__ import annotations

import csv
import io
import zipfile

import pytest
from lxml import etree

from core.export.quotes import QUOTE_FORMATS, export_quotes
from core.knowledge.quotes import Passage, Quote, QuoteInContext

ODD = "=1+1 <b>&\x0b]]> `#|\n\u202e"


def exported(name: str) -> bytes:
    quote = Quote("1", ODD, 0, len(ODD), note=ODD, codes=("=code",))
    where = QuoteInContext("\udcff.txt", quote, None, ODD, (), "", "", "", "", None, "")
    file = io.BytesIO()
    items = [where, Passage("2", ODD)]
    export_quotes(items, file, name, to="en", title=ODD, finished=lambda _: None)
    return file.getvalue()


@pytest.mark.parametrize("name", QUOTE_FORMATS)
def test_a_quote_whose_article_is_gone_is_written_in_every_format(name):
    data = exported(name)
    assert data or name in {"bib", "ris"}
    if name in {"docx", "qdpx"}:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = [part for part in package.namelist() if part.endswith((".xml", ".qde"))]
            for part in parts:
                etree.fromstring(package.read(part))
        assert parts


def test_cells_are_no_formulas_and_names_that_are_no_text_are_written():
    rows = list(csv.reader(io.StringIO(exported("csv").decode("utf-8-sig"), newline="")))
    first = dict(zip(rows[0], rows[1], strict=True))
    assert not any(cell.startswith("=") for row in rows for cell in row)
    assert first["headline"] == first["path"] == "\ufffd.txt"
