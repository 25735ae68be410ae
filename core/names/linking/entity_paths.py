"""The articles of an entity, looked up once somebody asks for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from collections.abc import Callable


class PathsOf(Sequence[str]):
    """Paths of which the number is known: a name of a large folder may be in a third of it."""

    def __init__(self, number: int, find: Callable[[], Sequence[str]]) -> None:
        self._number, self._find = number, find
        self._found: tuple[str, ...] | None = None

    def _paths(self) -> tuple[str, ...]:
        if self._found is None:
            self._found = tuple(self._find())
        return self._found

    def __len__(self) -> int:
        return self._number if self._found is None else len(self._found)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        return self._paths()[at]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, PathsOf) and self._number != other._number:
            return False
        return self is other or (isinstance(other, Sequence) and self._paths() == tuple(other))

    def __hash__(self) -> int:
        return hash(self._number)

    def __repr__(self) -> str:
        return repr(self._paths())
