"""The thread that owns the entities: it links the folder's mentions, a few articles at a time."""

from __future__ import annotations

import logging
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from core.errors import StoreError
from core.languages import english_name, format_date
from core.names.authority import names_in
from core.names.linking.edits import EditKind, EntityEdit, EntityEdits
from core.names.linking.entity_index import EntityIndex
from core.names.linking.kept_entities import KeptEntities
from core.session.entity_names import BEHIND_SECONDS, EntityNames
from core.session.events import EntitiesChanged, Problem
from core.session.failure_confinement import confined, fail
from core.session.steps import Step, apart, cause, log, reason
from core.session.threads.folder_thread import FolderThread
from core.store.prepared import unpack_names
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.article import Article, Entity, Mention
    from core.session.article_record import ArticleRecord
    from core.session.folder_state import FolderState

_log = logging.getLogger(__name__)

IDLE_SECONDS = 1.0
"""After so long without work, what search needs is made ready."""

TELL_SECONDS = 0.5
"""How often the others are told that entities changed, while many articles come."""

_AT_ONCE = 100
_BREATH_SECONDS = 0.0005
_HOLD_SECONDS = 0.004
"""For how long others may have to wait, but for the linking of one article."""
_ENTITIES_AT_ONCE = 20
_SENTENCES_AT_ONCE = 10


