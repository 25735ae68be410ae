"""Where Diptych keeps its own files; `DIPTYCH_HOME` puts all of them below one folder."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def data_dir() -> Path:
    """Give the folder of the store, made if missing."""
    home = os.environ.get("DIPTYCH_HOME")
    path = Path(home) / "data" if home else platformdirs.user_data_path("diptych", appauthor=False)
    path.mkdir(parents=True, exist_ok=True)
    return path


def settings_file() -> Path:
    """Give the path of the settings file; its folder exists."""
    home = os.environ.get("DIPTYCH_HOME")
    path = Path(home) / "config" if home else platformdirs.user_config_path("diptych", appauthor=False)
    path.mkdir(parents=True, exist_ok=True)
    return path / "settings.json"


def cache_dir() -> Path:
    """Give the folder of partial downloads, made if missing."""
    home = os.environ.get("DIPTYCH_HOME")
    path = Path(home) / "cache" if home else platformdirs.user_cache_path("diptych", appauthor=False)
    path.mkdir(parents=True, exist_ok=True)
    return path


def resources_dir() -> Path:
    """Give the folder of bundled files: samples, gazetteers, icons."""
    return Path(__file__).resolve().parent.parent / "resources"
