"""Which articles are listed, in what order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.article_filter import list_articles
from core.article_list import ArticleEntry, ArticleState, Order


def entry(path: str, title: str, language: str, day: date | None = None) -> ArticleEntry:
    return ArticleEntry(
        path, title, None, language, 1.0, day, ArticleState.READY, 0, 0, "", True, False, 0
    )


ENTRIES = [
    entry("1.txt", "Łukaszenka w Pekinie", "pl", date(2023, 3, 2)),
    entry("2.txt", "Șeful delegației", "ro"),
    entry("sub/3.txt", "Лукашенко у Пекіні", "uk", date(2023, 3, 5)),
    entry("4.txt", "Nic nowego", "pl", date(2023, 3, 5)),
]


def test_all_words_must_be_there_without_regard_to_case_and_diacritics():
    assert list_articles(ENTRIES, "LUKASZENKA pekin", Order.NAME) == ["1.txt"]
    assert list_articles(ENTRIES, "seful", Order.NAME) == ["2.txt"]
    assert list_articles(ENTRIES, "лукашенко", Order.NAME) == ["sub/3.txt"]
    assert list_articles(ENTRIES, "sub/", Order.NAME) == ["sub/3.txt"]
    assert list_articles(ENTRIES, "polish", Order.NAME) == ["1.txt", "4.txt"]
    assert list_articles(ENTRIES, "polish nic", Order.NAME) == ["4.txt"]
    assert list_articles(ENTRIES, "nothing", Order.NAME) == []


def test_orders_keep_the_folders_order_in_ties():
    assert list_articles(ENTRIES, "", Order.NAME) == ["1.txt", "2.txt", "sub/3.txt", "4.txt"]
    assert list_articles(ENTRIES, "", Order.DATE) == ["sub/3.txt", "4.txt", "1.txt", "2.txt"]
    assert list_articles(ENTRIES, "", Order.LANGUAGE) == ["1.txt", "4.txt", "2.txt", "sub/3.txt"]


def test_watch_leaves_only_articles_with_watched_names():
    entries = [replace(e, watched=n) for n, e in enumerate(ENTRIES)]
    assert list_articles(entries, "watch:", Order.NAME) == ["2.txt", "sub/3.txt", "4.txt"]
    assert list_articles(entries, "polish WATCH:", Order.NAME) == ["4.txt"]


def test_stars_notes_and_tags_filter():
    entries = [
        replace(ENTRIES[0], starred=True, tags=("China", "to-check")),
        replace(ENTRIES[1], notes=2),
        replace(ENTRIES[2], tags=("Łódź",), notes=1),
        ENTRIES[3],
    ]
    for words, expected in (
        ("star:", ["1.txt"]),
        ("note:", ["2.txt", "sub/3.txt"]),
        ("tag:", ["1.txt", "sub/3.txt"]),
        ("tag:chi", ["1.txt"]),
        ("TAG:LODZ note:", ["sub/3.txt"]),
        ("tag:check", []),
        ("tag:china polish", ["1.txt"]),
        ("tag:china romanian", []),
    ):
        assert list_articles(entries, words, Order.NAME) == expected


def test_articles_of_one_story_stand_together():
    stories = {"4.txt": (0, 0), "2.txt": (0, 1), "1.txt": (1, 0)}
    found = list_articles(ENTRIES, "", Order.STORY, stories)
    assert found == ["4.txt", "2.txt", "1.txt", "sub/3.txt"]
