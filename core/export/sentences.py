"""A finished article sentence by sentence, as every format writes it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.article import MentionType, ParagraphKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.article import Paragraph, Translation
    from core.finished_article import FinishedArticle


TYPE_TITLES = MappingProxyType(
    {
        MentionType.PERSON: "People",
        MentionType.ORGANISATION: "Organisations",
        MentionType.PLACE: "Places",
        MentionType.EVENT: "Events",
        MentionType.PRODUCT: "Products",
        MentionType.DATE: "Dates",
    }
)
"""What a list of entities of one type is headed with."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A mention with its entity; whoever holds it says what the offsets count into."""

    start: int
    end: int
    type: MentionType
    entity: str


@dataclass(frozen=True, slots=True)
class FinishedSentence:
    """A sentence with what was made of it.

    `start`, `end` and the offsets of `mentions` count into the article's text, those of
    `translation_mentions` into the translation's. `index` counts in the whole article.
    """

    index: int
    start: int
    end: int
    text: str
    translation: Translation | None
    mentions: tuple[Marked, ...]
    translation_mentions: tuple[Marked, ...]
    written: str = ""
    """The text as the file writes it: with its own cedillas and spaces."""


def paragraphs(
    finished: FinishedArticle,
) -> Iterator[tuple[Paragraph, tuple[FinishedSentence, ...]]]:
    """Give the article's paragraphs with their sentences."""
    article = finished.article
    # Of an article that could not be linked it is not known whom its mentions name.
    linked = article.mentions if finished.entity_ids else ()
    marked = [
        Marked(mention.start, mention.end, mention.type, entity)
        for mention, entity in zip(linked, finished.entity_ids, strict=True)
    ]
    written = dict(article.written)
    index = at = 0
    for paragraph in article.paragraphs:
        furniture = paragraph.kind is ParagraphKind.FURNITURE
        sentences = []
        for sentence in paragraph.sentences:
            while at < len(marked) and marked[at].start < sentence.start:
                at += 1
            first = at
            while at < len(marked) and marked[at].end <= sentence.end:
                at += 1
            sentences.append(
                FinishedSentence(
                    index,
                    sentence.start,
                    sentence.end,
                    article.quote(sentence),
                    finished.translations[index],
                    () if furniture else tuple(marked[first:at]),
                    () if furniture else _translation_mentions(finished, index),
                    written.get(index) or article.quote(sentence),
                )
            )
            index += 1
        yield paragraph, tuple(sentences)


def sentences(finished: FinishedArticle) -> Iterator[FinishedSentence]:
    """Give the article's sentences in reading order."""
    for _, group in paragraphs(finished):
        yield from group


def _translation_mentions(finished: FinishedArticle, index: int) -> tuple[Marked, ...]:
    if not finished.translation_mentions or finished.translations[index] is None:
        return ()
    return tuple(
        Marked(
            found.start,
            found.end,
            finished.article.mentions[found.mention].type,
            finished.entity_ids[found.mention],
        )
        for found in sorted(finished.translation_mentions[index], key=lambda m: (m.start, m.end))
    )


@dataclass(frozen=True, slots=True)
class EntityHere:
    """An entity as one article has it: its name in the folder, its spellings and count here."""

    id: str
    type: MentionType
    name: str
    forms: tuple[str, ...]
    mentions: int


def entities_here(finished: FinishedArticle) -> list[EntityHere]:
    """List the entities of the article's mentions, in the order of first mention."""
    forms: dict[str, Counter[str]] = {}
    for sentence in sentences(finished):
        for mention in sentence.mentions:
            form = finished.article.text[mention.start : mention.end]
            forms.setdefault(mention.entity, Counter())[form] += 1
    return [
        EntityHere(
            id_,
            finished.entities[id_].type,
            finished.entities[id_].name,
            tuple(form for form, _ in counts.most_common()),
            counts.total(),
        )
        for id_, counts in forms.items()
    ]
