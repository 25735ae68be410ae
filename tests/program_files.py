"""The program's own files as trees, for the rules that read them."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]


@cache
def parsed(path: Path) -> ast.Module:
    """Parse a file, once for all rules of a process."""
    return ast.parse(path.read_text("utf-8"))


def program_files(*rooms: str, having: str = "") -> Iterator[tuple[str, ast.Module]]:
    """Give the files of `core`, `ui` or both by their paths from the root, in order.

    Most of what a rule costs is parsing: a file is passed over in whose text `having`, a regular
    expression, finds nothing, so it must find whatever the rule is about.
    """
    wanted = re.compile(having)
    for path in sorted(path for room in rooms for path in (ROOT / room).rglob("*.py")):
        if wanted.search(path.read_text("utf-8")):
            yield path.relative_to(ROOT).as_posix(), parsed(path)
