"""Build the test packages: train, convert and zip a tiny real translator per direction.

Run in an environment of its own, as PyTorch is no part of the project:

    python3 -m venv /tmp/builder
    /tmp/builder/bin/pip install torch==2.13.0 ctranslate2 sentencepiece numpy
    /tmp/builder/bin/python tests/packages/build.py

Took 20 minutes on two cores that had other work beside. Each direction has one thread: models
this small gain little from two. The same seed gives the same packages on the same machine.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import sentencepiece
import torch

from tests.packages import archive, catalogue, conversion, subwords, training

SUBWORD_SENTENCES = 30_000
SCHEDULE = training.Schedule(steps=1600)


def build(direction: str, schedule: training.Schedule, seed: str, out: Path) -> Path:
    """Build one package into the folder `out` and give its path."""
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    source, _, target = direction.partition("_")
    languages = (source, target)

    def report(line: str) -> None:
        print(f"{time.strftime('%H:%M:%S')} {direction} {line}", flush=True)

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        model_file = folder / "sentencepiece.model"
        sample = subwords.sample(f"{seed} subwords", SUBWORD_SENTENCES)
        subwords.train_subwords(model_file, languages, sample)
        processor = sentencepiece.SentencePieceProcessor(model_file=str(model_file))
        report(f"{processor.get_piece_size()} subwords")
        model = training.train(processor, languages, schedule, f"{seed} {direction}", report)
        pieces = [processor.id_to_piece(number) for number in range(processor.get_piece_size())]
        conversion.convert(model, pieces, folder / "model")
        path = out / catalogue.PACKAGES[direction].name
        archive.pack(folder, source, target, path)
    report(f"{path}: {path.stat().st_size / 1e6:.2f} MB")
    return path


def main() -> None:
    """Build the packages named on the command line, or all."""
    parser = argparse.ArgumentParser(description="Build the test packages.")
    parser.add_argument("directions", nargs="*", default=list(catalogue.PACKAGES), metavar="ro_en")
    parser.add_argument("--seed", default="diptych")
    parser.add_argument("--steps", type=int, help="train shorter or longer than usual")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent)
    chosen = parser.parse_args()
    with ProcessPoolExecutor(len(catalogue.PACKAGES), mp_context=get_context("spawn")) as pool:
        schedule = replace(SCHEDULE, steps=chosen.steps) if chosen.steps else SCHEDULE
        waiting = [
            pool.submit(build, direction, schedule, chosen.seed, chosen.out)
            for direction in chosen.directions
        ]
        for future in waiting:
            future.result()


if __name__ == "__main__":
    main()
