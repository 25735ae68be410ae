"""Read changed files of every format in the worker process, and watch for deaths, hangs, leaks.

A seeded corpus of all formats, and of real articles where they are, is changed at random; each file
must become an article or a reason. Every tenth is prepared whole, the others but for their
mentions. Prints what went wrong with the seed that makes it again, then one JSON object. `--files
N` sets how many (2,000; by hand 100,000), `--keep FOLDER` keeps the bad ones, `--quick` takes 200.

`uv run --with atheris tests/bench/fuzz.py --atheris --files N --seconds S` changes them as the
coverage tells instead, by hand and for so long at most (900).
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from core.errors import ReadError  # noqa: E402
from core.folder import scan  # noqa: E402
from core.preparation.packed import load_all, preview  # noqa: E402
from core.preparation.prepare import prepare  # noqa: E402
from core.processes.worker_process import WorkerDied, WorkerProcess, WorkerTimedOut  # noqa: E402
from tests.core.reading import made_files  # noqa: E402
from tests.core.reading.mutations import mutate  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

REAL = ROOT.parent / "shared" / "data" / "articles"
SAMPLES = ROOT / "resources" / "samples"
SEED = 20231204
HANG_SECONDS = 10.0
"""Of processor time: the machine may have other work."""
WHOLE = 10
LARGEST_SEED = 60_000
WARM_UP = 200
"""Files after which the process has loaded all that it ever will."""


class Caller(Protocol):
    """What calls functions: a worker process, or the own one."""

    def call(self, fn: Callable[..., T], *args: Any) -> T: ...


@dataclass
class Outcome:
    """What the run has seen; memory counts kB of the worker process."""

    files: int = 0
    articles: int = 0
    refused: int = 0
    errors: int = 0
    deaths: int = 0
    hangs: int = 0
    slowest_seconds: float = 0.0
    memory_after_warm_up: int = 0
    memory_at_end: int = 0
    memory_by_thousand: list[int] = field(default_factory=list)
    reasons: dict[str, int] = field(default_factory=dict)


def corpus() -> list[tuple[str, bytes]]:
    """Give the files to change, with their suffixes."""
    files = list(made_files.seeds().items())
    places = [*SAMPLES.iterdir(), *(REAL.rglob("*.*") if REAL.is_dir() else ())]
    for path in sorted(places):
        known = path.suffix in {suffix for suffix, _ in files[:18]}
        if known and path.stat().st_size <= LARGEST_SEED:
            files.append((path.suffix, path.read_bytes()))
    return files


def memory_of(worker: Caller) -> int:
    """Give the resident memory of the process in kB; 0 where the system does not say."""
    status = Path(f"/proc/{worker.call(_own_id)}/status")
    if not status.is_file():
        return 0
    return next(int(line.split()[1]) for line in status.open() if line.startswith("VmRSS"))


def seconds_of(worker: Caller) -> float:
    """Give the processor time that the process has used."""
    return worker.call(time.process_time)


def warm_up(worker: Caller) -> None:
    """Have a new process load what it needs, which is no part of any file's time."""
    sample = SAMPLES / "ro-dunare-izmail.txt"
    worker.call(load_all)
    worker.call(partial(prepare, sample, sample.name))


def _own_id() -> int:
    import os

    return os.getpid()


def run(count: int, first: int, keep: Path | None) -> Outcome:
    """Prepare so many changed files."""
    by_suffix: dict[str, list[bytes]] = {}
    for suffix, data in corpus():
        by_suffix.setdefault(suffix, []).append(data)
    suffixes = sorted(by_suffix)
    outcome, worker = Outcome(), WorkerProcess()
    warm_up(worker)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for seed in range(first, first + count):
            random = Random(seed)
            suffix = random.choice(suffixes)
            data = mutate(random.choice(by_suffix[suffix]), suffix, random)
            shown = suffix if random.random() < 0.8 else random.choice(suffixes)
            judge(worker, folder, (shown, data), seed, outcome, keep)
        outcome.memory_at_end = memory_of(worker)
    worker.close()
    return outcome


def judge(
    worker: Caller,
    folder: Path,
    file: tuple[str, bytes],
    seed: int,
    outcome: Outcome,
    keep: Path | None,
) -> None:
    """Prepare a file, given by its suffix and bytes, in an empty folder, and note what came of it.

    `seed` tells it from others.
    """
    suffix, data = file
    path = folder / f"a{suffix}"
    path.write_bytes(data)
    for entry in scan(folder):
        _prepare(worker, folder, entry.path, seed, outcome, keep)
    path.unlink()
    outcome.files += 1
    if outcome.files == WARM_UP:
        outcome.memory_after_warm_up = memory_of(worker)
    if outcome.files % 1000 == 0:
        outcome.memory_by_thousand.append(memory_of(worker))
        print(f"{outcome.files} files, {outcome.articles} articles", flush=True)


def _prepare(
    worker: Caller, folder: Path, path: str, seed: int, outcome: Outcome, keep: Path | None
) -> None:
    start, wrong = seconds_of(worker), ""
    try:
        if seed % WHOLE == 0:
            worker.call(partial(prepare, folder / path, path))
        else:
            worker.call(preview, folder / path, path, None, ())
        outcome.articles += 1
    except (ReadError, MemoryError) as error:
        outcome.refused += 1
        kind = type(error).__name__
        outcome.reasons[kind] = outcome.reasons.get(kind, 0) + 1
    except WorkerTimedOut:
        outcome.hangs += 1
        wrong = "did not end"
        warm_up(worker)
        start = seconds_of(worker)
    except WorkerDied:
        outcome.deaths += 1
        wrong = "ended the process"
        warm_up(worker)
        start = seconds_of(worker)
    except Exception as error:
        outcome.errors += 1
        wrong = f"raised {type(error).__name__}: {error}"
    took = seconds_of(worker) - start
    outcome.slowest_seconds = max(outcome.slowest_seconds, took)
    if took > HANG_SECONDS:
        outcome.hangs += 1
        wrong = f"took {took:.0f} s"
    if wrong:
        print(f"seed {seed}: {path} {wrong}", flush=True)
        whole = folder / path.partition("/")[0]
        if keep is not None and whole.is_file():
            keep.mkdir(parents=True, exist_ok=True)
            (keep / f"{seed}{whole.suffix}").write_bytes(whole.read_bytes())


def main() -> int:
    """Run and print; 1 if anything went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--atheris", action="store_true")
    parser.add_argument("--seconds", type=int, default=900)
    options = parser.parse_args()
    count = 200 if options.quick else options.files
    start = time.perf_counter()
    if options.atheris:
        # Only here: its other half imports this module, and needs what only this one has.
        from guided_fuzz import run_guided

        outcome = run_guided(count, options.seconds, options.seed, options.keep)
    else:
        outcome = run(count, options.seed, options.keep)
    seconds = time.perf_counter() - start
    print(
        f"{outcome.files} changed files in {seconds:.0f} s: {outcome.articles} articles, "
        f"{outcome.refused} refused with a reason, {outcome.errors} other errors, "
        f"{outcome.deaths} deaths, {outcome.hangs} hangs"
    )
    print(json.dumps(asdict(outcome)))
    return 1 if outcome.errors or outcome.deaths or outcome.hangs else 0


if __name__ == "__main__":
    raise SystemExit(main())
