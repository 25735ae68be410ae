"""JSON lines: an article for each line."""

from __future__ import annotations

from typing import BinaryIO

from core.reading.containers.contents import Contents, numbered, whole


def contents(file: BinaryIO, name: str) -> Contents:
    """List the lines of a file of objects; one object is one article."""
    data = whole(file)
    lines = [line for line in data.removeprefix(b"\xef\xbb\xbf").splitlines() if line.strip()]
    objects = all(line.lstrip().startswith(b"{") and line.rstrip().endswith(b"}") for line in lines)
    return numbered(lines, ".json") if objects and len(lines) > 1 else Contents()
