"""What an opened folder's articles have in common: stories, and a line of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.stories import Report, group_stories
from core.analysis.timeline import entity_timeline, folder_timeline

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from core.analysis.stories import Story
    from core.analysis.timeline import Moment
    from core.session.folder_state import FolderState
    from core.session.threads.linking import LinkingThread


class FolderAnalysis:
    """Asks `core.analysis` about the articles as they are now; not for the window's thread."""

    def __init__(self, state: FolderState, linking: LinkingThread) -> None:
        self._state, self._linking = state, linking

    def timeline(self, entity_id: str = "") -> list[Moment]:
        """Put articles and the dates they mention in order, or the articles with an entity."""
        articles = self._dated()
        return entity_timeline(articles, entity_id) if entity_id else folder_timeline(articles)

    def _dated(self) -> list[tuple[str, date | None, dict[str, int]]]:
        """Give the articles that are read: path, date, and how often each entity is mentioned."""
        with self._state.changed:
            read = [(r.path, r.summary.date) for r in self._state.records.values() if r.summary]
        return [(path, day, self._linking.counts(path)) for path, day in read]

    def stories(self, cancelled: Callable[[], bool] = lambda: False) -> list[Story]:
        """Group the articles that tell of one event, newest first."""
        with self._state.changed:
            entries = [self._state.entry(r) for r in self._state.records.values() if r.summary]
        reports = [
            Report(
                entry.path,
                entry.group or entry.path,
                entry.date,
                self._linking.counts(entry.path),
                entry.title_translation or "",
            )
            for entry in entries
        ]
        return group_stories(reports, cancelled)
