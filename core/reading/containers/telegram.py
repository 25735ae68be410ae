"""Chats that Telegram exported, as JSON (result.json) or as pages (messages.html)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from core.reading.containers.chats import Chat, Message, by_days
from core.reading.containers.contents import Contents, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_LONGEST_NAME = 200


def chats(found: Any) -> list[Chat]:
    """Find the chats of an export; none where it is none."""
    if not isinstance(found, dict):
        return []
    several = [found]
    for key in ("chats", "left_chats"):
        listed = found.get(key)
        chats_of = listed.get("list") if isinstance(listed, dict) else None
        several += chats_of if isinstance(chats_of, list) else []
    return [chat for one in several if (chat := _chat(one)) is not None]


def contents(file: BinaryIO, name: str) -> Contents:
    """List the days of a chat that was exported as pages."""
    from core.reading.encodings import decode
    from core.reading.markup import parse_page
    from core.source_text import tidy

    text, _ = decode(whole(file))
    if 'class="message' not in text or "page_header" not in text:
        return Contents()
    page = parse_page(tidy(text))
    if page is None:
        return Contents()
    title = _words(page, "page_header")
    return by_days([Chat(title or name, list(_page_messages(page)))])


def _chat(found: Any) -> Chat | None:
    messages = found.get("messages") if isinstance(found, dict) else None
    if not isinstance(messages, list):
        return None
    known = [one for one in map(_message, messages) if one is not None]
    if not known:
        return None
    name = found.get("name")
    return Chat(name[:_LONGEST_NAME] if isinstance(name, str) and name else "Telegram", known)


def _message(found: Any) -> Message | None:
    """Give a message; None for what the program notes in between (who joined, what was pinned)."""
    if not isinstance(found, dict) or found.get("type", "message") != "message":
        return None
    written = found.get("date")
    when = _moment(written) if isinstance(written, str) else None
    if when is None or "text" not in found:
        return None
    text = _text(found["text"])
    poll = found.get("poll")
    if isinstance(poll, dict) and isinstance(poll.get("question"), str):
        text = "\n".join(filter(None, (text, poll["question"])))
    sender = _text(found.get("from") or found.get("author") or "")
    passed_on = found.get("forwarded_from")
    if isinstance(passed_on, str) and passed_on and passed_on != sender:
        sender = f"{sender} ↪ {passed_on}"
    return Message(when, sender[:_LONGEST_NAME], text)


def _text(value: Any) -> str:
    """Give a text that may be in pieces, each with what is special about it."""
    pieces = value if isinstance(value, list) else [value]
    texts = (piece.get("text") if isinstance(piece, dict) else piece for piece in pieces)
    return "".join(text for text in texts if isinstance(text, str))


def _moment(written: str) -> datetime | None:
    try:
        return datetime.fromisoformat(written[:40]).replace(tzinfo=None)
    except ValueError:
        return None


def _page_messages(page: HtmlElement) -> Iterator[Message]:
    sender = ""
    for block in page.xpath("//div[contains(concat(' ', @class, ' '), ' message ')]"):
        sender = _words(block, "from_name") or sender
        dates = block.xpath(".//div[contains(concat(' ', @class, ' '), ' date ')]/@title")
        when = _page_moment(str(dates[0])) if dates else None
        text = _words(block, "text")
        if when is not None and text:
            yield Message(when, sender[:_LONGEST_NAME], text)


def _page_moment(written: str) -> datetime | None:
    try:
        return datetime.strptime(written[:19], "%d.%m.%Y %H:%M:%S")
    except ValueError:
        return None


def _words(block: HtmlElement, kind: str) -> str:
    """Give the text of the first element of a class, a line break where there is one."""
    found = block.xpath(f".//div[contains(concat(' ', @class, ' '), ' {kind} ')]")
    if not found:
        return ""
    parts = []
    for element in found[0].iter():
        if element.tag == "br":
            parts.append("\n")
        elif isinstance(element.tag, str) and "details" not in (element.get("class") or ""):
            parts.append(" ".join((element.text or "").split("\n")))
        if element is not found[0]:
            parts.append(" ".join((element.tail or "").split("\n")))
    return "\n".join(" ".join(line.split()) for line in "".join(parts).split("\n")).strip()
