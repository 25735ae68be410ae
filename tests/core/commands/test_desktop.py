"""The entry in the desktop's menu, and the files it is made of."""

from __future__ import annotations

import configparser
import io
import shlex
import sys
from pathlib import Path

import pytest

from core.commands import desktop
from core.commands.command_line import run_command
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
    assert not [path for path in data.rglob("*") if path.is_file()]


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
