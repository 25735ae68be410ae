"""Export, print and the file itself, by keys in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.driving import press, said

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl


def export_by_keys(window, qtbot, out, *answers: str) -> None:
    """Press Ctrl+E, type an answer to each question, and choose the folder."""
    window.activateWindow()
    window.view.focus_original()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press(window, "Ctrl+E")
    for answer in answers:
        QTest.keyClicks(QApplication.focusWidget(), answer)
        press(window, "Return")
    (dialog,) = (d for d in window.findChildren(QFileDialog) if d.isVisible())
    dialog.fileSelected.emit(str(out))
    dialog.grab()
    dialog.close()


@pytest.fixture
def reading(window):
    window.view.focus_original()
    window.view.go_to_sentence(1)
    return window


def test_one_article_is_exported_by_keys(reading, tmp_path, qtbot):
    window = reading
    export_by_keys(window, qtbot, tmp_path / "out", "this article", "docx")
    qtbot.waitUntil(lambda: "1 article was exported" in window.messages.text)
    assert [p.name for p in (tmp_path / "out").iterdir()] == ["1-ro.txt.docx"]


def test_a_selection_is_exported_with_or_without_notes(reading, tmp_path, qtbot):
    window = reading
    press(window, "S")
    session = window.reader.session
    session.notes.note("1-ro.txt", 1, "who says so?")
    session.notes.set_tags("2-pl.txt", ["ports"])
    session.notes.set_tags("1-ro.txt", ["ports"])
    press(window, "Ctrl+E")
    titles = [choice.title for choice in window.picker.choices]
    press(window, "Esc")
    assert titles == [
        "This article",
        "Starred articles",
        "Articles with notes",
        "Tagged ports",
        "The whole folder",
    ]
    export_by_keys(window, qtbot, tmp_path / "a", "starred", "md", "with notes")
    qtbot.waitUntil(lambda: "1 article was exported" in window.messages.text)
    assert "who says so?" in (tmp_path / "a" / "1-ro.txt.md").read_text("utf-8")
    export_by_keys(window, qtbot, tmp_path / "b", "tagged ports", "md", "without")
    qtbot.waitUntil(lambda: "2 articles were exported" in window.messages.text)
    assert sorted(p.name for p in (tmp_path / "b").iterdir()) == ["1-ro.txt.md", "2-pl.txt.md"]
    assert "who says so?" not in (tmp_path / "b" / "1-ro.txt.md").read_text("utf-8")


def test_what_the_filter_lists_is_exported(reading, tmp_path, qtbot):
    window = reading
    window.articles.filter.setText("german")
    export_by_keys(window, qtbot, tmp_path / "out", "listed", "pdf")
    qtbot.waitUntil(lambda: "1 article was exported" in window.messages.text)
    (path,) = (tmp_path / "out").iterdir()
    assert path.name == "3-de.txt.pdf"
    with pypdfium2.PdfDocument(path) as document:
        text = " ".join(document[0].get_textpage().get_text_bounded().split())
    assert "Der Hafen wächst weiter" in text
    assert "The port keeps growing" in text
    assert "From memory: team.tmx" in text


def test_the_folder_becomes_one_book_or_one_graph(reading, tmp_path, qtbot):
    window = reading
    for name, file in (("epub", "articles.epub"), ("graphml", "named-together.graphml")):
        out = tmp_path / name
        export_by_keys(window, qtbot, out, "whole folder", name)
        qtbot.waitUntil(lambda out=out: f"exported to {out}" in window.messages.text)
        assert [path.name for path in out.iterdir()] == [file]


def test_a_pdf_into_the_folder_itself_is_refused(reading, qtbot):
    window = reading
    window.commands.exporting.export_to(window.reader.session.folder / "out", "pdf")
    qtbot.waitUntil(lambda: "Choose a folder outside" in window.messages.text)


def test_the_preview_stands_in_place_of_the_text(reading, qtbot):
    window = reading
    press(window, "Ctrl+Shift+V")
    preview = window.commands.pages.current()
    qtbot.waitUntil(lambda: preview.pages.pageCount() == 1)
    assert "page 1 of 1" in said(preview)
    assert not preview.grab().isNull()
    asked = []
    preview.print_requested.disconnect()
    preview.print_requested.connect(lambda: asked.append(True))
    press(window, "PgDown")
    press(window, "Return")
    assert asked == [True]
    press(window, "Esc")
    assert window.commands.pages.current() is None
    window.reader.step(1)
    press(window, "Ctrl+Shift+V")
    assert window.commands.pages.current() is preview
    assert preview.finished.article.path == "2-pl.txt"
    press(window, "J")
    assert window.commands.pages.current() is None


def test_the_file_is_opened_in_its_own_program_and_shown_in_its_folder(reading, monkeypatch):
    window = reading
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    press(window, "O")
    press(window, "Shift+O")
    folder = window.reader.session.folder
    assert [url.toLocalFile() for url in opened] == [str(folder / "1-ro.txt"), str(folder)]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    press(window, "O")
    assert "no program that opens 1-ro.txt" in window.messages.text
