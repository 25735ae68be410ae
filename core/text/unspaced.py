"""Words put together as their letters are written: with spaces, or without."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Han, kana, their punctuation and full-width forms; Hangul is written with spaces.
_UNSPACED = (
    "\u2e80-\u2fdf\u3000-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef"
)
_BETWEEN = re.compile(f"(?<=[{_UNSPACED}]) (?=[{_UNSPACED}])")


def joined(words: Iterable[str]) -> str:
    """Write words in a row, without spaces between those of scripts that have none."""
    return _BETWEEN.sub("", " ".join(words))
