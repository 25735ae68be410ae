"""A file that a cluster's worker reads may take its own processor time, not others'."""

from __future__ import annotations

import threading
from itertools import count

import pytest

from core.cluster.reading_watch import ReadingWatch
from core.processes.worker_process import CALL_SECONDS
from tests.patience import PATIENCE


def watched(looks, monkeypatch, silent=3600.0) -> threading.Event:
    monkeypatch.setattr("core.cluster.reading_watch.SILENT_SECONDS", silent)
    ended = threading.Event()
    values = iter(looks)
    watch = ReadingWatch(ended.set, processor_time=lambda: next(values), look_seconds=0.01)
    watch.start()
    watch.join(PATIENCE)
    assert not watch.is_alive()
    return ended


def test_what_works_too_long_is_ended(monkeypatch):
    # What the thread worked before does not count.
    looks = count(1000)
    assert watched(looks, monkeypatch).is_set()
    assert next(looks) == 1000 + CALL_SECONDS + 2


@pytest.mark.parametrize("time", [7.0, None])
def test_what_waits_too_long_is_ended(monkeypatch, time):
    assert watched((time for _ in count()), monkeypatch, silent=0.05).is_set()


def test_what_is_done_is_left_alone():
    ended = threading.Event()
    watch = ReadingWatch(ended.set, look_seconds=0.01)
    watch.start()
    watch.close()
    watch.join(PATIENCE)
    assert not ended.is_set()
