"""Articles on one event come together, in whatever language, and others stay apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.stories import Report, StoryGroups

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
    return [story.paths for story in StoryGroups().follow(reports)]


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
    (story,) = (s for s in StoryGroups().follow([*FOLDER, copy]) if "copy.txt" in s.paths)
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
    assert StoryGroups().follow(FOLDER, cancelled=lambda: True) == []


def meaning(*places: int) -> bytes:
    """Give a vector with what stands at some of its places: what has one in common is alike."""
    return bytes(60 if place in places else 0 for place in range(384))


def test_what_means_the_same_is_one_story_whatever_it_names():
    left = replace(report("a.txt", {"x": 2}), vector=meaning(1, 2, 3, 4))
    right = replace(report("b.txt", {"y": 2}, DAY + timedelta(1)), vector=meaning(1, 2, 3, 5))
    later = replace(report("c.txt", {"x": 2}, DAY + timedelta(40)), vector=meaning(1, 2, 3, 4))
    # The names of another story, and nothing else of it.
    other = replace(report("d.txt", GRAIN), vector=meaning(7, 8))
    grain = replace(FOLDER[0], vector=meaning(10, 11))
    assert grouped(left, right, later, other, grain) == [
        ("c.txt",),
        ("b.txt", "a.txt"),
        ("d.txt",),
        ("bg.txt",),
    ]


def test_the_article_nearest_to_all_of_its_story_is_first():
    parts = {"a.txt": (1, 2, 3), "b.txt": (1, 2, 3, 4), "c.txt": (2, 3, 4)}
    reports = [replace(report(p, {"x": 1}), vector=meaning(*m)) for p, m in parts.items()]
    assert grouped(*reports) == [("b.txt", "a.txt", "c.txt")]


def test_one_that_cannot_be_compared_is_told_and_stays_on_its_own():
    broken = replace(FOLDER[1], path="broken.txt", group="broken.txt", title=None)
    told: list[tuple[str, Exception]] = []
    stories = StoryGroups(lambda *failed: told.append(failed)).follow([*FOLDER, broken])
    assert [path for path, _ in told] == ["broken.txt"]
    assert ("broken.txt",) in [story.paths for story in stories]
    assert ("ro.txt", "bg.txt") in [story.paths for story in stories]


@pytest.mark.parametrize("known", [False, True])
def test_a_large_folder_follows_its_changes(known: bool):
    def made(number: int, event: int) -> Report:
        names = {f"{event} {k}": 2 for k in range(4)}
        vector = meaning(event % 300, 300 + event // 300) if known else b""
        day = DAY + timedelta(event % 90)
        return replace(report(f"{number}.txt", names, day), vector=vector)

    reports = [made(number, number // 3) for number in range(1200)]
    groups = StoryGroups()
    before = groups.follow(reports)
    assert sorted(len(story.paths) for story in before) == [3] * 400
    # One goes, one turns out to be of another story, one comes.
    reports = [*reports[1:600], made(600, 5), *reports[601:], made(1200, 7)]
    after = {path: story.paths for story in groups.follow(reports) for path in story.paths}
    assert sorted(after) == sorted(one.path for one in reports)
    assert set(after["1.txt"]) == {"1.txt", "2.txt"}
    assert set(after["600.txt"]) == {"15.txt", "16.txt", "17.txt", "600.txt"}
    assert set(after["1200.txt"]) == {"21.txt", "22.txt", "23.txt", "1200.txt"}
    assert set(after["601.txt"]) == {"601.txt", "602.txt"}
    assert groups.follow(reports, cancelled=lambda: True) == []
    assert {frozenset(s.paths) for s in groups.follow(reports)} == {
        frozenset(paths) for paths in after.values()
    }
