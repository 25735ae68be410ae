"""A part of the store: what a room may ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Sequence

Row = tuple[Any, ...]

_PARAMETERS = 500
"""How many values one query asks for; older SQLite allows 999."""


class Read(Protocol):
    """Ask a query; raises StoreError."""

    def __call__(self, query: str, parameters: Sequence[object] = (), /) -> list[Row]: ...


class Write(Protocol):
    """Do a change whole or not at all; a durable one outlives a power cut. Raises StoreError."""

    def __call__(
        self, change: Callable[[sqlite3.Connection], object], /, *, durable: bool = False
    ) -> None: ...


class Table:
    """The tables of one kind, read and written through the store's one connection."""

    def __init__(self, read: Read, write: Write) -> None:
        self._read, self._write = read, write

    def _read_of(self, query: str, values: Iterable[object], *others: object) -> Iterator[Row]:
        """Ask a query for many values, which stand where it says `{places}`; others follow them."""
        wanted = list(values)
        for at in range(0, len(wanted), _PARAMETERS):
            some = wanted[at : at + _PARAMETERS]
            places = ",".join("?" * len(some))
            yield from self._read(query.format(places=places), [*some, *others])


def encoded(path: str) -> bytes:
    """Encode a path for a column: one that is no valid Unicode cannot be stored as text."""
    return path.encode("utf-8", "surrogatepass")


def decoded(path: bytes) -> str:
    """Give the path of a column."""
    return path.decode("utf-8", "surrogatepass")
