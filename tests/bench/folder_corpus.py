"""Folders of many articles for the benches: real ones, each made of halves of two."""

from __future__ import annotations

import random
import sys
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def write_folder(corpus: Path, folder: Path, articles: int, seed: int = 4) -> None:
    """Write so many articles, no two alike, into a folder with subfolders by language."""
    chance = random.Random(seed)
    languages = sorted(path for path in corpus.iterdir() if path.is_dir())
    if not languages:
        sys.exit(f"no articles in {corpus}")
    makers = [_mixed(sorted(language.glob("*.txt")), chance) for language in languages]
    for number in range(articles):
        language = number % len(languages)
        place = folder / languages[language].name / f"article {number + 1}.txt"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(next(makers[language]), encoding="utf-8")


def _mixed(files: list[Path], chance: random.Random) -> Iterator[str]:
    """Give articles: first the real ones, then the head of one with the rest of another."""
    texts = [file.read_text(encoding="utf-8") for file in files]
    chance.shuffle(texts)
    yield from texts
    for step in count(1):
        for at, text in enumerate(texts):
            other = texts[(at + step) % len(texts)].split("\n")
            lines = text.split("\n")
            yield "\n".join([*lines[: len(lines) // 3], *other[len(other) // 3 :]])
