"""What a worker process sends of an article, part by part, put together."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from core.preparation.packed import STILL_READING, name_by

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.processes.worker_process import WorkerProcess
    from core.store import Prepared

_log = logging.getLogger(__name__)


def gather(
    worker: WorkerProcess, parts: Iterable[Prepared | bytes], text: Prepared | None = None
) -> Prepared:
    """Give the last thing prepared; where the parts break off, the text with the names so far.

    `text` is what is there before. Raises what the parts raise where there is no text.
    """
    slices: list[bytes] = []
    try:
        for part in parts:
            if part == STILL_READING:
                continue
            if isinstance(part, bytes):
                slices.append(part)
            else:
                text = part
    except Exception as error:
        if text is None or worker.is_closed:
            raise
        _log.warning("finding names broke off: %s", type(error))
        return _named_by(worker, text, slices)
    if text is None:
        raise EOFError("nothing was prepared")
    return text


def _named_by(worker: WorkerProcess, text: Prepared, slices: list[bytes]) -> Prepared:
    if not slices:
        return text
    try:
        return worker.call(name_by, text.article, slices)
    except Exception as error:
        if worker.is_closed:
            raise
        _log.warning("the names found before are not kept: %s", type(error))
        return text
