"""The process that reads files."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from core.session.worker import Worker, WorkerDied


@pytest.fixture(scope="module")
def worker():
    worker = Worker()
    yield worker
    worker.close()


def test_it_is_another_process_and_stays_the_same_one(worker):
    first = worker.call(os.getpid)
    assert first != os.getpid()
    assert worker.call(os.getpid) == first


def test_an_error_there_is_raised_here(worker):
    with pytest.raises(ZeroDivisionError):
        worker.call(divmod, 1, 0)
    assert worker.call(divmod, 7, 2) == (3, 1)


def test_a_dead_process_is_replaced(worker):
    with pytest.raises(WorkerDied):
        worker.call(os._exit, 3)
    assert worker.call(divmod, 7, 2) == (3, 1)


def test_what_does_not_end_is_ended(worker):
    with pytest.raises(WorkerDied):
        worker.call(_sleep_forever, seconds=0.5)
    assert worker.call(divmod, 7, 2) == (3, 1)


def _sleep_forever() -> None:
    threading.Event().wait()


def test_closing_ends_a_running_call():
    worker = Worker()
    worker.call(os.getpid)
    died = threading.Event()

    def call():
        try:
            worker.call(_sleep_forever)
        except WorkerDied:
            died.set()

    thread = threading.Thread(target=call)
    thread.start()
    worker.close()
    thread.join(20)
    assert died.is_set()
    with pytest.raises(WorkerDied):
        worker.call(os.getpid)


def test_a_process_that_has_grown_gives_way_to_another(monkeypatch):
    monkeypatch.setattr("core.session.worker.KEPT_BYTES", 1)
    worker = Worker()
    pids = [worker.call(os.getpid) for _ in range(101)]
    worker.close()
    told = Path("/proc/self/statm").is_file()
    counts = [pids.count(pid) for pid in dict.fromkeys(pids)]
    assert counts == ([50, 50, 1] if told else [101])
