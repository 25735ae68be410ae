"""The entry in the desktop's menu, and the files it is made of."""

from __future__ import annotations

import configparser
import io
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

from core.commands import desktop
from core.commands.command_line import run_command
from core.commands.desktop import METAINFO
from core.errors import DiptychError


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "share"
    monkeypatch.setattr(desktop.sys, "platform", "linux")
    monkeypatch.setattr(desktop.platformdirs, "user_data_path", lambda: folder)
    return folder


def entry(path: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path, "utf-8")
    return parser["Desktop Entry"]


def test_the_entry_and_all_icons_are_installed_and_removed(data: Path) -> None:
    assert run_command(["desktop", "install"]) == 0
    installed = entry(data / "applications" / "diptych.desktop")
    assert installed["Icon"] == "diptych"
    assert installed["Exec"].endswith(" %f")
    sizes = {path.parent.parent.name for path in data.rglob("diptych.png")}
    assert {"16x16", "48x48", "256x256"} <= sizes
    assert (data / "icons/hicolor/scalable/apps/diptych.svg").exists()
    assert run_command(["desktop", "remove"]) == 0
    left = [path for path in data.rglob("*") if path.is_file() and "diptych" in path.name]
    assert not left


def test_the_command_is_one_that_the_desktop_can_run(data: Path) -> None:
    desktop.install(io.StringIO())
    words = shlex.split(entry(data / "applications" / "diptych.desktop")["Exec"])
    assert words[-1] == "%f"
    assert Path(words[0]).is_absolute()


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["/usr/bin/diptych"], "/usr/bin/diptych"),
        (["/home/Ana Șt😀/שלום", "b"], '"/home/Ana Șt😀/שלום" b'),
        (["/a$b"], '"/a\\\\$b"'),
        (["/100%"], "/100%%"),
    ],
)
def test_paths_are_quoted_as_the_specification_has_it(arguments: list[str], line: str) -> None:
    assert desktop.exec_line(arguments) == line


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_are_told_what_is_enough(
    data: Path, system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    with pytest.raises(DiptychError, match="a shortcut to the command"):
        desktop.install(io.StringIO())


def test_a_folder_that_cannot_be_written_is_said(data: Path) -> None:
    data.write_text("a file")
    with pytest.raises(DiptychError, match="cannot be changed"):
        desktop.install(io.StringIO())


def tool(name: str, *arguments: str | Path) -> str:
    """Run a desktop's own tool; skips where it is missing."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    done = subprocess.run([found, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_entry_is_valid_for_the_desktops_own_tool(data: Path) -> None:
    desktop.install(io.StringIO())
    said = tool("desktop-file-validate", data / "applications" / "diptych.desktop")
    assert "error" not in said
    assert "warning" not in said


def test_a_bundle_is_of_a_kind_that_diptych_opens(data: Path) -> None:
    desktop.install(io.StringIO())
    kinds = etree.parse(data / "mime" / "packages" / "diptych.xml")
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    (kind,) = kinds.iter(f"{space}mime-type")
    assert [glob.get("pattern") for glob in kind.iter(f"{space}glob")] == ["*.diptych"]
    opened = entry(data / "applications" / "diptych.desktop")["MimeType"].split(";")
    assert kind.get("type") in opened


def test_the_desktop_knows_the_kind_of_a_bundle_by_its_name(data: Path) -> None:
    desktop.install(io.StringIO())
    tool("update-mime-database", data / "mime")
    assert "50:application/x-diptych:*.diptych" in (data / "mime" / "globs2").read_text("utf-8")
    desktop.remove(io.StringIO())
    assert "x-diptych" not in (data / "mime" / "globs2").read_text("utf-8")


def test_shops_are_told_what_the_entry_says(data: Path) -> None:
    desktop.install(io.StringIO())
    told = etree.parse(data / "metainfo" / METAINFO).getroot()
    installed = entry(data / "applications" / "diptych.desktop")
    assert told.findtext("launchable") == "diptych.desktop"
    assert f"{told.findtext('provides/mediatype')};" in installed["MimeType"]
    assert told.findtext("name") == installed["Name"]
    languages = {e.get("{http://www.w3.org/XML/1998/namespace}lang") for e in told.iter("summary")}
    assert languages == {None, "pl", "ro"}


def test_shops_take_what_they_are_told(data: Path) -> None:
    desktop.install(io.StringIO())
    tool("appstreamcli", "validate", "--no-net", data / "metainfo" / METAINFO)
