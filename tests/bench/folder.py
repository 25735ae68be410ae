"""Measure the real window, offscreen, on folders of 100, 1,000 and 10,000 articles.

Usage: folder.py [--quick] [--corpus FOLDER]. Real articles are written with changes into
a temporary folder. Each step is a process of its own: the window prepares the folder for the first
time while the lag of its event loop is measured, then opens it again, goes from article to article
and searches; it fails where a name that the folder has is not found. No translation package is
installed. `--quick` leaves the largest folder out.
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    options = parser.parse_args()
    if not options.corpus.is_dir():
        sys.exit(f"no articles at {options.corpus}")
    rows = []
    for articles in (100, 1_000) if options.quick else (100, 1_000, 10_000):
        with tempfile.TemporaryDirectory() as place:
            rows.append(_measure(options.corpus, Path(place), articles))
            _print(articles, rows[-1])
    of_1000, last = rows[1], rows[-1]
    figures = {key: of_1000[key] for key in ("lag_p95_ms", "lag_max_ms", "original_p95_ms")}
    figures["articles_per_second"] = of_1000["articles_per_second"]
    figures.update({key: last[key] for key in ("list_ms", "next_p95_ms", "window_mb", "search_ms")})
    print(json.dumps(figures))


def _measure(corpus: Path, place: Path, articles: int) -> dict[str, Any]:
    folder, home = place / "articles", place / "home"
    folder.mkdir()
    (home / "packages").mkdir(parents=True)
    write_folder(corpus, folder, articles)
    found: dict[str, Any] = {}
    for step in ("prepare", "open"):
        found.update(_run(step, folder, home))
    if found["not_found"]:
        sys.exit(f"{articles} articles, opened again: no hits for {', '.join(found['not_found'])}")
    found["store_mb"] = round(sum(p.stat().st_size for p in home.rglob("*.sqlite3*")) / 1e6, 1)
    return found


def _run(step: str, folder: Path, home: Path) -> dict[str, Any]:
    environment = {
        **os.environ,
        "DIPTYCH_HOME": str(home),
        "ARGOS_PACKAGES_DIR": str(home / "packages"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, str(HERE / "folder_window.py"), step, str(folder)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _print(articles: int, row: dict[str, Any]) -> None:
    print(
        f"{articles} articles: prepared {row['articles_per_second']} a second, "
        f"{row['cpu_ms']} ms of the window's processor time each; "
        f"lag p95 {row['lag_p95_ms']} ms, longest {row['lag_max_ms']} ms "
        f"(idle: {row['idle_p95_ms']}, {row['idle_max_ms']}); "
        f"an article not read yet is there in {row['original_p95_ms']} ms (p95)"
    )
    print(
        f"  opened again: listed in {row['list_ms']} ms, linked in {row['linked_s']} s, "
        f"lag p95 {row['open_lag_p95_ms']} ms, longest {row['open_lag_max_ms']} ms; "
        f"{row['window_mb']} MB; next article {row['next_p95_ms']} ms (p95); "
        f"search {row['search_ms']} ms (p95), longest {row['search_max_ms']} ms; "
        f"store {row['store_mb']} MB"
    )


if __name__ == "__main__":
    main()
