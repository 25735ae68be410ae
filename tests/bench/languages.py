"""Measure how often the language of news sentences is told rightly, alone and five together.

The sentences are those of FLORES-200 in some sixty languages, as `shared/data/mt` has them. Those
from which the shipped tables were learnt are left out (`is_held_out`), unless `--all`. Prints the
worst languages with what they were taken for, then one JSON object. `--quick` takes every tenth.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from core.language_id.detect import detect_language  # noqa: E402
from core.languages import base  # noqa: E402
from resources.language_id.training.held_out import is_held_out  # noqa: E402

SENTENCES = ROOT.parent / "shared" / "data" / "mt"
BLOCK = 5
WORST = 14


def sentences_of(path: Path, column: int) -> list[tuple[int, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as rows:
        cells = [row.rstrip("\n").split("\t") for row in rows]
    return [(int(row[0]), row[column]) for row in cells if row[0].isdigit()]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="every tenth sentence")
    parser.add_argument("--all", action="store_true", help="also what was learnt from")
    options = parser.parse_args()
    files = sorted(SENTENCES.glob("*-en.tsv.gz"))
    if not files:
        print(f"no sentences at {SENTENCES}", file=sys.stderr)
        return 1
    given = {path.name.partition("-")[0]: (path, 1) for path in files} | {"en": (files[0], 2)}
    begun = time.process_time()
    told: dict[str, dict[str, Counter[str]]] = {"single": {}, "blocks": {}}
    for language, (path, column) in sorted(given.items()):
        kept = [s for n, s in sentences_of(path, column) if options.all or is_held_out(n)]
        blocks = [" ".join(kept[at : at + BLOCK]) for at in range(0, len(kept), BLOCK)]
        step = 10 if options.quick else 1
        for name, texts in (("single", kept[::step]), ("blocks", blocks[::step])):
            told[name][language] = Counter(base(detect_language(text).code) for text in texts)
    figures: dict[str, float] = {}
    for name, by_language in told.items():
        right = {lang: count[lang] / count.total() for lang, count in by_language.items()}
        figures[name] = round(sum(right.values()) / len(right), 4)
        print(f"{name}: {figures[name]} of {len(right)} languages")
        for language in sorted(right, key=lambda code: right[code])[:WORST]:
            others = [(c, n) for c, n in by_language[language].most_common(4) if c != language]
            print(f"  {language} {right[language]:.3f} {dict(others)}")
    figures["seconds"] = round(time.process_time() - begun, 1)
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
