"""Where names begin and end that a pipeline found in scripts that part no words."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import sentence_gap
from core.names.keys import is_known
from core.names.morphology import lexicon
from core.names.recognition import weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.names.recognition.candidate import Candidate
    from core.names.recognition.tagger.tagger import NamedSpan

CHARACTERS = frozenset({"ja", "ko", "zh"})
_TOO_MANY = 3
"""Characters by which a pipeline may miss the end of a name that rules know: 特首, 局."""
_THE_SAME = "同"
"""Begins what was named before: 同社, 同省."""
_SAME = 2


def fit_characters(
    text: str, language: str, spans: Iterable[NamedSpan], proposed: Sequence[Candidate]
) -> Iterator[NamedSpan]:
    """Give the spans, with the extent and type that a sure rule has for the same name.

    What an institution ends in is no name by itself: 大学.
    """
    sure = [c for c in proposed if c.weight >= weights.FULL_PERSON]
    touching: dict[int, list[Candidate]] = defaultdict(list)
    for candidate in sure:
        touching[candidate.start].append(candidate)
        touching[candidate.end].append(candidate)
    common = {*lexicon.listed("orgtail", language), *lexicon.listed("nottail", language)}
    told = {
        (c.start, c.end): c.type
        for c in sorted(proposed, key=lambda c: c.weight)
        if c.weight >= weights.FULL_PERSON or is_known(c.key)
    }
    for found in spans:
        span = replace(found, type=told.get((found.start, found.end), found.type))
        form = text[span.start : span.end]
        if form in common or (len(form) == _SAME and form.startswith(_THE_SAME)):
            continue
        near = [
            c
            for c in (*touching[span.start], *touching[span.end])
            if c.type is span.type and _is_better(c, span, language)
        ]
        best = max(near, key=lambda c: (c.weight, c.end - c.start), default=None)
        yield span if best is None else replace(span, start=best.start, end=best.end)


def _is_better(sure: Candidate, span: NamedSpan, language: str) -> bool:
    """Tell whether a rule's name has the same end without what stands before it, or a person's.

    Where nothing parts words a pipeline takes one before a name for its beginning: 町ダンボア.
    """
    if sentence_gap(language) == "" and sure.end == span.end and sure.start > span.start:
        return True
    missed = abs((sure.end - sure.start) - (span.end - span.start))
    return span.type is MentionType.PERSON and missed <= _TOO_MANY
