"""The window as a screen reader meets it: its accessibility tree is walked in every state."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from core.article_list import ArticleEntry, ArticleState
from tests.ui.driving import show_page
from ui.article_list.model import spoken
from ui.reading.document.column import Side

# Every control of every page and dialog.
pytestmark = pytest.mark.slow

_ROLES = QAccessible.Role
CONTROLS = {
    _ROLES.Button,
    _ROLES.ButtonDropDown,
    _ROLES.ButtonMenu,
    _ROLES.CheckBox,
    _ROLES.ComboBox,
    _ROLES.EditableText,
    _ROLES.Link,
    _ROLES.List,
    _ROLES.ListItem,
    _ROLES.MenuItem,
    _ROLES.PageTab,
    _ROLES.ProgressBar,
    _ROLES.RadioButton,
    _ROLES.Slider,
    _ROLES.SpinBox,
    _ROLES.Table,
    _ROLES.Tree,
}
"""What a person does something with: each needs a name."""
_DEEPEST = 40


def walk(top: QWidget):
    """Give every element that a screen reader finds in a window, in its order."""
    stack = [(QAccessible.queryAccessibleInterface(top), 0)]
    while stack:
        element, depth = stack.pop()
        if element is None or not element.isValid() or depth > _DEEPEST:
            continue
        state = element.state()
        if state.invisible and depth:
            continue
        yield element
        children = [element.child(n) for n in range(element.childCount())]
        stack.extend((child, depth + 1) for child in reversed(children))


def described(element) -> str:
    """Say which element it is, for a person who must find it."""
    thing = element.object()
    parent = thing.parent() if thing is not None else None
    own = type(thing).__name__ if thing is not None else "item"
    return f"{element.role().name} {own} in {type(parent).__name__}"


def without_name(top: QWidget) -> list[str]:
    """List the controls that a screen reader could only call by their kind."""
    found = []
    for element in walk(top):
        thing = element.object()
        focusable = (
            isinstance(thing, QWidget)
            and thing.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not isinstance(thing, QLabel)
        )
        if not (element.role() in CONTROLS or focusable):
            continue
        if not element.text(QAccessible.Text.Name).strip():
            found.append(described(element))
    return found


def names(top: QWidget, role: QAccessible.Role) -> list[str]:
    """Give the names of all elements of a kind, in the reading order."""
    return [e.text(QAccessible.Text.Name) for e in walk(top) if e.role() == role]


@pytest.fixture(autouse=True)
def active():
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_a_control_without_a_name_is_found(qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    line = QLineEdit(box)
    box.show()
    assert without_name(box) == ["EditableText QLineEdit in QWidget"]
    line.setAccessibleName("Name")
    assert without_name(box) == []


def _palette(window):
    window.open_palette()
    return window


def _find_bar(window):
    window.view.open_find_bar()
    return window


def _folder_corrections(window):
    window.view.two_pane.pane(Side.TRANSLATION).setFocus()
    window.actions_by_id["correct"].trigger()
    return window


def _card(window):
    window.actions_by_id["show_card"].trigger()
    return window


def _message(window):
    window.messages.say("Something happened.")
    return window


def _packages(window):
    return window.commands.packages.open()


def _keys(window):
    window.show_keys()
    return QApplication.activeModalWidget()


def _watchlist(window):
    return window.commands.watchlist.edit()


def _menu(window):
    window.toggle_menu()
    return window


def _action(action):
    def act(window):
        window.actions_by_id[action].trigger()
        return window

    return act


STATES = {
    "reading": lambda window: window,
    "palette": _palette,
    "find": _find_bar,
    "correcting": _folder_corrections,
    "card": _card,
    "message": _message,
    "packages": _packages,
    "keys": _keys,
    "watchlist": _watchlist,
    "menu": _menu,
    "notes": _action("notes"),
    "timeline": _action("timeline"),
    "note": _action("note_sentence"),
    "tags": _action("tags"),
    "stacked": _action("stack_sides"),
    "messages": _action("messages"),
    "export": _action("export"),
}


def test_every_control_has_a_name_at_the_first_start(start):
    assert without_name(start()) == []


@pytest.mark.parametrize("state", STATES)
def test_every_control_has_a_name(window, state, tmp_path):
    window.settings.index_address = str(tmp_path)
    window.articles.focus_list()
    top = STATES[state](window)
    assert without_name(top) == []


@pytest.mark.parametrize("page", ["Reading", "Keys", "Engine", "Packages", "Memories", "Privacy"])
def test_every_control_of_the_settings_has_a_name(window, page):
    dialog = window.commands.settings_dialog.open()
    show_page(dialog, page)
    assert without_name(dialog) == []


def test_panes_are_read_from_left_to_right(window):
    order = [
        element.text(QAccessible.Text.Name)
        for element in walk(window)
        if element.object() in {window.articles.list, window.panel.list}
        or element.object() in window.view.two_pane.shown
    ]
    assert order == [
        window.articles.list.accessibleName(),
        *(pane.accessibleName() for pane in window.view.two_pane.shown),
        window.panel.list.accessibleName(),
    ]


def test_rows_say_headline_language_date_state_unread_and_star(window):
    rows = names(window.articles.list, _ROLES.ListItem)
    assert rows[0].startswith("The minister arrives in Constanța, Romanian")
    assert "unread" in rows[1]
    entry = ArticleEntry(
        path="a.txt",
        title="Știri 🧭 ș\u0326 שלום",
        title_translation="News 🧭",
        language="ro",
        language_confidence=1.0,
        date=date(2023, 12, 4),
        state=ArticleState.FAILED,
        done=0,
        total=0,
        reason="It is damaged.",
        unread=True,
        starred=True,
        doubts=0,
    )
    words = spoken(entry)
    for part in ("News 🧭", "Romanian", "2023", "failed", "unread", "star"):
        assert part in words.casefold() or part in words


def test_where_the_keyboard_is_can_be_seen(window):
    window.activateWindow()
    window.articles.focus_list()
    seen = []
    for _ in range(4):
        seen.append(window.grab().toImage())
        window.commands.keyboard_focus.move(1)
    for number, one in enumerate(seen):
        assert all(one != other for other in seen[:number])


def test_the_entity_panel_selects_a_row_when_the_keyboard_comes(window):
    window.articles.focus_list()
    window.commands.keyboard_focus.move(-1)
    assert QApplication.focusWidget() is window.panel.list
    assert window.panel.selected()
