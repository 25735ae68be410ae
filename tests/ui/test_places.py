"""The list as a desk: places with their counts, sections, several articles at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.article_filter import list_articles
from core.article_list import ArticleEntry, ArticleState, Order
from core.knowledge.saved_searches import parse_searches
from core.places import FIXED, Kind, Place, PlaceCounts, places_of
from tests.ui.driving import press, rows, said, type_words, until
from ui.article_list.model import HEADING_ROLE
from ui.article_list.view import ArticleList
from ui.theme.theme import LIGHT

ENTRIES = st.builds(
    ArticleEntry,
    path=st.sampled_from("abcdefgh"),
    title=st.just("Știre"),
    title_translation=st.none(),
    language=st.sampled_from(["", "ro", "pl", "zh-Hant"]),
    language_confidence=st.just(1.0),
    date=st.none() | st.dates(date(2023, 1, 1), date(2023, 1, 4)),
    state=st.sampled_from(list(ArticleState)),
    done=st.just(0),
    total=st.just(0),
    reason=st.just(""),
    unread=st.booleans(),
    starred=st.booleans(),
    doubts=st.integers(0, 2),
    watched=st.integers(0, 1),
    notes=st.integers(0, 1),
    tags=st.sets(st.sampled_from(["china", "china trade", "a(b"]), max_size=2).map(tuple),
    source=st.sampled_from(["", "Nowa", "Nowa, Gazeta", 'x "y" (z)', "Газета «Новая»"]),
)


@settings(deadline=None, max_examples=100)
@given(st.lists(ENTRIES, max_size=20), st.sets(st.sampled_from("abcdefgh")))
def test_counts_are_those_of_the_articles_that_a_place_lists(changes, left):
    counts, entries = PlaceCounts(), {}
    for entry in changes:
        counts.take(entry)
        entries[entry.path] = entry
    counts.keep_only(left)
    entries = {path: entry for path, entry in entries.items() if path in left}
    places = {place for entry in entries.values() for place in places_of(entry)}
    assert {place for kind in Kind for place in counts.of(kind)} == places
    for place in [*map(Place, FIXED), *places]:
        listed = list_articles(entries.values(), place.query, Order.NAME)
        assert counts[place] == len(listed), place


def place_labels(window) -> list[str]:
    return [f"{row.label} {row.count or ''}".strip() for row in window.places.rows()]


def test_places_are_shown_counted_and_chosen_by_keys(window):
    window.articles.focus_list()
    assert window.places.isHidden()
    press(window, "F9")
    assert window.places.isVisible()
    until(lambda: "Unread 2" in place_labels(window))
    assert place_labels(window)[:2] == ["Folder", "All 3"]
    assert {"German 1", "Polish 1", "Romanian 1"} <= set(place_labels(window))
    press(window, "Down", "Return")
    assert window.articles.filter.text() == "unread:"
    assert window.articles.model.paths == ["2-pl.txt", "3-de.txt"]
    assert QApplication.focusWidget() is window.articles.list
    press(window, "S")
    until(lambda: "Starred 1" in place_labels(window))
    press(window, "Ctrl+L")
    window.articles.filter.clear()
    window.articles.focus_list()
    press(window, "Shift+M")
    until(lambda: "Unread" in place_labels(window))
    assert "1 article is marked read" in said(window.messages)
    press(window, "Ctrl+Z")
    until(lambda: "Unread 1" in place_labels(window))
    press(window, "F9")
    assert window.places.isHidden()


def test_a_narrow_window_has_the_places_as_a_menu(window):
    window.resize(900, 700)
    QApplication.processEvents()
    window.articles.focus_list()
    press(window, "F9")
    assert window.places.isHidden()
    until(lambda: any(c.title == "German" and c.right == "1" for c in window.picker.choices))
    type_words("ger")
    press(window, "Return")
    assert window.articles.model.paths == ["3-de.txt"]


def test_a_search_is_kept_and_stands_among_the_places_with_what_it_finds(window):
    press(window, "F9", "Ctrl+L")
    type_words("port -lang:ro")
    press(window, "Ctrl+D")
    until(lambda: "port -lang:ro 1" in place_labels(window))
    dialog = window.commands.saved_searches.edit()
    assert dialog.text.toPlainText() == "port -lang:ro = port -lang:ro\n"
    dialog.text.setPlainText("Ports = port\nbroken = a OR OR b")
    dialog.accept_typed()
    assert "OR needs" in said(dialog)
    dialog.text.setPlainText("Ports = port")
    dialog.accept_typed()
    until(lambda: "Ports 2" in place_labels(window))
    window.articles.filter.clear()
    labels = [row.label for row in window.places.rows()]
    place = window.places.list.visualRect(
        window.places.list.model().index(labels.index("Ports"), 0)
    )
    QTest.mouseClick(window.places.list.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    until(lambda: window.articles.model.paths == ["1-ro.txt", "3-de.txt"])
    assert window.articles.filter.text() == "saved:Ports"


def test_a_search_that_cannot_be_asked_leaves_the_others_counted(window):
    press(window, "F9")
    window.commands.saved_searches.keep(
        {"Chain": "saved:Both", "Both": "saved:Ports", "Ports": "port"}
    )
    until(lambda: {"Chain", "Both 2", "Ports 2"} <= set(place_labels(window)))
    assert "cannot ask" not in said(window.messages)


def test_lines_of_searches_are_names_and_what_is_asked():
    text = 'Grain = grain OR corn\nport\n\n = x\n"a" b = c = d\nport = other\n„e” f\n'
    assert parse_searches(text) == {
        "Grain": "grain OR corn",
        "port": "port",
        "'a' b": "c = d",
        "'e' f": "„e” f",
    }


@pytest.fixture
def listed(qtbot):
    """Give a list of five articles on three days."""
    widget = ArticleList(LIGHT)
    qtbot.addWidget(widget)
    widget.resize(260, 300)
    widget.show()
    today = date.today()
    plain = ArticleEntry(
        "a", "Ziarno", "Grain", "pl", 1.0, today, ArticleState.READY, 1, 1, "", True, False, 0
    )
    days = {"a": 0, "b": 0, "c": 1, "d": 40, "e": 40}
    widget.set_entries(
        [replace(plain, path=path, date=today - timedelta(days=n)) for path, n in days.items()]
    )
    widget.set_order(Order.DATE)
    widget.set_current("a")
    widget.focus_list()
    return widget


def headings(articles: ArticleList) -> list[tuple[str, int, bool]]:
    model = articles.model
    found = (model.index(row).data(HEADING_ROLE) for row in model.heading_rows)
    return [(heading.label, heading.count, heading.folded) for heading in found]


def test_days_have_headings_that_fold_by_keys_and_by_a_click(listed, qtbot):
    assert [heading[:2] for heading in headings(listed)][:2] == [("Today", 2), ("Yesterday", 1)]
    press(listed, "Down", "Down")
    assert listed.chosen() == ["c"]
    press(listed, "Left")
    assert headings(listed)[1] == ("Yesterday", 1, True)
    assert listed.model.paths == ["a", "b", "d", "e"]
    with qtbot.waitSignal(listed.article_chosen) as chosen:
        press(listed, "Down")
    assert chosen.args == ["d"]
    assert listed.neighbours("c", 1) == ["d"]
    assert listed.neighbours("c", -1) == ["b"]
    press(listed, "Up", "Right")
    assert listed.model.paths == list("abcde")
    place = listed.list.visualRect(listed.model.index(0)).center()
    QTest.mouseClick(listed.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert headings(listed)[0] == ("Today", 2, True)
    listed.set_current("b")
    assert headings(listed)[0] == ("Today", 2, False)
    listed.fold_all(True)
    assert len(rows(listed.list)) == 3
    assert not listed.grab().isNull()


def test_rows_of_two_heights_stand_one_under_another(listed):
    view, model = listed.list, listed.model
    bottom = 0
    for row in range(model.rowCount()):
        place = view.visualRect(model.index(row)).translated(0, view.verticalOffset())
        assert place.top() == bottom
        bottom = place.bottom() + 1
        view.scrollTo(model.index(row))
        seen = view.visualRect(model.index(row))
        assert view.viewport().rect().contains(seen)
        assert view.indexAt(seen.center()).row() == row
    assert not view.indexAt(QPoint(5, view.viewport().height() + 500)).isValid()


def test_words_are_put_together_before_the_first_is_typed(listed, monkeypatch):
    seen: list[str] = []
    monkeypatch.setattr("ui.article_list.view.words_of", lambda entry: seen.append(entry.path))
    listed.filter.values_wanted.emit()
    until(lambda: seen == list("abcde"))


def marked(window, name: str) -> list[str]:
    model = window.articles.model
    return [path for path in model.paths if getattr(model.entry(path), name)]


def test_several_articles_are_starred_tagged_marked_cited_and_exported_by_keys(window, tmp_path):
    window.articles.focus_list()
    until(lambda: window.reader.content is not None)
    shown = window.reader.path
    assert shown == "1-ro.txt"
    press(window, "Shift+Down")
    assert window.articles.chosen() == ["1-ro.txt", "2-pl.txt"]
    assert window.reader.path == shown
    press(window, "S")
    until(lambda: marked(window, "starred") == ["1-ro.txt", "2-pl.txt"])
    press(window, "S")
    until(lambda: not marked(window, "starred"))
    press(window, "M")
    until(lambda: marked(window, "unread") == ["3-de.txt"])
    press(window, "L")
    type_words("harbour")
    press(window, "Return")
    until(lambda: marked(window, "tags") == ["1-ro.txt", "2-pl.txt"])
    assert window.articles.chosen() == ["1-ro.txt", "2-pl.txt"]
    press(window, "Ctrl+Z")
    until(lambda: not marked(window, "tags"))
    QApplication.clipboard().clear()
    press(window, "C")
    until(lambda: QApplication.clipboard().text())
    cited = QApplication.clipboard().text().splitlines()
    assert len(cited) == 2
    assert cited[1].startswith("“Minister przyjechał do Gdańska” [The minister came to Gdańsk]")
    press(window, "Ctrl+E")
    assert [c.title for c in window.picker.choices][:2] == ["Selected articles", "This article"]
    press(window, "Esc", "J")
    assert window.articles.chosen() == [window.reader.path]


def test_the_menu_of_an_article_does_not_open_it(window):
    until(lambda: window.reader.content is not None)
    view = window.articles.list
    place = view.visualRect(window.articles.model.index(2)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert window.articles.chosen() == ["3-de.txt"]
    assert window.reader.path == "1-ro.txt"
    view.customContextMenuRequested.emit(place)
    menu = QApplication.activePopupWidget()
    star = next(action for action in menu.actions() if action.text() == "Star")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(star).center())
    until(lambda: marked(window, "starred") == ["3-de.txt"])
    until(lambda: window.articles.chosen() == ["1-ro.txt"])
    assert marked(window, "unread") == ["2-pl.txt", "3-de.txt"]


def test_the_menu_compares_the_article_that_was_clicked(window):
    until(lambda: window.reader.content is not None)
    view = window.articles.list
    place = view.visualRect(window.articles.model.index(2)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place)
    window.actions_by_id.trigger("compare")
    until(window.picker.isVisible)
    assert {choice.id for choice in window.picker.choices} == {"1-ro.txt", "2-pl.txt"}


def test_a_click_with_ctrl_selects_one_more(window):
    until(lambda: window.reader.content is not None)
    view = window.articles.list
    place = view.visualRect(window.articles.model.index(2)).center()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place
    )
    assert window.articles.chosen() == ["1-ro.txt", "3-de.txt"]
    assert window.reader.path == "1-ro.txt"
    # What comes and goes among the rows takes nothing out of the selection.
    window.articles.set_order(Order.LANGUAGE)
    assert window.articles.chosen() == ["3-de.txt", "1-ro.txt"]
