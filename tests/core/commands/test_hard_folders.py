"""The real program on folders that hold what no article is, and that it may not write to."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from core.paths import data_dir
from tests.patience import PATIENCE, until_or_ended

ROOT = Path(__file__).resolve().parents[3]
TEXT = "Ministrul 🧭 sosește la Constanța\n\nMinistrul a sosit luni la Cafe\u0301 cu trenul {}.\n"
HEBREW = "ראש הממשלה הגיע אתמול לירושלים ונפגש שם עם נשיא המדינה במשכנו הרשמי.\n"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here"),
]


def diptych(*arguments: object, code: int) -> str:
    """Run the program to its end and give what it says."""
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", *map(str, arguments)],
        capture_output=True,
        check=False,
        timeout=PATIENCE,
    )
    said = done.stderr.decode("utf-8", "replace")
    assert done.returncode == code, said
    return said


@pytest.fixture
def folder(tmp_path: Path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT.format(1), "utf-8")
    (folder / "שלום.txt").write_text(HEBREW, "utf-8")
    yield folder
    folder.chmod(0o755)


def test_what_is_no_article_is_named_and_the_others_are_read(folder, tmp_path):
    bytes_name = os.fsencode(folder) + b"/caf\xe9.txt"
    with open(bytes_name, "wb") as file:
        file.write(TEXT.format(2).encode())
    os.mkfifo(folder / "pipe.txt")
    (folder / "zero.html").symlink_to("/dev/zero")
    (folder / "gone.pdf").symlink_to(tmp_path / "nowhere")
    (folder / "circle").symlink_to(folder)
    (folder / "folder.txt").mkdir()
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 99)
    said = diptych("prepare", folder, code=1)
    for name, reason in (
        ("pipe.txt", "not a regular file"),
        ("zero.html", "leads out of the folder"),
        ("gone.pdf", "leads out of the folder"),
        ("picture.txt", "a PNG picture"),
    ):
        (line,) = [line for line in said.splitlines() if line.startswith(name)]
        assert reason in line
    assert "3 of 7 articles read" in said
    out = tmp_path / "out"
    diptych("export", folder, "--format", "json", "--out", out, code=1)
    assert os.path.exists(os.fsencode(out) + b"/caf\xe9.txt.json")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read and write all")
def test_no_permission_is_said(folder):
    (folder / "a.txt").chmod(0)
    said = diptych("prepare", folder, code=1)
    assert "a.txt: You have no permission to read this file." in said
    assert "1 of 2 articles read" in said


def test_a_folder_that_may_not_be_written_to_is_read(folder):
    folder.chmod(0o555)
    before = sorted(folder.iterdir())
    assert "2 of 2 articles read" in diptych("prepare", folder, code=0)
    assert sorted(folder.iterdir()) == before


def kept() -> dict[str, int]:
    """Give the row of each article in the store: one that is written again has another."""
    with closing(sqlite3.connect(data_dir() / "diptych.sqlite3", timeout=PATIENCE)) as connection:
        try:
            return dict(connection.execute("SELECT content, id FROM texts"))
        except sqlite3.OperationalError:
            return {}


def test_a_killed_run_is_taken_up_without_reading_anything_again(folder):
    for number in range(2, 60):
        (folder / f"{number}.txt").write_text(TEXT.format(number), "utf-8")
    running = subprocess.Popen(
        [sys.executable, ROOT / "main.py", "prepare", folder],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    until_or_ended(running, lambda: len(kept()) >= 5)
    running.kill()
    running.wait()
    before = kept()
    assert len(before) >= 5
    assert "60 of 60 articles read" in diptych("prepare", folder, code=0)
    after = kept()
    assert len(after) == 60
    assert before.items() <= after.items()
    assert max(after.values()) == 60
