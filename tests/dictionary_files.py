"""Dictionaries as dictd and StarDict have them, written for tests."""

from __future__ import annotations

import gzip
import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def digits(number: int) -> str:
    """Write a number as dictd's index does."""
    written = ""
    while number or not written:
        written, number = _DIGITS[number % 64] + written, number // 64
    return written


def dictzip(data: bytes, chunk: int = 100) -> bytes:
    """Pack data as dictzip does, in chunks that can be unpacked alone."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    parts = []
    for start in range(0, len(data), chunk):
        part = packer.compress(data[start : start + chunk]) + packer.flush(zlib.Z_FULL_FLUSH)
        parts.append(part)
    end = packer.flush()
    table = struct.pack(f"<HHH{len(parts)}H", 1, chunk, len(parts), *map(len, parts))
    extra = b"XX\x01\x00z" + b"RA" + struct.pack("<H", len(table)) + table
    head = b"\x1f\x8b\x08\x0c" + b"\0" * 6 + struct.pack("<H", len(extra)) + extra + b"name\0"
    return head + b"".join(parts) + end + struct.pack("<II", zlib.crc32(data), len(data))


def write_dictd(folder: Path, name: str, entries: Mapping[str, str], *, packed: str = "") -> Path:
    """Write a dictd dictionary; `packed` is `dz` for dictzip, `gz` for gzip without a table."""
    folder.mkdir(parents=True, exist_ok=True)
    data, lines = b"\xef\xbb\xbf", [f"00-database-info\t{digits(0)}\t{digits(3)}"]
    for word, text in entries.items():
        article = text.encode()
        lines.append(f"{word}\t{digits(len(data))}\t{digits(len(article))}")
        data += article
    (folder / f"{name}.index").write_text("\n".join(lines) + "\n", "utf-8")
    if packed:
        made = dictzip(data) if packed == "dz" else gzip.compress(data)
        (folder / f"{name}.dict.dz").write_bytes(made)
    else:
        (folder / f"{name}.dict").write_bytes(data)
    return folder


def write_stardict(
    folder: Path, name: str, entries: Mapping[str, bytes], *, types: str = "", wide: bool = False
) -> Path:
    """Write a StarDict dictionary whose articles are as they are given."""
    folder.mkdir(parents=True, exist_ok=True)
    index, data = b"", b""
    for word, article in entries.items():
        index += (
            word.encode() + b"\0" + struct.pack(">QI" if wide else ">II", len(data), len(article))
        )
        data += article
    info = ["StarDict's dict ifo file", "version=3.0.0", f"bookname=The {name} book",
            f"wordcount={len(entries)}", f"idxfilesize={len(index)}"]  # fmt: skip
    info += [f"sametypesequence={types}"] if types else []
    info += ["idxoffsetbits=64"] if wide else []
    (folder / f"{name}.ifo").write_text("\n".join(info) + "\n", "utf-8")
    (folder / f"{name}.idx").write_bytes(index)
    (folder / f"{name}.dict").write_bytes(data)
    return folder
