"""Names that an article without capitals has in one sentence, found in all of its sentences."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import base
from core.names.morphology import lexicon
from core.names.recognition import weights
from core.names.recognition.candidate import Candidate
from core.names.recognition.rules.script_bounds import (
    CASELESS,
    caseless_words,
    occurrences,
    with_plain_quotes,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.names.recognition.tokenised_article import Line, TokenisedArticle

    What = tuple[MentionType, str]

PER = MentionType.PERSON
_PARTS = re.compile(r"[·・•=＝]")
_SHORTEST_PART = {"zh": 2, "ja": 3, "ko": 2, "th": 4}
_SHORT = 3
"""Letters of an Arabic or Hebrew surname before which no letter may be joined: הרי is no Ri."""


def is_caseless(language: str) -> bool:
    """Tell whether capitals show no names in a language since its script has none."""
    return base(language) in CASELESS


def remembered_in_characters(
    tokenised: TokenisedArticle, chosen: Sequence[Candidate]
) -> Iterator[Candidate]:
    """Propose the names that stand elsewhere in the article, in full or by a person's surname."""
    text = with_plain_quotes(tokenised.text)
    joins = base(tokenised.language) in ("ar", "he", "fa")
    for name, (kind, key) in _remembered(tokenised, text, chosen).items():
        short = joins and len(name) <= _SHORT
        weight = weights.NAMED_ELSEWHERE + min(len(name), _LONG) / _LONG
        for line in _lines_with(tokenised, text, name):
            for at in occurrences(text, name, line.start, line.end, tokenised.language):
                if not (short and at > line.start and text[at - 1].isalnum()):
                    yield Candidate(at, at + len(name), kind, key, weight)


def _lines_with(tokenised: TokenisedArticle, text: str, name: str) -> Iterator[Line]:
    """Give the sentences in which a name begins."""
    at = text.find(name)
    while at >= 0:
        line = tokenised.line_at(at)
        within = line is not None and at < line.end
        if line is not None and within:
            yield line
        at = text.find(name, line.end if line is not None and within else at + 1)


_LONG = 20


def _remembered(
    tokenised: TokenisedArticle, text: str, chosen: Sequence[Candidate]
) -> dict[str, What]:
    names: dict[str, What] = {}
    surnames: dict[str, set[str]] = defaultdict(set)
    for candidate in sorted(chosen, key=lambda c: -c.weight):
        if candidate.type is MentionType.DATE or candidate.weight < weights.REMEMBERED:
            continue
        form = text[candidate.start : candidate.end]
        names.setdefault(form, (candidate.type, candidate.key))
        if candidate.type is PER and not candidate.lone:
            for surname in _surnames(form, tokenised.language):
                surnames[surname].add(candidate.key)
    for surname, keys in surnames.items():
        if len(keys) == 1:
            names.setdefault(surname, (PER, next(iter(keys))))
    return names


def _surnames(name: str, language: str) -> Iterator[str]:
    """Give the part of a full name by which its bearer is called next."""
    code = base(language)
    if code in _SHORTEST_PART:
        parts = _PARTS.split(name)
        if len(parts) > 1 and len(parts[-1]) >= _SHORTEST_PART[code]:
            yield parts[-1]
        return
    words = caseless_words(name, 0, len(name))
    if len(words) > 1:
        first = words[0].folded in lexicon.words("familyfirst", language)
        surname = words[0].text if first else words[-1].text
        if surname not in lexicon.words("small", language):
            yield surname
