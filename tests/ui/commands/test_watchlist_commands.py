"""The watchlist in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialogButtonBox

from core.knowledge.watchlist_file import read_watchlist, watch_file, write_watchlist
from tests.ui.driving import said

if TYPE_CHECKING:
    from pathlib import Path


def counts(window) -> dict[str, int]:
    return {path: window.articles.model.entry(path).watched for path in window.articles.model.paths}


def marked(window) -> list[list[str]]:
    """Give what is shown as watched on each side."""
    found = []
    for pane in window.view.two_pane.panes:
        cursor, texts = QTextCursor(pane.document()), []
        for span in pane.column.watched:
            cursor.setPosition(span.start)
            cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
            texts.append(cursor.selectedText())
        found.append(texts)
    return found


@pytest.fixture
def romanian(window, qtbot):
    window.reader.show("1-ro.txt")
    qtbot.waitUntil(lambda: window.reader.content is not None)
    return window


def test_names_are_marked_counted_filtered_and_kept(romanian, qtbot):
    window = romanian
    window.commands.watchlist.watch_for(["Ion Popescu", "Chiny"])
    assert marked(window) == [["Ion Popescu", "Popescu", "China"]] * 2
    qtbot.waitUntil(lambda: counts(window) == {"1-ro.txt": 3, "2-pl.txt": 1, "3-de.txt": 0})
    assert read_watchlist(watch_file()) == ("Ion Popescu", "Chiny")
    window.actions_by_id["only_watched"].trigger()
    assert window.articles.model.paths == ["1-ro.txt", "2-pl.txt"]
    window.actions_by_id["only_watched"].trigger()
    assert len(window.articles.model.paths) == 3


def test_a_watched_name_stands_out_and_copies_as_plain_text(romanian):
    window = romanian
    window.commands.watchlist.watch_for(["Popescu"])
    pane = window.view.two_pane.panes[0]
    span = pane.column.watched[0]
    rect = pane.span_rects(span.start, span.end)[0].toRect()
    image = pane.viewport().grab(rect).toImage()
    colours = {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }
    assert window.theme.watch in colours
    cursor = pane.textCursor()
    cursor.setPosition(span.start)
    cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    pane.copy()
    clipboard = QGuiApplication.clipboard()
    assert "Popescu" in clipboard.text()
    assert not clipboard.mimeData().hasHtml()
    window.actions_by_id["watch_selection"].trigger()
    assert clipboard.text() in window.commands.watchlist.names


def test_the_list_is_there_in_the_next_window(start, news):
    write_watchlist(watch_file(), ["China"])
    window = start(news)
    assert window.commands.watchlist.names == ("China",)


def test_the_list_is_edited_imported_and_exported(window, qtbot, tmp_path: Path):
    window.commands.watchlist.watch_for(["Xi"])
    dialog = window.commands.watchlist.edit()
    dialog.text.setPlainText("Xi\n\nЛукашенко\nXi\n")
    other = tmp_path / "more.txt"
    other.write_text("Putin\nXi\n", "utf-8")
    dialog.import_from(str(other))
    assert dialog.names() == ("Xi", "Лукашенко", "Putin")
    dialog.export_to(str(tmp_path / "out.txt"))
    assert (tmp_path / "out.txt").read_text("utf-8") == "Xi\nЛукашенко\nPutin\n"
    dialog.import_from(str(tmp_path))
    assert "cannot be read" in said(dialog)
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()
    assert window.commands.watchlist.names == ("Xi", "Лукашенко", "Putin")


def test_an_empty_list_filters_nothing(window):
    window.actions_by_id["only_watched"].trigger()
    assert window.articles.filter.text() == ""
    assert window.messages.text.startswith("The watchlist is empty")
