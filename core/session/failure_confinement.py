"""What fails for one article fails for it alone: it is listed as failed, and the rest goes on.

Every step of the background work does what it does for an article in `confined`.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.errors import Cancelled
from core.session.events import EntryChanged, Problem
from core.session.steps import Step, log, reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.session.article_record import ArticleRecord
    from core.session.folder_state import FolderState


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


def fail(state: FolderState, to: ArticleRecord | str, step: Step, why: str) -> None:
    """List an article as failed; one that the folder does not have is named in a Problem.

    What else there is to do for it is done all the same. One that waits to be read gets another
    try by that. `state.changed` must not be held.
    """
    path = to if isinstance(to, str) else to.path
    with state.changed:
        record = state.records.get(path)
        known = record is not None and (isinstance(to, str) or record is to)
        if record is not None and known:
            state.states.spoil(record, step, why)
        state.changed.notify_all()
    if known:
        state.emit(EntryChanged(path))
        state.tell_progress(only_news=True)
    elif isinstance(to, str):
        state.emit(Problem(why, path))
