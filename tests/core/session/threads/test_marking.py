"""Marks are shown at once and kept in the background: in order, by content, and none is lost."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import StoreUnwritable
from core.folder import content_hash, scan
from core.paths import data_dir
from core.session import EntryChanged, FolderSession, Problem
from core.session.article_record import ArticleRecord
from core.session.file_identity import FileIdentity
from core.session.folder_state import FolderState
from core.session.marks import FolderMarks
from core.session.threads import marking
from core.session.threads.marking import MarkingThread
from core.store import Store
from tests.core.session.opened import Heard
from tests.core.store.reading import is_read, is_starred
from tests.patience import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[4]
TEXT = "Portul Constanța 🧭 q\u0301 שלום crește.\n"
PATHS = ("a.txt", "b 🧭.txt", "copy of a.txt")


class Marked:
    """A folder's state as its scan leaves it, with the thread that keeps marks."""

    def __init__(self, folder: Path, store: Store) -> None:
        self.heard = Heard()
        self.state = FolderState(folder, "en", store, self.heard)
        for file in scan(folder):
            self.state.records.enter(ArticleRecord(file))
        self.marks = FolderMarks(self.state)
        self.thread = MarkingThread(self.state, FileIdentity(self.state))

    def until_told(self, event: object) -> None:
        self.heard.until(lambda: event in self.heard.events)

    def until_kept(self) -> None:
        """Wait until nothing is left to keep."""
        self.heard.until(lambda: not self.state.unsaved)

    def close(self) -> None:
        with self.state.changed:
            self.state.closing = True
            self.state.changed.notify_all()
        if self.thread.is_alive():
            self.thread.join(PATIENCE)
        assert not self.thread.is_alive()

    def shown(self, path: str) -> tuple[bool, bool]:
        record = self.state.records[path]
        return not record.unread, record.starred


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for path, text in zip(PATHS, (TEXT, TEXT * 2, TEXT), strict=True):
        (folder / path).write_text(text, "utf-8")
    return folder


@pytest.fixture
def store() -> Iterator[Store]:
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        yield store


@pytest.fixture
def marked(folder: Path, store: Store) -> Iterator[Marked]:
    marked = Marked(folder, store)
    yield marked
    marked.close()


def kept(folder: Path, path: str, store: Store) -> tuple[bool, bool]:
    content = content_hash((folder / path).read_bytes())
    return is_read(store, content), is_starred(store, content)


@contextmanager
def held(store: Store) -> Iterator[None]:
    """Be another program that writes to the store for a while."""
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def test_a_mark_is_shown_while_another_program_holds_the_store_and_kept_after(
    marked, folder, store
):
    marked.thread.start()
    with held(store):
        marked.marks.set_read("a.txt", True)
        marked.marks.set_starred("b 🧭.txt", True)
        assert marked.shown("a.txt") == (True, False)
        assert marked.shown("b 🧭.txt") == (False, True)
        assert [e.path for e in marked.heard.events[:2]] == ["a.txt", "b 🧭.txt"]
    marked.close()
    assert kept(folder, "a.txt", store) == (True, False)
    assert kept(folder, "b 🧭.txt", store) == (False, True)


MARKS = st.lists(
    st.tuples(st.sampled_from(PATHS), st.sampled_from(["read", "starred"]), st.booleans()),
    max_size=12,
)


