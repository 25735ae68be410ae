"""What rules find in an article: names with weights, of which the weightiest stand."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from core.names.keys import is_known
from core.names.recognition.rules.announced_names import announced_names
from core.names.recognition.rules.capitalised_runs import name_sequences
from core.names.recognition.rules.chinese_names import chinese_names
from core.names.recognition.rules.gazetteer_matches import dates, known_names
from core.names.recognition.rules.japanese_names import japanese_names
from core.names.recognition.rules.known_characters import known_in_characters
from core.names.recognition.rules.korean_names import korean_names
from core.names.recognition.rules.latin_in_caseless import latin_names
from core.names.recognition.rules.organisations import acronyms, headed_names, quoted_names
from core.names.recognition.rules.turkish_names import turkish_names
from core.names.recognition.tagger.decoding import LABELS
from core.names.recognition.tagger.features import Hint

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.names.recognition.candidate import Candidate
    from core.names.recognition.tokenised_article import TokenisedArticle

_SOURCES = (
    dates, known_names, known_in_characters, announced_names, chinese_names, japanese_names,
    korean_names, turkish_names, latin_names, headed_names, acronyms, quoted_names, name_sequences,
)  # fmt: skip


def propose(tokenised: TokenisedArticle) -> list[Candidate]:
    """Give what each source of rules finds; candidates may overlap."""
    return list(chain.from_iterable(source(tokenised) for source in _SOURCES))


def choose(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Keep the weightiest candidates that do not overlap, in order of place."""
    taken: list[Candidate] = []
    covered: set[int] = set()
    for candidate in sorted(candidates, key=lambda c: (-c.weight, c.start - c.end, c.start)):
        span = range(candidate.start, candidate.end)
        if candidate.start < candidate.end and not covered.intersection(span):
            covered.update(span)
            taken.append(candidate)
    return sorted(taken, key=lambda c: c.start)


def as_hints(candidates: Iterable[Candidate]) -> tuple[Hint, ...]:
    """Give the candidates that name something as a trained network takes them."""
    return tuple(
        Hint(c.start, c.end, LABELS.index(c.type.value), is_known(c.key))
        for c in candidates
        if c.type.value in LABELS
    )
