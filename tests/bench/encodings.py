"""Measure how many real articles are decoded, and their language told, rightly.

Prints every miss and a summary, then one JSON object. `--quick` takes every fifth file.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from core.article import ParagraphKind  # noqa: E402
from core.cleaning import clean  # noqa: E402
from core.errors import ReadError  # noqa: E402
from core.language_id.detect import detect_language  # noqa: E402
from core.languages import from_tag  # noqa: E402
from core.reading import SUFFIXES, decode, parse  # noqa: E402
from core.reading.encodings import declared_encoding  # noqa: E402

ARTICLES = ROOT.parent / "shared" / "data" / "articles"
PAGES = {".html", ".htm", ".xml"}
LETTERS = 200
"""Letters from which on the language must be told."""


@dataclass
class Score:
    """What was right of how many, and each miss in words."""

    right: int = 0
    all: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, right: bool, miss: str) -> None:
        self.all += 1
        self.right += right
        if not right:
            self.misses.append(miss)

    @property
    def share(self) -> float:
        return round(self.right / self.all, 4) if self.all else 0.0


def true_text(data: bytes, encoding: str) -> str:
    name = "mac-cyrillic" if encoding == "x-mac-cyrillic" else encoding
    return data.decode(name, "replace").removeprefix("\ufeff")


def measure(rows: list[dict[str, str]]) -> tuple[Score, Score]:
    encodings, languages = Score(), Score()
    for row in rows:
        path = ARTICLES / row["file"]
        data = path.read_bytes()
        declared = declared_encoding(data) if path.suffix in PAGES else None
        text, name = decode(data, declared=declared)
        encodings.add(
            text.removeprefix("\ufeff") == true_text(data, row["encoding"]),
            f"{row['file']}: {row['encoding']}, read as {name}",
        )
        if row["language"] == "xx" or path.suffix not in SUFFIXES:
            continue
        try:
            source = parse(data, path.suffix)
        except ReadError as error:
            languages.add(False, f"{row['file']}: {row['language']}, not read: {error}")
            continue
        cleaned = clean(source)
        body = "\n".join(
            cleaned.text[p.start : p.end]
            for p in cleaned.paragraphs
            if p.kind is not ParagraphKind.FURNITURE
        )
        if sum(c.isalpha() for c in body) < LETTERS:
            continue
        found = detect_language(body, declared=source.language)
        languages.add(
            found.code.partition("-")[0] == from_tag(row["language"]).partition("-")[0],
            f"{row['file']}: {row['language']}, told as {found.code} ({found.confidence:.2f})",
        )
    return encodings, languages


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="every fifth file only")
    options = parser.parse_args()
    if not (ARTICLES / "MANIFEST.tsv").is_file():
        print(f"no real articles at {ARTICLES}", file=sys.stderr)
        return 1
    with (ARTICLES / "MANIFEST.tsv").open(encoding="utf-8", newline="") as manifest:
        rows = list(csv.DictReader(manifest, delimiter="\t"))
    begun = time.perf_counter()
    encodings, languages = measure(rows[:: 5 if options.quick else 1])
    for what, score in (("encoding", encodings), ("language", languages)):
        print(f"{what}: {score.right} of {score.all} right")
        for miss in score.misses:
            print(f"  {miss}")
    print(f"{encodings.all} files in {time.perf_counter() - begun:.1f} s")
    print(json.dumps({"encoding_right": encodings.share, "language_right": languages.share}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
