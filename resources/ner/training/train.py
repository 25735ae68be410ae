"""Train the networks that are shipped in `resources/ner`.

    uv run --with torch python -m resources.ner.training.train --data DATA --out resources/ner

DATA has folders of articles by language (`slavner/pl/x.txt` with `x.tsv`: start, end, form,
lemma, type, id). Articles that `held_out.is_held_out` names are only used for the scores printed at
the end. In the folder lies what `word_codes.py`, `wide_codes.py` and `word_lists.py` wrote. The
Slavic languages share their networks, Romanian has its own, other languages with capitals two more,
East Asian ones one that reads characters (`pipelines.py`). Each seed gives a network; the program
takes the mean of what those of a language find. A Slavic one takes some 20 minutes of one core, a
Romanian one 5; the same seeds give the same scores within noise.
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
from torch.optim.swa_utils import AveragedModel

from core.names.recognition.tagger import word_codes, word_lists
from core.names.recognition.tagger.decoding import FIRST_FINE, LABELS, decode
from core.names.recognition.tagger.network import save
from resources.ner.training.corpus import (
    Annotated,
    Batch,
    Example,
    Vocabulary,
    batches,
    known_words,
    lay_out,
    make_batch,
    read_corpus,
    within,
)
from resources.ner.training.held_out import is_held_out
from resources.ner.training.model import Shape, Tagger
from resources.ner.training.pipelines import PIPELINES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import numpy as np

    from resources.ner.training.pipelines import Pipeline


_RATE = 3e-3
_SMOOTHING = 0.02
_EVERY = 5


def train(
    model: Tagger, examples: list[Example], vocabulary: Vocabulary, seed: int, pipeline: Pipeline,
    *, exact: bool,
) -> Iterator[tuple[float, Tagger]]:  # fmt: skip
    """Train, giving the mean loss after each epoch, and the model with its weights averaged."""
    rng = random.Random(seed)
    total = sum(len(e.rows) for e in examples)
    steps = max(1, int(pipeline.epochs * total / pipeline.tokens))
    tables = [model.words.weight, model.pieces.weight]
    others = [p for p in model.parameters() if all(p is not t for t in tables)]
    optimisers = [
        torch.optim.SparseAdam(tables, lr=_RATE),
        torch.optim.AdamW(others, lr=_RATE, weight_decay=0.01, betas=(0.9, 0.98)),
    ]
    schedules = [
        torch.optim.lr_scheduler.LambdaLR(
            o, lambda s: min(1.0, (s + 1) / 200) * max(0.0, 1 - s / steps)
        )
        for o in optimisers
    ]
    averaged = AveragedModel(model)
    done = 0
    while done < steps:
        losses = []
        model.train()
        for chosen in batches(examples, pipeline.tokens, rng):
            batch = make_batch(chosen, vocabulary, pipeline.table)
            with torch.autocast("cpu", torch.bfloat16, enabled=not exact):
                scores = model(batch)
            loss = loss_of(scores, batch)
            for optimiser in optimisers:
                optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(others, 1.0)
            for optimiser, schedule in zip(optimisers, schedules, strict=True):
                optimiser.step()
                schedule.step()
            losses.append(loss.item())
            done += 1
            if done > pipeline.settled * steps and done % _EVERY == 0:
                averaged.update_parameters(model)
            if done >= steps:
                break
        settled = pipeline.settled < 1
        yield math.fsum(losses) / len(losses), averaged.module if settled else model


def loss_of(scores: torch.Tensor, batch: Batch) -> torch.Tensor:
    """Give the smoothed cross entropy over the batch's tokens.

    Where events and products are not annotated, what is tagged as outside may be one of these.
    """
    inside = batch.form != 0
    chances = nn.functional.log_softmax(scores[inside], dim=1)
    tags, coarse = batch.tags[inside], batch.coarse[inside]
    right = chances.gather(1, tags[:, None])[:, 0]
    unmarked = torch.cat([chances[:, :1], chances[:, FIRST_FINE:]], dim=1).logsumexp(dim=1)
    right = torch.where(coarse & (tags == 0), unmarked, right)
    return -(1 - _SMOOTHING) * right.mean() - _SMOOTHING * chances.mean()


def predict(
    models: list[Tagger], example: Example, vocabulary: Vocabulary, table: Sequence[str]
) -> set[tuple[str, str]]:
    """Give an article's (form, label) pairs, each form with its most frequent label."""
    batch = make_batch([example], vocabulary, table)
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
    models: list[Tagger],
    examples: Iterable[Example],
    vocabulary: Vocabulary,
    table: Sequence[str],
) -> dict[str, float]:
    """Give F1 over each article's (form, label) pairs: by language; for slavner in all, by label.

    Where the annotation is coarser, as for Romanian, only people, organisations and places count.
    """
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for example in examples:
        found, gold = predict(models, example, vocabulary, table), set(example.gold)
        keys = {example.language: (found, gold)}
        if not example.coarse and example.language != "ro":
            keys["all"] = (found, gold)
            for label in LABELS:
                keys[label] = (
                    {f for f in found if f[1] == label},
                    {g for g in gold if g[1] == label},
                )
        else:
            three = ("PER", "ORG", "LOC")
            keys[example.language] = (
                {f for f in found if f[1] in three},
                {g for g in gold if g[1] in three},
            )
        for key, (f, g) in keys.items():
            sizes = (len(f & g), len(f), len(g))
            counts[key] = [a + b for a, b in zip(counts[key], sizes, strict=True)]
    return {k: round(2 * t / max(1, f + g), 4) for k, (t, f, g) in sorted(counts.items())}


