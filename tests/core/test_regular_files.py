"""What is no regular file is refused at once by whoever reads files that others made."""

from __future__ import annotations

import ast
import os
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.bundle.parts import opened
from core.errors import (
    BundleInvalid,
    FileMissing,
    MemoryUnreadable,
    PackageInvalid,
    ReadError,
    WatchlistError,
)
from core.files.regular_files import FileOver, NotRegular, open_regular, read_regular
from core.knowledge.tmx_files import read_memory
from core.knowledge.watchlist_file import read_watchlist
from core.packages.install import install_file
from core.packages.installed import Stray, read_package
from core.packages.package_archive import check_archive
from core.reading import read, read_bytes
from core.reading.containers.listing import inside
from core.reading.scans import language_data
from core.settings import Settings
from tests.program_files import program_files

if TYPE_CHECKING:
    from collections.abc import Callable


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _socket(path: Path) -> None:
    # A socket's own path is short, however deep the test's folder is.
    here = os.getcwd()
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    finally:
        os.chdir(here)


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _terminal(path: Path) -> None:
    path.symlink_to("/dev/tty")


def _folder(path: Path) -> None:
    path.mkdir()


def _link_to_pipe(path: Path) -> None:
    os.mkfifo(path.with_name(f"{path.name}-pipe"))
    path.symlink_to(f"{path.name}-pipe")


KINDS = (_pipe, _socket, _device, _folder, _link_to_pipe)
pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="no such files there"),
]


@pytest.mark.parametrize("make", [*KINDS, _terminal])
def test_only_a_regular_file_is_opened(make, tmp_path: Path):
    make(tmp_path / "x")
    # A terminal that nobody sits at is refused by the system.
    with pytest.raises(OSError if make is _terminal else NotRegular, match="x"):
        open_regular(tmp_path / "x")


def test_a_link_to_a_regular_file_is_that_file(tmp_path: Path):
    (tmp_path / "a").write_bytes(b"abc")
    (tmp_path / "b").symlink_to("a")
    assert read_regular(tmp_path / "b", 3) == b"abc"
    with pytest.raises(FileOver) as raised:
        read_regular(tmp_path / "b", 2)
    assert raised.value.size == 3
    with pytest.raises(FileNotFoundError):
        open_regular(tmp_path / "c")


READERS: dict[str, tuple[Callable[[Path], object], type[Exception]]] = {
    "ron.traineddata": (language_data.install, PackageInvalid),
    "m.tmx": (read_memory, MemoryUnreadable),
    "a.txt": (read, FileMissing),
    "a.docx": (read_bytes, FileMissing),
    "a.zip": (read, ReadError),
    "b.diptych": (lambda path: opened(path).__enter__(), BundleInvalid),
    "p.argosmodel": (install_file, PackageInvalid),
    "watchlist.txt": (read_watchlist, WatchlistError),
}


@pytest.mark.parametrize("make", KINDS)
@pytest.mark.parametrize("name", READERS)
def test_each_reader_refuses_it_in_words(name: str, make, tmp_path: Path):
    make(tmp_path / name)
    act, kind = READERS[name]
    with pytest.raises(kind) as raised:
        act(tmp_path / name)
    assert str(raised.value)


@pytest.mark.parametrize("make", KINDS)
def test_an_archive_that_is_none_lists_nothing(make, tmp_path: Path):
    make(tmp_path / "a.zip")
    with pytest.raises(NotRegular):
        inside(tmp_path / "a.zip")
    with pytest.raises(NotRegular):
        check_archive(tmp_path / "a.zip")


@pytest.mark.parametrize("make", KINDS)
def test_a_package_whose_description_is_none_is_a_stray(make, tmp_path: Path):
    make(tmp_path / "metadata.json")
    assert isinstance(read_package(tmp_path), Stray)


@pytest.mark.parametrize("make", KINDS)
def test_settings_that_are_no_file_are_set_aside_or_told(make, own_home: Path):
    from core.paths import settings_file

    place = settings_file()
    place.parent.mkdir(parents=True, exist_ok=True)
    make(place)
    settings = Settings.load()
    assert settings.notice


# They read what the program itself brings, or what the system tells of processes.
OWN = {
    "core/files/regular_files.py",
    "core/files/zip_listing.py",
    "core/atomic_write.py",
    "core/files/atomic_write.py",
}
_RESOURCES = (
    "gazetteer",
    "lexicon",
    "institutions",
    "word_lists",
    "latin_letters",
    "respellings",
    "usual_lengths",
    "gross_errors",
    "trial",
    "furniture_phrases",
    "network",
    "desktop",
    "worker",
    "processor_time",
    "version",
    "crashes",
)


def _reads(tree: ast.Module) -> set[str]:
    """Name the calls in a file that open another for reading by themselves."""
    found = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
        if name in {"read_text", "ZipFile"} or (name == "open" and "rb" in texts):
            found.add(name)
        if name == "read_bytes" and isinstance(node.func, ast.Attribute):
            found.add(name)
    return found


def test_whatever_others_made_is_opened_by_one_function():
    """A reader that opens a file by itself must be one of the program's own resources."""
    others = {}
    opening = r"\b(read_text|read_bytes|ZipFile|open)\b"
    for name, tree in program_files("core", having=opening):
        if name not in OWN and not any(word in Path(name).stem for word in _RESOURCES):
            others[name] = _reads(tree)
    allowed = {"ZipFile"}  # Those that write.
    writers = {
        *("core/bundle/writing.py", "core/export/docx_package.py", "core/export/epub_format.py"),
        "core/export/quotes_refi.py",
        "core/reading/zip_parts.py",  # Packs what was read already.
    }
    assert {n: r - (allowed if n in writers else set()) for n, r in others.items()} == {
        name: set() for name in others
    }


@pytest.mark.slow
@pytest.mark.parametrize("make", [_pipe, _socket, _device, _link_to_pipe])
def test_a_folder_with_such_files_is_finished_and_each_is_named(
    make, tmp_path: Path, test_packages: Path
):
    from contextlib import closing

    from core.article_list import ArticleState
    from core.session import FolderSession, Problem
    from core.store import Store

    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "good.txt").write_text(
        "Portul se deschide\n\nMinistrul a sosit luni la port.\n", "utf-8"
    )
    for name in ("m.tmx", "x.txt", "x.docx", "x.json", "x.zip", "x.diptych"):
        make(folder / name)
    problems: list[str] = []
    with closing(Store(tmp_path / "store.sqlite3")) as store:
        session = FolderSession(
            folder,
            store,
            to="en",
            on_event=lambda e: problems.append(e.text) if isinstance(e, Problem) else None,
        )
        session.start()
        try:
            session.wait()
            states = {entry.path: entry.state for entry in session.entries()}
        finally:
            session.close()
            session.join()
    assert states.pop("good.txt") is ArticleState.READY
    assert {*states} - {"m.tmx"} == {"x.txt", "x.docx", "x.json", "x.zip"}
    assert {*states.values()} == {ArticleState.FAILED}
    # A link that leads out of the folder is listed as such.
    assert any("m.tmx" in words for words in problems) or "m.tmx" in states
