"""The commands that work on a folder: prepare, export, search."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from core.article_list import NAMES_MISSING, ArticleState, Names
from core.bundle import BundleWish
from core.commands.exit_codes import DONE, SOME_FAILED
from core.commands.output import LiveLine, counted, say, warn
from core.export import export_folder
from core.paths import data_dir
from core.session import BundleFound, FolderSession, Problem, Progress
from core.settings import Settings
from core.store import Store
from core.store.patience import Patience

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.finished_article import FinishedArticle
    from core.session import Event


MAX_HITS = 10_000


class Reporter:
    """Write progress and problems to stderr: over one line on a terminal, else only problems."""

    def __init__(self) -> None:
        self._line = LiveLine()

    def on_event(self, event: Event) -> None:
        if isinstance(event, Problem):
            self.end_line()
            warn(f"{event.path}: {event.text}" if event.path else event.text)
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
        for (from_code, to_code), count in sorted(session.missing_directions().items()):
            have = counted(count, "article has", "articles have")
            warn(f"{have} no package {from_code} -> {to_code}")
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
    path = data_dir() / "diptych.sqlite3"
    with closing(Store(path, patience=patience)) as store, store.patient(patience):
        if store.notice:
            warn(store.notice)
        if store.lost:
            warn("“diptych restore” lists the copies of what you wrote")
        yield store


@contextmanager
def prepared(
    folder: Path, to: str, *, bundles: bool = False
) -> Iterator[tuple[FolderSession, Reporter]]:
    """Open a folder and wait until every article is finished or failed.

    `bundles` takes in those that lie there.
    """
    reporter, settings = Reporter(), Settings.load()
    with opened_store() as store:
        session = FolderSession(
            folder,
            store,
            to=to,
            on_event=reporter.on_event,
            wishes=settings.engine_wishes,
            follow_links=settings.follow_links,
            bundles=BundleWish.ALWAYS if bundles else BundleWish.ASK,
        )
        try:
            session.start()
            session.wait()
            yield session, reporter
        finally:
            session.close()
            session.join()


def _finished(session: FolderSession, *, notes: bool) -> Iterator[FinishedArticle]:
    for entry in session.entries():
        article = session.finished(entry.path)
        if article is not None:
            yield article if notes else article.without_notes()


def prepare(folder: Path, to: str, *, bundles: bool = False) -> int:
    """Read, translate and recognise everything; a second run repeats nothing."""
    with prepared(folder, to, bundles=bundles) as (session, reporter):
        return reporter.finish(session)


def export(
    folder: Path, to: str, format: str, out: Path, *, notes: bool = True, bundles: bool = False
) -> int:
    """Prepare the folder and write its articles, with notes and tags; raises ExportError."""
    with prepared(folder, to, bundles=bundles) as (session, reporter):
        failed: list[str] = []

        def on_failure(path: str, reason: str) -> None:
            failed.append(path)
            warn(f"{path}: {reason}")

        articles = _finished(session, notes=notes)
        written = export_folder(articles, out, format, source=folder, on_failure=on_failure)
        code = reporter.finish(session)
        warn(f"{counted(len(written), 'file')} written to {out}")
        return SOME_FAILED if failed else code


def search(folder: Path, to: str, query: str) -> int:
    """Print each sentence that has the words: path, sentence number, side, text."""
    with prepared(folder, to) as (session, reporter):
        for hit in session.search(query, most=MAX_HITS):
            for side, found in (("original", hit.original), ("translation", hit.translation)):
                if found.spans:
                    say(f"{hit.path}:{hit.sentence + 1}:{side}: {found.text}")
        return reporter.finish(session)
