"""Terms that a correction suggests: the words it changed, and those that they came from."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from core.knowledge.terms import make_term

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.article import Translation
    from core.knowledge.terms import Term

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_WEAKEST = 0.25
_MOST_WORDS = 400
_LONGEST_CHANGE = 6
"""Words that are changed at once and still are a term; more are another wording."""
_FARTHEST = 3
"""Letters between two words of one term: a space, a dash."""

Span = tuple[int, int]


def changed_words(before: str, after: str) -> list[tuple[Span, str]]:
    """Give the runs of words of a text that another one has otherwise, and what it has there."""
    olds, news = (list(_WORD.finditer(text))[:_MOST_WORDS] for text in (before, after))
    matcher = SequenceMatcher(
        None, [m.group().casefold() for m in olds], [m.group().casefold() for m in news], False
    )
    return [
        ((olds[a].start(), olds[b - 1].end()), after[news[c].start() : news[d - 1].end()])
        for kind, a, b, c, d in matcher.get_opcodes()
        if kind == "replace" and max(b - a, d - c) <= _LONGEST_CHANGE
    ]


def proposed_terms(
    original: str, language: str, before: Translation, after: str, to_code: str
) -> list[tuple[Term | None, str]]:
    """Give the term that each changed run suggests with the new words.

    The term is None where it cannot be told which words of the original they are of.
    """
    proposals: list[tuple[Term | None, str]] = []
    for span, target in changed_words(before.text, after):
        sources = [original[start:end] for start, end in _sources(before, span)]
        source = max(sources, key=len, default="")
        proposals.append((make_term(source, target, to_code, language), target))
    return proposals


def _sources(before: Translation, span: Span) -> Iterator[Span]:
    """Give the runs of words of the original that a run of its translation came from."""
    linked = sorted(
        {
            (link.source_start, link.source_end)
            for link in before.links
            if link.weight >= _WEAKEST
            and link.target_start < span[1]
            and span[0] < link.target_end
            and not _comes_more_to_another(before, link.source_start, span, link.weight)
        }
    )
    run: Span | None = None
    for start, end in linked:
        if run is not None and start - run[1] <= _FARTHEST:
            run = (run[0], max(run[1], end))
            continue
        if run is not None:
            yield run
        run = (start, end)
    if run is not None:
        yield run


def _comes_more_to_another(before: Translation, source: int, span: Span, weight: float) -> bool:
    """Tell whether a word of the original is rather what another word of the translation says."""
    return any(
        link.source_start == source
        and link.weight > weight
        and not (link.target_start < span[1] and span[0] < link.target_end)
        for link in before.links
    )
