"""`diptych desktop install | remove`: an entry in the desktop's menu, with its icon.

A bundle's kind comes with it, so that a double click on one opens it here.
"""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from core.commands.arguments import add_command
from core.commands.exit_codes import DONE
from core.commands.output import say, warn
from core.errors import DiptychError
from core.files.atomic_write import make_folder, replacing
from core.paths import own_command, resources_dir
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TextIO

    from core.commands.arguments import Commands

_log = logging.getLogger(__name__)

METAINFO = "local.diptych.diptych.metainfo.xml"
"""What a desktop's shop shows; its name is that of the component in it."""

_TOOL_SECONDS = 30
_RESERVED = set(" \t\n\"'\\><~|&;$*?#()`")
"""Signs for which the Desktop Entry Specification wants an argument of Exec in quotes."""

_TO_ESCAPE = set('"`$\\')


def add_to(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = add_command(
        commands,
        "desktop install | remove",
        lambda options: (install if options.action == "install" else remove)(sys.stdout),
        help="put Diptych into the desktop's menu, or take it out",
    )
    parser.add_argument("action", choices=("install", "remove"))


def menu_files(data: Path) -> dict[Path, Path]:
    """Give what is installed below the user's data folder, each with where it comes from."""
    resources = resources_dir()
    desktop = resources / "desktop"
    files = {
        data / "applications" / "diptych.desktop": desktop / "diptych.desktop",
        data / "mime" / "packages" / "diptych.xml": desktop / "diptych-mime.xml",
        data / "metainfo" / METAINFO: desktop / METAINFO,
    }
    icons = data / "icons" / "hicolor"
    for image in sorted((resources / "icons").glob("diptych-*.png")):
        size = image.stem.rpartition("-")[2]
        files[icons / f"{size}x{size}" / "apps" / "diptych.png"] = image
    files[icons / "scalable" / "apps" / "diptych.svg"] = resources / "icons" / "diptych.svg"
    return files


def install(out: TextIO) -> int:
    """Put Diptych into the desktop's menu; raises DiptychError where that cannot be."""
    data = _data_dir()
    command = _command()
    try:
        for target, source in menu_files(data).items():
            make_folder(target.parent)
            content = source.read_bytes()
            if target.suffix == ".desktop":
                entry = content.decode("utf-8").replace("Exec=diptych ", f"Exec={command} ")
                content = entry.encode("utf-8")
            with replacing(target) as file:
                file.write(content)
    except OSError as error:
        raise _failed(data, error) from error
    _tell_desktop(data)
    say(worded("Diptych is in the menu now: {data}", data=data / "applications"), out)
    return DONE


def remove(out: TextIO) -> int:
    """Take Diptych out of the desktop's menu again; raises DiptychError."""
    data = _data_dir()
    try:
        for target in menu_files(data):
            target.unlink(missing_ok=True)
    except OSError as error:
        raise _failed(data, error) from error
    _tell_desktop(data)
    say(worded("Diptych is out of the menu."), out)
    return DONE


def _tell_desktop(data: Path) -> None:
    """Have the desktop read anew which kinds of files there are, and what opens them.

    Where a desktop has not these tools it looks for itself, at the latest at the next login.
    """
    for name, folder in (
        ("update-mime-database", data / "mime"),
        ("update-desktop-database", data / "applications"),
    ):
        tool = shutil.which(name)
        if tool is None or not folder.is_dir():
            continue
        try:
            subprocess.run(
                [tool, folder],
                check=True,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_TOOL_SECONDS,
            )
        except (OSError, subprocess.SubprocessError) as error:
            _log.warning("a tool of the desktop failed", exc_info=True)
            kind = type(error).__name__
            warn(worded("{name} did not work ({kind}); log in anew.", name=name, kind=kind))


def exec_line(arguments: Sequence[str]) -> str:
    """Write a command as the key Exec of a desktop entry has it."""
    return " ".join(_quoted(argument) for argument in arguments)


def _quoted(argument: str) -> str:
    # The specification escapes twice: backslashes as in all strings, and in Exec's own quotes.
    argument = argument.replace("%", "%%")
    if not set(argument) & _RESERVED:
        return argument
    escaped = "".join(f"\\{sign}" if sign in _TO_ESCAPE else sign for sign in argument)
    return '"' + escaped.replace("\\", "\\\\") + '"'


def _command() -> str:
    installed = shutil.which("diptych")
    return exec_line([installed] if installed is not None else own_command())


def _data_dir() -> Path:
    if sys.platform in ("win32", "darwin"):
        raise DiptychError(
            worded(
                "On this system a shortcut to the command is enough: {command}", command=_command()
            )
        )
    return Path(platformdirs.user_data_path())


def _failed(data: Path, error: OSError) -> DiptychError:
    return DiptychError(
        worded("The menu in {data} cannot be changed ({reason}).", data=data, reason=error.strerror)
    )
