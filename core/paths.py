"""Where Diptych keeps its own files; `DIPTYCH_HOME` puts all of them below one folder.

They are the user's alone: folders 0700, files 0600.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

from core.errors import OwnFolderUnusable
from core.private_files import private_folder, restrict_all
from core.translatable import worded

STORE_NAME = "diptych.sqlite3"

_KINDS = ("data", "config", "cache")


def _place(kind: str) -> Path:
    home = os.environ.get("DIPTYCH_HOME")
    if home:
        return Path(home) / kind
    named = {
        "data": platformdirs.user_data_path,
        "config": platformdirs.user_config_path,
        "cache": platformdirs.user_cache_path,
    }
    return named[kind]("diptych", appauthor=False)


def _own_folder(path: Path) -> Path:
    try:
        return private_folder(path)
    except OSError as error:
        raise OwnFolderUnusable(
            worded(
                "Diptych cannot make its folder {path} ({reason}). Start it with DIPTYCH_HOME set"
                " to a folder that may be written.",
                path=path,
                reason=error.strerror,
            )
        ) from error


def data_dir() -> Path:
    """Give the folder of the store, made if missing."""
    return _own_folder(_place("data"))


def store_file() -> Path:
    """Give the path of the store; its folder exists."""
    return data_dir() / STORE_NAME


def settings_file() -> Path:
    """Give the path of the settings file; its folder exists."""
    return _own_folder(_place("config")) / "settings.json"


def cache_dir() -> Path:
    """Give the folder of partial downloads, made if missing."""
    return _own_folder(_place("cache"))


def own_folders() -> list[Path]:
    """List the folders of all that Diptych keeps; they need not exist."""
    return list(dict.fromkeys(_place(kind) for kind in _KINDS))


def is_own(path: Path) -> bool:
    """Tell whether a path lies where Diptych keeps its own files."""
    absolute = Path(os.path.abspath(path))
    return any(absolute.is_relative_to(os.path.abspath(folder)) for folder in own_folders())


def keep_private() -> None:
    """Take from others what earlier versions, or other programs, left open to them."""
    for folder in own_folders():
        restrict_all(folder)


def resources_dir() -> Path:
    """Give the folder of bundled files: samples, gazetteers, icons."""
    return Path(__file__).resolve().parent.parent / "resources"


def is_in(path: str, folder: str) -> bool:
    """Tell whether a path is a folder's or of something in it."""
    return path == folder or path.startswith(os.path.join(folder, ""))


def own_command() -> list[str]:
    """Give the program and arguments that start Diptych as it was started this time."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, os.path.abspath(sys.argv[0])]
