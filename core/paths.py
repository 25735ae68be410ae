"""Where Diptych keeps its own files; `DIPTYCH_HOME` puts all of them below one folder."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def _own_folder(kind: str, system: Path) -> Path:
    home = os.environ.get("DIPTYCH_HOME")
    path = Path(home) / kind if home else system
    path.mkdir(parents=True, exist_ok=True)
    return path


def data_dir() -> Path:
    """Give the folder of the store, made if missing."""
    return _own_folder("data", platformdirs.user_data_path("diptych", appauthor=False))


def settings_file() -> Path:
    """Give the path of the settings file; its folder exists."""
    folder = _own_folder("config", platformdirs.user_config_path("diptych", appauthor=False))
    return folder / "settings.json"


def cache_dir() -> Path:
    """Give the folder of partial downloads, made if missing."""
    return _own_folder("cache", platformdirs.user_cache_path("diptych", appauthor=False))


def resources_dir() -> Path:
    """Give the folder of bundled files: samples, gazetteers, icons."""
    return Path(__file__).resolve().parent.parent / "resources"
