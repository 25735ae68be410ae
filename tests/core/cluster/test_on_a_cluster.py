"""Whole folders prepared on real clusters on this machine, with what goes wrong on real ones."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from core.article_list import ArticleState
from core.commands.exit_codes import INTERRUPTED
from core.paths import data_dir
from core.session import FolderSession
from core.store import Store
from tests.core.cluster.clusters import ROOT, Cluster, started
from tests.core.cluster.deadly import MARK, SILENT
from tests.core.store.reading import is_translated_once
from tests.patience import PATIENCE, until_or_ended

pytestmark = pytest.mark.slow

SENTENCES = (
    "Ministrul Ionel Grădinaru a sosit luni la Constanța cu {} de oameni.",
    "Președintele Aleksandr Lukașenko a semnat {} de acorduri la Beijing.",
    "Peste {} de persoane au protestat la Minsk împotriva guvernului.",
    "În anul 2023 au fost construite în China {} de poduri.",
)
EACH = 25
"""Sentences of an article, its headline among them."""


def write_article(folder: Path, number: int, more: str = "") -> None:
    """Write an article of sentences that no other article has."""
    own = [SENTENCES[n % len(SENTENCES)].format(100 * number + n + 1000) for n in range(EACH - 1)]
    body = "\n\n".join(" ".join(own[n : n + 4]) for n in range(0, len(own), 4))
    text = f"Știrea cu numărul {number}\n\n{body}\n{more}"
    (folder / f"{number}.txt").write_text(text, "utf-8")


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory):
    preload = str(Path(__file__).with_name("deadly.py"))
    with started(tmp_path_factory.mktemp("cluster"), 2, "--preload", preload) as cluster:
        yield cluster


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    return folder


def prepare(folder: Path, cluster: Cluster, *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [
            *(sys.executable, str(ROOT / "main.py"), "prepare", str(folder)),
            *("--scheduler", cluster.address, *options),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONWARNINGS": "default"},
    )


def count(query: str) -> int:
    """Ask the store past the program's own code; 0 while it has no tables."""
    try:
        # Opened to write, a store that is not there yet would be there, and empty.
        place = f"{(data_dir() / 'diptych.sqlite3').as_uri()}?mode=ro"
        with closing(sqlite3.connect(place, uri=True, timeout=PATIENCE)) as connection:
            return int(connection.execute(query).fetchone()[0] or 0)
    except sqlite3.OperationalError:
        return 0


def rows() -> int:
    return count("SELECT count(*) FROM translations")


def wait_for_rows(process: subprocess.Popen[str], least: int) -> None:
    until_or_ended(process, lambda: rows() >= least)


def finish(process: subprocess.Popen[str]) -> str:
    try:
        return process.communicate(timeout=PATIENCE)[1]
    finally:
        process.kill()


def assert_opens_finished(folder: Path, articles: int) -> None:
    """Open the folder as the window does: nothing is left to read or to translate."""
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        ids = store.entities.ids(str(folder))
        assert ids
        session = FolderSession(folder, store, to="en", on_event=lambda event: None)
        session.start()
        session.wait()
        try:
            entries = session.entries()
            assert len(entries) == articles
            assert {entry.state for entry in entries} == {ArticleState.READY}
            assert {entry.total for entry in entries} == {EACH}
            assert is_translated_once(store)
            finished = session.finished(entries[0].path)
            assert finished is not None
            assert all(t is not None and t.text for t in finished.translations)
            assert finished.article.mentions
            assert store.entities.ids(str(folder)).items() >= ids.items()
        finally:
            session.close()
            session.join()


def test_a_stop_and_a_killed_worker_cost_nothing_that_came(cluster, folder, test_packages):
    articles = 36
    for number in range(articles):
        write_article(folder, number)
    process = prepare(folder, cluster)
    wait_for_rows(process, EACH)
    process.send_signal(signal.SIGINT)
    errors = finish(process)
    assert process.returncode == INTERRUPTED, errors
    assert "stopped; what was finished is kept" in errors
    kept = rows()

    process = prepare(folder, cluster)
    wait_for_rows(process, kept + EACH)
    cluster.kill_worker(0)
    errors = finish(process)
    assert process.returncode == 0, errors
    assert f"{articles} of {articles} articles read" in errors
    assert rows() == articles * EACH
    # A row that is written again gets a new number.
    assert count("SELECT max(id) FROM translations") == articles * EACH
    assert count("SELECT count(*) FROM outcomes") == articles
    assert_opens_finished(folder, articles)
    sent = list((cluster.home / "cache" / "cluster-packages").iterdir())
    assert [len(path.name) for path in sent] == [64]

    # Nothing is left to do, so nothing is sent.
    errors = finish(process := prepare(folder, cluster))
    assert process.returncode == 0, errors
    assert count("SELECT max(id) FROM translations") == articles * EACH


def test_the_article_that_ends_workers_is_found_and_named(cluster, folder, test_packages):
    for number in range(9):
        write_article(folder, number, f"\n{MARK}.\n" if number == 5 else "")
    (folder / "empty.txt").write_bytes(b"")
    errors = finish(process := prepare(folder, cluster))
    assert process.returncode == 1, errors
    assert "5.txt: Preparing it ended a worker twice." in errors
    assert "empty.txt: " in errors
    assert "8 of 10 articles read" in errors
    assert rows() == 8 * EACH


def test_what_a_worker_leaves_out_is_counted_and_named(cluster, folder, test_packages):
    for number in range(9):
        write_article(folder, number, f"\n{SILENT}.\n" if number == 5 else "")
    errors = finish(process := prepare(folder, cluster))
    assert process.returncode == 1, errors
    assert "articles, 1 could not be taken from the worker tcp://" in errors
    assert "5.txt: The worker left it out of its answer." in errors
    assert "8 of 9 articles read" in errors
    assert rows() == 8 * EACH


def test_a_lost_scheduler_is_told_and_another_goes_on(cluster, tmp_path, folder, test_packages):
    articles = 40
    for number in range(articles):
        write_article(folder, number)
    with started(tmp_path / "lost", 1) as lost:
        process = prepare(folder, lost, "--shared", str(folder))
        wait_for_rows(process, EACH)
        assert lost.scheduler is not None
        lost.scheduler.kill()
        errors = finish(process)
    kept = rows()
    assert process.returncode == 1, errors
    assert "The connection to the scheduler was lost. Everything that came is kept" in errors
    assert EACH <= kept < articles * EACH
    errors = finish(process := prepare(folder, cluster))
    assert process.returncode == 0, errors
    assert rows() == count("SELECT max(id) FROM translations") == articles * EACH
    assert_opens_finished(folder, articles)


def test_no_scheduler_is_told_in_words(folder, monkeypatch):
    from core.cluster import connection
    from core.errors import ClusterUnavailable

    monkeypatch.setattr(connection, "CONNECT_SECONDS", 1)
    address = connection.ClusterAddress("tcp://127.0.0.1:1")
    with (
        pytest.raises(ClusterUnavailable, match=r"No Dask scheduler .* tcp://127\.0\.0\.1:1 "),
        connection.connected(address),
    ):
        raise AssertionError("there is one")
