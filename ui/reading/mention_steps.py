"""The way from mention to mention in one article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from core.article import MentionType
    from ui.reading.content import Content


def next_mention(
    content: Content,
    step: int,
    *,
    mention: int | None,
    sentence: int,
    at_beginning: bool,
    visible: Collection[MentionType],
) -> int | None:
    """Give the next (1) or previous (-1) mention that is marked, None where there is none.

    It is sought from the current `mention`, else from the current `sentence`; `at_beginning` the
    headline's mentions come too.
    """
    mentions = content.article.mentions
    rest = [
        number
        for number in _from_here(content, step, mention, sentence, at_beginning)
        if mentions[number].type in visible and content.marks(number)
    ]
    return (rest[0] if step > 0 else rest[-1]) if rest else None


def alike(content: Content, mention: int | None) -> list[int]:
    """Give the mentions of the same entity as one, itself among them."""
    ids = content.entity_ids[: len(content.article.mentions)]
    if mention is None or mention >= len(ids):
        return []
    return [number for number, entity in enumerate(ids) if entity == ids[mention]]


def _from_here(
    content: Content, step: int, mention: int | None, current: int, at_beginning: bool
) -> range:
    mentions = content.article.mentions
    count = len(mentions)
    if mention is not None:
        return range(mention + 1, count) if step > 0 else range(mention)
    if not count:
        return range(0)
    sentence = content.article.sentences[current]
    if step < 0:
        return range(bisect_right(mentions, sentence.end, key=lambda m: m.end))
    if at_beginning:
        return range(count)
    return range(bisect_left(mentions, sentence.start, key=lambda m: m.start), count)
