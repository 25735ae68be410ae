"""Change files as transfer, disks and attackers do, at random with a seed."""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

TOKENS = (
    b"\x00", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"<", b">", b"&a;", b"]]>", b"<!--", b"{",
    b"}", b"[[[[", b'"', b"\\", b"\\u-1?", b"\n\n", b"\r", b"%s", b"0 obj", b"endobj", b"stream",
    b"/Kids[2 0 R]", b"99999999999", b"-1", b"PK\x03\x04", b"=?utf-8?b?", b"boundary=",
    b"--", b"-->",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80", "é😀\u0301א".encode(), b"<table>", b"<w:p>", b"<text:s text:c='99999999'/>",
)  # fmt: skip
_ZIPPED = frozenset(
    {".docx", ".odt", ".epub", ".pptx", ".odp", ".ods", ".xlsx", ".zip", ".wacz", ".maff"}
)
_UNPACKING = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, ValueError, EOFError, OSError,
    KeyError, RuntimeError, MemoryError,
)  # fmt: skip
"""What a damaged archive makes Python's modules raise."""


def mutate(data: bytes, suffix: str, random: Random) -> bytes:
    """Give a changed file; a document that is an archive also inside it."""
    if suffix in _ZIPPED and random.random() < 0.6:
        return _inside(data, random)
    return _changed(data, random)


def _changed(data: bytes, random: Random) -> bytes:
    for _ in range(random.choice((1, 1, 2, 4, 16))):
        at = random.randrange(len(data) + 1)
        end = min(len(data), at + random.choice((1, 2, 8, 64, 512)))
        match random.randrange(7):
            case 0:
                data = data[:at]
            case 1:
                data = data[:at] + data[end:]
            case 2:
                data = data[:at] + data[at:end] * random.choice((2, 3, 50)) + data[end:]
            case 3:
                data = data[:at] + random.choice(TOKENS) + data[at:]
            case 4:
                data = data[:at] + random.randbytes(end - at) + data[end:]
            case 5:
                other = random.randrange(len(data) + 1)
                data = data[:at] + data[other : other + 256] + data[end:]
            case _:
                flipped = bytes(b ^ (1 << random.randrange(8)) for b in data[at : at + 1])
                data = data[:at] + flipped + data[at + 1 :]
    return data


def _inside(data: bytes, random: Random) -> bytes:
    """Change one part of an archive and pack it again."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except _UNPACKING:
        return _changed(data, random)
    name = random.choice(sorted(parts))
    parts[name] = _changed(parts[name], random)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return target.getvalue()