@dataclass(frozen=True, slots=True)
class LinkedArticle:
    """An article and what its mentions are linked to, all of one moment.

    `ids` has one id per mention, none while the article is not linked; `names` are what to look
    for in translations, `bundled` what to look for besides in those of bundles.
    """

    article: Article
    ids: tuple[str, ...] = ()
    entities: Mapping[str, Entity] = field(default_factory=dict)
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    bundled: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class LinkingThread(FolderThread):
    """Keep an `EntityIndex` of the folder's articles.

    Whoever asks gets what is linked so far and never waits for more than one article's linking.
    """

    def __init__(self, state: FolderState) -> None:
        super().__init__(state, "linking")
        self._told = 0.0
        self._problems: set[str] = set()
        self._lock = threading.Lock()
        self._index = EntityIndex(to=state.to)
        self._changed = threading.Condition()
        self._waiting: dict[str, tuple[str, str | None, bytes | None]] = {}
        self._gone: set[str] = set()
        self._translated: dict[str, list[tuple[str, str]]] = {}
        self._translated_names: dict[str, str] = {}
        self._begun = self._opened = self._closed = self._resting = self._edited = False
        self._names = EntityNames(self._there, self._some_there)

    # What there is to link

    def add(self, records: Iterable[ArticleRecord], names: bytes | None = None) -> None:
        """Take articles in, in place of those with the same paths; `names` saves a look-up."""
        with self._changed:
            for record in records:
                self._resting = False
                self._waiting[record.path] = (record.content, record.language_set, names)
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
            self._names.refresh(self._has_work)
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
            self._find_unnamed()
        if last or time.monotonic() - self._told > TELL_SECONDS:
            self._state.emit(EntitiesChanged())
            self._told = time.monotonic()
        if edited:
            self._keep_ids_with_edits()
        return True

    def keep_ids(self) -> None:
        """Keep what the folder's next opening begins with; raises StoreError."""
        kept = self.kept()
        if kept is not None:
            self._state.store.entities.save_ids(str(self._state.folder), kept.to_rows())

    def _keep_ids_with_edits(self) -> None:
        """Keep the ids that a person's changes speak of: a sudden end may come before the end."""
        try:
            self.keep_ids()
        except StoreError:
            _log.exception("the entities' ids were not kept with a change")

    def _has_work(self) -> bool:
        return self._is_told_more() or self._edited or self._closed

    def _is_told_more(self) -> bool:
        return bool(self._waiting or self._gone or self._translated or self._translated_names)

    def _tell_rest(self) -> None:
        """Tell those who wait for it that nothing is left to link."""
        with self._changed:
            self._resting = not (self._is_told_more() or self._edited)
        if self._resting:
            with self._state.changed:
                self._state.changed.notify_all()

    def _open(self) -> None:
        """Begin with the folder's entity ids of the last time."""
        state = self._state
        # Names and dates come from large tables: better loaded here than by the window.
        format_date(date.today(), state.to)
        english_name(state.to)
        # Whoever opens a folder waits for its list, and not for its entities.
        state.wait_until_scanned()
        names_in(state.to)
        try:
            folder = str(state.folder)
            edits = EntityEdits(_readable(state.store.entities.edits(folder)))
            ids = state.store.entities.ids(folder)
            if not ids and state.sources.bundles is not None:
                ids = state.sources.bundles.numbers()
            index = EntityIndex(KeptEntities.from_rows(ids), state.to, edits)
        except StoreError as error:
            state.emit(Problem(str(error)))
            return
        with self._lock:
            self._index = index
            self._opened = True
        if edits:
            with state.changed:
                there = [r.path for r in state.records.values() if r.article is not None]
            self._doubt_anew(there)

    def _link(self, some: dict[str, tuple[str, str | None, bytes | None]]) -> None:
        known = self._known_names(some)
        for path, (content, code, names) in some.items():
            data = names if names is not None else known.get((content, code or ""))
            if data is None or self._closed:
                continue
            with confined(self._state, Step.LINK, path):
                language, mentions = unpack_names(data)
                with self._lock:
                    self._index.add_mentions(path, language, mentions)
                    self._index.ids(path)
            self._breathe()

    def _known_names(
        self, some: Mapping[str, tuple[str, str | None, bytes | None]]
    ) -> dict[tuple[str, str], bytes]:
        """Give the packed mentions of those articles for which they were not given."""
        asked = [(path, (content, code)) for path, (content, code, n) in some.items() if n is None]
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

    def _find_unnamed(self) -> None:
        """Have the names of organisations translated that nobody did before."""
        state = self._state
        with self._lock:
            ids = self._index.there() if state.routes.packages else []
        found: list[tuple[str, str, str]] = []
        for at in range(0, len(ids), _ENTITIES_AT_ONCE):
            if self._closed:
                return
            for id, error in apart(ids[at : at + _ENTITIES_AT_ONCE], partial(self._ask, found)):
                with self._of_entity(id):
                    raise error
        with state.changed:
            state.name(found)
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

    def _there(self) -> tuple[object, list[str]]:
        with self._lock:
            return (self._index, self._index.changes), self._index.there()

    def _some_there(self, ids: Sequence[str]) -> list[Entity]:
        with self._lock:
            return self._some(ids)

    def _breathe(self) -> None:
        # A lock let go and taken again at once is hardly ever another thread's.
        time.sleep(_BREATH_SECONDS)

    # What a person changes

    def edit(self, edit: EntityEdit) -> EntityEdit:
        """Change an entity, for as long as the folder is kept; raises StoreError.

        A spelling that is taken out gets a new id; the edit with it is given back.
        """
        state = self._state
        with self._lock:
            if edit.kind is EditKind.SPLIT:
                edit = EntityEdit(edit.kind, edit.entity, self._index.new_id(), edit.form)
            state.store.entities.add_edit(str(state.folder), edit.to_json())
            changed = self._index.use_edits(EntityEdits((*self._index.edits.all, edit)))
        self._tell_edited(changed)
        return edit

    def undo(self) -> EntityEdit | None:
        """Take back the last change of this folder's entities; raises StoreError."""
        state = self._state
        with self._lock:
            edits = self._index.edits.all
            if not edits:
                return None
            state.store.entities.remove_edit(str(state.folder), edits[-1].to_json())
            changed = self._index.use_edits(EntityEdits(edits[:-1]))
        self._tell_edited(changed)
        return edits[-1]

    @property
    def edits(self) -> EntityEdits:
        """What a person changed so far: another object after each change."""
        return self._index.edits

    def take_others(self) -> None:
        """Take what was changed in another window; raises StoreError."""
        with self._lock:
            if not self._opened:
                return
            rows = self._state.store.entities.edits(str(self._state.folder))
            edits = tuple(_readable(rows))
            if edits == tuple(self._index.edits.all):
                return
            changed = self._index.use_edits(EntityEdits(edits))
        self._tell_edited(changed)

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

    def dropped(self, article: Article) -> frozenset[Mention]:
        """Give the mentions of an article that a person said name nothing."""
        with self._lock:
            return self._index.dropped(article)

    # What is linked

    def linked(self, article: Article) -> LinkedArticle:
        """Give an article with its mentions as a person wants them, and their entities."""
        with confined(self._state, Step.LINK, article.path), self._lock:
            if not self._index.has(article.path):
                return LinkedArticle(article)
            edited = self._index.edited(article)
            ids = self._index.ids(article.path)
            return LinkedArticle(
                edited,
                ids,
                {id: self._index.entity(id) for id in set(ids)},
                {id: self._index.names(id) for id in set(ids)},
                self._bundled(edited, ids),
            )
        return LinkedArticle(article)

    def _bundled(self, article: Article, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """Give how the translations of bundles call an article's entities."""
        bundles = self._state.sources.bundles
        called = bundles.called if bundles is not None else {}
        if not called:
            return {}
        pairs = zip(article.mentions, ids, strict=True)
        named = {id: called.get(f"{m.type.value}|{m.key}") for m, id in pairs}
        return {id: (name,) for id, name in named.items() if name}

    def forms(self, path: str) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Give an article's language, and the spelling and entity of each of its mentions."""
        with self._lock:
            return self._index.language(path), self._index.forms(path)

    def places(self, ids: Iterable[str]) -> set[str]:
        """Give the articles that have any of some entities."""
        with self._lock:
            return {path for id in ids for path in self._index.places(id)}

    def ids(self, path: str) -> tuple[str, ...]:
        """Give the entity of each mention of an article; nothing while it is not linked."""
        with self._lock:
            return self._index.ids(path) if self._index.has(path) else ()

    def counts(self, path: str) -> dict[str, int]:
        """Count the mentions of each entity in an article, by first mention."""
        counts: dict[str, int] = {}
        for id in self.ids(path):
            counts[id] = counts.get(id, 0) + 1
        return counts

    def entity(self, id: str) -> Entity:
        """Give an entity; KeyError if no article mentions it."""
        with self._lock:
            return self._index.entity(id)

    def entities(self) -> list[Entity]:
        """List the entities of the whole folder, most mentioned first."""
        found: list[Entity] = []
        with self._lock:
            ids = self._index.there()
        for at in range(0, len(ids), _ENTITIES_AT_ONCE):
            with self._lock:
                found += self._some(ids[at : at + _ENTITIES_AT_ONCE])
        return sorted(found, key=lambda e: (-e.mentions, e.name))

    def _some(self, ids: Sequence[str]) -> list[Entity]:
        found = []
        for id in ids:
            try:
                found.append(self._index.entity(id))
            except KeyError:
                continue  # It was joined with another meanwhile.
            except Exception as error:
                log(Step.LINK, error)
        return found

    def called(self, words: Sequence[str], most: int) -> list[Entity]:
        """Give the entities whose names have words that begin so, most mentioned first."""
        behind = 0.0 if self.is_done() else BEHIND_SECONDS
        return self._names.called(words, most, lambda: self._closed, behind=behind)

    def kept(self) -> KeptEntities | None:
        """Give what the next opening of this folder begins with; None before this one began."""
        with self._lock:
            return self._index.kept() if self._opened else None


def _readable(rows: Iterable[str]) -> Iterator[EntityEdit]:
    for row in rows:
        try:
            yield EntityEdit.from_json(row)
        except ValueError:
            continue  # As good as not made: the others still hold.
