"""What is attached to an e-mail, beside its own text and the pictures that stand in it."""

from __future__ import annotations

import mimetypes
import os
import re
from dataclasses import dataclass
from email.errors import MessageError
from email.message import Message
from itertools import islice
from typing import TYPE_CHECKING

from core.reading.mail_headers import decoded_header

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_ATTACHMENTS = 200
_MOST_PARTS = 500
_LONGEST_NAME = 200
_MAILS = frozenset({"message/rfc822", "message/global"})
_SIGNATURES = frozenset(
    {
        "application/pgp-signature", "application/pgp-encrypted", "application/pkcs7-signature",
        "application/x-pkcs7-signature",
    }
)  # fmt: skip
_FAULTS = (
    MessageError, ValueError, TypeError, LookupError, AttributeError, AssertionError, KeyError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in an e-mail: its name, with a suffix, and the part that holds it."""

    name: str
    part: Message

    def data(self) -> bytes | None:
        """Give its bytes; None where they are damaged."""
        try:
            if self.part.get_content_maintype() == "message":
                inner = self.part.get_payload()
                inner = inner[0] if isinstance(inner, list) and inner else None
                return inner.as_bytes() if isinstance(inner, Message) else None
            payload = self.part.get_payload(decode=True)
        except (*_FAULTS, RecursionError):
            return None
        return payload if isinstance(payload, bytes) else None


def attachments(message: Message) -> Iterator[Attachment]:
    """Give what is attached to an e-mail, in order."""
    return islice(_attached(message), MOST_ATTACHMENTS)


def parts_of(message: Message) -> Iterator[tuple[Message, bool]]:
    """Give the parts of an e-mail that hold no others, in order.

    With each stands whether it is an e-mail of its own, into which is not looked.
    """
    stack, seen = [message], 0
    while stack and seen < _MOST_PARTS:
        part = stack.pop()
        seen += 1
        if part is not message and part.get_content_type() in _MAILS:
            yield part, True
            continue
        inner = part.get_payload() if part.is_multipart() else None
        if isinstance(inner, list):
            stack.extend(p for p in reversed(inner) if isinstance(p, Message))
        else:
            yield part, False


def _attached(message: Message) -> Iterator[Attachment]:
    for part, is_mail in parts_of(message):
        if is_mail:
            yield Attachment(_mail_name(part), part)
        elif _is_attached(part):
            yield Attachment(_name(part), part)


def _is_attached(part: Message) -> bool:
    kind = part.get_content_type()
    if kind in _SIGNATURES:
        return False
    disposition = str(part.get("Content-Disposition", "")).strip().lower()
    if disposition.startswith("attachment"):
        return True
    if kind in {"text/plain", "text/html"}:
        return False
    # A picture with an id stands in the text.
    in_text = part.get_content_maintype() == "image" and bool(part.get("Content-ID"))
    return not in_text and bool(_stated_name(part))


def _name(part: Message) -> str:
    name = _stated_name(part)
    if os.path.splitext(name)[1]:
        return name
    suffix = mimetypes.guess_extension(part.get_content_type(), strict=False) or ".bin"
    return f"{name or part.get_content_maintype()}{suffix}"


def _mail_name(part: Message) -> str:
    inner = part.get_payload()
    first = inner[0] if isinstance(inner, list) and inner else None
    subject = decoded_header(first, "Subject") if isinstance(first, Message) else ""
    name = _stated_name(part) or subject[:_LONGEST_NAME]
    return name if name.lower().endswith(".eml") else f"{name or 'message'}.eml"


def _stated_name(part: Message) -> str:
    try:
        name = part.get_filename()
    except _FAULTS:
        return ""
    # Some mailers state the whole path that the file had.
    called = decoded_header({"name": name}, "name") if name else ""
    return re.split(r"[/\\]", called)[-1][-_LONGEST_NAME:]
