"""Lists of contents are bounded by what they hold, whatever an archive's records say of them."""

from __future__ import annotations

import io
import struct
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.bundle.parts import opened
from core.errors import BundleInvalid, FileTooLarge, PackageInvalid, ReadError
from core.files.zip_listing import DAMAGE, TooManyNames, open_member, open_zip, overlapping
from core.folder import scan
from core.packages.package_archive import check_archive
from core.reading import parse, read, read_bytes
from core.reading.containers import zip_archive

if TYPE_CHECKING:
    from pathlib import Path

LOCAL = struct.Struct("<4s5H3I2H")
ENTRY = struct.Struct("<4s6H3I5H2I")
END = struct.Struct("<4s4H2IH")
END_64 = struct.Struct("<4sQ2H2I4Q")
LOCATOR = struct.Struct("<4sIQI")


def listing(names: int, *, record: str, claimed: int | None = None, one_member: bool = True):
    """Make an archive of one member that is listed under many names.

    `record` says where the list's size stands: in the usual record at the end, in a second one
    (`zip64`) with the usual one empty, or in both. `claimed` is how many names these say.
    """
    name, data = b"a.txt", b"text"
    member = LOCAL.pack(b"PK\x03\x04", 20, 0, 0, 0, 0, 0xD9B9D5C2, 4, 4, len(name), 0)
    member += name + data
    entries = io.BytesIO()
    for number in range(names):
        own = b"%07d.txt" % number
        entries.write(
            ENTRY.pack(
                b"PK\x01\x02", 20, 20, 0, 0, 0, 0, 0xD9B9D5C2, 4, 4, len(own), 0, 0, 0, 0, 0, 0
            )
        )
        entries.write(own)
    listed = entries.getvalue()
    start, size = len(member), len(listed)
    claimed = names if claimed is None else claimed
    end = b""
    if record in {"zip64", "both"}:
        place = start + size
        end += END_64.pack(b"PK\x06\x06", 44, 45, 45, 0, 0, claimed, claimed, size, start)
        end += LOCATOR.pack(b"PK\x06\x07", 0, place, 1)
    few = min(claimed, 0xFFFF)
    if record == "zip64":
        end += END.pack(b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    elif record == "hidden":
        # The usual record says that there is nothing; a second one has it all.
        end += END_64.pack(b"PK\x06\x06", 44, 45, 45, 0, 0, claimed, claimed, size, start)
        end += LOCATOR.pack(b"PK\x06\x07", 0, start + size, 1)
        end += END.pack(b"PK\x05\x06", 0, 0, 0, 0, 0, 0, 0)
    else:
        end += END.pack(b"PK\x05\x06", 0, 0, few, few, size, start, 0)
    return member + listed + end


RECORDS = ("usual", "zip64", "both", "hidden")


@pytest.mark.parametrize("claimed", [None, 0, 1])
@pytest.mark.parametrize("record", RECORDS)
def test_more_names_than_wanted_are_refused_before_the_list_is_made(
    record: str, claimed: int | None, monkeypatch: pytest.MonkeyPatch
):
    few = listing(50, record=record, claimed=claimed)
    with open_zip(io.BytesIO(few), most=50) as archive:
        assert len(archive.infolist()) == 50
    made = []
    real = zipfile.ZipInfo
    monkeypatch.setattr(zipfile, "ZipInfo", lambda *args: made.append(args) or real(*args))
    many = listing(51, record=record, claimed=claimed)
    with pytest.raises(TooManyNames):
        open_zip(io.BytesIO(many), most=50)
    assert made == []


@pytest.mark.parametrize("record", RECORDS)
def test_every_reader_of_archives_refuses_such_a_list(record: str, tmp_path: Path):
    data = listing(200_000, record=record)
    for name in ("a.zip", "b.diptych", "c.argosmodel"):
        (tmp_path / name).write_bytes(data)
    assert [entry.path for entry in scan(tmp_path)] == ["a.zip"]
    with pytest.raises(FileTooLarge, match="more files"):
        read(tmp_path / "a.zip")
    with pytest.raises(FileTooLarge, match="more files"):
        read_bytes(tmp_path / "a.zip/0000001.txt")
    with pytest.raises(BundleInvalid, match="more parts"), opened(tmp_path / "b.diptych"):
        pass
    with pytest.raises(PackageInvalid, match="too many"):
        check_archive(tmp_path / "c.argosmodel")
    for suffix in (".docx", ".odt", ".epub", ".txt"):
        with pytest.raises(FileTooLarge, match="more parts"):
            parse(data, suffix)


def test_the_list_of_an_archive_is_read_once_for_all_its_members(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    folder = tmp_path / "in"
    folder.mkdir()
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        for number in range(30):
            archive.writestr(f"{number}.txt", f"text {number}")
    opened_lists = []
    real = zip_archive.open_zip
    monkeypatch.setattr(
        zip_archive, "open_zip", lambda *a, **k: opened_lists.append(a) or real(*a, **k)
    )
    for entry in scan(folder):
        inner = entry.path.removeprefix("a.zip/").removesuffix(".txt")
        assert read_bytes(folder / entry.path) == f"text {inner}".encode()
    scan(folder)
    assert len(opened_lists) == 1
    # What has changed is read again.
    with zipfile.ZipFile(folder / "a.zip", "a") as archive:
        archive.writestr("new.txt", "new")
    assert read_bytes(folder / "a.zip/new.txt") == b"new"
    assert len(opened_lists) == 2


def test_members_that_share_their_bytes_are_told(tmp_path: Path):
    data = listing(3, record="usual")
    with open_zip(io.BytesIO(data), most=5) as archive:
        assert overlapping(archive.infolist()) == {f"{n:07}.txt" for n in range(3)}
    (tmp_path / "a.zip").write_bytes(data)
    (tmp_path / "b.diptych").write_bytes(data)
    for entry in scan(tmp_path):
        with pytest.raises(ReadError):
            read_bytes(tmp_path / entry.path)
    with pytest.raises(BundleInvalid), opened(tmp_path / "b.diptych"):
        pass


def made(packing: int) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", packing) as archive:
        archive.writestr("a.txt", "text " * 100)
        archive.writestr("b/c.txt", "other " * 100)
    return file.getvalue()


@pytest.mark.parametrize(
    "packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
)
def test_a_member_is_read_by_a_list_made_before(packing: int):
    file = io.BytesIO(made(packing))
    with open_zip(file, most=5) as archive:
        infos = archive.infolist()
    assert overlapping(infos) == set()
    with open_member(file, infos[1]) as member:
        assert member.read() == b"other " * 100


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), max_size=4), st.data())
def test_damage_is_refused_or_read_but_nothing_else(changes: list[tuple[int, int]], data):
    raw = bytearray(made(zipfile.ZIP_DEFLATED))
    for at, byte in changes:
        raw[at % len(raw)] = byte
    raw = raw[: data.draw(st.integers(len(raw) // 2, len(raw)))]
    file = io.BytesIO(bytes(raw))
    try:
        with open_zip(file, most=5) as archive:
            infos = archive.infolist()
        for info in infos:
            with open_member(file, info) as member:
                member.read(1_000_000)
    except (*DAMAGE, OSError):
        pass


@pytest.mark.parametrize("size", [2**31, 2**32 - 1])
def test_absurd_sizes_are_refused_by_what_they_say(size: int, tmp_path: Path):
    data = bytearray(made(zipfile.ZIP_DEFLATED))
    entry = data.index(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = size.to_bytes(4, "little")
    (tmp_path / "a.zip").write_bytes(bytes(data))
    (tmp_path / "c.argosmodel").write_bytes(bytes(data))
    with pytest.raises(ReadError):
        read_bytes(tmp_path / "a.zip/a.txt")
    assert read_bytes(tmp_path / "a.zip/b/c.txt") == b"other " * 100
    with pytest.raises(PackageInvalid):
        check_archive(tmp_path / "c.argosmodel")
