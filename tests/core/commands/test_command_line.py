"""The command line, run as a person runs it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from core.commands.command_line import COMMANDS, command_table, parse_window
from core.paths import settings_file

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]


def diptych(*arguments: str | Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == code, done.stderr
    return done


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    (folder / "sub").mkdir(parents=True)
    text = "Ministrul sosește la Constanța\n\nMinistrul a sosit luni la Constanța cu trenul.\n"
    (folder / "sub" / "a.txt").write_text(text, "utf-8")
    return folder


def test_prepare_names_what_failed_and_what_is_missing(folder):
    (folder / "empty.txt").write_bytes(b"")
    done = diptych("prepare", folder, code=1)
    assert "empty.txt: " in done.stderr
    assert "1 article has no package ro -> en" in done.stderr
    assert "1 of 2 articles read" in done.stderr


def test_prepare_counts_the_files_that_it_does_not_read(folder):
    for name in ("a.png", "sub/b.png", "c.7z"):
        (folder / name).write_bytes(b"x")
    said = diptych("prepare", folder).stderr
    assert said.count("3 files of kinds that Diptych does not read: 2 .png, 1 .7z") == 1


def test_export_writes_each_article_at_its_own_place(folder, tmp_path):
    out = tmp_path / "out"
    diptych("export", folder, "--format", "json", "--out", out)
    article = json.loads((out / "sub" / "a.txt.json").read_text("utf-8"))
    assert article["path"] == "sub/a.txt"
    assert article["title"] == "Ministrul sosește la Constanța"
    assert article["language"] == "ro"
    for paragraph in article["paragraphs"]:
        for sentence in paragraph["sentences"]:
            assert article["text"][sentence["start"] : sentence["end"]] == sentence["text"]


def test_export_names_what_cannot_be_written_and_goes_on(folder, tmp_path):
    (folder / ("ж" * 125 + ".txt")).write_text("Ministrul a sosit luni la Constanța cu trenul.\n")
    out = tmp_path / "out"
    (out / "sub" / "a.txt.json").mkdir(parents=True)
    done = diptych("export", folder, "--format", "json", "--out", out, code=1)
    assert "sub/a.txt: " in done.stderr
    assert "a.txt.json cannot be written" in done.stderr
    assert "1 file written" in done.stderr
    (file,) = [path for path in out.iterdir() if path.is_file()]
    assert file.name.startswith("ж" * 100)


def test_export_into_the_folder_itself_is_refused(folder):
    done = diptych("export", folder, "--format", "html", "--out", folder / "out", code=1)
    assert "Choose a folder outside" in done.stderr


def test_search_prints_the_place(folder):
    done = diptych("search", folder, "trenul")
    assert done.stdout == ("sub/a.txt:2:original: Ministrul a sosit luni la Constanța cu trenul.\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ("prepare",),
        ("prepare", "no/such/folder"),
        ("export", ".", "--format", "odt", "--out", "x"),
        ("packages", "install"),
        ("packages", "install", "a", "b", "c"),
        ("--screenshot", "x.png"),
        (".", "--size", "large"),
        (".", "--theme", "pink"),
    ],
)
def test_wrong_use_is_2(arguments):
    assert diptych(*arguments, code=2).stderr


def test_packages_list_says_that_there_are_none():
    assert "No translation packages" in diptych("packages", "list").stdout


def test_a_screenshot_has_the_size_and_the_theme(folder, tmp_path):
    picture = tmp_path / "window.png"
    diptych(folder, "--screenshot", picture, "--size", "900x600", "--theme", "dark")
    data = picture.read_bytes()
    assert data.startswith(b"\x89PNG")
    assert int.from_bytes(data[16:20], "big") == 900
    assert int.from_bytes(data[20:24], "big") == 600
    # It is of the program, and nobody's choice.
    assert not settings_file().exists()


def test_a_screenshot_of_an_article_that_is_not_there(folder, tmp_path):
    done = diptych(folder, "--screenshot", tmp_path / "w.png", "--article", "zzz", code=1)
    assert "no article is called zzz" in done.stderr


def test_the_windows_line(tmp_path):
    options = parse_window([str(tmp_path), "--size", "1920x1080", "--to", "de"])
    assert (options.folder, options.size, options.to) == (tmp_path, (1920, 1080), "de")
    assert parse_window([]).folder is None


def test_readme_and_help_list_every_command_as_the_parser_has_it():
    table = command_table().splitlines()
    assert [line.split()[1] for line in table[::2]] == list(COMMANDS)
    readme = (ROOT / "README.md").read_text("utf-8").splitlines()
    begin = readme.index(f"    {table[0]}")
    assert readme[begin : begin + len(table)] == [f"    {line}" for line in table]
    shown = [line.strip() for line in diptych("--help").stdout.splitlines()]
    assert [line for line in shown if line in {part.strip() for part in table}] == [
        line.strip() for line in table
    ]


@pytest.mark.parametrize("command", COMMANDS)
def test_what_the_table_says_of_a_command_can_be_written(command):
    (usage,) = [line for line in command_table().splitlines() if f"diptych {command} " in line]
    options = re.findall(r"--[a-z-]+", usage)
    told = diptych(command, "--help").stdout.partition("options:")[2]
    assert [option for option in options if option not in told] == []
