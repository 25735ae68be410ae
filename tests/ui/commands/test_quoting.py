"""A person quotes words in the real window, by keys, and collects them."""

from __future__ import annotations

import csv
import io
import zipfile
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.export.quotes import QUOTE_FORMATS
from core.knowledge.quotes import Colour, Passage
from tests.ui.driving import press, until

BODY = "Popescu a spus că România cere sprijin de la China."


def select(pane, words: str) -> None:
    """Select words in one of the texts, as a person does with the mouse."""
    pane.setFocus()
    at = pane.toPlainText().replace("\n", "\u2029").index(words)
    cursor = pane.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(words), QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)


def quotes(window) -> list[tuple[str, str, str]]:
    """Give the quotes of the folder: words, other half, colour."""
    page = window.reader.session.quotes.page()
    found = [one for one in page if not isinstance(one, Passage)]
    return [(one.quote.text, one.translation, one.quote.colour.value) for one in found]


def rows(window) -> list[str]:
    """Give the first line of each row of the page."""
    return [row.words.partition("\n")[0] for row in window.commands.quote_pages.page.rows]


def stroke_at(pane, words: str) -> QColor:
    """Give the colour under the first of some words, below the middle of their line."""
    at = pane.toPlainText().replace("\n", "\u2029").index(words)
    rect = pane.span_rects(at, at + len(words))[0]
    picture = pane.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    x, y = rect.right() - 3, rect.top() + 0.8 * rect.height()
    return picture.pixelColor(round(x * ratio), round(y * ratio))


@pytest.fixture
def reading(window):
    window.view.focus_original()
    window.view.go_to_sentence(2)
    return window


def test_a_key_quotes_the_sentence_on_both_sides_and_again_no_more(reading):
    window = reading
    original, translation = window.view.two_pane.panes
    page = stroke_at(original, "China.")
    press(window, "Ctrl+2")
    wanted = [(BODY, "Popescu said that Romania is asking China for support.", "green")]
    assert quotes(window) == wanted
    green = QColor(window.theme.quotes[Colour.GREEN])
    assert stroke_at(original, "China.") == stroke_at(translation, "support.") != page
    assert abs(stroke_at(original, "China.").hue() - green.hue()) < 20
    press(window, "Ctrl+4")
    assert quotes(window)[0][2] == "pink"
    press(window, "Ctrl+4")
    assert quotes(window) == []
    assert stroke_at(original, "China.") == page
    press(window, "Ctrl+Z", "Ctrl+Z")
    assert quotes(window) == wanted
    press(window, "Ctrl+6")
    assert quotes(window) == []


def test_words_chosen_on_either_side_keep_what_was_chosen(reading):
    window = reading
    original, translation = window.view.two_pane.panes
    select(original, "România cere sprijin")
    press(window, "Ctrl+1")
    select(translation, "visited the port")
    press(window, "Ctrl+3")
    found = quotes(window)
    assert [one[0] for one in found][1] == "România cere sprijin"
    assert found[0][1:] == ("visited the port", "blue")
    assert not original.textCursor().hasSelection()
    assert stroke_at(translation, "the port") != stroke_at(translation, "Minister Ion")


def test_the_note_has_codes_and_is_heard_and_seen(reading):
    window = reading
    press(window, "Shift+Q")
    box = window.commands.quotes.box.editor
    assert QApplication.focusWidget() is box.field
    QTest.keyClicks(box.field, "ask again #aid #china")
    press(window, "Return")
    (quote,) = [one.quote for one in window.reader.content.quotes]
    assert (quote.note, quote.codes) == ("ask again", ("aid", "china"))
    assert window.view.two_pane.panes[0].note_rect(2) is not None
    spoken = []
    window.view.spoken.connect(spoken.append)
    press(window, "Alt+Up", "Alt+Down")
    assert "ask again" in spoken[-1]
    press(window, "Shift+Q")
    assert box.text() == "ask again\n#aid #china"
    press(window, "Esc")
    assert window.reader.session.quotes.codes() == {"aid": 1, "china": 1}


@pytest.fixture
def gathered(reading):
    """Give the window with its page of three quotes of two articles."""
    window = reading
    press(window, "Ctrl+1", "Alt+Up", "Ctrl+2", "J")
    window.view.focus_original()
    press(window, "Alt+Down", "Ctrl+5", "Ctrl+Shift+H")
    page = window.commands.quote_pages.page
    until(lambda: len(page.rows) == 3)
    return window


