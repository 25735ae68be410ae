"""The file with the names that a person watches for, the same in all folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import WatchlistError
from core.files.atomic_write import replacing
from core.files.regular_files import read_regular
from core.names.watchlist import format_names, parse_names
from core.paths import data_dir
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


MOST_BYTES = 4 * 1024 * 1024


def watch_file() -> Path:
    """Give the path of the file."""
    return data_dir() / "watchlist.txt"


def read_watchlist(path: Path) -> tuple[str, ...]:
    """Read names from a plain text file, one a line; raises WatchlistError.

    A file that is missing has none.
    """
    try:
        return parse_names(read_regular(path, MOST_BYTES).decode("utf-8-sig"))
    except FileNotFoundError:
        return ()
    except UnicodeDecodeError as error:
        raise WatchlistError(worded("{path} is not written in UTF-8.", path=path)) from error
    except OSError as error:
        raise WatchlistError(
            worded("{path} cannot be read ({reason}).", path=path, reason=error.strerror)
        ) from error


def write_watchlist(path: Path, names: Iterable[str]) -> None:
    """Write names to a plain text file, whole or not at all; raises WatchlistError."""
    try:
        with replacing(path, durable=True) as file:
            file.write(format_names(names).encode("utf-8", "replace"))
    except OSError as error:
        raise WatchlistError(
            worded("{path} cannot be written ({reason}).", path=path, reason=error.strerror)
        ) from error
