"""Links that lead out of the folder are listed with the reason, and read only if that is wanted."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.article_list import ArticleState
from core.folder import LEADS_OUT
from core.knowledge.tmx_files import Pair, write_tmx
from core.session import FolderSession
from core.store import Store

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

SECRET = "Parola seifului este ascunsă sub covorul din hol."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder, other = tmp_path / "articles", tmp_path / "other"
    for place in (folder, other):
        place.mkdir()
    (folder / "a.txt").write_text("Ministrul a sosit luni la Constanța.", "utf-8")
    (other / "secret.txt").write_text(SECRET, "utf-8")
    with (other / "secret.tmx").open("wb") as file:
        write_tmx(file, [Pair("ro", "Ministrul a sosit luni la Constanța.", "en", "Known.")])
    (folder / "link.txt").symlink_to(other / "secret.txt")
    (folder / "inner.txt").symlink_to(folder / "a.txt")
    (folder / "words.tmx").symlink_to(other / "secret.tmx")
    (folder / "circle").symlink_to(folder, target_is_directory=True)
    (folder / "all").symlink_to(other, target_is_directory=True)
    return folder


def prepare(folder: Path, store: Store, *, follow_links: bool) -> FolderSession:
    session = FolderSession(
        folder, store, to="en", on_event=lambda event: None, follow_links=follow_links
    )
    session.start()
    session.wait()
    session.close()
    session.join()
    return session


def test_what_is_behind_a_link_out_of_the_folder_is_not_read(folder: Path, tmp_path: Path):
    with closing(Store(tmp_path / "x" / "store")) as store:
        session = prepare(folder, store, follow_links=False)
        entries = {entry.path: entry for entry in session.entries()}
        out = {"link.txt", "words.tmx", "all"}
        assert {path for path, e in entries.items() if e.state is ArticleState.FAILED} == out
        assert {entries[path].reason for path in out} == {LEADS_OUT}
        assert set(entries) - out == {"a.txt", "inner.txt"}
        assert session.article("inner.txt") is not None
        assert session.translations("a.txt") == (None,)
        assert not store.words.find("ascunsă", 9)


def test_it_is_read_where_that_is_wanted_and_only_then(folder: Path, tmp_path: Path):
    with closing(Store(tmp_path / "x" / "store")) as store:
        session = prepare(folder, store, follow_links=True)
        assert {entry.path for entry in session.entries()} == {
            *("a.txt", "inner.txt", "link.txt", "all/secret.txt")
        }
        assert SECRET in session.article("link.txt").text
        [translation] = session.translations("a.txt")
        assert translation is not None
        assert translation.text == "Known."
        session = prepare(folder, store, follow_links=False)
        assert session.entry("link.txt").state is ArticleState.FAILED
        assert session.article("link.txt") is None
        listed = store.lists.get(str(folder), follow_links=False)
        assert listed is not None
        assert listed[0] == ["a.txt", "inner.txt"]
        assert session.translations("a.txt") == (None,)


def test_a_file_that_becomes_a_link_is_no_longer_shown(folder: Path, tmp_path: Path):
    with closing(Store(tmp_path / "x" / "store")) as store:
        prepare(folder, store, follow_links=False)
        (folder / "a.txt").rename(tmp_path / "other" / "a.txt")
        (folder / "a.txt").symlink_to(tmp_path / "other" / "a.txt")
        session = prepare(folder, store, follow_links=False)
        assert session.entry("a.txt").reason == LEADS_OUT
        assert session.article("a.txt") is None
