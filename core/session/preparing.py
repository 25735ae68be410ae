"""What the worker process does for an opened folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import FileTooLarge
from core.preparation import prepare
from core.store.prepared import pack

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.store import Prepared


def prepare_packed(
    path: Path, relative: str, language: str | None, neighbours: Sequence[str]
) -> Prepared:
    """Prepare a file and pack the article, so that the window has nothing left to work out."""
    try:
        return pack(prepare(path, relative, language=language, neighbours=neighbours))
    except MemoryError as error:
        raise FileTooLarge("Reading this file takes more memory than an article may.") from error
