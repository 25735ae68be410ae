"""Language data is installed from files that are looked at first, listed and removed."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest

from core.commands.packages import install_language_data, list_language_data, remove_language_data
from core.errors import PackageInvalid, PackageNotFound
from core.folder import scan, unread_files
from core.reading.scans.language_choice import one_of_each_script
from core.reading.scans.language_data import find_installed, install, language_of, remove
from core.reading.unread_kinds import SMALL_PICTURE, UNRECOGNISED


def made(folder: Path, name: str, parts: int = 24, *, network: bool = True) -> Path:
    """Write a file that is built as language data is."""
    start = 4 + 8 * parts
    places = [-1] * parts
    if network and parts > 17:
        places[17] = start
    path = folder / name
    path.write_bytes(struct.pack(f"<i{parts}q", parts, *places) + b"n" * 20_000)
    return path


def system(*names: str) -> None:
    folder = Path(os.environ["TESSDATA_PREFIX"])
    folder.mkdir(exist_ok=True)
    for name in names:
        made(folder, f"{name}.traineddata")


def test_data_is_installed_listed_and_removed(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    system("pol")
    assert install_language_data(made(tmp_path, "ron.traineddata")) == 0
    found = find_installed()
    assert [(one.name, one.language, one.own) for one in found.data] == [
        ("pol", "pl", False), ("ron", "ro", True),
    ]  # fmt: skip
    assert any("Romanian" in line for line in list_language_data())
    assert remove_language_data("pl") == 1
    assert remove_language_data("ro") == 0
    assert [one.name for one in find_installed().data] == ["pol"]
    assert "Installed ron" in capsys.readouterr().out


def test_what_is_no_language_data_is_refused(tmp_path: Path):
    for path in (
        made(tmp_path, "words.traineddata"),
        made(tmp_path, "pol.traineddata", network=False),
        made(tmp_path, "ron.traineddata", parts=10),
    ):
        with pytest.raises(PackageInvalid):
            install(path)
    (tmp_path / "ell.traineddata").write_bytes(b"\xff" * 50_000)
    with pytest.raises(PackageInvalid):
        install(tmp_path / "ell.traineddata")
    with pytest.raises(PackageInvalid):
        install(tmp_path / "hun.traineddata")
    with pytest.raises(PackageNotFound):
        remove("ron")


def test_one_language_a_script_is_tried_and_that_of_the_articles_beside_first():
    system("eng", "ron", "pol", "rus", "ukr", "ell", "chi_sim", "osd", "equ", "Latin")
    installed = find_installed()
    tried = [data.name for data in one_of_each_script(installed, ["uk", "ro", "uk"])]
    assert tried[:2] == ["ukr", "ron"]
    assert sorted(tried) == ["chi_sim", "ell", "ron", "ukr"]
    assert installed.of_language("de") is None
    assert language_of("chi_tra_vert") == "zh-Hant"


def test_pictures_are_articles_once_there_is_data(tmp_path: Path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "page.png").write_bytes(b"\x89PNG" + bytes(5_000))
    (folder / "icon.png").write_bytes(b"\x89PNG")
    assert scan(folder) == []
    assert {file.reason for file in unread_files(folder)} == {str(UNRECOGNISED)}
    system("ron")
    assert [entry.path for entry in scan(folder)] == ["page.png"]
    assert [(file.path, file.reason) for file in unread_files(folder)] == [
        ("icon.png", str(SMALL_PICTURE))
    ]
