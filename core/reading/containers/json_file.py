"""JSON files: exported chats, or a list of articles wherever it is."""

from __future__ import annotations

from typing import BinaryIO

from core.reading.containers import facebook, telegram, x_posts
from core.reading.containers.chats import by_days
from core.reading.containers.contents import Contents, whole
from core.reading.containers.table import of_rows

_CHATS = (facebook.chats, telegram.chats, x_posts.chats)


def contents(file: BinaryIO, name: str) -> Contents:
    """List what a file of many articles holds; raises a ReadError."""
    from core.reading.encodings import decode
    from core.reading.rows import article_rows
    from core.reading.tables import json_value
    from core.source_text import tidy

    data = whole(file)
    # Two rows, or a chat in an object, take two objects. Longer letters (UTF-16) may have the
    # byte of this bracket as well, so that no bracket is missed.
    if data.lstrip().startswith(b"{") and data.count(b"{") < 2:
        return Contents()
    text, _ = decode(data)
    if not text.strip():
        return Contents()
    found = json_value(tidy(text))
    for chats in _CHATS:
        if exported := chats(found):
            return by_days(exported)
    return of_rows(article_rows(found))
