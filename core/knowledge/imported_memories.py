"""Memories kept for all folders: TMX files copied into the program's own folder."""

from __future__ import annotations

import shutil
from filecmp import cmp
from typing import TYPE_CHECKING

from core.errors import MemoryUnreadable
from core.files.atomic_write import make_folder, replacing
from core.files.regular_files import open_regular
from core.folder import natural_key
from core.knowledge.tmx_files import read_memory
from core.paths import data_dir
from core.translatable import worded

if TYPE_CHECKING:
    from pathlib import Path

    from core.knowledge.translation_memory import Memory


def imported_memories() -> list[Path]:
    """List the memories kept for all folders, in natural order."""
    found = (data_dir() / "memories").glob("*.tmx")
    return sorted(
        (path for path in found if not path.name.startswith(".")),
        key=lambda path: natural_key(path.stem),
    )


def import_memory(path: Path) -> tuple[Path, Memory]:
    """Keep a copy of a TMX file for all folders; give the copy and what was read from it.

    Another file of that name stays, and the copy gets a number. Raises MemoryUnreadable.
    """
    memory = read_memory(path)
    if not len(memory):
        raise MemoryUnreadable(worded("{name} has no sentence in two languages.", name=path.name))
    kept = data_dir() / "memories"
    try:
        make_folder(kept)
        target, number = kept / f"{path.stem}.tmx", 1
        while target.exists() and not cmp(path, target, shallow=False):
            number += 1
            target = kept / f"{path.stem} {number}.tmx"
        if not target.exists():
            with open_regular(path) as source, replacing(target, durable=True) as file:
                shutil.copyfileobj(source, file)
    except OSError as error:
        raise MemoryUnreadable(
            worded("{name} cannot be kept ({reason}).", name=path.name, reason=error.strerror)
        ) from error
    return target, memory


def remove_memory(path: Path) -> None:
    """Forget a memory that `imported_memories` listed; raise MemoryUnreadable."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise MemoryUnreadable(
            worded("{name} cannot be removed ({reason}).", name=path.name, reason=error.strerror)
        ) from error
