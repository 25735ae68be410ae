"""Measure the real window, offscreen, on folders of 100 to 100,000 articles.

Usage: folder.py [--quick | --large | --sizes 1000,40000] [--corpus FOLDER] [--trace].

Of small folders, real articles are written with changes into a temporary folder and the window
prepares them for the first time; of large ones, the store is written as well (`large_folder.py`),
the window links what is in it, and then some new files come into the open folder. Each step is a
process of its own: preparing, while the lag of the event loop is measured; opening again, going
from article to article, searching; it fails where a name that the folder has is not found. No
translation package is installed. `--trace` tells what the window's thread did in its longest steps.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from folder_corpus import write_folder  # noqa: E402

CORPUS = HERE.parents[2] / "shared" / "data" / "slavner"
WRITTEN_FROM = 5_000
"""So many articles are not read but written, with their store."""
NEW = 200
"""So many files come into a large folder while it is open."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="100 and 1,000 articles")
    parser.add_argument("--large", action="store_true", help="also 40,000 and 100,000")
    parser.add_argument("--sizes", default="", help="these numbers of articles")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--trace", action="store_true")
    options = parser.parse_args()
    if not options.corpus.is_dir():
        sys.exit(f"no articles at {options.corpus}")
    sizes = [100, 1_000] if options.quick else [100, 1_000, 10_000]
    sizes += [40_000, 100_000] if options.large else []
    sizes = [int(size) for size in options.sizes.split(",")] if options.sizes else sizes
    rows = {}
    for articles in sizes:
        with tempfile.TemporaryDirectory() as place:
            rows[articles] = _measure(options.corpus, Path(place), articles, trace=options.trace)
            _print(articles, rows[articles])
    middle, last = rows.get(1_000, rows[sizes[0]]), rows[sizes[-1]]
    figures = {key: middle[key] for key in ("lag_p95_ms", "lag_max_ms", "original_p95_ms")}
    figures["articles_per_second"] = middle["articles_per_second"]
    figures.update({key: last[key] for key in ("list_ms", "next_p95_ms", "window_mb", "search_ms")})
    print(json.dumps(figures))


def _measure(corpus: Path, place: Path, articles: int, *, trace: bool) -> dict[str, Any]:
    folder, home = place / "articles", place / "home"
    folder.mkdir()
    (home / "packages").mkdir(parents=True)
    more = ["--trace"] if trace else []
    found: dict[str, Any] = {}
    if articles < WRITTEN_FROM:
        write_folder(corpus, folder, articles)
        found.update(_run("prepare", folder, home, *more))
    else:
        found.update(_run("write", folder, home, str(corpus), str(articles)))
        write_folder(corpus, place / "new", NEW, seed=5)
        found.update(_run("grow", folder, home, str(place / "new"), *more))
    names = found.pop("must_find", [])
    found.update(_run("open", folder, home, *names, *more))
    if found["not_found"]:
        sys.exit(f"{articles} articles, opened again: no hits for {', '.join(found['not_found'])}")
    found["store_mb"] = round(sum(p.stat().st_size for p in home.rglob("*.sqlite3*")) / 1e6, 1)
    return found


def _run(step: str, folder: Path, home: Path, *more: str) -> dict[str, Any]:
    environment = {
        **os.environ,
        "DIPTYCH_HOME": str(home),
        "ARGOS_PACKAGES_DIR": str(home / "packages"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, str(HERE / "folder_window.py"), step, str(folder), *more],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _print(articles: int, row: dict[str, Any]) -> None:
    if "written_s" in row:
        print(f"{articles} articles, written in {row['written_s']} s, linked in {row['first_s']} s")
    print(
        f"{articles} articles: prepared {row['articles_per_second']} a second, "
        f"{row['cpu_ms']} ms of the window's processor time each; "
        f"lag p95 {row['lag_p95_ms']} ms, longest {row['lag_max_ms']} ms "
        f"(idle: {row['idle_p95_ms']}, {row['idle_max_ms']}); "
        f"an article not read yet is there in {row['original_p95_ms']} ms (p95)"
    )
    print(
        f"  opened again: listed in {row['list_ms']} ms ({row['list_cpu_ms']} of processor), "
        f"linked in {row['linked_s']} s ({row['open_cpu_s']} of processor), "
        f"lag p95 {row['open_lag_p95_ms']} ms, longest {row['open_lag_max_ms']} ms; "
        f"{row['window_mb']} MB; next article {row['next_p95_ms']} ms (p95); "
        f"search {row['search_ms']} ms (p95), longest {row['search_max_ms']} ms; "
        f"store {row['store_mb']} MB"
    )


if __name__ == "__main__":
    main()
