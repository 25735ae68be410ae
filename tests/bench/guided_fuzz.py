"""Change files as the code that they reach tells, by atheris: the half of fuzz.py that needs it.

A process of its own reads the files, with the Python that does so measured. Where one ends it, or
takes so long that it has to be ended, the file is kept, after two bytes that say its format and its
name, and another process goes on from what the first had found.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from fuzz import Outcome

T = TypeVar("T")

STUCK_SECONDS = 120
"""After so long by the clock a file is taken for one that never ends."""
LONGEST = 120_000
OWN_SHARE = 0.4
"""Of the changes, those left to the fuzzer, which copies what comparisons ask for."""
SAVE_EVERY = 50
MEASURED = (
    "core",
    "trafilatura",
    "htmldate",
    "courlan",
    "justext",
    "markdown_it",
    "email",
    "html",
    "zipfile",
    "sentencex",
)
"""Packages whose branches count; those written in C cannot be measured."""


def run_guided(count: int, seconds: int, seed: int, keep: Path | None) -> Outcome:
    """Prepare so many changed files, for so long at most."""
    from fuzz import Outcome

    keep = keep or Path(tempfile.gettempdir()) / "diptych-fuzz"
    keep.mkdir(parents=True, exist_ok=True)
    end = time.monotonic() + seconds
    total = Outcome()
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        (place / "found").mkdir()
        while total.files < count and (left := int(end - time.monotonic())) > 0:
            given = {
                "files": count - total.files,
                "seconds": left,
                "seed": seed + total.files,
                "keep": str(keep),
                "place": name,
            }
            command = [sys.executable, __file__, json.dumps(given)]
            before = set(keep.iterdir())
            result = subprocess.run(command, check=False)
            _add(total, place / "outcome.json")
            if result.returncode == 0:
                break
            new = sorted(path.name for path in set(keep.iterdir()) - before)
            if any(name.startswith("timeout-") for name in new):
                total.hangs += 1
            else:
                total.deaths += 1
            print(f"process ended with {result.returncode}; kept in {keep}: {new}", flush=True)
    return total


def _add(total: Outcome, saved: Path) -> None:
    """Add what a process has seen."""
    if not saved.is_file():
        raise RuntimeError("the measured process could not begin")
    part = json.loads(saved.read_text("utf-8"))
    saved.unlink()
    for name in ("files", "articles", "refused", "errors", "hangs"):
        setattr(total, name, getattr(total, name) + part[name])
    total.slowest_seconds = max(total.slowest_seconds, part["slowest_seconds"])
    total.memory_after_warm_up = total.memory_after_warm_up or part["memory_after_warm_up"]
    total.memory_at_end = part["memory_at_end"]
    total.memory_by_thousand += part["memory_by_thousand"]
    for kind, times in part["reasons"].items():
        total.reasons[kind] = total.reasons.get(kind, 0) + times


class _Here:
    """Calls functions in this process."""

    def call(self, fn: Callable[..., T], *args: Any) -> T:
        """Call a function."""
        return fn(*args)


def _fuzz(given: dict[str, Any]) -> None:
    """Change and prepare files until there are enough of them; ends the process."""
    import atheris

    with atheris.instrument_imports(include=list(MEASURED)):
        pass
    import fuzz

    from core.processes.worker_process import MEMORY_BYTES
    from tests.core.reading.mutations import mutate

    # A file that unpacks without end has to be refused here too.
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))

    here, outcome = _Here(), fuzz.Outcome()
    place, keep = Path(given["place"]), Path(given["keep"])
    end = time.monotonic() + given["seconds"]
    fuzz.warm_up(here)
    seeds = fuzz.corpus()
    suffixes = sorted({suffix for suffix, _ in seeds})
    number = {suffix: n for n, suffix in enumerate(suffixes)}
    start, folder = place / "seeds", Path(tempfile.mkdtemp(dir=place))
    start.mkdir(exist_ok=True)
    for n, (suffix, data) in enumerate(seeds):
        (start / str(n)).write_bytes(bytes((number[suffix], number[suffix])) + data)

    def save() -> None:
        outcome.memory_at_end = fuzz.memory_of(here)
        (place / "outcome.json").write_text(json.dumps(asdict(outcome)), "utf-8")

    def test(data: bytes) -> None:
        """Judge a file: its first two bytes say what it was and what it is called."""
        shown = suffixes[data[1] % len(suffixes)] if len(data) > 1 else suffixes[0]
        fuzz.judge(here, folder, (shown, data[2:]), given["seed"] + outcome.files, outcome, keep)
        done = outcome.files >= given["files"] or time.monotonic() > end
        if done or outcome.files % SAVE_EVERY == 0:
            save()
        if done:
            sys.stdout.flush()
            os._exit(0)  # The fuzzer itself would end with the first finding or never.

    def change(data: bytes, most: int, seed: int) -> bytes:
        """Change a file in the way of its format, or leave it to the fuzzer."""
        random = Random(seed)
        head, body = (data[:2], data[2:]) if len(data) > 1 else (b"\0\0", data)
        if random.random() < OWN_SHARE:
            body = atheris.Mutate(body, most - 2)
        else:
            body = mutate(body, suffixes[head[0] % len(suffixes)], random)
        shown = head[0] if random.random() < 0.8 else random.randrange(len(suffixes))
        return (bytes((head[0], shown)) + body)[:most]

    options = {
        "max_len": LONGEST,
        "len_control": 0,
        "timeout": STUCK_SECONDS,
        "rss_limit_mb": 0,
        "seed": given["seed"] % 2**32,
        "artifact_prefix": f"{keep}/",
        "verbosity": 0,
    }
    save()
    atheris.Setup(
        [
            sys.argv[0],
            str(place / "found"),
            str(start),
            *(f"-{name}={value}" for name, value in options.items()),
        ],
        test,
        custom_mutator=change,
    )
    atheris.Fuzz()


if __name__ == "__main__":
    ROOT = Path(__file__).resolve().parents[2]
    sys.path[:0] = [str(ROOT)]
    _fuzz(json.loads(sys.argv[1]))
