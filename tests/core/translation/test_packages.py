"""Installed packages are found; what is none is named and hides nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.translation.packages import (
    Package,
    Stray,
    installed_packages,
    package_dirs,
    version_order,
)


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
