"""One step of the folder bench: a real window, offscreen, on a folder.

Usage: folder_window.py STEP FOLDER ...; the last line printed is a JSON object. The steps: `write
CORPUS ARTICLES`, a store and its files; `prepare`; `grow NEW`, new files come; `open NAMES`, which
must be found.
"""

from __future__ import annotations

import json
import resource
import shutil
import sys
import time
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QElapsedTimer,
    QEventLoop,
    QObject,
    Qt,
    QTimer,
)
from PySide6.QtTest import QTest

from core.article import MentionType
from core.paths import data_dir
from core.settings import Settings
from core.store import Store
from core.text.folded_text import search_key
from tests.bench.thread_trace import Trace
from ui.application import make_application
from ui.commands.search import MAX_HITS
from ui.qt.garbage_collection import GarbageCollection
from ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QApplication

    from core.session import FolderSession

PROBE_MS = 5
WAKE_MS = 50
IDLE_SECONDS = 2.0
NEXT = 60
JUMPS = 40
MOST_NAMED = 20
"""So many of the entities that are named most must be found by their names."""
QUERIES = (
    *("l", "lu", "luk", "luka", "lukas", "lukash", "bre", "brexit", "covid", "koronawirus", "unia"),
    *("europejska", "парламент", "пар", "премьер", "президент", "prezident", "premier", "unie"),
    *("minister", "министър", "evropsk", '"theresa may"', "theresa may", "johnson"),
    *("европейск союз", "lang:pl brexit", "lang:cs date>2015 premier", "entity:May"),
    "entity:London lang:ru",
)


class LagProbe(QObject):
    """Measure how late a timer of 5 ms is."""

    def __init__(self) -> None:
        super().__init__()
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=PROBE_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)
        self.lags: list[float] = []

    def start(self) -> None:
        self.lags = []
        self._clock.start()
        self._timer.start()

    def stop(self) -> tuple[float, float]:
        """Give the 95th percentile and the longest."""
        self._timer.stop()
        return p95(self.lags), round(max(self.lags, default=0.0), 1)

    def _on_timeout(self) -> None:
        self.lags.append(max(0.0, self._clock.nsecsElapsed() / 1e6 - PROBE_MS))
        self._clock.restart()


def p95(values: Sequence[float]) -> float:
    ordered = sorted(values)
    return round(ordered[int(len(ordered) * 0.95)], 1) if ordered else 0.0


def memory_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return round(pages * resource.getpagesize() / 2**20, 1)


def until(met: Callable[[], bool], seconds: float = 3600) -> None:
    """Sleep until something happens, as the program does, and then look: asking all the time would
    take the interpreter from its other threads."""
    end = time.monotonic() + seconds
    wake = QTimer(interval=WAKE_MS)
    wake.start()
    events = QAbstractEventDispatcher.instance()
    while not met() and time.monotonic() < end:
        events.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def prepare(app: QApplication, window: MainWindow, folder: Path) -> dict[str, Any]:
    probe = LagProbe()
    probe.start()
    QTest.qWait(int(IDLE_SECONDS * 1000))
    idle = probe.stop()
    begun, used = time.monotonic(), time.process_time()
    probe.start()
    window.reader.open(folder)
    until(lambda: bool(window.articles.model.paths))
    until(window.reader.is_settled)
    seconds, cpu = time.monotonic() - begun, time.process_time() - used
    lag = probe.stop()
    articles = window.articles.model.total
    return {
        "articles_per_second": round(articles / seconds, 1),
        "cpu_ms": round(cpu / articles * 1000, 1),
        "idle_p95_ms": idle[0],
        "idle_max_ms": idle[1],
        "lag_p95_ms": lag[0],
        "lag_max_ms": lag[1],
        "original_p95_ms": p95(_originals(app, window, folder)),
    }


def write(folder: Path, store: Store, corpus: Path, articles: int) -> dict[str, Any]:
    """Write the files and the store; give also names that must be found, of one article each."""
    from tests.bench.large_folder import own_names, write_store

    seconds = write_store(corpus, folder, store, articles)
    return {"written_s": round(seconds), "must_find": own_names(store, folder)}


def grow(app: QApplication, window: MainWindow, folder: Path, new: Path) -> dict[str, Any]:
    """Have a large folder linked for the first time, and measure what new files cost then."""
    begun = time.monotonic()
    window.reader.open(folder)
    until(lambda: bool(window.articles.model.paths))
    until(window.reader.is_settled)
    first = time.monotonic() - begun
    QTest.qWait(int(IDLE_SECONDS * 1000))
    before = window.articles.model.total
    probe = LagProbe()
    probe.start()
    QTest.qWait(int(IDLE_SECONDS * 1000))
    idle = probe.stop()
    begun, used = time.monotonic(), time.process_time()
    shutil.copytree(new, folder / "new")
    wanted = before + sum(path.is_file() for path in new.rglob("*"))
    probe.start()
    window.reader.rescan()
    until(lambda: window.articles.model.total == wanted and window.reader.is_settled())
    seconds, cpu = time.monotonic() - begun, time.process_time() - used
    lag = probe.stop()
    return {
        "first_s": round(first, 1),
        "articles_per_second": round((wanted - before) / seconds, 1),
        "cpu_ms": round(cpu / (wanted - before) * 1000, 1),
        "idle_p95_ms": idle[0],
        "idle_max_ms": idle[1],
        "lag_p95_ms": lag[0],
        "lag_max_ms": lag[1],
        "original_p95_ms": p95(_originals(app, window, folder)),
    }


