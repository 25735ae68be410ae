"""Conversations and posts in the copy that Facebook, Messenger and Instagram give of one's data."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from core.reading.containers.chats import Chat, Message

_LATEST = 4_102_444_800


def chats(found: Any) -> list[Chat]:
    """Find the conversation or the posts of a file; none where it has neither."""
    if isinstance(found, dict) and isinstance(found.get("messages"), list):
        messages = [one for one in map(_message, found["messages"]) if one is not None]
        name = _letters(found.get("title") or found.get("threadName")) or "Messenger"
        return [Chat(name, messages)] if messages else []
    posts = found if isinstance(found, list) else None
    if isinstance(found, dict):
        lists = [value for key, value in found.items() if "posts" in key]
        posts = next((value for value in lists if isinstance(value, list)), None)
    known = [one for one in map(_post, posts or ()) if one is not None]
    return [Chat("Facebook", known)] if known else []


def _message(found: Any) -> Message | None:
    if not isinstance(found, dict):
        return None
    sender = found.get("sender_name") or found.get("senderName")
    when = _moment(found.get("timestamp_ms") or found.get("timestamp"))
    if not isinstance(sender, str) or when is None:
        return None
    return Message(when, _letters(sender), _letters(found.get("content") or found.get("text")))


def _post(found: Any) -> Message | None:
    if not isinstance(found, dict):
        return None
    when, data = _moment(found.get("timestamp")), found.get("data")
    if when is None or not isinstance(data, list):
        return None
    texts = [_letters(part.get("post")) for part in data if isinstance(part, dict)]
    return Message(when, "", "\n\n".join(filter(None, texts)))


def _letters(value: Any) -> str:
    """Give a text whose UTF-8 was written as if each byte were a letter."""
    text = value if isinstance(value, str) else ""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _moment(value: Any) -> datetime | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    # One that is too large for a float cannot be divided.
    if not 0 < value < _LATEST * 1000:
        return None
    seconds = value / 1000 if value > _LATEST else value
    if seconds >= _LATEST:
        return None
    return datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None)
