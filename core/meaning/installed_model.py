"""The encoder on this machine: where it lies, and whether there is one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.paths import data_dir

if TYPE_CHECKING:
    from pathlib import Path

_FILES = ("model.bin", "config.json", "sentencepiece.bpe.model")


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model that passed its trial; `key` tells its vectors from another one's."""

    folder: Path
    size: int
    key: str


def models_dir() -> Path:
    """Give the folder of the model; it need not exist."""
    return data_dir() / "meaning"


def installed_model() -> InstalledModel | None:
    """Give the model that is installed, if one is: this asks the disk for three files."""
    folder = models_dir() / "model"
    try:
        found = [(folder / name).stat() for name in _FILES]
    except OSError:
        return None
    # Weights of one size, written at one time, are one model: reading them would take a second.
    key = f"{found[0].st_size:x}-{found[0].st_mtime_ns:x}"
    return InstalledModel(folder, sum(status.st_size for status in found), key)
