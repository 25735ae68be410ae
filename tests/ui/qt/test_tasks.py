"""Work beside the window."""

from __future__ import annotations

import threading

import pytest

from core.errors import Cancelled
from ui.qt.tasks import TaskRunner


@pytest.fixture
def tasks(qtbot):
    runner = TaskRunner()
    yield runner
    runner.close()


def test_results_and_errors_arrive_on_the_windows_thread(tasks, qtbot):
    got: list[object] = []

    def on_result(value):
        got.append((value, threading.current_thread() is threading.main_thread()))

    tasks.run(divmod, 17, 5, on_result=on_result)
    tasks.run(int, "x", on_error=lambda error: got.append(type(error)))
    qtbot.waitUntil(lambda: len(got) == 2)
    assert {str(item) for item in got} == {str(((3, 2), True)), str(ValueError)}


def test_progress_arrives_before_the_result(tasks, qtbot):
    got = []

    def count(last, *, progress, cancelled):
        for number in range(last):
            progress(number, last)
        return "done"

    tasks.run(count, 3, on_result=got.append, on_progress=lambda *values: got.append(values))
    qtbot.waitUntil(lambda: "done" in got)
    assert got == [(0, 3), (1, 3), (2, 3), "done"]


def test_a_cancelled_task_says_nothing_more(tasks, qtbot):
    got = []
    begun, ended = threading.Event(), threading.Event()

    def work(*, progress, cancelled):
        begun.set()
        while not cancelled():
            threading.Event().wait(0.001)
        ended.set()
        raise Cancelled

    task = tasks.run(work, on_result=got.append, on_error=got.append, on_progress=got.append)
    qtbot.waitUntil(begun.is_set)
    task.cancel()
    qtbot.waitUntil(ended.is_set)
    tasks.run(int, on_result=got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [0]


def test_what_is_cancelled_before_its_turn_is_not_begun(qtbot):
    runner = TaskRunner(threads=1)
    gate, begun = threading.Event(), []
    runner.run(gate.wait)
    runner.run(begun.append, "cancelled").cancel()
    gate.set()
    with_result: list[object] = []
    runner.run(lambda: "last", on_result=with_result.append)
    qtbot.waitUntil(lambda: with_result == ["last"])
    assert begun == []
    runner.close()


def test_closing_cancels_what_runs(qtbot):
    runner = TaskRunner()
    begun, seen = threading.Event(), threading.Event()

    def work(*, progress, cancelled):
        begun.set()
        while not cancelled():
            threading.Event().wait(0.001)
        seen.set()

    runner.run(work, on_progress=print)
    qtbot.waitUntil(begun.is_set)
    runner.close()
    assert seen.is_set()
