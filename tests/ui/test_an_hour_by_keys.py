"""An hour of work in the real window, by keys alone: nothing here touches anything but a key."""

from __future__ import annotations

import json
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from core.article import Origin
from core.paths import resources_dir
from tests.ui.driving import press

pytestmark = pytest.mark.slow

OWN = "A sentence of my own 🧭 e\u0301 שָלום."
NOTE = "Ask them twice 🧭"
_MOST_PAGES = 400


class Keyboard:
    """Sends every key to whatever has the focus, as a keyboard does."""

    def __init__(self, qtbot, window) -> None:
        self._qtbot, self._window = qtbot, window

    def press(self, keys: str) -> None:
        press(self._window, keys)

    def type(self, text: str) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        for letter in text:
            # Signs that no key has come as an input method brings them: as text.
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, target, Qt.Key.Key_unknown, letter, Qt.KeyboardModifier(0)
            )

    def replace(self, text: str) -> None:
        self.press("Ctrl+A")
        self.type(text)

    def come_back(self) -> None:
        """Make the window active once a box is closed, as every window manager does by itself."""
        self._window.activateWindow()
        self.until(self._window.isActiveWindow)

    def until(self, condition) -> None:
        self._qtbot.waitUntil(condition)


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(resources_dir() / "samples", tmp_path / "news")


def test_an_hour_of_work(start, folder, tmp_path, qtbot):
    window = start()
    keys = Keyboard(qtbot, window)
    keys.come_back()
    reader = window.reader

    # Open the folder.
    keys.press("Ctrl+O")
    keys.until(lambda: not window.isActiveWindow())
    keys.replace(str(folder))
    keys.press("Return")
    keys.until(lambda: reader.session is not None and reader.session.folder == folder.resolve())
    keys.until(reader.is_settled)

    # Read all of it with Space.
    keys.come_back()
    keys.press("Esc")
    paths = list(window.articles.model.paths)
    seen = [reader.path]
    for _ in range(_MOST_PAGES):
        keys.until(lambda: not reader.entry.unread)
        keys.press("Space")
        if reader.path != seen[-1]:
            seen.append(reader.path)
        if "read every article" in window.messages.text:
            break
    assert seen == paths
    assert not any(window.articles.model.entry(path).unread for path in paths)

    # Search, and go to what was found.
    keys.press("/")
    keys.type("Danube")
    keys.until(lambda: len(window.picker.choices) > 1)
    keys.press("Down")
    keys.press("Return")
    assert window.picker.isHidden()
    found = reader.session.translations(reader.path)[window.view.current_sentence()]
    original = reader.session.article(reader.path)
    quoted = original.quote(original.sentences[window.view.current_sentence()])
    assert "Danube" in found.text or "Danube" in quoted
    back_here = reader.path

    # Follow an entity through five articles.
    keys.press("Esc")
    while reader.path != paths[0]:
        keys.press("K")
    china = next(e.id for e in reader.session.entities.all() if e.name == "China")
    articles = []
    for _ in range(200):
        current = window.view.current_mention()
        ids = reader.session.entities.ids(reader.path)
        on_it = current is not None and ids[current] == china
        if on_it and reader.path not in articles:
            articles.append(reader.path)
        if len(articles) == 5:
            break
        before = (reader.path, current)
        keys.press("}" if on_it else "]")
        if not on_it and (reader.path, window.view.current_mention()) == before:
            keys.press("J")
    assert len(articles) == 5

    # Correct the sentence, undo, and correct it again.
    path, number = reader.path, window.view.current_sentence()
    before = reader.session.translations(path)[number].text

    def translation():
        return reader.session.translations(path)[number]

    for _ in range(2):
        keys.press("F2")
        keys.replace(OWN)
        keys.press("Return")
        keys.until(lambda: translation().text == OWN)
        if _ == 0:
            keys.press("Ctrl+Z")
            keys.until(lambda: translation().text == before)
    assert translation().origin is Origin.CORRECTION
    keys.until(lambda: OWN in window.view.two_pane.panes[1].toPlainText())

    # Note, star, history, theme, help, settings: and always back to the text or the list.
    keys.press("A")
    keys.type(NOTE)
    keys.press("Return")
    keys.until(lambda: [n.note.text for n in reader.session.notes.in_context()] == [NOTE])
    keys.press("S")
    keys.until(lambda: reader.entry.starred)
    keys.press("Alt+Left")
    assert reader.path != path
    keys.press("Alt+Right")
    assert reader.path == path
    themes = {window.settings.theme}
    for _ in range(4):
        keys.press("Ctrl+Shift+T")
        themes.add(window.settings.theme)
    assert len(themes) == 4
    for opening in ("F1", "Ctrl+,"):
        keys.press(opening)
        keys.until(lambda: not window.isActiveWindow())
        keys.press("Esc")
        keys.until(lambda: not any(d.isVisible() for d in window.findChildren(QDialog)))
        keys.come_back()
    for _ in range(6):
        keys.press("F6")
        assert QApplication.focusWidget() is not None
    keys.press("Esc")
    keys.press("Esc")
    assert QApplication.focusWidget() is window.articles.list

    # Export what was read.
    out = tmp_path / "out"
    out.mkdir()
    keys.press("Ctrl+E")
    for answer in ("folder", "json"):
        keys.type(answer)
        keys.press("Return")
    if not window.picker.isHidden():
        keys.press("Return")  # with the notes
    keys.until(lambda: not window.isActiveWindow())
    keys.replace(str(out))
    keys.press("Return")
    keys.until(lambda: len(list(out.rglob("*.json"))) == len(paths))
    written = json.loads((out / f"{path}.json").read_text("utf-8"))
    sentences = [s for p in written["paragraphs"] for s in p["sentences"]]
    assert OWN in {s["translation"] for s in sentences}
    assert back_here in paths

    # And go home.
    keys.come_back()
    keys.press("Ctrl+Q")
    keys.until(window.isHidden)
