"""Train the networks that are shipped beside this script.

    uv run --with torch python -m resources.ner.train --data ../shared/data --out resources/ner

The data are folders of articles by language (`slavner/pl/x.txt` with `x.tsv`: start, end, form,
lemma, type, id). Articles that `held_out.is_held_out` names are only used for the scores printed at
the end. In the folder lies what `word_codes.py` wrote. Each seed gives a network of its own; the
program takes the mean of what they find. One takes some 15 minutes of one core; the same seeds give
the same scores within noise.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch import nn

from core.entities.tagging.decoding import LABELS, decode
from core.entities.tagging.network import save
from core.entities.tagging.word_codes import FILE, WordCodes
from resources.ner.corpus import (
    Example,
    Vocabulary,
    batches,
    known_words,
    lay_out,
    make_batch,
    read_corpus,
)
from resources.ner.held_out import is_held_out
from resources.ner.model import Shape, Tagger

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy as np


def train(
    model: Tagger,
    examples: list[Example],
    vocabulary: Vocabulary,
    seed: int,
    options: argparse.Namespace,
) -> Iterator[float]:
    """Train, giving the mean loss after each epoch."""
    rng = random.Random(seed)
    total = sum(len(e.rows) for e in examples)
    steps = max(1, int(options.epochs * total / options.rows))
    tables = [model.words.weight, model.pieces.weight]
    others = [p for p in model.parameters() if all(p is not t for t in tables)]
    optimisers = [
        torch.optim.SparseAdam(tables, lr=options.rate),
        torch.optim.AdamW(others, lr=options.rate, weight_decay=0.01, betas=(0.9, 0.98)),
    ]
    schedules = [
        torch.optim.lr_scheduler.LambdaLR(
            o, lambda s: min(1.0, (s + 1) / 200) * max(0.0, 1 - s / steps)
        )
        for o in optimisers
    ]
    done = 0
    while done < steps:
        losses = []
        model.train()
        for chosen in batches(examples, options.rows, rng):
            batch = make_batch(chosen, vocabulary)
            with torch.autocast("cpu", torch.bfloat16, enabled=not options.exact):
                scores = model(batch)
            inside = batch.form != 0
            loss = nn.functional.cross_entropy(
                scores[inside], batch.tags[inside], label_smoothing=options.smoothing
            )
            for optimiser in optimisers:
                optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(others, 1.0)
            for optimiser, schedule in zip(optimisers, schedules, strict=True):
                optimiser.step()
                schedule.step()
            losses.append(loss.item())
            done += 1
            if done >= steps:
                break
        yield math.fsum(losses) / len(losses)


def predict(models: list[Tagger], example: Example, vocabulary: Vocabulary) -> set[tuple[str, str]]:
    """Give an article's (form, label) pairs, each form with its most frequent label."""
    batch = make_batch([example], vocabulary)
    with torch.no_grad():
        chances = [torch.softmax(model.eval()(batch), dim=1) for model in models]
    scores = torch.log(torch.stack(chances).mean(dim=0)).numpy()
    scores[example.features.form == 0, 1:] = -1e9
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for start, end, label in decode(scores):
        first, last = example.rows[start], example.rows[end - 1]
        assert first is not None
        assert last is not None
        form = " ".join(example.text[first.start : last.end].split())
        votes[form][LABELS[label]] += 1
    return {(form, c.most_common(1)[0][0]) for form, c in votes.items()}


def score(
    models: list[Tagger], examples: Iterable[Example], vocabulary: Vocabulary
) -> dict[str, float]:
    """Give F1 over each article's (form, label) pairs: by language; for slavner in all, by label.

    Romanian is scored for people, organisations and places, as its annotation is coarser.
    """
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for example in examples:
        found, gold = predict(models, example, vocabulary), set(example.gold)
        keys = {example.language: (found, gold)}
        if example.language != "ro":
            keys["all"] = (found, gold)
            for label in LABELS:
                keys[label] = (
                    {f for f in found if f[1] == label},
                    {g for g in gold if g[1] == label},
                )
        else:
            three = ("PER", "ORG", "LOC")
            keys["ro"] = (
                {f for f in found if f[1] in three},
                {g for g in gold if g[1] in three},
            )
        for key, (f, g) in keys.items():
            sizes = (len(f & g), len(f), len(g))
            counts[key] = [a + b for a, b in zip(counts[key], sizes, strict=True)]
    return {k: round(2 * t / max(1, f + g), 4) for k, (t, f, g) in sorted(counts.items())}


def export(model: Tagger, known: np.ndarray, measures: Shape, out: Path) -> None:
    """Write the network as the program reads it."""
    weights = {name: array.detach().numpy() for name, array in model.state_dict().items()}
    save(out, weights, known, {"before": measures.before, "after": measures.after})


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument(
        "--epochs", type=float, default=7, help="in whole batches: some more passes"
    )
    parser.add_argument("--rows", type=int, default=4000, help="tokens in a batch")
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--dropout", type=float, default=0.3)
    parser.add_argument("--smoothing", type=float, default=0.02)
    parser.add_argument("--seeds", type=int, nargs="+", default=[2, 3], help="one network each")
    parser.add_argument("--exact", action="store_true", help="do not compute in bfloat16")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    print("reading")
    corpus = list(read_corpus(options.data))
    tests = [lay_out(a) for a in corpus if is_held_out(a.name)]
    examples = [lay_out(a) for a in corpus if not is_held_out(a.name)]
    measures = Shape()
    known = known_words(examples, measures.least_count)
    codes = WordCodes(options.out / FILE)
    vocabulary = Vocabulary([*examples, *tests], known, codes, measures.buckets)
    print(len(examples), "articles,", len(known), "known words")
    models = []
    began = time.monotonic()
    for seed in options.seeds:
        torch.manual_seed(seed)
        model = Tagger(measures, len(known), torch.from_numpy(codes.books), options.dropout)
        for epoch, loss in enumerate(train(model, examples, vocabulary, seed, options), 1):
            export(model, known, measures, options.out / f"seed-{seed}")
            print(f"{seed} {epoch:3} {loss:.4f} {time.monotonic() - began:6.0f} s", flush=True)
        models.append(model)
        print(json.dumps(score([model], tests, vocabulary)))
    if len(models) > 1:
        print("together", json.dumps(score(models, tests, vocabulary)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
