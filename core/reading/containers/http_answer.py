"""What a server answered, as a web archive keeps it: a head, and a body that may be packed."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import FileTooLarge, FormatUnknown
from core.reading.containers.warc_records import fields_of
from core.reading.limits import MAX_BYTES
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Mapping

_STATUS = re.compile(rb"HTTP/[\d.]{1,5} (\d{3})")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_CHUNK_SIZE = re.compile(rb"([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r\n")
_WINDOWS = {"gzip": 47, "x-gzip": 47, "deflate": zlib.MAX_WBITS}


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer's status, the fields of its head, and its body so far as it was given."""

    status: int
    fields: Mapping[str, str]
    body: bytes

    @property
    def kind(self) -> str:
        """The kind of what was sent, without its letters."""
        return self.fields.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str:
        """The letters that were declared for it; empty without such."""
        found = self.fields.get("content-type", "").lower().partition("charset=")[2]
        return found.partition(";")[0].strip("\"' ")

    def unpacked(self) -> bytes:
        """Give the body as a browser has it; raises FileTooLarge, or FormatUnknown."""
        body = self.body
        if "chunked" in self.fields.get("transfer-encoding", "").lower():
            body = _joined(body)
        packing = self.fields.get("content-encoding", "").strip().lower()
        if packing in {"", "identity"}:
            return body
        if packing not in _WINDOWS:
            raise FormatUnknown(
                worded("This page is packed in a way that Diptych does not read ({name}).",
                       name=packing[:20])
            )  # fmt: skip
        return _inflated(body, _WINDOWS[packing])


def parse_answer(block: bytes) -> Answer | None:
    """Take an answer apart; None for what is none."""
    status = _STATUS.match(block)
    end = _HEAD_END.search(block)
    if status is None or end is None:
        return None
    return Answer(int(status[1]), fields_of(block[: end.start()]), block[end.end() :])


def _joined(body: bytes) -> bytes:
    """Join what was sent in chunks; what is in none, as some archivers have joined it, is whole."""
    parts, at = [], 0
    while size := _CHUNK_SIZE.match(body, at):
        length = int(size[1], 16)
        if not length:
            break
        parts.append(body[size.end() : size.end() + length])
        at = size.end() + length + 2
    return b"".join(parts) if parts else body


def _inflated(body: bytes, window: int) -> bytes:
    """Unpack a body; one that is not packed after all is given as it is."""
    for tried in (window, -zlib.MAX_WBITS):
        packed = zlib.decompressobj(tried)
        try:
            found = packed.decompress(body, MAX_BYTES + 1)
        except zlib.error:
            continue
        if len(found) > MAX_BYTES:
            raise FileTooLarge(worded("This page unpacks to more than an article may hold."))
        return found
    return body
