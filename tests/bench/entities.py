"""Measure how well and fast names are recognised and linked, and what that takes of memory.

`words_per_second` is one core's, over recognising and linking together; `link_seconds` is the
processor time in which the folder is linked after its articles were recognised; `memory_mb` is what
this process grew by while it recognised, with the names packed as the store keeps them. Prints also
what one more article costs in folders of growing size, and what a list of watched names costs.
`f1` is over the distinct (form, type) pairs of each article that the shipped networks were not
trained on, by language; for Romanian of people, organisations and places, and as "ro, trimmed" once
more without the commas, and what follows them, that its annotation has in names. `languages` is the
same over people, organisations and places in `ner/dev`, `mean` over these languages; `untyped`
there takes any type, and "ar, bare" and "he, bare" take names without the letters that join them to
the word before, which their annotation has in them and ours has not. `gold` is what
`score_reading.py` tells of an export of the annotated articles that readers opened. The last line
is one JSON object. `--data` is the folder of all these, `--quick` takes of the first only a tenth,
`--only` nothing but one of the tables.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

from core.article import Article  # noqa: E402
from core.cleaning import clean  # noqa: E402
from core.names.linking.entity_index import EntityIndex  # noqa: E402
from core.names.recognition.recognise import recognise  # noqa: E402
from core.names.watchlist import Watchlist  # noqa: E402
from core.reading import read  # noqa: E402
from core.sentence_splitting import split_paragraphs  # noqa: E402
from core.store.prepared import pack_names, unpack_names  # noqa: E402
from core.text.word_count import count_words  # noqa: E402
from resources.ner.training.held_out import is_held_out  # noqa: E402

DATA = ROOT.parent / "shared" / "data"
TABLES = ("articles", "languages", "gold")
TYPES = frozenset({"PER", "ORG", "LOC", "EVT", "PRO"})
COARSE = frozenset({"PER", "ORG", "LOC"})
WATCHED = 500
JOINED = {"ar": re.compile("[وف]?[بكل]?"), "he": re.compile("[והבלמשכ]{0,3}")}


def memory_mb() -> float:
    """Give this process's memory."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", choices=TABLES, action="append")
    options = parser.parse_args()
    data: Path = options.data
    tables = options.only or TABLES
    if not data.is_dir():
        print(f"no data at {data}", file=sys.stderr)
        return 1
    figures: dict[str, object] = {}
    if "articles" in tables:
        figures |= articles_kept_apart(data, quick=options.quick)
    if "languages" in tables:
        figures["languages"] = by_language(data / "ner" / "dev")
    if "gold" in tables:
        figures["gold"] = as_readers_see(data)
    print(json.dumps(figures))
    return 0


def articles_kept_apart(data: Path, *, quick: bool) -> dict[str, object]:
    """Measure SlavNER and RONEC: how well, how fast, how much memory."""
    paths = sorted((data / "slavner").glob("*/*.txt"))
    if quick:
        paths = [path for path in paths if is_held_out(path.stem)]
    before = memory_mb()
    recognised(paths[0])  # what is loaded once
    articles, words, seconds = [], 0, 0.0
    f1: dict[str, Tally] = defaultdict(Tally)
    for file in paths:
        article, spent = recognised(file)
        if is_held_out(file.stem):
            f1[file.parent.name].add(article, file, TYPES)
            f1["slavner"].add(article, file, TYPES)
        articles.append((article.path, pack_names(article)))
        words += count_words(article.text)
        seconds += spent
    for file in sorted(data.glob("ronec/ro/*.txt")):
        if is_held_out(file.stem):
            article = recognised(file)[0]
            f1["ro"].add(article, file, COARSE)
            f1["ro, trimmed"].add(article, file, COARSE, trimmed=True)
    grown = memory_mb() - before
    index = EntityIndex()
    costs, started = [], time.process_time()
    for number, (path, packed) in enumerate(articles, 1):
        begun = time.process_time()
        index.add_mentions(path, *unpack_names(packed))
        index.ids(path)
        if number & (number - 1) == 0 or number == len(articles):
            costs.append((number, 1000 * (time.process_time() - begun)))
    index.settle()
    link_seconds = time.process_time() - started
    found = sorted(map(index.entity, index.there()), key=lambda e: (-e.mentions, e.name))
    speed = words / (seconds + link_seconds)
    print(f"{len(articles)} articles, {len(found)} entities")
    for number, cost in costs:
        print(f"one more article in a folder of {number:5d}: {cost:7.2f} ms")
    print(f"recognising and linking: {speed:,.0f} words/s; linking all: {link_seconds:.1f} s")
    print(f"memory: {grown:.0f} MB")
    names = [entity.name for entity in found[:WATCHED]]
    print(f"watching {len(names)} names: {watch_ms(names, paths):.1f} ms for each article")
    scores = {language: round(tally.f1, 4) for language, tally in sorted(f1.items())}
    print("recognition, F1 on articles kept apart:", scores)
    return {
        "words_per_second": round(speed),
        "link_seconds": round(link_seconds, 2),
        "memory_mb": round(grown),
        "f1": scores,
    }


