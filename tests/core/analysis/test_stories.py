"""Articles on one event come together, in whatever language, and others stay apart."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.analysis.stories import Report, group_stories

DAY = date(2024, 3, 1)
GRAIN = {"sofia": 3, "zelensky": 2, "grain deal": 4, "ukraine": 5}
VISIT = {"minsk": 3, "lukashenko": 6, "xi": 4, "great stone": 2}
STRIKE = {"lot": 4, "modlin": 2, "ryanair": 5, "pilots union": 2}


def report(path: str, names: dict[str, int], day: date | None = DAY, **more: str) -> Report:
    return Report(path, more.get("group", path), day, {**names, "europe": 2}, more.get("title", ""))


FOLDER = [
    report("bg.txt", GRAIN),
    report("ro.txt", {**GRAIN, "constanta": 1}, DAY + timedelta(1)),
    report("pl.txt", VISIT, DAY - timedelta(2)),
    report("de.txt", {**VISIT, "moscow": 1}, DAY - timedelta(2)),
    report("other.txt", STRIKE),
]


def grouped(*reports: Report) -> list[tuple[str, ...]]:
    return [story.paths for story in group_stories(reports)]


def test_stories_are_newest_first_and_so_are_their_articles():
    assert grouped(*FOLDER) == [
        ("ro.txt", "bg.txt"),
        ("other.txt",),
        ("de.txt", "pl.txt"),
    ]


def test_the_same_names_weeks_apart_are_two_events():
    later = report("later.txt", GRAIN, DAY + timedelta(40))
    assert ("later.txt",) in grouped(*FOLDER, later)


def test_an_article_without_a_date_joins_by_its_names():
    undated = report("undated.txt", GRAIN, None)
    story = next(paths for paths in grouped(*FOLDER, undated) if "undated.txt" in paths)
    assert set(story) == {"undated.txt", "bg.txt", "ro.txt"}


def test_copies_are_in_one_story_and_count_once():
    copy = report("copy.txt", GRAIN, group="bg.txt")
    (story,) = (s for s in group_stories([*FOLDER, copy]) if "copy.txt" in s.paths)
    assert set(story.paths) == {"bg.txt", "copy.txt", "ro.txt"}
    assert story.copies == {"copy.txt"}


def test_what_the_whole_folder_mentions_brings_nothing_together():
    reports = [report(f"{n}.txt", {f"name {n} {k}": 2 for k in range(4)}) for n in range(12)]
    assert sorted(grouped(*reports)) == sorted((t.path,) for t in reports)


def test_translated_headlines_help():
    left = report("a.txt", {"sofia": 1, "x": 1}, title="Bulgaria gives up its ban on grain 🧭")
    right = report("b.txt", {"sofia": 1, "y": 1}, title="Ban on grain: Bulgaria gives up")
    assert ("a.txt", "b.txt") in grouped(left, right, *FOLDER[2:])


@given(
    st.lists(
        st.tuples(
            st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 5), max_size=5),
            st.none() | st.integers(0, 20).map(lambda n: DAY + timedelta(n)),
        ),
        max_size=12,
    )
)
def test_every_article_is_in_exactly_one_story(made: list[tuple[dict[str, int], date | None]]):
    reports = [report(f"{n}.txt", names, day) for n, (names, day) in enumerate(made)]
    paths = [path for story in grouped(*reports) for path in story]
    assert sorted(paths) == sorted(t.path for t in reports)


def test_grouping_stops_when_cancelled():
    assert group_stories(FOLDER, cancelled=lambda: True) == []
