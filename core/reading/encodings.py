"""From bytes to text: a mark, UTF-16 without a mark, UTF-8, a declaration that holds, a guess.

UTF-8 comes before the declaration: other text is hardly ever valid UTF-8 by chance, and pages
whose server added the wrong declaration are common.
"""

from __future__ import annotations

import codecs
import re

from core.reading.encoded_twice import decoded_again

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = (
    re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]+)""", re.I),
    re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)""", re.I),
)
# Where pages that declare the first were in fact saved by programs that write the second.
_WIDER = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
_WESTERN = frozenset({"cp1252", "iso8859-15", "mac-roman"})
"""What is declared by default, also by those who write other letters."""
_EAST_ASIAN = re.compile(
    "[\\n\\r -~\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef\u2014-\u2026]+"
)
_HEAD = 64 * 1024
_LEAST_MIXED = 3
"""Letters of each kind from which on a file is taken for one put together."""
_MOST_BY_CHANCE = 4
"""How many times as many bytes of a line must be no UTF-8 as are by chance."""
_SINGLE_BYTES = ("cp125", "cp85", "cp866", "iso8859", "koi8", "mac")


def decode(data: bytes, *, declared: str | None = None) -> tuple[str, str]:
    """Decode a file; gives the text and the name of its encoding.

    `declared` is what the file says of itself; it is passed over where the bytes do not fit it.
    Text that was encoded twice is decoded twice.
    """
    text, name = _decode(data, declared)
    return decoded_again(text), name


def _decode(data: bytes, declared: str | None) -> tuple[str, str]:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace"), name
    wide = _unmarked_utf16(data)
    if wide:
        return data.decode(wide, "replace"), wide
    if b"\x1b$" in data or b"\x1b(" in data:
        text = _try(data, "iso2022_jp")
        if text is not None:
            return text, "iso2022_jp"
    for likely in ("utf-8", _known(declared)):
        text = _try(data, likely) if likely else None
        if likely in _WESTERN and text is not None:
            from core.reading.legacy_encodings import contest

            return contest(data, likely)
        if likely and text is not None:
            return text, likely
    for name in ("utf-16-le", "utf-16-be"):
        if _is_utf16_of_east_asia(data, name):
            return data.decode(name, "replace"), name
    mixed = _mixed_with_utf8(data)
    if mixed is not None:
        return mixed, "utf-8"
    if _is_damaged_utf8(data):
        return data.decode("utf-8", "replace"), "utf-8"
    from core.reading.legacy_encodings import guess

    return guess(data)


def is_wide(data: bytes) -> bool:
    """Tell text in two or four bytes a character, whose bytes look like anything."""
    return (
        data.startswith(tuple(mark for mark, name in _MARKS if name != "utf-8-sig"))
        or _unmarked_utf16(data) is not None
        or any(_is_utf16_of_east_asia(data, name) for name in ("utf-16-le", "utf-16-be"))
    )


def declared_encoding(data: bytes) -> str | None:
    """Give the character set that a page declares in its first 64 kB."""
    head = data[:_HEAD]
    for pattern in _DECLARED:
        found = pattern.search(head)
        if found:
            return found.group(1).decode("ascii", "ignore")
    return None


def _known(name: str | None) -> str | None:
    """Give Python's name of a declared encoding; none for one that is not of single text bytes."""
    try:
        found = codecs.lookup(name or "").name
    except (LookupError, ValueError):
        return None
    if found.startswith(("utf-16", "utf-32", "utf-7")) or not getattr(
        codecs.lookup(found), "_is_text_encoding", True
    ):
        return None
    return _WIDER.get(found, found)


def _try(data: bytes, name: str) -> str | None:
    try:
        text = data.decode(name)
    except (UnicodeDecodeError, LookupError):
        return None
    # Control characters of the C1 range are no text: the declaration is of the wrong family.
    return None if re.search("[\x80-\x84\x86-\x9f]", text) else text


def _unmarked_utf16(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by its NULs, which are on one side of every Latin letter."""
    head = data[: _HEAD - _HEAD % 2]
    if len(head) < 4 or len(data) % 2:
        return None
    even, odd = head[0::2], head[1::2]
    for high, low, name in ((even, odd, "utf-16-be"), (odd, even, "utf-16-le")):
        zeros = high.count(0)
        # Cyrillic or Greek has few zeros, but its high bytes are nearly all one.
        same = max(map(high.count, set(high)))
        if (
            zeros
            and low.count(0) * 20 <= zeros
            and (zeros * 10 >= len(high) * 4 or same * 2 > len(high))
        ):
            return name
    return None


def _is_utf16_of_east_asia(data: bytes, name: str) -> bool:
    """Tell bytes that are no UTF-8 and nearly all of them Chinese, Japanese or Korean in UTF-16."""
    head = data[: _HEAD - _HEAD % 2]
    if len(head) < 16 or len(data) % 2:
        return False
    text = head.decode(name, "replace")
    known = sum(len(part) for part in _EAST_ASIAN.findall(text))
    return known * 20 >= len(text) * 19 and any(c in text for c in "\u3002\u3001\uff0c\n 的一の")


def _mixed_with_utf8(data: bytes) -> str | None:
    """Decode a file that was put together from others: lines of UTF-8, and lines of older letters.

    None where it is none. A line with letters of both is damaged UTF-8, and left as that.
    """
    lines = data.split(b"\n")
    proper, older = 0, []
    for at, line in enumerate(lines):
        seen = "" if line.isascii() else line.decode("utf-8", "replace")
        bad = seen.count("\ufffd")
        good = sum(1 for c in seen if c > "\x7f") - bad
        if not bad:
            proper += good
        elif bad > _MOST_BY_CHANCE * good:
            older.append(at)
    joined = b"\n".join(lines[at] for at in older)
    if proper < _LEAST_MIXED or sum(byte > 0x7F for byte in joined) < _LEAST_MIXED:
        return None
    from core.reading.legacy_encodings import guess

    text, name = guess(joined)
    parts = text.split("\n")
    if not name.startswith(_SINGLE_BYTES) or len(parts) != len(older):
        return None
    known = dict(zip(older, parts, strict=True))
    return "\n".join(
        known[at] if at in known else line.decode("utf-8", "replace")
        for at, line in enumerate(lines)
    )


def _is_damaged_utf8(data: bytes) -> bool:
    """Tell UTF-8 with a few bytes spoilt (pasted from elsewhere, cut at the end)."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(1 for c in text if c > "\x7f") - bad
    return good >= 10 * bad or (bad == 1 and good > 0 and text.endswith("\ufffd"))
