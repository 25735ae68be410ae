"""Prepare a folder on a cluster from the command line."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.commands.line import DONE, SOME_FAILED
from core.commands.output import counted, warn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import FrameType

    from core.cluster.connection import ClusterAddress
    from core.cluster.run import ClusterOutcome


def prepare(folder: Path, to: str, address: ClusterAddress, place: str) -> int:
    """Have the cluster do what is left to do, then link here; raises ClusterError."""
    from core.cluster.run import prepare_on_cluster
    from core.commands.folders import Reporter, opened_store, prepared
    from core.folder import scan
    from core.session.linking import link_folder
    from core.settings import Settings

    reporter, settings = Reporter(), Settings.load()
    with opened_store() as store:
        with _stoppable() as stopped:
            outcome = prepare_on_cluster(
                folder,
                store,
                address,
                to=to,
                on_event=reporter.on_event,
                wishes=settings.engine_wishes,
                place=place,
                follow_links=settings.follow_links,
                cancelled=stopped,
            )
        reporter.end_line()
        if not outcome.filled_later:
            files = scan(folder, follow_links=settings.follow_links)
            link_folder(folder, files, store, to=to, on_event=reporter.on_event)
    if outcome.filled_later:
        # What memories and corrections know is laid over the packages' work as ever.
        with prepared(folder, to) as (session, filling):
            return filling.finish(session)
    return _report(outcome)


@contextmanager
def _stoppable() -> Iterator[Callable[[], bool]]:
    """Let Ctrl+C be asked for between two steps; the second one interrupts whatever is done.

    Dask's callbacks swallow what is raised in them, so that a raised KeyboardInterrupt may be lost.
    """
    stopped = threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        if stopped.is_set():
            raise KeyboardInterrupt
        stopped.set()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield stopped.is_set
    finally:
        signal.signal(signal.SIGINT, before)


def _report(outcome: ClusterOutcome) -> int:
    """Name the articles that failed or have no package; give the exit code."""
    for path, reason in outcome.failed.items():
        warn(f"{path}: {reason}")
    for (from_code, to_code), count in sorted(outcome.missing.items()):
        have = counted(count, "article has", "articles have")
        warn(f"{have} no package {from_code} -> {to_code}")
    read = outcome.total - len(outcome.failed)
    warn(f"{read} of {counted(outcome.total, 'article')} read")
    return SOME_FAILED if outcome.failed else DONE
