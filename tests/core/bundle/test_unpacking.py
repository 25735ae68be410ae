"""Where a bundle's files may land, and when nothing is written at all."""

from __future__ import annotations

import copy
import os
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.bundle import unpacking
from core.bundle.file_names import is_fit, is_fit_name, made_fit
from core.bundle.opening import open_bundle
from core.bundle.unpacking import Placed, place_file
from core.errors import BundleError, BundleInvalid, BundleUnwritable
from core.folder import scan
from core.reading.formats import SUFFIXES
from core.store import Store
from tests.bundle_samples import TEXT, good_parts, with_own_files, write
from tests.core.store.reading import count_translations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DEVICES = ("CON", "prn", "Aux", "nul", "COM1", "com9", "LPT1", "lpt9", "COM¹", "CONIN$", "clock$")
TURNS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
GOOD = (
    "a.txt", "ă 🚢/b.HTML", "a.zip/b.md", "x" * 251 + ".txt", "/".join("a" * 33)[:-1] + "a.txt",
    "console.txt", "com10.txt", "com.txt", "nul-1.txt", "می\u200cخواهم.txt", "a b/c.d.txt",
    "(1).pdf", "-rf.txt", "~a.txt", "<a>.txt", "'; rm -rf ~ #.txt", "e\u0301.txt",
)  # fmt: skip


def unfit() -> Iterator[str]:
    """Give paths with one fault each."""
    yield from ("", "/", "a.txt/", "/a.txt", "a//b.txt", "./a.txt", "a/./b.txt", "../a.txt")
    yield from ("a/../b.txt", "a/..", "C:/a.txt", "C:a.txt", "a\\b.txt", "..\\a.txt", "a.txt:b")
    yield from ("a", "a.exe", "a.tmx", "a.diptych", "a.zip", "a.txt.exe", "a/NUL", ".txt", "a.txt~")
    yield from (".a.txt", ".ssh/a.txt", "a/.b/c.txt", "~$a.docx", "#a.txt", "a /b.txt", "a./b.txt")
    yield from ("a.txt ", "a.txt.", "a.txt\0", "a.txt/b.txt/", "b.txt\n", "x" * 252 + ".txt")
    yield from ("ă" * 128 + ".txt", "/".join("a" * 34) + ".txt", "a/" * 500 + "b.txt", "\ud800.txt")
    yield from (f"a{chr(code)}b.txt" for code in (*range(32), *range(127, 160)))
    yield from (f"a{mark}b.txt" for mark in TURNS)
    for device in DEVICES:
        yield from (f"{device}.txt", f"{device}.a.txt", f"{device} .txt", f"a/{device}/b.txt")


@pytest.mark.parametrize("path", GOOD)
def test_what_people_call_their_files_is_fit(path: str):
    assert is_fit(path)
    assert made_fit(path, set()).endswith(path[-4:])


def test_a_path_that_leads_elsewhere_or_is_not_read_is_refused(tmp_path: Path):
    parts = good_parts()
    with closing(Store(tmp_path / "store.sqlite3")) as store:
        for path in unfit():
            assert not is_fit(path), path
            parts["articles/0.json"][0]["article"]["path"] = path
            bundle = write(tmp_path / "bad.diptych", parts)
            with pytest.raises(BundleInvalid, match=r"bad\.diptych"):
                open_bundle(bundle, store, into=tmp_path / "into")
    assert not (tmp_path / "into").exists()


letters = st.characters() | st.sampled_from([*TURNS, *". ~$#:\\", "\udcff"])
pieces = st.text(letters, min_size=1) | st.sampled_from(DEVICES)


@given(st.lists(pieces.filter(lambda p: "/" not in p), min_size=1, max_size=40), st.data())
def test_a_path_of_this_system_is_made_fit_for_all(names: list[str], data: st.DataObject):
    suffix = data.draw(st.sampled_from(sorted(SUFFIXES)))
    taken: set[str] = set()
    path = "/".join(names) + suffix
    found = [made_fit(path, taken) for _ in range(3)]
    assert all(map(is_fit, found)), found
    assert len({one.casefold() for one in found}) == 3
    assert all(one.lower().endswith(suffix) for one in found)


