"""The settings in the real window: what is chosen takes effect at once and is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStackedWidget

from core.knowledge.imported_memories import imported_memories
from core.knowledge.tmx_files import Pair, write_tmx
from core.settings import Settings
from tests.ui.driving import press_on, said, show_page, until
from ui.settings.pages import address_problem
from ui.settings.privacy_page import PRIVACY
from ui.window.key_sheet import KeySheet

if TYPE_CHECKING:
    from ui.settings.form import ChoiceBox

pytestmark = pytest.mark.slow


def choose(box: ChoiceBox, value: object) -> None:
    """Choose with the keys that a person has: Home, then Down to the value."""
    assert box.findData(value) >= 0
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(value)):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() == value


@pytest.fixture
def dialog(window):
    window.articles.focus_list()
    press_on(window.articles.list, "Ctrl+,")
    return window.commands.settings_dialog.open()


def test_the_key_opens_it_and_esc_closes_it(window, dialog, qtbot):
    assert dialog.isVisible()
    assert window.commands.settings_dialog.open() is dialog
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(dialog.isHidden)


def test_sections_are_gone_through_by_key(dialog):
    dialog.sections.setFocus()
    seen = []
    for _ in dialog.pages:
        seen.append(dialog.findChild(QStackedWidget).currentWidget().accessibleName())
        QTest.keyClick(dialog.sections, Qt.Key.Key_Down)
    assert seen == list(dialog.pages)


def test_colours_and_size_change_at_once_and_are_kept(window, dialog):
    choose(dialog.reading.boxes["theme"], "dark")
    page = window.view.two_pane.panes[0].viewport().grab().toImage().pixelColor(2, 2)
    assert page.name().upper() == window.theme.page == "#1B1E23"
    choose(dialog.reading.boxes["zoom"], 150)
    assert window.view.zoom() == 150
    kept = Settings.load()
    assert (kept.theme, kept.zoom) == ("dark", 150)


def test_what_keys_change_is_seen_in_the_dialog(window, dialog):
    window.view.set_zoom(window.view.zoom() + 10)
    assert dialog.reading.boxes["zoom"].currentData() == 110
    window.view.set_zoom(window.view.zoom() - 5)
    assert dialog.reading.boxes["zoom"].currentText() == "105"
    window.commands.appearance.next_theme()
    assert dialog.reading.boxes["theme"].currentData() == window.settings.theme


def test_nothing_moves_when_that_is_set(window, dialog):
    usual = QGuiApplication.styleHints().cursorFlashTime()
    choose(dialog.reading.boxes["motion"], "none")
    assert QGuiApplication.styleHints().cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    choose(dialog.reading.boxes["motion"], "system")
    assert QGuiApplication.styleHints().cursorFlashTime() == usual > 0


def test_the_language_holds_where_a_folder_has_none_of_its_own(window, dialog, qtbot):
    choose(dialog.reading.boxes["target_language"], "de")
    assert window.reader.session.to == "de"
    qtbot.waitUntil(window.reader.is_settled)
    window.reader.set_target("fr")
    choose(dialog.reading.boxes["target_language"], "en")
    assert window.reader.session.to == "fr"


@pytest.mark.slow
@pytest.mark.parametrize("page", ["reading", "engine", "packages"])
def test_whatever_can_be_chosen_has_an_effect(window, dialog, page):
    for name, box in getattr(dialog, page).boxes.items():
        choose(box, box.itemData(box.count() - 1))
        assert getattr(Settings.load(), name) == box.currentData()


def test_the_engine_gets_what_is_wished(window, dialog, test_packages, qtbot):
    choose(dialog.engine.boxes["engine_beam"], 1)
    choose(dialog.engine.boxes["engine_compute"], "float32")
    qtbot.waitUntil(window.reader.is_settled)
    window.reader.show("1-ro.txt")
    (setup,) = window.reader.session.packages.setups("1-ro.txt")
    assert (setup.beam, setup.compute) == (1, "float32")
    assert Settings.load().engine_wishes.beam == 1


def test_the_engines_page_says_what_was_measured(start, news, test_packages, qtbot):
    window = start(news)
    dialog = window.commands.settings_dialog.open()
    qtbot.waitUntil(lambda: "not measured yet" in said(dialog.engine))
    assert said(dialog.engine).count("translate-") == 3
    assert "beam 4" in said(dialog.engine)


# Keys


@pytest.fixture
def keys(dialog):
    show_page(dialog, "Keys")
    dialog.keys.list.setFocus()
    return dialog.keys


def settle(widget) -> None:
    """Let the window of a widget become the active one."""
    until(widget.isActiveWindow)


def press_in(window, key: str) -> None:
    """Press a key in the window itself, as after a click in it."""
    window.activateWindow()
    settle(window)
    press_on(window.articles.list, key)


def give(keys, action: str, key: str) -> None:
    keys.window().activateWindow()
    settle(keys)
    keys.select(action)
    QTest.keyClick(keys.list, Qt.Key.Key_Return)
    press_on(keys.list, key)


def test_a_new_key_works_at_once_and_everywhere(window, keys):
    give(keys, "next_article", "F12")
    press_in(window, "J")
    assert window.reader.path == "1-ro.txt"
    press_in(window, "F12")
    assert window.reader.path == "2-pl.txt"
    (row,) = [c for c in window.actions_by_id.choices() if c.id == "next_article"]
    assert row.right == "F12"
    window.show_keys()
    sheet = window.findChild(KeySheet)
    assert "F12" in {label.text() for label in sheet.findChildren(QLabel)}
    sheet.close()
    give(keys, "palette", "Ctrl+P")
    assert "Ctrl+P actions" in said(window.status)
    assert Settings.load().keys == {"next_article": "F12", "palette": "Ctrl+P"}


def test_a_clash_is_said_and_goes_when_one_gives_the_key_up(window, keys):
    give(keys, "toggle_star", "J")
    assert keys.said.text() == (
        "J belongs to “Next article”, “Star”. Until one gives it up, none of them works."
    )
    spoken = keys.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Star, J. J is also the key of “Next article”: neither works."
    give(keys, "next_article", "F12")
    assert "belongs" not in keys.said.text()
    press_in(window, "J")
    assert window.reader.path == "1-ro.txt"
    keys.buttons["Reset all"].click()
    assert window.settings.keys == {}
    press_in(window, "J")
    assert window.reader.path == "2-pl.txt"


def test_a_second_key_is_added_one_is_reset_and_one_taken_away(window, keys):
    keys.select("toggle_star")
    keys.buttons["Add another"].click()
    press_on(keys.list, "F9")
    assert window.settings.keys == {"toggle_star": "S F9"}
    keys.buttons["No key"].click()
    assert window.settings.keys == {"toggle_star": ""}
    assert "Star, no key." in keys.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    keys.buttons["Reset"].click()
    assert window.settings.keys == {}
    assert not keys.buttons["Reset"].isEnabled()


def test_keys_that_lists_need_are_refused_in_words(window, keys):
    give(keys, "toggle_star", "Down")
    assert "Down moves in lists and texts: choose another key." in keys.said.text()
    QTest.keyClick(keys.list, Qt.Key.Key_Escape)
    assert keys.isVisible()
    assert window.settings.keys == {}
    keys.select("back_to_list")
    QTest.keyClick(keys.list, Qt.Key.Key_Return)
    assert "its key stays" in keys.said.text()
    assert not keys.buttons["Change"].isEnabled()


def test_actions_are_found_by_name_and_by_key(dialog, keys):
    keys.filter.setFocus()
    QTest.keyClicks(keys.filter, "ctrl+o")
    assert "open_folder" in {row.id for row in keys.model.rows if hasattr(row, "id")}
    assert keys.current() is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert keys.filter.text() == ""
    assert dialog.isVisible()


# Packages, memories, privacy


def test_a_mirror_folder_takes_the_place_of_the_public_list(window, dialog, tmp_path, qtbot):
    show_page(dialog, "Packages")
    line = dialog.packages.address
    line.setFocus()
    QTest.keyClicks(line, str(tmp_path / "none"))
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "There is no folder or file" in dialog.packages.problem.text()
    assert window.settings.index_address == ""
    line.clear()
    QTest.keyClicks(line, str(tmp_path))
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert dialog.packages.problem.isHidden()
    assert Settings.load().index_address == str(tmp_path)
    packages = window.commands.packages.open()
    qtbot.waitUntil(lambda: str(tmp_path) in packages.source.text())
    packages.close()


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("", ""),
        ("https://example.org/index.json", ""),
        ("ftp://example.org/index.json", "begins with https:// or http://"),
        ("/no/such/folder", "no folder or file"),
        ("http://[", "This is no address"),
    ],
)
def test_an_address_that_cannot_be_is_refused(address, words):
    assert words in address_problem(address)
    assert bool(words) == bool(address_problem(address))


def test_memories_are_listed_and_removed(window, dialog, tmp_path, qtbot):
    path = tmp_path / "agency.tmx"
    with path.open("wb") as file:
        write_tmx(file, [Pair("ro", "Portul e închis.", "en", "The port is closed.")])
    show_page(dialog, "Memories")
    window.commands.memories.import_from(path)
    qtbot.waitUntil(lambda: imported_memories() != [])

    def buttons() -> dict[str, QPushButton]:
        return {b.accessibleName(): b for b in dialog.memories.findChildren(QPushButton)}

    qtbot.waitUntil(lambda: "Remove agency.tmx" in buttons())
    button = buttons()["Remove agency.tmx"]
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert imported_memories() != []
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert imported_memories() == []
    assert "agency.tmx was removed." in window.messages.text


def test_privacy_is_said(dialog):
    show_page(dialog, "Privacy")
    assert PRIVACY in {label.text() for label in dialog.privacy.findChildren(QLabel)}
