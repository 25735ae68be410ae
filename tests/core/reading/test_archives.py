"""Articles in archives: listed, read in place, bounded."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from core.errors import FileBinary, FileDamaged, FileEmpty, FileMissing, FileTooLarge, FormatUnknown
from core.folder import scan
from core.preparation.prepare import prepare
from core.reading import MAX_BYTES, parse, read, read_bytes
from core.reading.containers import listing, zip_archive
from tests.core.reading import made_files
from tests.core.reading.made_files import TITLE, zipped

if TYPE_CHECKING:
    from pathlib import Path


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def paths(folder: Path) -> list[str]:
    return [entry.path for entry in scan(folder)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    return folder


def test_members_are_articles_of_the_folder(folder: Path):
    parts = {"b/2.txt": "doi", "b/10.docx": made_files.docx(), "x.png": b"\x89PNG", "b/": ""}
    write(folder, "a.zip", zipped(parts))
    assert paths(folder) == ["a.zip/b/2.txt", "a.zip/b/10.docx"]
    entries = {entry.path: entry for entry in scan(folder)}
    assert entries["a.zip/b/2.txt"].size == 3
    assert entries["a.zip/b/2.txt"].mtime_ns == (folder / "a.zip").stat().st_mtime_ns
    assert read_bytes(folder / "a.zip/b/2.txt") == b"doi"
    assert prepare(folder / "a.zip/b/10.docx", "a.zip/b/10.docx").title == TITLE


def test_a_folder_named_like_an_archive_is_a_folder(folder: Path):
    (folder / "a.zip").mkdir()
    write(folder, "a.zip/b.txt", b"text")
    assert paths(folder) == ["a.zip/b.txt"]
    assert read_bytes(folder / "a.zip/b.txt") == b"text"


def test_names_that_lead_elsewhere_are_passed_over(folder: Path):
    names = ["../up.txt", "/root.txt", "a/../../b.txt", "C:/c.txt", "d\\e.txt", ".hidden.txt"]
    write(
        folder, "a.zip", zipped({**dict.fromkeys(names, "x"), "__MACOSX/a.txt": "x", "ok.txt": "x"})
    )
    assert paths(folder) == ["a.zip/ok.txt"]
    with pytest.raises(FileMissing):
        read(folder / "a.zip" / "../up.txt")


def test_names_in_utf8_that_are_not_said_to_be(folder: Path):
    data = zipped({"XXXX.txt": "text"}).replace(b"XXXX", "żół".encode()[:4])
    write(folder, "a.zip", data)
    (path,) = paths(folder)
    assert path.startswith("a.zip/żó")
    assert read_bytes(folder / path) == b"text"


@pytest.mark.parametrize(
    ("data", "kind", "words"),
    [
        (zipped({"a.exe": b"x"}), FileEmpty, "no file that Diptych reads"),
        (zipped({"a.txt": "x"})[:-9], FileDamaged, "damaged"),
        (b"", FileDamaged, "damaged"),
        (b"text", FileDamaged, "damaged"),
    ],
)
def test_an_archive_without_articles_is_listed_and_says_why(
    folder: Path, data: bytes, kind: type[Exception], words: str
):
    write(folder, "a.zip", data)
    assert paths(folder) == ["a.zip"]
    with pytest.raises(kind, match=words):
        read(folder / "a.zip")


def nested(depth: int) -> bytes:
    data, name = b"text", "a.txt"
    for level in range(depth):
        data, name = zipped({name: data}), f"{level}.zip"
    return data


def test_an_archive_inside_an_archive_is_opened(folder: Path):
    write(folder, "a.zip", zipped({"b.zip": zipped({"c.txt": "x", "d/e.txt": "y"}), "f.txt": "z"}))
    assert paths(folder) == ["a.zip/b.zip/c.txt", "a.zip/b.zip/d/e.txt", "a.zip/f.txt"]
    assert read_bytes(folder / "a.zip/b.zip/d/e.txt") == b"y"
    with pytest.raises(FileMissing):
        read_bytes(folder / "a.zip/b.zip/none.txt")


def test_archives_deep_in_one_another_say_what_to_do(folder: Path):
    write(folder, "a.zip", nested(60))
    (path,) = paths(folder)
    assert path.startswith("a.zip/58.zip/57.zip/")
    with pytest.raises(FormatUnknown, match="Unpack it"):
        read(folder / path)


def test_only_so_many_files_are_looked_into(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(listing, "MOST_INNER", 3)
    write(folder, "a.zip", zipped({f"{n}.zip": zipped({"c.txt": "x"}) for n in range(5)}))
    assert paths(folder) == [
        *(f"a.zip/{n}.zip/c.txt" for n in range(3)),
        *(f"a.zip/{n}.zip" for n in (3, 4)),
    ]


def test_damage_inside_is_of_that_article_alone(folder: Path):
    numbers = " ".join(str(n * n * n) for n in range(400))
    data = bytearray(zipped({"a.txt": numbers, "b.txt": "doi " * 400}))
    data[90:110] = b"\xff" * 20
    write(folder, "a.zip", bytes(data))
    with pytest.raises(FileDamaged):
        read_bytes(folder / "a.zip/a.txt")
    assert read_bytes(folder / "a.zip/b.txt").startswith(b"doi")


def test_a_bomb_is_refused_by_its_size(folder: Path):
    with zipfile.ZipFile(folder / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", bytes(MAX_BYTES + 1))
    with pytest.raises(FileTooLarge, match="20 MB"):
        read_bytes(folder / "a.zip/a.txt")


def test_a_size_that_lies_does_not_matter(folder: Path):
    data = bytearray(zipped({"a.txt": bytes(MAX_BYTES + 1000)}))
    central = data.index(b"PK\x01\x02")
    data[central + 24 : central + 28] = (10).to_bytes(4, "little")
    write(folder, "a.zip", bytes(data))
    with pytest.raises(FileDamaged):
        read_bytes(folder / "a.zip/a.txt")


def test_a_list_of_contents_without_end_is_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(zip_archive, "MOST_NAMES", 30)
    write(folder, "a.zip", zipped({f"{n}.txt": "x" for n in range(40)}))
    assert paths(folder) == ["a.zip"]
    with pytest.raises(FileTooLarge, match="more files"):
        read(folder / "a.zip")


def test_only_so_many_members_are_listed(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(zip_archive, "MOST_MEMBERS", 5)
    write(folder, "a.zip", zipped({f"{n}.txt": "x" for n in range(40)}))
    assert len(paths(folder)) == 5


def test_an_archive_named_otherwise_says_what_to_do():
    with pytest.raises(FileBinary, match=r"\.zip"):
        parse(zipped({"a.txt": "x"}), ".txt")


def test_gone_and_forbidden(folder: Path):
    with pytest.raises(FileMissing):
        read_bytes(folder / "a.zip/a.txt")
    with pytest.raises(FileMissing):
        read(folder / "a.zip")
