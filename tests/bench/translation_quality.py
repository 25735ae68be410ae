"""What a package makes of sentences whose translation is known, and how fast.

Usage: translation_quality.py PACKAGE SENTENCES.tsv.gz [NUMBER]

The file has number, source and human translation, then what other systems made of it, empty where
there is none. BLEU (words and signs, to four) and chrF (letters, to six) are of the whole text, as
sacrebleu works them out but for rarer signs. The last line is JSON.
"""

from __future__ import annotations

import gzip
import json
import math
import multiprocessing
import re
import resource
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.packages.installed import Package, read_package
from core.processes.processor_time import processor_seconds
from core.translation.engine_setup import EngineSetup
from core.translation.engines import make_engine

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SYSTEMS = ("argos", "firefox", "opusmt", "nllb")
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|\w+|[^\w\s]")


def bleu(texts: Sequence[str], references: Sequence[str]) -> float:
    """Give the BLEU of texts, 0 to 100."""
    pairs = [(_TOKEN.findall(a), _TOKEN.findall(b)) for a, b in zip(texts, references, strict=True)]
    precisions = []
    for size in range(1, 5):
        right = whole = 0
        for one, other in pairs:
            ours, theirs = _grams(one, size), _grams(other, size)
            right += (ours & theirs).total()
            whole += ours.total()
        precisions.append(right / max(1, whole))
    length, wanted = (sum(len(pair[side]) for pair in pairs) for side in (0, 1))
    if not all(precisions):
        return 0.0
    brevity = min(1.0, math.exp(1 - wanted / length))
    return 100 * brevity * math.exp(sum(map(math.log, precisions)) / 4)


def chrf(texts: Sequence[str], references: Sequence[str]) -> float:
    """Give the chrF of texts, 0 to 100: recall counts twice."""
    scores = []
    for size in range(1, 7):
        right = ours = theirs = 0
        for one, other in zip(texts, references, strict=True):
            a, b = (_grams("".join(text.split()), size) for text in (one, other))
            right, ours, theirs = right + (a & b).total(), ours + a.total(), theirs + b.total()
        precision, recall = right / max(1, ours), right / max(1, theirs)
        scores.append(5 * precision * recall / max(4 * precision + recall, 1e-9))
    return 100 * sum(scores) / len(scores)


def measure(package: Package, rows: Sequence[Sequence[str]]) -> dict[str, Any]:
    """Translate the rows' sources and compare them with what people wrote."""
    engine = make_engine(package, EngineSetup.usual())
    sources, references = ([row[place] for row in rows] for place in (1, 2))
    texts: dict[int, str] = {}
    engine.load()
    begun, processors = time.perf_counter(), _processor_time()
    for group in engine.stream(sources):
        texts.update((index, result.text) for index, result in group)
    seconds, spent = time.perf_counter() - begun, _processor_time() - processors
    memory = _memory_mb()
    engine.close()
    words = sum(len(source.split()) for source in sources)
    ours = [texts[place] for place in range(len(rows))]
    figures: dict[str, Any] = {
        "sentences": len(rows),
        "words_per_second": words / seconds,
        "words_per_cpu_second": words / spent,
        "peak_mb": memory,
        "bleu": bleu(ours, references),
        "chrf": chrf(ours, references),
    }
    for system, column in zip(SYSTEMS, range(3, 7), strict=True):
        told = [row[column] if len(row) > column else "" for row in rows]
        if all(told):
            figures[system] = {"bleu": bleu(told, references), "chrf": chrf(told, references)}
    return figures


def read_rows(path: Path, number: int = 0) -> list[list[str]]:
    """Read the sentences, or so many of them."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    return rows[:number] if number else rows


def _grams(parts: Sequence[str], size: int) -> Counter[Any]:
    return Counter(tuple(parts[at : at + size]) for at in range(len(parts) - size + 1))


def _pids() -> Iterable[int]:
    return (child.pid for child in multiprocessing.active_children() if child.pid is not None)


def _processor_time() -> float:
    own = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    return own + sum(processor_seconds(pid) or 0.0 for pid in _pids())


def _memory_mb() -> float:
    """Give the peak memory of this process and of those that it started, together."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    for pid in _pids():
        for line in Path(f"/proc/{pid}/status").read_text("ascii").splitlines():
            if line.startswith("VmHWM:"):
                peak += int(line.split()[1]) / 1024
    return peak


def main() -> None:
    """Print the figures."""
    package = read_package(Path(sys.argv[1]))
    if not isinstance(package, Package):
        sys.exit(f"{sys.argv[1]} is no package")
    rows = read_rows(Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 0)
    print(json.dumps(measure(package, rows)))


if __name__ == "__main__":
    main()
