"""Which annotated articles are kept apart from training, and a way to collect them for scoring.

    python resources/ner/training/held_out.py SLAVNER FOLDER

copies those articles of the folder SLAVNER that no network was trained on, with their annotation,
to FOLDER.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
from pathlib import Path


def is_held_out(name: str) -> bool:
    """Tell, from its file name without suffix, whether an article is for testing: one in ten is."""
    return hashlib.sha1(name.encode(), usedforsecurity=False).digest()[0] % 10 == 0


def copy_held_out(source: Path, target: Path) -> int:
    """Copy held-out articles, language by language, and give their number."""
    articles = [p for p in sorted(source.glob("*/*.tsv")) if is_held_out(p.stem)]
    for annotation in articles:
        folder = target / annotation.parent.name
        folder.mkdir(parents=True, exist_ok=True)
        for path in (annotation, annotation.with_suffix(".txt")):
            shutil.copyfile(path, folder / path.name)
    return len(articles)


if __name__ == "__main__":
    print(copy_held_out(Path(sys.argv[1]), Path(sys.argv[2])))
