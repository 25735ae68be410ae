"""How a package is run on this machine: beam, threads and batch, measured once and kept."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from threading import Lock
from typing import TYPE_CHECKING

from core.files.atomic_write import replacing
from core.files.outside_json import parse_json
from core.files.regular_files import read_regular
from core.translatable import one_after_another, worded

if TYPE_CHECKING:
    from pathlib import Path

    from core.packages.installed import Package

TEXT_VERSION = 2
"""Raise it when what is done around the engine changes its text."""

DEFAULT_BEAM = 4
DEFAULT_COMPUTE = "default"
COMPUTE_TYPES = (DEFAULT_COMPUTE, "int8", "float32")
"""What the engine computes in: as the package was saved, or one that every processor can do."""
DEFAULT_BATCH = 768
# A model of 60 million parameters, beam 4, took in pieces a CPU second: by batches of 256 pieces
# 280, of 512 to 1,024 360, of 2,048 320. A smaller one sooner makes way for what is on screen.
_MOST_BYTES = 4 * 1024 * 1024
_LARGER_BATCH = 1536
_MOST_WORKERS = 8
CLEARLY = 1.1
"""How many times as fast as the usual a setup must be to take its place."""
_SLOW = 8.0
_SMALLER_BEAM = 2


@dataclass(frozen=True, slots=True)
class EngineSetup:
    """`workers` batches of up to `batch` pieces at once, each by `threads` threads."""

    beam: int
    workers: int
    threads: int
    batch: int
    compute: str = DEFAULT_COMPUTE

    @classmethod
    def usual(cls, beam: int = DEFAULT_BEAM, cores: int | None = None) -> EngineSetup:
        """Give what is best nearly everywhere: a worker of one thread for each processor."""
        cores = cores or processors()
        workers = min(cores, _MOST_WORKERS)
        return cls(beam, workers, max(1, cores // workers), DEFAULT_BATCH)

    @property
    def words(self) -> str:
        """Say it to the reader."""
        how = worded(
            "beam {beam}, threads {workers} × {threads}, batches of {batch}",
            beam=self.beam,
            workers=self.workers,
            threads=self.threads,
            batch=self.batch,
        )
        return (
            how if self.compute == DEFAULT_COMPUTE else one_after_another([how, self.compute], ", ")
        )


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person set in place of what is measured; 0 leaves it to the measurement."""

    beam: int = 0
    threads: int = 0
    batch: int = 0
    compute: str = DEFAULT_COMPUTE


def processors() -> int:
    """Count the processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def candidates(usual: EngineSetup) -> list[EngineSetup]:
    """List the setups worth measuring, the usual one first; all give the same text."""
    cores = usual.workers * usual.threads
    fewer = [replace(usual, workers=w, threads=cores // w) for w in {max(1, cores // 2), 1}]
    others = [replace(usual, batch=_LARGER_BATCH), *fewer]
    return [usual, *(other for other in others if other != usual)]


def choose(speeds: dict[EngineSetup, float]) -> EngineSetup:
    """Choose by words a second: the first measured unless another is clearly faster.

    Where even that is hopelessly slow, a smaller beam gives up a little of the text for twice the
    speed.
    """
    usual = next(iter(speeds))
    best = max(speeds, key=lambda setup: speeds[setup])
    if speeds[best] < CLEARLY * speeds[usual]:
        best = usual
    return replace(best, beam=min(best.beam, _SMALLER_BEAM)) if speeds[best] < _SLOW else best


class Setups:
    """The setup of each package on this machine, kept in a file; any thread may use it."""

    def __init__(self, file: Path | None = None, wishes: Wishes | None = None) -> None:
        """Without a file, nothing is measured."""
        self.wishes = wishes or Wishes()
        self._file = file
        self._lock = Lock()
        self._known = _read(file) if file is not None else {}

    def setup(self, package: Package) -> EngineSetup:
        """Give what was measured, else the usual; what a person set wins."""
        wishes = self.wishes
        with self._lock:
            known = self._known.get(self._key(package), EngineSetup.usual(cores=wishes.threads))
        return replace(
            known,
            beam=wishes.beam or known.beam,
            batch=wishes.batch or known.batch,
            compute=known.compute if wishes.compute == DEFAULT_COMPUTE else wishes.compute,
        )

    def text_key(self, package: Package) -> str:
        """Name the package, its version and the settings that change the text.

        Numbers that were chosen by measurement do not: they gave the same text.
        """
        if package.kept:
            return package.kept
        beam, compute = self.setup(package).beam, self.wishes.compute
        if not package.family.is_tunable:
            beam, compute = 1, DEFAULT_COMPUTE
        key = f"{package.key};beam={beam};text={TEXT_VERSION}"
        if model := package.fingerprint():
            key = f"{key};model={model}"
        return key if compute == DEFAULT_COMPUTE else f"{key};compute={compute}"

    def measured(self, package: Package) -> EngineSetup | None:
        """Give what was measured of a package on this machine, None where nothing was."""
        with self._lock:
            return self._known.get(self._key(package))

    def is_measured(self, package: Package) -> bool:
        """Tell whether there is nothing left to measure for the package."""
        with self._lock:
            known = self._key(package) in self._known or not package.family.is_tunable
        return known or self._file is None or all((self.wishes.threads, self.wishes.batch))

    def keep(self, package: Package, setup: EngineSetup) -> None:
        """Keep what was measured; what a person set meanwhile was not."""
        wishes = self.wishes
        measured = replace(
            setup,
            beam=DEFAULT_BEAM if wishes.beam else setup.beam,
            batch=DEFAULT_BATCH if wishes.batch else setup.batch,
            compute=setup.compute if wishes.compute == DEFAULT_COMPUTE else DEFAULT_COMPUTE,
        )
        with self._lock:
            self._known[self._key(package)] = measured
            data = {key: asdict(value) for key, value in self._known.items()}
        if self._file is not None:
            # What cannot be written is measured again next time.
            with suppress(OSError), replacing(self._file) as file:
                file.write(json.dumps(data, indent=2).encode("ascii"))

    def _key(self, package: Package) -> str:
        return f"{package.key};processors={self.wishes.threads or processors()}"


def _read(file: Path) -> dict[str, EngineSetup]:
    """Read the file; what cannot be read is measured again."""
    try:
        stored = parse_json(read_regular(file, _MOST_BYTES))
        setups = {key: EngineSetup(**value) for key, value in stored.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
    return {key: setup for key, setup in setups.items() if _sensible(setup)}


def _sensible(setup: EngineSetup) -> bool:
    values = (setup.beam, setup.workers, setup.threads, setup.batch)
    return setup.compute in COMPUTE_TYPES and all(
        type(value) is int and 0 < value <= 65_536 for value in values
    )
