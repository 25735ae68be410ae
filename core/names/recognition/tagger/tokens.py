"""Tokens as the tagger sees them: runs of letters, runs of digits, and every other mark alone.

Hyphens, apostrophes and dots are tokens of their own, so that a name can end before an ending that
they set off and before a full stop.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass

from core.text.tokens import MARKS

_TOKEN = re.compile(rf"(?:[^\W\d_][{MARKS}]*)+|\d+|[^\s]")
# Han, kana and Hangul one by one, but for runs of katakana.
_EAST_ASIAN = r"\u3005\u3040-\u309f\u3400-\u9fff\uf900-\ufaff\uac00-\ud7a3"
EAST_ASIAN = re.compile(f"[{_EAST_ASIAN}]")
_KATAKANA = r"\u30a1-\u30fa\u30fc-\u30ff"
_CHARACTER = re.compile(
    rf"[{_EAST_ASIAN}][{MARKS}]*|[{_KATAKANA}]+|"
    rf"(?:(?![{_EAST_ASIAN}{_KATAKANA}])[^\W\d_][{MARKS}]*)+|\d+|[^\s]"
)
_ENDS_SENTENCE = frozenset(".!?…。！？")
_CLOSES = frozenset("\"'”’»)]“")


@dataclass(frozen=True, slots=True)
class Token:
    """One token; offsets count code points into the article's text.

    `opens` marks the first token of a paragraph or of what looks like a sentence, `spaced` one with
    white space before it, `quoted` one between quotation marks.
    """

    start: int
    end: int
    text: str
    opens: bool
    spaced: bool
    quoted: bool


def tokenise(
    text: str, start: int = 0, end: int = sys.maxsize, *, characters: bool = False
) -> list[Token]:
    """Give the tokens of the paragraph `text[start:end]`; East Asian `characters` one by one."""
    tokens: list[Token] = []
    opens = True
    quoted = False
    last = start
    for match in (_CHARACTER if characters else _TOKEN).finditer(text, start, min(end, len(text))):
        form = match.group()
        if form in '„«‘"“”»':
            quoted = form in "„«‘" or (form in '"“' and not quoted)
        spaced = match.start() > last
        tokens.append(Token(match.start(), match.end(), form, opens, spaced, quoted))
        last = match.end()
        if form in _ENDS_SENTENCE:
            opens = True
        elif form[0].isalnum() or (form not in _CLOSES and form not in "„«‘-–—•"):
            opens = False
    return tokens
