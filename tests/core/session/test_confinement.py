"""An exception is raised in each step for one article: the rest of the folder is finished."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from core.analysis.near_duplicates import DuplicateGroups
from core.article_list import ArticleState
from core.commands.export import finished_articles
from core.commands.prepared_folder import prepared
from core.export import export_folder
from core.folder import content_hash
from core.names.linking.entity_index import EntityIndex
from core.names.watchlist import Watchlist
from core.paths import data_dir
from core.session import FolderSession, bundles_beside, search
from core.session.corrections import FolderCorrections
from core.session.notes import FolderNotes
from core.session.threads import (
    folder_thread,
    folder_watch,
    preview,
    reading,
    scanning,
    translating,
)
from core.store import Store
from core.store.articles import Articles
from core.store.marks import ArticleMarks
from core.store.word_index import WordIndex
from core.translation.translator import Translator
from tests.core.session.opened import Heard
from tests.core.store.reading import is_starred
from tests.core.translation.engines import StubEngine

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.slow

BAD = "bad.txt"
GOOD = ("a.txt", "c.txt", "d.txt")
WORD = "Wrocław"
"""Only the bad article has it, in one of its sentences."""

ERRORS: list[Callable[[], Exception]] = [
    lambda: KeyError("۳"),
    lambda: RecursionError("maximum recursion depth exceeded 🧭"),
    MemoryError,
    lambda: sqlite3.OperationalError("disk I/O error"),
    lambda: UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
]


class InlineWorker:
    """Reads here, where exceptions can be raised."""

    def __init__(self, load: object = None) -> None:
        pass

    is_closed = False

    def parts(self, fn: Callable[..., Any], *args: Any) -> Any:
        return fn(*args)

    def call(self, fn: Callable[..., Any], *args: Any) -> Any:
        return fn(*args)

    def start(self) -> None:
        pass

    def close(self) -> None:
        pass


class Engine(StubEngine):
    """Translates at once, unless a sentence is poisoned."""

    def __init__(self, package: object, setup: object) -> None:
        pass

    def poison(self, sentence: str) -> None:
        pass

    def begin(self, sentences: list[str], urgent: int) -> None:
        for sentence in sentences:
            self.poison(sentence)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, test_packages: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number, name in enumerate((*GOOD, BAD)):
        town = WORD if name == BAD else "Gdańsk"
        (folder / name).write_text(
            f"Wizyta ministra numer {number} w porcie 🧭\n\n"
            f"Minister Jan Kowalski rozmawiał w poniedziałek numer {number} z mieszkańcami.\n\n"
            f"Potem obejrzał miasto {town} i port numer {number}, gdzie go witano.\n\n"
            f"W e\u0301ter numer {number} powiedział שלום wszystkim, którzy go słuchali.\n",
            "utf-8",
        )
    monkeypatch.setattr(reading, "WorkerProcess", InlineWorker)
    monkeypatch.setattr(preview, "WorkerProcess", InlineWorker)
    make = partial(Translator, make_engine=Engine)
    monkeypatch.setattr(translating, "Translator", make)
    monkeypatch.setattr(folder_thread, "AGAIN_SECONDS", 0.01)
    return folder


def _when(
    monkeypatch: pytest.MonkeyPatch,
    owner: object,
    name: str,
    is_bad: Callable[..., bool],
    error: Callable[[], Exception],
) -> None:
    """Have a function or method raise where what it is called with is the bad article's."""
    real = getattr(owner, name)

    def poisoned(*args: Any, **options: Any) -> Any:
        if is_bad(*args, **options):
            raise error()
        return real(*args, **options)

    monkeypatch.setattr(owner, name, poisoned)


def _in_texts(*args: Any, **_: Any) -> bool:
    return any(WORD in str(argument) for argument in args)


def _of_path(*args: Any, **options: Any) -> bool:
    return BAD in args or options.get("path") == BAD


WORKERS = {"scanning", "reading", "linking", "translating"}
"""The threads that make articles ready."""

STEPS: dict[str, tuple[object, str, Callable[..., bool]]] = {
    "read": (reading, "prepare_in_parts", _of_path),
    "group": (DuplicateGroups, "add", _of_path),
    "link": (EntityIndex, "add_mentions", _of_path),
    "spell": (EntityIndex, "note_translations", _of_path),
    "translate": (Engine, "poison", _in_texts),
    "doubt": (translating, "doubt_names", lambda article, *_: article.path == BAD),
    "fetch": (Articles, "get", _of_path),
    "keep": (WordIndex, "save", lambda *args: any("wroclaw" in text for text in args[-1])),
    "find": (search, "snippet", _in_texts),
    "show": (FolderNotes, "placed", _of_path),
}


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error()).__name__)
@pytest.mark.parametrize("step", STEPS)
def test_an_article_that_a_step_fails_for_fails_alone(
    folder, tmp_path, monkeypatch, capsys, step, error
):
    owner, name, is_bad = STEPS[step]
    _when(monkeypatch, owner, name, is_bad, error)
    out = tmp_path / "out"
    with prepared(folder, "en") as (session, reporter):
        session.search.find("numer", most=100)
        export_folder(finished_articles(session, notes=True), out, "json", source=folder)
        session.wait()
        assert session.is_finished()
        states = {entry.path: (entry.state, str(entry.reason)) for entry in session.entries()}
        code = reporter.finish(session)
    assert {states[path] for path in GOOD} == {(ArticleState.READY, "")}
    state, reason = states[BAD]
    said = "too little" if error is MemoryError else type(error()).__name__
    assert state is ArticleState.FAILED
    assert said in reason or "more memory" in reason
    assert {f"{path}.json" for path in GOOD} <= {path.name for path in out.iterdir()}
    assert code == 1
    assert f"{BAD}: {reason}" in capsys.readouterr().err


