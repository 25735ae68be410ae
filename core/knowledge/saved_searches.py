"""The file with the searches that a person saved, the same in all folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import QueryError
from core.files.atomic_write import replacing
from core.files.regular_files import read_regular
from core.paths import data_dir
from core.query import LONGEST, QUOTES, parse_query
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MOST_BYTES = 1024 * 1024
MOST = 200
"""Searches that are kept: each is asked for again whenever the folder changes."""
LONGEST_NAME = 80
_BETWEEN = " = "


def searches_file() -> Path:
    """Give the path of the file."""
    return data_dir() / "searches.txt"


def parse_searches(text: str) -> dict[str, str]:
    """Take searches by name from lines of `name = query`, or of a query that is its own name."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        name, between, query = line.partition(_BETWEEN)
        query = (query if between else name).strip()[:LONGEST]
        name = " ".join(QUOTES.sub("'", name).split())[:LONGEST_NAME].strip()
        if name and query and len(found) < MOST:
            found.setdefault(name, query)
    return found


def format_searches(searches: Mapping[str, str]) -> str:
    """Write searches as lines that can be parsed again."""
    return "".join(
        f"{name}{_BETWEEN}{' '.join(query.split())}\n" for name, query in searches.items()
    )


def check_searches(searches: Mapping[str, str]) -> None:
    """See that every search has a meaning; raises QueryError with the first that has none."""
    for name, query in searches.items():
        problem = parse_query(query).problem
        if problem:
            raise QueryError(worded("{name}: {problem}", name=name, problem=problem))


def read_searches(path: Path) -> dict[str, str]:
    """Read searches from a file; raises QueryError. A file that is missing has none."""
    try:
        return parse_searches(read_regular(path, MOST_BYTES).decode("utf-8-sig"))
    except FileNotFoundError:
        return {}
    except UnicodeDecodeError as error:
        raise QueryError(worded("{path} is not written in UTF-8.", path=path)) from error
    except OSError as error:
        raise QueryError(
            worded("{path} cannot be read ({reason}).", path=path, reason=error.strerror)
        ) from error


def write_searches(path: Path, searches: Mapping[str, str]) -> None:
    """Write searches to a file, whole or not at all; raises QueryError."""
    try:
        with replacing(path, durable=True) as file:
            file.write(format_searches(searches).encode("utf-8", "replace"))
    except OSError as error:
        raise QueryError(
            worded("{path} cannot be written ({reason}).", path=path, reason=error.strerror)
        ) from error
