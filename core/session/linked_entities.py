"""What is known of the entities of an opened folder, for whoever asks, from any thread."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.names.linking.edits import EditKind, EntityEdit, EntityEdits
from core.names.linking.entity_index import EntityIndex
from core.session.failure_confinement import confined
from core.session.steps import Step, log

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from core.article import Article, Entity, Mention
    from core.session.folder_state import FolderState

BEHIND_SECONDS = 2.0
"""How old the names may be that a search gets while the folder is still being linked."""

_ENTITIES_AT_ONCE = 20
_BREATH_SECONDS = 0.0005


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


class LinkedEntities:
    """The folder's `EntityIndex`, as far as its articles are linked.

    Whoever asks never waits for more than one article's linking. `told` gets the articles of whose
    mentions others name nothing, after each change of a person's.
    """

    def __init__(self, state: FolderState, told: Callable[[Iterable[str]], None]) -> None:
        self._state, self._told = state, told
        self.lock = threading.Lock()
        self.index = EntityIndex(to=state.to, guard=self.lock)
        self.is_open = False
        self._naming = threading.Lock()
        self._named_at = 0.0
        self._hurried = False

    def use(self, index: EntityIndex) -> None:
        """Answer from an index from now on; `lock` must be held."""
        self.index = index
        self.is_open = True

    # What a person changes

    def edit(self, edit: EntityEdit) -> EntityEdit:
        """Change an entity, for as long as the folder is kept; raises StoreError.

        A spelling that is taken out gets a new id; the edit with it is given back.
        """
        state = self._state
        with self.lock:
            if edit.kind is EditKind.SPLIT:
                edit = EntityEdit(edit.kind, edit.entity, self.index.new_id(), edit.form)
            state.store.entities.add_edit(str(state.folder), edit.to_json())
            changed = self.index.use_edits(EntityEdits((*self.index.edits.all, edit)))
        self._told(changed)
        return edit

    def undo(self) -> EntityEdit | None:
        """Take back the last change of this folder's entities; raises StoreError."""
        state = self._state
        with self.lock:
            edits = self.index.edits.all
            if not edits:
                return None
            state.store.entities.remove_edit(str(state.folder), edits[-1].to_json())
            changed = self.index.use_edits(EntityEdits(edits[:-1]))
        self._told(changed)
        return edits[-1]

    @property
    def edits(self) -> EntityEdits:
        """What a person changed so far: another object after each change."""
        return self.index.edits

    def take_others(self) -> None:
        """Take what was changed in another window; raises StoreError."""
        with self.lock:
            if not self.is_open:
                return
            rows = self._state.store.entities.edits(str(self._state.folder))
            edits = tuple(readable(rows))
            if edits == tuple(self.index.edits.all):
                return
            changed = self.index.use_edits(EntityEdits(edits))
        self._told(changed)

    def dropped(self, article: Article) -> frozenset[Mention]:
        """Give the mentions of an article that a person said name nothing."""
        with self.lock:
            return self.index.dropped(article)

    # What is linked

    def linked(self, article: Article) -> LinkedArticle:
        """Give an article with its mentions as a person wants them, and their entities."""
        with confined(self._state, Step.LINK, article.path), self.lock:
            if not self.index.has(article.path):
                return LinkedArticle(article)
            edited = self.index.edited(article)
            ids = self.index.ids(article.path)
            return LinkedArticle(
                edited,
                ids,
                {id: self.index.entity(id) for id in set(ids)},
                {id: self.index.names(id) for id in set(ids)},
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
        with self.lock:
            return self.index.language(path), self.index.forms(path)

    def places(self, ids: Iterable[str]) -> set[str]:
        """Give the articles that have any of some entities."""
        with self.lock:
            return {path for id in ids for path in self.index.places(id)}

    def ids(self, path: str) -> tuple[str, ...]:
        """Give the entity of each mention of an article; nothing while it is not linked."""
        with self.lock:
            return self.index.ids(path) if self.index.has(path) else ()

    def counts(self, path: str) -> dict[str, int]:
        """Count the mentions of each entity in an article, by first mention."""
        counts: dict[str, int] = {}
        for id in self.ids(path):
            counts[id] = counts.get(id, 0) + 1
        return counts

    def entity(self, id: str) -> Entity:
        """Give an entity; KeyError if no article mentions it."""
        with self.lock:
            return self.index.entity(id)

    def entities(self) -> list[Entity]:
        """List the entities of the whole folder, most mentioned first."""
        found: list[Entity] = []
        with self.lock:
            ids = self.index.there()
        for at in range(0, len(ids), _ENTITIES_AT_ONCE):
            with self.lock:
                found += self._some(ids[at : at + _ENTITIES_AT_ONCE])
        return sorted(found, key=lambda e: (-e.mentions, e.name))

    def _some(self, ids: Sequence[str]) -> list[Entity]:
        found = []
        for id in ids:
            try:
                found.append(self.index.entity(id))
            except KeyError:
                continue  # It was joined with another meanwhile.
            except Exception as error:
                log(Step.LINK, error)
        return found

    # Names, as they are searched

    def make_searchable(self, cancelled: Callable[[], bool], *, behind: float = 0.0) -> None:
        """Make ready for search what entities are called that changed since.

        What was made ready in the last `behind` seconds is good enough. Whoever asks meanwhile
        waits.
        """
        with self._naming:
            if behind and time.monotonic() - self._named_at < behind:
                return
            with self.lock:
                ids = self.index.unnamed()
            for at in range(0, len(ids), _ENTITIES_AT_ONCE):
                if cancelled():
                    return
                with self.lock:
                    for id in ids[at : at + _ENTITIES_AT_ONCE]:
                        try:
                            self.index.make_searchable([id])
                        except Exception as error:
                            log(Step.LINK, error)
                if not self._hurried:
                    time.sleep(_BREATH_SECONDS)
            self._named_at = time.monotonic()

    def called(
        self, words: Sequence[str], most: int, cancelled: Callable[[], bool], *, behind: float
    ) -> list[Entity]:
        """Give the entities that have a name with words that begin so, most mentioned first.

        Where there are none, known ones of whose names these words are another case.
        """
        self._hurried = True
        try:
            self.make_searchable(cancelled, behind=behind)
        finally:
            self._hurried = False
        with self.lock:
            return self.index.called(words, most) or self.index.known_called(words, most)


def readable(rows: Iterable[str]) -> Iterator[EntityEdit]:
    """Read a folder's edits as they are kept."""
    for row in rows:
        try:
            yield EntityEdit.from_json(row)
        except ValueError:
            continue  # As good as not made: the others still hold.
