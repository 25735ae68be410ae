"""Doubt a package's translation where it lacks a name that the program knows."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from core.article import Doubt, DoubtKind, Origin
from core.entities import mangled

if TYPE_CHECKING:
    from core.article import Article, Translation
    from core.entities.mangled import Mangled

_TELL_ENOUGH = frozenset({DoubtKind.SAME, DoubtKind.LOOP})


def doubt_names(article: Article, index: int, translation: Translation, to: str) -> Translation:
    """Give a sentence's translation with a doubt for the known names that are not in it."""
    if translation.origin is not Origin.PACKAGE or to != mangled.LANGUAGE:
        return translation
    if any(doubt.kind in _TELL_ENOUGH for doubt in translation.doubts):
        return translation
    found = mangled_names(article, index, translation)
    if not found:
        return translation
    # What was found without knowing any name would only say it again.
    others = (doubt for doubt in translation.doubts if doubt.kind is not DoubtKind.NAME)
    doubt = Doubt(DoubtKind.NAME, mangled.in_words(translation.text, found))
    return replace(translation, doubts=(*others, doubt))


def mangled_names(article: Article, index: int, translation: Translation) -> tuple[Mangled, ...]:
    """Find the known names of a sentence that its English translation does not have.

    `Mangled.mention` is the number of the mention in the article.
    """
    sentence = article.sentences[index]
    first = bisect_left(article.mentions, sentence.start, key=lambda mention: mention.start)
    last = bisect_left(article.mentions, sentence.end, key=lambda mention: mention.start)
    if first == last:
        return ()
    mentions = [
        (m.start - sentence.start, m.end - sentence.start, m.type, m.key)
        for m in article.mentions[first:last]
    ]
    found = mangled.find_mangled(
        article.quote(sentence), mentions, translation.text, translation.links
    )
    return tuple(replace(one, mention=first + one.mention) for one in found)
