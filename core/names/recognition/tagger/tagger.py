"""An article's text to named spans, by a trained network."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from functools import partial, reduce
from typing import TYPE_CHECKING

import numpy as np

from core.article import MentionType
from core.names.recognition.tagger.decoding import LABELS, decode
from core.names.recognition.tagger.features import fold_token, read_features
from core.names.recognition.tagger.network import Network, groups_of
from core.names.recognition.tagger.tokens import Token, tokenise
from core.names.recognition.tagger.word_lists import FILE, word_lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from core.names.recognition.tagger.features import Hint

CERTAIN = 0.9
"""The confidence from which a pipeline is believed against what rules say."""
_OPENING = "„«"
_CLOSING = "”»"
_TYPED_LOOSE = re.compile(r"[„«“\"][^\s„«“”»\"][^„«“”»\"]*\s[”»\"]")
_STRETCH = 12_000
"""Tokens that the network takes at once; nearly every article has fewer."""
_TYPES = tuple(MentionType(label) for label in LABELS)


@dataclass(frozen=True, slots=True)
class NamedSpan:
    """A span that a trained pipeline takes for a name; offsets count into the article's text.

    `confidence` is the probability of its weakest token, 1.0 where the pipeline gives none.
    """

    start: int
    end: int
    type: MentionType
    confidence: float = 1.0


class Tagger:
    """One or more trained networks that vote; the word lists lie beside their folders.

    Either all or none of them read characters.

    Loading raises what `Network` raises.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self._networks = [Network(folder) for folder in folders]
        listed = any(network.looks_at_lists for network in self._networks)
        self._lists = word_lists(folders[0].parent / FILE) if listed else None
        self._characters = any(network.reads_characters for network in self._networks)
        self._words = self._networks[0].codes if self._characters else None

    def tag(
        self,
        text: str,
        paragraphs: Iterable[tuple[int, int]],
        language: str,
        hints: Sequence[Hint] = (),
    ) -> Iterator[list[NamedSpan]]:
        """Yield the named spans of an article stretch by stretch: in order, none across paragraphs.

        `paragraphs` are spans of `text`, the title first; `hints` are names that rules found. What
        type a form has throughout is left to `one_sense`.
        """
        read = partial(tokenise, text, characters=self._characters)
        for stretch in _stretches(read(start, end) for start, end in paragraphs):
            yield list(self._tag_stretch(text, stretch, language, hints))

    def _tag_stretch(
        self,
        text: str,
        paragraphs: list[list[Token]],
        language: str,
        hints: Sequence[Hint],
    ) -> Iterator[NamedSpan]:
        features = read_features(paragraphs, hints, self._lists, language, self._words)
        groups = groups_of(features)
        found = (network.scores(features, groups, language) for network in self._networks)
        scores = reduce(np.logaddexp, found)
        scores -= np.float32(np.log(len(self._networks)))
        rows: list[Token | None] = [None]
        for tokens in paragraphs:
            rows += [*tokens, None]
        for start, end, label in decode(scores):
            first, last = rows[start], rows[end - 1]
            if first is not None and last is not None:
                chances = np.exp(scores[start:end, 1 + 4 * label : 5 + 4 * label]).sum(axis=1)
                place = without_stop(text, *close_quotes(text, first.start, last.end))
                yield NamedSpan(*place, _TYPES[label], min(1.0, float(chances.min())))


def _stretches(paragraphs: Iterable[list[Token]]) -> Iterator[list[list[Token]]]:
    """Give paragraphs in stretches of bounded size, so that memory is bounded too."""
    stretch: list[list[Token]] = []
    size = 0
    for tokens in paragraphs:
        for start in range(0, len(tokens), _STRETCH):
            part = tokens[start : start + _STRETCH]
            if stretch and size + len(part) > _STRETCH:
                yield stretch
                stretch, size = [], 0
            stretch.append(part)
            size += len(part)
    if stretch:
        yield stretch


def close_quotes(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the span with both its quotation marks where it has one, or with none.

    A mark right before or behind that makes a pair is taken in, one that closes nothing left out.
    """
    inside = text[start:end]
    if _TYPED_LOOSE.fullmatch(inside):
        # In '"Nord Stream " przez Polskę' the marks are the sentence's, as nobody set them.
        return start + 1, end - 1 - len(inside[:-1]) + len(inside[:-1].rstrip())
    opened = sum(c in _OPENING for c in inside)
    closed = sum(c in _CLOSING for c in inside)
    straight = inside.count('"') % 2 == 1
    if straight and abs(opened - closed) == 1:
        # Writers mix the kinds: in '"Terra”' and '„Terra"' the marks are a pair.
        return start, end
    if end - start > 1 and inside[-1] in _CLOSING + '"':
        closes_nothing = straight if inside[-1] == '"' else closed > opened
        return start, end - closes_nothing
    before, behind = text[max(0, start - 1) : start], text[end : end + 1]
    if (straight and before == '"') or (closed > opened and before in tuple(_OPENING)):
        return start - 1, end
    if (straight or opened > closed) and behind in tuple(_CLOSING + '"'):
        return start, end + 1
    return start, end


def without_stop(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the span without what at its end is none of the name's.

    That is a comma, a full stop, and a bracket that is not closed with what stands in it.
    """
    opened = text.rfind("(", start + 1, end)
    if opened > 0 and ")" not in text[opened:end] and text[start:opened].strip():
        end = start + len(text[start:opened].rstrip())
    while end - start > 1 and text[end - 1] in ",;:":
        end -= 1
    last = _LAST_WORD.search(text[start:end])
    if last is not None and "." not in text[start : end - 1] and last[1] not in _SHORTENED:
        end -= 1
    return start, end


_LAST_WORD = re.compile(r"([^\W\d_]{3,})\.\Z")
_SHORTENED = frozenset({"Bros", "Corp", "Inc", "Ltd", "Msgr"})


def one_sense(text: str, spans: Sequence[NamedSpan]) -> list[NamedSpan]:
    """Give each form one type throughout the article, the one with the most confidence in all."""
    votes: dict[str, Counter[MentionType]] = defaultdict(Counter)
    for span in spans:
        votes[_form(text, span)][span.type] += span.confidence  # type: ignore[assignment]
    best = {form: max(v, key=lambda kind: (v[kind], kind)) for form, v in votes.items()}
    return [replace(span, type=best[_form(text, span)]) for span in spans]


def _form(text: str, span: NamedSpan) -> str:
    return fold_token(" ".join(text[span.start : span.end].split()))
