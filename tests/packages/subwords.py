"""Subword models of the packages, and which subwords of two languages correspond."""

from __future__ import annotations

import io
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import sentencepiece

from tests.packages import grammar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.packages.grammar import NewsSentence, Rendering

# At most; the grammar has fewer words than that.
VOCABULARY_SIZE = 2000
_COMMON = 10
_WORD = re.compile(r"\w+")
UNKNOWN, START, END, PADDING = range(4)


@dataclass(frozen=True, slots=True)
class Subwords:
    """A tokenized sentence: ids, pieces, and the slot part each piece shows ("" for none)."""

    ids: tuple[int, ...]
    pieces: tuple[str, ...]
    keys: tuple[str, ...]


def train_subwords(
    path: Path, languages: tuple[str, str], sentences: Sequence[NewsSentence]
) -> None:
    """Write `path` with a unigram model over both languages.

    It learns the words of the grammar, and of made-up names only the letters: then a name that no
    one has seen falls into few kinds of pieces, each of which training meets often enough to copy.
    Digits stay single for the same reason.
    """
    texts = [sentence.text(language) for sentence in sentences for language in languages]
    counts = Counter(word for text in texts for word in _WORD.findall(text))

    def without_rare(text: str) -> str:
        return _WORD.sub(lambda word: word[0] if counts[word[0]] >= _COMMON else "", text)

    model = io.BytesIO()  # a file's path would be kept in the model
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=map(without_rare, texts),
        model_writer=model,
        vocab_size=VOCABULARY_SIZE,
        hard_vocab_limit=False,
        character_coverage=1.0,
        required_chars="".join(sorted(set("".join(texts)) - {" "})),
        split_digits=True,
        unk_id=UNKNOWN,
        bos_id=START,
        eos_id=END,
        pad_id=PADDING,
        num_threads=2,
        minloglevel=2,
    )
    path.write_bytes(model.getvalue())


def tokenize(processor: sentencepiece.SentencePieceProcessor, rendering: Rendering) -> Subwords:
    """Cut a sentence into subwords and say which part of which slot each shows."""
    found = processor.encode(rendering.text, return_type="offset_mapping")
    keys = []
    for _, end in found["offsets"]:
        over = (span.key for span in rendering.spans if span.start < end <= span.end)
        keys.append(next(over, ""))
    return Subwords(tuple(found["ids"]), tuple(found["pieces"]), tuple(keys))


def corresponding(source: Subwords, target: Subwords) -> list[tuple[int, ...]]:
    """Give for each target subword, and for the end after them, the source subwords to look at.

    A copied word is looked at piece by piece, another slot part as a whole; words of the sentence
    look at any words of the sentence.
    """
    places: dict[str, list[int]] = defaultdict(list)
    for position, key in enumerate(source.keys):
        places[key].append(position)
    pieces_of: dict[str, list[int]] = defaultdict(list)
    for position, key in enumerate(target.keys):
        pieces_of[key].append(position)
    rows: list[tuple[int, ...]] = []
    anywhere = tuple(range(len(source.ids)))
    for position, key in enumerate((*target.keys, "")):
        allowed = tuple(places.get(key, ())) or anywhere
        if key:
            here = pieces_of[key]
            same = [target.ids[p] for p in here] == [source.ids[p] for p in places.get(key, ())]
            if same:
                allowed = (places[key][here.index(position)],)
        rows.append(allowed)
    return rows


def sample(seed: str, count: int) -> list[NewsSentence]:
    """Give the first so many training sentences of a seed."""
    return list(islice(grammar.sentences(seed, held_out=False), count))
