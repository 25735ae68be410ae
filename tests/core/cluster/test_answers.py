"""What a worker sends is kept only where it was asked for and can be."""

from __future__ import annotations

import os
import zlib
from contextlib import closing
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from core.bundle.checks import Malformed
from core.cluster.answers import checked_answer, checked_result
from core.cluster.batch import Batch, BatchResult, Item, PackageOffer
from core.cluster.missing_work import MissingWork
from core.cluster.package_files import package_hash
from core.cluster.worker_state import WorkerState
from core.folder import content_hash
from core.packages.installed import installed_packages
from core.preparation.version import PIPELINE_VERSION
from core.store import Store
from core.translation.engine_setup import Setups

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXTS = {
    "a:b.txt": "Ministrul sosește la Constanța\n\nMinistrul a sosit 🚢 la Constanța cu u\u0308.\n",
    "c.txt": "Premier przyjechał do Gdańska\n\nPremier Jan Kowalski odwiedził w piątek port.\n",
    "d.txt": "הנשיא הגיע ביום שני לירושלים ונפגש עם ראש הממשלה.\n\nהם דיברו על המצב באזור.\n",
    "empty.txt": "",
}
BAD: tuple[Any, ...] = (
    None, True, -1, 7, 10**400, float("nan"), float("inf"), -1e308, "", "x", "\ud800", "\0",
    "a\x1b[0m", "y" * 300_000, b"", b"x", zlib.compress(b"[" * 5000), (), ("x",), [], {}, object(),
)  # fmt: skip


@pytest.fixture
def batch(tmp_path: Path, test_packages: Path) -> Batch:
    items = []
    for name, text in TEXTS.items():
        data = text.encode()
        (tmp_path / name).write_bytes(data)
        items.append(Item(content_hash(data), name, None, data))
    offers = tuple(
        PackageOffer(p.code, p.version, p.from_code, p.to_code, p.target_prefix,
                     package_hash(p.path), 4)
        for p in installed_packages()[0]
    )  # fmt: skip
    return Batch(tuple(items), "en", (), offers)


@pytest.fixture
def result(batch: Batch):
    worker_state = WorkerState("tcp://worker", 1, "default", lambda: os._exit(9))
    yield worker_state.prepare(batch)
    worker_state.close()


@pytest.fixture
def store(tmp_path: Path):
    with closing(Store(tmp_path / "store.sqlite3")) as store:
        yield store


@pytest.fixture
def wanted(tmp_path: Path, store: Store, result: BatchResult) -> MissingWork:
    return MissingWork(tmp_path, store, "en", installed_packages()[0], Setups())


@pytest.mark.slow
def test_a_good_answer_is_kept_whole(batch, result, wanted):
    assert checked_result(result, set()) is result
    answer = checked_answer(batch, result, wanted)
    assert answer.done == result.done
    assert answer.left_out == {}


def test_what_was_known_is_not_missed(batch, result, wanted, store):
    first = result.done[0]
    ((key, rows),) = first.rows
    store.translations.save_packed(key, rows)
    store.articles.save(first.content, PIPELINE_VERSION, None, first.prepared)
    article = store.articles.get(first.content, PIPELINE_VERSION, None, path=first.path)
    known = ((key, store.translations.of([row.sentence for row in rows], key)),)
    item = Item(first.content, first.path, None, article=article, known=known)
    asked = replace(batch, items=(item,))
    again = replace(first, prepared=None, rows=((key, ()),))
    answer = checked_answer(asked, replace(result, done=(again,)), wanted)
    assert answer.done == (again,)
    # Without what was known, the same answer lacks every sentence.
    asked = replace(batch, items=(replace(item, known=()),))
    answer = checked_answer(asked, replace(result, done=(again,)), wanted)
    assert answer.done == ()


def test_what_is_missing_or_was_not_asked_for_is_told_apart(batch, result, wanted):
    stranger = replace(result.done[0], content="0" * 64)
    twice = (*result.done[1:], result.done[1], stranger, "no answer", None)
    answer = checked_answer(batch, replace(result, done=twice), wanted)
    assert answer.done == result.done[1:]
    (content,) = answer.left_out
    assert content == result.done[0].content
    assert "left it out" in answer.left_out[content]


def test_a_swapped_answer_is_of_nobody(batch, result, wanted):
    one, other = result.done[0], result.done[1]
    swapped = (replace(one, content=other.content), replace(other, content=one.content))
    answer = checked_answer(batch, replace(result, done=swapped), wanted)
    assert answer.done == ()
    assert len(answer.left_out) == len(batch.items)


@cache
def bomb() -> bytes:
    """Give what unpacks to 200 MB."""
    return zlib.compress(bytes(200_000_000))


def wrongs(value: Any) -> Iterator[tuple[str, Any]]:
    """Give copies of a value in which one thing is wrong."""
    for number, bad in enumerate((*BAD, bomb())):
        yield f"= bad {number}", bad
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            for name, wrong in wrongs(getattr(value, field.name)):
                yield f"{field.name} {name}", replace(value, **{field.name: wrong})
    elif isinstance(value, tuple) and value:
        yield "cut", value[:-1]
        yield "twice", value + value
        yield "longer", (*value, "x")
        for name, wrong in wrongs(value[0]):
            yield f"0 {name}", (wrong, *value[1:])
    elif isinstance(value, bytes):
        yield "cut", value[:-3]
    elif isinstance(value, int | float):
        yield "more", value + 1000


@pytest.mark.slow
@pytest.mark.parametrize("number", range(4))
def test_one_wrong_thing_costs_that_article_or_does_no_harm(number, batch, result, wanted, store):
    good = result.done[number]
    rest = tuple(one for one in result.done if one is not good)
    kept = 0
    for name, wrong in wrongs(good):
        answer = checked_answer(batch, replace(result, done=(wrong, *rest)), wanted)
        assert {done.content for done in answer.done} >= {done.content for done in rest}, name
        assert len(answer.done) + len(answer.left_out) == len(batch.items), name
        for reason in answer.left_out.values():
            assert reason.encode(), name
        if good.content in answer.left_out:
            continue
        # It can be kept and is read again.
        kept += 1
        for key, rows in wrong.rows:
            store.translations.save_packed(key, rows)
        if wrong.prepared is not None:
            store.articles.save(wrong.content, PIPELINE_VERSION, None, wrong.prepared)
            article = store.articles.get(wrong.content, PIPELINE_VERSION, None)
            for key, _ in wrong.rows:
                sentences = [article.quote(sentence) for sentence in article.sentences]
                assert len(store.translations.of(sentences, key)) == len({*sentences}), name
        if wrong.translated is not None:
            store.words.save(
                wrong.content, None, "en", wrong.translated.texts, wrong.translated.words
            )
            store.summaries.save_outcomes("en", {(wrong.content, None): wrong.translated.outcome})
            _, outcome = store.summaries.one(wrong.content, PIPELINE_VERSION, None, "en")
            assert outcome.done <= len(article.sentences), name
    assert kept < 60


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        "text",
        BatchResult("w", wanting=("0" * 64,)),
        BatchResult("w", wanting=(7,)),
        BatchResult("w\x1b[31m"),
        BatchResult("w", refusal="\ud800"),
        BatchResult("w", done=None),
        BatchResult(7),
    ],
)
def test_what_is_no_answer_is_refused(wrong: Any):
    with pytest.raises(Malformed):
        checked_result(wrong, {"1" * 64})
