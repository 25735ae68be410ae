"""Where the folder speaks of an entity: each mention with the words around it, on both sides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.search import Snippet, around

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.article import Article, Translation, TranslationMention


@dataclass(frozen=True, slots=True)
class MentionInContext:
    """A mention, by its number in its article, and the sentence that it is in.

    The translation is empty where there is none, and has no spans where the mention was not found
    in it.
    """

    path: str
    mention: int
    sentence: int
    original: Snippet
    translation: Snippet


def mentions_in_context(
    article: Article,
    translations: Sequence[Translation | None],
    ids: Sequence[str],
    projected: Sequence[Sequence[TranslationMention]],
    entity_id: str,
) -> Iterator[MentionInContext]:
    """Give the mentions of an entity in an article; in each sentence the first one."""
    index = 0
    told = -1
    for number, (mention, id) in enumerate(zip(article.mentions, ids, strict=False)):
        while article.sentences[index].end <= mention.start:
            index += 1
        if id != entity_id or index == told:
            continue
        told = index
        sentence, translation = article.sentences[index], translations[index]
        span = (mention.start - sentence.start, mention.end - sentence.start)
        there = tuple((m.start, m.end) for m in projected[index] if m.mention == number)
        yield MentionInContext(
            article.path,
            number,
            index,
            around(article.quote(sentence), (span,)),
            around(translation.text if translation is not None else "", there),
        )
