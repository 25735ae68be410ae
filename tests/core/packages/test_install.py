from __future__ import annotations

import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import (
    Cancelled,
    InstallFailed,
    PackageError,
    PackageIncompatible,
    PackageInvalid,
    PackageNotFound,
)
from core.files.folder_lock import exclusive
from core.packages import install, package_archive
from core.packages.index import fetch_index
from core.packages.install import Stage, install_file, install_package, remove, sweep
from core.packages.installed import Package, installed_packages
from tests.loopback import Loopback, Page
from tests.tiny_package import metadata, model_files, package_bytes, package_file

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def folder(own_home: Path) -> Path:
    return own_home / "packages"


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as file:
        for name, content in files.items():
            file.writestr(name, content)
    return path


def whole(top: str = "top", **changes: Any) -> dict[str, bytes]:
    files = {f"{top}/{name}": content for name, content in model_files().items()}
    return {f"{top}/metadata.json": json.dumps(metadata(**changes)).encode(), **files}


def visible(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.name != ".diptych-lock")


def test_a_package_is_installed_where_it_is_looked_for(tmp_path: Path, folder: Path):
    seen: list[tuple[int, int]] = []
    installed = install_file(
        package_file(tmp_path), progress=lambda done, total: seen.append((done, total))
    )
    assert installed_packages()[0] == (installed,)
    assert (installed.label, installed.from_code) == ("translate-ro_en 1.9", "ro")
    assert installed.path == folder / "translate-ro_en-1_9"
    assert json.loads((installed.path / "metadata.json").read_bytes()) == metadata()
    for name, content in model_files().items():
        assert (installed.path / name).read_bytes() == content
    assert visible(folder) == ["translate-ro_en-1_9"]
    assert seen
    assert all(done <= total for done, total in seen)


@pytest.mark.skipif(os.name != "posix", reason="Windows has other permissions")
def test_nobody_else_may_change_a_package(tmp_path: Path, folder: Path):
    before = os.umask(0)
    try:
        installed = install_file(package_file(tmp_path))
    finally:
        os.umask(before)
    places = [installed.path, *installed.path.rglob("*")]
    assert {stat.S_IMODE(place.stat().st_mode) for place in places} == {0o755, 0o644}


def test_other_argos_programs_see_what_we_install(tmp_path: Path, folder: Path):
    from argostranslate import package as argos_package

    install_file(package_file(tmp_path))
    [theirs] = argos_package.get_installed_packages([folder])
    assert (theirs.from_code, theirs.to_code, theirs.type) == ("ro", "en", "translate")


def test_other_argos_programs_read_the_folder_at_every_moment(tmp_path: Path, folder: Path):
    from argostranslate import package as argos_package

    install_file(package_file(tmp_path, package_version="1.0", top="old"))
    seen = set()

    def look(_done: int, _total: int) -> None:
        found = argos_package.get_installed_packages([folder])
        seen.add(tuple(p.package_version for p in found if p.type == "translate"))

    install_file(package_file(tmp_path), progress=look)
    assert seen == {("1.0",)}


@pytest.mark.parametrize("top", ["", "same"])
def test_every_other_version_of_the_direction_is_replaced_and_no_other_package(
    tmp_path: Path, folder: Path, top: str
):
    install_file(package_file(tmp_path, from_code="pl"))
    install_file(package_file(tmp_path, package_version="1.0", top=top or "older"))
    install_file(package_file(tmp_path, package_version="2.0", top=top))
    found = {(p.from_code, p.version) for p in installed_packages()[0]}
    assert found == {("pl", "1.9"), ("ro", "2.0")}
    assert len(visible(folder)) == 2


def broken_model() -> dict[str, bytes]:
    return {"model/model.bin": b"not a model"}


def flipped() -> bytes:
    data = bytearray(package_bytes())
    data[data.index(b"model/model.bin") + 200] ^= 0xFF
    return bytes(data)


