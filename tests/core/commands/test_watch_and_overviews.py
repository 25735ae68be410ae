"""The commands that tell of a folder as it is, and as it becomes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.commands.command_line import run_command
from tests.patience import PATIENCE

ROOT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.slow

NEWS = "Portul Constanța, deschis\n\n4 mai 2023\n\nPremierul {who} a vizitat Constanța. {more}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, more in (("a.txt", "Vizita a durat o zi."), ("b.txt", "Portul are un terminal nou.")):
        text = NEWS.format(who="Marcel Ciolacu", more=more)
        (folder / name).write_text(text, "utf-8")
    (folder / "c.txt").write_text("Un film nou\n\nRegizorul a lucrat mult la el.\n", "utf-8")
    return folder


def test_stories_are_printed_with_their_articles(folder: Path, capsys: pytest.CaptureFixture[str]):
    assert run_command(["stories", str(folder)]) == 0
    said = capsys.readouterr()
    head, *lines = said.out.splitlines()
    assert head == "2 articles"
    assert sorted(line.split()[:3] for line in lines) == [
        ["2023-05-04", "a.txt", "ro"],
        ["2023-05-04", "b.txt", "ro"],
    ]
    assert "1 article tells of something that no other does" in said.err


def test_the_line_of_time_is_printed_in_its_order(folder: Path, capsys: pytest.CaptureFixture[str]):
    (folder / "d.txt").write_text("Demult\n\nTotul a început în mai 1998, la Iași.\n", "utf-8")
    assert run_command(["timeline", str(folder)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["1998-05", "1998-05", "in", "d.txt,", "1", "time"]
    assert [line.split()[:2] for line in lines[1:3]] == [
        ["2023-05-04", "a.txt"],
        ["2023-05-04", "b.txt"],
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="there Ctrl+C goes to all that share a console")
def test_what_arrives_is_prepared_and_named_until_it_is_ended(folder: Path):
    with subprocess.Popen(
        [sys.executable, ROOT / "main.py", "watch", folder],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=dict(os.environ),
    ) as watching:
        assert watching.stdout is not None
        assert watching.stderr is not None
        for line in watching.stderr:
            if line.startswith("waiting for more"):
                break
        (folder / "sub").mkdir()
        (folder / "sub" / "new.txt").write_text(
            "Vești bune\n\nMinistrul a sosit luni la Iași.\n", "utf-8"
        )
        assert watching.stdout.readline() == "sub/new.txt: Vești bune\n"
        (folder / "empty.txt").write_bytes(b"")
        assert watching.stderr.readline().startswith("empty.txt: ")
        watching.send_signal(signal.SIGINT)
        assert watching.wait(PATIENCE) == 130
        assert "what was finished is kept" in watching.stderr.read()