def by_language(folder: Path) -> dict[str, float]:
    """Measure people, organisations and places in every language that is annotated."""
    scores: dict[str, float] = {}
    bares: dict[str, float] = {}
    print("language     P     R    F1 untyped words/s")
    for language in sorted(folder.iterdir()):
        tally, untyped, bare = Tally(), Tally(), Tally()
        joined = JOINED.get(language.name)
        words, seconds = 0, 0.0
        for file in sorted(language.glob("*.txt")):
            article, spent = recognised(file)
            tally.add(article, file, COARSE)
            untyped.add(article, file, COARSE, typed=False)
            if joined is not None:
                bare.add(article, file, COARSE, joined=joined)
            words += count_words(article.text)
            seconds += spent
        scores[language.name] = round(tally.f1, 4)
        print(
            f"{language.name:8} {tally.precision:5.3f} {tally.recall:5.3f} {tally.f1:5.3f}"
            f" {untyped.f1:7.3f} {words / seconds:7,.0f}",
            flush=True,
        )
        if joined is not None:
            bares[f"{language.name}, bare"] = round(bare.f1, 4)
    mean = sum(scores.values()) / len(scores)
    print(f"mean of {len(scores)} languages: {mean:.4f}; {bares}")
    return {"mean": round(mean, 4), **scores, **bares}


def as_readers_see(data: Path) -> object:
    """Export the annotated articles with the program, and give what their scores are."""
    scorer = data.parent / "tools" / "score_reading.py"
    with tempfile.TemporaryDirectory() as temporary:
        articles, export = Path(temporary, "articles"), Path(temporary, "export")
        wanted = {a.name.removesuffix(".gold.tsv") for a in (data / "gold").glob("*.gold.tsv")}
        for source in sorted((*data.glob("articles/*/*"), *data.glob("seeds/*"))):
            folder = data if source.parent.name == "seeds" else data / "articles"
            relative = source.relative_to(folder).as_posix()
            if relative.replace("/", "__") not in wanted:
                continue
            target = articles / relative
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
        homes = {name: str(Path(temporary, "home")) for name in ("HOME", "DIPTYCH_HOME")}
        subprocess.run(
            [sys.executable, ROOT / "main.py", "export", articles, "--format", "json",
             "--out", export],
            check=True, env=os.environ | homes, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        scored = subprocess.run(
            # Files that are read as several articles it tells by its code.
            [sys.executable, scorer, data / "gold", export],
            check=False, text=True, stdout=subprocess.PIPE,
        ).stdout  # fmt: skip
    *table, last = scored.splitlines()
    print("\n".join(table))
    scores: object = json.loads(last)
    return scores


class Tally:
    """Counts names found, annotated, and both."""

    def __init__(self) -> None:
        self.right = self.found = self.annotated = 0

    def add(
        self,
        article: Article,
        file: Path,
        types: frozenset[str],
        *,
        trimmed: bool = False,
        typed: bool = True,
        joined: re.Pattern[str] | None = None,
    ) -> None:
        """Count the distinct (form, type) pairs of an article; a form has its commonest type.

        Without `typed` all are of one type, and `types` are those that are annotated. `trimmed`
        takes what RONEC has behind names from them: "Adrian Bodo, director". `joined` are letters
        before names that are left out where the name was found without them.
        """
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        for mention in article.mentions:
            votes[" ".join(article.quote(mention).split())][mention.type.value] += 1
        found = {(form, kinds.most_common(1)[0][0]) for form, kinds in votes.items()}
        rows = [
            line.split("\t") for line in file.with_suffix(".tsv").read_text("utf-8").splitlines()
        ]
        if trimmed:
            rows = [[*row[:2], row[2].partition(", ")[0].rstrip(",;: "), *row[3:]] for row in rows]
        annotated = {" ".join(row[2].split()): row[4] for row in rows}
        if joined is not None:
            forms = {form for form, _ in found}
            annotated = {_bare(form, forms, joined): kind for form, kind in annotated.items()}
        wanted = {pair for pair in annotated.items() if pair[1] in types}
        got = {pair for pair in found if pair[1] in types}
        if not typed:
            wanted = {(form, "") for form, _ in wanted}
            got = {(form, "") for form, kind in found if kind != "DATE"}
        self.right += len(got & wanted)
        self.found += len(got)
        self.annotated += len(wanted)

    @property
    def precision(self) -> float:
        return self.right / max(1, self.found)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.annotated)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, self.found + self.annotated)


def _bare(form: str, found: set[str], joined: re.Pattern[str]) -> str:
    match = joined.match(form)
    sizes = range(1, 1 + (match.end() if match is not None else 0))
    bare = next((form[size:] for size in sizes if form[size:] in found), form)
    return form if form in found else bare


def watch_ms(names: list[str], paths: list[Path]) -> float:
    """Give the processor's milliseconds for finding names in an article, over all of them."""
    watchlist, spent = Watchlist(names), 0.0
    for path in paths:
        text = path.read_text("utf-8")
        begun = time.process_time()
        watchlist.find(text, path.parent.name)
        spent += time.process_time() - begun
    return 1000 * spent / len(paths)


def recognised(path: Path) -> tuple[Article, float]:
    """Read an article and find its names; give it with the processor seconds of the second."""
    cleaned = clean(read(path))
    language = path.parent.name
    paragraphs = split_paragraphs(cleaned.text, cleaned.paragraphs, language)
    begun = time.process_time()
    mentions = recognise(cleaned.text, paragraphs, language)
    spent = time.process_time() - begun
    relative = str(path.relative_to(path.parents[1]))
    text = cleaned.text
    return Article(relative, "", None, language, 1.0, "", text, paragraphs, mentions), spent


if __name__ == "__main__":
    sys.exit(main())
