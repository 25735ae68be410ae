"""Where the mentions of an article stand in its translations, kept while nothing changes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from core.article import DoubtKind, Origin, TranslationMention
from core.names.projection.name_doubts import mistranslations
from core.names.projection.project import project
from core.translation.rules import ask

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article import Article, Translation
    from core.session.linked_entities import LinkedArticle

MOST = 4000
"""Sentences whose projected mentions are kept."""


class ProjectionCache:
    """Project mentions on translations; what was asked before is not computed again."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, int], _Projected] = {}

    def find(
        self, linked: LinkedArticle, translations: Sequence[Translation | None]
    ) -> tuple[tuple[TranslationMention, ...], ...]:
        """Find the mentions of an article in the translation of each of its sentences."""
        article, ids, names = linked.article, linked.ids, linked.names
        if len(ids) != len(article.mentions):
            return ((),) * len(article.sentences)
        if len(self._kept) > MOST:
            self._kept.clear()
        rows: list[tuple[TranslationMention, ...]] = []
        first = 0
        for index, (sentence, translation) in enumerate(
            zip(article.sentences, translations, strict=True)
        ):
            last = first
            while last < len(article.mentions) and article.mentions[last].start < sentence.end:
                last += 1
            if translation is None or first == last:
                rows.append(())
            else:
                more = linked.bundled if translation.origin is Origin.BUNDLE else {}
                called = tuple(names[ids[m]] + more.get(ids[m], ()) for m in range(first, last))
                wanted = _Projected(translation, called, first)
                known = self._kept.get((article.path, index))
                if known is None or known.question != wanted.question:
                    wanted.mentions = _project(article, index, range(first, last), wanted)
                    self._kept[article.path, index] = known = wanted
                rows.append(known.mentions)
            first = last
        return tuple(rows)


@dataclass(slots=True)
class _Projected:
    """A sentence's mentions in its translation, kept while translation and names are the same."""

    translation: Translation
    names: tuple[tuple[str, ...], ...]
    first: int
    """The number of its first mention."""
    mentions: tuple[TranslationMention, ...] = ()

    @property
    def question(self) -> tuple[Translation, tuple[tuple[str, ...], ...], int]:
        """Give what the mentions depend on."""
        return self.translation, self.names, self.first


def _project(
    article: Article, index: int, numbers: range, wanted: _Projected
) -> tuple[TranslationMention, ...]:
    sentence = article.sentences[index]
    spans = [
        (m.start - sentence.start, m.end - sentence.start, m.type)
        for m in (article.mentions[number] for number in numbers)
    ]
    placing = partial(
        project,
        article.quote(sentence),
        spans,
        wanted.names,
        wanted.translation.text,
        wanted.translation.links,
    )
    places = ask(placing, otherwise=())
    found = [TranslationMention(start, end, numbers[k]) for start, end, k in places]
    if any(doubt.kind is DoubtKind.NAME for doubt in wanted.translation.doubts):
        found += _mistranslated(article, index, wanted.translation, found)
    return tuple(sorted(found, key=lambda mention: mention.start))


def _mistranslated(
    article: Article, index: int, translation: Translation, found: Sequence[TranslationMention]
) -> list[TranslationMention]:
    """Mark what stands in a known name's place, so that its card can say the name."""
    here = {mention.mention for mention in found}
    return [
        TranslationMention(one.start, one.end, one.mention)
        for one in ask(partial(mistranslations, article, index, translation), otherwise=())
        if one.start < one.end
        and one.mention not in here
        and all(one.end <= m.start or m.end <= one.start for m in found)
    ]
