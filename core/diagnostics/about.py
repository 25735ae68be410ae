"""What a person is asked for when something is wrong: versions, places, the log's last lines."""

from __future__ import annotations

import logging
import os
import platform
import re
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed
from pathlib import Path
from typing import TYPE_CHECKING

from core.diagnostics import log
from core.diagnostics.version import version
from core.errors import DiptychError
from core.packages.installed import installed_packages
from core.paths import data_dir
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Sequence

LOG_LINES = 100

_CODE = re.compile(r"[\w.-]{1,80}", re.ASCII)
_PARTS = ("ctranslate2", "argostranslate", "PySide6-Essentials", "kreuzberg", "sentencepiece")

_log = logging.getLogger(__name__)

Fact = tuple[str, str]


def facts(more: Sequence[Fact] = ()) -> list[Fact]:
    """List what is known of this installation: a name and its value; none of it is personal."""
    found: list[Fact] = [
        ("Diptych", version()),
        *more,
        ("Python", platform.python_version()),
        (worded("System"), f"{platform.system()} {platform.release()} {platform.machine()}"),
    ]
    for name in _PARTS:
        try:
            found.append((name, installed(name)))
        except PackageNotFoundError:
            found.append((name, worded("not installed")))
    packages = [
        f"{package.code} {package.version}".strip()
        for package in installed_packages()[0]
        if _CODE.fullmatch(package.code)
    ]
    found.append((worded("Packages"), ", ".join(packages) or worded("none")))
    try:
        found.append((worded("Data"), at_home(data_dir())))
        found.append((worded("Log"), at_home(log.log_file())))
    except (DiptychError, OSError):
        _log.exception("the data folder cannot be used")
        found.append((worded("Data"), worded("cannot be used")))
    return found


def report(found: Sequence[Fact]) -> str:
    """Write the facts and the log's last lines as plain English text, to be sent to somebody."""
    lines = [f"{name}: {value}" for name, value in found]
    return "\n".join([*lines, "", *log.last_lines(LOG_LINES)]) + "\n"


def at_home(path: Path) -> str:
    """Write a path with ~ for the home folder, whose name is often a person's."""
    home, text = os.path.expanduser("~"), str(path)
    if text == home or text.startswith(os.path.join(home, "")):
        return f"~{text[len(home) :]}"
    user = Path(home).name
    return text.replace(user, "~") if user and len(user) > 3 and user in text else text
