"""Organisations are one across languages where the engine translates their names alike."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

import pytest

from core.paths import data_dir
from core.session import FolderSession, Problem
from core.session.threads import translating
from core.store import Store
from core.translation.engine import EngineResult
from core.translation.translator import Translator
from tests.core.translation.engines import StubEngine

if TYPE_CHECKING:
    from pathlib import Path

    from core.packages.installed import Package
    from core.translation.engine_setup import EngineSetup

pytestmark = pytest.mark.slow

POLISH, ROMANIAN = "Towarzystwo Ochrony Wydm", "Societatea pentru Protecția Dunelor"
ENGLISH = "Society for the Protection of Dunes"
ARTICLES = {
    "a.txt": f"Nowe badania nad morzem\n\nRaport ogłosiło wczoraj {POLISH}.\n",
    "b.txt": f"Un studiu nou despre mare\n\nRaportul a fost publicat ieri de {ROMANIAN} la mare.\n",
}


class NamingEngine(StubEngine):
    """Gives the English name of the two, or fails at them; of sentences it gives something else."""

    def __init__(
        self, package: Package, setup: EngineSetup, asked: list[str], *, fails: bool
    ) -> None:
        self._asked, self._fails = asked, fails

    def begin(self, sentences: list[str], urgent: int) -> None:
        if self._fails and not {POLISH, ROMANIAN}.isdisjoint(sentences):
            raise RuntimeError("no names")
        self._asked += sentences

    def result(self, sentence: str) -> EngineResult:
        text = ENGLISH if sentence in (POLISH, ROMANIAN) else f"en {sentence}"
        return EngineResult(text, -0.5, (), False)


@pytest.fixture
def folder(tmp_path: Path, test_packages: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def use_engine(monkeypatch: pytest.MonkeyPatch, *, fails: bool = False) -> list[str]:
    asked: list[str] = []
    make = partial(NamingEngine, asked=asked, fails=fails)
    monkeypatch.setattr(translating, "Translator", partial(Translator, make_engine=make))
    return asked


def organisations(folder: Path, problems: list[str] | None = None) -> list[tuple[str, ...]]:
    """Open the folder until it is finished; give the articles of each of the two."""

    def on_event(event: object) -> None:
        if isinstance(event, Problem) and problems is not None:
            problems.append(event.text)

    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        session = FolderSession(folder, store, to="en", on_event=on_event)
        session.start()
        session.wait()
        found = [
            tuple(entity.paths)
            for entity in session.entities.all()
            if any(form in (POLISH, ROMANIAN) for form, _, _ in entity.forms)
        ]
        session.close()
        session.join()
    return sorted(found)


def test_names_that_translate_alike_are_one_organisation_and_stay_so(folder, monkeypatch):
    asked = use_engine(monkeypatch)
    assert organisations(folder) == [("a.txt", "b.txt")]
    assert [asked.count(name) for name in (POLISH, ROMANIAN)] == [1, 1]
    asked.clear()
    assert organisations(folder) == [("a.txt", "b.txt")]
    assert asked == []


def test_an_engine_that_cannot_name_is_told_of_once(folder, monkeypatch):
    use_engine(monkeypatch, fails=True)
    problems: list[str] = []
    assert organisations(folder, problems) == [("a.txt",), ("b.txt",)]
    assert problems
    assert all("no names" in problem for problem in problems)
