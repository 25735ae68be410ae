"""The thread that links the folder's mentions, some articles at a time, and keeps that."""

from __future__ import annotations

import logging
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from core.errors import StoreError
from core.languages import english_name, format_date
from core.names.authority import names_in
from core.names.linking.edits import EntityEdits
from core.names.linking.entity_index import LINKING_VERSION, EntityIndex
from core.names.linking.kept_entities import KeptEntities
from core.preparation.version import PIPELINE_VERSION
from core.session.events import EntitiesChanged, Problem
from core.session.failure_confinement import confined, fail
from core.session.linked_entities import BEHIND_SECONDS, LinkedEntities, readable
from core.session.steps import Step, apart, cause, log, reason
from core.session.threads.folder_thread import FolderThread
from core.store.entity_indexes import IndexChanged
from core.store.prepared import unpack_names
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.article import Entity
    from core.session.article_record import ArticleRecord
    from core.session.folder_state import FolderState
    from core.store import KeptIndex

_log = logging.getLogger(__name__)

IDLE_SECONDS = 1.0
"""After so long without work, what search needs is made ready."""

TELL_SECONDS = 0.5
"""How often the others are told that entities changed, while many articles come."""

KEEP_SECONDS = 5.0
"""How often what is linked is kept, while many articles come."""

