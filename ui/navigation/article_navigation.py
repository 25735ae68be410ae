"""The way through the folder: article after article, unread after unread, page after page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from core.article_list import ArticleState
from ui.qt.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.article_list.view import ArticleList
    from ui.navigation.reader import Reader
    from ui.reading.view import ReadingView
    from ui.status.message_bar import MessageBar


class ArticleNavigation(QObject):
    """Shows what comes next in the list, or before."""

    def __init__(
        self, reader: Reader, articles: ArticleList, view: ReadingView, messages: MessageBar
    ) -> None:
        super().__init__(reader)
        self._reader, self._articles = reader, articles
        self._view, self._messages = view, messages

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what the actions do."""
        return {
            "next_article": partial(self._reader.step, 1),
            "previous_article": partial(self._reader.step, -1),
            "next_unread": partial(self.step_unread, 1),
            "previous_unread": partial(self.step_unread, -1),
            "page_down": partial(self.turn_page, 1),
            "page_up": partial(self.turn_page, -1),
        }

    def step_unread(self, step: int) -> None:
        """Show the next (1) or previous (-1) article that is not read."""
        found = next((path for path in self._from_here(step) if self._is_unread(path)), None)
        if found is None:
            others = sum(self._is_unread(path) for path in self._from_here(-step))
            if not others:
                words = tr("No unread article is left.")
            elif step > 0:
                words = tr("No unread article follows; %n unread articles are above.", others)
            else:
                words = tr("No unread article comes before; %n unread articles are below.", others)
            self._messages.confirm(words)
        else:
            self._reader.show(found, step=step)

    def turn_page(self, step: int) -> None:
        """Scroll a page; past the end, show the next unread or the previous article."""
        if self._reader.content is None or not self._view.page(step):
            self.read_on(step)

    @Slot(int)
    def read_on(self, step: int) -> None:
        """Show what comes when an article is read: the next unread one, round to the first.

        Back (-1) leads to the previous article, read or not.
        """
        if step < 0:
            self._reader.step(step)
            return
        later = self._from_here(1)
        # What cannot be read explains itself once, on the way; one does not come round to it.
        earlier = [path for path in reversed(self._from_here(-1)) if not self._failed(path)]
        found = next((path for path in (*later, *earlier) if self._is_unread(path)), None)
        if found is None:
            self._messages.confirm(tr("You have read every article that the list shows."))
        else:
            self._reader.show(found, step=1)

    def _from_here(self, step: int) -> list[str]:
        """Give all articles after (1) or before (-1) the one on screen, the nearest first."""
        return self._articles.neighbours(self._reader.path, step, self._articles.model.total)

    def _is_unread(self, path: str) -> bool:
        entry = self._articles.model.entry(path)
        return entry is not None and entry.unread

    def _failed(self, path: str) -> bool:
        entry = self._articles.model.entry(path)
        return entry is not None and entry.state is ArticleState.FAILED
