"""Lists of articles as the programs write them that save them."""

from __future__ import annotations

import json
from datetime import date

import pytest

from core.reading import parse

TEXTS = [f"Primăria a anunțat că strada numărul {n} rămâne închisă." for n in range(1, 4)]


def read(value: object, suffix: str = ".json"):
    return parse(json.dumps(value, ensure_ascii=False).encode(), suffix)


@pytest.mark.parametrize(
    "wrap",
    [
        lambda text, n: {
            "_index": "a",
            "_id": str(n),
            "_source": {"title": f"T {n}", "body": text},
        },
        lambda text, n: {"node": {"title": f"T {n}", "body": text}},
        lambda text, n: {"cursor": "x", "node": {"item": {"title": f"T {n}", "body": text}}},
    ],
)
def test_articles_in_wrappers_are_all_read(wrap):
    rows = [wrap(text, n) for n, text in enumerate(TEXTS)]
    texts = [b.text for b in read({"data": {"list": {"hits": rows}}}).blocks]
    assert texts == [part for n, text in enumerate(TEXTS) for part in (f"T {n}", text)]


def test_rich_text_in_pieces_is_read_whole():
    pieces = ["Primăria a anunțat ", {"type": "bold", "text": "închiderea"}, " străzii mari."]
    messages = [{"id": 1, "text": "Un mesaj obișnuit, fără nimic."}, {"id": 2, "text": pieces}]
    assert "anunțat închiderea străzii" in read({"messages": messages}).text


def test_the_day_of_appearance_goes_before_that_of_saving():
    row = {"created_at": "2024-05-09", "title": "T", "content": TEXTS[0]}
    assert read([row]).date == date(2024, 5, 9)
    for name in ("published_at", "date_publish", "datePublished"):
        source = read([{**row, name: "2024-05-02 10:00:00", "published_by": ["Ion Pop"]}])
        assert (source.date, source.author) == (date(2024, 5, 2), "Ion Pop")
