"""A folder with all that can be made of it, and the store it is kept in, without a window."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from core.article_list import NAMES_MISSING, ArticleState, Names
from core.bundle import BundleWish
from core.commands.exit_codes import DONE, SOME_FAILED
from core.commands.output import LiveLine, counted, warn
from core.folder import describe_unread
from core.paths import store_file
from core.session import BundleFound, FolderSession, Problem, Progress, UnreadFound
from core.settings import Settings
from core.store import Store
from core.store.patience import Patience

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from core.folder import UnreadFile
    from core.session import Event

MOST_NAMED = 1_000
"""Files that are not read which are named one by one."""


class Reporter:
    """Write progress and problems to stderr: over one line on a terminal, else only problems."""

    def __init__(self) -> None:
        self._line = LiveLine()

    def on_event(self, event: Event) -> None:
        if isinstance(event, Problem):
            self.end_line()
            warn(f"{event.path}: {event.text}" if event.path else event.text)
        elif isinstance(event, UnreadFound):
            self.end_line()
            warn_of_unread(event.files)
        elif isinstance(event, BundleFound):
            self.end_line()
            refused = "it was refused here before" if event.refused else "--bundles takes it in"
            warn(f"{event.offer.name}: a bundle lies here and was not taken in; {refused}")
        elif isinstance(event, Progress):
            speed = event.words_per_second
            rate = f", {speed:.0f} words/s" if speed else ""
            total = counted(event.total, "article")
            self._line.show(f"{event.finished} of {total} done{rate}")

    def end_line(self) -> None:
        """Begin a new line where one is shown."""
        self._line.end()

    def finish(self, session: FolderSession) -> int:
        """Name the articles that failed or have no package; give the exit code."""
        self.end_line()
        entries = session.entries()
        failed = [e for e in entries if e.state is ArticleState.FAILED]
        for entry in failed:
            warn(f"{entry.path}: {entry.reason}")
        warn_of_missing(session.packages.missing())
        nameless = [e for e in entries if e.names is not Names.ALL]
        for entry in nameless:
            warn(f"{entry.path}: {NAMES_MISSING}")
        read = len(entries) - len(failed)
        warn(f"{read} of {counted(len(entries), 'article')} read")
        return SOME_FAILED if failed or nameless or session.given_up else DONE


@contextmanager
def opened_store() -> Iterator[Store]:
    """Open the user's store, and say what is wrong with it."""
    said: set[str] = set()

    def waits(words: str) -> None:
        if words not in said:
            said.add(words)
            warn(words)

    patience = Patience(lambda: False, waits, said.clear)
    with closing(Store(store_file(), patience=patience)) as store, store.patient(patience):
        if store.notice:
            warn(store.notice)
        if store.lost:
            warn("“diptych restore” lists the copies of what you wrote")
        yield store


@contextmanager
def opened_folder(
    folder: Path,
    to: str,
    *,
    bundles: bool = False,
    watch: bool = False,
    also: Callable[[Event], object] = lambda event: None,
) -> Iterator[tuple[FolderSession, Reporter]]:
    """Open a folder and begin the work on it.

    `bundles` takes in those that lie there; `watch` works on what arrives, too. `also` is told all
    that the reporter is told, from any thread.
    """
    reporter, settings = Reporter(), Settings.load()

    def on_event(event: Event) -> None:
        reporter.on_event(event)
        also(event)

    with opened_store() as store:
        session = FolderSession(
            folder,
            store,
            to=to,
            on_event=on_event,
            watch=watch,
            wishes=settings.engine_wishes,
            follow_links=settings.follow_links,
            bundles=BundleWish.ALWAYS if bundles else BundleWish.ASK,
            meaning=settings.find_meaning,
            put_names_right=settings.put_names_right,
        )
        try:
            session.start()
            yield session, reporter
        finally:
            session.close()
            session.join()


@contextmanager
def prepared(
    folder: Path, to: str, *, bundles: bool = False
) -> Iterator[tuple[FolderSession, Reporter]]:
    """Open a folder and wait until every article is finished or failed."""
    with opened_folder(folder, to, bundles=bundles) as (session, reporter):
        session.wait()
        yield session, reporter


def warn_of_unread(files: Sequence[UnreadFile]) -> None:
    """Say how many files of the folder are not read, then of each why."""
    if files:
        warn(describe_unread(files))
    for file in files[:MOST_NAMED]:
        warn(f"{file.path}: {file.reason}")
    if len(files) > MOST_NAMED:
        warn(f"... and {len(files) - MOST_NAMED} more")


def warn_of_missing(directions: Mapping[tuple[str, str], int]) -> None:
    """Say of how many articles each package that is not installed would translate."""
    for (from_code, to_code), count in sorted(directions.items()):
        have = counted(count, "article has", "articles have")
        warn(f"{have} no package {from_code} -> {to_code}")
