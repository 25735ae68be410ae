"""Measure preparing a folder on a cluster on this machine against preparing it in one process.

Usage: cluster.py [--quick] [--articles NUMBER] [--many NUMBER] [--corpus FOLDER]

Real articles in Polish, made of halves of two where there are not enough, are prepared with the
tests' package: by the program alone, then on one and on two workers of one thread, started with
Dask's own commands. A worker is killed half-way and the rows are counted. At last, the memory of
client and scheduler is compared between 100 articles and many. CPU seconds count all processes from
the first article on: on a machine that does other things too, they alone can be compared.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT)]

from folder_corpus import write_folder  # noqa: E402

from tests.core.cluster.clusters import Cluster, started  # noqa: E402
from tests.packages.catalogue import PACKAGES  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

CORPUS = ROOT.parent / "shared" / "data" / "slavner"
FEW = 100
_LOOK_SECONDS = 0.25


@dataclass
class Run:
    """What one way of preparing took; memory in megabytes, at its highest."""

    articles: int
    seconds: float
    cpu: float
    client_mb: float
    scheduler_mb: float
    rows: int
    finished: int
    written: int
    """How many texts were written to the store, those that were replaced too."""
    words: int

    @property
    def each(self) -> float:
        return self.cpu / self.articles


def main() -> None:
    """Run one way after another and print what they took."""
    options = _options()
    articles = options.articles or (40 if options.quick else 500)
    many = options.many or (200 if options.quick else 2_000)
    with tempfile.TemporaryDirectory() as place:
        bench = _Bench(Path(place), options.corpus)
        alone = bench.run(articles, 0)
        _print("in one process", alone)
        one, two = bench.run(articles, 1), bench.run(articles, 2)
        _print("1 worker", one)
        _print("2 workers", two)
        killed = bench.run(articles, 2, kill=True)
        _print("2 workers, one killed half-way", killed)
        few, lots = bench.run(FEW, 2), bench.run(many, 2)
        _print("2 workers, memory", few)
        _print("2 workers, memory", lots)
    print(
        f"Killed: {killed.rows} translations kept, {two.rows} without the kill; "
        f"{killed.finished} articles finished, {killed.written - two.written} texts written twice"
    )
    print(json.dumps(_figures(alone, one, two, killed, few, lots)))


def _figures(alone: Run, one: Run, two: Run, killed: Run, few: Run, lots: Run) -> dict[str, float]:
    return {
        **{
            f"articles_per_second_{number}": round(run.articles / run.seconds, 2)
            for number, run in enumerate((alone, one, two))
        },
        **{
            f"cpu_seconds_per_article_{number}": round(run.each, 3)
            for number, run in enumerate((alone, one, two))
        },
        "overhead_percent": round(100 * (two.each / alone.each - 1), 1),
        "client_mb_few": round(few.client_mb),
        "client_mb_many": round(lots.client_mb),
        "scheduler_mb_few": round(few.scheduler_mb),
        "scheduler_mb_many": round(lots.scheduler_mb),
        "many": lots.articles,
        "rows_lost": two.rows - killed.rows,
        "texts_written_twice": killed.written - two.written,
        "articles_unfinished": killed.articles - killed.finished,
        "words_per_article": round(two.words / two.articles),
    }


class _Bench:
    def __init__(self, place: Path, corpus: Path) -> None:
        self._place, self._number = place, 0
        if not (corpus / "pl").is_dir():
            sys.exit(f"no articles in {corpus}")
        (place / "corpus").mkdir()
        (place / "corpus" / "pl").symlink_to(corpus / "pl")

    def run(self, articles: int, workers: int, *, kill: bool = False) -> Run:
        """Prepare so many articles into a store of their own."""
        self._number += 1
        home = self._place / str(self._number)
        folder = home / "articles"
        folder.mkdir(parents=True)
        write_folder(self._place / "corpus", folder, articles)
        _install(home / "packages")
        with _cluster(home / "cluster", workers) as cluster:
            return _measure(folder, home, articles, cluster, kill=kill)


@contextmanager
def _cluster(home: Path, workers: int) -> Iterator[Cluster | None]:
    if not workers:
        yield None
        return
    with started(home, workers) as cluster:
        deadline = time.monotonic() + 120
        while (cluster.home / "scheduler.log").read_text("utf-8").count(
            "Register worker"
        ) < workers:
            if time.monotonic() > deadline:
                sys.exit("the workers do not start")
            time.sleep(_LOOK_SECONDS)
        yield cluster


def _measure(
    folder: Path, home: Path, articles: int, cluster: Cluster | None, *, kill: bool
) -> Run:
    environment = {
        **os.environ,
        "DIPTYCH_HOME": str(home),
        "ARGOS_PACKAGES_DIR": str(home / "packages"),
    }
    command = [sys.executable, str(ROOT / "main.py"), "prepare", str(folder)]
    servers = []
    if cluster is not None:
        command += ["--scheduler", cluster.address]
        assert cluster.scheduler is not None
        servers = [cluster.scheduler.pid, *(nanny.pid for nanny in cluster.nannies)]
    seen: dict[psutil.Process, float] = {}
    before = {process: _cpu(process) for process in _family(servers)}
    begun = time.monotonic()
    client = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    client_mb = scheduler_mb = 0.0
    while client.poll() is None:
        for process in _family([client.pid, *servers]):
            seen[process] = max(seen.get(process, 0.0), _cpu(process))
        client_mb = max(client_mb, _megabytes(client.pid))
        if cluster is not None and cluster.scheduler is not None:
            scheduler_mb = max(scheduler_mb, _megabytes(cluster.scheduler.pid))
        if kill and cluster is not None and _count(home, "outcomes") >= articles // 2:
            cluster.kill_worker(0)
            kill = False
        time.sleep(_LOOK_SECONDS)
    seconds = time.monotonic() - begun
    if client.returncode:
        sys.exit(f"preparing failed: {client.returncode}")
    for process in _family(servers):
        seen[process] = max(seen.get(process, 0.0), _cpu(process))
    return Run(
        articles,
        seconds,
        sum(cpu - before.get(process, 0.0) for process, cpu in seen.items()),
        client_mb,
        scheduler_mb,
        _count(home, "translations"),
        _count(home, "outcomes"),
        _count(home, "texts", "max(id)"),
        sum(len(file.read_text("utf-8").split()) for file in folder.rglob("*.txt")),
    )


def _family(pids: list[int]) -> list[psutil.Process]:
    found = []
    for pid in pids:
        try:
            process = psutil.Process(pid)
            found += [process, *process.children(recursive=True)]
        except psutil.NoSuchProcess:
            continue
    return found


def _cpu(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    return float(times.user + times.system)


def _megabytes(pid: int) -> float:
    try:
        return float(psutil.Process(pid).memory_info().rss) / 1e6
    except psutil.NoSuchProcess:
        return 0.0


def _count(home: Path, table: str, what: str = "count(*)") -> int:
    path = home / "data" / "diptych.sqlite3"
    try:
        with closing(sqlite3.connect(path, timeout=30)) as connection:
            return int(connection.execute(f"SELECT {what} FROM {table}").fetchone()[0] or 0)
    except sqlite3.OperationalError:
        return 0


def _install(folder: Path) -> None:
    folder.mkdir(parents=True)
    for path in PACKAGES.values():
        with zipfile.ZipFile(path) as archive:
            archive.extractall(folder)


def _print(name: str, run: Run) -> None:
    print(
        f"{name}: {run.articles} articles in {run.seconds:.0f} s, "
        f"{run.articles / run.seconds:.1f} a second; {1000 * run.each:.0f} ms of processor time "
        f"each; client {run.client_mb:.0f} MB, scheduler {run.scheduler_mb:.0f} MB; "
        f"{run.rows} translations",
        flush=True,
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--articles", type=int)
    parser.add_argument("--many", type=int)
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
