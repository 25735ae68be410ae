"""The page of quotes, which two windows on one folder may have open."""

from __future__ import annotations

from contextlib import closing

from core.knowledge.quotes import Passage
from core.session import FolderSession
from core.store import Store


def test_what_another_window_wrote_on_the_page_stays(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    own, more, others = Passage("a", "own"), Passage("b", "more"), Passage("c", "another's")
    with closing(Store(tmp_path / "s.sqlite3")) as store:
        one, other = (
            FolderSession(folder, store, to="en", on_event=lambda _: None) for _ in range(2)
        )
        one.quotes.save_page([own, more])
        assert one.quotes.page() == other.quotes.page() == [own, more]
        other.quotes.save_page([own, others, more])
        one.quotes.save_page([more, own])
        assert {*one.quotes.kept_page()} == {own, more, others}
        one.quotes.save_page([more])
        assert {*one.quotes.kept_page()} == {more, others}
        assert others in one.quotes.page()
        one.quotes.save_page([more])
        assert one.quotes.kept_page() == (more,)
