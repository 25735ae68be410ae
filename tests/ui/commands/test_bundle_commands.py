"""A bundle saved from the real window, opened again, merged, and refused in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow


@pytest.fixture
def bundle(window, tmp_path, qtbot) -> Path:
    qtbot.waitUntil(window.reader.is_settled)
    path = tmp_path / "story 🧭.diptych"
    window.commands.bundles.save(path, sources=True, notes=True)
    qtbot.waitUntil(lambda: "story 🧭.diptych" in window.messages.text)
    return path


def shown(window) -> list[tuple[str, str]]:
    return [(e.path, e.title) for e in window.reader.session.entries()]


def drop(window, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_a_dropped_bundle_opens_as_a_folder(window, bundle, qtbot):
    session = window.reader.session
    before = [row for row in shown(window) if session.article(row[0]) is not None]
    drop(window, bundle)
    qtbot.waitUntil(
        lambda: window.reader.session is not None and window.reader.session is not session
    )
    qtbot.waitUntil(window.reader.is_settled)
    assert shown(window) == before
    assert window.reader.session.folder.parent.name == "bundles"


def test_a_damaged_bundle_is_refused_in_words_and_the_folder_stays(window, bundle, qtbot):
    session = window.reader.session
    bundle.write_bytes(bundle.read_bytes()[:-100])
    window.commands.bundles.open(bundle)
    qtbot.waitUntil(lambda: "is damaged or no bundle" in window.messages.text)
    assert window.reader.session is session


def test_a_bundle_is_merged_by_key_and_dialog(window, bundle, qtbot):
    path = window.reader.path
    session = window.reader.session
    session.notes.note(path, 0, "Mine")
    window.actions_by_id["merge_bundle"].trigger()
    dialog = next(d for d in window.findChildren(QFileDialog) if d.isVisible())
    dialog.fileSelected.emit(str(bundle))
    dialog.close()
    qtbot.waitUntil(lambda: "are your own now" in window.messages.text)
    qtbot.waitUntil(window.reader.is_settled)
    assert window.reader.session.folder == session.folder
    notes = window.reader.session.finished(path).notes
    assert [placed.note.text for placed in notes] == ["Mine"]


def test_what_goes_in_is_asked_before_saving(window, qtbot):
    window.actions_by_id["save_bundle"].trigger()
    titles = [choice.title for choice in window.picker.choices]
    assert titles[0] == "The folder, ready to read"
    line = QApplication.focusWidget()
    QTest.keyClick(line, Qt.Key.Key_Return)
    dialog = next(d for d in window.findChildren(QFileDialog) if d.isVisible())
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.close()
