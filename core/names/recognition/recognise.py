"""Names in an article, found by rules and, where its language has one, by a trained pipeline.

Each source of rules proposes candidates with a weight: dates, the gazetteer, head words, acronyms
that the text explains, quoted names, runs of capitals; a trained pipeline's spans outweigh them.
Overlaps are settled by weight. Then the article is read as one: a name has one type throughout
(`_one_sense`), and a name in one sentence is one in all (`document_memory`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from core.article import Mention, MentionType, ParagraphKind
from core.names.keys import is_known
from core.names.morphology.endings import stem
from core.names.recognition import weights
from core.names.recognition.announced_types import announced_types
from core.names.recognition.beside_people import with_genders
from core.names.recognition.document_memory import remembered
from core.names.recognition.ensemble import combine
from core.names.recognition.name_joining import joined
from core.names.recognition.namesakes import to_namesakes
from core.names.recognition.rules import as_hints, choose, propose
from core.names.recognition.tagger.tagger import CERTAIN
from core.names.recognition.tokenised_article import TokenisedArticle, tokenise_article
from core.names.recognition.trained import in_sentences, shipped
from core.names.recognition.type_evidence import with_evidence
from core.names.recognition.whole_people import whole_people

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.article import Paragraph
    from core.names.recognition.candidate import Candidate
    from core.names.recognition.tagger.tagger import NamedSpan

_SURE = weights.TRAINED + CERTAIN
LINES_AT_ONCE = 500
"""Sentences that rules look at in one slice: most articles have fewer."""


def recognise(text: str, paragraphs: Sequence[Paragraph], language: str) -> tuple[Mention, ...]:
    """Give the mentions of an article: in order, not overlapping, each inside one sentence.

    Furniture has none. Runs without any resource of the language, with what remains useful then.
    """
    recognition = Recognition(text, paragraphs, language)
    return recognition.mentions(recognition.slices())


@dataclass(frozen=True, slots=True)
class Slice:
    """What a bounded piece of the work found: what rules propose, or a trained pipeline's spans."""

    proposed: Sequence[Candidate] = ()
    spans: Sequence[NamedSpan] | None = None


class Recognition:
    """The way to the mentions of one article, in slices.

    What holds for the whole of it, such as which surnames are whose, joins them in the end.
    """

    def __init__(self, text: str, paragraphs: Sequence[Paragraph], language: str) -> None:
        self._text, self._paragraphs, self._language = text, paragraphs, language
        self._own = [p for p in paragraphs if p.kind is not ParagraphKind.FURNITURE]

    @cached_property
    def _page(self) -> TokenisedArticle:
        sentences = [sentence for paragraph in self._own for sentence in paragraph.sentences]
        return tokenise_article(self._text, sentences, self._language)

    def slices(self) -> Iterator[Slice]:
        """Yield what is found, slice by slice."""
        tokenised = self._page
        yield Slice()
        proposed: list[Candidate] = []
        for at in range(0, len(tokenised.lines), LINES_AT_ONCE):
            some = propose(replace(tokenised, lines=tokenised.lines[at : at + LINES_AT_ONCE]))
            proposed += some
            yield Slice(proposed=some)
        trained = shipped()
        if trained.serves(self._language):
            hints = as_hints(choose(proposed))
            for spans in trained.slices(self._text, self._paragraphs, self._language, hints):
                yield Slice(spans=spans)
            yield Slice(spans=())

    def mentions(self, slices: Iterable[Slice]) -> tuple[Mention, ...]:
        """Give the mentions that slices make: all, if they are all.

        Where a pipeline found nothing yet, those of rules alone.
        """
        proposed: list[Candidate] = []
        spans: list[NamedSpan] | None = None
        for slice in slices:
            proposed += slice.proposed
            if slice.spans is not None:
                spans = [] if spans is None else spans
                spans += slice.spans
        tokenised = self._page
        if spans is not None:
            proposed = list(
                combine(tokenised, in_sentences(self._text, self._own, spans), proposed)
            )
        chosen = whole_people(tokenised, choose(proposed))
        chosen = joined(tokenised, choose(chain(chosen, remembered(tokenised, chosen))))
        chosen = with_evidence(tokenised, to_namesakes(tokenised, chosen))
        chosen = announced_types(tokenised, chosen)
        chosen = [c for c in whole_people(tokenised, chosen) if self._is_in_a_sentence(c)]
        settled = with_genders(tokenised, list(_one_sense(tokenised, chosen)))
        return tuple(Mention(c.start, c.end, c.type, c.key) for c in settled)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for paragraph in self._own for sentence in paragraph.sentences]

    def _is_in_a_sentence(self, candidate: Candidate) -> bool:
        """Whether a candidate begins and ends in one sentence, as a name does."""
        following = bisect_right(self._sentence_starts, candidate.start)
        return following == bisect_left(self._sentence_starts, candidate.end) and following > 0


def _one_sense(tokenised: TokenisedArticle, chosen: list[Candidate]) -> Iterator[Candidate]:
    """Give one name one type throughout, that of the strongest evidence; drop what has none.

    A surname alone is the person's whom the article gives in full, unless it is surely another.
    """
    surnames = {_last_stem(tokenised, c) for c in chosen if c.type is MentionType.PERSON}
    votes: dict[str, Counter[MentionType]] = defaultdict(Counter)
    for candidate in chosen:
        if candidate.type is not MentionType.DATE:
            votes[candidate.key][candidate.type] += candidate.weight  # type: ignore[assignment]
    mentions = Counter(candidate.key for candidate in chosen)
    for candidate in chosen:
        if candidate.type is MentionType.DATE or (
            is_known(candidate.key) and candidate.weight >= weights.TRAINED
        ):
            yield candidate
            continue
        counted = votes[candidate.key]
        best = max(counted, key=lambda kind: (counted[kind], kind))
        if candidate.key in surnames and counted.total() < _SURE * mentions[candidate.key]:
            best = MentionType.PERSON
        yield replace(candidate, type=best)


def _last_stem(tokenised: TokenisedArticle, candidate: Candidate) -> str:
    """Give the stem of the last of a name's words, "" where it has only one."""
    before, _, last = tokenised.text[candidate.start : candidate.end].rpartition(" ")
    return stem(last, tokenised.language) if before else ""
