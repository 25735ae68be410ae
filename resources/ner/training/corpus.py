"""Annotated articles as rows of tokens, and batches of them."""

from __future__ import annotations

import zlib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from core.article import Paragraph, ParagraphKind
from core.names.recognition.rules import as_hints, choose, propose
from core.names.recognition.tagger.characters import word_in
from core.names.recognition.tagger.decoding import LABELS, encode
from core.names.recognition.tagger.features import (
    Features,
    Hint,
    pieces,
    read_features,
    shape,
)
from core.names.recognition.tagger.keys import look_up, word_key
from core.names.recognition.tagger.tokens import tokenise
from core.names.recognition.tokenised_article import tokenise_article
from core.sentence_splitting import split_paragraphs

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from core.names.recognition.tagger.decoding import Span
    from core.names.recognition.tagger.tokens import Token
    from core.names.recognition.tagger.word_codes import WordCodes
    from core.names.recognition.tagger.word_lists import WordLists


_COARSE = frozenset({"train"})
"""Corpora whose annotation has no events and products."""
_CAPITALISED = frozenset({"PER", "ORG", "LOC"})


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article's text with its names; spans count code points and index the labels.

    `coarse` tells that events and products are not annotated.
    """

    name: str
    language: str
    text: str
    spans: tuple[Span, ...]
    coarse: bool


@dataclass(frozen=True, slots=True)
class Example:
    """An annotated article as the network takes it; `gold` are its distinct (form, label) pairs."""

    name: str
    language: str
    text: str
    rows: tuple[Token | None, ...]
    features: Features
    tags: np.ndarray
    gold: frozenset[tuple[str, str]]
    coarse: bool


@dataclass(frozen=True, slots=True)
class Batch:
    """Articles laid end to end; `form` indexes the distinct tokens, `article` counts from 1."""

    form: torch.Tensor
    words: torch.Tensor
    pieces: torch.Tensor
    offsets: torch.Tensor
    shapes: torch.Tensor
    codes: torch.Tensor
    coded: torch.Tensor
    language: torch.Tensor
    flags: torch.Tensor
    name: torch.Tensor
    root: torch.Tensor
    article: torch.Tensor
    tags: torch.Tensor
    coarse: torch.Tensor


def read_corpus(folder: Path, *, capitals: bool = False) -> Iterator[Annotated]:
    """Give every annotated article of a folder that has folders by language.

    With `capitals` only events and products are names where none of their letters is one.
    """
    for annotation in sorted(folder.glob("??/*.tsv")):
        text = annotation.with_suffix(".txt").read_text("utf-8")
        spans = []
        for line in annotation.read_text("utf-8").splitlines():
            cells = line.split("\t")
            if cells[4] in LABELS:
                start, end = int(cells[0]), int(cells[1])
                if annotation.parent.name == "ro":
                    end = _trimmed(text, start, end, cells[4])
                small = not any(map(str.isupper, text[start:end]))
                if not (capitals and small and cells[4] in _CAPITALISED):
                    spans.append((start, end, LABELS.index(cells[4])))
        coarse = folder.name in _COARSE
        yield Annotated(annotation.stem, annotation.parent.name, text, tuple(spans), coarse)


def within(articles: Iterable[Annotated], most: float) -> Iterator[Annotated]:
    """Give of each language the articles, in chance order, that have at most so many words."""
    words: Counter[str] = Counter()
    for article in sorted(articles, key=lambda a: zlib.crc32(f"{a.language}{a.name}".encode())):
        if words[article.language] < most:
            words[article.language] += article.text.count(" ")
            yield article


def _trimmed(text: str, start: int, end: int, label: str) -> int:
    """Give the end of a name without what RONEC has behind it: "Adrian Bodo, director"."""
    form = text[start:end]
    if label == "PER":
        form = form.partition(",")[0]
    return start + len(form.rstrip(" ,;:"))


def lay_out(
    article: Annotated,
    lists: WordLists | None,
    characters: WordCodes | None = None,
) -> Example:
    """Lay an article's tokens out as rows and its annotation as tags.

    With the codes of their words `characters` are tokens.
    """
    text, spans, split = article.text, article.spans, characters is not None
    paragraphs = []
    start = 0
    for line in text.splitlines(keepends=True):
        if tokens := tokenise(text, start, start + len(line), characters=split):
            paragraphs.append(tokens)
        start += len(line)
    rows: list[Token | None] = [None]
    for tokens in paragraphs:
        rows += [*tokens, None]
    first = {t.start: i for i, t in enumerate(rows) if t is not None}
    last = {t.end: i for i, t in enumerate(rows) if t is not None}
    aligned = []
    covered = -1
    for begin, end, label in sorted(spans, key=lambda s: (s[0], -s[1])):
        if begin >= covered and begin in first and end in last:
            aligned.append((first[begin], last[end] + 1, label))
            covered = end
    gold = frozenset((" ".join(text[b:e].split()), LABELS[k]) for b, e, k in spans)
    tags = encode(len(rows), aligned)
    hints = hints_of(article)
    features = read_features(paragraphs, hints, lists, article.language, characters)
    return Example(
        article.name, article.language, text, tuple(rows), features, tags, gold, article.coarse
    )


def hints_of(article: Annotated) -> tuple[Hint, ...]:
    """Give what the program's rules find in an article, as the program hands it to the network."""
    text = article.text
    lines = []
    start = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            lines.append(Paragraph(ParagraphKind.BODY, start, start + len(line.rstrip())))
        start += len(line)
    split = split_paragraphs(text, tuple(lines), article.language)
    page = tokenise_article(text, [s for p in split for s in p.sentences], article.language)
    return as_hints(choose(propose(page)))


