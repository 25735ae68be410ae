"""What an opened folder's articles have in common: stories, and a line of time."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from core.analysis.stories import Report, StoryGroups
from core.analysis.timeline import entity_timeline, folder_timeline
from core.session.failure_confinement import fail
from core.session.steps import Step, log, reason

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from core.analysis.stories import Story
    from core.analysis.timeline import Moment
    from core.article_list import ArticleEntry
    from core.session.folder_meaning import FolderMeaning
    from core.session.folder_state import FolderState
    from core.session.threads.linking import LinkingThread


class FolderAnalysis:
    """Asks `core.analysis` about the articles as they are now; not for the window's thread."""

    def __init__(self, state: FolderState, linking: LinkingThread, meaning: FolderMeaning) -> None:
        self._state, self._linking, self._meaning = state, linking, meaning
        self._grouping = threading.Lock()
        self._groups = StoryGroups(self._on_failed)

    def timeline(self, entity_id: str = "") -> list[Moment]:
        """Put articles and the dates they mention in order, or the articles with an entity."""
        articles = self._dated()
        return entity_timeline(articles, entity_id) if entity_id else folder_timeline(articles)

    def _dated(self) -> list[tuple[str, date | None, dict[str, int]]]:
        """Give the articles that are read: path, date, and how often each entity is mentioned."""
        with self._state.changed:
            read = [(r.path, r.summary.date) for r in self._state.records.values() if r.summary]
        return [(path, day, self._linking.entities.counts(path)) for path, day in read]

    def stories(self, cancelled: Callable[[], bool] = lambda: False) -> list[Story]:
        """Group the articles that tell of one event, newest first.

        What changed since the last time is grouped. An article that cannot be compared is listed
        as failed for it, and stays on its own.
        """
        with self._grouping:
            return self._groups.follow(self.reports(), cancelled)

    def reports(self) -> list[Report]:
        """Give what is compared of each article that is read."""
        with self._state.changed:
            records = [r for r in self._state.records.values() if r.summary]
            entries = [self._state.entry(record) for record in records]
            apart = {record.path for record in records if Step.GROUP in record.faults}
            keys = {record.path: (record.content, record.language_set or "") for record in records}
        vectors = self._meaning.of_articles(keys)
        return [self._report(entry, vectors.get(entry.path, b""), apart) for entry in entries]

    def _report(self, entry: ArticleEntry, vector: bytes, apart: set[str]) -> Report:
        path, day = entry.path, entry.date
        if path not in apart:
            try:
                counts = self._linking.entities.counts(path)
                title = entry.title_translation or ""
                return Report(path, entry.group or path, day, counts, title, vector)
            except Exception as error:
                self._on_failed(path, error)
        return Report(path, path, day, {})

    def _on_failed(self, path: str, error: Exception) -> None:
        log(Step.GROUP, error)
        fail(self._state, path, Step.GROUP, reason(Step.GROUP, error))
