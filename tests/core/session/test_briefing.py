"""What the briefing says of a folder, and what is new in it since the last time."""

from __future__ import annotations

from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from core.commands.command_line import run_command
from core.export.briefs import brief_html, brief_text
from core.names.linking.entity_paths import PathsOf
from core.session import FolderSession
from core.store import Store
from core.store.visits import SAME_VISIT

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
HOSTILE = "Grain < wheat & <rye>"


@contextmanager
def opened(folder, path):
    """Open a folder, with all of it read."""
    with closing(Store(path)) as store:
        session = FolderSession(folder, store, to="en", on_event=lambda _: None)
        session.start()
        try:
            session.wait()
            yield session
        finally:
            session.close()
            session.join()


def write(folder, name: str, *paragraphs: str) -> None:
    (folder / name).write_text("\n\n".join(paragraphs) + "\n", "utf-8")


@pytest.mark.slow
def test_what_came_since_the_last_time_is_new(tmp_path):
    folder, path = tmp_path / "news", tmp_path / "s.sqlite3"
    folder.mkdir()
    write(
        folder, "1.txt", HOSTILE, "The minister met Angela Merkel in Berlin. They spoke of grain."
    )
    write(folder, "empty.txt", "")
    with opened(folder, path) as session:
        first = session.briefing.compose(now=NOW)
        assert (first.since, first.new, first.new_names) == (None, 0, ())
        again = session.briefing.compose(now=NOW + SAME_VISIT / 2)
        assert again.since is None
    write(folder, "2.txt", "Talks", "Xi Jinping spoke with Angela Merkel in Beijing about wheat.")
    with opened(folder, path) as session:
        later = NOW + timedelta(days=1)
        brief = session.briefing.compose(now=later)
        assert (brief.new, brief.articles) == (1, len(session.entries()))
        assert brief.since is not None
        assert "Xi Jinping" in [one.name for one in brief.new_names]
        assert "Angela Merkel" not in [one.name for one in brief.new_names]
        same = session.briefing.compose(now=later + SAME_VISIT / 2)
        assert (same.new, same.since) == (1, brief.since)
        page = brief_html(brief)
        assert "<rye" not in page
        assert "&lt;rye&gt;" in page
        assert "1 new article" in brief_text(brief)


@pytest.mark.slow
def test_a_name_that_no_article_has_any_more_is_left_out(tmp_path, monkeypatch):
    folder, path = tmp_path / "news", tmp_path / "s.sqlite3"
    folder.mkdir()
    write(folder, "1.txt", HOSTILE, "The minister met Angela Merkel in Berlin.")
    with opened(folder, path) as session:
        session.briefing.compose(now=NOW)
        write(folder, "2.txt", "Talks", "Xi Jinping spoke with Angela Merkel in Beijing.")
    with opened(folder, path) as session:
        # It is linked otherwise between the asking for a name and for its articles.
        names = session.entities.all()
        gone = [replace(e, paths=PathsOf(len(e.paths), tuple)) for e in names]
        monkeypatch.setattr(session.entities, "all", lambda: gone)
        brief = session.briefing.compose(now=NOW + timedelta(days=1))
        assert (brief.new, brief.new_names, brief.names) == (1, (), ())


def test_visits_of_folders_are_apart(tmp_path):
    store = Store(tmp_path / "s.sqlite3")
    day = timedelta(days=1)
    store.visits.look("/f", ["a"], NOW)
    assert store.visits.look("/f", ["a", "b"], NOW + day) == (NOW, frozenset("b"))
    assert store.visits.look("/g", ["a"], NOW + day) == (None, frozenset("a"))
    assert store.visits.look("/f", ["c"], NOW + 2 * day) == (NOW + day, frozenset("c"))
    store.close()


@pytest.mark.slow
def test_a_command_prints_it_and_writes_it(tmp_path, capsys):
    folder = tmp_path / "news"
    folder.mkdir()
    write(folder, "1.txt", "Talks", "Xi Jinping spoke with Angela Merkel in Beijing about wheat.")
    assert run_command(["brief", str(folder)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("1 article in 1 language")
    assert "  Xi Jinping" in said
    out = tmp_path / "brief.html"
    assert run_command(["brief", str(folder), "--out", str(out)]) == 0
    assert "Xi Jinping" in out.read_text("utf-8")
    assert run_command(["brief", str(folder), "--out", str(tmp_path / "brief.exe")]) != 0
    assert "none of them" in capsys.readouterr().err