_AT_ONCE = 100
_BREATH_SECONDS = 0.0005
_HOLD_SECONDS = 0.004
"""For how long others may have to wait, but for the linking of one article."""
_ENTITIES_AT_ONCE = 20
_SENTENCES_AT_ONCE = 10


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An article that is to be linked; `names` has its packed mentions, where they are at hand."""

    content: str
    language_set: str | None
    named: bool
    names: bytes | None

    @property
    def stamp(self) -> str:
        """What the mentions come from."""
        return f"{self.content}|{self.language_set or ''}|{int(self.named)}"


class LinkingThread(FolderThread):
    """Bring the folder's `EntityIndex` up to date, article by article; `entities` answers from it.

    The index is in the store: what did not change since the folder was open is not linked anew.
    """

    def __init__(self, state: FolderState, records: Sequence[ArticleRecord] = ()) -> None:
        """Take the `records` of a folder that is linked without being opened."""
        super().__init__(state, "linking")
        self._told = 0.0
        self._problems: set[str] = set()
        self.entities = LinkedEntities(state, self._tell_edited)
        self._lock = self.entities.lock
        self._rows: KeptIndex | None = None
        self._keeping = threading.Lock()
        """Held while changes are on their way to the store; taken before the index's."""
        self._kept_at = 0.0
        self._lost_to_another = False
        self._changed = threading.Condition()
        self._waiting: dict[str, _Waiting] = {}
        self._gone: set[str] = set()
        self._translated: dict[str, list[tuple[str, str]]] = {}
        self._translated_names: dict[str, str] = {}
        self._begun = self._closed = self._resting = self._edited = False
        self._records = records
        self.add(records)

    @property
    def _index(self) -> EntityIndex:
        return self.entities.index

    # What there is to link

    def add(self, records: Iterable[ArticleRecord], names: bytes | None = None) -> None:
        """Take articles in, in place of those with the same paths; `names` saves a look-up."""
        with self._changed:
            for record in records:
                self._resting = False
                named = record.summary is None or record.summary.named
                self._waiting[record.path] = _Waiting(
                    record.content, record.language_set, named, names
                )
                self._gone.discard(record.path)
            self._changed.notify_all()

    def note_translations(self, path: str, pairs: Iterable[tuple[str, str]]) -> None:
        """Take in how sentences of an article are translated, for the spelling of its names."""
        found = list(pairs)
        if not found:
            return
        with self._changed:
            self._resting = False
            self._translated.setdefault(path, []).extend(found)
            self._changed.notify_all()

    def note_names(self, names: Mapping[str, str]) -> None:
        """Take in how the names of organisations are translated, by entity."""
        with self._changed:
            self._resting = False
            self._translated_names.update(names)
            self._changed.notify_all()

    def look_again(self) -> None:
        """Take in what a person changed, and whose names other packages can translate now."""
        with self._changed:
            self._resting = False
            self._edited = True
            self._changed.notify_all()

    def take_others(self) -> None:
        """Take what another window changed; raises StoreError."""
        self.entities.take_others()
        rows = self._rows
        if rows is not None and not rows.is_there():
            self._lose_to_another()

    def remove(self, path: str) -> None:
        """Forget an article."""
        with self._changed:
            self._resting = False
            self._waiting.pop(path, None)
            self._translated.pop(path, None)
            self._gone.add(path)
            self._changed.notify_all()

    def close(self) -> None:
        """Make the thread end."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def is_done(self) -> bool:
        """Tell whether every article that was added is linked."""
        return self._closed or self._resting

    def is_closed(self) -> bool:
        return self._closed

    def give_up(self, reason: str) -> None:
        """Leave what waits without entities."""
        with self._changed:
            self._begun = True
            waiting = list(self._waiting)
            for work in (self._waiting, self._gone, self._translated, self._translated_names):
                work.clear()
            self._edited = False
            self._resting = True
        for path in waiting:
            fail(self._state, path, Step.LINK, reason)

    def step(self) -> bool:
        if not self._begun:
            self._open()
            self._begun = True
        self._tell_rest()
        with self._changed:
            self._changed.wait_for(self._has_work, IDLE_SECONDS)
        if not self._has_work():
            self.entities.make_searchable(self._has_work)
            self._keep()
        with self._changed:
            self._changed.wait_for(self._has_work)
            if self._closed:
                return False
            edited, self._edited = self._edited, False
            some = dict(list(self._waiting.items())[:_AT_ONCE])
            gone, self._gone = self._gone, set()
            for path in some:
                del self._waiting[path]
            ready = self._translated.keys() - self._waiting.keys()
            translated = {path: self._translated.pop(path) for path in ready}
            called, self._translated_names = self._translated_names, {}
        for path in gone:
            with confined(self._state, Step.LINK, path), self._lock:
                self._index.remove(path)
        try:
            self._link(some)
        except Exception:
            with self._changed:
                self._waiting = {**some, **self._waiting}
            raise
        self._spell(translated)
        self._call(called)
        with self._changed:
            last = not self._is_told_more()
        if last:
            self._settle()
            self._find_unnamed(again=edited)
        if last or time.monotonic() - self._told > TELL_SECONDS:
            self._state.emit(EntitiesChanged())
            self._told = time.monotonic()
        if edited or last or time.monotonic() - self._kept_at > KEEP_SECONDS:
            self._keep()
        return True

    def keep(self) -> None:
        """Keep what the folder's next opening goes on with; raises StoreError."""
        with self._keeping:
            rows = self._rows
            if rows is None:
                return
            with self._lock:
                index = self._index
                changes = index.take_changes()
            kept = False
            try:
                if changes:
                    rows.save(changes)
                kept = True
            except IndexChanged:
                self._rows = None
                self._lose_to_another()
            finally:
                with self._lock:
                    index.landed(changes, kept)
            self._kept_at = time.monotonic()

    def _lose_to_another(self) -> None:
        """Have the thread begin again from what another program kept."""
        with self._changed:
            self._resting = False
            self._lost_to_another = True
            self._changed.notify_all()

    def _keep(self) -> None:
        """Keep what is linked so far: a sudden end may come before the end."""
        try:
            self.keep()
        except StoreError:
            _log.exception("the index of entities was not kept")
        if self._lost_to_another:
            self._begin_again()

    def _begin_again(self) -> None:
        """Go on from what another program kept of this folder, with what that lacks."""
        self._lost_to_another = False
        with self._state.changed:
            read = [r for r in self._state.records.values() if r.summary is not None]
        self.add((*self._records, *read))
        self._open(again=True)

    def _has_work(self) -> bool:
        return self._is_told_more() or self._edited or self._lost_to_another or self._closed

    def _is_told_more(self) -> bool:
        return bool(self._waiting or self._gone or self._translated or self._translated_names)

    def _tell_rest(self) -> None:
        """Tell those who wait for it that nothing is left to link."""
        with self._changed:
            self._resting = not (self._is_told_more() or self._edited or self._lost_to_another)
        if self._resting:
            with self._state.changed:
                self._state.changed.notify_all()

    def _open(self, *, again: bool = False) -> None:
        """Go on from the index that was kept, or begin one with the entity ids of the last time."""
        state = self._state
        # Names and dates come from large tables: better loaded here than by the window.
        format_date(date.today(), state.to)
        english_name(state.to)
        # Whoever opens a folder waits for its list, and not for its entities.
        state.wait_until_scanned()
        names_in(state.to)
        try:
            folder = str(state.folder)
            edits = EntityEdits(readable(state.store.entities.edits(folder)))
            kept, rows = self._kept(folder, again=again)
            index = EntityIndex(kept, state.to, edits, rows, self._lock)
            stamps = index.stamps()
        except StoreError as error:
            state.emit(Problem(str(error)))
            return
        with self._keeping, self._lock:
            self._rows = rows
            self.entities.use(index)
        self._leave_linked(stamps)
        if edits:
            with state.changed:
                there = [r.path for r in state.records.values() if r.article is not None]
            self._doubt_anew(there)
        self._settle()
        state.emit(EntitiesChanged())

    def _kept(self, folder: str, *, again: bool) -> tuple[KeptEntities, KeptIndex | None]:
        """Give the index that was kept; else what a new one begins with, and where it is kept."""
        state = self._state
        version = f"{LINKING_VERSION}.{PIPELINE_VERSION}|{state.to}"
        rows = state.store.indexes.open(folder, version)
        if rows is not None:
            return KeptEntities(), rows
        ids = state.store.entities.ids(folder)
        if not ids and state.sources.bundles is not None:
            ids = state.sources.bundles.numbers()
        # Of two programs that read the folder in two languages, one keeps its index.
        if not (again and state.store.indexes.version(folder)):
            try:
                rows = state.store.indexes.begin(folder, version)
            except (StoreError, IndexChanged):
                _log.exception("no index of entities could be begun")
        return KeptEntities.from_rows(ids), rows

    def _leave_linked(self, stamps: Mapping[str, str]) -> None:
        """Leave out of what waits what is linked already, and forget what is not there any more."""
        with self._state.changed:
            there = set(self._state.records)
        with self._changed:
            there.update(self._waiting)
            for path, stamp in stamps.items():
                waiting = self._waiting.get(path)
                if waiting is not None and waiting.names is None and waiting.stamp == stamp:
                    del self._waiting[path]
            self._gone.update(path for path in stamps if path not in there)

    def _link(self, some: Mapping[str, _Waiting]) -> None:
        known = self._known_names(some)
        for path, waiting in some.items():
            data = waiting.names
            if data is None:
                data = known.get((waiting.content, waiting.language_set or ""))
            if data is None or self._closed:
                continue
            with confined(self._state, Step.LINK, path):
                language, mentions = unpack_names(data)
                with self._lock:
                    self._index.add_mentions(path, language, mentions, waiting.stamp)
                    self._index.ids(path)
            self._breathe()

    def _known_names(self, some: Mapping[str, _Waiting]) -> dict[tuple[str, str], bytes]:
        """Give the packed mentions of those articles for which they were not given."""
        asked = [
            (path, (waiting.content, waiting.language_set))
            for path, waiting in some.items()
            if waiting.names is None
        ]
        known: dict[tuple[str, str], bytes] = {}

        def ask(articles: Sequence[tuple[str, tuple[str, str | None]]]) -> None:
            known.update(self._state.store.summaries.names({key for _, key in articles}))

        for (path, _), error in apart(asked, ask):
            log(Step.LINK, error)
            fail(self._state, path, Step.LINK, reason(Step.LINK, error))
        return known

    def _spell(self, translated: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """Learn from translations how names are spelt in the reader's language."""
        for path, pairs in translated.items():
            for at in range(0, len(pairs), _SENTENCES_AT_ONCE):
                if self._closed:
                    return
                with confined(self._state, Step.LINK, path), self._lock:
                    self._index.note_translations(path, pairs[at : at + _SENTENCES_AT_ONCE])
                self._breathe()

    def _call(self, names: Mapping[str, str]) -> None:
        for id, name in names.items():
            with self._of_entity(id), self._lock:
                self._index.note_name(id, name)
            self._breathe()

    @contextmanager
    def _of_entity(self, id: str) -> Iterator[None]:
        """Let what fails in the block cost only what it is about: an entity has no line to fail."""
        try:
            yield
        except Exception as error:
            log(Step.LINK, error)
            words = worded("A name could not be made ready ({cause}).", cause=cause(error))
            if words not in self._problems:
                self._problems.add(words)
                self._state.emit(Problem(words))

    def _find_unnamed(self, *, again: bool) -> None:
        """Have the names of organisations translated that nobody did before.

        Those that were asked for are asked for `again` where other packages may translate them.
        """
        state = self._state
        if not state.routes.packages:
            return
        with self._lock:
            ids = self._index.unasked(again=again)
        found: list[tuple[str, str, str]] = []
        for at in range(0, len(ids), _ENTITIES_AT_ONCE):
            if self._closed:
                return
            for id, error in apart(ids[at : at + _ENTITIES_AT_ONCE], partial(self._ask, found)):
                with self._of_entity(id):
                    raise error
        with state.changed:
            wanted = {one[0]: one for one in (*state.unnamed, *found)}
            state.name(wanted.values())
            state.changed.notify_all()

    def _ask(self, found: list[tuple[str, str, str]], ids: Sequence[str]) -> None:
        with self._lock:
            found += self._index.untranslated(ids)

    def _settle(self) -> None:
        """Link anew what later articles told of earlier ones, giving way to whoever asks."""
        path: str | None = ""
        while path is not None and not self._closed:
            failed: Exception | None = None
            with self._lock:
                end = time.monotonic() + _HOLD_SECONDS
                path = self._index.unsettled()
                try:
                    while path is not None and time.monotonic() < end:
                        self._index.link_anew(path)
                        path = self._index.unsettled()
                except Exception as error:
                    failed = error
            if failed is not None and path is not None:
                log(Step.LINK, failed)
                fail(self._state, path, Step.LINK, reason(Step.LINK, failed))
            self._breathe()

    def _breathe(self) -> None:
        # A lock let go and taken again at once is hardly ever another thread's.
        time.sleep(_BREATH_SECONDS)

    def called(self, words: Sequence[str], most: int) -> list[Entity]:
        """Give the entities whose names have words that begin so, most mentioned first."""
        behind = 0.0 if self.is_done() else BEHIND_SECONDS
        return self.entities.called(words, most, lambda: self._closed, behind=behind)

    # What a person changes

    def _tell_edited(self, changed: Iterable[str]) -> None:
        self.look_again()
        self._doubt_anew(changed)

    def _doubt_anew(self, paths: Iterable[str]) -> None:
        """Have it asked again which names the translations of articles lack."""
        state = self._state
        with state.changed:
            for path in paths:
                record = state.records.get(path)
                if record is not None and record.summary is not None:
                    state.records.stale[path] = record
            state.changed.notify_all()
