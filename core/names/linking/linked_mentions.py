"""What linking keeps of an article: its mentions, and the entity of each."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from core.article import MentionType

Node = tuple[MentionType, str]
"""What a mention says by itself: its type and its key."""

_TYPES = {kind.value: kind for kind in MentionType}


@dataclass(slots=True)
class LinkedMentions:
    """An article's mentions as (node, form), without the text.

    `linked` are the entities as found, `ids` as a person wants them, "" for what is none. `stamp`
    says what the mentions were made of. `loose` has the surnames of those named by them alone.
    """

    language: str
    mentions: tuple[tuple[Node, str], ...]
    stamp: str = ""
    linked: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    loose: set[str] = field(default_factory=set)


def dump(article: LinkedMentions) -> str:
    """Write an article's mentions for the store."""
    mentions = [(kind.value, key, form) for (kind, key), form in article.mentions]
    own = article.ids if article.ids != article.linked else ()
    loose = sorted(article.loose)
    parts = (article.stamp, article.language, mentions, article.linked, own, loose)
    return json.dumps(parts, separators=(",", ":"))


def load(data: str) -> LinkedMentions:
    """Read what `dump` wrote."""
    stamp, language, mentions, linked, own, loose = json.loads(data)
    named = tuple(((_TYPES[kind], key), form) for kind, key, form in mentions)
    linked = tuple(linked)
    return LinkedMentions(language, named, stamp, linked, tuple(own) or linked, set(loose))