@pytest.fixture
def opened(folder):
    store, heard = Store(data_dir() / "diptych.sqlite3"), Heard()
    session = FolderSession(folder, store, to="en", on_event=heard)
    yield session, heard
    session.close()
    session.join()
    store.close()


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error()).__name__)
def test_an_article_whose_watched_names_cannot_be_counted_fails_alone(opened, monkeypatch, error):
    session, heard = opened
    _when(monkeypatch, Watchlist, "find", _in_texts, error)
    session.watchlist.watch(["Kowalski"])
    session.start()
    session.wait()
    heard.until(lambda: session.entry(BAD).state is ArticleState.FAILED)
    heard.until(lambda: all(session.entry(path).watched for path in GOOD))
    assert {session.entry(path).state for path in GOOD} == {ArticleState.READY}
    assert session.is_finished()


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error()).__name__)
def test_a_mark_that_cannot_be_kept_is_named_and_the_others_are_kept(
    opened, folder, monkeypatch, error
):
    session, heard = opened
    session.start()
    session.wait()
    contents = {path: content_hash((folder / path).read_bytes()) for path in (*GOOD, BAD)}
    _when(monkeypatch, ArticleMarks, "set_starred", lambda *args: contents[BAD] in args, error)
    for path in (BAD, *GOOD):
        session.marks.set_starred(path, True)
    heard.until(lambda: any(problem.path == BAD for problem in heard.problems))
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        heard.until(lambda: all(is_starred(store, contents[path]) for path in GOOD))
        assert not is_starred(store, contents[BAD])
    assert not session.entry(BAD).starred
    assert session.entry(GOOD[0]).starred


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error()).__name__)
def test_a_memory_and_the_bundles_fail_alone(opened, folder, monkeypatch, error):
    session, heard = opened
    (folder / "bad.tmx").write_text("<tmx/>", "utf-8")
    _when(monkeypatch, scanning, "read_memory", lambda path: path.name == "bad.tmx", error)
    _when(monkeypatch, bundles_beside, "bundles_of", lambda folder: True, error)
    session.start()
    session.wait()
    assert "bad.tmx" in {problem.path for problem in heard.problems}
    assert any("Bundles" in problem.text for problem in heard.problems)
    assert {entry.state for entry in session.entries()} == {ArticleState.READY}
    session.rescan()
    session.wait()
    assert [problem.path for problem in heard.problems].count("bad.tmx") == 1


def test_a_failing_preview_costs_nothing(opened, monkeypatch):
    session, _heard = opened
    _when(monkeypatch, preview, "preview", _of_path, ERRORS[0])
    session.look_at(BAD)
    session.start()
    session.wait()
    assert {entry.state for entry in session.entries()} == {ArticleState.READY}


def test_what_other_windows_changed_is_taken_over_but_for_what_fails(opened, folder, monkeypatch):
    session, heard = opened
    session.start()
    session.wait()
    _when(monkeypatch, FolderCorrections, "take_others", lambda *args: True, ERRORS[0])
    content = content_hash((folder / GOOD[0]).read_bytes())
    other = Store(data_dir() / "diptych.sqlite3")
    other.marks.set_starred(content, True)
    other.close()
    heard.until(lambda: session.entry(GOOD[0]).starred)
    heard.until(lambda: any("KeyError" in problem.text for problem in heard.problems))


def test_a_folder_that_cannot_be_watched_says_so(tmp_path, monkeypatch):
    import watchfiles

    heard = Heard()
    _when(monkeypatch, watchfiles, "watch", lambda *args, **options: True, ERRORS[0])
    thread = folder_watch.FolderWatchThread(tmp_path, lambda: None, heard)
    thread.start()
    thread.join()
    assert ["KeyError" in problem.text or "۳" in problem.text for problem in heard.problems] == [
        True
    ]


@pytest.mark.parametrize(
    ("thread", "name"),
    [
        ("ScanningThread", "_scan"),
        ("ReadingThread", "_is_needed"),
        ("LinkingThread", "_link"),
        ("TranslatingThread", "_make_job"),
    ],
)
@pytest.mark.parametrize("times", [1, 1 << 30])
def test_a_thread_that_fails_itself_is_started_again_or_says_so(
    opened, monkeypatch, thread, name, times
):
    session, heard = opened
    left = [times]

    def fails(*_: object) -> bool:
        left[0] -= 1
        return left[0] >= 0

    module = {
        "ScanningThread": scanning,
        "ReadingThread": reading,
        "TranslatingThread": translating,
    }
    from core.session.threads import linking

    owner = getattr(module.get(thread, linking), thread)
    _when(monkeypatch, owner, name, fails, ERRORS[0])
    session.start()
    session.wait()
    if times == 1:
        assert {entry.state for entry in session.entries()} == {ArticleState.READY}
        assert any("started again" in problem.text for problem in heard.problems)
        assert session.given_up == ()
    else:
        assert any("again and again" in text for text in session.given_up)
        assert {thread.name for thread in threading.enumerate()} >= WORKERS
