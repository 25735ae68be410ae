"""How far a folder is: what is told last is so."""

from __future__ import annotations

import threading
from contextlib import closing
from typing import TYPE_CHECKING

from core.article_list import ArticleState
from core.folder import FileEntry
from core.paths import data_dir
from core.session import Progress
from core.session.article_record import ArticleRecord
from core.session.folder_state import FolderState
from core.store import Store
from tests.patience import PATIENCE

if TYPE_CHECKING:
    from pathlib import Path


def test_of_two_threads_none_tells_an_older_count_after_the_others(tmp_path: Path, monkeypatch):
    told: list[Progress] = []
    counted, told_by_other = threading.Event(), threading.Event()
    count = FolderState.progress

    def counting(self: FolderState) -> Progress:
        progress = count(self)
        if threading.current_thread().name == "slow":
            counted.set()
        return progress

    def emit(progress: object) -> None:
        assert isinstance(progress, Progress)
        if threading.current_thread().name == "slow":
            # The other one has all the time to come first, where nothing keeps it from it.
            told_by_other.wait(0.5)
        told.append(progress)
        told_by_other.set()

    monkeypatch.setattr(FolderState, "progress", counting)
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        state = FolderState(tmp_path, "en", store, emit, scanned=True)
        records = [ArticleRecord(FileEntry(f"{number}.txt", 1, 1)) for number in range(2)]
        for record in records:
            state.records.enter(record)

        def finish(record: ArticleRecord) -> None:
            with state.changed:
                state.records.set_state(record, ArticleState.READY)
            state.tell_progress()

        slow = threading.Thread(target=finish, args=(records[0],), name="slow")
        slow.start()
        assert counted.wait(PATIENCE)
        fast = threading.Thread(target=finish, args=(records[1],), name="fast")
        fast.start()
        slow.join()
        fast.join()
    assert [progress.ready for progress in told] == [1, 2]
    assert told[-1] == state.progress()
