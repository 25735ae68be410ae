"""Learn the middle of each language's vectors: makes `resources/meaning/means.npz`.

    uv run python -m resources.meaning.training.means --data DATA --model FOLDER

DATA has `<language>-en.tsv.gz`: number, source, human English. FOLDER is an installed model.
Learnt from the even numbers; the odd ones are what `tests/bench/meaning.py` measures with. The
middle of queries is learnt from a few words of the same sentences.
"""

from __future__ import annotations

import argparse
import gzip
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from core.meaning.centring import QUERY
from core.meaning.encoder import SentenceEncoder

OUT = Path(__file__).resolve().parents[1] / "means.npz"
_SENTENCES, _QUERIES = 160, 40
_LEAST, _MOST = 2, 8
"""Words of a query."""
_LEAST_LETTERS = 3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    arguments = parser.parse_args()
    encoder, random = SentenceEncoder(arguments.model), Random(20231204)
    means: dict[str, np.ndarray] = {}
    queries: list[str] = []
    for path in sorted(arguments.data.glob("*-en.tsv.gz")):
        language = path.name.removesuffix("-en.tsv.gz")
        with gzip.open(path, "rt", encoding="utf-8") as file:
            rows = [line.rstrip("\n").split("\t")[:3] for line in file]
        sources = [source for number, source, _ in rows if int(number) % 2 == 0]
        means[language] = encoder.encode(sources[:_SENTENCES]).mean(axis=0)
        queries += [query(source, random) for source in sources[:_QUERIES]]
        if "en" not in means:
            english = [human for number, _, human in rows if int(number) % 2 == 0]
            means["en"] = encoder.encode(english[: 2 * _SENTENCES]).mean(axis=0)
            queries += [query(human, random) for human in english[: 4 * _QUERIES]]
        print(language, flush=True)
    means["all"] = np.mean(list(means.values()), axis=0)
    means[QUERY] = encoder.encode([one for one in queries if one]).mean(axis=0)
    kept: dict[str, Any] = {name: value.astype(np.float16) for name, value in means.items()}
    np.savez(OUT, **kept)


def query(sentence: str, random: Random) -> str:
    """Take some longer words of a sentence in their order, or a run of letters."""
    words = [word.strip(".,;:!?\"'()") for word in sentence.split()]
    words = [word for word in words if len(word) >= _LEAST_LETTERS]
    if len(words) < _LEAST:
        start = random.randrange(max(1, len(sentence) - _MOST))
        return sentence[start : start + _MOST]
    count = min(len(words), random.randint(_LEAST, _MOST))
    return " ".join(words[place] for place in sorted(random.sample(range(len(words)), count)))


if __name__ == "__main__":
    main()
