"""What the worker processes do for an opened folder.

The window's process only names these functions: what they need is imported where they run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import FileTooLarge
from core.store.prepared import pack
from core.wording import worded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.article import Article
    from core.store import Prepared

_TOO_MUCH = worded("Reading this file takes more memory than an article may.")


def prepare_packed(
    path: Path, relative: str, language: str | None, neighbours: Sequence[str]
) -> Prepared:
    """Prepare a file and pack the article, so that the window has nothing left to work out."""
    from core.preparation import prepare

    try:
        return pack(prepare(path, relative, language=language, neighbours=neighbours))
    except MemoryError as error:
        raise FileTooLarge(_TOO_MUCH) from error


def preview(path: Path, relative: str, language: str | None, neighbours: Sequence[str]) -> Article:
    """Make what she can read of a file at once: the article without its mentions."""
    from core.preparation import read_article

    try:
        return read_article(path, relative, language=language, neighbours=neighbours)
    except MemoryError as error:
        raise FileTooLarge(_TOO_MUCH) from error


def load() -> None:
    """Load what the first file would have to wait for."""
    import core.preparation  # noqa: F401
    from core.language_profiles import profiles

    profiles()
