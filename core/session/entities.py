"""The entities of an opened folder, their mentions in context, and what a person changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.session.events import EntitiesChanged
from core.session.failure_confinement import confined
from core.session.mention_contexts import mentions_in_context
from core.session.steps import Step

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.article import Entity
    from core.names.linking.edits import EntityEdit
    from core.session.fetched_articles import FetchedArticles
    from core.session.folder_state import FolderState
    from core.session.mention_contexts import MentionInContext
    from core.session.threads.linking import LinkingThread


class FolderEntities:
    """What the linking thread knows, for those who show it."""

    def __init__(
        self, state: FolderState, linking: LinkingThread, fetched: FetchedArticles
    ) -> None:
        self._state, self._linking, self._fetched = state, linking, fetched

    def entity(self, entity_id: str) -> Entity:
        """Give an entity; KeyError if no article mentions it."""
        return self._linking.entities.entity(entity_id)

    def all(self) -> list[Entity]:
        """List the entities of the whole folder; of a large one, not for the window's thread."""
        return self._linking.entities.entities()

    def ids(self, path: str) -> tuple[str, ...]:
        """Give the entity of each mention of an article; nothing until it is linked."""
        return self._linking.entities.ids(path)

    def counts(self, path: str) -> dict[str, int]:
        """Count the mentions of each entity in one article."""
        return self._linking.entities.counts(path)

    def in_context(
        self,
        entity_id: str,
        *,
        most: int,
        in_each: int | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> list[MentionInContext]:
        """Give sentences that mention an entity, in the folder's order.

        At most so many, and so many `in_each` article, rather of its body than of its headline;
        of many, not for the window's thread.
        """
        try:
            wanted = set(self.entity(entity_id).paths)
        except KeyError:
            return []
        with self._state.changed:
            paths = [path for path in self._state.records if path in wanted]
        found: list[MentionInContext] = []
        for path in paths:
            if len(found) >= most or cancelled():
                break
            with confined(self._state, Step.SHOW, path):
                here = self._in_article(path, entity_id, headline_last=in_each is not None)
                found += here[:in_each]
        return found[:most]

    def _in_article(
        self, path: str, entity_id: str, *, headline_last: bool
    ) -> list[MentionInContext]:
        linked, translations = self._fetched.fetch(path)
        if linked is None:
            return []
        article = linked.article
        rows = self._fetched.mentions_in_translations(linked, translations)
        here = list(mentions_in_context(article, translations, linked.ids, rows, entity_id))
        title = article.title_sentences if headline_last else ()
        return sorted(here, key=lambda one: one.sentence in title)

    def edit(self, edit: EntityEdit) -> EntityEdit:
        """Change an entity of this folder, now and whenever it is opened; raises StoreError.

        Gives the edit as it is kept, with the id of the entity that a spelling became.
        """
        kept = self._linking.entities.edit(edit)
        self._state.emit(EntitiesChanged())
        return kept

    def undo_edit(self) -> EntityEdit | None:
        """Take back the last change of an entity and give it; None where there is none."""
        undone = self._linking.entities.undo()
        self._state.emit(EntitiesChanged())
        return undone

    def keep_ids(self) -> None:
        """Keep what the next opening begins with; the end of a session does so too."""
        self._linking.keep()
