from __future__ import annotations

import io
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from core.commands.command_line import run_command
from core.paths import data_dir
from core.remembered import Remembered
from core.settings import Settings
from core.store import Store

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]
SENTENCE = "Hortensius Bubuileanu a reparat clopotnița."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(SENTENCE, "utf-8")
    return folder


@pytest.fixture
def prepared(folder: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    assert run_command(["prepare", str(folder)]) == 0
    settings = Settings.load()
    remembered = Remembered.load()
    remembered.remember_folder(str(folder))
    remembered.save()
    settings.save()
    capsys.readouterr()
    return folder


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def answer(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(text))


def articles() -> int:
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        return len(store.words.texts_after(0))


def test_a_folder_is_forgotten_after_a_yes(
    prepared: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    answer(monkeypatch, "n\n")
    assert run_command(["forget", str(prepared)]) == 1
    said = capsys.readouterr().err
    assert "articles with their translations: 1" in said
    assert "Nothing was removed." in said
    assert articles() == 1
    answer(monkeypatch, "y\n")
    assert run_command(["forget", str(prepared)]) == 0
    assert capsys.readouterr().out == f"Nothing is kept of {prepared} any more.\n"
    assert articles() == 0
    assert Remembered.load().recent_folders == []
    assert (prepared / "a.txt").exists()
    assert run_command(["forget", str(prepared), "--yes"]) == 0
    assert f"Nothing is kept of {prepared}." in capsys.readouterr().err


def test_a_folder_that_is_gone_is_forgotten_all_the_same(prepared: Path):
    (prepared / "a.txt").unlink()
    prepared.rmdir()
    assert run_command(["forget", str(prepared), "--yes"]) == 0
    assert articles() == 0


@pytest.mark.parametrize("command", [["forget", "."], ["erase"]])
def test_without_a_terminal_nothing_is_removed_unless_told(command: list[str], prepared: Path):
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", *command],
        cwd=prepared,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "--yes" in done.stderr
    assert articles() == 1


def test_everything_is_erased_and_packages_only_if_wanted(
    prepared: Path, own_home: Path, test_packages: Path
):
    def run(*more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, ROOT / "main.py", "erase", "--yes", *more],
            capture_output=True,
            text=True,
            check=False,
        )

    assert run().returncode == 0
    assert [place.name for place in own_home.iterdir()] == ["packages"]
    assert [place for place in test_packages.iterdir() if place.name.startswith("translate")]
    assert run("--packages").returncode == 0
    assert [place for place in test_packages.iterdir() if not place.name.startswith(".")] == []
    assert sorted(os.listdir(own_home)) == ["packages"]


def test_what_is_in_use_is_refused_in_words(prepared: Path, capsys: pytest.CaptureFixture[str]):
    with closing(Store(data_dir() / "diptych.sqlite3")):
        assert run_command(["erase", "--yes"]) == 1
        assert run_command(["forget", str(prepared), "--yes"]) == 1
    assert capsys.readouterr().err.count("Another window of Diptych") == 2
    assert articles() == 1
