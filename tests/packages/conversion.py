"""From a trained Transformer to a CTranslate2 model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from ctranslate2.specs import TransformerSpec

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from torch import Tensor, nn

    from tests.packages.transformer import Attention, FeedForward, Transformer


def _array(tensor: Tensor) -> np.ndarray:
    """Copy a tensor; quantizing works in place and would spoil the model's own memory."""
    return tensor.detach().float().numpy().copy()


def _set_linear(spec: Any, *layers: nn.Linear) -> None:
    """Fill in one linear layer, or several side by side."""
    spec.weight = np.concatenate([_array(layer.weight) for layer in layers])
    spec.bias = np.concatenate([_array(layer.bias) for layer in layers])


def _set_norm(spec: Any, layer: nn.LayerNorm) -> None:
    spec.gamma = _array(layer.weight)
    spec.beta = _array(layer.bias)


def _set_self_attention(spec: Any, norm: nn.LayerNorm, attention: Attention) -> None:
    _set_norm(spec.layer_norm, norm)
    _set_linear(spec.linear[0], attention.query, attention.key_value)
    _set_linear(spec.linear[1], attention.output)


def _set_source_attention(spec: Any, norm: nn.LayerNorm, attention: Attention) -> None:
    _set_norm(spec.layer_norm, norm)
    _set_linear(spec.linear[0], attention.query)
    _set_linear(spec.linear[1], attention.key_value)
    _set_linear(spec.linear[2], attention.output)


def _set_feed_forward(spec: Any, norm: nn.LayerNorm, layer: FeedForward) -> None:
    _set_norm(spec.layer_norm, norm)
    _set_linear(spec.linear_0, layer.inner)
    _set_linear(spec.linear_1, layer.outer)


def _set_embedding(spec: Any, model: Transformer) -> None:
    spec.weight = _array(model.embedding.weight)
    spec.multiply_by_sqrt_depth = True


def convert(model: Transformer, vocabulary: Sequence[str], folder: Path) -> None:
    """Write the model with 8-bit weights; its attention is that of the guided head."""
    spec = TransformerSpec.from_config(
        (model.shape.encoder_layers, model.shape.decoder_layers),
        model.shape.heads,
        pre_norm=True,
        alignment_layer=-1,
        alignment_heads=1,
    )
    _set_embedding(spec.encoder.embeddings[0], model)
    _set_embedding(spec.decoder.embeddings, model)
    _set_norm(spec.encoder.layer_norm, model.encoder_norm)
    _set_norm(spec.decoder.layer_norm, model.decoder_norm)
    for part in (spec.encoder, spec.decoder):
        part.position_encodings.encodings = _array(model.positions)
    for layer_spec, layer in zip(spec.encoder.layer, model.encoder, strict=True):
        _set_self_attention(layer_spec.self_attention, layer.attention_norm, layer.attention)
        _set_feed_forward(layer_spec.ffn, layer.feed_forward_norm, layer.feed_forward)
    for layer_spec, layer in zip(spec.decoder.layer, model.decoder, strict=True):
        _set_self_attention(layer_spec.self_attention, layer.attention_norm, layer.attention)
        _set_source_attention(layer_spec.attention, layer.source_norm, layer.source_attention)
        _set_feed_forward(layer_spec.ffn, layer.feed_forward_norm, layer.feed_forward)
    spec.decoder.projection.weight = _array(model.embedding.weight)
    spec.decoder.projection.bias = _array(model.output_bias)
    spec.register_source_vocabulary(list(vocabulary))
    spec.register_target_vocabulary(list(vocabulary))
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir()
    spec.save(str(folder))
