"""What a build for machines without Python is made with, and what is told of it."""

from __future__ import annotations

import os
import runpy
import shutil
import subprocess
import sys
import tarfile
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from core.commands.command_line import COMMANDS
from core.diagnostics import version
from core.errors import PackageIncompatible
from core.packages.index import default_address
from core.packages.installed import installed_packages
from core.packages.subwords import load_subwords
from core.packages.versions import needs_newer_argos

ROOT = Path(__file__).resolve().parents[1]


def test_the_page_of_the_manual_has_every_command_and_no_request_of_a_text():
    page = runpy.run_path(str(ROOT / "packaging" / "man_page.py"))["page"]()
    for command in COMMANDS:
        assert f'.SH "DIPTYCH {command.upper()}"' in page
    requests = {line.split()[0] for line in page.splitlines() if line.startswith((".", "'"))}
    assert requests == {".TH", ".SH", ".nf", ".fi"}


def test_a_line_that_looks_like_a_request_is_text():
    escaped = runpy.run_path(str(ROOT / "packaging" / "man_page.py"))["escaped"]
    assert escaped(".so /etc/passwd\n'x\\fB-") == "\\&.so /etc/passwd\n\\&'x\\\\fB\\-"


def test_every_part_that_is_shipped_says_its_licence(tmp_path: Path):
    gather = runpy.run_path(str(ROOT / "packaging" / "licences.py"))["gather"]
    assert gather(tmp_path) > 10
    for name in ("pyside6_essentials", "ctranslate2", "kreuzberg", "trafilatura"):
        [folder] = [p for p in tmp_path.iterdir() if p.name.lower().startswith(f"{name}-")]
        assert len((folder / "METADATA.txt").read_text("utf-8").split()) > 2


def test_a_build_says_its_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    number = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert version.version.__wrapped__() == number
    place = tmp_path / "core" / "diagnostics" / "version.pyc"
    monkeypatch.setattr(version, "__file__", str(place))
    (tmp_path / "BUILD").write_text("2031-02-03\n", "ascii")
    assert version.version.__wrapped__().endswith(" (2031-02-03)")


@pytest.mark.skipif(sys.platform != "linux", reason="the file unpacks itself on Linux alone")
@pytest.mark.skipif(shutil.which("xz") is None, reason="xz is not here")
def test_a_file_that_unpacks_itself_leaves_an_earlier_one_whole_where_it_is_damaged(tmp_path: Path):
    program = tmp_path / "made" / "diptych" / "diptych"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\necho "told: $*"\n', "ascii")
    program.chmod(0o755)
    archive, file = tmp_path / "diptych.tar.xz", tmp_path / "diptych.run"
    with tarfile.open(archive, "w:xz") as made:
        made.add(program.parent, "diptych")
    make = [str(ROOT / "packaging" / "run_file.sh"), str(archive), str(file)]
    subprocess.run(make, check=True)
    home = tmp_path / "a home"
    home.mkdir()
    command = ["sh", str(file), str(home / "put here")]
    environment = {**os.environ, "HOME": str(home)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "told: desktop install\n"
    installed = home / "put here" / "diptych" / "diptych"
    assert (home / ".local" / "bin" / "diptych").resolve() == installed
    file.write_bytes(file.read_bytes()[:-40])
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert installed.read_bytes() == program.read_bytes()


@pytest.mark.skipif(sys.platform != "linux", reason="the file unpacks itself on Linux alone")
def test_a_file_that_unpacks_itself_removes_nothing_but_an_earlier_one(tmp_path: Path):
    archive, file = tmp_path / "diptych.tar.xz", tmp_path / "diptych.run"
    archive.write_bytes(b"")
    make = [str(ROOT / "packaging" / "run_file.sh"), str(archive), str(file)]
    subprocess.run(make, check=True)
    theirs = tmp_path / "diptych" / "diptych" / "article.txt"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("mine", "ascii")
    command = ["sh", str(file), str(tmp_path)]
    environment = {**os.environ, "HOME": str(tmp_path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, theirs.read_text("ascii")) == (1, "mine")


@pytest.fixture
def no_argos(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where plain pip installed the program, without its extra."""
    for name in [name for name in sys.modules if name.split(".")[0] == "argostranslate"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "argostranslate", None)

    def no_version(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", no_version)


def test_the_list_of_packages_is_where_argos_says(monkeypatch: pytest.MonkeyPatch):
    said = default_address()
    monkeypatch.setitem(sys.modules, "argostranslate", None)
    assert default_address() == said
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", "http://127.0.0.1:9/")
    assert default_address() == "http://127.0.0.1:9/"


@pytest.mark.usefixtures("no_argos", "test_packages")
def test_packages_work_without_argos_but_for_the_oldest_kind():
    package = installed_packages()[0][0]
    assert load_subwords(package).encode("Un port.").pieces
    assert not needs_newer_argos("1.11.4")
    assert needs_newer_argos("1.12")
    (package.path / "sentencepiece.model").unlink()
    with pytest.raises(PackageIncompatible, match="extra “argos”"):
        load_subwords(package)
