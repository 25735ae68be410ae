"""A tiny real model whose weights are set by hand: it translates piece by piece, in their order.

Every vector is of ones and minus ones that add up to zero, so that norms leave it as it is. The
first half is a code of the piece, the second of its place; at its n-th step the decoder looks at
the n-th place and writes what the piece there is to become.
"""

from __future__ import annotations

import io
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HALF = 32
WIDTH = 2 * HALF
PLACES = 200
SPECIAL = ("<unk>", "<s>", "</s>")


def word_pieces(sentences: Sequence[str]) -> bytes:
    """Give a SentencePiece model whose pieces are the sentences' words."""
    import sentencepiece

    trained = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(list(sentences) * 3),
        model_writer=trained,
        model_type="word",
        vocab_size=500,
        hard_vocab_limit=False,
        character_coverage=1.0,
        minloglevel=2,
    )
    return trained.getvalue()


def pieces_of(sentence: str) -> list[str]:
    """Divide a sentence as `word_pieces` does."""
    return [f"▁{word}" for word in sentence.split()]


def dictionary(sentences: Sequence[str], translations: Sequence[str]) -> dict[str, str]:
    """Let each word become its share of the translation; one seen before keeps its first."""
    words: dict[str, str] = {}
    for sentence, translation in zip(sentences, translations, strict=True):
        ours, theirs = pieces_of(sentence), pieces_of(translation)
        for place, piece in enumerate(ours):
            start, end = (n * len(theirs) // len(ours) for n in (place, place + 1))
            words.setdefault(piece, "".join(theirs[start:end]) or "▁")
    return words


def model_of(
    words: Mapping[str, str],
    *,
    extra_source: Sequence[str] = (),
    extra_target: Sequence[str] = (),
    add_eos: bool = True,
    start: str = "<s>",
) -> dict[str, bytes]:
    """Give the files of a CTranslate2 model that translates each piece as `words` says.

    Without `add_eos` the engine adds no end to what it is given; `start` begins its answers.
    """
    import ctranslate2

    source = [*SPECIAL, *words, *extra_source]
    target = [*SPECIAL, *dict.fromkeys(words.values()), *extra_target]
    spec = ctranslate2.specs.TransformerSpec.from_config((1, 1), 1)
    _set_weights(spec, source, target, {"</s>": "</s>", "<unk>": "<unk>", **words})
    spec.register_source_vocabulary(source)
    spec.register_target_vocabulary(target)
    spec.config.add_source_eos = add_eos
    spec.config.decoder_start_token = start
    spec.validate()
    with tempfile.TemporaryDirectory() as folder:
        spec.save(folder)
        return {p.name: p.read_bytes() for p in Path(folder).iterdir()}


def _set_weights(spec: Any, source: list[str], target: list[str], words: Mapping[str, str]) -> None:
    random = np.random.default_rng(1)
    codes = _balanced(random, len(source))
    places = _balanced(random, PLACES)
    none = np.zeros((WIDTH, WIDTH), np.float32)
    same = np.eye(WIDTH, dtype=np.float32)
    first, second = same.copy(), same.copy()
    first[HALF:] = second[:HALF] = 0
    for stack in (spec.encoder, spec.decoder):
        _norm(stack.layer_norm)
        for layer in stack.layer:
            _norm(layer.self_attention.layer_norm)
            _linear(layer.self_attention.linear[0], np.concatenate([none] * 3))
            _linear(layer.self_attention.linear[1], none)
            _norm(layer.ffn.layer_norm)
            _linear(layer.ffn.linear_0, none)
            _linear(layer.ffn.linear_1, none)
    attention = spec.decoder.layer[0].attention
    _norm(attention.layer_norm)
    _linear(attention.linear[0], 8 * second)
    _linear(attention.linear[1], np.concatenate([second, first]))
    _linear(attention.linear[2], first)
    blank = np.zeros((PLACES, HALF), np.float32)
    spec.encoder.embeddings[0].weight = np.hstack([codes, np.zeros_like(codes)])
    spec.encoder.position_encodings.encodings = np.hstack([blank, places])
    spec.decoder.embeddings.weight = np.zeros((len(target), WIDTH), np.float32)
    spec.decoder.position_encodings.encodings = np.hstack([blank, places])
    written = np.zeros((len(target), WIDTH), np.float32)
    for piece, code in zip(source, codes, strict=True):
        if piece in words:
            written[target.index(words[piece]), :HALF] += code
    spec.decoder.projection.weight = written
    spec.decoder.projection.bias = np.zeros(len(target), np.float32)
    for embeddings in (spec.encoder.embeddings[0], spec.decoder.embeddings):
        embeddings.multiply_by_sqrt_depth = False


def _balanced(random: Any, rows: int) -> Any:
    codes = np.tile(np.repeat(np.float32([1, -1]), HALF // 2), (rows, 1))
    return random.permuted(codes, axis=1)


def _linear(part: Any, weight: Any) -> None:
    part.weight, part.bias = weight.astype(np.float32), np.zeros(len(weight), np.float32)


def _norm(part: Any) -> None:
    part.gamma, part.beta = np.ones(WIDTH, np.float32), np.zeros(WIDTH, np.float32)
