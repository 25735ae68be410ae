"""Time Argos Translate as it is installed; run by its own Python, never by ours.

Usage: argos_rival.py PACKAGE ARTICLES.json, where an article is a list of paragraphs and each a
list of sentences. Only its sentence splitter, which needs a download, gives way to those
sentences. The last line is JSON: words a second and peak memory in MB.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path


class GivenSentences:
    """Splits each paragraph as it was split beforehand."""

    def __init__(self, articles: list[list[list[str]]]) -> None:
        self._known = {" ".join(p): p for article in articles for p in article}

    def split_sentences(self, text: str) -> list[str]:
        """Give the paragraph's sentences."""
        return self._known.get(text, [text])


def main() -> None:
    """Translate the articles one after another."""
    from argostranslate import package, translate

    articles = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    found = package.Package(Path(sys.argv[1]))
    source, target = (translate.Language(c, c) for c in (found.from_code, found.to_code))
    translation = translate.PackageTranslation(source, target, found)
    translation.sentencizer = GivenSentences(articles)
    translation.translate("Tak.")
    begun, cpu = time.perf_counter(), time.process_time()
    for article in articles:
        translation.translate("\n".join(" ".join(paragraph) for paragraph in article))
    seconds, cpu = time.perf_counter() - begun, time.process_time() - cpu
    words = sum(len(s.split()) for article in articles for p in article for s in p)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    figures = {
        "words_per_second": words / seconds,
        "words_per_cpu_second": words / cpu,
        "peak_mb": peak,
        "settings": "its defaults",
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
