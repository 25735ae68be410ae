"""What the threads of an opened folder share."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from typing import TYPE_CHECKING, Literal

from core.analysis.near_duplicates import DuplicateGroups
from core.article import Origin, Translation
from core.article_list import FINISHED_STATES, ArticleEntry, ArticleState, Names
from core.knowledge.corrections import CORRECTED, correction_key
from core.languages import sentence_gap
from core.session.events import EntryChanged, Problem, Progress, Translated
from core.session.steps import Step, log, reason
from core.store import Outcome
from core.store.patience import Patience
from core.translatable import worded
from core.translation.engine_setup import Setups
from core.translation.routes import Route, find_route
from core.translation.translator import route_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from core.bundle.taken import FolderBundles
    from core.knowledge.notes import Note
    from core.knowledge.translation_memory import Memory
    from core.packages.installed import Package
    from core.session.article_record import ArticleRecord
    from core.session.events import Event
    from core.store import Marks, Store, Summary

_READ = (*FINISHED_STATES, ArticleState.TRANSLATING)
"""The states of articles that were read; of those that failed, only some were."""
_UNREAD = (ArticleState.WAITING, ArticleState.READING)
_NEIGHBOURS = 300


def without_bundle(translation: Translation | None) -> Translation | None:
    """Give a translation unless it is only a bundle's."""
    is_own = translation is not None and translation.origin is not Origin.BUNDLE
    return translation if is_own else None


@dataclass(frozen=True, slots=True)
class UnsavedMark:
    """What a person just set on an article and the store has not yet: `name` is a field of it."""

    record: ArticleRecord
    name: Literal["read", "starred"]
    value: bool

    def is_on(self, record: ArticleRecord) -> bool:
        """Tell whether it holds for a record: marks go by content."""
        other = self.record
        return other is record or (bool(record.content) and other.content == record.content)


def _queues() -> dict[ArticleState, dict[str, ArticleRecord]]:
    return {state: {} for state in ArticleState}


