"""What the worker processes do for an opened folder.

The window's process only names these functions: what they need is imported where they run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.store.prepared import pack
from core.wording import worded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.article import Article
    from core.store import Prepared

TOO_MUCH = worded("Reading this file takes more memory than an article may, or than is free.")
"""What is said where the process runs out of memory, which raises MemoryError."""


def prepare_packed(
    path: Path, relative: str, language: str | None, neighbours: Sequence[str]
) -> Prepared:
    """Prepare a file and pack the article, so that the window has nothing left to work out."""
    from core.preparation import prepare

    return pack(prepare(path, relative, language=language, neighbours=neighbours))


def preview(path: Path, relative: str, language: str | None, neighbours: Sequence[str]) -> Article:
    """Make what she can read of a file at once: the article without its mentions."""
    from core.preparation import read_article

    return read_article(path, relative, language=language, neighbours=neighbours)


def load() -> None:
    """Load what the first file would have to wait for."""
    import core.preparation  # noqa: F401
    from core.language_profiles import profiles

    profiles()


def load_all() -> None:
    """Load what both reading and recognising need."""
    import core.entities.recognise  # noqa: F401

    load()
