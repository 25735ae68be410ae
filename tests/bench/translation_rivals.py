"""The two sides of the translation bench, each in a process of its own to tell memory apart.

Usage: translation_rivals.py choose-limit|limit|choose-ours|ours PACKAGE ARTICLES.json

What was chosen lies beside the articles. The last line is JSON.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.packages.installed import Package, read_package
from core.packages.subwords import load_subwords
from core.store import Store
from core.translation.engine_setup import Setups, processors
from core.translation.routes import Route
from core.translation.translator import ON_SCREEN, Translator

Articles = list[list[str]]

_TRIED = 240  # sentences with which the limit's settings are chosen
_TRIED_BY_US = 400
_LOOKED_AT = 10  # articles whose first sentences and whole are timed alone


def peak_mb() -> float:
    """Give this process's peak memory."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


class Limit:
    """`translate_batch` and nothing else."""

    def __init__(self, package: Package, workers: int, threads: int, tokens: int) -> None:
        import ctranslate2

        self.subwords = load_subwords(package)
        self.tokens = tokens
        self.translator = ctranslate2.Translator(
            str(package.path / "model"), inter_threads=workers, intra_threads=threads
        )
        self.seconds(["Tak jest."])

    def seconds(self, sentences: list[str]) -> float:
        """Time the sentences, their pieces made beforehand."""
        pieces = sorted((self.subwords.encode(s).pieces for s in sentences), key=len)
        begun = time.perf_counter()
        self.translator.translate_batch(
            pieces,
            max_batch_size=self.tokens,
            batch_type="tokens",
            beam_size=4,
            length_penalty=0.2,
            max_input_length=0,
        )
        return time.perf_counter() - begun


def choose_limit(package: Package, articles: Articles, _: Path) -> dict[str, Any]:
    """Find the limit's best settings on a part of the text."""
    sentences = _distinct(articles)
    sample = sentences[:: max(1, len(sentences) // _TRIED)]
    speeds = {}
    for workers, threads in {(processors(), 1), (1, processors())}:
        for tokens in (512, 768, 1024, 2048):
            limit = Limit(package, workers, threads, tokens)
            speeds[workers, threads, tokens] = 1 / limit.seconds(sample)
    workers, threads, tokens = max(speeds, key=lambda key: speeds[key])
    return {"workers": workers, "threads": threads, "tokens": tokens}


def run_limit(package: Package, articles: Articles, folder: Path) -> dict[str, Any]:
    """Measure the limit with the settings found."""
    settings = json.loads((folder / "limit.json").read_text("utf-8"))
    sentences = _distinct(articles)
    limit = Limit(package, **settings)
    cpu = time.process_time()
    seconds = limit.seconds(sentences)
    return {
        "words_per_second": _words(sentences) / seconds,
        "words_per_cpu_second": _words(sentences) / (time.process_time() - cpu),
        "first": [limit.seconds(article[:ON_SCREEN]) for article in articles[:_LOOKED_AT]],
        "article": [limit.seconds(article) for article in articles[:_LOOKED_AT]],
        "settings": "{workers} × {threads} threads, batches of {tokens}".format(**settings),
        "peak_mb": peak_mb(),
    }


def choose_ours(package: Package, articles: Articles, folder: Path) -> dict[str, Any]:
    """Let Diptych measure its setup as it does at the first work."""
    setups = Setups(folder / "engine.json")
    store = Store(folder / "trial.db")
    Translator(store.translations, setups=setups).translate(
        _distinct(articles)[:_TRIED_BY_US], Route((package,)), on_done=lambda _: None, urgent=0
    )
    store.close()
    return {"settings": setups.setup(package).words}


def run_ours(package: Package, articles: Articles, folder: Path) -> dict[str, Any]:
    """Measure Diptych's translator with a store of its own and the setup that it measured."""
    route = Route((package,))
    everything = [s for article in articles for s in article]
    distinct = _distinct(articles)
    setups = Setups(folder / "engine.json")
    store = Store(folder / "store.db")
    translator = Translator(store.translations, setups=setups)
    translator.translate(["Tak jest."], route, on_done=lambda _: None)
    begun, cpu = time.perf_counter(), time.process_time()
    translator.translate(everything, route, on_done=lambda _: None, urgent=0)
    seconds, cpu = time.perf_counter() - begun, time.process_time() - cpu
    engine = translator.counts.engine - 1
    peak = peak_mb()
    again = Translator(store.translations, setups=setups)
    begun = time.perf_counter()
    again.translate(everything, route, on_done=lambda _: None)
    recall = time.perf_counter() - begun
    store.close()
    first, whole = [], []
    for number, article in enumerate(articles[:_LOOKED_AT]):
        alone = Store(folder / f"{number}.db")
        translator._store = alone.translations  # noqa: SLF001 - its models are loaded
        times = _arrivals(translator, route, article)
        first.append(max(times[index] for index in range(len(article[:ON_SCREEN]))))
        whole.append(max(times.values()))
        alone.close()
    translator.release()
    return {
        "words_per_second": _words(distinct) / seconds,
        "words_per_cpu_second": _words(distinct) / cpu,
        "first": first,
        "article": whole,
        "settings": setups.setup(package).words,
        "repeated": 1 - engine / len(everything),
        "memory_hits": again.counts.memory / (again.counts.engine + again.counts.memory),
        "recall_seconds": recall,
        "peak_mb": peak,
    }


def _distinct(articles: Articles) -> list[str]:
    return list(dict.fromkeys(s for article in articles for s in article))


def _words(sentences: list[str]) -> int:
    return sum(len(sentence.split()) for sentence in sentences)


def _arrivals(translator: Translator, route: Route, article: list[str]) -> dict[int, float]:
    """Give for each sentence after how many seconds it was told."""
    times: dict[int, float] = {}
    begun = time.perf_counter()
    translator.translate(
        article,
        route,
        on_done=lambda done: times.update(dict.fromkeys(done, time.perf_counter() - begun)),
    )
    return times


def main() -> None:
    """Run one side."""
    package = read_package(Path(sys.argv[2]))
    assert isinstance(package, Package)
    texts = Path(sys.argv[3])
    articles = json.loads(texts.read_text(encoding="utf-8"))
    flat = [[s for paragraph in article for s in paragraph] for article in articles]
    print(json.dumps(_SIDES[sys.argv[1]](package, flat, texts.parent)))


_SIDES = {
    "choose-limit": choose_limit,
    "limit": run_limit,
    "choose-ours": choose_ours,
    "ours": run_ours,
}


if __name__ == "__main__":
    main()
