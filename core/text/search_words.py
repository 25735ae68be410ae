"""The words of a text as search sees them: folded, and letters that stand for words apart."""

from __future__ import annotations

import re

from core.text.folded_text import search_key

# Scripts that write no spaces: Thai, Lao, Burmese, Khmer, kana, Han, Yi.
SPACELESS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\ua000-\ua4cf\uf900-\ufaff\U00020000-\U0003ffff"
)
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0963\u0966-\u0dff\u0f71-\u0f84"
)
"""Signs inside words that `\\w` does not know: vowels of Indic scripts, marks that stay."""
_WORD = re.compile(rf"[{SPACELESS}]|(?:[^\W_{SPACELESS}]|[{_MARKS}])+")


def spaced(text: str) -> str:
    """Give a text's folded words, one space between two, as the index takes them."""
    return " ".join(search_words(search_key(text)))


def search_words(folded: str) -> list[str]:
    """Give the words of a folded text."""
    return _WORD.findall(folded)
