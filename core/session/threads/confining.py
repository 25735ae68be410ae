"""What fails for one article fails for it alone: it is listed as failed, and the rest goes on.

Every step of the background work does what it does for an article in `confined`.
"""

from __future__ import annotations

import logging
from contextlib import contextmanager
from enum import Enum
from typing import TYPE_CHECKING

from core.errors import Cancelled, DiptychError
from core.session.events import EntryChanged, Problem
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TypeVar

    from core.session.article_record import ArticleRecord
    from core.session.state import FolderState

    T = TypeVar("T")

_log = logging.getLogger(__name__)


class Step(Enum):
    """What is done for an article; the values are the templates of what is said where it fails."""

    SCAN = worded("It could not be looked up ({cause}).", cause="").template
    READ = worded("It could not be read ({cause}).", cause="").template
    GROUP = worded("It could not be compared with the others ({cause}).", cause="").template
    FETCH = worded("What is kept of it could not be read ({cause}).", cause="").template
    LINK = worded("Its names could not be linked ({cause}).", cause="").template
    TRANSLATE = worded("Some of it could not be translated ({cause}).", cause="").template
    KEEP = worded("What was done of it could not be kept ({cause}).", cause="").template
    COUNT = worded("Watched names could not be counted in it ({cause}).", cause="").template
    FIND = worded("It could not be searched ({cause}).", cause="").template
    SHOW = worded("It could not be put together ({cause}).", cause="").template


def cause(error: BaseException) -> str:
    """Say in words what failed."""
    if isinstance(error, DiptychError):
        return str(error)
    if isinstance(error, MemoryError):
        return worded("there is too little free memory")
    said = str(error)
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


def reason(step: Step, error: BaseException) -> str:
    """Say in words why a step could not be done for an article."""
    if isinstance(error, DiptychError):
        return str(error)
    return worded(step.value, cause=cause(error))


@contextmanager
def confined(state: FolderState, step: Step, to: ArticleRecord | str) -> Iterator[None]:
    """Let what fails in the block fail for an article alone, given by its record or path.

    Cancelling is no failure, and is raised on.
    """
    try:
        yield
    except Cancelled:
        raise
    except Exception as error:
        log(step, error)
        fail(state, to, step, reason(step, error))


def log(step: Step, error: Exception) -> None:
    """Note what failed; of an error that is ours its words for the reader say it all."""
    if isinstance(error, DiptychError):
        _log.info("a step failed for an article: %s, %s", step.name, type(error).__name__)
    else:
        _log.error("a step failed for an article: %s", step.name, exc_info=error)


def fail(state: FolderState, to: ArticleRecord | str, step: Step, reason: str) -> None:
    """List an article as failed; one that the folder does not have is named in a Problem.

    What else there is to do for it is done all the same. One that waits to be read gets another
    try by that. `state.changed` must not be held.
    """
    path = to if isinstance(to, str) else to.path
    with state.changed:
        record = state.records.get(path)
        known = record is not None and (isinstance(to, str) or record is to)
        if record is not None and known:
            state.spoil(record, step, reason)
        state.changed.notify_all()
    if known:
        state.emit(EntryChanged(path))
        state.tell_progress(only_news=True)
    elif isinstance(to, str):
        state.emit(Problem(reason, path))


def apart(
    items: Sequence[T], act: Callable[[Sequence[T]], object]
) -> Iterator[tuple[T, Exception]]:
    """Do something with all items at once; where that fails, with halves, and so on.

    Yields the items that it fails for alone, each with what was raised.
    """
    waiting = [items]
    while waiting:
        some = waiting.pop()
        try:
            act(some)
        except Cancelled:
            raise
        except Exception as error:
            if len(some) == 1:
                yield some[0], error
            else:
                middle = len(some) // 2
                waiting += [some[middle:], some[:middle]]
