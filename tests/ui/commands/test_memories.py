"""Memories for all folders, and the language to translate into, chosen in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from core.knowledge.imported_memories import imported_memories
from core.knowledge.tmx_files import Pair, write_tmx
from core.settings import Settings
from ui.reading.document.column import Side

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

HEADLINE = "Der Hafen wächst weiter"


@pytest.fixture
def german_memory(tmp_path: Path) -> Path:
    path = tmp_path / "agency.tmx"
    with path.open("wb") as file:
        write_tmx(
            file,
            [
                Pair("ro", "Ministrul sosește la Constanța", "de", "Der Minister kommt"),
                Pair("de", HEADLINE, "fr", "Le port grandit encore"),
            ],
        )
    return path


def choose(window, words: str) -> None:
    """Type into the open box and choose the first row."""
    line = QApplication.focusWidget()
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Qt.Key.Key_Return)


def titles(window) -> list[str]:
    return [choice.title for choice in window.picker.choices]


def open_in(window, qtbot, language: str) -> None:
    window.actions_by_id["set_target"].trigger()
    choose(window, language)
    qtbot.waitUntil(window.reader.is_settled)


def test_a_memory_is_imported_shown_and_removed(window, german_memory, qtbot):
    window.commands.memories.import_from(german_memory)
    qtbot.waitUntil(lambda: "agency.tmx is kept for all folders" in window.messages.text)
    assert "2 sentences in French, German, Romanian" in window.messages.text
    open_in(window, qtbot, "German")
    pane = window.view.two_pane.panes[1]
    qtbot.waitUntil(lambda: "Der Minister kommt" in pane.toPlainText())
    assert "agency.tmx" in window.view.two_pane.titled_panes["translation"].header.text()

    window.actions_by_id["memories"].trigger()
    assert titles(window) == ["Import a memory …", "agency.tmx", "team.tmx"]
    assert [c.enabled for c in window.picker.choices] == [True, True, False]
    choose(window, "agency")
    assert titles(window) == ["Keep agency.tmx", "Remove agency.tmx"]
    choose(window, "remove")
    assert imported_memories() == []
    qtbot.waitUntil(lambda: "Der Minister kommt" not in pane.toPlainText())


def test_a_file_that_is_no_memory_is_refused_in_words(window, tmp_path, qtbot):
    path = tmp_path / "bad.tmx"
    path.write_text("<tmx>")
    window.commands.memories.import_from(path)
    qtbot.waitUntil(lambda: "bad.tmx is no valid TMX file" in window.messages.text)
    assert imported_memories() == []


def test_importing_asks_for_a_file(window, qtbot):
    window.actions_by_id["import_memory"].trigger()
    dialog = window.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None)


def test_each_folder_remembers_its_language(start, news, tmp_path, qtbot):
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.txt").write_text("Der Hafen von Hamburg ist im Jahr 2023 gewachsen.", "utf-8")
    window = start(news)
    open_in(window, qtbot, "French")
    assert window.reader.session.to == "fr"
    window.reader.open(other)
    assert window.reader.session.to == "en"
    qtbot.waitUntil(window.reader.is_settled)
    window.close()
    window.reader.join()

    again = start(news)
    assert again.reader.session.to == "fr"
    again.reader.to = "de"  # what --to says wins, and is not remembered
    again.reader.open(news)
    assert again.reader.session.to == "de"
    qtbot.waitUntil(again.reader.is_settled)
    settings = Settings.load()
    assert (settings.target(str(news.resolve())), settings.target_language) == ("fr", "en")


def test_languages_say_whether_packages_lead_to_them(start, news, test_packages, qtbot):
    window = start(news)
    window.actions_by_id["set_target"].trigger()
    right = {choice.id: choice.right for choice in window.picker.choices}
    assert right["en"] == "installed for 2 of 3 languages"
    assert right["de"] == "installed"
    assert right["fr"] == "package missing"
    assert [c.id for c in window.picker.choices][:2] == ["en", "de"]
    assert next(c for c in window.picker.choices if c.id == "en").detail == "en  ·  now"
    choose(window, "German")
    qtbot.waitUntil(window.reader.is_settled)
    assert window.reader.session.packages.route("1-ro.txt").via_english
    window.reader.show("3-de.txt")
    assert "your language already" in window.view.two_pane.titled_panes[Side.ORIGINAL].header.text()
    assert window.view.two_pane.shown == [window.view.two_pane.pane(Side.ORIGINAL)]
    assert HEADLINE in window.view.two_pane.panes[0].toPlainText()
