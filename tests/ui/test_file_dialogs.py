"""The dialogs for files ask about names as they are, and delete nothing where a file is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QMessageBox, QWidget

from ui.file_dialogs import FileDialog

if TYPE_CHECKING:
    from pathlib import Path

NAME = "<img src=p.png> &x \u202etxt.txt"


@pytest.fixture
def saving(qtbot, tmp_path: Path):
    """Give a dialog to save over a file that is there, and what it gives."""
    (tmp_path / NAME).write_text("before")
    room = QWidget()
    qtbot.addWidget(room)
    dialog = FileDialog(room, "Export", saves=True)
    dialog.setDirectory(str(tmp_path))
    chosen: list[str] = []
    dialog.fileSelected.connect(chosen.append)
    dialog.open()
    qtbot.waitExposed(dialog)
    yield dialog, chosen
    room.close()


def answer(dialog: QDialog, button: QMessageBox.StandardButton) -> QMessageBox:
    box = next(box for box in dialog.findChildren(QMessageBox) if box.isVisible())
    box.button(button).click()
    return box


def choose(dialog: QFileDialog, name: str) -> None:
    dialog.findChild(QLineEdit, "fileNameEdit").setText(name)
    dialog.accept()


def test_a_file_is_written_over_only_when_that_is_answered_in_plain_words(saving, tmp_path):
    dialog, chosen = saving
    choose(dialog, NAME)
    box = answer(dialog, QMessageBox.StandardButton.No)
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert box.text() == r"<img src=p.png> &x \u202etxt.txt is there already. Replace it?"
    assert dialog.isVisible()
    assert chosen == []
    choose(dialog, NAME)
    answer(dialog, QMessageBox.StandardButton.Yes)
    assert chosen == [str(tmp_path / NAME)]


def test_a_new_file_is_not_asked_about(saving, tmp_path):
    dialog, chosen = saving
    choose(dialog, "new.txt")
    assert chosen == [str(tmp_path / "new.txt")]


def test_where_files_are_opened_none_is_deleted(window, qtbot):
    for opens in (
        window.commands.folder.choose_folder,
        window.commands.memories.choose_file,
        window.commands.bundles.choose_file,
        window.commands.packages.install_file,
    ):
        opens()
        (dialog,) = (d for d in window.findChildren(QFileDialog) if d.isVisible())
        assert isinstance(dialog, FileDialog)
        assert dialog.testOption(QFileDialog.Option.ReadOnly)
        dialog.reject()
        qtbot.waitUntil(lambda: not any(d.isVisible() for d in window.findChildren(QFileDialog)))
