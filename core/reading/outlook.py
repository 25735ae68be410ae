"""Outlook messages (.msg), whose parts kreuzberg gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.errors import FileEmpty
from core.reading import bylines
from core.reading.dates import stated_date
from core.reading.documents import extract
from core.reading.formats import Format
from core.reading.mail import plain_blocks
from core.source_text import Block, BlockKind, build, tidy
from core.translatable import worded

if TYPE_CHECKING:
    from core.source_text import SourceText


def read_outlook(data: bytes) -> SourceText:
    """Read an Outlook message: subject, sender, date and text."""
    result = extract(data, Format.OUTLOOK)
    metadata: dict[str, Any] = dict(result.metadata)
    nodes = (result.document or {}).get("nodes", ())
    texts = [str(node["content"].get("text") or "") for node in nodes]
    body = plain_blocks(tidy("\n\n".join(text for text in texts if text)))
    if not body:
        raise FileEmpty(worded("There is no text in this e-mail."))
    sent = str(metadata.get("created_at") or "")
    headers = {
        "From": metadata.get("from_name") or metadata.get("from_email"),
        "To": ", ".join(map(str, metadata.get("to_emails") or ())),
        "Date": sent[:16].replace("T", " "),
    }
    headers["Attachments"] = ", ".join(map(_attachment_name, metadata.get("attachments") or ()))
    shown = [Block(BlockKind.ADDED, f"{name}: {text}") for name, text in headers.items() if text]
    return build(
        [*shown, *body],
        title=str(metadata.get("subject") or "") or None,
        date=stated_date(sent),
        encoding="msg",
        author=bylines.author(str(metadata.get("from_name") or "")),
    )


def _attachment_name(attachment: object) -> str:
    name = attachment.get("name") or "?" if isinstance(attachment, dict) else attachment
    return str(name)
