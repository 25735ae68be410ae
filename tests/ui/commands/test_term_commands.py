"""Terms in the window: typed, doubted, put in by a key, made of a correction."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from core.article import DoubtKind, Origin
from core.knowledge.terms import Term
from core.knowledge.watchlist_file import watch_file, write_watchlist
from core.paths import data_dir
from core.store import Store
from tests.ui.driving import press, said, texts, type_words
from ui.commands.terms_dialog import TermsDialog

if TYPE_CHECKING:
    from pathlib import Path

NAMED = 1
"""The sentence of the Romanian article that names Popescu and the port first."""


@pytest.fixture
def reading(window):
    window.view.focus_original()
    window.view.go_to_sentence(NAMED)
    return window


def shown(window, index: int = NAMED):
    return window.reader.content.translations[index]


def opened(window, qtbot) -> TermsDialog:
    """Give the dialog that is open, with the keyboard in its list."""
    dialog = next(d for d in window.findChildren(TermsDialog) if d.isVisible())
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.text)
    return dialog


def save(dialog: TermsDialog) -> None:
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()


def type_term(window, qtbot, line: str) -> None:
    """Add a term to the folder's list, as a person types it."""
    press(window, "Ctrl+Shift+G")
    dialog = opened(window, qtbot)
    dialog.text.moveCursor(QTextCursor.MoveOperation.End)
    type_words(line)
    save(dialog)
    window.activateWindow()
    pane = window.view.two_pane.panes[0]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is pane)


def doubts(window, index: int = NAMED) -> list[str]:
    return [d.reason for d in shown(window, index).doubts if d.kind is DoubtKind.TERM]


def test_what_lacks_a_term_is_doubted_and_a_key_puts_it_in(reading, qtbot, tmp_path: Path):
    window = reading
    before = shown(window).text
    press(window, "X")
    assert window.messages.text == "The sentence lacks no term."
    type_term(window, qtbot, "Popescu = Popesku")
    qtbot.waitUntil(lambda: doubts(window) == ["Term: Popescu should be Popesku."])
    qtbot.waitUntil(lambda: window.reader.entry.doubts == 2)
    window.view.go_to_sentence(0)
    press(window, "D")
    assert window.messages.text == "Term: Popescu should be Popesku."
    pane = window.view.two_pane.panes[1]
    pane.sign_pointed.emit((NAMED,))
    assert "Term: Popescu should be Popesku." in window.view.card.text()
    press(window, "X")
    own = before.replace("Popescu", "Popesku")
    qtbot.waitUntil(lambda: own in texts(window)[1])
    assert shown(window).origin is Origin.CORRECTION
    assert doubts(window) == []
    assert window.reader.entry.doubts == 1
    window.commands.exporting.export_to(tmp_path / "out", "json")
    qtbot.waitUntil(lambda: "were exported" in window.messages.text)
    exported = json.loads((tmp_path / "out" / "1-ro.txt.json").read_text("utf-8"))
    sentences = [s for paragraph in exported["paragraphs"] for s in paragraph["sentences"]]
    assert (sentences[1]["origin"], sentences[1]["translation"]) == ("correction", own)
    assert sentences[2]["doubts"] == ["Term: Popescu should be Popesku."]
    press(window, "Ctrl+Z")
    qtbot.waitUntil(lambda: doubts(window) != [])
    assert shown(window).text == before


def test_where_a_term_belongs_is_asked_where_nothing_tells(reading, qtbot):
    window = reading
    type_term(window, qtbot, "[ro] port = harbour")
    qtbot.waitUntil(lambda: doubts(window) == ["Term: port should be harbour."])
    press(window, "X")
    assert window.view.sentence_correction.index == NAMED
    assert "where “harbour” belongs" in window.messages.text


def test_a_term_for_all_folders_is_there_in_the_next_window(start, news, qtbot):
    window = start(news)
    window.commands.terms.keep([Term("port", "harbour", "en")], here=False)
    window.close()
    window.reader.join()
    again = start(news)
    again.view.focus_original()
    assert doubts(again) == ["Term: port should be harbour."]
    assert again.reader.entry.doubts == 1
    again.commands.terms.keep([], here=False)
    qtbot.waitUntil(lambda: again.reader.entry.doubts == 0)


def test_another_windows_terms_count_here(reading, qtbot):
    window = reading
    with closing(Store(data_dir() / "diptych.sqlite3")) as other:
        other.terms.save([Term("port", "harbour", "en")], "en")
    qtbot.waitUntil(lambda: doubts(window) == ["Term: port should be harbour."])


def test_a_corrections_word_becomes_a_term(reading, qtbot):
    window = reading
    press(window, "Shift+X")
    assert window.messages.text.startswith("Correct the sentence first")
    window.commands.corrections.take(shown(window).text.replace("port", "harbour"))
    qtbot.waitUntil(lambda: shown(window).origin is Origin.CORRECTION)
    # The memory tells no words apart: the reader writes of which it is.
    press(window, "Shift+X")
    dialog = opened(window, qtbot)
    assert dialog.text.toPlainText() == "[ro]  = harbour"
    type_words("Ministrul")
    save(dialog)
    qtbot.waitUntil(lambda: doubts(window, 0) == ["Term: Ministrul should be harbour."])


def test_words_selected_in_the_original_begin_a_line(reading, qtbot):
    window = reading
    pane = window.view.two_pane.panes[0]
    cursor = pane.document().find("Lucrările")
    pane.setTextCursor(cursor)
    press(window, "Ctrl+Shift+G")
    dialog = opened(window, qtbot)
    assert dialog.text.toPlainText() == "[ro] Lucrările = "
    type_words("works")
    assert dialog.text.toPlainText() == "[ro] Lucrările = works"


def test_lists_are_imported_exported_and_taken_from_the_watchlist(reading, qtbot, tmp_path: Path):
    window = reading
    write_watchlist(watch_file(), ["Chiny"])
    press(window, "Ctrl+Shift+G")
    dialog = opened(window, qtbot)
    dialog.add_watched()
    more = tmp_path / "more.csv"
    more.write_text("source,target\nport,harbour\nbad,\n", "utf-8")
    dialog.import_from(str(more))
    assert dialog.text.toPlainText() == "Chiny = China\nport = harbour\n"
    assert "1 term was read." in said(dialog)
    assert "Row 3 is no term" in said(dialog)
    dialog.export_to(str(tmp_path / "out.tbx"))
    assert "<term>harbour</term>" in (tmp_path / "out.tbx").read_text("utf-8")
    dialog.text.appendPlainText("nonsense")
    save(dialog)
    assert dialog.isVisible()
    assert "Line 4 is no term" in said(dialog)