def export(
    model: Tagger, known: np.ndarray, measures: Shape, about: Mapping[str, object], out: Path
) -> None:
    """Write the network as the program reads it."""
    weights = {name: array.detach().numpy() for name, array in model.state_dict().items()}
    save(out, weights, known, {**about, "before": measures.before, "after": measures.after})


def articles_of(pipeline: Pipeline, data: Path) -> tuple[list[Annotated], list[Annotated]]:
    """Give the articles to learn from and those kept apart, of each corpus as many as wanted."""
    kept: list[Annotated] = []
    apart: list[Annotated] = []
    for folder, most in pipeline.corpora.items():
        corpus = read_corpus(data / folder, capitals=pipeline.capitals)
        own = [article for article in corpus if article.language in pipeline.trained_on]
        kept += within([a for a in own if not is_held_out(a.name)], most)
        apart += within([a for a in own if is_held_out(a.name)], most / 10)
    return kept, apart


def train_pipeline(
    name: str, data: Path, out: Path, seeds: list[int] | None, *, exact: bool
) -> None:
    """Train and write the networks of some languages, and print what they score."""
    pipeline = PIPELINES[name]
    lists = word_lists.WordLists(out / word_lists.FILE) if pipeline.lists else None
    codes = word_codes.WordCodes(out / pipeline.codes)
    words = codes if pipeline.characters else None
    kept, apart = articles_of(pipeline, data)
    tests = [lay_out(a, lists, words) for a in apart]
    examples = [lay_out(article, lists, words) for article in kept]
    measures = Shape()
    known = known_words(examples, pipeline.least_count)
    vocabulary = Vocabulary([*examples, *tests], known, codes, measures.buckets)
    print(name, len(examples), "articles,", len(known), "known words")
    models = []
    began = time.monotonic()
    for seed in seeds or pipeline.seeds:
        torch.manual_seed(seed)
        model = Tagger(measures, len(known), torch.from_numpy(codes.books), pipeline)
        trained = train(model, examples, vocabulary, seed, pipeline, exact=exact)
        for epoch, (loss, averaged) in enumerate(trained, 1):
            model = averaged
            print(f"{seed} {epoch:3} {loss:.4f} {time.monotonic() - began:6.0f} s", flush=True)
        about = {
            "languages": pipeline.languages,
            "rows": pipeline.table,
            "codes": pipeline.codes,
            "characters": pipeline.characters,
            "fine": pipeline.fine,
            "flags": pipeline.flags,
        }
        export(model, known, measures, about, out / f"{name}-{seed}")
        models.append(model)
        print(json.dumps(score([model], tests, vocabulary, pipeline.table)))
    if len(models) > 1:
        print("together", json.dumps(score(models, tests, vocabulary, pipeline.table)))


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--pipelines", nargs="+", choices=PIPELINES, default=list(PIPELINES))
    parser.add_argument("--seeds", type=int, nargs="+", help="others than each pipeline's own")
    parser.add_argument("--exact", action="store_true", help="do not compute in bfloat16")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    for name in options.pipelines:
        train_pipeline(name, options.data, options.out, options.seeds, exact=options.exact)
    return 0


if __name__ == "__main__":
    sys.exit(main())
