"""A folder that was open before: what is known of it is there without being worked out anew."""

from __future__ import annotations

import shutil
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest

from core.names.linking.entity_index import EntityIndex
from core.paths import data_dir
from core.session import FolderSession, ListChanged
from core.session.threads import scanning
from core.store import Store
from tests.core.session.opened import Heard

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow

PORT = "\n\n".join(
    f"Minister Jan Kowalski odwiedził w poniedziałek port numer {n} i rozmawiał tam z prasą."
    for n in range(8)
)
TEXTS = {
    "part 2.txt": f"Kowalski w porcie\n\n{PORT}",
    "part 10.txt": f"Kowalski w porcie\n\n{PORT}",
    "part 11.txt": "Ewa Zielińska pojechała do Chin. Potem Zielińska wróciła do Warszawy.",
}


@contextmanager
def opened(folder: Path) -> Iterator[tuple[FolderSession, Heard]]:
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        heard = Heard()
        session = FolderSession(folder, store, to="en", on_event=heard)
        session.start()
        session.wait()
        yield session, heard
        session.close()
        session.join()


def said(session: FolderSession) -> list[object]:
    return [
        session.entries(),
        [session.entities.ids(entry.path) for entry in session.entries()],
        [(e, tuple(e.paths)) for e in session.entities.all()],
        [e.path for e in session.search.find("entity:kowalski", most=5)],
    ]


def test_nothing_is_linked_or_grouped_anew_but_what_changed(tmp_path, monkeypatch):
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, "utf-8")
    with opened(folder) as (session, _):
        before = said(session)
    linked: list[str] = []
    add, scan = EntityIndex.add_mentions, scanning.scan

    def add_and_tell(index: EntityIndex, path: str, *arguments: object) -> None:
        linked.append(path)
        add(index, path, *arguments)

    listed_first: list[bool] = []

    def scan_late(*arguments: object, **more: object) -> object:
        listed_first.append(bool(heard.of(ListChanged)))
        return scan(*arguments, **more)

    monkeypatch.setattr(EntityIndex, "add_mentions", add_and_tell)
    monkeypatch.setattr(scanning, "scan", scan_late)
    heard = Heard()
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        session = FolderSession(folder, store, to="en", on_event=heard)
        session.start()
        session.wait()
        assert said(session) == before
        assert listed_first == [True]
        assert linked == []
        session.close()
        session.join()
    monkeypatch.setattr(scanning, "scan", scan)
    (folder / "part 2.txt").unlink()
    shutil.copy(folder / "part 10.txt", folder / "part 3.txt")
    with opened(folder) as (session, _):
        assert [e.path for e in session.entries()] == ["part 3.txt", "part 10.txt", "part 11.txt"]
        assert {e.group for e in session.entries()} == {"part 10.txt", "part 11.txt"}
        assert set(linked) <= {"part 3.txt"}
        kowalski = next(e for e in session.entities.all() if "Kowalski" in e.name)
        assert set(kowalski.paths) == {"part 3.txt", "part 10.txt"}
    with opened(folder) as (session, _):
        assert {e.group for e in session.entries()} == {"part 3.txt", "part 11.txt"}
