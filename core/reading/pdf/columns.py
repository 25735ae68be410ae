"""The order in which one reads the pieces of a page: column after column.

A page is cut by the widest run of lines that has an empty strip down its middle; what stands above
and below it is ordered by the same rule.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from core.reading.pdf.glyphs import Piece, is_right_to_left

if TYPE_CHECKING:
    from collections.abc import Sequence

_Span = tuple[float, float]
Line = Piece
"""The pieces of a column that stand on one line, joined."""

MOST_PIECES = 3_000
"""Pages with more are drawings; their text is taken line by line."""

_STRIP = 1.0
"""The least width of the strip between two columns, in heights of a letter."""
_COLUMN = 5.0
"""The least width of a column's usual line, in heights of a letter: less is a table's."""
_LINES = 4
"""The least number of lines of a column; gaps between words meet in fewer."""
_DEPTH = 12


def reading_order(pieces: Sequence[Piece]) -> list[list[Line]]:
    """Give a page's columns in the order of reading, each a list of lines from its top down.

    Where one reads from the right, places count leftwards: below zero, from the page's left edge.
    """
    if not pieces:
        return []
    if is_right_to_left(" ".join(piece.text for piece in pieces)):
        pieces = [replace(piece, left=-piece.right, right=-piece.left) for piece in pieces]
    if len(pieces) > MOST_PIECES:
        return [_lines(pieces)]
    return [_lines(part) for part in _ordered(list(pieces), _DEPTH) if part]


def _ordered(pieces: list[Piece], depth: int) -> list[list[Piece]]:
    if depth == 0 or len(pieces) < 2 * _LINES:
        return [pieces]
    rows = _rows(pieces)
    best: tuple[int, int, int, float] | None = None
    for first in range(len(rows)):
        if best is not None and sum(map(len, rows[first:])) <= best[0]:
            break
        found = _columns_from(rows, first)
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    if best is None:
        return [pieces]
    _, first, last, strip = best
    above = [piece for row in rows[:first] for piece in row]
    middle = [piece for row in rows[first:last] for piece in row]
    below = [piece for row in rows[last:] for piece in row]
    left = [piece for piece in middle if piece.right <= strip]
    right = [piece for piece in middle if piece.right > strip]
    return [
        part
        for group in (above, left, right, below)
        if group
        for part in _ordered(group, depth - 1)
    ]


def _rows(pieces: list[Piece]) -> list[list[Piece]]:
    """Group the pieces that overlap in height, from the page's top down."""
    rows: list[list[Piece]] = []
    floor = 0.0
    for piece in sorted(pieces, key=lambda p: -p.top):
        if rows and piece.top > floor + 0.05 * piece.height:
            rows[-1].append(piece)
            floor = min(floor, piece.bottom)
        else:
            rows.append([piece])
            floor = piece.bottom
    return rows


def _columns_from(rows: list[list[Piece]], first: int) -> tuple[int, int, int, float] | None:
    """Find the longest run of rows from `first` on with an empty strip.

    Gives the number of pieces, the run's first row and the one after its last, and the strip's
    middle.
    """
    covered: list[_Span] = []
    taken: list[Piece] = []
    best = None
    for last in range(first, len(rows)):
        taken.extend(rows[last])
        for piece in rows[last]:
            covered = _with(covered, piece.left, piece.right)
        size = median(piece.height for piece in taken[:200])
        strips = [
            (right[0] - left[1], (left[1] + right[0]) / 2)
            for left, right in pairwise(covered)
            if right[0] - left[1] >= _STRIP * size
        ]
        if not strips and len(covered) == 1 and last > first:
            break
        for _, middle in sorted(strips, reverse=True):
            if _are_columns(taken, middle, size):
                best = (len(taken), first, last + 1, middle)
                break
    return best


def _are_columns(pieces: list[Piece], middle: float, size: float) -> bool:
    left = [piece for piece in pieces if piece.right <= middle]
    right = [piece for piece in pieces if piece.right > middle]
    if min(len({round(piece.y) for piece in side}) for side in (left, right)) < _LINES:
        return False
    if any(_usual_width(side) < _COLUMN * size for side in (left, right)):
        return False
    # They stand side by side, not one below the other.
    top = min(max(piece.top for piece in side) for side in (left, right))
    bottom = max(min(piece.bottom for piece in side) for side in (left, right))
    return top - bottom > 2 * size


def _usual_width(pieces: list[Piece]) -> float:
    """Give the width of most lines of a column, whose words may be pieces of their own."""
    ends: dict[int, tuple[float, float]] = {}
    for piece in pieces:
        left, right = ends.get(round(piece.y), (piece.left, piece.right))
        ends[round(piece.y)] = min(left, piece.left), max(right, piece.right)
    return median(right - left for left, right in ends.values())


def _with(covered: list[_Span], left: float, right: float) -> list[_Span]:
    """Add an interval to a sorted list of those that do not touch."""
    before = [(a, b) for a, b in covered if b < left]
    after = [(a, b) for a, b in covered if a > right]
    touching = covered[len(before) : len(covered) - len(after)]
    low = min([left, *(a for a, _ in touching)])
    high = max([right, *(b for _, b in touching)])
    return [*before, (low, high), *after]


def _lines(pieces: Sequence[Piece]) -> list[Line]:
    """Join the pieces of one column that stand on one line."""
    lines: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: (-p.y, p.left)):
        if lines and abs(lines[-1][0].y - piece.y) < 0.35 * min(lines[-1][0].height, piece.height):
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return [_joined(sorted(line, key=lambda p: p.left)) for line in lines]


def _joined(line: list[Piece]) -> Line:
    if len(line) == 1:
        return line[0]
    tallest = max(line, key=lambda p: len(p.text))
    return Piece(
        " ".join(piece.text for piece in line),
        line[0].left,
        max(piece.right for piece in line),
        tallest.y,
        tallest.height,
        all(piece.bold for piece in line),
        tuple(word for piece in line for word in piece.words),
    )
