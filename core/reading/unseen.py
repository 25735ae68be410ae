"""Parts of a page that nobody sees, taken out in one pass, however many begin and never end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_COMMENT = "<!--"


def without(kinds: Iterable[str], text: str, instead: str) -> str:
    """Take out comments (`<!--`) and elements (`<script`) with all that is in them.

    What does not end is no such part.
    """
    ends = {kind: _end(kind) for kind in kinds}
    start = re.compile(
        "|".join(rf"{kind}(?!\w)" if kind != _COMMENT else kind for kind in ends), re.I
    )
    kept: list[str] = []
    done = 0
    for found in start.finditer(text):
        kind = found.group().lower()
        if found.start() < done or kind not in ends:
            continue
        end = ends[kind].search(text, found.end())
        if end is None:
            del ends[kind]
        else:
            kept += (text[done : found.start()], instead)
            done = end.end()
    return "".join((*kept, text[done:]))


def _end(kind: str) -> re.Pattern[str]:
    return re.compile("-->" if kind == _COMMENT else f"</{kind[1:]}>", re.I)
