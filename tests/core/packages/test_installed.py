"""Installed packages are found; what is none is named and hides nothing."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from core.packages.installed import Package, Stray, installed_packages, package_dirs
from core.packages.versions import version_order
from core.translation.engine_setup import Setups


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give an empty folder for packages."""
    path = tmp_path / "some"
    path.mkdir()
    return path


def unpacked(folder: Path, name: str, **metadata: object) -> Path:
    """Make what an installed package looks like, with empty files for its models."""
    path = folder / name
    (path / "model").mkdir(parents=True)
    (path / "model" / "model.bin").write_bytes(b"12345")
    (path / "sentencepiece.model").write_bytes(b"123")
    fields = {"package_version": "1.9", "from_code": "ro", "to_code": "en", **metadata}
    (path / "metadata.json").write_text(json.dumps(fields), encoding="utf-8")
    return path


def test_a_package_is_read_with_our_codes(folder: Path) -> None:
    path = unpacked(folder, "translate-pb_en", from_code="pb", package_version="1.10")
    packages, strays = installed_packages([folder])
    assert packages == (Package("translate-pb_en", "1.10", "pt-BR", "en", path),)
    assert strays == ()
    assert packages[0].label == "translate-pb_en 1.10"
    assert packages[0].size() == 8 + (path / "metadata.json").stat().st_size


def test_a_stray_folder_hides_no_package(folder: Path) -> None:
    (folder / "a-stray").mkdir()
    unpacked(folder, "translate-ro_en")
    packages, strays = installed_packages([folder])
    assert [package.code for package in packages] == ["translate-ro_en"]
    assert strays == (Stray(folder / "a-stray", "it has no metadata.json"),)


@pytest.mark.parametrize("kind", ["sbd", "unfinished"])
def test_other_kinds_of_package_are_neither(folder: Path, kind: str) -> None:
    unpacked(folder, "other", type=kind)
    assert installed_packages([folder]) == ((), ())


def test_half_a_package_is_a_stray(folder: Path) -> None:
    (unpacked(folder, "a") / "metadata.json").write_text("{", encoding="utf-8")
    unpacked(folder, "b", to_code=None)
    (unpacked(folder, "c") / "model" / "model.bin").unlink()
    (unpacked(folder, "d") / "sentencepiece.model").unlink()
    (unpacked(folder, "e") / "metadata.json").write_text("[1]", encoding="utf-8")
    packages, strays = installed_packages([folder])
    assert packages == ()
    assert [stray.path.name for stray in strays] == ["a", "b", "c", "d", "e"]


def test_the_folder_is_read_at_each_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "one"))
    assert package_dirs() == [tmp_path / "one"]
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "two"))
    assert package_dirs() == [tmp_path / "two"]
    assert installed_packages() == ((), ())


def test_argos_own_settings_and_data_folder_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ARGOS_PACKAGES_DIR")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert package_dirs() == [tmp_path / "data" / "argos-translate" / "packages"]
    settings = tmp_path / "config" / "argos-translate" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"ARGOS_PACKAGES_DIR": "/elsewhere"}', encoding="utf-8")
    assert package_dirs() == [Path("/elsewhere")]
    settings.write_text("no json", encoding="utf-8")
    assert package_dirs() == [tmp_path / "data" / "argos-translate" / "packages"]


def test_versions_are_numbers() -> None:
    assert version_order("1.10") > version_order("1.9") > version_order("") == ()


DEEP = "[" * 200_000
WRONG: tuple[object, ...] = (
    None, True, 0, -1, 10**400, 1.5, float("nan"), "", " ", "x" * 81, "a b", "<h1>x</h1>", "a/b",
    "../x", "a\nb", "a\x1b[31m", "\u202eab", "\ud800", "{x}", [], ["ro"], {}, {"a": "b"},
    "y" * 90_000,
)  # fmt: skip
FIELDS = ("type", "code", "package_version", "from_code", "to_code", "target_prefix")


@pytest.mark.parametrize("field", FIELDS)
def test_a_wrong_field_makes_a_stray_or_a_package_with_a_sane_name(
    folder: Path, field: str
) -> None:
    """Whatever a description says, each package beside it is found and everything can be shown."""
    unpacked(folder, "good")
    for number, wrong in enumerate(WRONG):
        unpacked(folder, f"odd-{number:02}", **{field: wrong})
    packages, strays = installed_packages([folder])
    assert packages[0].path.name == "good"
    assert len(packages) + len(strays) <= len(WRONG) + 1
    for package in packages:
        assert re.fullmatch(r"[\w.-]{1,80}", package.code)
        assert re.fullmatch(r"[\w.+-]{0,40}", package.version)
        assert re.fullmatch(r"[A-Za-z-]{2,20}", package.from_code + package.to_code)
        assert package.label.encode()
        assert "\x1b" not in package.target_prefix
    for stray in strays:
        assert stray.reason.encode()


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{", b"[]", b"7", b"\xff\xfe", b"\0" * 100, DEEP.encode(), b'{"a":' * 100_000,
        b'{"from_code": ' + b"[" * 5000 + b"]" * 5000 + b', "to_code": "en"}', b"1" * 5000,
        b'{"x": "' + b"y" * 2_000_000 + b'"}', b"[" + b"{}," * 300_000 + b"{}]", b"null", b'"x"',
    ],
    ids=range(14),
)  # fmt: skip
def test_a_description_of_any_content_is_a_stray(folder: Path, data: bytes) -> None:
    path = unpacked(folder, "bad")
    unpacked(folder, "good")
    (path / "metadata.json").write_bytes(data)
    packages, strays = installed_packages([folder])
    assert [package.path.name for package in packages] == ["good"]
    assert [stray.path.name for stray in strays] == ["bad"]
    assert "metadata.json" in strays[0].reason


@pytest.mark.parametrize("chosen", [7, [], {"a": 1}, "a\0b", DEEP])
def test_settings_of_argos_of_any_kind_do_no_harm(
    chosen: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ARGOS_PACKAGES_DIR")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    place = tmp_path / "argos-translate" / "settings.json"
    place.parent.mkdir()
    place.write_text(json.dumps({"ARGOS_PACKAGES_DIR": chosen}), "utf-8")
    assert installed_packages() == ((), ())
    place.write_text(DEEP, "utf-8")
    assert package_dirs() == [tmp_path / "argos-translate" / "packages"]


def test_other_weights_under_the_same_name_have_another_fingerprint(tmp_path: Path) -> None:
    model = tmp_path / "model" / "model.bin"
    model.parent.mkdir()
    package = Package("translate-xx_en", "1.0", "xx", "en", tmp_path)
    assert package.fingerprint() == ""
    model.write_bytes(b"a" * 3_000_000)
    first = package.fingerprint()
    model.write_bytes(b"a" * 1_500_000 + b"b" * 1_500_000)
    os.utime(model, ns=(1, 1))
    second = package.fingerprint()
    assert len({first, second, ""}) == 3
    assert first not in Setups().text_key(package)
    assert Setups().text_key(package).endswith(f";model={second}")
