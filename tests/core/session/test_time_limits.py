"""An article that takes too long costs itself alone, and is tried once more at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.article_list import ArticleState
from core.paths import data_dir
from core.preparation.packed import prepare_in_parts
from core.processes.worker_process import (
    WorkerNotStarted,
    WorkerProcess,
    WorkerSilent,
    WorkerTimedOut,
)
from core.session import EntryChanged, FolderSession
from core.store import Store

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow


class Slow:
    """Makes the reader fail at one file, as often as is said, and notes what was tried."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, name: str, *errors: type[Exception]):
        self.tried: list[str] = []
        left, call = list(errors), WorkerProcess.parts

        def failing(worker: WorkerProcess, fn: object, *args: object, **options: object) -> object:
            if fn is prepare_in_parts:
                self.tried.append(str(args[1]))
                if args[1] == name and left:
                    raise left.pop(0)
            return call(worker, fn, *args, **options)

        monkeypatch.setattr(WorkerProcess, "parts", failing)


@pytest.fixture
def session(tmp_path: Path):
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in "abc":
        text = f"Portul {name} 🙂 crește\n\nPortul crește mai departe, spun cei din {name}.\n"
        (folder / f"{name}.txt").write_text(text, "utf-8")
    store = Store(data_dir() / "diptych.sqlite3")
    told: list[tuple[ArticleState, str]] = []

    def note(event: object) -> None:
        entry = opened.entry("a.txt") if isinstance(event, EntryChanged) else None
        if entry is not None:
            told.append((entry.state, str(entry.reason)))

    opened = FolderSession(folder, store, to="en", on_event=note)
    opened.told = told  # type: ignore[attr-defined]
    opened.look_at("a.txt")
    yield opened
    opened.close()
    opened.join()
    store.close()


@pytest.mark.parametrize("error", [WorkerTimedOut, WorkerSilent])
def test_what_takes_too_long_is_tried_again_after_all_others(session, monkeypatch, error):
    slow = Slow(monkeypatch, "a.txt", error)
    session.start()
    session.wait()
    assert slow.tried == ["a.txt", "b.txt", "c.txt", "a.txt"]
    assert session.entry("a.txt").state is not ArticleState.FAILED
    waited = [reason for state, reason in session.told if state is ArticleState.WAITING]
    assert set(waited) == {
        "It takes too long or too much memory; it is tried once more after all others."
    }


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (WorkerTimedOut, "more than 60 seconds of work, twice"),
        (WorkerSilent, "did not answer for 3 minutes, twice"),
        (MemoryError, "more memory than an article may, or than is free"),
        (WorkerNotStarted, "could not be started"),
    ],
)
def test_what_never_ends_costs_itself_alone(session, monkeypatch, error, reason):
    Slow(monkeypatch, "a.txt", error, error)
    session.start()
    session.wait()
    assert session.entry("a.txt").state is ArticleState.FAILED
    assert reason in session.entry("a.txt").reason
    assert session.entry("b.txt").state is not ArticleState.FAILED


def test_trying_again_by_hand_is_two_more_tries(session, monkeypatch):
    slow = Slow(monkeypatch, "a.txt", *[WorkerTimedOut] * 3)
    session.start()
    session.wait()
    session.set_language("a.txt", None)
    session.wait()
    assert slow.tried.count("a.txt") == 4
    assert session.entry("a.txt").state is not ArticleState.FAILED
