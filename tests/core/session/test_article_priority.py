"""What is on screen goes before the folder: an engine that counts the batches it is made to do."""

from __future__ import annotations

import json
import sqlite3
import threading
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

import pytest

from core.article_list import ArticleState
from core.paths import store_file
from core.session import FolderSession
from core.session.threads import translating
from core.store import Store
from core.translation.translator import IDLE_SECONDS, ON_SCREEN, Translator
from tests.core.session.opened import own_copy, prepare
from tests.core.translation.engines import StubEngine
from tests.patience import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.packages.installed import Package
    from core.translation.engine_setup import EngineSetup

pytestmark = pytest.mark.slow

BATCH = 4
ARTICLES = 7
WANTED = "y.txt"
THEN = "z.txt"
TOWNS = ("Gdańsku", "Krakowie", "Łodzi", "Poznaniu", "Lublinie", "Toruniu", "Radomiu", "Gdyni")


def article(name: str) -> str:
    """Write sixteen sentences that no other article has."""
    told = [
        f"W mieście {town} minister numer {name} {how} wczoraj wieczorem z mieszkańcami 🧭."
        for town in TOWNS
        for how in ("rozmawiał", "spotkał się")
    ]
    return f"Wizyta ministra {name} w miastach\n\n" + "\n\n".join(told) + "\n"


class CountingEngine(StubEngine):
    """Does a batch whenever the test lets it, and keeps what was in each."""

    batch = BATCH

    def __init__(self, package: Package, setup: EngineSetup, gate: Gate) -> None:
        self.gate = gate

    def close(self) -> None:
        self.gate.closed += 1

    def begin(self, sentences: list[str], urgent: int) -> None:
        self.gate.begin(sentences, urgent)


class Gate:
    """Holds batches back until the test lets them be done."""

    def __init__(self) -> None:
        self.batches: list[tuple[list[str], int]] = []
        self.allowed = 0
        self.closed = 0
        self.changed = threading.Condition()

    def begin(self, sentences: list[str], urgent: int) -> None:
        with self.changed:
            self.batches.append((sentences, urgent))
            number = len(self.batches)
            self.changed.notify_all()
            assert self.changed.wait_for(lambda: self.allowed >= number, PATIENCE)

    def allow(self, batches: int) -> None:
        """Let so many more be done, and wait until the next one has begun."""
        with self.changed:
            self.allowed += batches
            self.changed.notify_all()
            assert self.changed.wait_for(lambda: len(self.batches) > self.allowed, PATIENCE)

    def open(self) -> None:
        with self.changed:
            self.allowed = 1 << 30
            self.changed.notify_all()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch, test_packages: Path) -> Gate:
    gate = Gate()
    make = partial(CountingEngine, gate=gate)
    monkeypatch.setattr(translating, "Translator", partial(Translator, make_engine=make))
    return gate


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Give a folder, and a store in which all of it is read and nothing translated."""
    folder = tmp_path_factory.mktemp("articles")
    for name in (*(f"{number:02}.txt" for number in range(ARTICLES)), WANTED, THEN):
        (folder / name).write_text(article(name[:2]), "utf-8")
    path = tmp_path_factory.mktemp("store") / "diptych.sqlite3"
    prepare(folder, path)
    return folder, path


@pytest.fixture
def session(prepared: tuple[Path, Path], gate: Gate) -> Iterator[FolderSession]:
    """Give a folder of which all is read and the first background batch is being done."""
    folder, path = prepared
    store = Store(own_copy(path))
    session = FolderSession(folder, store, to="en", on_event=lambda _: None)
    session.start()
    gate.allow(0)
    assert len(session.entries()) == ARTICLES + 2
    yield session
    gate.open()
    session.close()
    session.join()
    store.close()


def quotes(session: FolderSession, path: str) -> set[str]:
    found = session.article(path)
    assert found is not None
    return {found.quote(sentence) for sentence in found.sentences}


def test_what_is_looked_at_comes_with_the_very_next_batch(session: FolderSession, gate: Gate):
    wanted, then = quotes(session, WANTED), quotes(session, THEN)
    assert not wanted & set(gate.batches[-1][0])
    begun = len(gate.batches)
    session.look_at(WANTED, (THEN,))
    batches_of_it = -(-len(wanted) // BATCH)
    gate.allow(1)
    for number in range(batches_of_it):
        sentences, urgent = gate.batches[begun + number]
        assert set(sentences) <= wanted
        assert urgent == ON_SCREEN
        gate.allow(1)
    assert session.entry(WANTED).state is ArticleState.READY
    # Then the one that she will look at next, then the folder.
    assert set(gate.batches[begun + batches_of_it][0]) <= then


def test_another_article_looked_at_meanwhile_comes_next(session: FolderSession, gate: Gate):
    session.look_at(WANTED)
    gate.allow(1)
    assert set(gate.batches[-1][0]) <= quotes(session, WANTED)
    session.look_at(THEN)
    gate.allow(1)
    assert set(gate.batches[-1][0]) <= quotes(session, THEN)


def test_stopping_begins_no_batch_and_keeps_those_done(session: FolderSession, gate: Gate):
    gate.allow(2)
    begun = len(gate.batches)
    done = [sentence for sentences, _ in gate.batches for sentence in sentences]
    session.stop()
    gate.open()
    session.look_at(WANTED)
    session.close()
    session.join()
    assert len(gate.batches) == begun
    assert gate.closed == 1
    with closing(sqlite3.connect(store_file())) as connection:
        [(key,)] = connection.execute("SELECT key FROM translation_keys")
    with closing(Store(store_file())) as store:
        assert store.translations.of(done, key).keys() == set(done)


def test_nothing_is_translated_twice_however_often_she_changes_her_mind(
    session: FolderSession, gate: Gate
):
    paths = [entry.path for entry in session.entries()]
    for path in (WANTED, paths[3], THEN, paths[7], WANTED):
        session.look_at(path)
        gate.allow(1)
    gate.open()
    session.wait()
    done = [sentence for sentences, _ in gate.batches for sentence in sentences]
    assert len(done) == len(set(done))
    assert set(done) == set.union(*(quotes(session, path) for path in paths))


def test_a_package_that_is_updated_meanwhile_leaves_no_old_sentence(
    session: FolderSession, gate: Gate, test_packages: Path
):
    session.look_at(WANTED)
    gate.allow(2)
    [file] = [p / "metadata.json" for p in test_packages.iterdir() if "pl_en" in p.name]
    file.write_text(json.dumps({**json.loads(file.read_text("utf-8")), "package_version": "7.0"}))
    session.packages.find_anew()
    gate.open()
    session.wait()
    for entry in session.entries():
        sources = {t.source for t in session.translations(entry.path) if t is not None}
        assert sources == {"translate-pl_en 7.0"}
        assert entry.state is ArticleState.READY


def test_packages_are_let_go_while_others_are_at_work(
    session: FolderSession, gate: Gate, monkeypatch: pytest.MonkeyPatch
):
    looked: list[float] = []
    monkeypatch.setattr(
        Translator, "release_idle", lambda self, seconds=IDLE_SECONDS: looked.append(seconds)
    )
    gate.open()
    session.wait()
    # The thread looks after its job, of which whoever waits hears before.
    session.close()
    session.join()
    assert looked
    assert set(looked) == {300.0}
