"""Reading a folder in the real window: Space to the end, narrow windows, states in words."""

from __future__ import annotations

import shutil
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from core.article_list import ArticleEntry, ArticleState
from core.settings import Settings
from tests.packages.catalogue import ARTICLES
from tests.ui.driving import press, translation_notice
from ui.actions.table import first_key
from ui.navigation import no_package_notice, no_text_notice
from ui.reading.document.column import Side


def test_space_alone_reads_the_whole_folder(start, news, qtbot):
    window = start(news)
    window.resize(900, 320)
    window.articles.focus_list()
    window.reader.session.marks.set_read("2-pl.txt", True)
    qtbot.waitUntil(lambda: not window.articles.model.entry("2-pl.txt").unread)
    read, pages = [window.reader.path], 0
    while not window.messages.text:
        press(window, "Space")
        pages += 1
        if window.reader.path != read[-1]:
            read.append(window.reader.path)
        qtbot.waitUntil(lambda: not window.reader.entry.unread)
    assert read == ["1-ro.txt", "3-de.txt"]  # the second is read already
    assert pages > len(read)
    assert "read every article" in window.messages.text
    assert not any(entry.unread for entry in window.articles.model.entries())


def test_the_keyboard_is_on_the_list_when_a_folder_opens(start, news):
    window = start(news)
    window.activateWindow()
    press(window, "J")
    assert window.reader.path == "2-pl.txt"
    assert window.articles.filter.text() == ""


def test_space_comes_round_to_what_was_passed_over(start, news):
    window = start(news)
    window.articles.focus_list()
    window.reader.show("3-de.txt")
    window.view.two_pane.scroll_to_edge(1)
    press(window, "Space")
    assert window.reader.path == "2-pl.txt" or window.reader.path == "1-ro.txt"
    assert window.articles.model.paths.index(window.reader.path) < 2


def test_a_narrow_window_offers_to_stack_the_texts_once(start, news, qtbot):
    window = start(news)
    assert window.messages.text == ""
    window.resize(860, 700)
    qtbot.waitUntil(lambda: "narrow" in window.messages.text)
    assert first_key("stack_sides", {}) in window.messages.text
    window.messages.dismiss()
    window.articles.focus_list()
    press(window, "J")
    assert window.messages.text == ""
    press(window, "U")
    assert window.view.mode() == "stacked"
    assert window.remembered.reading_mode == "stacked"
    pane = window.view.two_pane.pane(Side.ORIGINAL)
    assert window.view.two_pane.shown == [pane]
    assert "Minister Jan Kowalski przyjechał" in pane.toPlainText()
    assert "Minister Jan Kowalski came to Gdańsk" in pane.toPlainText()
    press(window, "U")
    assert window.view.mode() == "both"


def test_t_leads_from_stacked_texts_to_both(start, news):
    window = start(news)
    window.articles.focus_list()
    press(window, "U")
    press(window, "T")
    assert window.view.mode() == "both"


def test_the_face_of_the_settings_is_read_in(start, news):
    settings = Settings.load()
    settings.text_face = "Inter"
    window = start(news, settings=settings)
    assert window.view.two_pane.face.style.family == "Inter"
    pane = window.view.two_pane.panes[0]
    assert pane.document().defaultFont().families()[0] == "Inter"


def test_copy_with_source_by_key(start, news, qapp):
    window = start(news)
    window.articles.focus_list()
    window.view.go_to_sentence(0)
    press(window, "Ctrl+Shift+S")
    copied = qapp.clipboard().text()
    assert copied.startswith("Ministrul sosește la Constanța\nThe minister arrives in Constanța\n")
    assert "1-ro.txt (Romanian; from memory: team.tmx)" in copied


def entry(state: ArticleState, **others) -> ArticleEntry:
    known = {
        "path": "a.txt",
        "title": "A",
        "title_translation": None,
        "language": "ro",
        "language_confidence": 0.9,
        "date": None,
        "done": 2,
        "total": 9,
        "reason": "",
        "unread": True,
        "starred": False,
        "doubts": 0,
    }
    return ArticleEntry(state=state, **(known | others))


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (None, "This article is gone"),
        (entry(ArticleState.READY, gone=True), "no longer in the folder"),
        (entry(ArticleState.WAITING), "waits to be read"),
        (entry(ArticleState.READING), "being read"),
        (entry(ArticleState.WAITING, reason="The reader stopped at it."), "The reader stopped"),
        (entry(ArticleState.FAILED, reason="It is locked."), "It is locked."),
        (entry(ArticleState.FAILED, reason="It is locked."), "read again by itself"),
    ],
)
def test_every_state_is_said_in_words(told, words):
    title, lines, _ = no_text_notice.of_state(told)
    assert words in " ".join([title, *lines])


@pytest.mark.parametrize(
    ("told", "options", "words", "button"),
    [
        (entry(ArticleState.TRANSLATING), {}, None, None),
        (entry(ArticleState.TRANSLATING), {"stopped": True}, "7 sentences", "stop_or_go_on"),
        (entry(ArticleState.UNTRANSLATED, done=0), {}, "Romanian → English", "download_package"),
        (entry(ArticleState.UNTRANSLATED), {}, "Sentences from memory", "install_file"),
        (entry(ArticleState.UNTRANSLATED, language="", reason="Why?"), {}, "Why?", "set_language"),
        (
            entry(ArticleState.UNTRANSLATED, reason="The engine failed."),
            {"packages": True},
            "The engine failed.",
            "packages",
        ),
        (entry(ArticleState.READY, language="en"), {}, None, None),
    ],
)
def test_why_there_is_no_translation_is_said_with_what_can_be_done(told, options, words, button):
    text, buttons = no_package_notice.of_translation(told, "en", **{"packages": False, **options})
    assert (text is None) == (words is None)
    assert words is None or words in (text or "")
    assert button in [identity for identity, _ in buttons] or button is None


@pytest.mark.slow
def test_stopping_says_so_and_continue_goes_on(start, tmp_path, test_packages, qtbot):
    folder = tmp_path / "ro"
    folder.mkdir()
    shutil.copy(ARTICLES["ro"], folder / "a.txt")
    window = start(folder, wait=False)
    window.reader.stop_or_go_on()
    notice = partial(translation_notice, window.view)
    qtbot.waitUntil(lambda: "You stopped" in notice())
    assert "stopped" in window.windowTitle()
    shown = window.view.two_pane.titled_panes[Side.TRANSLATION].notice
    button = next(b for b in shown.findChildren(QPushButton) if b.text() == "Continue")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not notice())
    qtbot.waitUntil(window.reader.is_settled)
    assert "%" not in window.windowTitle()


@pytest.mark.slow
def test_an_article_without_names_says_so_in_the_panel(start, tmp_path):
    folder = tmp_path / "plain"
    folder.mkdir()
    (folder / "a.txt").write_text("der hafen wächst.\n\ndas wasser steigt und fällt.\n", "utf-8")
    window = start(folder)
    words = [label.text() for label in window.panel.findChildren(QLabel) if label.isVisible()]
    assert "This article has no names." in words
