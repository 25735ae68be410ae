"""Dask clusters on this machine, started with Dask's own commands."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING

import psutil

from tests.patience import until_or_ended

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]
ADDRESS = re.compile(r"Scheduler at:\s+(\S+)")


@dataclass
class Cluster:
    """A scheduler and its workers; `home` is where the workers keep what is theirs."""

    home: Path
    address: str = ""
    scheduler: subprocess.Popen[bytes] | None = None
    nannies: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def environment(self) -> dict[str, str]:
        packages = self.home / "packages"
        packages.mkdir(parents=True, exist_ok=True)
        return {
            **os.environ,
            "DIPTYCH_HOME": str(self.home),
            "ARGOS_PACKAGES_DIR": str(packages),
            "PYTHONPATH": str(ROOT),
            "DASK_DISTRIBUTED__COMM__RETRY__COUNT": "0",
        }

    def start_scheduler(self, *options: str) -> None:
        log = self.home / "scheduler.log"
        with log.open("wb") as file:
            self.scheduler = self._start(
                "scheduler", "--host", "127.0.0.1", "--port", "0", *options, log=file
            )
        until_or_ended(self.scheduler, lambda: ADDRESS.search(log.read_text("utf-8")))
        found = ADDRESS.search(log.read_text("utf-8"))
        assert found is not None, log.read_text("utf-8")
        self.address = found[1]

    def start_worker(self, *options: str) -> None:
        with (self.home / f"worker-{len(self.nannies)}.log").open("wb") as log:
            self.nannies.append(
                self._start(
                    *("worker", self.address, "--nworkers", "1", "--nthreads", "1"),
                    *("--local-directory", str(self.home), *options),
                    log=log,
                )
            )

    def _start(self, command: str, *options: str, log: IO[bytes]) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "dask", command, *options, "--no-dashboard"],
            env=self.environment(),
            stdout=log,
            stderr=subprocess.STDOUT,
        )

    def kill_worker(self, number: int) -> None:
        """Kill the process that works; its nanny starts another one."""
        nanny = psutil.Process(self.nannies[number].pid)
        for child in nanny.children(recursive=True):
            if "spawn_main" in " ".join(child.cmdline()):
                child.kill()

    def stop(self) -> None:
        processes = [*self.nannies, *([self.scheduler] if self.scheduler else [])]
        children = []
        for process in processes:
            if process.poll() is None:
                children += psutil.Process(process.pid).children(recursive=True)
        for process in processes:
            process.kill()
            process.wait()
        for child in children:
            if child.is_running():
                child.kill()


@contextmanager
def started(home: Path, workers: int = 2, *options: str) -> Iterator[Cluster]:
    """Start a cluster for as long as the block lasts."""
    home.mkdir(parents=True, exist_ok=True)
    cluster = Cluster(home)
    try:
        cluster.start_scheduler()
        for _ in range(workers):
            cluster.start_worker(*options)
        yield cluster
    finally:
        cluster.stop()
