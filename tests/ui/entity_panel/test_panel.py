"""The list of entities."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from core.article import Entity, MentionType
from core.article_list import NAMES_MISSING, ArticleEntry, ArticleState, Names
from tests.ui.driving import line_of, rows
from ui.entity_panel.panel import EntityPanel
from ui.theme.theme import DARK, LIGHT

ENTITIES = [
    Entity("cldr:CN", MentionType.PLACE, "China", (("Chinei", "ro", 2),), 5, ("a", "b")),
    Entity("e2", MentionType.PERSON, "Xi Jinping", (("Xi Jinpingiem", "pl", 1),), 3, ("a",)),
    Entity("e3", MentionType.PERSON, "Alexander Lukashenko", (("Łukaszenki", "pl", 4),), 9, ("b",)),
]
COUNTS = {"cldr:CN": 5, "e2": 3, "e3": 9}


@pytest.fixture
def panel(qtbot):
    widget = EntityPanel(LIGHT)
    qtbot.addWidget(widget)
    widget.resize(200, 500)
    widget.show()
    widget.show_entities(ENTITIES, COUNTS)
    return widget


def names(panel: EntityPanel) -> list[str]:
    return rows(panel.list)


def test_entities_stand_under_their_type_the_frequent_first(panel):
    assert names(panel) == ["People", "Alexander Lukashenko", "Xi Jinping", "Places", "China"]


def test_the_filter_looks_at_names_and_spellings(panel, qtbot):
    qtbot.keyClicks(line_of(panel), "lukaszenki")
    assert names(panel) == ["People", "Alexander Lukashenko"]
    line_of(panel).clear()
    qtbot.keyClicks(line_of(panel), "chinei")
    assert names(panel) == ["Places", "China"]


def test_return_lists_mentions_and_headings_are_passed_over(panel, qtbot):
    panel.focus_list()
    with qtbot.waitSignal(panel.mentions_requested) as chosen:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == ["e3"]
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.mentions_requested) as chosen:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == ["cldr:CN"]


def click(panel: EntityPanel, qtbot, row: int) -> None:
    place = panel.list.visualRect(panel.list.model().index(row, 0)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_goes_to_mentions_or_toggles_a_type(panel, qtbot):
    with qtbot.waitSignal(panel.entity_chosen) as chosen:
        click(panel, qtbot, 2)
    assert chosen.args == ["e2"]
    with qtbot.waitSignal(panel.type_toggled) as toggled:
        click(panel, qtbot, 3)
    assert toggled.args == [MentionType.PLACE]


def test_one_list_by_count(panel):
    panel.switch_order()
    assert names(panel) == ["Alexander Lukashenko", "China", "Xi Jinping"]
    panel.switch_order()
    assert names(panel)[0] == "People"


def test_hidden_entities_are_listed_on_request(panel):
    panel.show_entities([ENTITIES[0], replace(ENTITIES[1], hidden=True)], COUNTS)
    assert names(panel) == ["Places", "China"]
    panel.switch_hidden()
    assert names(panel) == ["People", "Xi Jinping", "Places", "China"]


def test_the_chosen_row_stays_chosen_when_counts_change(panel):
    panel.focus_list()
    panel.show_entities(ENTITIES, {**COUNTS, "e2": 30})
    row = panel.list.model().rows[panel.list.currentIndex().row()]
    assert row.id == "e3"


def test_the_scope_is_switched(panel, qtbot):
    assert not panel.of_folder
    with qtbot.waitSignal(panel.scope_changed):
        panel.switch_scope()
    assert panel.of_folder
    with qtbot.waitSignal(panel.scope_changed):
        qtbot.mouseClick(panel.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert not panel.of_folder


def test_types_that_are_not_marked_look_so(panel):
    for theme in (LIGHT, DARK):
        panel.set_theme(theme)
        panel.set_visible_types(frozenset(MentionType))
        row = panel.list.visualRect(panel.list.model().index(1, 0))
        box = (row.left() + 21, row.top() + 13)
        shown = panel.list.viewport().grab().toImage().pixelColor(*box).name().upper()
        assert shown == theme.marks[MentionType.PERSON].background
        panel.set_visible_types(frozenset())
        hidden = panel.list.viewport().grab().toImage().pixelColor(*box).name().upper()
        assert hidden == theme.chrome


def test_the_model_keeps_the_contract(panel):
    model = panel.list.model()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    panel.show_entities(ENTITIES[:1], COUNTS)
    panel.show_entities([], {})
    panel.show_entities(ENTITIES, COUNTS)
    del tester


@pytest.mark.parametrize(
    ("language", "names", "said"),
    [
        ("ka", Names.ALL, "Names are hardly recognised in Georgian yet."),
        ("pl", Names.ALL, ""),
        ("", Names.ALL, ""),
        ("ka", Names.MISSING, NAMES_MISSING),
    ],
)
def test_where_names_are_hardly_recognised_it_is_said(panel, language, names, said):
    panel.notice.show_article(
        ArticleEntry("a.txt", "A", None, language, 1.0, None, ArticleState.READY, 0, 0, "",
                     unread=False, starred=False, doubts=0, names=names)
    )  # fmt: skip
    assert panel.notice.words.text() == said
    assert panel.notice.isVisible() == (said != "")
    assert panel.notice.button.isVisible() == (names is Names.MISSING)
    panel.notice.show_article(None)
    assert not panel.notice.isVisible()
