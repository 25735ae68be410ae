"""The real program killed in the middle of a folder, again and again; and two of it at once."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from core.paths import data_dir
from core.store import Store
from tests.patience import PATIENCE, until_or_ended

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]
KILLS = 3
"""Each at another row; `tests/bench/attack.py` kills far more often."""

SENTENCES = (
    "Ministrul a sosit luni la Constanța cu {} de oameni.",
    "Președintele Aleksandr Lukașenko a semnat {} de acorduri la Beijing.",
    "Peste {} de persoane au protestat la Minsk împotriva guvernului.",
    "În anul 2023 au fost construite în China {} de poduri.",
)

Rows = dict[tuple[int, bytes], str]


def write_article(folder: Path, number: int) -> None:
    """Write an article of sentences that no other article has."""
    sentences = [SENTENCES[n % len(SENTENCES)].format(100 * number + n + 1000) for n in range(24)]
    body = "\n\n".join(" ".join(sentences[n : n + 4]) for n in range(0, 24, 4))
    (folder / f"{number}.txt").write_text(f"Știrea cu numărul {number}\n\n{body}\n", "utf-8")


def start(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, ROOT / "main.py", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def saved() -> Rows:
    """Read what is translated, past the program's own code."""
    with closing(sqlite3.connect(data_dir() / "diptych.sqlite3", timeout=PATIENCE)) as connection:
        rows = connection.execute("SELECT key_id, sentence, text FROM translations")
        return {(key, sentence): text for key, sentence, text in rows}


def wait_for_more(process: subprocess.Popen[str], than: int, by: int) -> Rows:
    """Give what is saved as soon as there are so many rows more, or the program ended."""
    until_or_ended(process, lambda: len(saved()) >= than + by)
    return saved()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    return folder


def test_a_kill_loses_no_finished_sentence_and_no_correction(folder, test_packages):
    path = data_dir() / "diptych.sqlite3"
    with closing(Store(path)) as store:
        seen: Rows = {}
        for number in range(KILLS):
            write_article(folder, 2 * number)
            write_article(folder, 2 * number + 1)
            with start("prepare", folder) as process:
                store.corrections.save(f"Propoziția {number} 🧭", "ro", "en", f"Own {number}")
                before = wait_for_more(process, len(seen), 1 + number % 5)
                process.kill()
            after = saved()
            assert seen.items() <= before.items() <= after.items()
            corrections = {("ro", f"Propoziția {n} 🧭"): f"Own {n}" for n in range(number + 1)}
            assert store.corrections.into("en") == corrections
            assert len(after) > len(seen)
            seen = after
        with start("prepare", folder) as process:
            _, errors = process.communicate(timeout=PATIENCE)
            assert process.returncode == 0, errors
        assert f"{2 * KILLS} of {2 * KILLS} articles read" in errors
        finished = saved()
        assert seen.items() <= finished.items()
        assert len(finished) == 2 * KILLS * 25
        assert store.corrections.into("en") == corrections
        assert store.notice is None
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_two_programs_on_one_store_finish_side_by_side(folder, test_packages, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    for number in range(6):
        write_article(folder if number % 2 else other, number)
    write_article(other, 1)  # a content that both folders have
    with start("prepare", folder) as one, start("prepare", other) as two:
        for process, count in ((one, 3), (two, 4)):
            _, errors = process.communicate(timeout=PATIENCE)
            assert process.returncode == 0, errors
            assert f"{count} of {count} articles read" in errors
            assert "damaged" not in errors
    assert len(saved()) == 6 * 25
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        assert store.notice is None


@pytest.mark.parametrize("command", ["prepare", "window"])
def test_a_store_of_a_newer_version_is_refused_in_words(folder, command):
    path = data_dir() / "diptych.sqlite3"
    Store(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    arguments = ("prepare", folder) if command == "prepare" else (folder,)
    with start(*arguments) as process:
        assert process.stderr is not None
        words = process.stderr.readline()
        # The window shows them too, until somebody has read them.
        process.kill() if command == "window" else process.wait()
    assert "was written by a newer version of Diptych" in words
    assert "Update Diptych" in words
    if command == "prepare":
        assert process.returncode == 1
