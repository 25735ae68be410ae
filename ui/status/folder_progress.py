"""How far the open folder is, in the status line and in the window's title."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING

from core.article_list import ArticleState
from ui.qt.i18n import tr
from ui.status.time_left import TimeLeft

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from core.article_list import ArticleEntry
    from core.session import Progress
    from ui.status.status_line import StatusLine

_MANY = 500
"""With more articles than this, how far single ones are makes no difference."""


class FolderProgress:
    """Take the session's progress; tell the share that is done and how long the rest takes."""

    def __init__(self, status: StatusLine, now: Callable[[], float] = time.monotonic) -> None:
        self._status, self._now = status, now
        self._time_left = TimeLeft()
        self.latest: Progress | None = None
        self._done = 0.0

    def forget(self) -> None:
        """Tell nothing: no folder is open."""
        self.latest = None
        self._time_left.forget()
        self._status.show_progress(None)

    def take(self, progress: Progress, entries: Iterable[ArticleEntry], *, stopped: bool) -> None:
        """Show how far the folder is; `entries` are those of its articles."""
        self.latest = progress
        entries = list(entries)
        states: Counter[ArticleState] = Counter()
        if progress.ready < progress.finished == progress.total:
            states.update(entry.state for entry in entries)
        self._done = float(progress.finished)
        if progress.total <= _MANY:
            self._done += sum(_share(entry) for entry in entries)
        if progress.running and progress.finished < progress.total:
            self._time_left.note(self._now(), self._done)
        else:
            self._time_left.forget()
        left = self._time_left.seconds_left(progress.total - self._done)
        words = time_left(left)
        self._status.show_progress(progress, stopped=stopped, left=words, states=states)

    @property
    def percent(self) -> int | None:
        """Give how much is done while there is work left, None else."""
        progress = self.latest
        if progress is None or progress.finished >= progress.total:
            return None
        return int(100 * self._done / progress.total)


def window_title(headline: str, folder: str, percent: int | None, *, stopped: bool) -> str:
    """Write the window's title: what is read, and how far the folder is while it is worked on."""
    parts = [part for part in (headline, folder, "Diptych") if part]
    if folder and percent is not None:
        share = tr("{percent} % stopped", percent=percent) if stopped else f"{percent} %"
        parts.insert(0, share)
    return " – ".join(parts)


def time_left(seconds: float | None) -> str:
    """Say how long something will take, as roughly as it is known; "" for not known."""
    if seconds is None:
        return ""
    if seconds < 50:
        return tr("less than a minute left")
    minutes = max(1, round(seconds / 60))
    if minutes < 60:
        return tr("about %n minutes left", minutes)
    return tr("about %n hours left", max(1, round(minutes / 60)))


def _share(entry: ArticleEntry) -> float:
    under_way = entry.state is ArticleState.TRANSLATING and entry.total
    return entry.done / entry.total if under_way else 0.0
