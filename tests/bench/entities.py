"""Measure how fast names are recognised and linked, and what that takes of memory.

`words_per_second` is one core's, over recognising and linking together; `link_seconds` is the
processor time in which the folder is linked after its articles were recognised; `memory_mb` is what
this process grew by while it recognised, with the names packed as the store keeps them. Prints also
what one more article costs in folders of growing size. The last line is one JSON object. `--quick`
takes a tenth of the articles.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

from core.article import Article  # noqa: E402
from core.cleaning import clean  # noqa: E402
from core.entities.linking import EntityIndex  # noqa: E402
from core.entities.recognise import recognise  # noqa: E402
from core.reading import read  # noqa: E402
from core.splitting import split_paragraphs  # noqa: E402
from core.store.prepared import pack_names, unpack_names  # noqa: E402
from core.word_count import count_words  # noqa: E402

SLAVNER = ROOT.parent / "shared" / "data" / "slavner"


def memory_mb() -> float:
    """Give this process's memory."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true")
    quick = parser.parse_args().quick
    paths = sorted(SLAVNER.glob("*/*.txt"))
    if not paths:
        print(f"no articles at {SLAVNER}", file=sys.stderr)
        return 1
    step = 10 if quick else 1
    paths = paths[::step]
    before = memory_mb()
    recognised(paths[0])  # what is loaded once
    articles, words, seconds = [], 0, 0.0
    for file in paths:
        article, spent = recognised(file)
        articles.append((article.path, pack_names(article)))
        words += count_words(article.text)
        seconds += spent
    grown = memory_mb() - before
    index = EntityIndex()
    costs, started = [], time.process_time()
    for number, (path, names) in enumerate(articles, 1):
        begun = time.process_time()
        index.add_mentions(path, *unpack_names(names))
        index.ids(path, settled=False)
        if number & (number - 1) == 0 or number == len(articles):
            costs.append((number, 1000 * (time.process_time() - begun)))
    index.settle()
    link_seconds = time.process_time() - started
    count = len(index.entities())
    speed = words / (seconds + link_seconds)
    print(f"{len(articles)} articles, {count} entities")
    for number, cost in costs:
        print(f"one more article in a folder of {number:5d}: {cost:7.2f} ms")
    print(f"recognising and linking: {speed:,.0f} words/s; linking all: {link_seconds:.1f} s")
    print(f"memory: {grown:.0f} MB")
    figures = {
        "words_per_second": round(speed),
        "link_seconds": round(link_seconds, 2),
        "memory_mb": round(grown),
    }
    print(json.dumps(figures))
    return 0


def recognised(path: Path) -> tuple[Article, float]:
    """Read an article and find its names; give it with the processor seconds of the second."""
    cleaned = clean(read(path))
    language = path.parent.name
    paragraphs = split_paragraphs(cleaned.text, cleaned.paragraphs, language)
    begun = time.process_time()
    mentions = recognise(cleaned.text, paragraphs, language)
    spent = time.process_time() - begun
    relative = str(path.relative_to(SLAVNER))
    text = cleaned.text
    return Article(relative, "", None, language, 1.0, "", text, paragraphs, mentions), spent


if __name__ == "__main__":
    sys.exit(main())
