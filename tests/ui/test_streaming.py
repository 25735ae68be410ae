"""Machine translation in the real window, with a real engine and real packages."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from core.article_list import ArticleState
from core.paths import data_dir
from core.settings import Settings
from core.store import Store
from tests.core.store.reading import count_translations, is_translated_once
from tests.loopback import Loopback, Page
from tests.packages.catalogue import ARTICLES, PACKAGES
from tests.ui.driving import translation_notice
from ui.reading.document.column import Side

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for language, path in ARTICLES.items():
        shutil.copy(path, folder / f"{language}.txt")
    return folder


def translation(window) -> str:
    return window.view.two_pane.panes[1].toPlainText()


def state(window, path: str) -> ArticleState:
    return window.articles.model.entry(path).state


def test_translation_starts_by_itself_and_streams_in(start, folder, test_packages, qtbot):
    window = start(folder)
    window.reader.show("ro.txt")
    qtbot.waitUntil(lambda: "President Alexander Lukashenko met" in translation(window))
    assert not translation_notice(window.view)
    header = window.view.two_pane.titled_panes[Side.TRANSLATION].header
    assert header.text() == "ENGLISH  ·  machine translation"
    window.close()
    window.reader.join()

    again = start(folder)
    again.reader.show("ro.txt")
    assert "President Alexander Lukashenko met" in translation(again)
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        assert is_translated_once(store)


def test_a_package_is_installed_from_a_file_while_reading(start, folder, qtbot):
    window = start(folder)
    window.reader.show("ro.txt")
    assert "Romanian → English" in translation_notice(window.view)
    assert state(window, "ro.txt") is ArticleState.UNTRANSLATED
    window.commands.packages.open().install_path(PACKAGES["ro_en"])
    qtbot.waitUntil(lambda: state(window, "ro.txt") is ArticleState.READY)
    qtbot.waitUntil(lambda: "President Alexander Lukashenko met" in translation(window))
    assert not translation_notice(window.view)
    assert state(window, "pl.txt") is ArticleState.UNTRANSLATED


def test_a_package_is_downloaded_from_an_index_while_reading(start, folder, qtbot):
    with Loopback() as server:
        entry = {
            "package_version": "1.0",
            "argos_version": "1.9.0",
            "from_code": "pl",
            "from_name": "Polish",
            "to_code": "en",
            "to_name": "English",
            "code": "translate-pl_en",
            "type": "translate",
            "links": [f"{server.address}pl_en.argosmodel"],
        }
        server.pages["/index.json"] = Page(json.dumps([entry]).encode())
        server.pages["/pl_en.argosmodel"] = Page(PACKAGES["pl_en"].read_bytes())
        settings = Settings.load()
        settings.index_address = f"{server.address}index.json"
        window = start(folder, settings=settings)
        window.reader.show("pl.txt")
        notice = window.view.two_pane.titled_panes[Side.TRANSLATION].notice
        button = next(b for b in notice.findChildren(QPushButton) if "Download" in b.text())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: state(window, "pl.txt") is ArticleState.READY)
        qtbot.waitUntil(lambda: "Alexander Lukashenko" in translation(window))


def test_closing_while_it_translates_loses_nothing(start, folder, test_packages, qtbot):
    text = ARTICLES["ro"].read_text("utf-8")
    for number in range(40):
        changed = text.replace("2023", str(1950 + number))
        (folder / f"more-{number}.txt").write_text(changed, "utf-8")
    window = start(folder, wait=False)
    qtbot.waitUntil(lambda: window.reader.session is not None)
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        qtbot.waitUntil(lambda: count_translations(store) > 20)
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()
    window.reader.join()
    again = start(folder)
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        assert is_translated_once(store)
    assert all(entry.done == entry.total for entry in again.reader.session.entries())