@dataclass(eq=False)
class FolderState:
    """The articles of a folder and what is wanted of them.

    `changed` guards everything here; who changes what a thread waits for notifies it. `emit` is
    called, and the store asked, without holding it. `records` is in the folder's natural order.
    """

    folder: Path
    to: str
    store: Store
    emit: Callable[[Event], None]
    changed: threading.Condition = field(default_factory=threading.Condition)
    records: dict[str, ArticleRecord] = field(default_factory=dict)
    groups: DuplicateGroups = field(default_factory=DuplicateGroups)
    corrections: dict[tuple[str, str], str] = field(default_factory=dict)
    """What a person wrote, by the key that `correction_key` gives."""
    notes: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    """What a person noted, by content; replaced as a whole, like `tags`."""
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unsaved: list[UnsavedMark] = field(default_factory=list)
    """In the order in which they were set; they hold whatever the store says."""
    writing: threading.Lock = field(default_factory=threading.Lock)
    """Held while what a person writes goes to the store and comes here, or comes from the store.

    Whoever needs `changed` as well takes it later.
    """
    memories: Sequence[Memory] = ()
    memories_key: str = ""
    packages: Sequence[Package] = ()
    kept: Mapping[str, Route] = field(default_factory=dict)
    """Routes that earlier versions took in with bundles, by the key of their translations."""
    bundles: FolderBundles | None = None
    """What came with bundles, None where the folder uses none."""
    setups: Setups = field(default_factory=Setups)
    follow_links: bool = False
    """Links that lead out of the folder are read, too."""
    failed_routes: Mapping[str, str] = field(default_factory=dict)
    """Route key to the words why it cannot be used until packages change."""
    untranslatable: dict[tuple[str, str], str] = field(default_factory=dict)
    """Sentences with which a route failed, and why: by the route's key and the sentence."""
    given_up: list[str] = field(default_factory=list)
    """Why work was left undone that belongs to no one article."""
    focus: tuple[str, ...] = ()
    """What the reader looks at, then what she will probably look at next."""
    stale: dict[str, ArticleRecord] = field(default_factory=dict)
    """Articles for which memories and corrections must be asked again."""
    nameless: dict[str, ArticleRecord] = field(default_factory=dict)
    """Articles of which finding the names did not finish, and is to be tried again."""
    unnamed: tuple[tuple[str, str, str], ...] = ()
    """Organisations whose names are to be translated: entity, language and name of each."""
    scanned: bool = False
    stopped: bool = False
    closing: bool = False
    words_per_second: float | None = None
    _queues: dict[ArticleState, dict[str, ArticleRecord]] = field(default_factory=_queues)
    _telling: threading.RLock = field(default_factory=threading.RLock)
    """Held while progress is counted and told; taken before `changed`."""
    _told: Progress | None = None
    _busy: bool = False
    """It was said that another program holds the store."""
    _routes: dict[str, Route | None] = field(default_factory=dict)

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

    # Which articles there are, and how far each is

    def enter(self, record: ArticleRecord) -> None:
        """Take a record into the folder."""
        self.records[record.path] = record
        self._queues[record.state][record.path] = record

    def leave(self, record: ArticleRecord) -> None:
        """Take a record out of the folder."""
        self.records.pop(record.path, None)
        self._queues[record.state].pop(record.path, None)
        self.stale.pop(record.path, None)
        self.nameless.pop(record.path, None)
        for path in self.groups.remove(record.path):
            self.group(self.records[path])

    def replace_all(self, records: Iterable[ArticleRecord], groups: DuplicateGroups | None) -> bool:
        """Make these, in this order, the articles of the folder.

        Without groups, those that there are go on, but for articles that are no longer there.
        Tells whether others may be grouped anew.
        """
        before = self.records
        self._queues = _queues()
        self.records = {}
        for record in records:
            self.enter(record)
        self.stale = {path: r for path, r in self.stale.items() if self.records.get(path) is r}
        self.nameless = {p: r for p, r in self.nameless.items() if self.records.get(p) is r}
        regrouped = groups is not None
        if groups is not None:
            self.groups = groups
        else:
            for path, record in before.items():
                if self.records.get(path) is not record:
                    regrouped |= bool(self.groups.remove(path))
        for path, record in self.records.items():
            if record.summary is not None and path not in self.groups:
                self.group(record)
        return regrouped

    def set_state(self, record: ArticleRecord, state: ArticleState) -> None:
        """Change an article's state; a record that has left the folder only remembers it."""
        if self.records.get(record.path) is record:
            self._queues[record.state].pop(record.path, None)
            self._queues[state][record.path] = record
        record.state = state

    def group(self, record: ArticleRecord) -> None:
        """Find what the article is a copy of."""
        self._group(record, self.groups)

    def grouped(self, records: Iterable[ArticleRecord]) -> DuplicateGroups:
        """Group the articles of a folder by their likeness."""
        groups = DuplicateGroups()
        for record in records:
            self._group(record, groups)
        return groups

    def _group(self, record: ArticleRecord, groups: DuplicateGroups) -> None:
        if record.summary is None or Step.GROUP in record.faults:
            return
        try:
            groups.add(record.path, record.content, record.summary.sketch)
        except Exception as error:
            log(Step.GROUP, error)
            with self.changed:
                self.spoil(record, Step.GROUP, reason(Step.GROUP, error))

    def entry(self, record: ArticleRecord) -> ArticleEntry:
        """Give an article's line in the list."""
        entry = record.entry(self.groups.leader(record.path))
        if entry.names is Names.MISSING and record.path in self.nameless:
            entry = replace(entry, names=Names.SOUGHT)
        if self.bundles is not None and not entry.bundle:
            entry = replace(entry, bundle=self.bundles.owner(record.content))
        notes, tags = self.notes.get(record.content, ()), self.tags.get(record.content, ())
        return replace(entry, notes=len(notes), tags=tags) if notes or tags else entry

    def take_marks(self, record: ArticleRecord, marks: Marks | None) -> bool:
        """Take what the store has as set on an article's content; tell whether it is news."""
        read, starred = (marks.read, marks.starred) if marks is not None else (False, False)
        for mark in self.unsaved:
            if mark.is_on(record) and mark.name == "read":
                read = mark.value
            elif mark.is_on(record):
                starred = mark.value
        before = record.unread, record.starred
        record.unread, record.starred = not read, starred
        return before != (not read, starred)

    def in_order_of_need(self, state: ArticleState) -> Iterator[ArticleRecord]:
        """Yield those in a state: first what the reader looks at, then what she will look at.

        Last come those that have been tried and were put off.
        """
        queue = self._queues[state]
        looked_at = [queue[path] for path in self.focus if path in queue]
        others = (record for path, record in queue.items() if path not in self.focus)
        postponed: list[ArticleRecord] = []
        for record in chain(looked_at, others):
            if record.postponed:
                postponed.append(record)
            else:
                yield record
        yield from postponed

    def count(self, state: ArticleState) -> int:
        """Count the articles in a state."""
        return len(self._queues[state])

    def neighbours(self) -> tuple[str, ...]:
        """Give the languages of articles read so far; of a large folder, of its first ones."""
        first = islice(self.records.values(), _NEIGHBOURS)
        return tuple(r.summary.language for r in first if r.summary and r.summary.language)

    def is_finished(self) -> bool:
        """Tell whether nothing is left to be read, filled in, translated or named."""
        unfinished = any(self._queues[s] for s in ArticleState if s not in FINISHED_STATES)
        return self.scanned and not (unfinished or self.stale or self.nameless or self.unnamed)

    def progress(self) -> Progress:
        """Count what is finished; `running` while work is left and not stopped."""
        finished = sum(len(self._queues[state]) for state in FINISHED_STATES)
        total = len(self.records)
        running = not self.stopped and (finished < total or not self.scanned)
        ready = len(self._queues[ArticleState.READY])
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

    # What is known of an article's translation

    def fill(self, record: ArticleRecord) -> list[int]:
        """Put in what a person or a memory knows, and take out what they know no more.

        Gives the indices of the sentences that changed. The packages' work shows where nobody
        knows better, and what bundles say where there is no other.
        """
        article = record.article
        if article is None:
            return []
        changed = []
        for index, sentence in enumerate(article.sentences):
            before = record.translations[index]
            if before is not None and before.origin is Origin.PACKAGE:
                record.covered[index] = before
            known = self._known(article.quote(sentence), article.language)
            now = known or record.covered.get(index) or record.bundled.get(index)
            if now != before:
                record.translations[index] = now
                changed.append(index)
        return changed

    def _known(self, sentence: str, language: str) -> Translation | None:
        if self.corrections:
            text = self.corrections.get(correction_key(sentence, language))
            if text is not None:
                return Translation(text, Origin.CORRECTION, CORRECTED)
        for memory in self.memories:
            text = memory.lookup(sentence, language, self.to)
            if text is not None:
                return Translation(text, Origin.MEMORY, memory.name)
        return None

    def fill_anew(self, records: Iterable[ArticleRecord]) -> dict[str, list[int]]:
        """Fill in articles that are in memory; give the indices of what changed by path."""
        changed: dict[str, list[int]] = {}
        for record in records:
            try:
                indices = self.fill(record)
            except Exception as error:
                log(Step.FETCH, error)
                self.spoil(record, Step.FETCH, reason(Step.FETCH, error))
                changed[record.path] = []
                continue
            self.stale.pop(record.path, None)
            if indices:
                changed[record.path] = indices
            if record.state in _READ:
                self.settle(record)
        return changed

    def emit_filled(self, changed: Mapping[str, Sequence[int]]) -> None:
        """Tell of sentences that were filled or emptied."""
        for path, indices in changed.items():
            self.emit(Translated(path, tuple(indices)))
            self.emit(EntryChanged(path))

    def settle(self, record: ArticleRecord) -> None:
        """Find the article's route and set its state by what is still to be done.

        One that a step failed for is listed as failed once nothing else is left to do.
        """
        summary = record.summary
        if summary is None:
            return
        record.reason = ""
        record.route = self._best_route(record, summary)
        key = self._outcome_key(record)
        self._count(record, key)
        outcome = record.outcome
        whole = outcome is not None and outcome.key == key and outcome.done == summary.sentences
        if whole:
            record.faults.pop(Step.TRANSLATE, None)
        if summary.language == self.to or whole or not summary.sentences:
            state = ArticleState.READY
        elif not summary.language:
            state = ArticleState.UNTRANSLATED
            record.reason = worded(
                "Its language could not be told. Choose it from the Articles menu."
            )
        elif record.route is None or record.route.is_kept:
            state = ArticleState.UNTRANSLATED
            record.reason = worded("No installed package translates it.")
        elif record.route.key in self.failed_routes:
            state = ArticleState.UNTRANSLATED
            record.reason = self.failed_routes[record.route.key]
        else:
            state = ArticleState.TRANSLATING
        known = outcome is not None and outcome.key == key
        if state is ArticleState.UNTRANSLATED and not known and Step.FETCH not in record.faults:
            known_better = self.memories or self.corrections or key.count("|") > 1
            if known_better or (record.route and record.route.is_kept):
                self.stale[record.path] = record
            else:
                record.outcome = Outcome(key, 0, 0, None)
        hopeless = Step.FETCH in record.faults or Step.TRANSLATE in record.faults
        if record.faults and (hopeless or state is not ArticleState.TRANSLATING):
            state, record.reason = ArticleState.FAILED, next(iter(record.faults.values()))
        self.set_state(record, state)

    def spoil(self, record: ArticleRecord, step: Step, reason: str) -> None:
        """List an article as failed, for it or a part of it could not be done.

        One that waits to be read gets another try by that.
        """
        record.faults.setdefault(step, reason)
        if record.summary is not None and record.state not in _UNREAD:
            self.stale.pop(record.path, None)
            self.settle(record)

    def _best_route(self, record: ArticleRecord, summary: Summary) -> Route | None:
        """Prefer what came translated as a whole to packages, and anything to nothing."""
        route, outcome = self.route(summary.language), record.outcome
        kept = self.kept.get(outcome.key.partition("|")[0]) if outcome is not None else None
        if outcome is None or kept is None or kept.to_code != self.to:
            return route
        return kept if route is None or outcome.done == summary.sentences else route

    def _count(self, record: ArticleRecord, key: str) -> None:
        """Count what the article in memory has; what is known of others stays.

        Where packages are to translate it, what a bundle says counts as nothing.
        """
        article = record.article
        if article is not None:
            translations = record.translations
            if record.route is not None:
                translations = [without_bundle(t) for t in translations]
            bundled = (t.source for t in translations if t and t.origin is Origin.BUNDLE)
            record.outcome = Outcome(
                key,
                sum(t is not None for t in translations),
                sum(bool(t.doubts) for t in translations if t is not None),
                article.title_translation(translations, sentence_gap(self.to)),
                next(bundled, ""),
            )

    def _outcome_key(self, record: ArticleRecord) -> str:
        """Name all that an article's translations depend on: bundles, where nothing else does."""
        if record.route is not None:
            return f"{route_key(record.route, self.setups)}|{self.memories_key}"
        bundles = self.bundles.key(record.path, record.content) if self.bundles else ""
        return f"|{self.memories_key}|{bundles}" if bundles else f"|{self.memories_key}"

    def route(self, language: str) -> Route | None:
        """Find the packages that lead from an article's language to the reader's."""
        if not language or language == self.to:
            return None
        if language not in self._routes:
            self._routes[language] = find_route(self.packages, language, self.to)
        return self._routes[language]

    def name(self, wanted: Iterable[tuple[str, str, str]]) -> None:
        """Have the names of organisations translated: those that packages can translate now."""
        self.unnamed = tuple(one for one in wanted if self.working_route(one[1]))

    def working_route(self, language: str) -> Route | None:
        """Find the installed packages that lead from a language, if they can be used."""
        route = self.route(language)
        return None if route is None or route.key in self.failed_routes else route

    def settle_anew(self) -> dict[str, list[int]]:
        """Settle the articles after packages changed; give by path the sentences that lost theirs.

        What another version of a package translated is translated anew.
        """
        lost: dict[str, list[int]] = {}
        for record in self.records.values():
            if record.summary is None or record.state not in _READ:
                continue
            record.faults.pop(Step.TRANSLATE, None)
            if record.state is ArticleState.READY and self.route(record.summary.language) is None:
                continue  # Without its package a finished article stays as it is.
            before = record.route
            self.settle(record)
            if before is not None and record.route is not None and before.key != record.route.key:
                lost[record.path] = record.forget_packages()
                self.settle(record)
        return {path: indices for path, indices in lost.items() if indices}

    def use_packages(self, packages: Sequence[Package]) -> None:
        """Take the packages that are installed now."""
        self.packages = packages
        self.failed_routes = {}
        self.untranslatable = {}
        self._routes = {}
