"""Which of several packages that lead the same way the reader wants to translate."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from core.files.atomic_write import write_file
from core.files.outside_json import parse_json
from core.files.regular_files import read_regular
from core.packages.lock import writing

if TYPE_CHECKING:
    from pathlib import Path

_NAME = ".chosen-packages.json"
_MOST_BYTES = 256 * 1024
_MOST_VALUES = 10_000


def read_choices(folder: Path) -> dict[str, str]:
    """Give the folder name of the package that is chosen for each direction (`ro en`) there."""
    try:
        told = parse_json(read_regular(folder / _NAME, _MOST_BYTES), most_values=_MOST_VALUES)
    except (OSError, ValueError):
        return {}
    if not isinstance(told, dict):
        return {}
    return {key: name for key, name in told.items() if isinstance(name, str)}


def choose(package: Path, direction: str) -> None:
    """Let an installed package translate its direction; raises InstallFailed."""
    with writing(package.parent):
        keep_choice(package, direction)


def keep_choice(package: Path, direction: str) -> None:
    """Do the same, as who holds the folder's lock; raises OSError."""
    _write(package.parent, read_choices(package.parent) | {direction: package.name})


def drop_choice(package: Path) -> None:
    """Forget that a package was chosen, as who holds the folder's lock; raises OSError."""
    choices = read_choices(package.parent)
    if package.name in choices.values():
        left = {key: name for key, name in choices.items() if name != package.name}
        _write(package.parent, left)


def _write(folder: Path, choices: dict[str, str]) -> None:
    if choices:
        data = json.dumps(choices, indent=2, sort_keys=True).encode("ascii")
        write_file(folder / _NAME, data)
    else:
        (folder / _NAME).unlink(missing_ok=True)
