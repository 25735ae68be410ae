"""Find sentences of many languages by a few English words, with the model of meaning.

Sentences and queries are of FLORES-200 in shared/data/mt: the odd numbers, as the means of
languages were learnt from the even ones (`--half even` is what cuts are chosen on). A query is
three to eight longer words of the English sentence. Prints, for each language and for all together,
how often the right one is the first, in the first five and ten; and for each cut how many right
sentences it leaves and how many queries whose sentence was taken away find nothing, as they should.
As its last line one JSON object. `--model` is an installed model, by default the user's. `--quick`
takes a third.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import time
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

import numpy as np  # noqa: E402

from core.meaning.centring import QUERY, centred, in_8_bits, normalised, unpacked  # noqa: E402
from core.meaning.encoder import SentenceEncoder  # noqa: E402
from core.meaning.installed_model import models_dir  # noqa: E402
from resources.meaning.training.means import query  # noqa: E402

DATA = ROOT.parent / "shared" / "data" / "mt"
LANGUAGES = (
    *("ar", "bg", "cs", "de", "es", "fa", "fr", "hu"),
    *("ja", "pl", "ro", "ru", "sr", "tr", "uk", "zh"),
)
CUTS = (0.26, 0.28, 0.3, 0.32, 0.34, 0.36, 0.38, 0.4, 0.42, 0.45)
LEAST_WORDS = 3
SENTENCES = 150


def rows(language: str, odd: bool, count: int) -> list[tuple[str, str]]:
    with gzip.open(DATA / f"{language}-en.tsv.gz", "rt", encoding="utf-8") as file:
        found = [line.rstrip("\n").split("\t")[:3] for line in file]
    return [(source, human) for number, source, human in found if int(number) % 2 == odd][:count]


def queries(sentences: list[str]) -> list[str]:
    random = Random(20231205)
    found = []
    for sentence in sentences:
        one = query(sentence, random)
        while len(one.split()) < LEAST_WORDS:
            one = query(sentence, random)
        found.append(one)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, default=models_dir() / "model")
    parser.add_argument("--half", choices=("odd", "even"), default="odd")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"{DATA} is missing")
    count, odd = SENTENCES // 3 if options.quick else SENTENCES, options.half == "odd"
    encoder = SentenceEncoder(options.model)
    english = [human for _, human in rows("de", odd, count)]
    started, words = time.perf_counter(), 0
    vectors = {}
    for language in LANGUAGES:
        sources = [source for source, _ in rows(language, odd, count)]
        words += sum(len(source.split()) for source in sources)
        kept = in_8_bits(centred(encoder.encode(sources), [language] * count))
        vectors[language] = normalised(unpacked(kept.tobytes()))
    seconds = time.perf_counter() - started
    asked = normalised(centred(encoder.encode(queries(english)), [QUERY] * count))
    at = {1: [], 5: [], 10: []}
    for language in LANGUAGES:
        likeness = asked @ vectors[language].T
        rank = (likeness > likeness.diagonal()[:, None]).sum(axis=1)
        for most, shares in at.items():
            shares.append(float((rank < most).mean()))
        print(language, *(f"{shares[-1]:.2f}" for shares in at.values()))
    likeness = np.stack([asked @ vectors[language].T for language in LANGUAGES])
    right = likeness.diagonal(axis1=1, axis2=2).T
    own = np.eye(count, dtype=bool)
    wrong = np.where(own[None], -1, likeness).max(axis=(0, 2))
    first = float((right.max(axis=1) > wrong).mean())
    print(f"together: the first hit right {first:.2f}")
    for cut in CUTS:
        left, any_right = (right >= cut).mean(), (right.max(axis=1) >= cut).mean()
        print(
            f"cut {cut:.2f}: right sentences left {left:.2f}, queries with a right one "
            f"{any_right:.2f}, nothing found where there is nothing {(wrong < cut).mean():.2f}"
        )
    result = {f"in_{most}": round(sum(s) / len(s), 3) for most, s in at.items()}
    print(json.dumps({**result, "first_together": first, "words_per_second": words / seconds}))


if __name__ == "__main__":
    main()
