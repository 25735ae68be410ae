"""Where names begin and end that a pipeline found in scripts that part no words."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from core.article import MentionType
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
    """Give the spans, a person's with the extent that a sure rule has for the same name.

    Whom a list has is what the list says, and what an institution ends in is none by itself: 大学.
    """
    sure = [c for c in proposed if c.weight >= weights.FULL_PERSON]
    touching: dict[int, list[Candidate]] = defaultdict(list)
    for candidate in sure:
        touching[candidate.start].append(candidate)
        touching[candidate.end].append(candidate)
    common = {*lexicon.listed("orgtail", language), *lexicon.listed("nottail", language)}
    known = {(c.start, c.end): c.type for c in proposed if is_known(c.key)}
    for found in spans:
        span = replace(found, type=known.get((found.start, found.end), found.type))
        form = text[span.start : span.end]
        if form in common or (len(form) == _SAME and form.startswith(_THE_SAME)):
            continue
        near = [
            c
            for c in (*touching[span.start], *touching[span.end])
            if c.type is span.type is MentionType.PERSON
            and (c.start == span.start or c.end == span.end)
            and abs((c.end - c.start) - (span.end - span.start)) <= _TOO_MANY
        ]
        best = max(near, key=lambda c: (c.weight, c.end - c.start), default=None)
        yield span if best is None else replace(span, start=best.start, end=best.end)
