"""Forgetting a folder and erasing everything, by keys in the real window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from core.paths import data_dir
from core.remembered import Remembered
from core.settings import Settings
from tests.ui.driving import show_page

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
SECRETS = ("Popescu", "popescu", "Kowalski", "1-ro.txt", "a private remark", "privatetag")


def raw(home: Path) -> str:
    """Give the bytes of all that the program keeps, and the files' names."""
    places = [p for kind in ("data", "config", "cache") for p in (home / kind).rglob("*")]
    found = [p.read_bytes().decode("utf-8", "replace") for p in places if p.is_file()]
    return "\n".join([*found, *(p.name for p in places)])


def choose_from_palette(window, words: str) -> None:
    window.articles.focus_list()
    QTest.keySequence(QApplication.focusWidget(), QKeySequence("Ctrl+K"))
    QTest.keyClicks(QApplication.focusWidget(), words)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def open_privacy(window, qtbot):
    window.articles.focus_list()
    QTest.keySequence(QApplication.focusWidget(), QKeySequence("Ctrl+,"))
    dialog = window.commands.settings_dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.sections, Qt.Key.Key_End)
    assert dialog.privacy.isVisible()
    return dialog


@pytest.fixture
def noted(window):
    """Write a note and a tag as one does."""
    session = window.reader.session
    session.notes.note("1-ro.txt", 1, "a private remark")
    session.notes.set_tags("1-ro.txt", ["privatetag"])
    return window


def test_a_folder_is_forgotten_only_after_a_yes(noted, news, own_home, qtbot):
    window = noted
    choose_from_palette(window, "forget this")
    qtbot.waitUntil(window.picker.isVisible)
    assert "notes: 1, tags: 1" in window.picker.note
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.reader.session is not None
    choose_from_palette(window, "forget this")
    qtbot.waitUntil(window.picker.isVisible)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reader.session is None)
    qtbot.waitUntil(lambda: "is forgotten" in window.messages.text)
    assert window.isEnabled()
    assert window.articles.isHidden()
    kept = raw(own_home)
    assert [secret for secret in SECRETS if secret in kept] == []
    assert Remembered.load().recent_folders == []
    assert str(news) not in kept
    assert (news / "1-ro.txt").exists()
    window.reader.open(news)
    qtbot.waitUntil(window.reader.is_settled)
    assert window.reader.session.notes.in_context() == []
    assert len(window.reader.session.entries()) == 3


@pytest.fixture
def other_window(noted):
    """Have another process hold the store open."""
    code = (
        "import sys\nfrom pathlib import Path\nfrom core.store import Store\n"
        "store = Store(Path(sys.argv[1]))\nprint('open', flush=True)\nsys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, data_dir() / "diptych.sqlite3"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout.readline() == "open\n"
        yield other
        if other.poll() is None:
            other.communicate()


@pytest.mark.parametrize("everything", [True, False])
def test_what_another_window_is_at_work_with_stays(
    noted, news, other_window, qtbot, everything, own_home
):
    window = noted
    if everything:
        window.commands.forgetting.erase(packages=True)
    else:
        choose_from_palette(window, "forget this")
        qtbot.waitUntil(window.picker.isVisible)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    said = "Another window of Diptych"
    qtbot.waitUntil(lambda: said in window.messages.text)
    other_window.communicate()
    assert (own_home / "packages").is_dir()
    window.reader.open(news)
    qtbot.waitUntil(window.reader.is_settled)
    assert [one.note.text for one in window.reader.session.notes.in_context()] == [
        "a private remark"
    ]
    window.close()
    assert Remembered.load().recent_folders == [str(news)]


def test_everything_is_erased_after_two_presses(noted, news, own_home, qtbot):
    window = noted
    dialog = open_privacy(window, qtbot)
    buttons = {b.accessibleName(): b for b in dialog.privacy.findChildren(QPushButton)}
    button = buttons["Erase everything"]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.text() == "Really erase"
    assert "Diptych closes then" in button.accessibleDescription()
    assert raw(own_home).count("a private remark")
    show_page(dialog, "Memories")
    show_page(dialog, "Privacy")
    assert button.text() == "Erase …"
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(window.isHidden)
    assert [place.name for place in own_home.iterdir()] == ["packages"]
    assert (news / "1-ro.txt").exists()


def test_the_open_folder_can_be_forgotten_from_the_settings(window, qtbot):
    dialog = open_privacy(window, qtbot)
    buttons = {b.accessibleName(): b for b in dialog.privacy.findChildren(QPushButton)}
    QTest.keyClick(buttons["Forget the open folder"], Qt.Key.Key_Space)
    qtbot.waitUntil(window.picker.isVisible)
    assert dialog.isHidden()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.reader.session is not None
    window.show_start()
    window.reader.hand_over()[0].join()
    QTest.keyClick(buttons["Forget the open folder"], Qt.Key.Key_Space)
    assert "No folder is open." in window.messages.text


def test_links_out_of_the_folder_are_read_as_soon_as_that_is_chosen(start, news, tmp_path, qtbot):
    folder = tmp_path / "linked"
    folder.mkdir()
    (folder / "away.txt").symlink_to(news / "3-de.txt")
    window = start(folder)
    (entry,) = window.reader.session.entries()
    assert "leads out of the folder" in entry.reason
    dialog = open_privacy(window, qtbot)
    box = dialog.privacy.boxes["follow_links"]
    QTest.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: Settings.load().follow_links)
    qtbot.waitUntil(window.reader.is_settled)
    (entry,) = window.reader.session.entries()
    assert entry.title == "Der Hafen wächst weiter"
