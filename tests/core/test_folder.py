from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from core.folder import (
    content_hash,
    describe_unread,
    find_memories,
    scan,
    unread_files,
)

if TYPE_CHECKING:
    from pathlib import Path


def write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")


def paths(folder: Path) -> list[str]:
    return [entry.path for entry in scan(folder)]


def test_only_articles_in_natural_order(tmp_path: Path):
    folder = tmp_path / "in"
    write(
        folder,
        "part 10.txt",
        "part 2.TXT",
        "a/z.md",
        "b.html",
        "b.htm",
        "c.pdf",
        "c.png",
        "d.tmx",
        "none",
    )
    assert paths(folder) == ["a/z.md", "b.htm", "b.html", "c.pdf", "part 2.TXT", "part 10.txt"]


def test_hidden_and_temporary_files_and_saved_pages_parts_are_skipped(tmp_path: Path):
    folder = tmp_path / "in"
    write(folder, ".git/a.txt", ".b.txt", "~$c.txt", "d.txt~", "#e.txt", "Page.html")
    write(folder, "Page_files/frame.html", "other_files/kept.html")
    assert paths(folder) == ["other_files/kept.html", "Page.html"]


def test_files_of_other_kinds_are_counted(tmp_path: Path):
    folder = tmp_path / "in"
    write(folder, "a.txt", "b.zip", "c.tmx", "d.diptych", ".hidden.png", "Thumbs.db")
    assert not unread_files(folder)
    write(folder, "1.PNG", "x/2.png", "x/3.7z", "README", "Page.html", "Page_files/4.png")
    assert describe_unread(unread_files(folder)) == (
        "4 files of kinds that Diptych does not read: 2 .png, 1 without a suffix, 1 .7z"
    )


def test_many_kinds_are_counted_together(tmp_path: Path):
    folder = tmp_path / "in"
    write(folder, *(f"a.{letter}" for letter in "bcdefghijk"))
    assert describe_unread(unread_files(folder)).endswith(", 1 .i, 2 others")


def test_symlink_loops_end(tmp_path: Path):
    folder = tmp_path / "in"
    write(folder, "a/b.txt")
    (folder / "a" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "self").symlink_to(folder / "self")
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    assert paths(folder) == ["a/b.txt", "gone.txt"]


def test_links_out_of_the_folder_are_listed_as_such(tmp_path: Path):
    folder, other = tmp_path / "in", tmp_path / "in other"
    write(folder, "a/b.txt", "plain.txt")
    write(other, "secret.txt", "deep/c.txt", "known.tmx", "archive.zip")
    (folder / "one.txt").symlink_to(other / "secret.txt")
    (folder / "all").symlink_to(other, target_is_directory=True)
    (folder / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    (folder / "a" / "chain").symlink_to(folder / "all" / "deep", target_is_directory=True)
    (folder / "gone.txt").symlink_to(tmp_path / "nowhere")
    (folder / "words.tmx").symlink_to(other / "known.tmx")
    (folder / "pack.zip").symlink_to(other / "archive.zip")
    (folder / "picture.png").symlink_to(other / "secret.txt")
    (folder / "inside.txt").symlink_to(folder / "a" / "b.txt")
    (folder / "around.txt").symlink_to("../in other/../in/plain.txt")
    found = scan(folder)
    out = {"one.txt", "all", "a/up", "a/chain", "gone.txt", "words.tmx", "pack.zip"}
    assert {entry.path for entry in found if entry.leads_out} == out
    assert {entry.path for entry in found} - out == {
        *("a/b.txt", "plain.txt", "inside.txt", "around.txt")
    }
    assert {(entry.size, entry.mtime_ns) for entry in found if entry.leads_out} == {(0, 0)}
    assert find_memories(folder) == []


def test_links_out_of_the_folder_are_followed_where_that_is_wanted(tmp_path: Path):
    folder, other = tmp_path / "in", tmp_path / "other"
    write(folder, "a.txt")
    write(other, "secret.txt", "known.tmx")
    (folder / "all").symlink_to(other, target_is_directory=True)
    (other / "back").symlink_to(folder, target_is_directory=True)
    (folder / "one.txt").symlink_to(other / "secret.txt")
    found = scan(folder, follow_links=True)
    assert [entry.path for entry in found] == ["a.txt", "all/secret.txt", "one.txt"]
    assert not any(entry.leads_out for entry in found)
    assert find_memories(folder, follow_links=True) == [folder / "all" / "known.tmx"]


def test_a_folder_that_is_opened_by_a_link_is_no_link_out_of_itself(tmp_path: Path):
    write(tmp_path / "real", "a.txt")
    (tmp_path / "in").symlink_to(tmp_path / "real", target_is_directory=True)
    (tmp_path / "real" / "b.txt").symlink_to(tmp_path / "in" / "a.txt")
    assert [(e.path, e.leads_out) for e in scan(tmp_path / "in")] == [
        ("a.txt", False),
        ("b.txt", False),
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_what_cannot_be_read_is_in_the_list(tmp_path: Path):
    folder = tmp_path / "in"
    folder.mkdir()
    os.mkfifo(folder / "pipe.txt")
    assert paths(folder) == ["pipe.txt"]


def test_names_in_any_bytes_can_be_opened(tmp_path: Path):
    folder = tmp_path / "in"
    write(folder, "zażółć.txt", "emoji 😀.txt")
    odd = os.fsencode(folder) + b"/\xb3\xf3d\xbc.txt"
    try:
        with open(odd, "wb") as file:
            file.write(b"x")
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    assert all((folder / path).read_text() == "x" for path in paths(folder))
    assert len(paths(folder)) == 3


def test_entries_say_size_and_time(tmp_path: Path):
    folder = tmp_path / "in"
    write(folder, "a.txt")
    (entry,) = scan(folder)
    status = (folder / "a.txt").stat()
    assert (entry.size, entry.mtime_ns) == (1, status.st_mtime_ns)


def test_memories_are_found(tmp_path: Path):
    folder = tmp_path / "in"
    write(folder, "b.tmx", "sub/a.TMX", "a.txt")
    assert find_memories(folder) == [folder / "b.tmx", folder / "sub" / "a.TMX"]


def test_a_missing_folder_is_empty(tmp_path: Path):
    assert scan(tmp_path / "none") == []


def test_content_hash_is_of_the_bytes():
    assert content_hash(b"a") == content_hash(b"a") != content_hash(b"b")
    assert len(content_hash(b"")) == 64
