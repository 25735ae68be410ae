"""The command `watch`: prepare what arrives in a folder until it is ended."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from core.article_list import FINISHED_STATES, ArticleState
from core.commands.arguments import TAKE_BUNDLES, add_command, add_folder
from core.commands.output import finish, say, warn
from core.commands.prepared_folder import opened_folder
from core.session import ArticleRead

if TYPE_CHECKING:
    from pathlib import Path

    from core.article_list import ArticleEntry
    from core.commands.arguments import Commands
    from core.session import Event

LOOK_SECONDS = 1.0
"""How often a wait ends for itself: not every system ends it at Ctrl+C."""

LOOKS_TO_SCAN = 60
"""After how many the folder is listed anew: network drives tell of no change."""


def add_to(commands: Commands) -> None:
    """Add the command to the command line."""
    watching = add_command(
        commands,
        "watch FOLDER [--to LANGUAGE] [--bundles]",
        lambda options: watch(options.folder, options.to, bundles=options.bundles),
        help="prepare what arrives, and name each article when it is done, until Ctrl+C",
    )
    add_folder(watching)
    watching.add_argument("--bundles", action="store_true", help=TAKE_BUNDLES)


class _News:
    """Which articles were read anew since they were last named."""

    def __init__(self) -> None:
        self.heard = threading.Event()
        self._read: set[str] = set()
        self._lock = threading.Lock()

    def on_event(self, event: Event) -> None:
        if isinstance(event, ArticleRead):
            with self._lock:
                self._read.add(event.path)
        self.heard.set()

    def take(self, entries: list[ArticleEntry]) -> list[ArticleEntry]:
        """Give those that are finished, and forget that they are new."""
        done = [entry for entry in entries if entry.state in FINISHED_STATES]
        with self._lock:
            new = [entry for entry in done if entry.path in self._read]
            self._read.difference_update(entry.path for entry in new)
        return new


def watch(folder: Path, to: str, *, bundles: bool = False) -> int:
    """Prepare a folder, then whatever arrives; it is ended from outside, with that code."""
    news = _News()
    failed: dict[str, str] = {}
    with opened_folder(folder, to, bundles=bundles, watch=True, also=news.on_event) as (
        session,
        reporter,
    ):
        session.wait()
        news.take(session.entries())
        reporter.finish(session)
        failed.update(_failures(session.entries()))
        warn("waiting for more; Ctrl+C ends it")
        while True:
            for _ in range(LOOKS_TO_SCAN):
                if news.heard.wait(LOOK_SECONDS):
                    break
            else:
                session.rescan()
            news.heard.clear()
            session.wait()
            entries = session.entries()
            for entry in news.take(entries):
                if entry.state is not ArticleState.FAILED:
                    reporter.end_line()
                    say(f"{entry.path}: {entry.title_translation or entry.title}")
            finish()
            now = _failures(entries)
            for path, reason in now.items():
                if failed.get(path) != reason:
                    reporter.end_line()
                    warn(f"{path}: {reason}")
            failed = now


def _failures(entries: list[ArticleEntry]) -> dict[str, str]:
    return {e.path: str(e.reason) for e in entries if e.state is ArticleState.FAILED}
