"""What stands where on a PDF's pages, and what is repeated on all of them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

EDGE = 0.13
"""The share of a page's height at its head and foot that running heads stand in."""

_PAGE_NUMBER = re.compile(
    r"\W*(?:[^\W\d_]{1,8}\.?\s+)?\d{1,4}(?:\s*(?:/|[^\W\d_]{1,5}|-|–)\s*\d{1,4})?\W*"
)
_LINE = 3.0
"""Points by which a running head's place may differ from page to page."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line. Places count points, `y` of the base line upwards from the page's foot.

    `height` is the size of the letters.
    """

    text: str
    left: float
    right: float
    y: float
    height: float
    bold: bool

    @property
    def top(self) -> float:
        return self.y + 0.75 * self.height

    @property
    def bottom(self) -> float:
        return self.y - 0.25 * self.height


@dataclass(frozen=True, slots=True)
class Page:
    """The pieces of a page, in the file's order."""

    pieces: tuple[Piece, ...]
    width: float
    height: float


def without_running_heads(pages: Sequence[Page]) -> list[Page]:
    """Take out what stands at the same place at the edge of several pages, and page numbers."""
    seen: Counter[tuple[str, int]] = Counter()
    for page in pages:
        seen.update({place for piece in _edge(page) for place in _places(piece, page)})
    least = 2 if len(pages) < 8 else 3
    return [
        replace(
            page,
            pieces=tuple(p for p in page.pieces if not _is_running(p, page, seen, least)),
        )
        for page in pages
    ]


def _is_running(piece: Piece, page: Page, seen: Counter[tuple[str, int]], least: int) -> bool:
    if not _is_at_edge(piece, page):
        return False
    if _PAGE_NUMBER.fullmatch(piece.text) and _is_outermost(piece, page):
        return True
    return any(seen[place] >= least for place in _places(piece, page))


def _is_outermost(piece: Piece, page: Page) -> bool:
    """Tell a piece beyond which no other line stands."""
    others = [p.y for p in page.pieces if abs(p.y - piece.y) > _LINE]
    return not others or piece.y < min(others) or piece.y > max(others)


def _edge(page: Page) -> Iterator[Piece]:
    return (piece for piece in page.pieces if _is_at_edge(piece, page))


def _is_at_edge(piece: Piece, page: Page) -> bool:
    margin = EDGE * page.height
    return piece.y < margin or piece.y > page.height - margin


def _places(piece: Piece, page: Page) -> tuple[tuple[str, int], ...]:
    """Give what two running heads share: the words, and the place to within a few points."""
    words = re.sub(r"\d+", "#", piece.text.casefold())
    row = int(piece.y // _LINE)
    return tuple((words, row + step) for step in (0, 1))
