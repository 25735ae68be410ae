"""What fails for one article, or in a thread, as the real window shows it."""

from __future__ import annotations

import threading
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from core.article_list import ArticleState
from core.names.linking.entity_index import EntityIndex
from core.paths import data_dir
from core.processes.worker_process import WorkerProcess
from core.session.threads import folder_thread, reading
from core.session.threads.reading import ReadingThread
from core.store import Store
from core.store.articles import Articles
from tests.ui.driving import press, translation_notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.article import Article

pytestmark = pytest.mark.slow

ARTICLES = 14


@pytest.fixture(autouse=True)
def died(monkeypatch: pytest.MonkeyPatch) -> list[threading.ExceptHookArgs]:
    """Give the exceptions that end a thread; let one that fails not rest for long."""
    died: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", died.append)
    monkeypatch.setattr(folder_thread, "AGAIN_SECONDS", 0.01)
    return died


def test_an_article_that_cannot_be_linked_is_read_and_says_so(start, news, qtbot, monkeypatch):
    add = EntityIndex.add_mentions

    def fail(index: EntityIndex, path: str, *args: Any) -> None:
        if path == "2-pl.txt":
            raise KeyError("۳")
        add(index, path, *args)

    monkeypatch.setattr(EntityIndex, "add_mentions", fail)
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:  # linked anew, as a newer Diptych
        store.indexes.begin(str(news), "of another version")
    window = start(news)
    window.articles.focus_list()
    press(window, "J")
    qtbot.waitUntil(lambda: window.reader.path == "2-pl.txt")
    assert "Minister Jan Kowalski" in window.view.two_pane.panes[0].toPlainText()
    assert "Minister Jan Kowalski came" in window.view.two_pane.panes[1].toPlainText()
    assert "names could not be linked" in translation_notice(window.view)
    entries = {entry.path: entry for entry in window.articles.model.entries()}
    assert entries["2-pl.txt"].state is ArticleState.FAILED
    assert {e.state for p, e in entries.items() if p != "2-pl.txt"} == {ArticleState.READY}
    assert window.reader.progress.latest.ready == 2
    # What was to blame is mended.
    monkeypatch.setattr(EntityIndex, "add_mentions", add)
    window.actions_by_id.trigger("read_again")
    qtbot.waitUntil(lambda: window.reader.entry.state is ArticleState.READY)


def _once_for_each(monkeypatch, owner: object, name: str, when: Callable[..., bool]) -> set[str]:
    """Have a method raise the first time that it is called in each thread."""
    real = getattr(owner, name)
    failed: set[str] = set()

    def fail(*args: Any, **options: Any) -> Any:
        me = str(threading.get_ident())
        if me not in failed and when(*args):
            failed.add(me)
            raise KeyError("۳")
        return real(*args, **options)

    monkeypatch.setattr(owner, name, fail)
    return failed


@pytest.fixture
def english_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "english"
    folder.mkdir()
    for number in range(ARTICLES):
        (folder / f"{number}.txt").write_text(
            f"The port grows further 🧭\n\nThe minister said on Monday that {number} ships came "
            "to the new harbour, and that the works will be finished before the summer.\n",
            "utf-8",
        )
    return folder


def _is_reading(*_: object) -> bool:
    return threading.current_thread().name == "reading"


@pytest.mark.parametrize(
    ("owner", "name"),
    [(ReadingThread, "_is_needed"), (reading, "next_to_fetch"), (ReadingThread, "_fetch")],
)
def test_readers_that_fail_leave_no_article_and_no_count_behind(
    start, english_folder, qtbot, monkeypatch, died, owner, name
):
    failed = _once_for_each(monkeypatch, owner, name, _is_reading)
    window = start(english_folder)
    entries = window.articles.model.entries()
    assert failed
    assert {entry.state for entry in entries} == {ArticleState.READY}
    assert window.reader.progress.latest.ready == ARTICLES
    said = [label.text() for label in window.status.findChildren(QLabel)]
    assert f"{ARTICLES} of {ARTICLES} articles ready" in said
    assert died == []


@pytest.mark.parametrize(
    "error",
    [BrokenPipeError(), TypeError("__init__() missing 1 required argument"), MemoryError()],
    ids=lambda error: type(error).__name__,
)
def test_a_connection_to_a_reader_that_fails_leaves_no_article_in_the_middle(
    start, english_folder, monkeypatch, died, error
):
    left = [1]
    real = WorkerProcess.parts

    def fail(worker: WorkerProcess, fn: Callable[..., Any], *args: Any) -> Any:
        if "3.txt" in args and left[0]:
            left[0] -= 1
            raise error
        return real(worker, fn, *args)

    monkeypatch.setattr(WorkerProcess, "parts", fail)
    window = start(english_folder)
    progress = window.reader.progress.latest
    entries = {entry.path: entry for entry in window.articles.model.entries()}
    assert progress.finished == progress.total == ARTICLES
    assert progress.ready == sum(e.state is ArticleState.READY for e in entries.values())
    assert progress.ready >= ARTICLES - 1
    assert entries["3.txt"].state in (ArticleState.READY, ArticleState.FAILED)
    assert bool(entries["3.txt"].reason) == (entries["3.txt"].state is ArticleState.FAILED)
    assert died == []


def test_an_article_that_cannot_be_fetched_says_why(start, news, qtbot, monkeypatch):
    get = Articles.get

    def fail(articles: Articles, *asked: Any, path: str) -> Article | None:
        if path == "2-pl.txt":
            raise RecursionError("maximum recursion depth exceeded")
        return get(articles, *asked, path=path)

    monkeypatch.setattr(Articles, "get", fail)
    window = start(news)
    window.articles.focus_list()
    press(window, "J")
    qtbot.waitUntil(lambda: window.reader.path == "2-pl.txt")
    assert window.reader.entry.state is ArticleState.FAILED
    assert "RecursionError" in window.reader.entry.reason
    QTest.keyClick(window.articles.list, Qt.Key.Key_J)
    assert window.reader.path == "3-de.txt"
