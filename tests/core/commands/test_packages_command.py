from __future__ import annotations

import hashlib
from io import StringIO
from typing import TYPE_CHECKING

import pytest

from core.commands.command_line import run_command
from core.commands.packages import (
    install_direction,
    install_path,
    list_packages,
    remove_direction,
)
from core.packages.installed import installed_packages
from core.settings import Settings
from tests.tiny_package import package_file

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def mirror(tmp_path: Path) -> Path:
    folder = tmp_path / "mirror"
    folder.mkdir()
    package_file(folder, "pl_en.argosmodel", from_code="pl")
    package_file(folder, "en_de.argosmodel", from_code="en", to_code="de")
    return folder


def test_a_direction_is_installed_listed_and_removed(mirror: Path):
    out, err = StringIO(), StringIO()
    assert install_direction("pl", "en", address=str(mirror), out=out, err=err) == 0
    told = hashlib.sha256((mirror / "pl_en.argosmodel").read_bytes()).hexdigest()
    assert out.getvalue() == (
        "Installed translate-pl_en 1.9: Polish → English.\n"
        f"SHA-256 {told}; nothing says what it should be.\n"
    )
    assert "translate-pl_en 1.9: downloading, 100 %" in err.getvalue()
    out = StringIO()
    assert list_packages(out) == 0
    assert out.getvalue() == "pl en  Polish → English  translate-pl_en 1.9  0.7 MB\n"
    out = StringIO()
    assert remove_direction("pl", "en", out=out) == 0
    assert out.getvalue() == "Removed translate-pl_en 1.9.\n"
    assert not installed_packages()[0]


def test_a_direction_without_a_package_goes_through_english(mirror: Path):
    out = StringIO()
    assert install_direction("pl", "de", address=str(mirror), out=out, err=StringIO()) == 0
    assert {(p.from_code, p.to_code) for p in installed_packages()[0]} == {
        ("pl", "en"),
        ("en", "de"),
    }
    out = StringIO()
    assert install_direction("pl", "de", address=str(mirror), out=out, err=StringIO()) == 0
    assert out.getvalue() == (
        "translate-pl_en 1.9 is installed already.\ntranslate-en_de 1.9 is installed already.\n"
    )


def test_what_cannot_be_had_is_told(mirror: Path, tmp_path: Path):
    err = StringIO()
    assert install_direction("ro", "en", address=str(mirror), err=err) == 1
    assert err.getvalue() == "There is no package from Romanian to English in the list.\n"
    err = StringIO()
    assert install_direction("ro", "en", address=str(tmp_path / "gone"), err=err) == 1
    assert "is not there" in err.getvalue()
    err = StringIO()
    assert remove_direction("ro", "en", err=err) == 1
    assert err.getvalue() == "No package from Romanian to English is installed.\n"


def test_a_file_is_installed_or_told_why_not(tmp_path: Path):
    out, err = StringIO(), StringIO()
    assert install_path(package_file(tmp_path), out=out, err=err) == 0
    assert out.getvalue().startswith("Installed translate-ro_en 1.9: Romanian → English.\nSHA-256 ")
    (tmp_path / "x.argosmodel").write_text("nothing")
    err = StringIO()
    assert install_path(tmp_path / "x.argosmodel", out=out, err=err) == 1
    assert err.getvalue().startswith("x.argosmodel is not a package")


def test_a_file_that_is_not_the_one_meant_is_not_installed(mirror: Path):
    (mirror / "pl_en.argosmodel.sha256").write_text("0" * 64)
    for install in (
        lambda err: install_direction("pl", "en", address=str(mirror), out=StringIO(), err=err),
        lambda err: install_path(mirror / "pl_en.argosmodel", out=StringIO(), err=err),
    ):
        err = StringIO()
        assert install(err) == 1
        assert "its SHA-256 is" in err.getvalue()
        assert not installed_packages()[0]


def test_the_list_comes_from_the_address_in_the_settings(mirror: Path):
    settings = Settings.load()
    settings.index_address = str(mirror)
    settings.save()
    assert run_command(["packages", "install", "pl", "en"]) == 0
    assert [package.label for package in installed_packages()[0]] == ["translate-pl_en 1.9"]


def test_an_address_on_the_command_line_comes_first(mirror: Path, tmp_path: Path):
    settings = Settings.load()
    settings.index_address = str(tmp_path / "gone")
    settings.save()
    assert run_command(["packages", "install", "pl", "en", "--index", str(mirror)]) == 0


def test_strays_are_named_and_emptiness_too(own_home: Path):
    (own_home / "packages" / "stray").mkdir()
    out = StringIO()
    list_packages(out)
    assert out.getvalue() == (
        "No translation packages are installed.\n"
        f"Passed over: {own_home / 'packages' / 'stray'} - it has no metadata.json.\n"
    )


def test_the_codes_of_packages_and_ours_both_work(tmp_path: Path):
    file = package_file(tmp_path, "a.argosmodel", from_code="pb")
    assert install_direction("pt-BR", "en", address=str(file.parent), out=StringIO()) == 0
    assert remove_direction("pb", "en", out=StringIO()) == 0


@pytest.mark.parametrize("data", [b"[" * 200_000, b'{"code": "<h1>"}', b"{" * 9, b"7"])
def test_a_package_that_cannot_be_understood_is_named_and_the_others_listed(
    data: bytes, mirror: Path, own_home: Path
):
    install_direction("pl", "en", address=str(mirror), out=StringIO(), err=StringIO())
    bad = own_home / "packages" / "a-bad-one"
    bad.mkdir()
    (bad / "metadata.json").write_bytes(data)
    out = StringIO()
    assert list_packages(out) == 0
    first, last = out.getvalue().splitlines()
    assert first.startswith("pl en")
    assert "a-bad-one" in last
    assert "metadata.json" in last
