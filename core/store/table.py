"""A part of the store: what a room may ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

Row = tuple[Any, ...]


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
