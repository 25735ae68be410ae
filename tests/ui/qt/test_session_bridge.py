"""Events of an opened folder on their way to the window."""

from __future__ import annotations

import threading

import pytest
import shiboken6

from core.session import (
    ArticleRead,
    EntitiesChanged,
    EntryChanged,
    ListChanged,
    Problem,
    Progress,
    Translated,
)
from ui.qt.session_bridge import SessionBridge


@pytest.fixture
def bridge(qtbot):
    bridge = SessionBridge()
    bridge.got = got = []  # type: ignore[attr-defined]
    bridge.list_changed.connect(lambda: got.append("list"))
    bridge.entries_changed.connect(lambda paths: got.append(("entries", sorted(paths))))
    bridge.article_read.connect(lambda path: got.append(("read", path)))
    bridge.translated.connect(lambda path, indices: got.append(("translated", path, indices)))
    bridge.entities_changed.connect(lambda: got.append("entities"))
    bridge.progressed.connect(lambda progress: got.append(progress))
    bridge.problem_met.connect(lambda problem: got.append(problem.text))
    return bridge


def test_a_hundred_events_become_a_few(bridge, qtbot):
    for index in range(100):
        bridge.post(Translated("a", (index,)))
        bridge.post(EntryChanged("a"))
        bridge.post(Progress(index, index, 100, None, True))
        bridge.post(EntitiesChanged())
    qtbot.waitUntil(lambda: "entities" in bridge.got)
    assert bridge.got == [
        ("entries", ["a"]),
        ("translated", "a", tuple(range(100))),
        "entities",
        Progress(99, 99, 100, None, True),
    ]


def test_what_was_translated_before_an_article_was_read_anew_is_forgotten(bridge, qtbot):
    bridge.post(Translated("a", (0, 1)))
    bridge.post(ArticleRead("a"))
    bridge.post(Translated("a", (2,)))
    qtbot.waitUntil(lambda: bool(bridge.got))
    assert bridge.got == [("read", "a"), ("translated", "a", (2,))]


def test_events_arrive_on_the_windows_thread(bridge, qtbot):
    threads = []
    bridge.list_changed.connect(lambda: threads.append(threading.current_thread()))
    thread = threading.Thread(target=bridge.post, args=(ListChanged(),))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.main_thread()]


def test_problems_are_told_at_once(bridge, qtbot):
    bridge.post(Problem("The disk is full."))
    qtbot.waitUntil(lambda: bool(bridge.got))
    assert bridge.got == ["The disk is full."]


def test_once_closed_nothing_is_delivered_and_nothing_fails(bridge, qtbot):
    bridge.post(ListChanged())
    bridge.close()
    qtbot.waitUntil(lambda: not shiboken6.isValid(bridge))
    bridge.post(Problem("The disk is full."))
    assert bridge.got == []


def test_it_may_be_closed_by_what_it_delivers(bridge, qtbot):
    bridge.list_changed.connect(bridge.close)
    for event in (ListChanged(), EntryChanged("a"), ArticleRead("a"), EntitiesChanged()):
        bridge.post(event)
    qtbot.waitUntil(lambda: not shiboken6.isValid(bridge))
    assert bridge.got == ["list"]