def _differs(window: MainWindow, path: str, seen: object) -> bool:
    session = window.reader.session
    return session is not None and session.entry(path) != seen


def _originals(app: QApplication, window: MainWindow, folder: Path) -> list[float]:
    """Show articles that nobody has read: their files are changed first."""
    times = []
    paths = window.articles.model.paths
    for path in paths[:: max(1, len(paths) // JUMPS)][:JUMPS]:
        file = folder / path
        text = file.read_text("utf-8")
        window.reader.session.look_at("")
        file.write_text(text + f"\n\n{time.monotonic_ns()}.\n", "utf-8")
        seen = window.reader.session.entry(path)
        window.reader.session.rescan()
        begun = time.monotonic()
        until(partial(_differs, window, path, seen), 5)
        begun = time.monotonic()
        window.reader.show(path)
        until(lambda: window.reader.content is not None)
        window.repaint()
        times.append((time.monotonic() - begun) * 1000)
    return times


def reopen(
    app: QApplication, window: MainWindow, folder: Path, names: Sequence[str]
) -> dict[str, Any]:
    probe = LagProbe()
    begun, used = time.monotonic(), time.process_time()
    window.reader.open(folder)
    until(lambda: bool(window.articles.model.paths))
    window.articles.list.viewport().repaint()
    listed = (time.monotonic() - begun) * 1000
    list_cpu = (time.process_time() - used) * 1000
    probe.start()
    until(window.reader.is_settled)
    lag = probe.stop()
    linked, open_cpu = time.monotonic() - begun, time.process_time() - used
    nexts = _nexts(app, window)
    searches = _searches(window)
    missed = _not_found(window.reader.session, names)
    return {
        "not_found": missed,
        "list_ms": round(listed),
        "list_cpu_ms": round(list_cpu),
        "open_cpu_s": round(open_cpu, 2),
        "linked_s": round(linked, 1),
        "open_lag_p95_ms": lag[0],
        "open_lag_max_ms": lag[1],
        "window_mb": memory_mb(),
        "next_p95_ms": p95(nexts),
        "search_ms": p95(searches),
        "search_max_ms": round(max(searches), 1),
    }


def _nexts(app: QApplication, window: MainWindow) -> list[float]:
    times = []
    window.articles.focus_list()
    QTest.keyClick(window.articles.list, Qt.Key.Key_Home)
    QTest.qWait(500)
    for _ in range(NEXT):
        before = window.reader.path
        begun = time.monotonic()
        QTest.keyClick(window.articles.list, Qt.Key.Key_J)
        window.repaint()
        times.append((time.monotonic() - begun) * 1000)
        if window.reader.path == before:
            times.pop()
            break
        QTest.qWait(100)
    return times


def _searches(window: MainWindow) -> list[float]:
    session = window.reader.session
    session.search.find("begin", most=1)  # The first one takes note of all texts.
    times = []
    for query in QUERIES:
        begun = time.monotonic()
        hits = session.search.find(query, most=MAX_HITS)
        times.append((time.monotonic() - begun) * 1000)
        print(f"{query}: {len(hits)} hits, {times[-1]:.1f} ms", file=sys.stderr)
    return times


def _not_found(session: FolderSession, names: Sequence[str]) -> list[str]:
    """Give the searches by name that find nothing although the folder has who or what is named."""
    entities = [e for e in session.entities.all() if e.type is not MentionType.DATE]
    called = [search_key(entity.name).split() for entity in entities]
    asked = [query for query in QUERIES if query.startswith("entity:") and " " not in query]
    there = [
        query
        for query in asked
        if any(word.startswith(search_key(query[7:])) for words in called for word in words)
    ]
    asked_for = [f'entity:"{name}"' for name in names]
    named = [f'entity:"{e.name}"' for e in entities[:MOST_NAMED] if '"' not in e.name]
    wanted = [*there, *named, *asked_for]
    if not wanted:
        return ["any name"]
    return [query for query in wanted if not session.search.find(query, most=1)]


def main() -> None:
    step, place, *more = sys.argv[1:]
    folder = Path(place).resolve()
    traced = "--trace" in more
    more = [one for one in more if one != "--trace"]
    if step == "write":
        with closing(Store(data_dir() / "diptych.sqlite3")) as store:
            print(json.dumps(write(folder, store, Path(more[0]), int(more[1]))))
        return
    app = make_application(sys.argv[:1])
    GarbageCollection(app)
    store = Store(data_dir() / "diptych.sqlite3")
    window = MainWindow(store, Settings.load())
    window.resize(1280, 800)
    window.show()
    app.processEvents()
    trace = Trace() if traced else None
    if step == "prepare":
        found = prepare(app, window, folder)
    elif step == "grow":
        found = grow(app, window, folder, Path(more[0]))
    else:
        found = reopen(app, window, folder, more)
    if trace is not None:
        trace.tell()
    window.close()
    window.reader.join()
    store.close()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
