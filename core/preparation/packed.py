"""What the worker processes do for an opened folder.

The window's process only names these functions: what they need is imported where they run.
"""

from __future__ import annotations

import pickle
from dataclasses import replace
from typing import TYPE_CHECKING

from core.store.prepared import pack, unpack_article
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from pathlib import Path

    from core.article import Article
    from core.store import Prepared

TOO_MUCH = worded("Reading this file takes more memory than an article may, or than is free.")
"""What is said where the process runs out of memory, which raises MemoryError."""

LONG_TEXT = 30_000
"""Characters from which a text is sent ahead of its names; few articles have so many."""

STILL_READING = b""
"""Says that a page was recognised, which may take as long as another article altogether."""


def prepare_in_parts(
    path: Path, relative: str, language: str | None, neighbours: Sequence[str], text_ahead: bool
) -> Iterator[Prepared | bytes]:
    """Prepare a file: yield its text, then what is found in each slice of it, then the whole.

    All packed, so that the window has nothing left to work out. A text that is not long is sent
    ahead only if that is wanted, or if finding its names raises something. Before the text comes
    `STILL_READING` for each page that was recognised.
    """
    article = yield from _reading(path, relative, language, neighbours)
    ahead = text_ahead or len(article.text) > LONG_TEXT
    if ahead:
        yield pack(replace(article, named=False))
    try:
        yield from _name(article, tell=ahead)
    except Exception:
        if not ahead:
            yield pack(replace(article, named=False))
        raise


def name_in_parts(packed: bytes) -> Iterator[Prepared | bytes]:
    """Find the names in a packed article: yield what is found in each slice, then the whole."""
    yield from _name(unpack_article(packed), tell=True)


def name_by(packed: bytes, slices: Sequence[bytes]) -> Prepared:
    """Give a packed article those names that some of its slices make."""
    from core.names.recognition.recognise import Recognition

    article = unpack_article(packed)
    recognition = Recognition(article.text, article.paragraphs, article.language)
    mentions = recognition.mentions(pickle.loads(slice) for slice in slices)
    return pack(replace(article, mentions=mentions, named=False))


def preview(path: Path, relative: str, language: str | None, neighbours: Sequence[str]) -> Article:
    """Make what she can read of a file at once: the article without its mentions.

    Pages whose text would have to be recognised are left out.
    """
    from core.preparation.prepare import read_article_in_steps
    from core.reading.steps import whole

    steps = read_article_in_steps(
        path, relative, language=language, neighbours=neighbours, scans=False
    )
    return whole(steps)


def load() -> None:
    """Load what the first file would have to wait for."""
    import core.preparation.prepare  # noqa: F401
    from core.language_id.profiles import profiles

    profiles()


def load_all() -> None:
    """Load what both reading and recognising need."""
    import core.names.recognition.recognise  # noqa: F401

    load()


def _reading(
    path: Path, relative: str, language: str | None, neighbours: Sequence[str]
) -> Generator[bytes, None, Article]:
    from core.preparation.prepare import read_article_in_steps

    steps = read_article_in_steps(path, relative, language=language, neighbours=neighbours)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
        yield STILL_READING


def _name(article: Article, *, tell: bool) -> Iterator[Prepared | bytes]:
    from core.names.recognition.recognise import Recognition

    recognition = Recognition(article.text, article.paragraphs, article.language)
    slices = []
    for slice in recognition.slices():
        slices.append(slice)
        if tell:
            # Packed once more: unpacking what it is made of loads numpy.
            yield pickle.dumps(slice)
    mentions = recognition.mentions(slices)
    yield pack(replace(article, mentions=mentions, named=True))
