"""Chats that WhatsApp exported as text, in whatever way the telephone writes dates."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, BinaryIO

from core.reading.containers.chats import Chat, Message, by_days
from core.reading.containers.contents import Contents, whole

if TYPE_CHECKING:
    from collections.abc import Sequence

_START = re.compile(
    r"[\u200e\u200f]?\[?(\d{1,4})[./-]\s?(\d{1,2})[./-]\s?(\d{1,4}),?\s+"
    r"(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?[\s\u202f]*([AaPp])?(?:\.?\s?[Mm]\.?)?\]?\s*(?:[-–]\s)?(.*)"
)
_SENDER = re.compile(r"([^:]{1,80}):(?:\s(.*)|$)")
_NO_TEXT = re.compile(r"[\u200e\u200f]?<[^<>]{1,60}>|null")
_NAMED = re.compile(r"(?i)^.*whatsapp\W+(?:chat\W+)?(?:with|z|cu|с|з|mit|con|avec|-)?\s*")
_LEAST = 2

_Start = tuple[int, int, int, int, int]


def contents(file: BinaryIO, name: str) -> Contents:
    """List a chat's days; none where the file is a text like any other."""
    from core.reading.encodings import decode
    from core.source_text import tidy

    text, _ = decode(whole(file))
    found: list[tuple[_Start, str, list[str]]] = []
    for line in tidy(text).split("\n"):
        start = _START.match(line)
        if start is not None:
            sender = _SENDER.match(start[7])
            # What has no sender was written by the program.
            if sender is not None:
                found.append((_numbers(start), sender[1], [sender[2] or ""]))
            else:
                found.append((_numbers(start), "", []))
        elif found and found[-1][1]:
            found[-1][2].append(line)
        elif not found and line.strip():
            return Contents()
    if sum(1 for _, sender, _ in found if sender) < _LEAST:
        return Contents()
    order = _order([numbers for numbers, _, _ in found])
    messages = []
    for numbers, name_of, lines in found:
        when = _moment(numbers, order)
        said = "\n".join(line for line in lines if not _NO_TEXT.fullmatch(line.strip()))
        if when is not None and name_of:
            messages.append(Message(when, name_of.strip("\u200e\u200f\u202a\u202c "), said))
    return by_days([Chat(_chat_name(name), messages)])


def _chat_name(name: str) -> str:
    stem = name.rpartition("/")[2].rpartition(".")[0]
    return _NAMED.sub("", stem).strip("_ ") if "whatsapp" in stem.lower() else "WhatsApp"


def _numbers(start: re.Match[str]) -> _Start:
    first, second, third, hour, minute = (int(start[n]) for n in range(1, 6))
    if start[6]:
        hour = hour % 12 + (12 if start[6] in "Pp" else 0)
    return first, second, third, hour, minute


def _order(starts: Sequence[_Start]) -> tuple[int, int, int]:
    """Tell where year, month and day stand, as one telephone writes all dates alike."""
    if any(first > 31 for first, *_ in starts):
        return 0, 1, 2
    if any(first > 12 for first, *_ in starts):
        return 2, 1, 0
    if any(second > 12 for _, second, *_ in starts):
        return 2, 0, 1
    # Both can be meant: time goes on in the right one.
    for order in ((2, 1, 0), (2, 0, 1)):
        days = [tuple(start[place] for place in order) for start in starts]
        if days == sorted(days):
            return order
    return 2, 1, 0


def _moment(numbers: _Start, order: tuple[int, int, int]) -> datetime | None:
    year, month, day = (numbers[place] for place in order)
    try:
        return datetime(year + 2000 if year < 100 else year, month, day, numbers[3], numbers[4])
    except ValueError:
        return None
