"""The list by story: grouped beside the window, and again while articles come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from core.article_list import Order
from ui.qt.i18n import tr
from ui.qt.tasks import no_progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.analysis.stories import Story
    from core.session import FolderSession
    from ui.context import Context
    from ui.qt.tasks import Task

AGAIN_MS = 3000
"""Each article that is read may join a story; the list follows not more often than this."""


class StoryCommands(QObject):
    """Sorts the list by story while that is wished."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._grouping: Task | None = None
        self._taking = False
        self._again = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._group)
        model = context.articles.model
        model.dataChanged.connect(self._on_changed)
        model.modelReset.connect(self._on_changed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what the action does."""
        return {"sort_by_story": self.sort}

    def sort(self) -> None:
        """List the articles of one story together, the newest story first."""
        self._context.reader.set_order(Order.STORY)
        self._group()

    @Slot()
    def _on_changed(self) -> None:
        wished = self._context.articles.order is Order.STORY
        if wished and not self._taking and not self._again.isActive():
            self._again.start()

    @Slot()
    def _group(self) -> None:
        session = self._context.reader.session
        if self._grouping is not None:
            self._grouping.cancel()
        if session is not None and self._context.articles.order is Order.STORY:
            self._grouping = self._context.tasks.run(
                _stories,
                session,
                on_result=self._on_grouped,
                on_error=self._context.reader.report,
                on_progress=no_progress,
            )

    def _on_grouped(self, stories: list[Story]) -> None:
        self._taking = True
        try:
            self._context.articles.set_stories(stories)
        finally:
            self._taking = False
        self._again.stop()
        several = sum(len(story.paths) > 1 for story in stories)
        if not several:
            self._context.messages.confirm(tr("No two articles of this folder tell of one event."))


def _stories(
    session: FolderSession, *, progress: Callable[..., None], cancelled: Callable[[], bool]
) -> list[Story]:
    return session.analysis.stories(cancelled)
