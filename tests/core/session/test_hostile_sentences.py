"""Sentences that no rule expects: the folder around them is finished all the same."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest

from core.article import DoubtKind
from core.article_list import ArticleState
from core.paths import data_dir
from core.session import FolderSession
from core.store import Store
from tests.unicode_samples import digit_zeros, in_digits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow

PLAIN = "Ministrul a plecat luni în China."


@pytest.fixture
def folder(tmp_path: Path, test_packages: Path) -> Path:
    assert test_packages.is_dir()
    (tmp_path / "articles").mkdir()
    return tmp_path / "articles"


@contextmanager
def prepared(folder: Path) -> Iterator[FolderSession]:
    """Prepare the whole folder."""
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        session = FolderSession(folder, store, to="en", on_event=lambda _: None)
        session.start()
        try:
            session.wait()
            yield session
        finally:
            session.close()
            session.join()


def test_small_numbers_in_the_digits_of_every_script(folder: Path) -> None:
    lines = [f"Au venit {in_digits('3', zero)} miniștri la Minsk luni." for zero in digit_zeros()]
    (folder / "a.txt").write_text("\n\n".join([*lines, PLAIN]), "utf-8")
    (folder / "b.txt").write_text(f"{PLAIN}\n\n{PLAIN}", "utf-8")
    with prepared(folder) as session:
        assert {session.entry(name).state for name in ("a.txt", "b.txt")} == {ArticleState.READY}
        assert all(translation is not None for translation in session.translations("a.txt"))


def test_a_rule_that_fails_stops_no_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise KeyError

    monkeypatch.setattr("core.translation.doubts.changed_numbers", fail)
    (folder / "a.txt").write_text(f"{PLAIN}\n\nAu venit 3 oameni la www.example.com azi.", "utf-8")
    with prepared(folder) as session:
        assert session.entry("a.txt").state is ArticleState.READY
        kinds = {d.kind for t in session.translations("a.txt") if t is not None for d in t.doubts}
    assert DoubtKind.NUMBER not in kinds
    assert any(record.exc_info for record in caplog.records)
