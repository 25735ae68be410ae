"""A name that a package mangled, as a person meets it: a doubt in words, and a card that knows."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from core.article import WordLink
from core.packages.installed import installed_packages
from core.paths import data_dir
from core.settings import Settings
from core.store import Store
from core.translation.engine_setup import Setups
from core.translation.routes import find_route
from core.translation.stored_translation import StoredTranslation
from core.translation.translator import route_key
from tests.ui.driving import go_to_entity, press, rows

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

TITLE = "Știri din țară și din lume"
NEWS = "News from home and from abroad"
SENTENCE = "Ministrul 👋🏽 שלום q\u0301 a plecat în grabă în China."
MANGLED = "The minister 👋🏽 שלום q\u0301 left for Kine in haste."


@pytest.fixture
def folder(tmp_path: Path, test_packages: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(f"{TITLE}\n\n{SENTENCE}\n", "utf-8")
    route = find_route(installed_packages()[0], "ro", "en")
    assert route is not None
    start, there = SENTENCE.index("China"), MANGLED.index("Kine")
    link = WordLink(start, start + len("China"), there, there + len("Kine"), 0.8)
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        store.translations.save(
            route_key(route, Setups()),
            {
                TITLE: StoredTranslation(NEWS),
                SENTENCE: StoredTranslation(MANGLED, (link,), -0.1),
            },
        )
    return folder


@pytest.mark.parametrize(
    ("put_right", "shown", "said"),
    [
        (True, "China", "The name China was put right: the package wrote “Kine”."),
        (False, "Kine", "The name China came out as “Kine”."),
    ],
)
def test_the_doubt_is_said_and_the_card_has_both_names(
    start, folder, qtbot, put_right, shown, said
):
    settings = Settings.load()
    settings.put_names_right = put_right
    window = start(folder, settings=settings)
    window.view.focus_original()
    translated = MANGLED.replace("Kine", shown)
    qtbot.waitUntil(lambda: translated in window.view.two_pane.panes[1].toPlainText())
    press(window, "D")
    qtbot.waitUntil(lambda: said in window.messages.text)
    press(window, "]")
    press(window, "I")
    qtbot.waitUntil(window.view.card.isVisible)
    assert "China" in window.view.card.text()
    assert ("the package wrote “Kine”" in window.view.card.text()) == put_right
    assert translated in window.view.two_pane.panes[1].toPlainText()


@pytest.mark.parametrize("leave", ["correct", "go on"])
def test_the_words_of_a_doubt_leave_when_it_is_mended_or_left(start, folder, qtbot, leave):
    window = start(folder)
    window.view.focus_original()
    qtbot.waitUntil(lambda: "left for China" in window.view.two_pane.panes[1].toPlainText())
    press(window, "D")
    assert "“Kine”" in window.messages.text
    if leave == "correct":
        press(window, "F2")
        field = QApplication.focusWidget()
        field.selectAll()
        field.insertPlainText("China was there.")
        assert "“Kine”" in window.messages.text
        press(window, "Return")
    else:
        press(window, "Alt+Up")
    qtbot.waitUntil(lambda: window.messages.text == "")


def test_a_name_that_a_person_drops_is_not_said_to_be_lost(start, folder, qtbot):
    window = start(folder)
    window.view.focus_original()
    qtbot.waitUntil(lambda: "left for China" in window.view.two_pane.panes[1].toPlainText())

    def reasons() -> list[str]:
        said = [t.doubts for t in window.reader.content.translations if t is not None]
        return [doubt.reason for doubts in said for doubt in doubts]

    qtbot.waitUntil(lambda: any("China" in reason for reason in reasons()))
    qtbot.waitUntil(lambda: "China" in rows(window.panel.list))
    window.panel.focus_list()
    go_to_entity(window.panel, "China")
    press(window, "Del")
    qtbot.waitUntil(lambda: not any("China" in reason for reason in reasons()))
    press(window, "Ctrl+Shift+Z")
    qtbot.waitUntil(lambda: any("China" in reason for reason in reasons()))
