"""A reader that dies on a file is started anew, and the list says so."""

from __future__ import annotations

import pytest

from core.article_list import ArticleState
from core.paths import data_dir
from core.preparation.packed import prepare_in_parts
from core.processes.worker_process import WorkerDied, WorkerProcess
from core.session import EntryChanged, FolderSession
from core.store import Store

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("deaths", "state"), [(1, "untranslated"), (2, "failed")])
def test_a_file_that_stops_the_reader_is_tried_once_more(tmp_path, monkeypatch, deaths, state):
    (tmp_path / "a.txt").write_text("Portul 🙂 crește\n\nPortul crește mai departe.\n", "utf-8")
    call, left, told = WorkerProcess.parts, [deaths], []

    def dying(self, fn, *args, **options):
        if fn is prepare_in_parts and left[0]:
            left[0] -= 1
            raise WorkerDied
        return call(self, fn, *args, **options)

    monkeypatch.setattr(WorkerProcess, "parts", dying)
    store = Store(data_dir() / "diptych.sqlite3")

    def note(event: object) -> None:
        entry = session.entry("a.txt") if isinstance(event, EntryChanged) else None
        if entry is not None:
            told.append((entry.state, str(entry.reason)))

    session = FolderSession(tmp_path, store, to="en", on_event=note)
    session.start()
    session.wait()
    entry = session.entry("a.txt")
    session.close()
    session.join()
    store.close()
    waited = [reason for state, reason in told if state is ArticleState.WAITING]
    assert any("started anew" in reason for reason in waited)
    assert entry.state is ArticleState[state.upper()]
    assert ("stopped the reader twice" in entry.reason) == (deaths == 2)
    assert "started anew" not in entry.reason
