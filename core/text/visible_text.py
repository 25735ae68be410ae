"""Strangers' names as they are shown: what steers a terminal or turns a line round is written out.

A name of a file may hold any character. Controls move a terminal's cursor and colour it, a newline
begins what looks like another line, and a bidi control makes `gpj.exe` of `exe.jpg`.
"""

from __future__ import annotations

import re

# Letters of scripts that are written from the right (blocks Hebrew to Arabic Extended-A, and
# their presentation forms).
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
# A joiner means something between letters of Arabic, Persian, Indic and South-East Asian scripts.
_JOINED = "\u0600-\u109f\u1780-\u17ff"
_EMOJI = "\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff"

_MARKS = "\u061c\u200e\u200f"
"""Arabic letter mark, left-to-right mark, right-to-left mark."""

_UNSEEN = (
    # C0 but the newline, DEL and C1.
    "\x00-\x09\x0b-\x1f\x7f-\x9f"
    # Soft hyphen, combining grapheme joiner, fillers, vowel inherents, Mongolian separators.
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0"
    # Zero-width space, separators of lines and paragraphs, bidi controls, invisible operators.
    "\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc"
    # Musical and shorthand controls, tags.
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
    # Lone surrogates; `os.fsdecode` makes them of bytes that are no text.
    "\ud800-\udfff"
)
_JOINERS = (
    rf"\u200c(?<![{_JOINED}]\u200c)|\u200c(?![{_JOINED}])"
    rf"|\u200d(?<![{_JOINED}{_EMOJI}]\u200d)|\u200d(?![{_JOINED}{_EMOJI}])"
)
_LINES = re.compile(f"[{_UNSEEN}{_MARKS}]|{_JOINERS}")
_NAMES = re.compile(f"[\n{_UNSEEN}{_MARKS}]|{_JOINERS}")
_WORDS = re.compile(
    f"[\n{_UNSEEN}]|{_JOINERS}|(?<![{_RIGHT_TO_LEFT}])[{_MARKS}](?![{_RIGHT_TO_LEFT}])"
)
_WRITTEN = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}


def visible(text: str) -> str:
    r"""Write out what is unseen in a name as Python does: `\n`, `\x1b`, `\u202e`.

    A byte that is no text is written as `\xff`. What is joined by joiners in its script stays.
    """
    return text if text.isascii() and text.isprintable() else _NAMES.sub(_escape, text)


def visible_lines(text: str) -> str:
    """Do the same in a text of several lines, of which the newlines stay."""
    return text if text.isascii() and text.isprintable() else _LINES.sub(_escape, text)


def visible_words(text: str) -> str:
    """Do the same in a sentence, where a mark beside a letter from the right belongs to it."""
    return text if text.isascii() and text.isprintable() else _WORDS.sub(_escape, text)


def visible_in_place(text: str) -> str:
    """Put one sign for each unseen character, so that offsets into the words hold."""
    return text if text.isascii() and text.isprintable() else _WORDS.sub("\ufffd", text)


def _escape(found: re.Match[str]) -> str:
    character = found.group()
    code = ord(character)
    if character in _WRITTEN:
        return _WRITTEN[character]
    if 0xDC80 <= code <= 0xDCFF:
        code -= 0xDC00
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