def test_names_of_other_files_are_fit_by_themselves():
    assert is_fit_name("agency.tmx")
    for name in ("", "NUL.tmx", ".tmx", "a\u202e.tmx", "a.tmx ", "\ud800.tmx"):
        assert not is_fit_name(name), name


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    place = tmp_path / "outside"
    place.mkdir()
    return place


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
@pytest.mark.parametrize("relative", ["a/b.txt", "a/c/b.txt"])
def test_nothing_is_written_through_a_link_to_a_folder(
    relative: str, tmp_path: Path, outside: Path
):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a").symlink_to(outside)
    with pytest.raises(OSError, match="link"):
        place_file(folder, relative, b"text")
    assert list(outside.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_nothing_is_written_through_a_link_to_a_file(tmp_path: Path, outside: Path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").symlink_to(outside / "new.txt")
    assert place_file(folder, "a.txt", b"text")[0] is Placed.OTHER
    assert list(outside.iterdir()) == []
    os.mkfifo(folder / "b.txt")
    assert place_file(folder, "b.txt", b"text")[0] is Placed.OTHER
    with closing(Store(tmp_path / "store.sqlite3")) as store:
        parts = good_parts()
        parts["articles/0.json"][0]["article"]["path"] = "a.txt"
        open_bundle(write(tmp_path / "b.diptych", parts), store, into=folder)
    assert list(outside.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_what_is_in_the_way_of_one_file_is_found_before_any_is_written(
    tmp_path: Path, outside: Path
):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "b").symlink_to(outside)
    rows = [copy.deepcopy(good_parts()["articles/0.json"][0]) for _ in range(3)]
    parts = with_own_files(rows)
    for number, path in enumerate(("a.txt", "a/b.txt", "b/c/d.txt")):
        parts[f"articles/{number}.json"][0]["article"]["path"] = path
    with closing(Store(tmp_path / "store.sqlite3")) as store:
        with pytest.raises(BundleUnwritable, match="link"):
            open_bundle(write(tmp_path / "b.diptych", parts), store, into=folder)
        assert [path.name for path in folder.iterdir()] == ["b"]
        assert list(outside.iterdir()) == []
        # Nor may one file of the bundle be another's folder.
        parts["articles/2.json"][0]["article"]["path"] = "A.TXT/d.txt"
        with pytest.raises(BundleInvalid, match=r"a\.txt"):
            open_bundle(write(tmp_path / "b.diptych", parts), store, into=folder)


def test_a_file_that_is_there_is_left(tmp_path: Path):
    assert place_file(tmp_path, "a/b.txt", b"text")[0] is Placed.WRITTEN
    assert place_file(tmp_path, "a/b.txt", b"text")[0] is Placed.THERE
    assert place_file(tmp_path, "a/b.txt", b"other")[0] is Placed.OTHER
    assert (tmp_path / "a" / "b.txt").read_bytes() == b"text"
    with pytest.raises(OSError, match="file"):
        place_file(tmp_path, "a/b.txt/c.txt", b"text")


@pytest.mark.parametrize(("limit", "words"), [("MOST_UNPACKED", "would fill"), ("", "no room")])
def test_what_has_no_room_is_refused_before_anything_is_written(
    limit: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    if limit:
        monkeypatch.setattr(unpacking, limit, len(TEXT))
    else:
        monkeypatch.setattr(unpacking, "SPARE_BYTES", 2**60)
    bundle = write(tmp_path / "large.diptych", good_parts())
    with closing(Store(tmp_path / "store.sqlite3")) as store:
        with pytest.raises(BundleUnwritable, match=words):
            open_bundle(bundle, store, into=tmp_path / "into")
        assert count_translations(store) == 0
    assert not (tmp_path / "into").exists()


def test_names_that_only_this_system_takes_are_mended_when_a_bundle_is_written(
    tmp_path: Path, test_packages: Path
):
    from core.bundle.writing import write_bundle
    from tests.core.bundle.test_bundles import opened_folder

    folder = tmp_path / "articles"
    for number, name in enumerate(("CON.txt", "a:b.txt", "A:B.txt", "x\u202ey.txt", "end .txt")):
        folder.mkdir(exist_ok=True)
        (folder / name).write_text(f"{TEXT}\nȘtirea {number} a sosit luni la port.\n", "utf-8")
    with closing(Store(tmp_path / "mine.sqlite3")) as mine:
        with opened_folder(folder, mine):
            pass
        written = write_bundle(folder, mine, tmp_path / "b.diptych", to="en")
    assert (written.articles, written.left_out) == (5, 0)
    with closing(Store(tmp_path / "theirs.sqlite3")) as theirs:
        opened = open_bundle(tmp_path / "b.diptych", theirs, into=tmp_path / "into")
    assert opened.articles == 5
    names = [entry.path for entry in scan(tmp_path / "into")]
    assert len(names) == 5
    assert all(map(is_fit, names))


def test_a_damaged_bundle_is_no_bundle_error_alone(tmp_path: Path):
    with closing(Store(tmp_path / "s.sqlite3")) as store, pytest.raises(BundleError):
        open_bundle(tmp_path / "gone.diptych", store)
