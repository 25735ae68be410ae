"""Posts of X (Twitter): the archive of one's own, or what its interface gives."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime
from typing import Any, BinaryIO

from core.reading.containers.chats import Chat, Message, by_days
from core.reading.containers.contents import Contents, whole

_ASSIGNED = re.compile(r"\s*window\.YTD\.\w+\.part\d+\s*=\s*")


def contents(file: BinaryIO, name: str) -> Contents:
    """List the days of an archive's file of posts (tweets.js), which sets a variable to a list."""
    from core.reading.encodings import decode
    from core.reading.tables import json_value
    from core.source_text import tidy

    text, _ = decode(whole(file))
    start = _ASSIGNED.match(text[:200])
    if start is None:
        return Contents()
    return by_days(chats(json_value(tidy(text[start.end() :]))))


def chats(found: Any) -> list[Chat]:
    """Find posts, a chat for each account; none where there are none."""
    users: dict[str, str] = {}
    if isinstance(found, dict):
        users = _users(found)
        found = found.get("data") or found.get("tweets")
    if not isinstance(found, list) or not found:
        return []
    by_account: dict[str, list[Message]] = {}
    for row in found:
        post = row.get("tweet", row) if isinstance(row, dict) else None
        message = _message(post, users) if isinstance(post, dict) else None
        if message is not None:
            by_account.setdefault(message.sender, []).append(message)
    if sum(map(len, by_account.values())) * 2 < len(found):
        return []
    return [Chat(name or "X", messages) for name, messages in by_account.items()]


def _message(post: dict[str, Any], users: dict[str, str]) -> Message | None:
    text = next(
        (
            post[key]
            for key in ("full_text", "rawContent", "raw_content", "text")
            if isinstance(post.get(key), str)
        ),
        None,
    )
    written = post.get("created_at") or (post.get("date") if "rawContent" in post else None)
    when = _moment(written) if isinstance(written, str) else None
    is_post = any(
        key in post
        for key in ("id_str", "full_text", "author_id", "edit_history_tweet_ids", "rawContent")
    )
    if text is None or when is None or not is_post:
        return None
    return Message(when, _account(post, users), html.unescape(text))


def _account(post: dict[str, Any], users: dict[str, str]) -> str:
    user = post.get("user")
    if isinstance(user, dict):
        return _name(user)
    return users.get(str(post.get("author_id")), "")


def _users(found: dict[str, Any]) -> dict[str, str]:
    includes = found.get("includes")
    listed = includes.get("users") if isinstance(includes, dict) else None
    users = listed if isinstance(listed, list) else []
    return {str(user.get("id")): _name(user) for user in users if isinstance(user, dict)}


def _name(user: dict[str, Any]) -> str:
    keys = ("name", "displayname", "username", "screen_name")
    return next((user[key] for key in keys if isinstance(user.get(key), str)), "")


def _moment(written: str) -> datetime | None:
    for read in (datetime.fromisoformat, _in_words):
        try:
            when = read(written[:40])
            return when.astimezone(UTC).replace(tzinfo=None) if when.tzinfo else when
        except (ValueError, OverflowError):
            continue
    return None


def _in_words(written: str) -> datetime:
    return datetime.strptime(written, "%a %b %d %H:%M:%S %z %Y")
