"""What a bundle that lies somewhere would bring, told without taking any of it in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.bundle.checks import Malformed
from core.bundle.content import BundledFolder
from core.bundle.parts import MOST_PARTS, opened

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class BundleOffer:
    """A bundle that nobody has decided on: its own words, none of them checked against a file.

    `id` is the hash of its content. `files` of its `articles` have the file that they were made of.
    """

    path: Path
    id: str
    to: str
    articles: int
    files: int
    corrections: int
    edits: int

    @property
    def name(self) -> str:
        """Give the file's name."""
        return self.path.name


def look_at(path: Path) -> BundleOffer:
    """Look at a bundle's list of parts and at what holds for all of it; raises BundleError."""
    with opened(path) as bundle:
        try:
            whole = BundledFolder.from_json(bundle.json("folder.json"))
        except Malformed as error:
            raise bundle.damaged(str(error)) from error
        told = bundle.manifest.get("articles")
        return BundleOffer(
            path,
            bundle.id,
            whole.to,
            told if type(told) is int and 0 <= told <= MOST_PARTS else 0,
            sum(name.startswith("sources/") for name in bundle.parts),
            len(whole.corrections),
            len(whole.edits),
        )
