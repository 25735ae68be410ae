"""Write a small OLE compound file, as Outlook's messages are (MS-CFB, version 3)."""

from __future__ import annotations

import struct

SECTOR = 512
SHORT_SECTOR = 64
LONG_STREAM = 4096
FREE, END, FAT, NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF


def compound_file(streams: dict[str, bytes]) -> bytes:
    """Give a file with these streams in its root, each shorter than 4096 bytes."""
    assert all(len(data) < LONG_STREAM for data in streams.values())
    # Siblings are a tree ordered by length, then by letters; a list leaning right will do.
    names = sorted(streams, key=lambda name: (len(name), name.upper()))
    short, short_fat, starts = b"", [], []
    for name in names:
        count = -(-len(streams[name]) // SHORT_SECTOR)
        starts.append(len(short_fat) if count else END)
        short_fat += [len(short_fat) + n + 1 for n in range(count - 1)] + [END] * bool(count)
        short += streams[name].ljust(count * SHORT_SECTOR, b"\0")
    entries = [_entry("Root Entry", 5, child=1 if names else NONE, start=0, size=len(short))]
    for index, name in enumerate(names):
        right = index + 2 if index + 1 < len(names) else NONE
        entries.append(_entry(name, 2, right=right, start=starts[index], size=len(streams[name])))
    while len(entries) % 4:
        entries.append(b"\0" * 68 + struct.pack("<III", NONE, NONE, NONE) + b"\0" * 48)
    parts = [
        _padded(short),
        _padded(struct.pack(f"<{len(short_fat)}I", *short_fat), b"\xff"),
        b"".join(entries),
    ]
    sectors: list[int] = []
    firsts = []
    for part in parts:
        firsts.append(len(sectors))
        count = len(part) // SECTOR
        sectors += [len(sectors) + n + 1 for n in range(count - 1)] + [END]
    fat_count = 1
    while (len(sectors) + fat_count) * 4 > fat_count * SECTOR:
        fat_count += 1
    fat_first = len(sectors)
    fat = sectors + [FAT] * fat_count
    fat_bytes = _padded(struct.pack(f"<{len(fat)}I", *fat), b"\xff")
    header = struct.pack(
        "<8s16sHHHHH6xIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\0" * 16, 0x3E, 3, 0xFFFE, 9, 6,
        0, fat_count, firsts[2], 0, LONG_STREAM, firsts[1], len(parts[1]) // SECTOR, END, 0,
    )  # fmt: skip
    places = [fat_first + n for n in range(fat_count)]
    header += struct.pack("<109I", *(places + [FREE] * (109 - fat_count)))
    return header + b"".join(parts) + fat_bytes


def message(subject: str, sender: str, body: str) -> bytes:
    """Give an Outlook message with these properties, in Unicode."""
    values = {0x001A: "IPM.Note", 0x0037: subject, 0x0C1A: sender, 0x1000: body}
    streams = {
        f"__substg1.0_{tag:04X}001F": value.encode("utf-16-le") for tag, value in values.items()
    }
    table = b"\0" * 32
    for tag, value in values.items():
        table += struct.pack("<HHIII", 0x001F, tag, 6, len(value) * 2 + 2, 0)
    # 4 December 2023, 10:00, counted in 100 ns from 1601: when it was sent.
    table += struct.pack("<HHIQ", 0x0040, 0x0039, 6, 133461684000000000)
    streams["__properties_version1.0"] = table
    return compound_file(streams)


def _entry(
    name: str, kind: int, *, right: int = NONE, child: int = NONE, start: int, size: int
) -> bytes:
    encoded = name.encode("utf-16-le") + b"\0\0"
    return struct.pack(
        "<64sHBBIII16sIQQIQ",
        encoded, len(encoded), kind, 1, NONE, right, child, b"\0" * 16, 0, 0, 0, start, size,
    )  # fmt: skip


def _padded(data: bytes, fill: bytes = b"\0") -> bytes:
    return data + fill * (-len(data) % SECTOR)
