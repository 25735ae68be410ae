"""Replace files, and set them aside, so that nothing is lost on the way."""

from __future__ import annotations

import os
import secrets
from contextlib import contextmanager
from datetime import date
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def replacing(path: Path, *, durable: bool = False) -> Iterator[IO[bytes]]:
    """Open a file beside `path` that takes its place when the block ends without an error.

    A killed program leaves the old file or the new one; with `durable`, so does a power failure.
    """
    part = path.with_name(f".diptych-{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as file:
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
