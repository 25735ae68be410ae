"""What stands where on a PDF's pages, and what is repeated on all of them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.source_text import ScannedWord

EDGE = 0.13
"""The share of a page's height at its head and foot that running heads stand in."""

_PAGE_NUMBER = re.compile(
    r"\W*(?:[^\W\d_]{1,8}\.?\s+)?\d{1,4}(?:\s*[/–-]\s*\d{1,4}|\s*[^\W\d_]{1,5}\s*\d{1,3})?\W*"
)
_ADDRESS = re.compile(r"(?:https?|file)://\S{4,}")
_STAMP = re.compile(
    r"(?:[^\W\d_]{2,12},?\s)?\d{1,4}(?:[./-]\s?\d{1,2}[./-]\s?|\.?\s[^\W\d_]{3,12}\.?\s)\d{2,4}\.?,?\s+"
    r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?"
)
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_MOST_IN_MARGIN = 3
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
    words: tuple[ScannedWord, ...] = ()
    """What it was recognised as, where it is a part of a picture."""

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


def is_right_to_left(text: str) -> bool:
    """Tell text most of whose letters are written from the right, as Arabic and Hebrew ones."""
    return 2 * len(_RIGHT_TO_LEFT.findall(text)) > sum(map(str.isalpha, text))


def without_print_margins(pages: Sequence[Page]) -> tuple[list[Page], str | None]:
    """Take out what a browser prints at the head and foot of a page: address, time, title, number.

    Gives the address as well, None where the pages are no browser's.
    """
    result: list[Page] = []
    addresses: list[str] = []
    for page in pages:
        rows = [row for row in _outer_rows(page) if len(row) <= _MOST_IN_MARGIN]
        marks = [p.text for row in rows for p in row if _is_at_edge(p, page)]
        address = next((text for text in marks if _ADDRESS.fullmatch(text)), None)
        if address is None or not any(map(_STAMP.fullmatch, marks)):
            result.append(page)
            continue
        addresses.append(address)
        margins = {p for row in rows if any(_is_margin(p.text) for p in row) for p in row}
        result.append(replace(page, pieces=tuple(p for p in page.pieces if p not in margins)))
    return result, addresses[0] if addresses else None


def _outer_rows(page: Page) -> Iterator[list[Piece]]:
    """Give the highest and the lowest line of a page."""
    places = [piece.y for piece in page.pieces]
    for y in {max(places), min(places)} if places else ():
        yield [piece for piece in page.pieces if abs(piece.y - y) <= _LINE]


def _is_margin(text: str) -> bool:
    return any(mark.fullmatch(text) for mark in (_ADDRESS, _STAMP, _PAGE_NUMBER))


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
