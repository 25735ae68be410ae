"""Whatever one value in a bundle is, the bundle is refused in words or does no harm."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from core.article_list import ArticleState
from core.bundle.opening import open_bundle
from core.errors import BundleError, BundleInvalid, BundleTooNew
from core.export import FORMATS, export_folder
from core.session import FolderSession, Problem
from core.store import Store
from tests.bundle_samples import good_parts, mutants, with_own_files, write

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow


@pytest.fixture
def store(tmp_path: Path):
    with closing(Store(tmp_path / "store.sqlite3")) as store:
        yield store


def test_the_good_bundle_is_accepted(store: Store, tmp_path: Path):
    bundle = write(tmp_path / "good.diptych", good_parts())
    assert open_bundle(bundle, store, into=tmp_path / "into").articles == 1
    assert (tmp_path / "into" / "port" / "a.txt").is_file()


def test_a_wrong_value_is_refused_or_harmless(store: Store, tmp_path: Path):
    """All accepted articles then go through opening, reading on screen, searching and exporting."""
    accepted: list[Any] = []
    refused = 0
    for number, (name, parts) in enumerate(mutants()):
        bundle = write(tmp_path / "bad.diptych", parts)
        into = tmp_path / "in" / str(number)
        try:
            open_bundle(bundle, store, into=into)
        except (BundleInvalid, BundleTooNew) as error:
            refused += 1
            words = str(error)
        else:
            words = ""
        if words:
            # Words that a log, a file or a window can take.
            assert b"bad.diptych" in words.encode(), name
            assert not into.exists(), name
        else:
            files = [p for p in into.rglob("*") if p.is_file()]
            assert files or parts["articles/0.json"] == [], name
            assert into.is_dir(), name
            if name.startswith("articles"):
                accepted += parts["articles/0.json"]
    assert refused > 2000
    assert len(accepted) > 50
    everything = tmp_path / "all.diptych"
    write(everything, with_own_files(accepted))
    opened = open_bundle(everything, store, into=tmp_path / "all")
    assert opened.articles == len(accepted)
    problems: list[str] = []
    session = FolderSession(
        opened.folder,
        store,
        to="en",
        on_event=lambda e: problems.append(e.text) if isinstance(e, Problem) else None,
    )
    session.start()
    try:
        session.wait()
        entries = session.entries()
        assert len(entries) == len(accepted)
        assert not {e.state for e in entries} & {ArticleState.WAITING, ArticleState.TRANSLATING}
        finished = [session.finished(e.path) for e in entries if e.state is not ArticleState.FAILED]
        session.search.find("Constanța", most=10)
        session.entities.all()
        for name, format in FORMATS.items():
            if not format.drawn:
                export_folder(finished, tmp_path / "out" / name, name)
    finally:
        session.close()
        session.join()
    assert problems == []


LISTS = {
    "no list": {},
    "a size of a text": {"folder.json": ["7", "0" * 64]},
    "a size too many": {"folder.json": [10**30, "0" * 64]},
    "a size below nothing": {"folder.json": [-1, "0" * 64]},
    "a truth for a size": {"folder.json": [True, "0" * 64]},
    "another hash": {"folder.json": [1, "0" * 64]},
    "a hash of capitals": {"folder.json": [1, "A" * 64]},
    "a text": "x",
    "a number": 7,
}


@pytest.mark.parametrize("kind", LISTS)
def test_a_wrong_list_of_parts_is_refused(kind: str, store: Store, tmp_path: Path):
    parts = good_parts()
    parts["bundle.json"]["parts"] = LISTS[kind]
    bundle = write(tmp_path / "bad.diptych", parts, listed=False)
    with pytest.raises(BundleError, match=r"bad\.diptych"):
        open_bundle(bundle, store, into=tmp_path / "into")


@pytest.mark.parametrize(
    ("part", "way", "most"),
    [
        ("folder.json", ("edits",), 20_000),
        ("folder.json", ("corrections",), 100_000),
        ("articles/0.json", (0, "noted", "notes"), 1_000),
        ("articles/0.json", (0, "noted", "tags"), 100),
    ],
)
def test_more_than_a_person_writes_is_refused_with_the_number(
    part: str, way: tuple[Any, ...], most: int, store: Store, tmp_path: Path
):
    parts = good_parts()
    rows = parts[part]
    for key in way:
        rows = rows[key]
    rows *= most + 1
    bundle = write(tmp_path / "bad.diptych", parts)
    with pytest.raises(BundleInvalid, match=f"more than {most} "):
        open_bundle(bundle, store, into=tmp_path / "into")
