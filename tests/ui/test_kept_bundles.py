"""Bundles that lie in a folder: asked about in the real window, by keys, taken over, removed."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from core.article import Origin
from core.bundle import BundleWish
from core.bundle.writing import BundleOptions, write_bundle
from core.folder import content_hash
from core.knowledge.notes import Note
from core.settings import Settings
from core.store import Store

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

HEADING = "Ministrul sosește la Constanța"
BODY = "Popescu a spus că România cere sprijin de la China."
NAME = "gift <b>& 🎁.diptych"


@pytest.fixture
def theirs(prepared, tmp_path) -> Path:
    """Give a bundle of somebody else's store, with what she wrote beside one article."""
    folder, path = prepared
    other = shutil.copy(path, tmp_path / "theirs.sqlite3")
    content = content_hash((folder / "1-ro.txt").read_bytes())
    start = (folder / "1-ro.txt").read_text("utf-8").index(BODY)
    with closing(Store(tmp_path / "theirs.sqlite3")) as store:
        store.notes.save_note(content, Note("Who says so?", BODY, start, start + len(BODY)))
        store.notes.save_tags(content, ["ports"])
        store.marks.set_starred(content, True)
        store.corrections.save(HEADING, "ro", "en", "The minister gets to Constanța")
        out = tmp_path / NAME
        write_bundle(folder, store, out, to="en", options=BundleOptions(notes=True))
    assert other
    return out


@pytest.fixture
def folder(prepared, theirs, tmp_path) -> Path:
    """Give a folder of the same articles, without the memory, in which the bundle lies."""
    place = tmp_path / "here"
    place.mkdir()
    for file in prepared[0].glob("*.txt"):
        shutil.copy(file, place)
    shutil.copy(theirs, place)
    return place


@pytest.fixture
def asked(start, folder, qtbot):
    """Give the window on the folder, with the question in it."""
    window = start(folder)
    qtbot.waitUntil(lambda: not window.bundle_notice.isHidden())
    qtbot.waitUntil(lambda: window.reader.content is not None)
    return window


def settle(window, session, qtbot) -> None:
    """Wait until another session has everything ready."""
    reader = window.reader
    qtbot.waitUntil(lambda: reader.session not in (None, session))
    qtbot.waitUntil(reader.is_settled)
    qtbot.waitUntil(lambda: reader.content is not None)


def press_answer(window, number: int, key=Qt.Key.Key_Space) -> None:
    """Go to the question with F6, to an answer with Tab, and press it."""
    for _ in range(6):
        focus = QApplication.focusWidget()
        if focus is not None and window.bundle_notice.isAncestorOf(focus):
            break
        QTest.keyClick(focus or window, Qt.Key.Key_F6)
    for _ in range(number):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert window.bundle_notice.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), key)


def choose(window, words: str) -> None:
    """Type in the box that is open and press Return."""
    line = QApplication.focusWidget()
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Qt.Key.Key_Return)


def by_palette(window, words: str) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    choose(window, words)


def show(window, path: str, qtbot) -> None:
    window.reader.show(path)
    qtbot.waitUntil(lambda: window.reader.content is not None)


def origins(window, path: str = "1-ro.txt") -> set[Origin]:
    return {t.origin for t in window.reader.session.translations(path) if t is not None}


def test_the_question_names_the_bundle_as_it_is_and_says_what_it_brings(asked):
    notice = asked.bundle_notice
    assert f"{NAME} lies here. Use it for this folder?" in notice.words()
    assert "It brings translations into English of 3 articles." in notice.words()
    assert "1 correction" in notice.words()
    buttons = [b for b in notice.findChildren(QPushButton) if not b.isHidden()]
    assert [b.text() for b in buttons] == [
        "Use it",
        "Not this one",
        "Always in this folder",
        "Never in this folder",
    ]
    assert all(b.focusPolicy() & Qt.FocusPolicy.TabFocus for b in buttons)
    # Nothing of it is here, and the texts can be read meanwhile.
    assert asked.reader.session.bundles() == []
    assert origins(asked) == set()
    assert asked.view.isEnabled()


def test_use_it_marks_what_came_in_header_list_and_status(asked, qtbot):
    session = asked.reader.session
    press_answer(asked, 0)
    settle(asked, session, qtbot)
    assert asked.bundle_notice.isHidden()
    assert "3 articles came with gift <b>& 🎁, and are marked so." in asked.messages.text
    show(asked, "1-ro.txt", qtbot)
    assert origins(asked) == {Origin.BUNDLE}
    header = next(p.header for p in reversed(asked.view.two_pane.titled_panes.values()))
    assert "from bundle gift <b>& 🎁" in header.text()
    entry = asked.reader.session.entry("1-ro.txt")
    assert (entry.bundle, entry.starred, entry.tags, entry.notes) == ("gift <b>& 🎁", False, (), 0)
    assert "From bundle gift <b>& 🎁: Who says so?" in asked.reader.content.notes.values()
    # The next time it is there without a question.
    asked.reader.reopen()
    qtbot.waitUntil(asked.reader.is_settled)
    assert asked.bundle_notice.isHidden()
    assert origins(asked) == {Origin.BUNDLE}


