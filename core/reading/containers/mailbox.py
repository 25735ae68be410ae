"""Mailboxes (mbox): an article for each e-mail."""

from __future__ import annotations

import re
from functools import partial
from typing import BinaryIO

from core.reading.containers.contents import Contents, Item, check_number, whole
from core.reading.limits import MAX_BYTES, too_large

MAX_MAILBOX_BYTES = 200 * 1024 * 1024

_START = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]*\r?\n")
_QUOTED_START = re.compile(rb"^>(>*From )", re.M)


def contents(file: BinaryIO, name: str) -> Contents:
    """List a mailbox's e-mails by their places."""
    data = whole(file, MAX_MAILBOX_BYTES)
    starts = list(_START.finditer(data))
    ends = [found.start() for found in starts[1:]] + [len(data)]
    spans = [(found.end(), end) for found, end in zip(starts, ends, strict=False)]
    spans = [(start, end) for start, end in spans if data[start:end].strip()]
    check_number(len(spans))
    return Contents(
        tuple(
            Item(f"{number}.eml", end - start, partial(_mail, start, end - start))
            for number, (start, end) in enumerate(spans, start=1)
        )
    )


def _mail(start: int, size: int, file: BinaryIO) -> bytes:
    if size > MAX_BYTES:
        raise too_large(size, MAX_BYTES)
    file.seek(start)
    return _QUOTED_START.sub(rb"\1", file.read(size))
