"""What articles mean, as they are compared to find those on one event.

8-bit vectors stay as they are kept: of 10,000 articles 4 MB, turned into floats some at a time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from core.meaning.centring import normalised, unpacked
from core.meaning.weights_file import DIMENSIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from numpy.typing import NDArray

Direction: TypeAlias = "NDArray[np.float32]"
"""Of `DIMENSIONS` numbers; the sum of several has the sum of their cosines with another."""

_UNDATED = 0
_AT_ONCE, _OTHERS_AT_ONCE = 256, 4096
_MOST_COMPARED = 20_000
"""Articles of a time, or without one, that each is compared with: the latest to come."""

_MOST_NEAR = 50
"""Of those near enough; what is of one story with all of more is with these."""


class StoryVectors:
    """Vectors of articles by path, with the day of each."""

    def __init__(self) -> None:
        self._rows: dict[str, int] = {}
        self._paths: list[str] = []
        self._kept = np.zeros((0, DIMENSIONS), np.int8)
        self._days = np.zeros(0, np.int32)

    def add(self, path: str, vector: bytes, day: date | None) -> bool:
        """Take an article in; tell whether its vector is one."""
        if len(vector) != DIMENSIONS or not any(vector):
            return False
        row = len(self._paths)
        if row == len(self._kept):
            more = max(_AT_ONCE, row)
            self._kept = np.concatenate([self._kept, np.zeros((more, DIMENSIONS), np.int8)])
            self._days = np.concatenate([self._days, np.zeros(more, np.int32)])
        self._kept[row] = np.frombuffer(vector, np.int8)
        self._days[row] = day.toordinal() if day is not None else _UNDATED
        self._rows[path] = row
        self._paths.append(path)
        return True

    def remove(self, path: str) -> None:
        """Forget an article, if it is there; nothing is like it from then on."""
        row = self._rows.pop(path, None)
        if row is not None:
            self._kept[row] = 0

    def direction(self, path: str) -> Direction | None:
        """Give an article's vector, 1 long."""
        row = self._rows.get(path)
        return self._directions(np.array([row]))[0] if row is not None else None

    def _directions(self, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        return normalised(unpacked(self._kept[rows].tobytes()))

    def near(
        self, paths: Sequence[str], least: float, days: int, cancelled: Callable[[], bool]
    ) -> dict[str, list[str]]:
        """Give for articles those that are as near as `least`, and not more than `days` away.

        Each pair is given for both. An article without a day is away from none.
        """
        found: dict[str, list[str]] = {}
        for at in range(0, len(paths), _AT_ONCE):
            if cancelled():
                break
            some = np.array([self._rows[path] for path in paths[at : at + _AT_ONCE]])
            for one, other in self._pairs(some, least, days):
                left, right = self._paths[one], self._paths[other]
                found.setdefault(left, []).append(right)
                found.setdefault(right, []).append(left)
        return found

    def _pairs(self, rows: NDArray[np.int64], least: float, days: int) -> list[tuple[int, int]]:
        """Give pairs of rows with rows before each."""
        dated = self._days[rows]
        known = self._days[: int(rows.max()) + 1]
        with_whom = np.ones(len(known), np.bool_)
        if (dated != _UNDATED).all():
            with_whom = (known >= dated.min() - days) & (known <= dated.max() + days)
            with_whom |= known == _UNDATED
        candidates = np.flatnonzero(with_whom)[-_MOST_COMPARED:]
        directions = self._directions(rows)
        pairs: list[tuple[int, int]] = []
        for at in range(0, len(candidates), _OTHERS_AT_ONCE):
            others = candidates[at : at + _OTHERS_AT_ONCE]
            likeness = directions @ self._directions(others).T
            apart = np.abs(dated[:, None] - known[others][None, :]) > days
            apart &= (dated != _UNDATED)[:, None] & (known[others] != _UNDATED)[None, :]
            likeness[apart | (others[None, :] >= rows[:, None])] = -1
            for place, row in enumerate(rows):
                near = np.flatnonzero(likeness[place] >= least)
                if len(near) > _MOST_NEAR:
                    near = near[np.argsort(-likeness[place, near], kind="stable")[:_MOST_NEAR]]
                pairs += [(int(row), int(others[one])) for one in near]
        return pairs

    def outwards(self, paths: Sequence[str], middle: Direction) -> list[int]:
        """Put articles in order by place: the nearest to a middle, then as near as they are to it.

        Those without a vector come last.
        """
        known = [place for place, path in enumerate(paths) if path in self._rows]
        directions = self._directions(np.array([self._rows[paths[place]] for place in known]))
        first = directions[int(np.argmax(directions @ middle))]
        order = np.argsort(-(directions @ first), kind="stable")
        inner = [known[int(place)] for place in order]
        return inner + [place for place, path in enumerate(paths) if path not in self._rows]
