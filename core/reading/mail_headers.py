"""The headers of an e-mail, in whatever way their letters are written."""

from __future__ import annotations

from email.errors import MessageError
from email.header import decode_header, make_header
from typing import TYPE_CHECKING, Any

from core.reading.encodings import decode
from core.source_text import tidy

if TYPE_CHECKING:
    from collections.abc import Mapping
    from email.message import Message

_LONGEST = 2_000


def decoded_header(message: Message | Mapping[str, Any], name: str) -> str:
    """Give a header on one line, `""` where there is none."""
    raw = message.get(name)
    if raw is None:
        return ""
    if not isinstance(raw, str):
        # Python makes a Header of bytes that no header may have.
        parts = (part for part, _ in decode_header(raw))
        raw = b"".join(p if isinstance(p, bytes) else p.encode() for p in parts).decode(
            "utf-8", "surrogateescape"
        )
    text = raw[:_LONGEST]
    if "=?" not in text:
        # Bytes that no header may have are a charset of their own.
        text = decode(text.encode("utf-8", "surrogateescape"))[0]
    else:
        try:
            text = str(make_header(decode_header(text)))
        except (MessageError, LookupError, ValueError, TypeError):
            text = decode(text.encode("utf-8", "surrogateescape"))[0]
    return " ".join(tidy(text).split())
