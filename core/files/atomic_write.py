"""Write files: whole or not at all, and the program's own for nobody but the user.

Everything that writes a file or makes a folder does so through here. What lies where Diptych keeps
its own files is the user's alone; what she exports to elsewhere is as her umask has it.
"""

from __future__ import annotations

import os
import secrets
from contextlib import contextmanager
from datetime import date
from typing import IO, TYPE_CHECKING, Any

from core.paths import is_own
from core.private_files import open_private, private_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def make_folder(path: Path) -> Path:
    """Make a folder and those above it, unless they are there; raise OSError."""
    if is_own(path):
        return private_folder(path)
    path.mkdir(parents=True, exist_ok=True)
    return path


def open_file(path: Path, mode: str, **options: Any) -> IO[Any]:
    """Open a file to write it, as `open` does."""
    opening = open_private if is_own(path) else open
    return opening(path, mode, **options)


def write_file(path: Path, data: bytes) -> None:
    """Write a file in place; what is killed meanwhile leaves a part of it."""
    with open_file(path, "wb") as file:
        file.write(data)


@contextmanager
def replacing(path: Path, *, durable: bool = False) -> Iterator[IO[bytes]]:
    """Open a file beside `path` that takes its place when the block ends without an error.

    A killed program leaves the old file or the new one; with `durable`, so does a power failure.
    """
    part = path.with_name(f".diptych-{secrets.token_hex(8)}.part")
    try:
        with open_file(part, "xb") as file:
            yield file
            if durable:
                file.flush()
                os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def set_aside_name(path: Path) -> Path:
    """Give a free name beside `path` for its damaged file: `NAME.damaged-DATE.SUFFIX`."""
    stem = f"{path.stem}.damaged-{date.today().isoformat()}"
    aside, n = path.with_name(stem + path.suffix), 1
    while aside.exists():
        n += 1
        aside = path.with_name(f"{stem}-{n}{path.suffix}")
    return aside
