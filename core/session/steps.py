"""What is done for each article in the background, and what is said of a step that fails."""

from __future__ import annotations

import logging
from enum import Enum
from typing import TYPE_CHECKING

from core.errors import Cancelled, DiptychError
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TypeVar

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
    MEAN = worded("What it means could not be worked out ({cause}).", cause="").template
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


def log(step: Step, error: Exception) -> None:
    """Note what failed; of an error that is ours its words for the reader say it all."""
    if isinstance(error, DiptychError):
        _log.info("a step failed for an article: %s, %s", step.name, type(error).__name__)
    else:
        _log.error("a step failed for an article: %s", step.name, exc_info=error)


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