class Vocabulary:
    """Every distinct token of the corpus, with its rows in the network's tables."""

    def __init__(
        self, examples: Sequence[Example], known: np.ndarray, codes: WordCodes, buckets: int
    ) -> None:
        self.ids: dict[str, int] = {}
        for example in examples:
            for form in example.features.forms:
                self.ids.setdefault(form, len(self.ids))
        forms = list(self.ids)
        ragged = [pieces.__wrapped__(form, buckets) for form in forms]
        self.lengths = np.array([len(r) for r in ragged])
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)[:-1]])
        self.pieces = np.concatenate(ragged)
        self.shapes = np.array([shape(form) for form in forms])
        words = [word_in(form) for form in forms]
        self.codes, self.coded = codes.find(words)
        place, has = look_up(known, words)
        self.words = np.where(has, place + 1, 0)


def known_words(examples: Iterable[Example], least: int) -> np.ndarray:
    """Give the sorted keys of the words that the examples have often enough, at least one."""
    counts: Counter[int] = Counter()
    for example in examples:
        for index, count in Counter(example.features.form.tolist()).items():
            counts[word_key(word_in(example.features.forms[index]))] += count
    return np.array(sorted(k for k, c in counts.items() if c >= least) or [0], np.uint32)


def make_batch(examples: Sequence[Example], vocabulary: Vocabulary, table: Sequence[str]) -> Batch:
    """Lay examples end to end; `table` has the languages by their row."""
    rows = {language: row for row, language in enumerate(table)}
    forms, names, roots, articles, languages = [], [], [], [], []
    name_base = root_base = 0
    for number, example in enumerate(examples, 1):
        f = example.features
        forms.append(np.array([vocabulary.ids[form] for form in f.forms])[f.form])
        names.append(np.where(f.name > 0, f.name + name_base, 0))
        roots.append(np.where(f.root > 0, f.root + root_base, 0))
        articles.append(np.where(f.form > 0, number, 0))
        name_base += int(f.name.max())
        root_base += int(f.root.max())
        languages.append(np.full(len(f.form), rows.get(example.language, 0)))
    distinct, form = np.unique(np.concatenate(forms), return_inverse=True)
    lengths = vocabulary.lengths[distinct]
    offsets = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    spread = np.arange(lengths.sum()) - np.repeat(offsets, lengths)
    parts = vocabulary.pieces[np.repeat(vocabulary.starts[distinct], lengths) + spread]
    arrays = (
        form, vocabulary.words[distinct], parts, offsets, vocabulary.shapes[distinct],
        vocabulary.codes[distinct], vocabulary.coded[distinct], np.concatenate(languages),
    )  # fmt: skip
    tensors = (
        *(torch.from_numpy(np.ascontiguousarray(a, np.int64)) for a in arrays),
        torch.from_numpy(np.concatenate([e.features.flags for e in examples])),
        torch.from_numpy(np.concatenate(names).astype(np.int64)),
        torch.from_numpy(np.concatenate(roots).astype(np.int64)),
        torch.from_numpy(np.concatenate(articles).astype(np.int64)),
        torch.from_numpy(np.concatenate([e.tags for e in examples])),
        torch.from_numpy(np.concatenate([np.full(len(e.tags), e.coarse) for e in examples])),
    )
    return Batch(*tensors)


def batches(examples: list[Example], rows: int, rng: random.Random) -> Iterator[list[Example]]:
    """Give the examples in chance order, in batches of about `rows` tokens."""
    order = rng.sample(examples, len(examples))
    batch: list[Example] = []
    size = 0
    for example in order:
        batch.append(example)
        size += len(example.rows)
        if size >= rows:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
