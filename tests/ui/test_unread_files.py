"""Files that are not read are counted when a folder is opened, and listed with the reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from core.reading.unread_kinds import UNRECOGNISED
from tests.core.reading.made_files import zipped
from tests.ui.driving import press, type_words

if TYPE_CHECKING:
    from pathlib import Path


def list_unread(window) -> None:
    window.articles.focus_list()
    press(window, "Ctrl+K")
    type_words("not read")
    press(window, "Return")


@pytest.mark.slow
def test_what_is_not_read_is_listed_with_its_reason(start, tmp_path: Path, qtbot):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "scan.png").write_bytes(b"\x89PNG")
    inner = {"note.txt": "Un text scurt despre port.", "book.mobi": b"x"}
    (folder / "wire.zip").write_bytes(zipped(inner))
    window = start(folder)
    qtbot.waitUntil(lambda: "2 files of kinds" in window.messages.text)
    (button,) = (b for b in window.messages.findChildren(QPushButton) if b.text() == "List them")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.picker.isVisible)
    rows = [(choice.title, choice.detail) for choice in window.picker.choices]
    assert rows[0] == ("scan.png", str(UNRECOGNISED))
    assert rows[1][0] == "wire.zip/book.mobi"
    assert "EPUB" in rows[1][1]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.messages.text == f"scan.png: {UNRECOGNISED}"
    assert button.isHidden()


@pytest.mark.slow
def test_a_folder_that_is_opened_again_says_what_is_there_now(start, tmp_path: Path, qtbot):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Un text scurt despre port.", "utf-8")
    (folder / "scan.png").write_bytes(b"\x89PNG")
    window = start(folder)
    qtbot.waitUntil(lambda: "1 file of a kind" in window.messages.text)
    (folder / "scan.png").unlink()
    with qtbot.waitSignal(window.reader.unread_found):
        window.reader.open(folder)
    list_unread(window)
    assert window.messages.text == "Every file of this folder is read."


def test_a_folder_that_is_read_whole_says_so(window):
    list_unread(window)
    assert window.messages.text == "Every file of this folder is read."
