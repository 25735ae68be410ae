"""A small encoder-decoder Transformer, some of whose heads can be told where to look."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from tests.packages.subwords import PADDING

MAX_POSITIONS = 512


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of a model."""

    vocabulary: int
    width: int = 192
    heads: int = 4
    inner: int = 640
    encoder_layers: int = 3
    decoder_layers: int = 2


def sinusoids(positions: int, width: int) -> Tensor:
    """Give CTranslate2's position encodings: sines in the first half, cosines in the second."""
    rates = torch.exp(torch.arange(width // 2) * (-math.log(10_000) / (width // 2 - 1)))
    angles = torch.arange(1, positions + 1)[:, None] * rates[None]
    return torch.cat([angles.sin(), angles.cos()], dim=1)


class Attention(nn.Module):
    """Multi-head attention that also gives its weights (batch, head, query, key)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.query = nn.Linear(shape.width, shape.width)
        self.key_value = nn.Linear(shape.width, 2 * shape.width)
        self.output = nn.Linear(shape.width, shape.width)

    def _by_head(self, states: Tensor) -> Tensor:
        batch, length, _ = states.shape
        return states.view(batch, length, self.heads, -1).transpose(1, 2)

    def forward(self, states: Tensor, memory: Tensor, hidden: Tensor) -> tuple[Tensor, Tensor]:
        """Attend from states to memory, except where `hidden` is true."""
        query = self._by_head(self.query(states))
        key, value = (self._by_head(part) for part in self.key_value(memory).chunk(2, dim=-1))
        scores = query @ key.transpose(2, 3) / math.sqrt(query.shape[-1])
        weights = scores.masked_fill(hidden, -torch.inf).softmax(dim=-1)
        mixed = (weights @ value).transpose(1, 2).flatten(2)
        return self.output(mixed), weights


class FeedForward(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.inner = nn.Linear(shape.width, shape.inner)
        self.outer = nn.Linear(shape.inner, shape.width)

    def forward(self, states: Tensor) -> Tensor:
        return self.outer(functional.relu(self.inner(states)))


class EncoderLayer(nn.Module):
    """A layer that normalizes before each step."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.attention_norm = nn.LayerNorm(shape.width)
        self.attention = Attention(shape)
        self.feed_forward_norm = nn.LayerNorm(shape.width)
        self.feed_forward = FeedForward(shape)

    def forward(self, states: Tensor, hidden: Tensor) -> tuple[Tensor, Tensor]:
        normal = self.attention_norm(states)
        mixed, weights = self.attention(normal, normal, hidden)
        states = states + mixed
        return states + self.feed_forward(self.feed_forward_norm(states)), weights


class DecoderLayer(nn.Module):
    """A layer that normalizes before each step and looks at the source between the two."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.attention_norm = nn.LayerNorm(shape.width)
        self.attention = Attention(shape)
        self.source_norm = nn.LayerNorm(shape.width)
        self.source_attention = Attention(shape)
        self.feed_forward_norm = nn.LayerNorm(shape.width)
        self.feed_forward = FeedForward(shape)

    def forward(
        self, states: Tensor, memory: Tensor, later: Tensor, hidden: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        normal = self.attention_norm(states)
        mixed, own = self.attention(normal, normal, later)
        states = states + mixed
        seen, source = self.source_attention(self.source_norm(states), memory, hidden)
        states = states + seen
        return states + self.feed_forward(self.feed_forward_norm(states)), own, source


class Heads(NamedTuple):
    """What the guided heads look at: weights by (batch, looking position, position looked at).

    They are the first heads of the first encoder layer, of the first decoder layer on the target
    and on the source, and of the last decoder layer on the source.
    """

    encoder: Tensor
    decoder: Tensor
    first_source: Tensor
    last_source: Tensor


class Transformer(nn.Module):
    """A translator with one embedding for source, target and output."""

    positions: Tensor

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.encoder = nn.ModuleList(EncoderLayer(shape) for _ in range(shape.encoder_layers))
        self.encoder_norm = nn.LayerNorm(shape.width)
        self.decoder = nn.ModuleList(DecoderLayer(shape) for _ in range(shape.decoder_layers))
        self.decoder_norm = nn.LayerNorm(shape.width)
        self.output_bias = nn.Parameter(torch.zeros(shape.vocabulary))
        self.register_buffer("positions", sinusoids(MAX_POSITIONS, shape.width), persistent=False)
        nn.init.normal_(self.embedding.weight, 0, shape.width**-0.5)
        for module in self.modules():
            if isinstance(module, nn.Linear):
                nn.init.xavier_uniform_(module.weight)
                nn.init.zeros_(module.bias)

    def _embed(self, ids: Tensor) -> Tensor:
        scaled = self.embedding(ids) * math.sqrt(self.shape.width)
        return scaled + self.positions[: ids.shape[1]]

    def forward(self, source: Tensor, target: Tensor) -> tuple[Tensor, Heads]:
        """Give logits for the token after each target token, and the guided heads."""
        hidden = (source == PADDING)[:, None, None, :]
        memory = self._embed(source)
        encoder_weights = []
        for layer in self.encoder:
            memory, weights = layer(memory, hidden)
            encoder_weights.append(weights[:, 0])
        memory = self.encoder_norm(memory)
        length = target.shape[1]
        later = torch.ones(length, length, dtype=torch.bool).triu(1)
        states = self._embed(target)
        own_weights, source_weights = [], []
        for layer in self.decoder:
            states, own, seen = layer(states, memory, later, hidden)
            own_weights.append(own[:, 0])
            source_weights.append(seen[:, 0])
        logits = functional.linear(
            self.decoder_norm(states), self.embedding.weight, self.output_bias
        )
        heads = Heads(encoder_weights[0], own_weights[0], source_weights[0], source_weights[-1])
        return logits, heads
