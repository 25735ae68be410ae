"""E-mails with attachments: an article for each that is of a kind that is read, beside the mail."""

from __future__ import annotations

import re
from typing import BinaryIO

from core.reading.containers.contents import MOST_UNPACKED, Contents, Item, fit_name, held, whole
from core.reading.containers.kinds import is_read
from core.reading.limits import MAX_BYTES

_MAY_HOLD = re.compile(rb"name\*?[0-9]?\*?=|attachment|message/rfc822", re.I)


def contents(file: BinaryIO, name: str) -> Contents:
    """List what is attached to an e-mail; the mail itself is an article as well."""
    data = whole(file, MAX_BYTES)
    if not _MAY_HOLD.search(data):
        return Contents()
    from core.reading.attachments import attachments
    from core.reading.mail import bare_mail, parse_mail

    items: list[Item] = []
    unread = []
    taken: set[str] = set()
    left = MOST_UNPACKED
    message = parse_mail(bare_mail(data) if name.lower().endswith(".emlx") else data)
    for attachment in attachments(message):
        called = fit_name(attachment.name, taken)
        inner = attachment.data() if is_read(called) else None
        if inner is None or len(inner) > min(left, MAX_BYTES):
            unread.append(called)
            continue
        left -= len(inner)
        items.append(held(called, inner, whole=False))
    return Contents(tuple(items), tuple(unread), beside=True)
