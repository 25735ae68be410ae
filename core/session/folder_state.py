"""What the threads of an opened folder share, and the lock that guards it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from core.article_list import FINISHED_STATES, ArticleEntry, ArticleState, Names
from core.errors import StoreError
from core.paths import cache_dir
from core.session.article_records import ArticleRecords
from core.session.article_states import ArticleStates
from core.session.events import EntryChanged, Problem, Progress, Translated
from core.session.folder_duplicates import FolderDuplicates
from core.session.folder_routes import FolderRoutes
from core.session.translation_precedence import TranslationSources
from core.session.unsaved_marks import UnsavedMarks
from core.store.patience import Patience
from core.translatable import worded
from core.translation.engine_setup import Setups
from core.translation.hanging_packages import HangingPackages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from core.analysis.near_duplicates import DuplicateGroups
    from core.knowledge.notes import Note
    from core.knowledge.quotes import Quote
    from core.session.article_record import ArticleRecord
    from core.session.events import Event
    from core.store import Store


def not_read() -> StoreError:
    """Give the error of whoever wants something kept of an article whose content is not known."""
    return StoreError(worded("Nothing can be kept of an article that is not read yet."))


@dataclass(eq=False)
class FolderState:
    """The articles of a folder and what is wanted of them.

    `changed` guards everything here; who changes what a thread waits for notifies it. `emit` is
    called, and the store asked, without holding it.
    """

    folder: Path
    to: str
    store: Store
    emit: Callable[[Event], None]
    changed: threading.Condition = field(default_factory=threading.Condition)
    notes: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    """What a person noted, by content; replaced as a whole, like `tags` and `quotes`."""
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    quotes: Mapping[str, tuple[Quote, ...]] = field(default_factory=dict)
    unsaved: UnsavedMarks = field(default_factory=UnsavedMarks)
    writing: threading.Lock = field(default_factory=threading.Lock)
    """Held while what a person writes goes to the store and comes here, or comes from the store.

    Whoever needs `changed` as well takes it later.
    """
    setups: Setups = field(default_factory=Setups)
    hanging: HangingPackages = field(
        default_factory=lambda: HangingPackages(cache_dir() / "hanging-packages.json")
    )
    follow_links: bool = False
    """Links that lead out of the folder are read, too."""
    given_up: list[str] = field(default_factory=list)
    """Why work was left undone that belongs to no one article."""
    focus: tuple[str, ...] = ()
    """What the reader looks at, then what she will probably look at next."""
    unnamed: tuple[tuple[str, str, str], ...] = ()
    """Organisations whose names are to be translated: entity, language and name of each."""
    scanned: bool = False
    stopped: bool = False
    closing: bool = False
    words_per_second: float | None = None
    _telling: threading.RLock = field(default_factory=threading.RLock)
    """Held while progress is counted and told; taken before `changed`."""
    _told: Progress | None = None
    _busy: bool = False
    """It was said that another program holds the store."""

    def __post_init__(self) -> None:
        self.records = ArticleRecords()
        self.routes = FolderRoutes(self.to)
        self.sources = TranslationSources(self.to)
        self.states = ArticleStates(self.to, self.records, self.routes, self.sources, self.setups)
        self.duplicates = FolderDuplicates(self.records, self.states, self.changed)

    def patience(self, cancelled: Callable[[], bool]) -> Patience:
        """Wait for other programs that hold the store; of all who wait, one says so."""
        return Patience(cancelled, self._tell_busy, self._note_free)

    def _tell_busy(self, words: str) -> None:
        with self.changed:
            told, self._busy = self._busy, True
        if not told:
            self.emit(Problem(words))

    def _note_free(self) -> None:
        with self.changed:
            self._busy = False

    def wait_until_scanned(self) -> None:
        """Return when it is known which articles the folder has, or when it is closed."""
        with self.changed:
            self.changed.wait_for(lambda: self.scanned or self.closing)

    def leave(self, record: ArticleRecord) -> None:
        """Take a record out of the folder."""
        self.records.leave(record)
        self.duplicates.remove(record)

    def replace_all(self, records: Iterable[ArticleRecord], groups: DuplicateGroups | None) -> bool:
        """Make these, in this order, the articles of the folder, with these groups of copies.

        Tells, as `FolderDuplicates.follow` does, whether others may be grouped anew.
        """
        before = dict(self.records)
        self.records.replace_all(records)
        return self.duplicates.follow(before, groups)

    def content(self, path: str) -> str:
        """Give what an article's notes are kept by, "" where it is not known yet."""
        with self.changed:
            record = self.records.get(path)
            return record.content if record is not None else ""

    def content_to_keep(self, path: str) -> str:
        """Give what notes, tags and quotes are kept by; raises StoreError where it is not known."""
        content = self.content(path)
        if not content:
            raise not_read()
        return content

    def tell_content(self, content: str) -> None:
        """Tell that something changed of the articles with a content."""
        with self.changed:
            paths = [r.path for r in self.records.values() if r.content == content]
        for path in paths:
            self.emit(EntryChanged(path))

    def entry(self, record: ArticleRecord) -> ArticleEntry:
        """Give an article's line in the list."""
        entry = record.entry(self.duplicates.first_copy(record.path))
        if entry.names is Names.MISSING and record.path in self.records.nameless:
            entry = replace(entry, names=Names.SOUGHT)
        bundles = self.sources.bundles
        if bundles is not None and not entry.bundle:
            entry = replace(entry, bundle=bundles.owner(record.content))
        notes, tags = self.notes.get(record.content, ()), self.tags.get(record.content, ())
        return replace(entry, notes=len(notes), tags=tags) if notes or tags else entry

    def name(self, wanted: Iterable[tuple[str, str, str]]) -> None:
        """Have the names of organisations translated: those that packages can translate now."""
        self.unnamed = tuple(one for one in wanted if self.routes.working(one[1]))

    def is_finished(self) -> bool:
        """Tell whether nothing is left to be read, filled in, translated or named."""
        records = self.records
        unfinished = any(records.count(s) for s in ArticleState if s not in FINISHED_STATES)
        return self.scanned and not (
            unfinished or records.stale or records.nameless or self.unnamed
        )

    def progress(self) -> Progress:
        """Count what is finished; `running` while work is left and not stopped."""
        finished = sum(self.records.count(state) for state in FINISHED_STATES)
        total = len(self.records)
        running = not self.stopped and (finished < total or not self.scanned)
        ready = self.records.count(ArticleState.READY)
        speed = self.words_per_second if running else None
        return Progress(finished, ready, total, speed, running)

    def tell_progress(self, *, only_news: bool = False) -> None:
        """Tell how far the folder is; `changed` must not be held.

        What is told last is what was counted last: of two threads, none tells an older count
        after the other's.
        """
        with self._telling:
            with self.changed:
                progress = self.progress()
            if not only_news or progress != self._told:
                self._told = progress
                self.emit(progress)

    def emit_filled(self, changed: Mapping[str, Sequence[int]]) -> None:
        """Tell of sentences that were filled or emptied."""
        for path, indices in changed.items():
            self.emit(Translated(path, tuple(indices)))
            self.emit(EntryChanged(path))
