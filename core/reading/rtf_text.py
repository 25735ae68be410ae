"""RTF made ready for kreuzberg: each font's letters as numbers, and without what is not the text.

A font table gives fonts a character set of their own, which old programs rely on; text that is
marked as deleted or hidden, and heads and feet of pages, are not what one reads.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

_TOKEN = re.compile(
    r"\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,9})? ?|\\[^a-zA-Z]|[{}]|[^\\{}]+", re.DOTALL
)
# \fcharset numbers of Windows, with their code pages.
_CODE_PAGES = {
    "128": "cp932", "129": "cp949", "134": "gb18030", "136": "big5", "161": "cp1253",
    "162": "cp1254", "163": "cp1258", "177": "cp1255", "178": "cp1256", "186": "cp1257",
    "204": "cp1251", "222": "cp874", "238": "cp1250", "0": "cp1252",
}  # fmt: skip
_FIELD_LETTER = re.compile(r"\\u(-?\d{1,6}) ?(?:\\'[0-9a-fA-F]{2}|\?)?|(?:\\'[0-9a-fA-F]{2})+")
_HEAD = 2_000
"""Bytes within which a file says in which code page it is."""
_WITHOUT = re.compile(r"(?:header|footer)[lrf]?$")
_BREAKS = {"par", "line", "tab", "sect", "page", "cell", "row", "u"}
_TEXTS = {"lquote", "rquote", "ldblquote", "rdblquote", "bullet", "endash", "emdash"}


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds up to the end of a group: the font, and whether its text is read."""

    font: str = ""
    deleted: bool = False
    hidden: bool = False
    left_out: bool = False
    fonts: bool = False
    instead: str = "1"
    """Letters for older readers after one that is written as a number."""


def prepared_rtf(data: bytes) -> bytes:
    """Give an RTF file whose letters need no font and which holds only what one reads."""
    text = data.decode("latin-1")
    charsets = _charsets(text)
    usual = _usual_page(text)
    other = {font: page for font, page in charsets.items() if page != usual}
    if not other and not re.search(r"\\(?:deleted|v|header|footer)[lrf]?\b", text):
        return data
    written: list[str] = []
    bytes_of = bytearray()
    page = ""
    stack = [_Group()]

    def flush() -> None:
        if bytes_of:
            letters = bytes_of.decode(page, "replace")
            numbers = "".join(f"\\u{_signed(c)}?" for c in letters)
            instead = stack[-1].instead
            written.append(numbers if instead == "1" else rf"\uc1{numbers}\uc{instead} ")
            bytes_of.clear()

    for token in _TOKEN.finditer(text):
        code, word, number = token.groups()
        whole = token.group()
        group = stack[-1]
        unread = group.deleted or group.hidden
        if code or (not word and whole[0] not in "\\{}" and not whole.isascii()):
            if group.left_out or unread:
                continue
            foreign = other.get(group.font, "")
            if not foreign or group.fonts:
                flush()
                written.append(whole)
                continue
            if foreign != page:
                flush()
                page = foreign
            bytes_of += bytes([int(code, 16)]) if code else whole.encode("latin-1")
            continue
        flush()
        if whole == "{":
            stack.append(group)
        elif whole == "}" and len(stack) > 1:
            stack.pop()
            if group.left_out:
                if not stack[-1].left_out:
                    written.append("}")
                continue
        elif word:
            stack[-1] = group = _after(group, word, number)
            if unread and word in _BREAKS | _TEXTS:
                continue
        elif unread and whole[0] != "\\":
            continue
        if not group.left_out:
            written.append(whole)
    flush()
    return "".join(written).encode("latin-1")


def rtf_field(value: str, data: bytes) -> str:
    """Give what an RTF file says of itself, in letters: they are numbers or bytes in it.

    A letter that is a number is followed by its stand-in for older readers.
    """
    usual = _usual_page(data[:_HEAD].decode("latin-1"))

    def letters(found: re.Match[str]) -> str:
        if found.group(1):
            return chr(int(found.group(1)) & 0xFFFF)
        return bytes.fromhex(found.group().replace("\\'", "")).decode(usual, "replace")

    return _FIELD_LETTER.sub(letters, value)


def _usual_page(text: str) -> str:
    own = re.search(r"\\ansicpg(\d{3,5})", text)
    page = f"cp{own.group(1)}" if own else "cp1252"
    try:
        "".encode(page)
    except LookupError:
        return "cp1252"
    return page


def _after(group: _Group, word: str, number: str | None) -> _Group:
    on = number != "0"
    if word == "f" and number is not None:
        return replace(group, font=number)
    if word == "deleted":
        return replace(group, deleted=on)
    if word == "v":
        return replace(group, hidden=on)
    if word == "plain":
        return replace(group, deleted=False, hidden=False, font="0")
    if word == "uc" and number is not None:
        return replace(group, instead=number)
    if word == "fonttbl":
        return replace(group, fonts=True)
    return replace(group, left_out=True) if _WITHOUT.match(word) else group


def _charsets(text: str) -> dict[str, str]:
    """Give the code page of each font that has one of its own."""
    found = re.findall(r"\\f(\d{1,5})(?:\\[a-z*]+-?\d* ?|[{}\s]){0,12}?\\fcharset(\d{1,3})", text)
    return {font: _CODE_PAGES[number] for font, number in found if number in _CODE_PAGES}


def _signed(letter: str) -> int:
    number = ord(letter) if ord(letter) < 0x10000 else 0xFFFD
    return number - 0x10000 if number >= 0x8000 else number
