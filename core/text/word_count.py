"""Count words in any script."""

from __future__ import annotations

import re

# Thai, Burmese, Khmer, kana and Han are written without spaces.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)


def count_words(text: str) -> int:
    """Count words; in scripts without spaces two characters are one."""
    return len(text.split()) + len(_UNSPACED.findall(text)) // 2
