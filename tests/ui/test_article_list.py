"""The list of articles: rows, order, filter, words for each state."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from core.article_list import ArticleEntry, ArticleState, Order
from ui.article_list.model import ENTRY_ROLE, ArticleModel, describe, spoken, state_words
from ui.article_list.view import ArticleList
from ui.qt.i18n import short_date
from ui.theme.theme import DARK, LIGHT


def entry(path: str, **changes: object) -> ArticleEntry:
    plain = ArticleEntry(
        path=path,
        title=f"Titlul {path}",
        title_translation=f"The title {path}",
        language="ro",
        language_confidence=0.99,
        date=date(2023, 12, 4),
        state=ArticleState.READY,
        done=4,
        total=4,
        reason="",
        unread=True,
        starred=False,
        doubts=0,
    )
    return replace(plain, **changes)


@pytest.fixture
def model(qtbot):
    model = ArticleModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    yield model
    del tester


def test_the_model_keeps_the_contract_while_it_changes(model):
    model.set_entries([entry("a"), entry("b", language="pl"), entry("c")])
    assert [model.data(model.index(row)) for row in range(3)] == [
        "The title a",
        "The title b",
        "The title c",
    ]
    model.update_entries([entry("b", language="pl", title_translation=None), entry("gone")])
    assert model.data(model.index(1)) == "Titlul b"
    model.arrange("polish", Order.NAME)
    assert model.paths == ["b"]
    assert model.row("a") is None
    assert model.row("b") == 0
    model.arrange("", Order.LANGUAGE)
    assert model.paths == ["b", "a", "c"]
    model.set_entries([])
    assert model.rowCount() == 0


def test_a_changed_entry_repaints_its_row_alone(model, qtbot):
    model.set_entries([entry("a"), entry("b")])
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.update_entries([entry("b", unread=False)])
    assert (changed.args[0].row(), changed.args[1].row()) == (1, 1)
    assert not model.data(model.index(1), ENTRY_ROLE).unread


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, ""),
        ({"doubts": 1}, "1 doubt"),
        ({"doubts": 3}, "3 doubts"),
        ({"state": ArticleState.TRANSLATING, "done": 53, "total": 100}, "53 %"),
        ({"state": ArticleState.WAITING, "total": 0}, "waiting"),
        ({"state": ArticleState.UNTRANSLATED}, "package missing"),
        ({"state": ArticleState.FAILED}, "failed"),
    ],
)
def test_states_in_words(changes, words):
    assert state_words(entry("a", **changes)) == words


def test_a_screen_reader_hears_all_that_is_seen():
    said = spoken(entry("a", starred=True, doubts=1))
    assert said == "The title a, Romanian, 2023-12-04, 1 doubt, unread, starred"


def test_the_reason_is_told_on_hover():
    failed = entry("dir/a.txt", state=ArticleState.FAILED, reason="The file is empty.")
    assert describe(failed) == "dir/a.txt\nThe file is empty."


def test_dates_are_short():
    assert short_date(date(2023, 3, 2)) == "2 Mar 2023"


@pytest.fixture
def articles(qtbot):
    widget = ArticleList(LIGHT)
    qtbot.addWidget(widget)
    widget.resize(260, 400)
    widget.show()
    widget.set_entries([entry(name) for name in "abcde"])
    return widget


def test_moving_in_the_list_chooses_articles(articles, qtbot):
    articles.set_current("a")
    articles.focus_list()
    with qtbot.waitSignal(articles.article_chosen) as chosen:
        qtbot.keyClick(articles.list, Qt.Key.Key_Down)
    assert chosen.args == ["b"]


def test_neighbours_follow_the_order_shown(articles):
    assert articles.neighbours("b", 1, 2) == ["c", "d"]
    assert articles.neighbours("b", -1, 2) == ["a"]
    assert articles.neighbours("e", 1) == []
    assert articles.neighbours("gone", 1) == ["a"]


def test_filtering_keeps_the_article_and_says_when_nothing_is_left(articles, qtbot):
    articles.set_current("c")
    with qtbot.assertNotEmitted(articles.article_chosen):
        articles.filter.setText("zzz")
        assert articles.model.paths == []
        articles.filter.setText("")
    assert articles.list.currentIndex().row() == 2


def test_both_themes_paint_the_selected_row_and_where_the_keyboard_is(articles, qtbot):
    articles.set_current("b")
    for focus in (articles.filter.setFocus, articles.focus_list):
        focus()
        has_keyboard = focus == articles.focus_list
        qtbot.waitUntil(lambda has=has_keyboard: articles.list.hasFocus() == has)
        for theme in (LIGHT, DARK):
            articles.set_theme(theme)
            picture = articles.list.viewport().grab().toImage()
            row = articles.list.visualRect(articles.model.index(1))
            edge = picture.pixelColor(1, row.center().y()).name().upper()
            assert edge == (theme.accent if has_keyboard else theme.line)
            inside = picture.pixelColor(row.center().x(), row.top() + 4).name().upper()
            assert inside == theme.selected


def test_rows_of_every_kind_are_painted(articles):
    articles.set_entries(
        [
            entry("a", state=ArticleState.FAILED, title_translation=None, language="", date=None),
            entry("b", language="ar", title="عنوان المقال", starred=True),
            entry("c", title="🛳 Port e\u0301le\u0301gant", unread=False, doubts=2),
        ]
    )
    assert not articles.list.viewport().grab().isNull()
