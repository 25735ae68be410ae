"""The network as it is trained; `tagger.network` of core computes the same with numpy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import nn

from core.names.recognition.tagger.decoding import TAGS
from core.names.recognition.tagger.features import SHAPES

if TYPE_CHECKING:
    from resources.ner.training.corpus import Batch
    from resources.ner.training.pipelines import Pipeline


@dataclass(frozen=True, slots=True)
class Shape:
    """The network's measures: rows of its tables, widths, and how far each step looks."""

    buckets: int = 98_304
    piece_width: int = 96
    word_width: int = 48
    width: int = 192
    before: tuple[int, ...] = (1, 2)
    after: tuple[int, ...] = (1, 3)


class Dropout(nn.Module):
    """Dropout with masks cut from one long stretch of chance, many times faster on a CPU."""

    def __init__(self, share: float, size: int = 4_000_037) -> None:
        super().__init__()
        self.masks = ((torch.rand(size) >= share).float() / (1 - share)).bfloat16()

    def forward(self, h: torch.Tensor) -> torch.Tensor:
        if not self.training:
            return h
        start = int(torch.randint(len(self.masks) - h.numel(), ()))
        return h * self.masks[start : start + h.numel()].view_as(h)


class Block(nn.Module):
    """A residual step over each token and the two that stand `reach` tokens away."""

    def __init__(self, width: int, reach: int) -> None:
        super().__init__()
        self.reach = reach
        self.mix = nn.Linear(3 * width, width)
        self.norm = nn.LayerNorm(width)

    def forward(self, h: torch.Tensor, dropout: Dropout) -> torch.Tensor:
        r = self.reach
        none = h.new_zeros(r, h.shape[1])
        wide = torch.cat([torch.cat([none, h])[: len(h)], h, torch.cat([h, none])[r:]], dim=1)
        return self.norm(h + dropout(torch.relu(self.mix(wide))))


class Tagger(nn.Module):
    """The network: letters and shape of each token, its neighbours, namesakes and article."""

    def __init__(
        self, measures: Shape, known: int, books: torch.Tensor, pipeline: Pipeline
    ) -> None:
        super().__init__()
        m = measures
        self.books = nn.Parameter(books)
        self.dropout = Dropout(pipeline.dropout)
        self.unknown = pipeline.unknown
        self.words = nn.Embedding(known + 1, m.word_width, sparse=True)
        self.pieces = nn.EmbeddingBag(m.buckets, m.piece_width, mode="mean", sparse=True)
        self.shapes = nn.Embedding(SHAPES, 24)
        self.language = nn.Embedding(len(pipeline.table), 12)
        nn.init.normal_(self.words.weight, std=0.1)
        nn.init.normal_(self.pieces.weight, std=0.3)
        nn.init.normal_(self.language.weight, std=0.3)
        by_form = m.word_width + m.piece_width + 24 + books.shape[0] * books.shape[2]
        self.enter = nn.Linear(by_form + 12 + pipeline.flags, m.width)
        self.enter_norm = nn.LayerNorm(m.width)
        self.before = nn.ModuleList(Block(m.width, reach) for reach in m.before)
        self.pool = nn.Linear(4 * m.width, m.width)
        self.pool_norm = nn.LayerNorm(m.width)
        self.after = nn.ModuleList(Block(m.width, reach) for reach in m.after)
        self.leave = nn.Linear(m.width, TAGS)

    def forward(self, batch: Batch) -> torch.Tensor:
        words, language = batch.words, batch.language
        if self.training:
            words = words * (torch.rand(len(words)) > 0.15)
            language = language * (torch.rand(()) > self.unknown)
        by_form = torch.cat(
            [
                self.words(words),
                self.pieces(batch.pieces, batch.offsets),
                self.shapes(batch.shapes),
                self.books[torch.arange(len(self.books)), batch.codes].flatten(1)
                * batch.coded[:, None],
            ],
            dim=1,
        )
        by_form = self.dropout(by_form)[batch.form]
        h = self.enter(torch.cat([by_form, self.language(language), batch.flags], dim=1))
        h = self.enter_norm(torch.relu(h))
        for block in self.before:
            h = block(h, self.dropout)
        groups = (batch.name, batch.root, batch.article)
        pooled = torch.cat([h, *(_average(h, group) for group in groups)], dim=1)
        h = self.pool_norm(h + self.dropout(torch.relu(self.pool(pooled))))
        for block in self.after:
            h = block(h, self.dropout)
        return self.leave(h).float()


def _average(h: torch.Tensor, group: torch.Tensor) -> torch.Tensor:
    """Give each row the mean of its group's rows; rows of group 0 get zeros."""
    rows = group.nonzero()[:, 0]
    inside = group[rows]
    size = int(group.max()) + 1
    total = h.new_zeros(size, h.shape[1], dtype=torch.float32).index_add(0, inside, h[rows].float())
    count = torch.bincount(inside, minlength=size).clamp(min=1)
    return (total / count[:, None]).to(h.dtype)[group]
