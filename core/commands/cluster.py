"""Prepare a folder on a cluster from the command line."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.commands.ending import Interrupted, ending_signals, heed_signals
from core.commands.exit_codes import DONE, SOME_FAILED
from core.commands.output import counted, warn
from core.commands.prepared_folder import (
    Reporter,
    opened_store,
    prepared,
    warn_of_missing,
    warn_of_unread,
)
from core.errors import Cancelled
from core.folder import scan, unread_files
from core.session.link_folder import link_folder
from core.settings import Settings

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator

    from core.cluster.run import ClusterOutcome


def add_options(parser: argparse.ArgumentParser) -> None:
    """Let a cluster be named on the command line."""
    parser.add_argument("--scheduler", metavar="ADDRESS", help="of a Dask cluster that does it")
    parser.add_argument("--shared", metavar="PATH", help="where its workers see the folder")
    for name, what in (("ca-file", "authority"), ("cert", "certificate"), ("key", "key")):
        parser.add_argument(f"--tls-{name}", metavar="FILE", default="", help=f"the {what}")


def prepare(options: argparse.Namespace) -> int:
    """Have the cluster do what is left to do, then link here; raises ClusterError."""
    # Dask is imported where it is asked for: few have it.
    from core.cluster.connection import ClusterAddress
    from core.cluster.run import prepare_on_cluster

    folder, to = options.folder, options.to
    tls = (options.tls_ca_file, options.tls_cert, options.tls_key)
    address = ClusterAddress(options.scheduler, *tls)
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
                place=options.shared or "",
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
    warn_of_unread(unread_files(folder, follow_links=settings.follow_links))
    return _report(outcome)


@contextmanager
def _stoppable() -> Iterator[Callable[[], bool]]:
    """Let Ctrl+C and the like be asked for between two steps; the second one ends at once.

    Dask's callbacks swallow what is raised in them, so that a raised KeyboardInterrupt may be lost.
    """
    asked: list[int] = []
    before = {number: signal.getsignal(number) for number in ending_signals()}
    heed_signals(asked.append)
    try:
        yield lambda: bool(asked)
    except Cancelled:
        if asked:
            raise Interrupted(asked[0]) from None
        raise
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _report(outcome: ClusterOutcome) -> int:
    """Name the articles that failed or have no package; give the exit code."""
    for path, reason in outcome.failed.items():
        warn(f"{path}: {reason}")
    warn_of_missing(outcome.missing)
    read = outcome.total - len(outcome.failed)
    warn(f"{read} of {counted(outcome.total, 'article')} read")
    return SOME_FAILED if outcome.failed else DONE
