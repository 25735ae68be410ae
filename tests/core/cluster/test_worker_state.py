"""What one worker makes of a batch: the same that the program makes by itself."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.cluster import package_files
from core.cluster.batch import Batch, Item, PackageOffer
from core.cluster.package_files import finish, package_hash, pieces, receive
from core.cluster.worker_state import WorkerState
from core.errors import InstallFailed
from core.folder import content_hash
from core.packages.installed import installed_packages
from core.preparation.prepare import prepare
from core.store import Store, pack
from core.translation.routes import find_route
from core.translation.translator import Translator

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

TEXTS = {
    "a.txt": "Ministrul sosește la Constanța\n\nMinistrul a sosit 🚢 la Constanța cu u\u0308.\n",
    "b.html": "<html><body><h1>Minister w Gdańsku</h1><p>Premier przyjechał w piątek do Gdańska, "
    "gdzie odwiedził port i rozmawiał z prasą o pracy.</p></body></html>",
    "c.txt": "הנשיא הגיע ביום שני לירושלים ונפגש עם ראש הממשלה.\n\nהם דיברו על המצב באזור.\n",
    "empty.txt": "",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


@pytest.fixture
def worker_state():
    worker_state = WorkerState("tcp://worker", 1, "default", lambda: os._exit(9))
    yield worker_state
    worker_state.close()


def batch(folder: Path, *, sent: bool = True) -> Batch:
    items = []
    for name in TEXTS:
        data = (folder / name).read_bytes()
        content = content_hash(data)
        items.append(
            Item(content, name, None, data)
            if sent
            else Item(content, name, None, place=str(folder / name))
        )
    offers = tuple(
        PackageOffer(p.code, p.version, p.from_code, p.to_code, p.target_prefix,
                     package_hash(p.path), 4)
        for p in installed_packages()[0]
    )  # fmt: skip
    return Batch(tuple(items), "en", (), offers)


@pytest.mark.parametrize("sent", [True, False])
def test_a_batch_becomes_what_one_process_makes_of_it(
    sent, folder, worker_state, test_packages, tmp_path
):
    result = worker_state.prepare(batch(folder, sent=sent))
    done = {one.path: one for one in result.done}
    assert set(done) == set(TEXTS)
    assert done["empty.txt"].failure
    assert done["empty.txt"].prepared is None
    with closing(Store(tmp_path / "store.sqlite3")) as store:
        for name in ("a.txt", "b.html", "c.txt"):
            article = prepare(folder / name, name)
            assert done[name].prepared == pack(article)
            route = find_route(installed_packages()[0], article.language, "en")
            if route is None:
                assert done[name].translated is None
                continue
            sentences = [article.quote(sentence) for sentence in article.sentences]
            translator = Translator(store.translations)
            translator.translate(sentences, route, on_done=lambda done: None)
            for key, rows in done[name].rows:
                assert {row.sentence: row for row in rows} == {
                    row.sentence: row for row in store.translations.packed(sentences, key)
                }
            assert done[name].translated.outcome.done == len(sentences)
            translator.release()


def test_what_is_known_comes_back_as_an_outcome_and_not_again(folder, worker_state, test_packages):
    whole = batch(folder)
    first = {one.path: one for one in worker_state.prepare(whole).done}["a.txt"]
    article = prepare(folder / "a.txt", "a.txt")
    ((key, rows),) = first.rows
    from core.translation.stored_translation import StoredTranslation

    known = {row.sentence: StoredTranslation(row.text, (), row.score, row.cut) for row in rows}
    item = Item(first.content, "a.txt", None, article=article, known=((key, known),))
    (again,) = worker_state.prepare(replace(whole, items=(item,))).done
    assert again.prepared is None
    assert again.rows == ((key, ()),)
    assert again.translated.outcome.done == len(article.sentences)


def test_a_worker_of_another_version_refuses_in_words(folder, worker_state):
    result = worker_state.prepare(replace(batch(folder), versions="articles 0"))
    assert "not articles 0" in result.refusal
    assert result.done == ()


def test_a_missing_package_is_asked_for_sent_and_used(
    folder, worker_state, test_packages, tmp_path, monkeypatch
):
    monkeypatch.setattr(package_files, "PIECE_BYTES", 50_000)
    whole = batch(folder)
    elsewhere = tmp_path / "elsewhere"
    shutil.move(test_packages, elsewhere)
    test_packages.mkdir()
    wanting = worker_state.prepare(whole).wanting
    assert len(wanting) == 2
    by_hash = {package_hash(path): path for path in elsewhere.iterdir()}
    for hash in wanting:
        for name, offset, piece in pieces(by_hash[hash]):
            receive(hash, "me", name, offset, piece)
        finish(hash, "me")
        assert package_files.has_package(hash)
    result = worker_state.prepare(whole)
    assert result.wanting == ()
    assert result.done[0].translated.outcome.done == result.done[0].prepared.summary.sentences


def test_a_package_that_came_otherwise_than_it_was_sent_is_refused(test_packages):
    package = next(path for path in test_packages.iterdir() if path.is_dir())
    hash = package_hash(package)
    for number, (name, offset, piece) in enumerate(pieces(package)):
        receive(hash, "me", name, offset, piece[:-1] + b"x" if number == 0 else piece)
    with pytest.raises(InstallFailed, match="other than it was sent"):
        finish(hash, "me")
    assert not package_files.has_package(hash)
    with pytest.raises(InstallFailed, match="may not hold"):
        receive(hash, "me", "../../evil.txt", 0, b"")
