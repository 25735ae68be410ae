"""A recogniser for the reader's process that finds one name in each slice, and sticks on demand.

A test's process and the worker's share the program's data folder: there lies what is demanded.
"""

from __future__ import annotations

import os
import re
import threading
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from core.article import MentionType
from core.paths import data_dir
from core.preparation.packed import load_all
from core.processes.worker_process import WorkerProcess

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import pytest

    from core.article import Paragraph

NAME = re.compile(r"Ana Popescu|Zerfo Treptu|Radu Vasilescu")
"""The second is one that the rules alone do not believe."""


def _demand() -> Path:
    return data_dir() / "demand"


def stuck_pids() -> list[int]:
    """Give the processes that stuck, in their order."""
    told = data_dir() / "stuck"
    return [int(pid) for pid in told.read_text("ascii").split()] if told.exists() else []


def demand(what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the readers started from now on "stick" or "raise" in their second slice, or go on.

    To the worker's clock an hour passes at each look at a process that sticks, and else no time.
    """
    _demand().write_text(what, "ascii")
    hours = count(1)

    def clock(pid: int) -> float:
        return 3600.0 * next(hours) if pid in stuck_pids() else 0.0

    monkeypatch.setattr("core.processes.worker_process.LOOK_SECONDS", 0.01)
    monkeypatch.setattr("core.processes.worker_process.SILENT_SECONDS", 3600.0)
    monkeypatch.setattr(
        "core.session.threads.reading.WorkerProcess",
        lambda load: WorkerProcess(load_with_stuck_recogniser, processor_time=clock),
    )


def load_with_stuck_recogniser() -> None:
    """Load as the reader's process does, but with this recogniser in place of the networks."""
    load_all()
    from core.names.recognition import recognise

    recognise.shipped = _Recogniser  # type: ignore[assignment]


class _Recogniser:
    serves = staticmethod(lambda language: True)

    def slices(
        self, text: str, paragraphs: Sequence[Paragraph], language: str, hints: object
    ) -> Iterator[list[object]]:
        from core.names.recognition.tagger.tagger import NamedSpan

        span = partial(NamedSpan, type=MentionType.PERSON)
        for number, found in enumerate(NAME.finditer(text)):
            what = _demand().read_text("ascii")
            if number and what == "raise":
                raise LookupError("a rule that fails")
            if number and what == "stick":
                with (data_dir() / "stuck").open("a") as told:
                    told.write(f"{os.getpid()}\n")
                threading.Event().wait()
            yield [span(found.start(), found.end())]