@given(marks=MARKS)
@settings(
    deadline=None,
    max_examples=30,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_the_last_mark_of_each_content_is_the_one_that_is_kept(folder, marks):
    path = data_dir() / "property.sqlite3"
    for name in path.parent.glob("property.*"):
        name.unlink()
    with closing(Store(path)) as store:
        one = Marked(folder, store)
        one.thread.start()
        for mark in marks:
            article, name, value = mark
            (one.marks.set_read if name == "read" else one.marks.set_starred)(article, value)
        one.close()
        same = {"a.txt": 0, "copy of a.txt": 0, "b 🧭.txt": 1}
        last = {(same[article], name): value for article, name, value in marks}
        for article in PATHS:
            wanted = tuple(last.get((same[article], name), False) for name in ("read", "starred"))
            assert kept(folder, article, store) == wanted


def test_a_copy_in_the_folder_shows_the_mark_too(marked):
    copy = marked.state.records["copy of a.txt"]
    FileIdentity(marked.state).find(copy)
    marked.thread.start()
    marked.marks.set_starred("a.txt", True)
    marked.until_told(EntryChanged("copy of a.txt"))
    assert marked.shown("copy of a.txt") == (False, True)
    assert marked.shown("b 🧭.txt") == (False, False)


def test_what_the_store_does_not_have_yet_is_not_taken_back_by_what_it_has(marked, folder, store):
    record = marked.state.records["a.txt"]
    FileIdentity(marked.state).find(record)
    marked.marks.set_read("a.txt", True)
    store.marks.set_starred(record.content, True)
    for _ in range(2):
        marked.thread.take_others()
        assert marked.shown("a.txt") == (True, True)
    # Nor by whoever only now finds out what the file is.
    unknown = marked.state.records["b 🧭.txt"]
    marked.marks.set_starred("b 🧭.txt", True)
    FileIdentity(marked.state).find(unknown)
    assert marked.shown("b 🧭.txt") == (False, True)
    marked.thread.start()
    marked.close()
    assert kept(folder, "a.txt", store) == (True, True)
    assert kept(folder, "b 🧭.txt", store) == (False, True)


def test_what_the_store_refuses_is_told_once_and_kept_when_it_takes_it(
    marked, folder, store, monkeypatch
):
    monkeypatch.setattr(marking, "AGAIN_SECONDS", 0.01)
    keep, refused = store.marks.set_read, []

    def refuse(content: str, value: bool) -> None:
        refused.append(content)
        if len(refused) < 4:
            raise StoreUnwritable("The disk is full.")
        keep(content, value)

    monkeypatch.setattr(store.marks, "set_read", refuse)
    marked.thread.start()
    marked.marks.set_read("a.txt", True)
    marked.marks.set_starred("a.txt", True)
    marked.until_kept()
    assert len(refused) == 4
    assert marked.heard.events.count(Problem("The disk is full.")) == 1
    assert kept(folder, "a.txt", store) == (True, True)


def test_a_file_that_is_gone_leaves_nothing_to_keep_and_stops_nothing(marked, folder, store):
    (folder / "b 🧭.txt").unlink()
    marked.thread.start()
    marked.marks.set_starred("b 🧭.txt", True)
    marked.marks.set_starred("no such article", True)
    marked.marks.set_starred("a.txt", True)
    marked.close()
    assert kept(folder, "a.txt", store) == (False, True)
    assert not marked.heard.problems


def test_closing_and_opening_again_at_once_finds_every_mark(folder):
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        for n in range(3):
            session = FolderSession(folder, store, to="en", on_event=lambda _: None)
            session.start()
            session.wait()
            assert session.entry("a.txt").starred == (n % 2 == 1)
            session.marks.set_starred("a.txt", n % 2 == 0)
            session.close()
            session.join()


MARK_AND_DIE = """
import os, signal, sys
from pathlib import Path
from core.session import FolderSession
from core.store import Store

if __name__ == "__main__":
    session = FolderSession(
        Path(sys.argv[1]), Store(Path(sys.argv[2])), to="en", on_event=lambda _: None
    )
    session.start()
    session.wait()
    for path in sys.argv[3:]:
        session.marks.set_read(path, True)
        session.marks.set_starred(path, True)
    session.close()
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_window_killed_right_after_it_closed_a_folder_lost_nothing(folder, tmp_path):
    script, path = tmp_path / "mark_and_die.py", tmp_path / "killed.sqlite3"
    script.write_text(f"import sys\nsys.path.insert(0, {str(ROOT)!r})\n{MARK_AND_DIE}", "utf-8")
    done = subprocess.run([sys.executable, script, folder, path, *PATHS], check=False)
    assert done.returncode != 0
    with closing(Store(path)) as store:
        assert [kept(folder, name, store) for name in PATHS] == [(True, True)] * 3
