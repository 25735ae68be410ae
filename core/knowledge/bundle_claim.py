"""What is to be said of an article's text where a bundle brought it or says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """How an article's text stands to what a bundle says of it."""

    UNCHECKED = "unchecked"
    """The text is the bundle's, and no file is there to check it against."""
    DIFFERS = "differs"
    """The text was read from its file; the bundle has another for the same file."""


@dataclass(frozen=True, slots=True)
class BundleClaim:
    """A bundle's name and how the article's text stands to what it says."""

    name: str
    standing: Standing
