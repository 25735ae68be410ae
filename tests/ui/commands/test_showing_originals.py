"""The file as it looks, beside its text in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
from PySide6.QtTest import QTest

from tests.ui.driving import press, until

SENTENCES = [
    f"Sentence number {n} tells of the port of Constanța in its own way." for n in range(60)
]


@pytest.fixture
def shown(start, tmp_path, qapp):
    """Give the window on a folder with a document of pages and a saved page."""
    folder = tmp_path / "files"
    folder.mkdir()
    document = QTextDocument()
    document.setHtml("".join(f"<p>{text}</p>" for text in SENTENCES))
    writer = QPdfWriter(str(folder / "a.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    document.print_(writer)
    del writer
    body = "".join(f"<p>{text}</p>" for text in SENTENCES[:8])
    page = f"<html><body><h1>The port</h1>{body}<img src='file:///etc/x.png'></body></html>"
    (folder / "b.html").write_text(page, "utf-8")
    window = start(folder)
    window.view.focus_original()
    press(window, "V")
    sheet = window.commands.originals.sheet
    until(lambda: sheet.pages.isVisible())
    return window


def sentence_of(window, words: str) -> int:
    article = window.reader.content.article
    return next(n for n, s in enumerate(article.sentences) if words in article.quote(s))


@pytest.mark.slow
def test_pages_are_shown_with_the_sentence_outlined_and_clicks_lead_back(shown):
    window = shown
    pages = window.commands.originals.sheet.pages
    at = sentence_of(window, "number 50 ")
    window.view.go_to_sentence(at)
    until(pages.outlines)
    seen = pages.outlines()[0]
    assert pages.viewport().rect().contains(seen.center().toPoint())
    window.view.go_to_sentence(at - 1)
    spot = pages.outlines()[0].center().toPoint()
    window.view.go_to_sentence(at)
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.view.current_sentence() == at - 1
    until(lambda: _has_ink(pages.viewport().grab().toImage()))


def _has_ink(image) -> bool:
    """Tell whether letters are drawn: something dark on the page."""
    points = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    return any(image.pixelColor(x, y).lightness() < 60 for x, y in points)


@pytest.mark.slow
def test_a_saved_page_follows_and_esc_brings_the_translation_back(shown):
    window = shown
    sheet = window.commands.originals.sheet
    press(window, "J")
    until(lambda: sheet.written.isVisible())
    assert "Sentence number 5" in sheet.written.toPlainText()
    window.view.go_to_sentence(sentence_of(window, "number 5 "))
    until(lambda: "number 5 " in sheet.written.marked())
    loaded = [
        sheet.written.loadResource(kind, QUrl(address))
        for kind in (1, 2, 3)
        for address in ("file:///etc/passwd", "http://127.0.0.1:9/x", "picture:9", "/etc/hosts")
    ]
    assert all(one.isNull() for one in loaded)
    press(window, "F6")
    assert sheet.isAncestorOf(window.focusWidget())
    press(window, "Esc")
    assert sheet.isHidden()
    press(window, "V")
    until(lambda: sheet.written.isVisible())
    press(window, "V")
    assert sheet.isHidden()
