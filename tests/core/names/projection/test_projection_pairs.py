"""Projection over annotated sentence pairs, without word links, as it is with a memory."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.article import Mention, MentionType
from core.names.linking.entity_index import EntityIndex
from core.names.projection.project import project
from core.names.recognition.ensemble import combine
from core.names.recognition.rules import propose
from core.names.recognition.tagger.tagger import NamedSpan
from core.names.recognition.tokenised_article import tokenise_article
from tests.core.names.plain_articles import paragraphs_of

PAIRS = Path(__file__).with_name("projection_pairs.tsv")


@dataclass(frozen=True)
class Pair:
    """A sentence, its translation, and for each mention its span, type and place or ""."""

    language: str
    original: str
    translation: str
    mentions: tuple[tuple[int, int, MentionType, str], ...]


def read_pairs() -> list[Pair]:
    pairs = []
    for line in PAIRS.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        language, original, translation, annotation = line.split("\t")
        mentions, after = [], 0
        for item in annotation.split("; "):
            kind, _, rest = item.partition(":")
            form, _, place = rest.partition(">")
            start = original.index(form, after)
            after = start + len(form)
            mentions.append((start, after, MentionType(kind), place))
        pairs.append(Pair(language, original, translation, tuple(mentions)))
    return pairs


def linked(pairs: list[Pair]) -> dict[Pair, list[tuple[str, ...]]]:
    """Link all mentions as the program does; give what each may be called."""
    index, by_language = EntityIndex(), defaultdict(list)
    for pair in pairs:
        by_language[pair.language].append(pair)
    for language, group in by_language.items():
        text = "\n".join(pair.original for pair in group)
        paragraphs = paragraphs_of(text)
        page = tokenise_article(text, [s for p in paragraphs for s in p.sentences], language)
        spans = [
            NamedSpan(paragraph.start + start, paragraph.start + end, kind)
            for pair, paragraph in zip(group, paragraphs, strict=True)
            for start, end, kind, _ in pair.mentions
        ]
        proposed = propose(page)
        # The program may know better what a name is, or where it begins.
        known = {(c.start, c.end): (c.type, c.key) for c in combine(page, spans, proposed)}
        mentions = tuple(
            Mention(s.start, s.end, *known.get((s.start, s.end), (s.type, text[s.start : s.end])))
            for s in spans
        )
        named = [(m.type, m.key, text[m.start : m.end]) for m in mentions]
        index.add_mentions(language, language, named)
    index.settle()
    names = {}
    for language, group in by_language.items():
        ids = iter(index.ids(language))
        for pair in group:
            names[pair] = [index.names(next(ids)) for _ in pair.mentions]
    return names


@pytest.fixture(scope="module")
def outcome() -> tuple[int, int, int, list[str]]:
    """Give how many places were found, were right and were wanted, and what went wrong."""
    found = right = wanted = 0
    wrong = []
    pairs = read_pairs()
    for pair, names in linked(pairs).items():
        spans = [(start, end, kind) for start, end, kind, _ in pair.mentions]
        places = project(pair.original, spans, names, pair.translation, ())
        got = {k: pair.translation[start:end] for start, end, k in places}
        for k, (start, end, _, place) in enumerate(pair.mentions):
            found += k in got
            wanted += bool(place)
            right += bool(place) and got.get(k) == place
            if got.get(k, "") != place:
                wrong.append(f"{pair.original[start:end]}: {got.get(k, '')!r}, not {place!r}")
    return found, right, wanted, wrong


def test_there_are_enough_pairs():
    pairs = read_pairs()
    assert len(pairs) >= 300
    assert len({pair.language for pair in pairs}) >= 10


@pytest.mark.slow
def test_places_are_right(outcome):
    found, right, _, wrong = outcome
    assert right / found >= 0.97, wrong


@pytest.mark.slow
def test_places_are_found(outcome):
    _, right, wanted, wrong = outcome
    assert right / wanted >= 0.90, wrong
