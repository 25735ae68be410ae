"""Another folder is opened while the engine works for the one before."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from core.session.threads import translating
from core.translation.translator import Translator
from tests.core.translation.engines import StubEngine
from tests.patience import PATIENCE

if TYPE_CHECKING:
    from pathlib import Path

    from core.packages.installed import Package
    from core.translation.engine_setup import EngineSetup

pytestmark = pytest.mark.slow


class HeldEngine(StubEngine):
    """Is in the middle of a batch until the test lets it go on."""

    batch = 1

    def __init__(self, package: Package, setup: EngineSetup, held: Held) -> None:
        self._held = held

    def begin(self, sentences: list[str], urgent: int) -> None:
        self._held.begin()


class Held:
    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._begun = self._allowed = 0

    def begin(self) -> None:
        with self._changed:
            self._begun += 1
            number = self._begun
            assert self._changed.wait_for(lambda: self._allowed >= number, PATIENCE)

    def has_begun(self, more_than: int) -> bool:
        return self._begun > more_than

    @property
    def begun(self) -> int:
        return self._begun

    def go_on(self) -> None:
        with self._changed:
            self._allowed = 1 << 30
            self._changed.notify_all()

    def hold(self) -> None:
        with self._changed:
            self._allowed = self._begun


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch, test_packages: Path) -> Held:
    held = Held()
    make = partial(HeldEngine, held=held)
    monkeypatch.setattr(translating, "Translator", partial(Translator, make_engine=make))
    return held


@pytest.fixture
def died(monkeypatch: pytest.MonkeyPatch) -> list[threading.ExceptHookArgs]:
    """Give the exceptions that end a thread."""
    died: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", died.append)
    return died


def write(folder: Path, name: str) -> Path:
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(
            f"Wizyta ministra w mieście {name} 🧭\n\n"
            f"Minister numer {number} rozmawiał wczoraj z mieszkańcami miasta {name}.\n\n"
            f"Potem w mieście {name} obejrzał port numer {number} i wrócił do Warszawy.\n",
            "utf-8",
        )
    return folder


def test_what_a_folder_that_was_left_still_tells_goes_nowhere(
    start, qtbot, tmp_path, held, died, capfd
):
    folders = [write(tmp_path / name, name) for name in ("Torun", "Radom", "Gdynia", "Lublin")]
    window = start()
    sessions = []
    capfd.readouterr()
    for folder in (*folders, folders[0]):
        held.hold()
        begun = held.begun
        window.reader.open(folder)
        sessions.append(window.reader.session)
        qtbot.waitUntil(partial(held.has_begun, begun))
        # The one before is in the middle of its batch, and all that was left of it is gone.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        held.go_on()
        for session in sessions[:-1]:
            session.join()
    qtbot.waitUntil(window.reader.is_settled)
    assert {entry.state for entry in window.reader.session.entries()} == {"ready"}
    assert window.reader.progress.latest.ready == 3
    assert died == []
    assert capfd.readouterr().err == ""
