"""What the mouse can do in the text, at the hinge, with files; and the texts alone."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QDropEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.driving import press, said, type_words, until


def menu_at(window, pane, text: str) -> QMenu:
    """Click on a word with the right button and give the menu."""
    start = pane.toPlainText().index(text)
    cursor = pane.textCursor()
    cursor.setPosition(start + 2)
    place = pane.cursorRect(cursor).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, pane.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(pane.viewport(), event)
    until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, title: str) -> None:
    action = next(action for action in menu.actions() if action.text() == title)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def titles(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_the_menu_of_the_text_does_what_the_keys_do(window):
    until(lambda: window.reader.content is not None)
    original, translation = window.view.two_pane.panes
    menu = menu_at(window, translation, "visited")
    assert "Every mention of the entity …" not in titles(menu)
    choose(menu, "Watch for this name")
    until(lambda: "visited" in window.commands.watchlist.names)
    window.commands.watchlist.watch_for([])
    translation.setTextCursor(type(translation.textCursor())(translation.document()))
    menu = menu_at(window, original, "Popescu")
    assert original.selected_text() == "Ion Popescu"
    assert {"Every mention of the entity …", "Not an entity", "Highlight people"} <= set(
        titles(menu)
    )
    choose(menu, "Every mention of the entity …")
    until(lambda: window.picker.isVisible() and len(window.picker.choices) == 2)
    press(window, "Esc")
    menu = menu_at(window, original, "Popescu")
    choose(menu, "Copy the sentence pair")
    assert "Minister Ion Popescu arrived" in QApplication.clipboard().text()


def test_a_double_click_on_the_hinge_makes_halves(window):
    until(lambda: window.reader.content is not None)
    original, translation = window.view.two_pane.panes
    splitter = original.parent()
    while not hasattr(splitter, "handle"):
        splitter = splitter.parent()
    splitter.setSizes([200, 600])
    assert translation.width() > original.width() + 100
    QTest.mouseDClick(splitter.handle(1), Qt.MouseButton.LeftButton, pos=QPoint(3, 100))
    assert abs(original.width() - translation.width()) < 12


def drop(window, path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_a_file_that_is_dropped_is_shown_in_its_folder(start, news):
    window = start()
    assert "drag one here" in said(window.view)
    drop(window, news / "3-de.txt")
    until(lambda: window.reader.session is not None and window.reader.path == "3-de.txt")
    until(window.reader.is_settled)
    drop(window, news / "2-pl.txt")
    assert window.reader.path == "2-pl.txt"
    drop(window, news / "team.tmx")
    assert "no article" in said(window.messages)
    assert window.reader.path == "2-pl.txt"


def test_the_texts_stand_alone_and_all_comes_back(window):
    until(lambda: window.reader.content is not None)
    press(window, "F11")
    assert window.isFullScreen()
    press(window, "F11")
    assert not window.isFullScreen()
    press(window, "Shift+F11")
    assert window.isFullScreen()
    around = (window.articles, window.panel, window.status)
    assert [part.isVisible() for part in around] == [False, False, False]
    window.view.focus_original()
    press(window, "J")
    until(lambda: window.reader.path == "2-pl.txt")
    press(window, "Shift+F11")
    assert [part.isVisible() for part in around] == [True, True, True]
    assert not window.isFullScreen()


def test_the_palette_finds_dark_as_dark(window):
    press(window, "Ctrl+K")
    type_words("dark")
    assert window.picker.choices[0].id == "dark_theme"
    press(window, "Return")
    assert window.settings.theme == "dark"


def test_what_a_key_did_is_said(window, monkeypatch):
    said_words: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said_words.append(event.message())
        if isinstance(event, QAccessibleAnnouncementEvent) else None
    )  # fmt: skip
    until(lambda: window.reader.content is not None)
    window.view.focus_original()
    for key, words in (
        ("S", "Star given"),
        ("M", "Marked unread"),
        ("H", "No highlights"),
        ("H", "Highlights"),
        ("1", "People not marked"),
        ("T", "The original alone"),
        ("U", "The translation under each sentence"),
        ("Ctrl+B", "Entity panel hidden"),
    ):
        said_words.clear()
        press(window, key)
        assert words in said_words
