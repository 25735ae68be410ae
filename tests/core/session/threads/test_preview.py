"""What is looked at is shown before its names are found, and comes out the same."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from core.article_list import ArticleState
from core.paths import data_dir
from core.preparation.packed import prepare_in_parts
from core.session import ArticleRead, FolderSession
from core.session.threads import reading as reading
from core.store import Store
from tests.core.session.opened import Heard
from tests.patience import PATIENCE

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

TEXT = (
    "Ministrul sosește la Constanța 🧭\n\n"
    "Ministrul transporturilor Ion Popescu a vizitat luni portul Constanța și a vorbit cu presa.\n"
)
HEBREW = "ראש הממשלה הגיע אתמול לירושלים ונפגש שם עם נשיא המדינה במשכנו הרשמי.\n"


class Gate(Heard):
    """Holds the reading threads back until it is opened; keeps what a session tells."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = threading.Event()

    def read(self) -> list[str]:
        return [event.path for event in self.of(ArticleRead)]

    def until_read(self, path: str) -> list[str]:
        self.until(lambda: path in self.read())
        return self.read()

    def call(self, worker: object, fn: object, *args: object, **more: object) -> object:
        if fn is prepare_in_parts:
            assert self.opened.wait(PATIENCE)
        return CALL(worker, fn, *args, **more)


CALL = reading.WorkerProcess.parts


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    gate = Gate()
    monkeypatch.setattr(reading.WorkerProcess, "parts", lambda *a, **k: gate.call(*a, **k))
    return gate


@pytest.fixture
def session(tmp_path: Path, gate: Gate):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, "utf-8")
    (folder / "b.txt").write_text(HEBREW, "utf-8")
    (folder / "c.pdf").write_bytes(b"%PDF-1.4 and no more")
    store = Store(data_dir() / "diptych.sqlite3")
    session = FolderSession(folder, store, to="en", on_event=gate)
    yield session
    gate.opened.set()
    session.close()
    session.join()
    store.close()


@pytest.mark.parametrize(("path", "text"), [("a.txt", TEXT), ("b.txt", HEBREW)])
def test_the_text_is_there_while_readers_are_busy(session, gate, path, text):
    session.look_at(path)
    session.start()
    assert gate.until_read(path) == [path]
    seen = session.article(path)
    assert seen.text == text.strip()
    assert seen.mentions == ()
    assert len(session.translations(path)) == len(seen.sentences)
    assert session.entry(path).state is ArticleState.READING
    session.marks.set_read(path, True)
    gate.opened.set()
    session.wait()
    whole = session.article(path)
    assert (whole.text, whole.paragraphs) == (seen.text, seen.paragraphs)
    assert whole.mentions or path != "a.txt"
    assert not session.entry(path).unread
    assert sorted(gate.until_read("b.txt")) == ["a.txt", "b.txt"]


def test_what_cannot_be_read_is_told_by_the_readers(session, gate):
    session.look_at("c.pdf")
    session.start()
    gate.opened.set()
    session.wait()
    assert session.entry("c.pdf").state is ArticleState.FAILED
    assert session.entry("c.pdf").reason
    assert session.article("c.pdf") is None


def test_an_article_not_looked_at_waits_for_its_turn(session, gate):
    session.look_at("b.txt")
    session.start()
    gate.until_read("b.txt")
    assert session.article("a.txt") is None