def test_not_this_one_is_not_asked_again_until_it_changes(asked, folder, theirs, qtbot):
    press_answer(asked, 1)
    assert asked.bundle_notice.isHidden()
    assert asked.articles.isAncestorOf(QApplication.focusWidget())
    asked.reader.reopen()
    qtbot.waitUntil(asked.reader.is_settled)
    assert asked.bundle_notice.isHidden()
    assert asked.reader.session.bundles() == []
    with closing(Store(folder.parent / "theirs.sqlite3")) as store:
        store.corrections.save(BODY, "ro", "en", "Another text")
        source = folder.parent / "news"
        shutil.copytree(folder, source)
        write_bundle(folder, store, folder / NAME, to="en", options=BundleOptions(notes=True))
    asked.reader.rescan()
    qtbot.waitUntil(lambda: not asked.bundle_notice.isHidden())


def test_never_and_always_are_remembered_for_the_folder_and_can_be_changed(
    asked, folder, qtbot, start
):
    session = asked.reader.session
    press_answer(asked, 3)
    settle(asked, session, qtbot)
    assert asked.bundle_notice.isHidden()
    assert asked.settings.bundle_wish(str(folder)) is BundleWish.NEVER
    session = asked.reader.session
    by_palette(asked, "Bundles of this folder")
    choose(asked, "Always use bundles")
    settle(asked, session, qtbot)
    assert asked.settings.bundle_wish(str(folder)) is BundleWish.ALWAYS
    assert origins(asked) == {Origin.BUNDLE}
    asked.settings.save()
    assert Settings.load().bundle_wish(str(folder)) is BundleWish.ALWAYS


def test_always_takes_the_bundle_in_at_once(asked, folder, qtbot):
    session = asked.reader.session
    press_answer(asked, 2, Qt.Key.Key_Return)
    settle(asked, session, qtbot)
    assert asked.settings.bundle_wish(str(folder)) is BundleWish.ALWAYS
    assert origins(asked) == {Origin.BUNDLE}


def test_what_was_written_there_is_taken_over_from_the_palette(asked, qtbot):
    session = asked.reader.session
    press_answer(asked, 0)
    settle(asked, session, qtbot)
    session = asked.reader.session
    by_palette(asked, "Take over the notes and corrections of a bundle")
    qtbot.waitUntil(lambda: "are your own now" in asked.messages.text)
    settle(asked, session, qtbot)
    entry = asked.reader.session.entry("1-ro.txt")
    assert (entry.starred, entry.tags, entry.notes) == (True, ("ports",), 1)
    first = asked.reader.session.translations("1-ro.txt")[0]
    assert (first.text, first.origin) == ("The minister gets to Constanța", Origin.CORRECTION)
    show(asked, "1-ro.txt", qtbot)
    assert "Who says so?" in asked.reader.content.notes.values()


def test_what_came_is_removed_from_the_palette_but_for_what_was_taken_over(asked, folder, qtbot):
    session = asked.reader.session
    press_answer(asked, 0)
    settle(asked, session, qtbot)
    session = asked.reader.session
    by_palette(asked, "Take over the notes and corrections of a bundle")
    qtbot.waitUntil(lambda: "are your own now" in asked.messages.text)
    settle(asked, session, qtbot)
    session = asked.reader.session
    by_palette(asked, "Remove what came from a bundle")
    details = [choice.detail for choice in asked.picker.choices]
    assert details[1] == "what you took over stays yours"
    choose(asked, "Remove what came")
    qtbot.waitUntil(lambda: "was removed" in asked.messages.text)
    assert "What you took over stays yours." in asked.messages.text
    settle(asked, session, qtbot)
    assert asked.bundle_notice.isHidden()
    assert origins(asked) == {Origin.CORRECTION}
    assert origins(asked, "2-pl.txt") == set()
    assert asked.reader.session.entry("1-ro.txt").notes == 1


def test_a_malformed_bundle_is_told_of_and_nothing_is_asked(start, folder, qtbot):
    (folder / NAME).write_bytes(b"no bundle")
    window = start(folder)
    qtbot.waitUntil(lambda: "is damaged or no bundle" in window.messages.text)
    assert window.bundle_notice.isHidden()
    assert len(window.reader.session.entries()) == 3


def test_a_bundle_of_texts_says_in_the_header_that_they_cannot_be_checked(
    start, prepared, theirs, tmp_path, qtbot
):
    source, _ = prepared
    out = tmp_path / "texts.diptych"
    with closing(Store(tmp_path / "theirs.sqlite3")) as store:
        write_bundle(source, store, out, to="en", options=BundleOptions(sources=False))
    window = start()
    window.commands.bundles.open(out)
    qtbot.waitUntil(lambda: "3 texts cannot be checked against a file" in window.messages.text)
    qtbot.waitUntil(window.reader.is_settled)
    qtbot.waitUntil(lambda: window.reader.content is not None)
    header = next(p.header for p in window.view.two_pane.titled_panes.values())
    assert "its text cannot be checked against a file (from bundle texts)" in header.text()
    assert {entry.bundle for entry in window.reader.session.entries()} == {"texts"}