def test_the_page_is_put_in_order_and_written_in_by_keys(gathered, start):
    window = gathered
    page = window.commands.quote_pages.page
    before = rows(window)
    page.go_to(0)
    press(window, "Alt+Down", "Alt+Down")
    assert rows(window) == [*before[1:], before[0]]
    press(window, "Home", "Insert")
    QTest.keyClicks(QApplication.focusWidget(), "What follows is hearsay.")
    press(window, "Return")
    wanted = [before[1], "What follows is hearsay.", before[2], before[0]]
    assert rows(window) == wanted
    press(window, "F2")
    QTest.keyClicks(QApplication.focusWidget(), " Twice.")
    press(window, "Return")
    until(lambda: "Twice." in rows(window)[1])
    press(window, "Esc", "Ctrl+Shift+H")
    until(lambda: len(page.rows) == 4)
    assert [text.removesuffix(" Twice.") for text in rows(window)] == wanted
    page.go_to(2)
    press(window, "Ctrl+3")
    until(lambda: "blue" in page.rows[2].words)
    press(window, "Del")
    until(lambda: len(page.rows) == 3)
    press(window, "Ctrl+Z")
    until(lambda: len(page.rows) == 4)
    assert rows(window)[2] == before[2]
    wanted_path = page.current_item().path
    press(window, "Return")
    assert window.commands.pages.current() is None
    assert window.reader.path == wanted_path


def test_all_formats_tell_the_same_quotes(gathered, tmp_path):
    window = gathered
    page = window.commands.quote_pages.page
    press(window, "Home", "Insert")
    QTest.keyClicks(QApplication.focusWidget(), "Between & <them>")
    press(window, "Return")
    files = {}
    for name in QUOTE_FORMATS:
        files[name] = tmp_path / f"out.{name}"
        window.commands.quote_pages.export_to(files[name], name)
        until(files[name].exists)
    texts = [one.quote.text for one in page.items if not isinstance(one, Passage)]
    halves = [one.translation for one in page.items if not isinstance(one, Passage)]
    with zipfile.ZipFile(files["docx"]) as package:
        for part in package.namelist():
            ElementTree.fromstring(package.read(part))
        document = package.read("word/document.xml").decode()
        notes = package.read("word/footnotes.xml").decode()
    assert document.count("<w:footnoteReference ") == len(texts)
    assert notes.count("<w:footnoteRef/>") == len(texts)
    assert "From memory: team.tmx" in notes
    assert "Between &amp; &lt;them&gt;" in document
    assert [document.index(text) for text in halves] == sorted(map(document.index, halves))
    markdown = files["md"].read_text("utf-8")
    assert all(text in markdown for text in (*texts, *halves, "[^3]:"))
    table = list(csv.DictReader(io.StringIO(files["csv"].read_text("utf-8-sig"))))
    assert [row["original"] for row in table if row["number"]] == texts
    assert files["bib"].read_text("utf-8").count("@") == 2
    assert files["ris"].read_text("utf-8").count("TY  - NEWS") == 2


def test_places_in_a_project_for_analysis_are_those_of_its_texts(gathered, tmp_path):
    window = gathered
    file = tmp_path / "out.qdpx"
    window.commands.quote_pages.export_to(file, "qdpx")
    until(file.exists)
    space = {"q": "urn:QDA-XML:project:1.0"}
    with zipfile.ZipFile(file) as package:
        project = ElementTree.fromstring(package.read("project.qde"))
        texts = {}
        for source in project.iterfind(".//q:TextSource", space):
            name = source.get("plainTextPath").removeprefix("internal://")
            texts[source] = package.read(f"sources/{name}").decode("utf-8")
    quoted = {one.quote.text for one in window.commands.quote_pages.page.items}
    halves = {one.translation for one in window.commands.quote_pages.page.items}
    found = {
        text[int(place.get("startPosition")) : int(place.get("endPosition"))]
        for source, text in texts.items()
        for place in source.iterfind("q:PlainTextSelection", space)
    }
    assert found == quoted | halves
    codes = {code.get("guid"): code.get("name") for code in project.iterfind(".//q:Code", space)}
    used = {ref.get("targetGUID") for ref in project.iterfind(".//q:CodeRef", space)}
    assert used == codes.keys()
