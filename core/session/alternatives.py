"""Other translations of a sentence, asked for while an opened folder is translated."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import Cancelled, DiptychError, EngineFailed
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.session.folder_state import FolderState
    from core.translation.routes import Route

_LOOK_SECONDS = 0.1
"""How soon it is seen that nobody waits for an answer any more."""


@dataclass(slots=True, eq=False)
class Question:
    """A sentence of which other translations are wanted; `found` is None until there is an answer.

    With a `beginning`, those that begin so and go on differently.
    """

    sentence: str
    route: Route
    beginning: str
    found: tuple[str, ...] | None = None
    error: Exception | None = None


class FolderAlternatives:
    """Has the translating thread answer, between two batches of other work."""

    def __init__(self, state: FolderState) -> None:
        self._state = state
        self._waiting: deque[Question] = deque()

    def is_asked(self) -> bool:
        """Tell whether somebody waits for an answer; `changed` must be held."""
        return bool(self._waiting)

    def next_question(self) -> Question | None:
        """Take what is to be answered next."""
        with self._state.changed:
            return self._waiting.popleft() if self._waiting else None

    def answer(
        self, question: Question, found: tuple[str, ...], error: Exception | None = None
    ) -> None:
        """Give what was found, or why nothing was."""
        with self._state.changed:
            question.found, question.error = found, error
            self._state.changed.notify_all()

    def find(
        self,
        path: str,
        index: int,
        beginning: str = "",
        *,
        progress: Callable[..., None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[str, ...]:
        """Give other translations of a sentence than the one that is shown, the likeliest first.

        Waits for the engine: not for the window's thread. Raises Cancelled soon after `cancelled`
        says so, and EngineFailed where no package translates it.
        """
        state = self._state
        with state.changed:
            record = state.records.get(path)
            article = record.article if record is not None else None
            if record is None or article is None or index >= len(record.translations):
                return ()
            route, there = record.route, record.translations[index]
            if route is None or route.is_kept:
                raise EngineFailed(worded("No installed package translates it."))
            sentence = article.quote(article.sentences[index])
            question = Question(sentence, route, beginning)
            self._waiting.append(question)
            state.changed.notify_all()
            while question.found is None:
                if state.closing or cancelled():
                    if question in self._waiting:
                        self._waiting.remove(question)
                    raise Cancelled
                state.changed.wait(_LOOK_SECONDS)
        if question.error is not None:
            if isinstance(question.error, DiptychError):
                raise question.error
            raise EngineFailed(
                worded("No other translation could be made ({error}).", error=question.error)
            ) from question.error
        shown = there.text if there is not None else ""
        return tuple(text for text in question.found if text != shown)
