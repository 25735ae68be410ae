"""Doubt a package's translation where it lacks a name that the program knows.

What a person said names nothing is no name: no translation can lack it.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from core.article import Doubt, DoubtKind, Origin
from core.translation.rules import ask

if TYPE_CHECKING:
    from core.article import Article, Mention, Translation
    from core.names.projection.mistranslated_names import MistranslatedName

_TELL_ENOUGH = frozenset({DoubtKind.SAME, DoubtKind.LOOP})


def doubt_names(
    article: Article,
    index: int,
    translation: Translation,
    to: str,
    dropped: frozenset[Mention] = frozenset(),
) -> Translation:
    """Give a sentence's translation with a doubt for the known names that are not in it.

    `dropped` are those of the article's mentions that a person said name nothing. A rule that fails
    changes nothing.
    """
    if translation.origin is not Origin.PACKAGE:
        return translation
    if dropped:
        anew = partial(_without_dropped, article, index, translation, dropped)
        translation = ask(anew, otherwise=translation)
    # What compares names is imported with the first translation of a package, here and below: the
    # window starts without it.
    from core.names.projection import mistranslated_names

    if to != mistranslated_names.LANGUAGE:
        return translation
    if any(doubt.kind in _TELL_ENOUGH for doubt in translation.doubts):
        return translation
    doubt = ask(partial(_mistranslated, article, index, translation, dropped), otherwise=None)
    if doubt is None:
        return translation
    # What was found without knowing any name would only say it again.
    others = (doubt for doubt in translation.doubts if doubt.kind is not DoubtKind.NAME)
    return replace(translation, doubts=(*others, doubt))


def _mistranslated(
    article: Article, index: int, translation: Translation, dropped: frozenset[Mention]
) -> Doubt | None:
    from core.names.projection import mistranslated_names

    found = mistranslations(article, index, translation, dropped)
    if found:
        return Doubt(DoubtKind.NAME, mistranslated_names.in_words(translation.text, found))
    return strange_country(
        article.quote(article.sentences[index]), translation.text, article.language
    )


def strange_country(original: str, translation: str, language: str) -> Doubt | None:
    """Doubt an English translation with a country that the original does not speak of."""
    from core.names.projection import exchanged_countries

    found = exchanged_countries.exchanged_countries(original, translation, language)
    if not found:
        return None
    return Doubt(DoubtKind.NAME, exchanged_countries.in_words(translation, found))


def _without_dropped(
    article: Article, index: int, translation: Translation, dropped: frozenset[Mention]
) -> Translation:
    """Ask anew for lost names where one was doubted, with small letters where there is none."""
    from core.translation.doubts import lost_name

    sentence = article.sentences[index]
    numbers = _mentions_of(article, index)
    here = [m for m in (article.mentions[n] for n in numbers) if m in dropped]
    if not here or all(doubt.kind is not DoubtKind.NAME for doubt in translation.doubts):
        return translation
    original = article.quote(sentence)
    for mention in here:
        start, end = mention.start - sentence.start, mention.end - sentence.start
        small = "".join(c.lower() if len(c.lower()) == 1 else c for c in original[start:end])
        original = original[:start] + small + original[end:]
    doubts: list[Doubt] = []
    for doubt in translation.doubts:
        if doubt.kind is DoubtKind.NAME:
            found = lost_name(original, translation.text, article.language)
            doubts += [found] if found is not None else []
        else:
            doubts.append(doubt)
    return replace(translation, doubts=tuple(doubts))


def mistranslations(
    article: Article,
    index: int,
    translation: Translation,
    dropped: frozenset[Mention] = frozenset(),
) -> tuple[MistranslatedName, ...]:
    """Find the known names of a sentence that its English translation does not have.

    `MistranslatedName.mention` is the number of the mention in the article.
    """
    from core.names.projection import mistranslated_names

    sentence = article.sentences[index]
    asked = [n for n in _mentions_of(article, index) if article.mentions[n] not in dropped]
    if not asked:
        return ()
    mentions = [
        (m.start - sentence.start, m.end - sentence.start, m.type, m.key)
        for m in (article.mentions[number] for number in asked)
    ]
    found = mistranslated_names.find_mistranslated(
        article.quote(sentence), mentions, translation.text, translation.links
    )
    return tuple(replace(one, mention=asked[one.mention]) for one in found)


def _mentions_of(article: Article, index: int) -> range:
    """Give the numbers of the mentions in a sentence."""
    sentence = article.sentences[index]
    first = bisect_left(article.mentions, sentence.start, key=lambda mention: mention.start)
    last = bisect_left(article.mentions, sentence.end, key=lambda mention: mention.start)
    return range(first, last)
