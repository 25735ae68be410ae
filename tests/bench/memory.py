"""Measure how fast a memory of 200,000 units answers what is nearly a sentence, and against what.

Usage: memory.py [--quick]; `uv run --with rapidfuzz` adds the rival RapidFuzz, whose `extractOne`
compares with every unit in C++, else the rival is `difflib.get_close_matches` on a hundredth of
them. Sentences are made of the samples' words by a fixed seed; in each that is
asked for one word is another. Times are of the processor.
"""

from __future__ import annotations

import argparse
import difflib
import json
import random
import statistics
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from core.knowledge.comparable_sentences import comparable  # noqa: E402
from core.knowledge.near_matches import LEAST_ALIKE, NearMatches, similarity  # noqa: E402

_QUESTIONS = 200


def sample_words() -> list[str]:
    """Give the words of the sample articles, in their order."""
    files = sorted((ROOT / "resources" / "samples").rglob("*.*"))
    texts = (path.read_text("utf-8", "replace") for path in files if path.suffix in (".txt", ".md"))
    return [word for text in texts for word in text.split()]


def sentences(number: int, words: list[str]) -> list[str]:
    """Make sentences of 8 to 30 words that follow each other, every second one another's."""
    chance = random.Random(7)
    made = []
    for _ in range(number):
        length = chance.randint(8, 30)
        start = chance.randrange(len(words) - length)
        some = words[start : start + length]
        some[::2] = chance.choices(words, k=len(some[::2]))
        made.append(" ".join(some))
    return made


def altered(sentence: str, words: list[str], chance: random.Random) -> str:
    """Change one word of a sentence."""
    some = sentence.split()
    some[chance.randrange(len(some))] = chance.choice(words)
    return " ".join(some)


def timed(ask: Callable[[str], object], questions: list[str]) -> list[float]:
    """Give the milliseconds of processor time that each question takes."""
    times = []
    for question in questions:
        begun = time.process_time()
        ask(question)
        times.append(1000 * (time.process_time() - begun))
    return sorted(times)


def rival(units: list[str]) -> tuple[str, Callable[[str], object], float]:
    """Give the rival's name, how it is asked, and which share of the units it compares with."""
    try:
        process = import_module("rapidfuzz.process")
        score = import_module("rapidfuzz.distance").Levenshtein.normalized_similarity
    except ImportError:
        some = units[::100]
        return "difflib", lambda q: difflib.get_close_matches(q, some, 1, LEAST_ALIKE), 0.01
    return "rapidfuzz", lambda q: process.extractOne(q, units, scorer=score, score_cutoff=0.85), 1.0


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--quick", action="store_true", help="a tenth of the units")
    number = 20_000 if options.parse_args().quick else 200_000
    words = sample_words()
    units = sentences(number, words)
    begun = time.process_time()
    near = NearMatches(list(enumerate(units)))
    made = time.process_time() - begun
    chance = random.Random(8)
    asked = [
        (n, altered(units[n], words, chance)) for n in chance.sample(range(number), _QUESTIONS)
    ]
    due = [n for n, q in asked if similarity(comparable(q), comparable(units[n])) >= LEAST_ALIKE]
    found = sum(n in {one.number for one in near.find(q)} for n, q in asked if n in set(due))
    ours = timed(near.find, [question for _, question in asked])
    name, ask, share = rival(list(map(comparable, units)))
    theirs = timed(ask, [comparable(question) for _, question in asked[:20]])
    median, late = statistics.median(ours), ours[int(0.95 * len(ours))]
    other = statistics.median(theirs) / share
    print(f"{number} units made ready in {made:.1f} s; found {found} of {len(due)} alike enough")
    print(f"ours: median {median:.1f} ms, 95 of 100 within {late:.1f} ms")
    print(f"{name}: median {other:.1f} ms (of a share of {share:g}, multiplied)")
    print(
        json.dumps(
            {
                "units": number,
                "ready_seconds": round(made, 2),
                "median_ms": round(median, 2),
                "p95_ms": round(late, 2),
                "recall": round(found / max(1, len(due)), 4),
                "rival": name,
                "rival_median_ms": round(other, 1),
            }
        )
    )


if __name__ == "__main__":
    main()
