"""Chats and short posts: what one channel said in a day is an article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.reading.containers.contents import Contents, Item, article, check_number, held

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")


@dataclass(frozen=True, slots=True)
class Message:
    """What somebody wrote, and when, by the clock that the export goes by."""

    when: datetime
    sender: str
    text: str


@dataclass(frozen=True, slots=True)
class Chat:
    """A channel, a group or two people, with what they wrote."""

    name: str
    messages: Sequence[Message]


def by_days(chats: Sequence[Chat]) -> Contents:
    """Make an article of each day of each chat, a paragraph of each message."""
    items: list[Item] = []
    for number, chat in enumerate(chats, start=1):
        # A channel in which only itself speaks is named in the title.
        named = any(message.sender not in {"", chat.name} for message in chat.messages)
        days: dict[str, list[Message]] = {}
        for message in chat.messages:
            if message.text.strip():
                days.setdefault(message.when.date().isoformat(), []).append(message)
        check_number(len(items) + len(days))
        for day, messages in sorted(days.items()):
            messages.sort(key=lambda message: message.when)
            data = article(
                [part for message in messages for part in _paragraphs(message, named=named)],
                title=f"{chat.name}, {messages[0].when:%d.%m.%Y}",
                date=day,
                source=chat.name,
            )
            # Days of one chat sort by name; of several, each has its number before.
            name = f"{day}.json" if len(chats) == 1 else f"{number}-{day}.json"
            items.append(held(name, data))
    return Contents(tuple(items))


def _paragraphs(message: Message, *, named: bool) -> Iterator[str]:
    """Give a message's paragraphs, time and sender before the first."""
    parts = [" ".join(part.split()) for part in _BLANK_LINE.split(message.text.strip())]
    sender = " ".join(message.sender.split())
    said = f"{message.when:%H:%M} {sender}: " if named and sender else f"{message.when:%H:%M} "
    yield said + parts[0]
    yield from filter(None, parts[1:])
