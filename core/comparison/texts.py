"""An article's sentences as they are compared: in both languages, with their names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from core.article import ParagraphKind

if TYPE_CHECKING:
    from core.article import MentionType
    from core.finished_article import FinishedArticle

Marks: TypeAlias = "tuple[tuple[int, int, MentionType], ...]"
"""Parts of a text, in code points, in their order and apart from each other."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one language, with the names in them."""

    words: str
    language: str
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence; `index` counts in the whole article."""

    index: int
    original: Text
    translation: Text | None
    entities: frozenset[str] = frozenset()
    heading: bool = False

    def text(self, *, translated: bool) -> Text:
        """Give its words in the reader's language where they are wished and there."""
        return self.translation if translated and self.translation is not None else self.original


def said_by(finished: FinishedArticle) -> tuple[Said, ...]:
    """Give an article's sentences without its furniture."""
    article = finished.article
    linked = bool(finished.entity_ids)
    found: list[Said] = []
    index = at = 0
    for paragraph in article.paragraphs:
        for sentence in paragraph.sentences:
            marks, entities = [], set()
            while at < len(article.mentions) and article.mentions[at].start < sentence.start:
                at += 1
            while at < len(article.mentions) and article.mentions[at].end <= sentence.end:
                mention = article.mentions[at]
                start = mention.start - sentence.start
                marks.append((start, mention.end - sentence.start, mention.type))
                if linked:
                    entities.add(finished.entity_ids[at])
                at += 1
            if paragraph.kind is not ParagraphKind.FURNITURE:
                original = Text(article.quote(sentence), article.language, _apart(marks))
                found.append(
                    Said(
                        index,
                        original,
                        _translation(finished, index),
                        frozenset(entities),
                        paragraph.kind is ParagraphKind.HEADING,
                    )
                )
            index += 1
    return tuple(found)


def _translation(finished: FinishedArticle, index: int) -> Text | None:
    translation = finished.translations[index]
    if translation is None:
        return None
    mentions = finished.article.mentions
    here = finished.translation_mentions[index] if finished.translation_mentions else ()
    marks = [(one.start, one.end, mentions[one.mention].type) for one in here]
    return Text(translation.text, finished.to, _apart(sorted(marks)))


def _apart(marks: list[tuple[int, int, MentionType]]) -> Marks:
    """Leave of marks that overlap the first."""
    kept: list[tuple[int, int, MentionType]] = []
    for mark in marks:
        if not kept or mark[0] >= kept[-1][1]:
            kept.append(mark)
    return tuple(kept)
