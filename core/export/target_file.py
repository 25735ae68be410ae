"""The file that a reader names for an export."""

from __future__ import annotations

from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from core.errors import ExportError
from core.files.atomic_write import replacing
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def writing(target: Path) -> Iterator[IO[bytes]]:
    """Write a file anew; it stays as it was unless all is written. Raises ExportError."""
    try:
        with replacing(target) as file:
            yield file
    except OSError as error:
        raise ExportError(
            worded("{target} cannot be written ({reason}).", target=target, reason=error.strerror)
        ) from error
