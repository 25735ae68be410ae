"""Build a translation package of any size with random weights: it costs what a real one costs.

What it writes is nonsense, but as long as the original: one number of the decoder's state counts
its steps, another holds the mean place of the original's pieces (half its length), and the end
token's logit grows with the difference.
"""

from __future__ import annotations

import io
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

LONGEST = 1024
_HALF_TO_WHOLE = 4.0  # found by trying: 2, and what the norms on the way take away
_STEP = 1 / 10  # what one place adds to the counting number; int8 sees no less


@dataclass(frozen=True, slots=True)
class Size:
    """The shape of a model; the default is that of the packages people download."""

    layers: int = 6
    width: int = 512
    heads: int = 8
    inner: int = 2048
    vocabulary: int = 32_000
    quantization: str | None = "int8"
    end_slope: float = 12.0


TINY = Size(layers=1, width=32, heads=2, inner=64, vocabulary=300)


def build(
    folder: Path,
    texts: Iterable[str],
    size: Size = Size(),
    *,
    from_code: str = "pl",
    to_code: str = "en",
    version: str = "1.9",
    seed: int = 7,
    target_prefix: str = "",
) -> Path:
    """Make `folder/translate-FROM_TO`, an unpacked package with subwords learnt from `texts`."""
    path = folder / f"translate-{from_code}_{to_code}"
    path.mkdir(parents=True)
    pieces = _train_pieces(path / "sentencepiece.model", texts, size.vocabulary)
    vocabulary = ["<unk>", "<s>", "</s>", *pieces[3:], *([target_prefix] if target_prefix else [])]
    vocabulary += [f"filler{n}" for n in range(size.vocabulary - len(vocabulary))]
    _save_model(path / "model", vocabulary, len(pieces), size, seed)
    metadata = {
        "package_version": version,
        "argos_version": "1.9",
        "from_code": from_code,
        "from_name": from_code,
        "to_code": to_code,
        "to_name": to_code,
        "target_prefix": target_prefix,
    }
    (path / "metadata.json").write_text(json.dumps(metadata), encoding="utf-8")
    return path


def _train_pieces(file: Path, texts: Iterable[str], vocabulary: int) -> list[str]:
    import sentencepiece

    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(texts),
        model_writer=model,
        vocab_size=vocabulary,
        model_type="unigram",
        character_coverage=0.9999,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    file.write_bytes(model.getvalue())
    processor = sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())
    return [processor.id_to_piece(n) for n in range(processor.get_piece_size())]


def _save_model(folder: Path, vocabulary: list[str], used: int, size: Size, seed: int) -> None:
    from ctranslate2.specs import transformer_spec

    rng = np.random.default_rng(seed)
    width, heads = size.width, size.heads

    def noise(rows: int, columns: int) -> Any:
        weight = rng.standard_normal((rows, columns), dtype=np.float32) / np.sqrt(columns)
        return weight.astype(np.float32)

    def linear(spec: Any, rows: int, columns: int, *, writes: bool = False) -> None:
        spec.weight = noise(rows, columns)
        spec.bias = np.zeros(rows, dtype=np.float32)
        if writes:
            spec.weight[:2] = 0

    def norm(spec: Any) -> None:
        spec.gamma = np.ones(width, dtype=np.float32)
        spec.beta = np.zeros(width, dtype=np.float32)

    spec = transformer_spec.TransformerSpec.from_config(
        (size.layers, size.layers), heads, pre_norm=True
    )
    for stack, decoder in ((spec.encoder, False), (spec.decoder, True)):
        norm(stack.layer_norm)
        for layer in stack.layer:
            norm(layer.self_attention.layer_norm)
            linear(layer.self_attention.linear[0], 3 * width, width)
            linear(layer.self_attention.linear[1], width, width, writes=True)
            if decoder:
                norm(layer.attention.layer_norm)
                linear(layer.attention.linear[0], width, width)
                linear(layer.attention.linear[1], 2 * width, width)
                linear(layer.attention.linear[2], width, width, writes=True)
            norm(layer.ffn.layer_norm)
            linear(layer.ffn.linear_0, size.inner, width)
            linear(layer.ffn.linear_1, width, size.inner, writes=True)
    _count_places(spec.decoder.layer[-1].attention, width, heads)

    embedding = noise(len(vocabulary), width)
    embedding[:, :2] = 0
    encoder_embeddings = spec.encoder.embeddings
    encoder_embeddings = (
        encoder_embeddings[0] if isinstance(encoder_embeddings, list) else encoder_embeddings
    )
    places = np.zeros((LONGEST, width), dtype=np.float32)
    places[:, 0] = np.arange(LONGEST) * _STEP
    for stack, table in (
        (spec.encoder, encoder_embeddings),
        (spec.decoder, spec.decoder.embeddings),
    ):
        table.weight = embedding
        table.multiply_by_sqrt_depth = True
        stack.position_encodings.encodings = places
    # The decoder's steps differ much, so that it does not say one word again and again.
    steps = 3 * rng.standard_normal((LONGEST, width), dtype=np.float32)
    steps[:, :2] = places[:, :2]
    spec.decoder.position_encodings.encodings = steps
    output = 5 * noise(len(vocabulary), width)
    output[:, :2] = 0
    output[2] = 0
    output[2, 0], output[2, 1] = size.end_slope / _STEP, -_HALF_TO_WHOLE * size.end_slope / _STEP
    bias = np.zeros(len(vocabulary), dtype=np.float32)
    bias[:2] = -1e4
    bias[used:] = -1e4
    bias[2] = 5.0
    spec.decoder.projection.weight = output
    spec.decoder.projection.bias = bias
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.config.add_source_eos = True
    spec.config.add_source_bos = False
    spec.validate()
    spec.optimize(quantization=size.quantization)
    folder.mkdir()
    spec.save(str(folder))


def _count_places(attention: Any, width: int, heads: int) -> None:
    """Let the first head look at all pieces alike and write the mean of their places."""
    head = width // heads
    attention.linear[0].weight[:head] = 0
    attention.linear[1].weight[:head] = 0
    values = attention.linear[1].weight[width : width + head]
    values[:] = 0
    values[0, 0] = 1
    attention.linear[2].weight[:, :head] = 0
    attention.linear[2].weight[1] = 0
    attention.linear[2].weight[1, 0] = 1


def read_sentences(files: Iterable[Path]) -> list[str]:
    """Split text files roughly into sentences, enough to train subwords and to measure with."""
    sentences: list[str] = []
    for file in files:
        text = file.read_text(encoding="utf-8")
        for line in text.splitlines():
            sentences.extend(
                piece.strip() for piece in re.split(r"(?<=[.!?])\s+", line) if piece.strip()
            )
    return sentences
