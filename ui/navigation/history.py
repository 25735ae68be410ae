"""Back and forward over what was read: articles, places found, mentions followed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.qt.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.navigation.entity_navigation import EntityNavigation
    from ui.navigation.reader import Reader
    from ui.reading.content import Place
    from ui.reading.view import ReadingView
    from ui.status.message_bar import MessageBar

MOST_STOPS = 200
"""How far back one can go."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the reader was: an article, what was at the top of it and the current sentence."""

    path: str
    place: Place
    sentence: int


class History(QObject):
    """Remember where the reader jumped from in this folder."""

    def __init__(
        self,
        reader: Reader,
        entity_navigation: EntityNavigation,
        view: ReadingView,
        messages: MessageBar,
    ) -> None:
        super().__init__(reader)
        self._reader, self._view, self._messages = reader, view, messages
        self._before: list[Stop] = []
        self._after: list[Stop] = []
        self._folder = ""
        self._going = False
        reader.leaving.connect(self.remember)
        entity_navigation.leaving.connect(self.remember)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what the actions do."""
        return {"go_back": self.back, "go_forward": self.forward}

    @Slot()
    def remember(self) -> None:
        """Note where the reader is, before it goes elsewhere: from here on there is no forward."""
        here = self._here()
        if here is None or self._going:
            return
        self._after.clear()
        self._push(self._before, here)

    def back(self) -> None:
        """Go to where the reader jumped from last."""
        self._go(self._before, self._after, tr("There is nothing to go back to."))

    def forward(self) -> None:
        """Go again to where the reader came back from."""
        self._go(self._after, self._before, tr("There is nothing to go forward to."))

    def _go(self, taken: list[Stop], given: list[Stop], none: str) -> None:
        here = self._here()
        while taken and (_same(taken[-1], here) or not self._is_there(taken[-1])):
            taken.pop()
        if not taken:
            self._messages.confirm(none)
            return
        stop = taken.pop()
        if here is not None:
            self._push(given, here)
        self._going = True
        try:
            self._reader.show(stop.path, stop.place)
            if self._reader.content is not None:
                self._view.go_to_sentence(stop.sentence)
        finally:
            self._going = False

    def _is_there(self, stop: Stop) -> bool:
        session = self._reader.session
        return session is not None and session.entry(stop.path) is not None

    def _here(self) -> Stop | None:
        session = self._reader.session
        folder = str(session.folder) if session is not None else ""
        if folder != self._folder:
            # Another folder has other articles; what was read in the last one is over.
            self._folder = folder
            self._before.clear()
            self._after.clear()
        if self._reader.content is None:
            return None
        return Stop(self._reader.path, self._view.place(), self._view.current_sentence())

    def _push(self, stops: list[Stop], stop: Stop) -> None:
        if not (stops and _same(stops[-1], stop)):
            stops.append(stop)
            del stops[:-MOST_STOPS]


def _same(stop: Stop, other: Stop | None) -> bool:
    return other is not None and (stop.path, stop.sentence) == (other.path, other.sentence)
