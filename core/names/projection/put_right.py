"""Names that an engine mangled, put right in its translation where both ends are sure.

What the engine wrote is kept beside each, and said in the sentence's doubt.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from core.article import Doubt, DoubtKind, Origin, PutRight
from core.names.projection.name_doubts import mistranslations
from core.text.romanisation import fold
from core.translatable import one_after_another, worded
from core.translation.rules import ask

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article import Article, Translation, WordLink
    from core.names.projection.mistranslated_names import MistranslatedName

_SURE = 0.5
"""The weight of links from a name, of all that lead to the word, from which they are sure."""
_WITH_ARTICLE = ("United ", "Czech ", "Central African ", "Dominican ")
_HAS_ARTICLE = re.compile(
    r"(?:\b(?:the|an?)\s+(?:(?!(?:of|in|to|on|at|by|for|from|with|and|or|as)\s)[^\W\d_]+\s+)?"
    r"|\b(?:this|that|its|our|their)\s+|['’]s\s+|[-‐‑–/])$",
    re.IGNORECASE,
)
"""What stands before a name that takes no article there: the former, today's, anti-."""
_ARTICLES_OWN = frozenset({"Netherlands", "Philippines", "Bahamas", "Maldives", "Gambia"})


def with_names_put_right(
    article: Article,
    index: int,
    translation: Translation,
) -> Translation:
    """Give a package's translation with the known names in it as they should be.

    A name is put where its mention's words lead by sure links, or where they were left as they
    were. What is not sure stays, and stays doubted. Offsets follow.
    """
    if translation.origin is not Origin.PACKAGE or translation.put_right:
        return translation
    if all(doubt.kind is not DoubtKind.NAME for doubt in translation.doubts):
        return translation
    putting = partial(_put_right, article, index, translation)
    return ask(putting, otherwise=translation)


def _put_right(article: Article, index: int, translation: Translation) -> Translation:
    from core.names.projection.mistranslated_names import in_words

    found = mistranslations(article, index, translation)
    sure = sorted(
        (one for one in found if _is_sure(article, index, translation, one)),
        key=lambda one: one.start,
    )
    if not sure:
        return translation
    text, at = "", 0
    moves: list[tuple[int, int, int]] = []
    places: list[PutRight] = []
    for one in sure:
        name = _with_article(one.name, translation.text[: one.start])
        text += translation.text[at : one.start]
        places.append(
            PutRight(len(text), len(text) + len(name), translation.text[one.start : one.end])
        )
        text += name
        moves.append((one.start, one.end, len(name)))
        at = one.end
    text += translation.text[at:]
    others = tuple(doubt for doubt in translation.doubts if doubt.kind is not DoubtKind.NAME)
    left = [one for one in found if one not in sure]
    told: list[str] = [
        worded(
            "The name {name} was put right: the package wrote “{there}”.",
            name=one.name,
            there=" ".join(translation.text[one.start : one.end].split()),
        )
        for one in sure
    ]
    if left:
        told.append(in_words(translation.text, left))
    reason = told[0] if len(told) == 1 else one_after_another(told, " ")
    return replace(
        translation,
        text=text,
        links=_moved(translation.links, moves),
        doubts=(*others, Doubt(DoubtKind.NAME, reason)),
        put_right=tuple(places),
    )


def _is_sure(
    article: Article, index: int, translation: Translation, one: MistranslatedName
) -> bool:
    """Tell whether what stands at a place came from the name and from nothing else."""
    if one.start == one.end:
        return False
    sentence, mention = article.sentences[index], article.mentions[one.mention]
    form = article.quote(mention)
    if fold(translation.text[one.start : one.end]) == fold(form):
        return True
    own = other = 0.0
    start, end = mention.start - sentence.start, mention.end - sentence.start
    for link in translation.links:
        if link.target_start < one.end and one.start < link.target_end:
            inside = link.source_start < end and start < link.source_end
            own, other = own + link.weight * inside, other + link.weight * (not inside)
    return own >= _SURE and own >= _SURE * (own + other)


def _with_article(name: str, before: str) -> str:
    """Write "the" before a name that has it, unless it, or what stands for it, is there."""
    wanted = name.startswith(_WITH_ARTICLE) or name in _ARTICLES_OWN
    if not wanted or _HAS_ARTICLE.search(before):
        return name
    return f"the {name}" if any(map(str.isalnum, before)) else f"The {name}"


def _moved(
    links: Sequence[WordLink], moves: Sequence[tuple[int, int, int]]
) -> tuple[WordLink, ...]:
    """Give links to a text in which each (start, end) has got another length."""

    def move(place: int, *, is_end: bool) -> int:
        by = 0
        for start, end, length in moves:
            if place >= end:
                by += length - (end - start)
            elif place > start:
                # Within what was written anew only its edges are known.
                return start + by + (length if is_end else 0)
        return place + by

    return tuple(
        replace(
            link,
            target_start=move(link.target_start, is_end=False),
            target_end=move(link.target_end, is_end=True),
        )
        for link in links
    )
