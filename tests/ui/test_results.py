"""Results that stay: opened from a search, walked by F3, narrowed, exported and kept, by keys."""

from __future__ import annotations

import csv
import zipfile
from functools import partial
from io import BytesIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.article_list import ArticleEntry, ArticleState
from core.export.results import RESULT_FORMATS, export_results
from core.results import Result
from core.search import Snippet
from tests.ui.driving import press, said, type_words, until


def keep(window, words: str) -> None:
    """Search by keys and keep all that is found."""
    press(window, "/")
    until(window.picker.isVisible)
    type_words(words)
    until(lambda: window.picker.choices)
    press(window, "Ctrl+Return")
    until(window.commands.results.pane.isVisible)


def at(window) -> tuple[str, int]:
    return window.reader.path, window.view.current_sentence()


def is_at(window, place: tuple[str, int]) -> bool:
    return at(window) == place


def paths(window) -> list[str]:
    return [row.result.path for row in window.commands.results.pane.rows]


def test_results_stay_while_f3_walks_through_them(window):
    until(lambda: window.reader.content is not None)
    keep(window, "minister OR port")
    pane = window.commands.results.pane
    until(lambda: set(paths(window)) == {"1-ro.txt", "2-pl.txt", "3-de.txt"})
    assert "in 3 articles" in said(pane)
    # The current sentence is never one of the headline.
    places = [(row.result.path, max(1, row.result.sentence)) for row in pane.rows]
    press(window, "Return")
    until(lambda: at(window) == places[0])
    for place in places[1:]:
        press(window, "F3")
        until(partial(is_at, window, place))
    assert pane.isVisible()
    press(window, "F3")
    assert "last result" in said(window.messages)
    press(window, "Shift+F3")
    until(lambda: at(window) == places[-2])
    # Closed they are still walked through, and come back by their key.
    window.commands.results.pane.focus_list()
    press(window, "Esc")
    assert pane.isHidden()
    press(window, "F3")
    until(lambda: at(window) == places[-1])
    press(window, "F8")
    assert pane.isVisible()
    assert QApplication.focusWidget() is pane.list


def test_results_are_narrowed_sorted_kept_and_stand_beside_the_text(window):
    keep(window, "minister OR port")
    pane, commands = window.commands.results.pane, window.commands
    until(lambda: len(paths(window)) >= 4)
    pane.filter.setText("lang:pl OR hamburg")
    assert set(paths(window)) == {"2-pl.txt", "3-de.txt"}
    pane.filter.setText("OR OR")
    assert not paths(window)
    pane.filter.clear()
    below = pane.geometry().top()
    assert below > 0
    press(window, "Shift+F8")
    assert pane.geometry().top() == 0
    assert pane.geometry().left() > 0
    assert not pane.grab().isNull()
    commands.results.save()
    assert "minister OR port" in commands.saved_searches.searches


def test_doubts_notes_mentions_and_watched_names_are_results_too(window):
    until(lambda: window.reader.content is not None)
    pane = window.commands.results.pane
    press(window, "A")
    type_words("Which port?")
    press(window, "Return")
    window.actions_by_id["note_results"].trigger()
    until(lambda: [row.result.about for row in pane.rows] == ["Which port?"])
    window.commands.watchlist.watch_for(["Kowalski"])
    until(lambda: window.articles.model.entry("2-pl.txt").watched)
    window.actions_by_id["watched_results"].trigger()
    until(lambda: set(paths(window)) == {"2-pl.txt"})
    assert all(row.result.original.spans for row in pane.rows)
    window.view.focus_original()
    press(window, "]", "E")
    until(lambda: window.picker.isVisible() and window.picker.choices)
    press(window, "Ctrl+Return")
    until(lambda: pane.results.query.startswith("entity:") and paths(window))
    press(window, "Shift+D")
    until(lambda: pane.results.query == "doubt:")
    assert "Nothing was found." in said(pane)


def test_several_searches_at_once_stand_under_each_line(window):
    dialog = window.commands.results.ask_several()
    dialog.text.setPlainText("hamburg\n\nOR OR\nreuters")
    dialog.accept_typed()
    assert "OR OR: " in said(dialog)
    dialog.text.setPlainText("hamburg\n\nreuters\nhamburg")
    dialog.accept_typed()
    pane = window.commands.results.pane
    until(lambda: pane.results is not None)
    assert [row.result.question for row in pane.rows] == ["hamburg", "reuters"]
    assert pane.results.query == "(hamburg) OR (reuters)"


def test_a_click_on_a_result_goes_there(window):
    keep(window, "hamburg")
    pane = window.commands.results.pane
    place = pane.list.visualRect(pane.list.model().index(0, 0))
    point = place.center()
    point.setY(place.bottom() - 8)
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=point)
    until(lambda: window.reader.path == "3-de.txt")
    assert pane.isVisible()


RESULT = Result(
    "a.txt", 2, Snippet("Ținta <b> & ✓ oraș", ((0, 5),)), Snippet("=The target", ((1, 4),)), "Why"
)
ENTRY = ArticleEntry(
    *("a.txt", "Titlu", "Title <i>", "ro", 1.0, None, ArticleState.READY, 1, 1, "", True, False, 0)
)


@pytest.mark.parametrize("name", list(RESULT_FORMATS))
def test_results_are_written_as_text_whatever_is_in_them(name: str):
    file = BytesIO()
    results = [RESULT, Result("gone.txt", 0, Snippet("x"), Snippet(""), question="q")]
    export_results(results, {"a.txt": ENTRY}, file, name, title="A & B", to="en")
    data = file.getvalue()
    if name == "csv":
        first, second = list(csv.DictReader(data.decode("utf-8-sig").splitlines()))
        assert first["original"] == RESULT.original.text
        assert first["translation"] == "'=The target"
        assert (first["headline"], first["sentence"], second["question"]) == ("Title <i>", "3", "q")
    elif name == "html":
        page = data.decode()
        assert "<b>Ținta</b> &lt;b&gt; &amp; ✓" in page
        assert "Title &lt;i&gt;" in page
        assert "<h1>A &amp; B</h1>" in page
    else:
        document = zipfile.ZipFile(BytesIO(data)).read("word/document.xml").decode()
        assert "Ținta" in document
        assert "&lt;b&gt; &amp; ✓ oraș" in document
