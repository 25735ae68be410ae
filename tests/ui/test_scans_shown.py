"""Scans beside a text: each an article with all its pages, and its unsure words are marked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextCharFormat

from tests.core.reading.scans.language_data_here import needs, take
from tests.core.reading.scans.test_scans import flowing
from tests.made_scans import Look, as_bytes, draw_pages
from tests.ui.driving import press, until
from ui.reading.document.column import Side

if TYPE_CHECKING:
    from pathlib import Path

SECOND = "Na drugiej stronie jest tylko jedno zdanie o latarni morskiej."


@pytest.mark.slow
@needs("pol")
def test_scans_are_listed_read_and_marked(start, tmp_path: Path):
    take("pol")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Krótki tekst o porcie i o statkach.", encoding="utf-8")
    poor = draw_pages(flowing("pol"), "Noto Serif", Look(100, noise=1.0))
    (folder / "b.png").write_bytes(as_bytes(poor, "PNG"))
    pages = [draw_pages(text, "Noto Serif", Look(150))[0] for text in (flowing("pol"), SECOND)]
    for name, kind in (("c.pdf", "PDF"), ("d.tif", "TIFF")):
        (folder / name).write_bytes(as_bytes([page.copy() for page in pages], kind, 150))
    window = start(folder)
    assert list(window.articles.model.paths) == ["a.txt", "b.png", "c.pdf", "d.tif"]
    window.articles.focus_list()
    original = window.view.two_pane.titled_panes[Side.ORIGINAL]

    def is_shown(name: str) -> bool:
        return window.reader.path == name and "read by OCR" in original.header.text()

    for name in ("b.png", "c.pdf", "d.tif"):
        press(window, "J")
        until(partial(is_shown, name))
        text = original.pane.toPlainText()
        assert "statków" in text
        assert (SECOND in text) == (name != "b.png")
        article = window.reader.session.finished(name).article
        document = original.pane.document()
        dotted = [
            piece
            for number in range(document.blockCount())
            for piece in document.findBlockByNumber(number).layout().formats()
            if piece.format.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine
        ]
        assert len(dotted) == len(article.scan.unsure)
        assert bool(dotted) == (name == "b.png")
        seen = {place.page for place in article.scan.places if place is not None}
        assert seen == ({1} if name == "b.png" else {1, 2})
