"""In the window, an article whose names were not all found is read like any other, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from core.preparation.packed import LONG_TEXT
from tests.stuck_recogniser import demand
from ui.article_list.model import describe, state_words
from ui.reading.document.column import Side

if TYPE_CHECKING:
    from ui.window.main_window import MainWindow

pytestmark = pytest.mark.slow

FILLER = "Lucrările la digul cel nou merg mai departe în fiecare zi. "
TEXT = (
    "Ministra Ana Popescu 🙂 a sosit luni în portul vechi.\n\n"
    f"{(FILLER * (LONG_TEXT // len(FILLER) + 1)).strip()}\n\n"
    "Acolo a vorbit cu vecinul Zerfo Treptu despre dig.\n"
)


@pytest.fixture
def window(start, tmp_path, monkeypatch) -> MainWindow:
    """Give the window with an article open of which one name is found and one is not."""
    folder = tmp_path / "port"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, "utf-8")
    demand("stick", monkeypatch)
    return start(folder)


def named(window: MainWindow) -> set[str]:
    model = window.panel.list.model()
    return {model.index(row, 0).data() for row in range(model.rowCount())}


def original(window: MainWindow) -> str:
    return window.view.two_pane.pane(Side.ORIGINAL).toPlainText()


def remark(window: MainWindow) -> str:
    return window.view.two_pane.titled_panes[Side.ORIGINAL].header.text()


def test_the_text_is_there_and_what_is_missing_is_said(window, qtbot):
    text = original(window)
    assert "Ana Popescu" in text
    assert "Zerfo Treptu" in text
    qtbot.waitUntil(lambda: "Ana Popescu" in named(window))
    assert "Zerfo Treptu" not in named(window)
    notice = window.panel.notice
    assert notice.isVisible()
    assert notice.words.text().startswith("Names are missing")
    assert "names missing" in remark(window)
    entry = window.reader.entry
    assert state_words(entry) in ("package missing", "names missing")
    assert "Names are missing" in describe(entry)


def test_the_button_finds_them(window, qtbot, monkeypatch):
    demand("go on", monkeypatch)
    notice = window.panel.notice
    qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Zerfo Treptu" in named(window))
    qtbot.waitUntil(lambda: not notice.isVisible())
    assert "names missing" not in remark(window)
    assert "Names are missing" not in describe(window.reader.entry)
    assert "Zerfo Treptu" in original(window)


def test_the_action_finds_them_and_says_where_there_is_nothing_to_find(window, qtbot, monkeypatch):
    demand("go on", monkeypatch)
    window.actions_by_id.trigger("find_names")
    qtbot.waitUntil(lambda: "Zerfo Treptu" in named(window))
    qtbot.waitUntil(window.reader.is_settled)
    window.actions_by_id.trigger("find_names")
    assert window.messages.text == "Finding this article's names did finish."
