"""What reaches the terminal: strangers' names steer nothing, and no stream ends the program."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from io import StringIO, TextIOWrapper
from pathlib import Path
from zipfile import ZipFile

import pytest

from core.commands.output import LiveLine, counted, say, warn
from tests.tiny_package import package_file

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]
TEXT = "Ministrul sosește la Constanța\n\nMinistrul a sosit luni la Constanța cu trenul.\n"
STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]")

NAMES = {
    b"esc\x1b[31m\x1b]0;owned\x07.txt": r"esc\x1b[31m\x1b]0;owned\x07.txt",
    b"line\nOK: all good.txt": r"line\nOK: all good.txt",
    b"return\r9 of 9.txt": r"return\r9 of 9.txt",
    "photo\u202egpj.txt".encode(): r"photo\u202egpj.txt",
    "iso\u2066late\u2069\u200f.txt".encode(): r"iso\u2066late\u2069\u200f.txt",
    b"undecodable\xff\xfe.txt": r"undecodable\xff\xfe.txt",
    b"c1\xc2\x9b2J.txt": r"c1\x9b2J.txt",
    "zero\u200bwidth.txt".encode(): r"zero\u200bwidth.txt",
    "știri 🧭.txt".encode(): "știri 🧭.txt",
}
"""Real names of files, and how they are shown."""


def run(
    *arguments: str | bytes | Path, code: int = 0, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", *arguments],
        capture_output=True,
        check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8", **environment},
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode("utf-8", "replace")
    assert done.returncode == code, done.stderr.decode("utf-8", "replace")
    return done


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in NAMES:
        try:
            Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text(TEXT, "utf-8")
        except OSError:
            pytest.skip("this file system takes no such names")
    with ZipFile(folder / "in.zip", "w") as archive:
        archive.writestr("<h1>inner\u202e.txt", TEXT)
    return folder


def lines(stream: bytes) -> list[str]:
    text = stream.decode("utf-8")
    assert not STEERING.search(text), ascii(text)
    return text.splitlines()


def test_search_prints_every_name_on_a_line_of_its_own(folder):
    found = lines(run("search", folder, "trenul").stdout)
    tail = ":2:original: Ministrul a sosit luni la Constanța cu trenul."
    expected = {*NAMES.values(), r"in.zip/<h1>inner\u202e.txt"}
    assert {line.removesuffix(tail) for line in found} == expected


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONIOENCODING": "ascii:strict"},
        {"PYTHONIOENCODING": "latin-1:strict"},
        {"LC_ALL": "C", "LANG": "C"},
    ],
    ids=["ascii", "latin-1", "C"],
)
def test_an_encoding_that_lacks_a_letter_ends_nothing(folder, environment):
    done = run("search", folder, "trenul", **environment)
    assert len(done.stdout.splitlines()) == len(NAMES) + 1
    assert rb"undecodable\xff\xfe.txt:2:original: " in done.stdout
    assert b"cu trenul." in done.stdout
    assert b"\x1b" not in done.stdout


def test_a_reader_that_leaves_ends_nothing_badly(folder):
    for number in range(300):
        (folder / f"more {number}.txt").write_text(TEXT + f"\nTrenul {number} vine.\n", "utf-8")
    process = subprocess.Popen(
        [sys.executable, ROOT / "main.py", "search", folder, "trenul"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    assert b":original: " in process.stdout.readline()
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait() == 0, said.decode("utf-8", "replace")
    assert b"Traceback" not in said
    assert b"Exception ignored" not in said


def test_a_full_disk_is_told_in_words(folder):
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, ROOT / "main.py", "search", folder, "trenul"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert b"The answer could not be written (No space left on device)." in done.stderr
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr


def test_work_goes_on_where_nobody_reads_what_is_told_of_it(folder, tmp_path):
    (folder / "empty.txt").write_bytes(b"")
    out = tmp_path / "out"
    reader, writer = os.pipe()
    os.close(reader)
    arguments = ["export", folder, "--format", "json", "--out", out]
    code = subprocess.run(
        [sys.executable, ROOT / "main.py", *arguments], stderr=writer, check=False
    ).returncode
    os.close(writer)
    assert code == 1
    assert len(list(out.rglob("*.json"))) == len(NAMES) + 1


def test_what_failed_is_named_on_a_line_of_its_own(folder, tmp_path):
    for name in NAMES:
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_bytes(b"")
    told = lines(run("prepare", folder, code=1).stderr)
    assert {line.partition(": ")[0] for line in told} >= {
        shown.partition(": ")[0] for shown in NAMES.values()
    }
    assert told[-1] == "1 of 10 articles read"


def test_what_programs_read_is_exact(folder, tmp_path):
    out = tmp_path / "out"
    run("export", folder, "--format", "json", "--out", out)
    paths = {json.loads(file.read_text("utf-8"))["path"] for file in out.rglob("*.json")}
    for name in (name for name in NAMES if b"\xff" not in name):
        assert name.decode() in paths
    assert "in.zip/<h1>inner\u202e.txt" in paths


@pytest.mark.parametrize(
    "arguments",
    [
        ("prepare", "no\x1b[2J\u202e\n.d"),
        ("search", b"no\xff\x1b[2J", "x"),
        ("unbundle", "x.diptych", "--merge", "no\x1b[2J"),
        ("packages", "install", "a", "b", "c\x1b[2J"),
        ("prepare", ".", "--no\x1b[2J"),
        ("no\x1b[2J", "--no\x1b[2J"),
    ],
)
def test_wrong_use_is_told_without_steering(arguments, tmp_path):
    done = run(*arguments, code=2)
    assert lines(done.stderr)[-1].startswith("diptych")


def test_files_named_on_the_command_line_are_told_without_steering(tmp_path):
    name = "gone\x1b[2J\u202e\n.argosmodel"
    (told,) = lines(run("packages", "install", tmp_path / name, code=1).stderr)
    assert r"\x1b[2J\u202e\n.argosmodel" in told
    bundle = tmp_path / "b\x1b[2J.diptych"
    bundle.write_bytes(b"no bundle")
    assert lines(run("unbundle", bundle, code=1).stderr)


def test_a_folder_of_any_name_is_bundled_and_taken_in(tmp_path):
    folder = tmp_path / "a\u202eb\x1b[2J"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, "utf-8")
    bundle = tmp_path / "x\u202ey.diptych"
    assert r"x\u202ey.diptych" in lines(run("bundle", folder, bundle).stderr)[-1]
    done = run("unbundle", bundle, "--into", tmp_path / "in\u202eto")
    (where,) = lines(done.stdout)
    assert r"in\u202eto" in where


def test_a_package_lists_its_names_without_steering(own_home):
    package_file(own_home, "ro_en.argosmodel", from_code="ro")
    with ZipFile(own_home / "ro_en.argosmodel") as archive:
        archive.extractall(own_home / "packages")
    stray = own_home / "packages" / "stray\x1b[2J\u202e\nro en  Romanian"
    stray.mkdir()
    (stray / "metadata.json").write_text("{}")
    listed = lines(run("packages", "list").stdout)
    assert len(listed) == 2
    assert r"stray\x1b[2J\u202e\nro en" in listed[1]


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 articles"), (1, "1 article"), (2, "2 articles"), (11, "11 articles")]
)
def test_counts(count, said):
    assert counted(count, "article") == said


def test_a_live_line_takes_names_too():
    class Terminal(StringIO):
        def isatty(self) -> bool:
            return True

    err = Terminal()
    line = LiveLine(err)
    line.show("installing \x1b[2Jx")
    line.show("done")
    line.end()
    assert err.getvalue() == f"\rinstalling \\x1b[2Jx\r{'done':<19}\n"


def test_streams_may_be_missing(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    say("nobody")
    warn("nobody")
    LiveLine().show("nobody")


def test_a_line_is_written_in_the_encoding_that_there_is(tmp_path):
    file = tmp_path / "out"
    with TextIOWrapper(file.open("wb"), "iso-8859-2", "strict") as out:
        say("Zażółć 🧭\ud800", out)
    assert file.read_bytes() == "Zażółć \\U0001f9ed\\ud800\n".encode("iso-8859-2")
