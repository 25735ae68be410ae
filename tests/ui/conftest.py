"""A real window on a folder of three short articles with a memory, prepared once for all tests."""

from __future__ import annotations

import gc
from functools import partialmethod
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.knowledge.tmx_files import Pair, write_tmx
from core.paths import data_dir
from core.settings import Settings
from core.store import Store
from tests.core.session.opened import own_copy, prepare
from tests.made_once import made_once
from tests.patience import PATIENCE
from ui.qt.i18n import speak

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.remembered import Remembered

PAIRS = {
    "ro": {
        "Ministrul sosește la Constanța": "The minister arrives in Constanța",
        "Ministrul Ion Popescu a sosit luni la Constanța, unde a vizitat portul.": (
            "Minister Ion Popescu arrived in Constanța on Monday, where he visited the port."
        ),
        "Popescu a spus că România cere sprijin de la China.": (
            "Popescu said that Romania is asking China for support."
        ),
        "Lucrările vor fi gata în anul 2024, potrivit Reuters.": (
            "The works will be finished in the year 2024, according to Reuters."
        ),
    },
    "pl": {
        "Minister przyjechał do Gdańska": "The minister came to Gdańsk",
        "Minister Jan Kowalski przyjechał w poniedziałek do Gdańska, aby rozmawiać o Chinach.": (
            "Minister Jan Kowalski came to Gdańsk on Monday to talk about China."
        ),
        "Kowalski powiedział, że Polska nie zmieni zdania.": (
            "Kowalski said that Poland would not change its mind."
        ),
    },
    "de": {
        "Der Hafen wächst weiter": "The port keeps growing",
        "Der Hafen von Hamburg ist im Jahr 2023 weiter gewachsen, sagte die Verwaltung.": (
            "The port of Hamburg kept growing in 2023, the administration said."
        ),
    },
}
"""The articles' sentences, in their order, and what the memory has for each."""
_MILLISECONDS = int(1000 * PATIENCE)


class PatientBot(QtBot):
    """Waits for whatever must come as long as all tests do."""

    waitUntil = partialmethod(QtBot.waitUntil, timeout=_MILLISECONDS)
    waitSignal = partialmethod(QtBot.waitSignal, timeout=_MILLISECONDS)
    waitSignals = partialmethod(QtBot.waitSignals, timeout=_MILLISECONDS)
    waitExposed = partialmethod(QtBot.waitExposed, timeout=_MILLISECONDS)
    waitActive = partialmethod(QtBot.waitActive, timeout=_MILLISECONDS)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Give what waits for the window, patiently."""
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Make the program speak English, with its plural forms, wherever the tests run."""
    speak(qapp, "en")


@pytest.fixture(scope="session", autouse=True)
def collected_here() -> Iterator[None]:
    """Let no worker thread collect, and with it destroy, what lives in the window's thread."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def collected(collected_here: None) -> Iterator[None]:
    """Delete and collect after each test, in the window's thread."""
    yield
    _delete_closed()
    gc.collect(1)


def _delete_closed() -> None:
    """Delete what was closed, which else the next loop of events does.

    The next test sets a style before that, and a style is set anew on all widgets that there are.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _make_prepared(place: Path) -> None:
    folder = place / "news"
    folder.mkdir()
    pairs = []
    for number, (language, sentences) in enumerate(PAIRS.items(), 1):
        heading, *body = sentences
        text = heading + "\n\n" + "\n\n".join(body) + "\n"
        (folder / f"{number}-{language}.txt").write_text(text, "utf-8")
        pairs += [
            Pair(language, original, "en", english) for original, english in sentences.items()
        ]
    with (folder / "team.tmx").open("wb") as file:
        write_tmx(file, pairs)
    prepare(folder, place / "diptych.sqlite3")


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Give the folder of articles and a store in which it is prepared."""
    place = made_once(tmp_path_factory, "prepared", _make_prepared)
    return place / "news", place / "diptych.sqlite3"


@pytest.fixture
def news(prepared) -> Path:
    """Give the folder; what was prepared of it is in this test's own store."""
    folder, store = prepared
    own_copy(store)
    return folder


@pytest.fixture
def start(qtbot):
    """Start the program: give a window that is shown, on a folder if one is named."""
    from ui.window.main_window import MainWindow

    started = []

    def start_window(
        folder: Path | None = None,
        *,
        settings: Settings | None = None,
        remembered: Remembered | None = None,
        wait: bool = True,
        size: tuple[int, int] | None = (1280, 800),
    ):
        store = Store(data_dir() / "diptych.sqlite3")
        window = MainWindow(store, settings or Settings.load(), remembered)
        started.append((window, store))
        qtbot.addWidget(window)
        if size is not None:  # by itself it is no larger than the screen, which here is small
            window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        if folder is not None:
            window.reader.open(folder)
        if folder is not None and wait:
            qtbot.waitUntil(window.reader.is_settled)
        return window

    yield start_window
    for window, store in started:
        window.close()
        window.reader.join()
        store.close()
    _delete_closed()
    # The theme belongs to the application, which outlives the window.
    app = QApplication.instance()
    app.setStyleSheet("")
    app.setPalette(app.style().standardPalette())


@pytest.fixture
def window(start, news):
    """Give the window with the folder open and everything in it ready."""
    return start(news)