UNUSABLE = {
    "a web page": (b"<html>", "is not a package"),
    "nothing": (b"", "is not a package"),
    "half a package": (package_bytes()[:-2000], "is not a package"),
    "a flipped bit": (flipped(), "damaged"),
    "a broken model": (package_bytes(files=broken_model()), "model does not work"),
    "a broken tokenizer": (package_bytes(files={"sentencepiece.model": b"?"}), "does not work"),
    "another type": (package_bytes(type="sbd"), "type “sbd”"),
    "no version": (package_bytes(package_version=None), "no package_version"),
    "a number for a code": (package_bytes(to_code="en", argos_version=1.9), "no argos_version"),
    "one language": (package_bytes("en", "en"), "from a language to itself"),
    "broken metadata": (package_bytes(files={"metadata.json": b"{"}), "cannot be read"),
    "a list for metadata": (package_bytes(files={"metadata.json": b"[]"}), "cannot be read"),
    "deep metadata": (package_bytes(files={"metadata.json": b"[" * 99_999}), "cannot be read"),
}


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(("content", "words"), UNUSABLE.values(), ids=UNUSABLE)
def test_an_unusable_file_is_named_and_changes_nothing(
    tmp_path: Path, folder: Path, content: bytes, words: str
):
    install_file(package_file(tmp_path, package_version="1.0", top="mine"))
    path = tmp_path / "x.argosmodel"
    path.write_bytes(content)
    with pytest.raises(PackageInvalid, match=words):
        install_file(path)
    assert visible(folder) == ["mine"]
    assert installed_packages()[0][0].version == "1.0"


def test_a_package_for_a_later_argos_translate_is_named(tmp_path: Path, folder: Path):
    with pytest.raises(PackageIncompatible, match=r"needs Argos Translate 99\.0"):
        install_file(package_file(tmp_path, argos_version="99.0"))
    assert visible(folder) == []


@pytest.mark.parametrize("missing", ["metadata.json", "model/model.bin", "sentencepiece.model"])
def test_a_file_without_a_needed_part_is_named(tmp_path: Path, missing: str):
    files = whole()
    del files[f"top/{missing}"]
    with pytest.raises(PackageInvalid, match=r"has no .*(metadata|model)"):
        install_file(zipped(tmp_path / "x.zip", files))


