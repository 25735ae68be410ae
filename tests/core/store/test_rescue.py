from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from core.knowledge.quotes import Colour, Passage, Quote
from core.store import Marks, Store
from core.translation.stored_translation import StoredTranslation
from tests.core.store.reading import is_read

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

PAGE = 4096
CONTENTS = [f"{n:064x}" for n in range(600)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "diptych.sqlite3"


def fill(path: Path) -> dict[str, Marks]:
    """Make a store with marks of each kind, all of it in the main file."""
    with closing(Store(path)) as store:
        store.translations.save("k", {c: StoredTranslation(c * 3) for c in CONTENTS})
        for number, content in enumerate(CONTENTS):
            store.marks.set_read(content, number % 2 == 0)
            if number % 3 == 0:
                store.marks.set_language(content, "pl")
        return store.marks.of(CONTENTS)


def pages_of(path: Path, table: str) -> list[int]:
    """Find the pages that hold a table's rows by a text in them."""
    data = path.read_bytes()
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
        ).fetchone()
    # The children of an interior page of a table: two-byte places of cells, each led by a page.
    at = (root - 1) * PAGE
    assert data[at] == 5, "a table of one page"
    count = int.from_bytes(data[at + 3 : at + 5], "big")
    cells = [
        at + int.from_bytes(data[at + 12 + 2 * n : at + 14 + 2 * n], "big") for n in range(count)
    ]
    last = int.from_bytes(data[at + 8 : at + 12], "big")
    return [*(int.from_bytes(data[cell : cell + 4], "big") for cell in cells), last]


def overwrite(path: Path, at: int, junk: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(junk)


def damaged_files(path: Path) -> list[str]:
    return sorted(p.name for p in path.parent.iterdir() if p.match("*.damaged-*.sqlite3"))


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 400, bytes(8192)])
def test_a_file_that_is_no_store_is_set_aside(path: Path, content: bytes):
    path.write_bytes(content)
    with closing(Store(path)) as store:
        if content:
            assert store.notice is not None
            assert damaged_files(path)[0] in store.notice
        store.marks.set_read("a", True)
        assert is_read(store, "a")


def test_another_programs_database_is_set_aside_unchanged(path: Path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (text TEXT)")
        connection.execute("INSERT INTO notes VALUES ('keep me')")
        connection.execute("PRAGMA user_version = 1")
        connection.commit()
    with closing(Store(path)) as store:
        assert store.notice is not None
    (aside,) = damaged_files(path)
    with closing(sqlite3.connect(path.with_name(aside))) as connection:
        assert connection.execute("SELECT text FROM notes").fetchall() == [("keep me",)]


def test_marks_outside_the_damaged_page_are_recovered(path: Path):
    marks = fill(path)
    pages = pages_of(path, "marks")
    assert len(pages) > 4
    overwrite(path, (pages[2] - 1) * PAGE, b"\xff" * PAGE)
    with closing(Store(path)) as store:
        found = store.marks.of(CONTENTS)
        store.marks.set_read("new", True)
        found = store.marks.of(CONTENTS)
        assert store.notice is not None
        assert len(found) > len(marks) * (len(pages) - 2) // len(pages)
        assert found.items() <= marks.items()
        assert is_read(store, "new")
    assert len(damaged_files(path)) == 1


def test_marks_between_two_damaged_pages_are_recovered(path: Path):
    marks = fill(path)
    pages = pages_of(path, "marks")
    for page in (pages[1], pages[-2]):
        overwrite(path, (page - 1) * PAGE, b"\xff" * PAGE)
    with closing(Store(path)) as store:
        store.marks.set_read(CONTENTS[-1], True)
        found = store.marks.of(CONTENTS)
        assert store.notice is not None
        assert str(len(found)) in store.notice
        assert len(found) > len(marks) * (len(pages) - 3) // len(pages)


def test_damage_met_while_open_is_mended(path: Path):
    marks = fill(path)
    with closing(Store(path)) as store, closing(Store(path)) as other:
        overwrite(path, (pages_of(path, "translations")[1] - 1) * PAGE, b"\xff" * PAGE)
        store.translations.of(CONTENTS, "k")
        other.translations.of(CONTENTS, "k")
        store.translations.save("k", {"a": StoredTranslation("b")})
        assert store.notice or other.notice
        assert store.marks.of(CONTENTS) == marks
        # The window that did not meet the damage goes on in the new file.
        other.marks.set_starred("c", True)
        assert store.marks.of(["c"]) == {"c": Marks(starred=True)}
        assert other.translations.of(["a"], "k")["a"].text == "b"
    assert len(damaged_files(path)) == 1


def test_quotes_and_their_page_are_recovered(path: Path):
    quotes = [
        Quote(f"q{n}", f"words {n} 🧭", n, n + 9, Colour.YELLOW, "Worte", "note", ("code",), "2026")
        for n in range(9)
    ]
    page = ("q3", Passage("p1", "What I make of it."), "q1")
    fill(path)
    with closing(Store(path)) as store:
        for quote in quotes:
            store.quotes.save("a", quote)
        store.quotes.save_page("/news", page)
    overwrite(path, (pages_of(path, "translations")[1] - 1) * PAGE, b"\xff" * PAGE)
    with closing(Store(path)) as store:
        store.translations.of(CONTENTS, "k")
        assert store.notice is not None
        assert "quotes: 9" in store.notice
        assert store.quotes.all() == {"a": tuple(quotes)}
        assert store.quotes.page("/news") == page


def test_a_store_that_was_cut_short_is_set_aside(path: Path):
    marks = fill(path)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with closing(Store(path)) as store:
        store.marks.set_read("a", True)
        found = store.marks.of(CONTENTS)
        assert found.items() <= marks.items()
    with closing(Store(path)) as store:
        assert is_read(store, "a")


def test_a_second_damage_on_one_day_gets_another_name(path: Path):
    for _ in range(3):
        path.write_bytes(b"junk" * 2000)
        Store(path).close()
    assert len(damaged_files(path)) == 3


@settings(
    deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@example(places=[0.734375], junk=b"\x80")
@given(
    places=st.lists(st.floats(0, 1, exclude_max=True), min_size=1, max_size=5),
    junk=st.binary(min_size=1, max_size=300),
)
def test_no_damage_stops_the_store(path: Path, places: list[float], junk: bytes):
    for file in path.parent.glob("diptych*"):
        file.unlink()
    fill(path)
    size = path.stat().st_size
    for place in places:
        overwrite(path, int(place * size), junk)
    with closing(Store(path)) as store:
        store.marks.set_read("new", True)
        assert store.marks.of([*CONTENTS, "new"])["new"] == Marks(read=True)
        for _ in range(2):
            # The first time may meet damage, and the translations with it are let go.
            store.translations.save("k", {"a": StoredTranslation("b")})
            found = store.translations.of([*CONTENTS[::7], "a"], "k")
        assert found["a"].text == "b"
        assert is_read(store, "new")
