"""Another program holds the store, for longer than SQLite waits: the work waits and goes on."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.article_list import ArticleState
from core.errors import Cancelled, StoreBusy
from core.paths import data_dir
from core.session import FolderSession, Problem
from core.store import Store, patience
from core.store.patience import Patience
from tests.core.session.opened import Heard
from tests.patience import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]

HOLD = """
import sqlite3
import sys

connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=60)
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.readline()
connection.execute("ROLLBACK")
connection.close()
"""

TEXT = "Portul 🧭 crește\n\nPortul din Constanța crește mai departe, spune ministrul שלום {}.\n"


@contextmanager
def held(path: Path) -> Iterator[Callable[[], None]]:
    """Have another process hold the store; gives what lets go of it."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"

        def let_go() -> None:
            if not process.stdin.closed:
                process.stdin.write("\n")
                process.stdin.close()
                assert process.wait(PATIENCE) == 0

        yield let_go
        let_go()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(TEXT.format(number), "utf-8")
    return folder


@pytest.fixture
def path(monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the place of a store that is there, of which it is soon said that it is held."""
    monkeypatch.setattr(patience, "TELL_SECONDS", 0.5)
    path = data_dir() / "diptych.sqlite3"
    Store(path).close()
    return path


def test_articles_wait_for_it_which_is_said_once(folder, path):
    heard = Heard()
    with closing(Store(path)) as store, held(path) as let_go:
        session = FolderSession(folder, store, to="en", on_event=heard)
        session.start()
        heard.wait_for(Problem)
        assert {entry.state for entry in session.entries()} <= {
            ArticleState.WAITING,
            ArticleState.READING,
        }
        let_go()
        session.wait()
        assert {entry.state for entry in session.entries()} == {ArticleState.UNTRANSLATED}
        assert len(session.search.find("crește", most=10)) >= 3
        session.close()
        session.join()
    assert ["Another program holds the store" in problem.text for problem in heard.problems] == [
        True
    ]


def test_closing_waits_for_it_no_longer(folder, path, monkeypatch):
    heard = Heard()
    with closing(Store(path)) as store, held(path):
        before = threading.enumerate()
        session = FolderSession(folder, store, to="en", on_event=heard)
        session.start()
        heard.wait_for(Problem)
        monkeypatch.setattr("core.session.folder_session.LEAVE_SECONDS", 0.1)
        session.close()
        session.join()
        assert [thread.name for thread in threading.enumerate() if thread not in before] == []


def test_a_call_is_cancelled_and_without_patience_it_fails_in_words(path, monkeypatch):
    with closing(Store(path)) as store, held(path):
        stop = threading.Event()
        with (
            store.patient(Patience(stop.is_set, lambda words: stop.set())),
            pytest.raises(Cancelled),
        ):
            store.marks.set_read("a", True)
        monkeypatch.setattr(patience, "WAIT_SECONDS", 0.5)
        with pytest.raises(StoreBusy, match="Another program has held the store"):
            store.marks.set_read("a", True)


@pytest.mark.parametrize("log", ["WAL", "DELETE"])
def test_the_command_line_waits_for_it_too(folder, path, tmp_path, log):
    # Without the write-ahead log nobody can even read what is held.
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA journal_mode = {log}").fetchone()
    with held(path) as let_go:
        arguments = ("export", folder, "--format", "json", "--out", tmp_path / "out")
        with subprocess.Popen(
            [sys.executable, ROOT / "main.py", *map(str, arguments)],
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ,
        ) as process:
            assert process.stderr is not None
            assert "Another program holds the store" in process.stderr.readline()
            let_go()
            rest = process.stderr.read()
    assert process.returncode == 0, rest
    assert "Another program" not in rest
    assert "3 of 3 articles read" in rest
    assert len(list((tmp_path / "out").iterdir())) == 3