@pytest.mark.parametrize(
    "name",
    [
        "/etc/evil",
        "../evil",
        "top/../../evil",
        "top/./evil",
        "top//evil",
        "C:/evil",
        "top/C:evil",
        "top\\..\\evil",
        "top/a\x01b",
        "top/MODEL/Model.bin",
        "other/file",
        "loose",
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, folder: Path, name: str):
    path = zipped(tmp_path / "x.zip", whole() | {name: b"evil"})
    with pytest.raises(PackageInvalid):
        install_file(path)
    assert visible(folder) == []
    assert not list(tmp_path.rglob("*evil*"))


def test_links_are_refused(tmp_path: Path):
    path = zipped(tmp_path / "x.zip", whole())
    link = zipfile.ZipInfo("top/link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "a") as file:
        file.writestr(link, "/etc/passwd")
    with pytest.raises(PackageInvalid, match="link"):
        install_file(path)


def test_files_that_grow_without_measure_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = package_file(tmp_path, files={"zeros": bytes(40 * 1024**2)})
    with pytest.raises(PackageInvalid, match="hundredfold"):
        install_file(path)
    monkeypatch.setattr(package_archive, "MAX_UNPACKED_BYTES", 1000)
    with pytest.raises(PackageInvalid, match="would fill"):
        install_file(package_file(tmp_path))
    monkeypatch.setattr(package_archive, "MAX_FILES", 3)
    with pytest.raises(PackageInvalid, match="files"):
        install_file(package_file(tmp_path))


def test_what_a_mac_adds_is_passed_over(tmp_path: Path):
    extras = {"__MACOSX/top/._metadata.json": b"?", "top/.DS_Store": b"?", "top/model/": b""}
    installed = install_file(zipped(tmp_path / "x.zip", whole() | extras))
    assert sorted(p.name for p in installed.path.iterdir()) == [
        "README.md",
        "metadata.json",
        "model",
        "sentencepiece.model",
    ]


@pytest.mark.parametrize("top", [".hidden", "ro en ț", "con"])
def test_a_package_is_found_whatever_its_folder_is_called(tmp_path: Path, top: str):
    installed = install_file(zipped(tmp_path / "x.zip", whole(top)))
    assert installed_packages()[0] == (installed,)


def test_a_cancelled_installation_changes_nothing(tmp_path: Path, folder: Path):
    with pytest.raises(Cancelled):
        install_file(package_file(tmp_path), cancelled=lambda: True)
    assert visible(folder) == []


def test_a_full_disk_is_named(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch):
    usage = shutil.disk_usage(folder)
    monkeypatch.setattr(install.shutil, "disk_usage", lambda _path: usage._replace(free=1))
    with pytest.raises(InstallFailed, match="is full"):
        install_file(package_file(tmp_path))
    assert visible(folder) == []


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(InstallFailed, match="not changed"):
        install_file(package_file(tmp_path), folder=tmp_path / "file")


def test_a_failed_rename_brings_the_old_package_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    old = install_file(package_file(tmp_path, package_version="1.0"))
    rename = os.rename

    def fails_for_new(source: Path, target: Path) -> None:
        if Path(source).name.startswith(".diptych-new"):
            raise PermissionError(13, "in use")
        rename(source, target)

    monkeypatch.setattr(install.os, "rename", fails_for_new)
    with pytest.raises(InstallFailed):
        install_file(package_file(tmp_path, package_version="2.0"))
    assert installed_packages()[0] == (old,)


def test_leftovers_of_crashes_are_cleared_and_a_set_aside_package_comes_back(
    tmp_path: Path, folder: Path
):
    kept = install_file(package_file(tmp_path, from_code="pl", top="kept"))
    (folder / ".diptych-new-abc" / "model").mkdir(parents=True)
    (folder / ".diptych-removed-x").mkdir()
    (folder / ".diptych-old-kept").mkdir()
    install_file(package_file(tmp_path, package_version="1.0", top="back"))
    os.rename(folder / "back", folder / ".diptych-old-back")
    sweep()
    assert visible(folder) == ["back", "kept"]
    assert kept in installed_packages()[0]


KILLED = """
import os, signal, sys
from pathlib import Path
from core.packages.install import install_file
def progress(done, total):
    if done > total // 2:
        os.kill(os.getpid(), signal.SIGKILL)
install_file(Path(sys.argv[1]), progress=progress)
"""


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
def test_a_killed_installation_leaves_the_old_package_for_every_argos_program(
    tmp_path: Path, folder: Path
):
    from argostranslate import package as argos_package

    old = install_file(package_file(tmp_path, package_version="1.0", top="old"))
    path = package_file(tmp_path, package_version="2.0")
    command = [sys.executable, "-c", KILLED, str(path)]
    assert subprocess.run(command, check=False, cwd=ROOT).returncode == -signal.SIGKILL
    assert len(visible(folder)) == 2
    assert installed_packages()[0] == (old,)
    theirs = argos_package.get_installed_packages([folder])
    assert [p.package_version for p in theirs if p.type == "translate"] == ["1.0"]
    assert install_file(path).version == "2.0"
    assert visible(folder) == ["translate-ro_en-1_9"]


def test_another_direction_s_package_of_the_same_folder_name_stays(tmp_path: Path, folder: Path):
    (folder / "same").mkdir()
    for from_code in ("ro", "pl"):
        for version in ("1.0", "2.0"):
            path = package_file(tmp_path, from_code=from_code, package_version=version, top="same")
            install_file(path)
    assert {(p.from_code, p.version) for p in installed_packages()[0]} == {
        ("ro", "2.0"),
        ("pl", "2.0"),
    }
    assert visible(folder) == ["same", "same-pl_en", "same-ro_en"]


@pytest.mark.skipif(os.name == "nt", reason="needs symbolic links")
def test_what_a_link_among_the_packages_leads_to_is_not_deleted(tmp_path: Path, folder: Path):
    elsewhere = install_file(package_file(tmp_path), folder=tmp_path / "elsewhere")
    (folder / "linked").symlink_to(elsewhere.path)
    [linked] = installed_packages()[0]
    remove(linked)
    assert visible(folder) == []
    assert (elsewhere.path / "model" / "model.bin").is_file()


def test_a_removed_package_is_gone_and_no_other(tmp_path: Path, folder: Path):
    kept = install_file(package_file(tmp_path, from_code="pl"))
    gone = install_file(package_file(tmp_path))
    remove(gone)
    assert installed_packages()[0] == (kept,)
    assert visible(folder) == [kept.path.name]
    with pytest.raises(PackageNotFound, match="not installed any more"):
        remove(gone)


def test_nothing_outside_the_package_folders_is_removed(tmp_path: Path):
    outside = tmp_path / "documents"
    outside.mkdir()
    package = Package("x", "1", "ro", "en", outside)
    with pytest.raises(PackageNotFound):
        remove(package)
    assert outside.is_dir()


def test_two_programs_wait_for_each_other(tmp_path: Path, folder: Path):
    with exclusive(folder / ".diptych-lock"), pytest.raises(Cancelled):
        install_file(package_file(tmp_path), cancelled=lambda: True)


def test_a_package_of_an_index_is_downloaded_and_installed(
    monkeypatch: pytest.MonkeyPatch, own_home: Path
):
    monkeypatch.setenv("NO_PROXY", "*")
    entry = metadata() | {"links": ["a.argosmodel"]}
    seen: list[Stage] = []
    with Loopback() as server:
        server.pages["/index.json"] = Page(json.dumps([entry]).encode())
        server.pages["/a.argosmodel"] = Page(package_bytes())
        [available] = fetch_index(server.address)
        installed = install_package(
            available, progress=lambda stage, done, total: seen.append(stage)
        )
    assert installed_packages()[0] == (installed,)
    assert list(dict.fromkeys(seen)) == [Stage.DOWNLOADING, Stage.UNPACKING]
    assert not list((own_home / "cache").glob("*.argosmodel*"))


def test_a_damaged_download_is_not_kept(monkeypatch: pytest.MonkeyPatch, own_home: Path):
    monkeypatch.setenv("NO_PROXY", "*")
    entry = metadata() | {"links": ["a.argosmodel"]}
    with Loopback() as server:
        server.pages["/index.json"] = Page(json.dumps([entry]).encode())
        server.pages["/a.argosmodel"] = Page(flipped())
        [available] = fetch_index(server.address)
        with pytest.raises(PackageInvalid, match="damaged"):
            install_package(available)
    assert not list((own_home / "cache").glob("*.argosmodel*"))


@settings(
    deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_a_damaged_file_is_refused_or_harmless(tmp_path: Path, data: st.DataObject):
    content = bytearray(package_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "x.argosmodel"
    path.write_bytes(content)
    try:
        checked = package_archive.check_archive(path)
        target = tmp_path / "unpacked"
        shutil.rmtree(target, ignore_errors=True)
        package_archive.unpack(checked, target, progress=lambda *_: None, cancelled=lambda: False)
    except PackageError:
        return
    assert all(target in p.parents for p in target.rglob("*"))


def test_a_zip_that_lies_about_its_sizes_is_refused(tmp_path: Path):
    data = bytearray(package_bytes(files={"zeros": bytes(100_000)}))
    entry = data.rindex(b"zeros") - len("translate-ro_en-1_9/") - 46
    data[entry + 24 : entry + 28] = (10).to_bytes(4, "little")
    path = tmp_path / "x.argosmodel"
    path.write_bytes(data)
    with pytest.raises(PackageInvalid, match="damaged"):
        install_file(path)
