"""Entities changed from the window: by key, in the panel, taken back again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt

from core.article import MentionType
from tests.ui.driving import entity_names, go_to_entity, press, type_words


def select(window, name: str) -> str:
    """Put the keyboard on an entity of the panel."""
    go_to_entity(window.panel, name)
    return window.panel.selected()


@pytest.fixture
def romanian(window, qtbot):
    """Give the window with the Romanian article on screen and its entities in the panel."""
    window.activateWindow()
    window.reader.show("1-ro.txt")
    qtbot.waitUntil(lambda: "China" in entity_names(window.panel))
    return window


def test_f2_in_the_panel_renames_and_ctrl_z_takes_it_back(romanian):
    window = romanian
    entity = select(window, "China")
    press(window, "F2")
    type_words("Middle Kingdom")
    press(window, "Return")
    assert "Middle Kingdom" in entity_names(window.panel)
    assert window.reader.session.entities.entity(entity).name == "Middle Kingdom"
    assert window.panel.selected() == entity
    window.panel.focus_list()
    press(window, "Ctrl+Z")
    assert "China" in entity_names(window.panel)
    assert window.messages.text == "The new name was taken back."
    press(window, "Ctrl+Z")
    assert window.messages.text == "No entity was changed here."


def test_two_are_made_one(romanian, qtbot):
    window = romanian
    china, romania = select(window, "China"), select(window, "Romania")
    press(window, "Shift+J")
    qtbot.waitUntil(lambda: not window.picker.isHidden())
    assert romania not in [choice.id for choice in window.picker.choices]
    type_words("China")
    press(window, "Return")
    assert "Romania" not in entity_names(window.panel)
    forms = {form for form, _, _ in window.reader.session.entities.entity(china).forms}
    assert {"România", "China"} <= forms
    select(window, "China")
    press(window, "Shift+S")
    type_words("Rom")
    press(window, "Return")
    assert "România" not in {
        form for form, _, _ in window.reader.session.entities.entity(china).forms
    }


def test_type_hiding_and_dropping(romanian):
    window = romanian
    entity = select(window, "China")
    press(window, "Shift+T")
    type_words("Organisation")
    press(window, "Return")
    assert window.reader.session.entities.entity(entity).type is MentionType.ORGANISATION
    select(window, "China")
    press(window, "Shift+H")
    assert "China" not in entity_names(window.panel)
    content = window.reader.content
    hidden = [n for n, id in enumerate(content.entity_ids) if id == entity]
    columns = [pane.column for pane in window.view.two_pane.panes]
    assert hidden
    assert not any(column.mentions_of(n) for column in columns for n in hidden)
    window.actions_by_id["panel_hidden"].trigger()
    select(window, "China")
    press(window, "Shift+H")
    assert not window.reader.session.entities.entity(entity).hidden
    press(window, "Del")
    assert "China" not in entity_names(window.panel)
    assert entity not in window.reader.session.entities.ids("1-ro.txt")
    assert "is not an entity any more" in window.messages.text
    press(window, "Ctrl+Shift+Z")
    assert "China" in entity_names(window.panel)


def test_return_lists_what_the_folder_says_and_goes_there(romanian, qtbot):
    window = romanian
    entity = select(window, "China")
    press(window, "Return")
    qtbot.waitUntil(lambda: not window.picker.isHidden())
    titles = [choice.title for choice in window.picker.choices]
    assert titles == [
        "Popescu said that Romania is asking China for support.",
        "…Jan Kowalski came to Gdańsk on Monday to talk about China.",
    ]
    for choice in window.picker.choices:
        assert [choice.title[a:b] for a, b in choice.marks] == ["China"]
    press(window, "Down", "Return")
    assert window.reader.path == "2-pl.txt"
    mention = window.view.current_mention()
    assert window.reader.session.entities.ids("2-pl.txt")[mention] == entity


def test_the_card_of_a_mention_comes_by_key_with_words_from_articles(romanian):
    window = romanian
    window.articles.focus_list()
    press(window, "I")
    assert window.view.current_mention() is not None
    assert not window.view.card.isHidden()
    content = window.entity_navigation.card(select(window, "China"))
    assert [one.path for one in content.contexts] == ["1-ro.txt", "2-pl.txt"]


def test_a_type_heading_shows_and_hides_its_marks(romanian, qtbot):
    window = romanian
    rows = window.panel.list.model().rows
    number = next(n for n, row in enumerate(rows) if not row.id and row.type is MentionType.PLACE)
    place = window.panel.list.visualRect(window.panel.list.model().index(number, 0)).center()
    qtbot.mouseClick(window.panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert MentionType.PLACE.value not in window.remembered.visible_types


def test_without_a_selected_entity_it_says_what_to_do(romanian):
    window = romanian
    window.panel.list.setCurrentIndex(QModelIndex())
    window.articles.focus_list()
    press(window, "R")
    assert window.messages.text.startswith("Select an entity")
