"""The real window driven by real keys: what is shown is read back from its widgets."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QPushButton

from core.article import MentionType
from core.export import FORMATS
from core.folder import content_hash
from core.paths import data_dir
from core.remembered import Remembered
from core.settings import Settings
from core.store import Store
from tests.core.store.reading import is_read, is_starred
from tests.ui.driving import entity_names, press, rows, said, texts, translation_notice
from ui.actions.table import ACTIONS
from ui.window.key_sheet import KeySheet


@pytest.fixture
def list_focused(window):
    window.articles.focus_list()
    return window


def test_every_action_has_a_handler(window):
    assert set(window.handlers()) == {action.id for action in ACTIONS}


def test_the_first_article_is_shown_beside_its_translation(window):
    original, translation = texts(window)
    assert "Ministrul Ion Popescu a sosit luni la Constanța" in original
    assert "Minister Ion Popescu arrived in Constanța on Monday" in translation
    assert window.windowTitle().startswith("The minister arrives in Constanța")


@pytest.mark.parametrize(("there", "back"), [("J", "K"), ("Ctrl+PgDown", "Ctrl+PgUp"), ("N", "P")])
def test_keys_go_to_the_next_article_and_back(list_focused, there, back):
    window = list_focused
    assert window.reader.path == "1-ro.txt"
    press(window, there)
    assert window.reader.path == "2-pl.txt"
    assert "Minister Jan Kowalski" in texts(window)[0]
    if there == "N":
        press(window, "M")  # it was read by being shown
        press(window, "J")
    else:
        press(window, there)
        assert window.reader.path == "3-de.txt"
    press(window, back)
    assert window.reader.path == "2-pl.txt"


def test_letters_are_typed_where_text_is_typed(list_focused):
    window = list_focused
    press(window, "Ctrl+L")
    QTest.keyClicks(QApplication.focusWidget(), "gdansk")
    assert window.reader.path == "1-ro.txt"
    assert window.articles.model.paths == ["2-pl.txt"]
    window.articles.filter.clear()
    QTest.keyClicks(window.articles.filter, "nothing like it")
    assert window.articles.model.paths == []
    assert "None of the 3 articles" in said(window.articles)


def test_space_reads_on_into_the_next_article(list_focused):
    window = list_focused
    press(window, "Space")
    assert window.reader.path == "2-pl.txt"
    press(window, "Shift+Space")
    assert window.reader.path == "1-ro.txt"


def test_an_article_is_read_once_it_is_shown_and_m_and_s_mark_it(list_focused, qtbot):
    window = list_focused
    assert not window.reader.entry.unread
    assert window.articles.model.entry("2-pl.txt").unread
    press(window, "M")
    qtbot.waitUntil(lambda: window.reader.entry.unread)
    press(window, "S")
    qtbot.waitUntil(lambda: window.reader.entry.starred)


def test_marks_wait_for_no_other_program_that_holds_the_store(list_focused, qtbot):
    window = list_focused
    session = window.reader.session
    # Who wrote it down in this thread would wait here for half a minute, and then fail.
    with closing(sqlite3.connect(data_dir() / "diptych.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        press(window, "M")
        press(window, "S")
        assert session.entry("1-ro.txt").unread
        qtbot.waitUntil(lambda: window.reader.entry.starred and window.reader.entry.unread)
        other.execute("ROLLBACK")
    content = content_hash((session.folder / "1-ro.txt").read_bytes())
    window.reader.close()
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        assert is_starred(store, content)
        assert not is_read(store, content)


def test_sentences_are_gone_through_by_key(list_focused):
    window = list_focused
    window.view.go_to_sentence(0)
    press(window, "Alt+Down")
    assert window.view.current_sentence() == 1
    press(window, "Alt+Down")
    press(window, "Alt+Up")
    assert window.view.current_sentence() == 1


def test_mentions_are_gone_through_by_key(list_focused):
    window = list_focused
    article = window.reader.session.article("1-ro.txt")
    press(window, "]")
    assert window.view.current_mention() == 0
    press(window, "]")
    assert window.view.current_mention() == 1
    press(window, "[")
    assert window.view.current_mention() == 0
    for _ in article.mentions:
        press(window, "]")
    assert "No mention follows" in window.messages.text


def test_an_entity_is_followed_through_the_folder(list_focused):
    window = list_focused
    session = window.reader.session
    ids = session.entities.ids("1-ro.txt")
    china = next(id for id in ids if session.entities.entity(id).name == "China")
    while session.entities.ids(window.reader.path)[window.view.current_mention() or 0] != china:
        press(window, "]")
    press(window, "}")
    assert window.reader.path == "2-pl.txt"
    assert session.entities.ids("2-pl.txt")[window.view.current_mention()] == china
    press(window, "{")
    assert window.reader.path == "1-ro.txt"
    press(window, "{")
    assert "China is not mentioned before this" in window.messages.text


def test_the_panel_lists_and_follows_entities(window, qtbot):
    def names() -> set[str]:
        return set(entity_names(window.panel))

    assert {"China", "Romania"} <= names()
    press(window, "G")
    qtbot.waitUntil(lambda: {"China", "Poland"} <= names())
    index = window.panel.list.model().index(rows(window.panel.list).index("Poland"), 0)
    window.panel.list.scrollTo(index)
    place = window.panel.list.visualRect(index).center()
    QTest.mouseClick(window.panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.reader.path == "2-pl.txt"
    mention = window.reader.session.article("2-pl.txt").mentions[window.view.current_mention()]
    assert window.reader.session.article("2-pl.txt").quote(mention) == "Polska"


def test_t_changes_the_sides(list_focused):
    window = list_focused
    original, translation = window.view.two_pane.panes
    press(window, "T")
    assert original.isVisible()
    assert not translation.isVisible()
    press(window, "T")
    assert translation.isVisible()
    assert not original.isVisible()
    press(window, "T")
    assert original.isVisible()
    assert translation.isVisible()


@pytest.mark.parametrize(("key", "kind"), [*zip("123456", MentionType, strict=True)])
def test_a_digit_hides_and_shows_one_type(list_focused, key, kind):
    window = list_focused
    press(window, key)
    assert window.commands.appearance.visible_types == frozenset(MentionType) - {kind}
    press(window, key)
    assert window.commands.appearance.visible_types == frozenset(MentionType)


def test_h_hides_all_and_brings_back_those_that_were_shown(list_focused):
    window = list_focused
    press(window, "6")
    press(window, "H")
    assert window.commands.appearance.visible_types == frozenset()
    press(window, "H")
    assert window.commands.appearance.visible_types == frozenset(MentionType) - {MentionType.DATE}


def test_f6_goes_round_the_panes_and_esc_back_to_the_list(list_focused):
    window = list_focused
    original, translation = window.view.two_pane.panes
    for place in (original, translation, window.panel.list, window.articles.list):
        press(window, "F6")
        assert QApplication.focusWidget() is place
    press(window, "Shift+F6")
    assert QApplication.focusWidget() is window.panel.list
    press(window, "Esc")
    assert QApplication.focusWidget() is window.articles.list


def test_search_goes_to_the_sentence(list_focused, qtbot):
    window = list_focused
    press(window, "/")
    QTest.keyClicks(QApplication.focusWidget(), "zmieni")
    qtbot.waitUntil(lambda: len(window.picker.choices) == 1)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.reader.path == "2-pl.txt"
    assert window.view.current_sentence() == 2
    press(window, "/")
    QTest.keyClicks(QApplication.focusWidget(), "xyzzy")
    qtbot.waitUntil(lambda: "No article" in window.picker.note)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.picker.isHidden()


def test_find_in_the_article_goes_from_hit_to_hit(list_focused):
    window = list_focused
    press(window, "Ctrl+F")
    QTest.keyClicks(QApplication.focusWidget(), "popescu")
    assert "1 of 4" in said(window.view.find_bar)
    press(window, "F3")
    assert "2 of 4" in said(window.view.find_bar)
    press(window, "Shift+F3")
    assert "1 of 4" in said(window.view.find_bar)
    press(window, "Esc")
    assert window.view.find_bar.isHidden()


def test_the_palette_does_every_action_by_name(list_focused):
    window = list_focused
    press(window, "Ctrl+K")
    assert len(window.picker.choices) == len(ACTIONS)
    QTest.keyClicks(QApplication.focusWidget(), "next art")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.reader.path == "2-pl.txt"
    assert window.picker.isHidden()


@pytest.mark.parametrize(
    ("words", "action"),
    [("dark", "next_theme"), ("font size", "zoom_in"), ("language", "set_target")],
)
def test_the_palette_finds_actions_by_what_they_do(list_focused, words, action):
    window = list_focused
    press(window, "Ctrl+K")
    QTest.keyClicks(QApplication.focusWidget(), words)
    assert action in [choice.id for choice in window.picker.choices]


def test_the_palette_has_what_was_done_last_first(start, news, qtbot):
    window = start()
    window.open_palette()
    assert window.picker.choices[0].id == "open_folder"
    window.picker.dismiss()
    window.reader.open(news)
    qtbot.waitUntil(window.reader.is_settled)
    window.articles.focus_list()
    for words in ("next art", "star"):
        press(window, "Ctrl+K")
        QTest.keyClicks(QApplication.focusWidget(), words)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    press(window, "Ctrl+K")
    assert [c.id for c in window.picker.choices[:2]] == ["toggle_star", "next_article"]
    window.close()
    assert Remembered.load().recent_actions == ["toggle_star", "next_article"]


def test_menus_are_parted_by_lines(window):
    for menu in window.menuBar().findChildren(QMenu):
        lines = [action.isSeparator() for action in menu.actions()]
        assert not lines[0]
        assert not lines[-1]
        assert all(sum(lines[n : n + 9]) >= 1 for n in range(len(lines) - 9)), menu.title()


@pytest.mark.slow
def test_the_count_of_what_is_ready_filters(start, tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text("Der Hafen wächst weiter, sagte die Verwaltung am Montag.\n")
    (folder / "b.txt").write_text("The port keeps growing, the administration said today.\n")
    (folder / "c.txt").write_bytes(b"")
    window = start(folder)
    counts = [b for b in window.status.findChildren(QPushButton) if b.isVisible()]
    assert [b.text() for b in counts] == ["1 ready", "1 needs a package", "1 failed"]
    for button, path in zip(counts, ("b.txt", "a.txt", "c.txt"), strict=True):
        button.setFocus()
        press(window, "Return")
        assert window.articles.model.paths == [path]
        assert QApplication.focusWidget() is window.articles.list
    counts[-1].click()
    assert len(window.articles.model.paths) == 3


def test_f1_shows_the_keys(list_focused, qtbot):
    window = list_focused
    press(window, "F1")
    sheet = window.findChild(KeySheet)
    assert sheet.isVisible()
    said = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "NAMES ARE RECOGNISED" in said
    assert "Polish" in said
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not sheet.isVisible())


def test_zoom_by_key(list_focused):
    window = list_focused
    press(window, "Ctrl+=")
    assert window.view.zoom() == 110
    press(window, "Ctrl+-")
    press(window, "Ctrl+-")
    assert window.view.zoom() == 90
    press(window, "Ctrl+0")
    assert window.view.zoom() == 100
    assert window.settings.zoom == 100


def test_copy_the_pair(list_focused):
    window = list_focused
    window.view.go_to_sentence(0)
    press(window, "Ctrl+Shift+C")
    text = QGuiApplication.clipboard().text()
    assert text == "Ministrul sosește la Constanța\nThe minister arrives in Constanța"


def test_themes_go_round(list_focused):
    window = list_focused
    seen = set()
    for _ in range(4):
        press(window, "Ctrl+Shift+T")
        seen.add(window.settings.theme)
        page = window.view.two_pane.panes[0].viewport().grab().toImage().pixelColor(2, 2)
        assert page.name().upper() == window.theme.page
    assert seen == {"system", "light", "dark", "sepia"}


def test_the_panel_and_the_menu_can_be_hidden(list_focused):
    window = list_focused
    press(window, "Ctrl+B")
    assert window.panel.isHidden()
    press(window, "Ctrl+B")
    assert not window.panel.isHidden()
    press(window, "Ctrl+M")
    assert window.menuBar().isVisible()


def test_sorting(window):
    window.actions_by_id["sort_by_language"].trigger()
    assert window.articles.model.paths == ["3-de.txt", "2-pl.txt", "1-ro.txt"]
    window.actions_by_id["sort_by_name"].trigger()
    assert window.articles.model.paths == ["1-ro.txt", "2-pl.txt", "3-de.txt"]


@pytest.mark.slow
def test_the_articles_language_is_set_by_hand(list_focused, qtbot):
    window = list_focused
    window.actions_by_id["set_language"].trigger()
    QTest.keyClicks(QApplication.focusWidget(), "czech")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reader.entry.language == "cs")
    qtbot.waitUntil(lambda: bool(translation_notice(window.view)))
    assert "Czech" in translation_notice(window.view)


def test_the_place_is_there_again_at_the_next_start(start, news, qtbot):
    window = start(news)
    window.articles.focus_list()
    press(window, "J")
    press(window, "Ctrl+=")
    press(window, "6")
    window.close()
    window.reader.join()
    again = start()
    again.reader.open_last(again.remembered.recent_folders[0])
    qtbot.waitUntil(again.reader.is_settled)
    assert again.reader.path == "2-pl.txt"
    assert again.view.zoom() == 110
    assert MentionType.DATE not in again.commands.appearance.visible_types


@pytest.mark.slow
def test_a_first_start_explains_itself(start, qtbot):
    window = start()
    assert not window.actions_by_id["next_article"].isEnabled()
    window.actions_by_id["open_samples"].trigger()
    qtbot.waitUntil(window.reader.is_settled)
    assert len(window.articles.model.paths) >= 12


def test_an_empty_folder_is_explained(start, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    window = start(empty)
    assert window.articles.model.paths == []
    assert not window.actions_by_id["page_down"].isEnabled()


@pytest.mark.slow
def test_a_failed_article_gives_its_reason_and_can_be_tried_again(start, tmp_path, qtbot):
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_bytes(b"")
    window = start(folder)
    entry = window.reader.entry
    assert entry.reason
    (folder / "a.txt").write_text("Ministrul a sosit luni la Constanța.", "utf-8")
    window.actions_by_id.trigger("read_again")
    qtbot.waitUntil(lambda: window.reader.session.article("a.txt") is not None)


def test_a_dropped_folder_is_opened(start, news, qtbot):
    window = start()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(news))])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    qtbot.waitUntil(window.reader.is_settled)
    assert window.reader.session.folder == news.resolve()


def test_a_folder_is_exported(window, tmp_path, qtbot):
    out = tmp_path / "out"
    window.commands.exporting.export_to(out, "json")
    qtbot.waitUntil(lambda: "3 articles were exported" in window.messages.text)
    assert sorted(path.name for path in out.iterdir()) == [
        "1-ro.txt.json",
        "2-pl.txt.json",
        "3-de.txt.json",
    ]
    window.commands.exporting.export_to(Path(window.reader.session.folder), "json")
    qtbot.waitUntil(lambda: "Choose a folder outside" in window.messages.text)


def test_ctrl_o_asks_for_a_folder(list_focused, qtbot):
    window = list_focused
    press(window, "Ctrl+O")
    dialog = window.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None)


def test_ctrl_e_asks_for_articles_and_format_then_the_folder(list_focused, qtbot):
    window = list_focused
    press(window, "Ctrl+E")
    titles = [choice.title for choice in window.picker.choices]
    assert titles == ["This article", "The whole folder"]
    press(window, "Return")
    titles = [choice.title for choice in window.picker.choices]
    assert titles == [name.upper() for name in FORMATS]
    press(window, "Return")
    dialog = window.findChild(QFileDialog)
    assert dialog.isVisible()
    assert "HTML" in dialog.windowTitle()
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None)


def test_recent_folders_are_offered(list_focused):
    window = list_focused
    press(window, "Ctrl+Shift+O")
    assert [choice.title for choice in window.picker.choices] == [window.reader.session.folder.name]
    press(window, "Esc")
    assert window.picker.isHidden()


@pytest.mark.slow
def test_new_files_are_found_by_key(start, news, tmp_path, qtbot):
    folder = tmp_path / "copy"
    shutil.copytree(news, folder)
    window = start(folder)
    window.articles.focus_list()
    text = "Ministrul Ion Popescu a plecat la Chișinău după întâlnirea de luni."
    (folder / "4-ro.txt").write_text(text, "utf-8")
    press(window, "F5")
    qtbot.waitUntil(lambda: len(window.articles.model.paths) == 4)
    assert window.reader.path == "1-ro.txt"


def test_keys_can_be_mapped(start, news):
    settings = Settings.load()
    settings.keys = {"next_article": "Ctrl+Down"}
    window = start(news, settings=settings)
    window.articles.focus_list()
    press(window, "J")
    assert window.reader.path == "1-ro.txt"
    press(window, "Ctrl+Down")
    assert window.reader.path == "2-pl.txt"


def test_every_key_of_the_table_reaches_its_action(list_focused):
    window = list_focused
    reached = []
    for action in ACTIONS:
        window.actions_by_id[action.id].triggered.disconnect()
        window.actions_by_id[action.id].triggered.connect(partial(reached.append, action.id))
    for pane in (window.articles.list, *window.view.two_pane.panes, window.panel.list):
        for action in ACTIONS:
            for key in action.keys:
                pane.setFocus()
                reached.clear()
                press(window, key)
                assert reached == [action.id], (key, pane.accessibleName())


def test_the_widths_of_the_columns_stay_after_an_end_on_the_start_page(start):
    window = start(remembered=Remembered(list_width=300, panel_width=220))
    assert window.articles.isHidden()
    window.close()
    assert (window.remembered.list_width, window.remembered.panel_width) == (300, 220)
