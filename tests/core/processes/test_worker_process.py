"""The process that reads files."""

from __future__ import annotations

import os
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.processes.worker_process import (
    WorkerDied,
    WorkerNotStarted,
    WorkerProcess,
    WorkerSilent,
    WorkerTimedOut,
)
from tests.patience import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def worker():
    worker = WorkerProcess()
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


class Clock:
    """Tells of processor time: what each look at it finds, the last for good."""

    def __init__(self, *looks: float | None) -> None:
        self.looks = list(looks)

    def __call__(self, pid: int) -> float | None:
        assert pid
        return self.looks.pop(0) if len(self.looks) > 1 else self.looks[0]


@pytest.fixture
def quick_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.processes.worker_process.LOOK_SECONDS", 0.01)


@contextmanager
def impatient() -> Iterator[None]:
    """Let a process be silent for ten looks; its start may take as long as on any busy machine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.processes.worker_process.SILENT_SECONDS", 0.1)
        yield


@pytest.fixture
def make_worker():
    made = []

    def make(*args, **options):
        made.append(WorkerProcess(*args, **options))
        return made[-1]

    yield make
    for worker in made:
        worker.close()


def test_what_uses_its_processor_time_up_is_ended(make_worker, quick_looks):
    worker = make_worker()
    with pytest.raises(WorkerTimedOut) as raised:
        worker.call(_work_for, 3600.0, seconds=0.3)
    assert not isinstance(raised.value, WorkerSilent)
    assert worker.call(divmod, 7, 2) == (3, 1)


def test_loading_is_on_no_calls_time(make_worker, quick_looks):
    worker = make_worker(_work_a_while)
    assert worker.call(_work_for, 0.1, seconds=0.5) == 0.1


def test_the_time_is_counted_from_the_call_on(make_worker, quick_looks):
    clock = Clock(0.0)
    worker = make_worker(processor_time=clock)
    worker.start()
    clock.looks = [500.0, *(500 + n / 10 for n in range(1, 1000))]
    with pytest.raises(WorkerTimedOut):
        worker.call(_wait_forever, seconds=60.0)
    left = len(clock.looks)
    assert left == 1000 - 602


def test_what_waits_for_what_does_not_come_is_ended(make_worker, quick_looks):
    worker = make_worker()
    worker.start()
    with impatient(), pytest.raises(WorkerSilent):
        worker.call(_wait_forever)
    assert worker.call(divmod, 7, 2) == (3, 1)


@pytest.mark.parametrize("looks", [(None,), (7.0, None), (7.0, 7.01, 7.02, 7.03)])
def test_whose_time_is_not_told_may_only_wait_so_long(make_worker, quick_looks, looks):
    worker = make_worker(processor_time=Clock(*looks))
    worker.start()
    with impatient(), pytest.raises(WorkerSilent):
        worker.call(_wait_forever)


def test_who_works_a_little_now_and_then_is_not_silent(make_worker, quick_looks):
    clock = Clock(0.0)
    worker = make_worker(processor_time=clock)
    worker.start()
    clock.looks = [n // 5 / 10 for n in range(400)]
    with impatient(), pytest.raises(WorkerTimedOut) as raised:
        worker.call(_wait_forever, seconds=5.0)
    assert not isinstance(raised.value, WorkerSilent)


def test_parts_come_as_they_are_made_and_each_has_its_own_time(make_worker, quick_looks):
    worker = make_worker()
    assert list(worker.parts(_count_to, 3)) == [0, 1, 2]
    parts = worker.parts(_work_in_parts, 0.3, 0.3, 0.3, 3600.0, seconds=0.8)
    assert [next(parts) for _ in range(3)] == [0.3, 0.3, 0.3]
    with pytest.raises(WorkerTimedOut):
        next(parts)
    assert worker.call(divmod, 7, 2) == (3, 1)


def test_parts_that_nobody_wants_disturb_no_later_call(make_worker):
    worker = make_worker()
    parts = worker.parts(_count_to, 1000)
    assert next(parts) == 0
    parts.close()
    assert worker.call(divmod, 7, 2) == (3, 1)


def test_what_a_part_raises_is_raised_in_its_place(make_worker):
    parts = make_worker().parts(_break_after, 2)
    assert [next(parts), next(parts)] == [0, 1]
    with pytest.raises(LookupError, match="no third"):
        next(parts)


def test_a_process_that_cannot_begin_is_told_apart(make_worker, caplog, capfd):
    worker = make_worker(_lack_memory)
    with pytest.raises(WorkerNotStarted):
        worker.call(divmod, 7, 2)
    with pytest.raises(WorkerNotStarted):
        make_worker(_end_at_once).call(divmod, 7, 2)
    assert "MemoryError in the reader's process: core.processes.worker_process" in caplog.text
    assert capfd.readouterr().err == ""


def test_after_memory_ran_out_another_process_goes_on(make_worker):
    worker = make_worker()
    first = worker.call(os.getpid)
    with pytest.raises(MemoryError):
        worker.call(_lack_memory)
    assert worker.call(os.getpid) != first


def test_an_error_that_cannot_be_sent_is_told_in_words(make_worker):
    worker = make_worker()
    with pytest.raises(RuntimeError, match="Unsendable: with a lock"):
        worker.call(_raise_unsendable)
    assert worker.call(divmod, 7, 2) == (3, 1)


def _wait_forever() -> None:
    threading.Event().wait()


def _work_for(seconds: float) -> float:
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass
    return seconds


def _work_a_while() -> None:
    _work_for(1.5)


def _work_in_parts(*seconds: float) -> Iterator[float]:
    for one in seconds:
        yield _work_for(one)


def _count_to(end: int) -> Iterator[int]:
    yield from range(end)


def _break_after(count: int) -> Iterator[int]:
    yield from range(count)
    raise LookupError("no third")


def _lack_memory() -> None:
    raise MemoryError


def _end_at_once() -> None:
    os._exit(9)


class Unsendable(Exception):
    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.lock = threading.Lock()


def _raise_unsendable() -> None:
    raise Unsendable("with a lock")


def test_closing_ends_a_running_call():
    worker = WorkerProcess()
    worker.call(os.getpid)
    died = threading.Event()

    def call():
        try:
            worker.call(_wait_forever)
        except WorkerDied:
            died.set()

    thread = threading.Thread(target=call)
    thread.start()
    worker.close()
    thread.join(PATIENCE)
    assert died.is_set()
    with pytest.raises(WorkerDied):
        worker.call(os.getpid)


def test_a_process_that_has_grown_gives_way_to_another(monkeypatch):
    monkeypatch.setattr("core.processes.worker_process.KEPT_BYTES", 1)
    worker = WorkerProcess()
    pids = [worker.call(os.getpid) for _ in range(101)]
    worker.close()
    told = Path("/proc/self/statm").is_file()
    counts = [pids.count(pid) for pid in dict.fromkeys(pids)]
    assert counts == ([50, 50, 1] if told else [101])
