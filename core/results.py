"""What was found in a folder and stays to be walked through: sentences on both sides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.search import Snippet


@dataclass(frozen=True, slots=True)
class Result:
    """A sentence of an article; `about` says in words why it is here, "" where its marks do.

    `mention` is the number of the mention that was found, `question` which of several queries
    found it.
    """

    path: str
    sentence: int
    original: Snippet
    translation: Snippet
    about: str = ""
    mention: int | None = None
    question: str = ""


@dataclass(frozen=True, slots=True)
class Results:
    """Results in the order in which they were found.

    `query` asks for them again, "" where no query does; `more`: there are others than these.
    """

    title: str
    query: str
    found: tuple[Result, ...]
    more: bool = False
