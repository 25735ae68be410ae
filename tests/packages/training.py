"""Training of one direction on sentences of the grammar."""

from __future__ import annotations

import random
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.nn import functional

from tests.packages import subwords
from tests.packages.subwords import END, PADDING, START
from tests.packages.transformer import Shape, Transformer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import sentencepiece


# So many sentences are sorted by length together: few, or a batch shows but one kind of sentence.
_POOL = 200


@dataclass(frozen=True, slots=True)
class Schedule:
    """How long and how fast to train; a step sees about `batch_tokens` target tokens."""

    steps: int
    batch_tokens: int = 1024
    warm_up: int = 100
    peak_rate: float = 1.5e-3
    guidance: float = 0.5

    def rate(self, step: int) -> float:
        """Give the learning rate: up in a line, then down in a line to a fiftieth."""
        if step < self.warm_up:
            return self.peak_rate * (step + 1) / self.warm_up
        left = 1 - (step - self.warm_up) / max(1, self.steps - self.warm_up)
        return self.peak_rate * max(left, 0.02)


@dataclass(frozen=True, slots=True)
class Example:
    """A tokenized pair; row i of `links` says where to look when the i-th target token is due."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    links: list[tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Batch:
    source: Tensor
    given: Tensor
    due: Tensor
    links: Tensor


def _examples(
    processor: sentencepiece.SentencePieceProcessor,
    languages: tuple[str, str],
    seed: str,
    count: int,
) -> list[Example]:
    examples = []
    for sentence in subwords.sample(seed, count):
        source, target = (
            subwords.tokenize(processor, sentence.renderings[language]) for language in languages
        )
        links = subwords.corresponding(source, target)
        examples.append(Example(source.ids, target.ids, links))
    return examples


def _padded(rows: Sequence[Sequence[int]]) -> Tensor:
    longest = max(map(len, rows))
    return torch.tensor([[*row, *[PADDING] * (longest - len(row))] for row in rows])


def _batch(examples: Sequence[Example]) -> Batch:
    source = _padded([example.source for example in examples])
    given = _padded([(START, *example.target) for example in examples])
    due = _padded([(*example.target, END) for example in examples])
    links = torch.zeros(*due.shape, source.shape[1])
    for number, example in enumerate(examples):
        for row, allowed in enumerate(example.links):
            links[number, row, list(allowed)] = 1
    return Batch(source, given, due, links)


def _batches(examples: list[Example], size: int, rng: random.Random) -> Iterator[Batch]:
    """Give batches of sentences of like length, each still a mixture, in random order."""
    rng.shuffle(examples)
    groups: list[list[Example]] = []
    for start in range(0, len(examples), _POOL):
        pool = sorted(examples[start : start + _POOL], key=lambda e: len(e.target))
        groups.append([])
        for example in pool:
            if (len(groups[-1]) + 1) * (len(example.target) + 1) > size:
                groups.append([])
            groups[-1].append(example)
        if len(groups[-1]) < len(groups[-2]) / 2:
            groups[-2:] = [groups[-2] + groups[-1]]
    rng.shuffle(groups)
    for group in groups:
        yield _batch(group)


def _astray(weights: Tensor, links: Tensor, counted: Tensor) -> Tensor:
    """Give how far heads look from `links`, averaged over the positions that count."""
    on_links = (weights * links).sum(-1).clamp_min(1e-6).log()
    return -on_links[counted].mean()


def _off_previous(weights: Tensor, tokens: Tensor) -> Tensor:
    """Give how far a head looks from the token before, averaged over all tokens but the first."""
    on_previous = weights.diagonal(-1, 1, 2).clamp_min(1e-6).log()
    return -on_previous[tokens[:, 1:] != PADDING].mean()


def _loss(model: Transformer, batch: Batch) -> tuple[Tensor, Tensor]:
    """Give the loss on words, and that on where the guided heads look.

    The last layer's head looks at what the due token comes from, which is the attention that a
    package reports. The others help to copy names: two look at the token before, and the first
    layer's at what the token just given came from, so that the next piece is found by its place.
    """
    logits, heads = model(batch.source, batch.given)
    due = batch.due.flatten()
    words = functional.cross_entropy(logits.flatten(0, 1), due, ignore_index=PADDING)
    links = (
        _astray(heads.last_source, batch.links, batch.due != PADDING)
        + _astray(heads.first_source[:, 1:], batch.links[:, :-1], batch.due[:, 1:] != PADDING)
        + _off_previous(heads.encoder, batch.source)
        + _off_previous(heads.decoder, batch.given)
    )
    return words, links


def train(
    processor: sentencepiece.SentencePieceProcessor,
    languages: tuple[str, str],
    schedule: Schedule,
    seed: str,
    report: Callable[[str], None],
) -> Transformer:
    """Train one direction; the same seed and machine give the same model."""
    torch.manual_seed(random.Random(seed).getrandbits(32))
    rng = random.Random(f"{seed} batches")
    model = Transformer(Shape(processor.get_piece_size()))
    optimizer = torch.optim.AdamW(model.parameters(), betas=(0.9, 0.98), weight_decay=0.01)
    began = time.monotonic()
    recent: deque[tuple[float, float]] = deque(maxlen=100)
    step = 0
    portion = 0
    model.train()
    while step < schedule.steps:
        examples = _examples(processor, languages, f"{seed} portion {portion}", 8_000)
        portion += 1
        for batch in _batches(examples, schedule.batch_tokens, rng):
            if step == schedule.steps:
                break
            for group in optimizer.param_groups:
                group["lr"] = schedule.rate(step)
            words, links = _loss(model, batch)
            optimizer.zero_grad(set_to_none=True)
            (words + schedule.guidance * links).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
            recent.append((words.item(), links.item()))
            if step % 100 == 0:
                mean_words, mean_links = (
                    sum(column) / len(recent) for column in zip(*recent, strict=True)
                )
                seconds = time.monotonic() - began
                report(
                    f"step {step}: words {mean_words:.3f}, links {mean_links:.3f}, {seconds:.0f} s"
                )
    return model.eval()
