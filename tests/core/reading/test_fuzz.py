"""Changed files of every format become an article or a reason, never anything else."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import ReadError
from core.folder import scan, unread_files
from core.preparation.prepare import prepare
from tests.core.reading import made_containers, made_files
from tests.core.reading.mutations import mutate

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

SEEDS = made_files.seeds()
CONTAINERS = made_containers.containers()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fuzz")


def check(folder: Path, name: str) -> None:
    article, reason = None, ""
    try:
        article = prepare(folder / name, name)
    except ReadError as error:
        reason = str(error)
    if article is None:
        assert reason.endswith((".", ")"))
    else:
        assert any(c.isalnum() for c in article.text)
        assert not any("\ud800" <= c <= "\udfff" or c in "\x00\r" for c in article.text)
        assert all(article.quote(s).strip() == article.quote(s) != "" for s in article.sentences)


@given(suffix=st.sampled_from(sorted(SEEDS)), seed=st.integers(0, 2**32), name=st.booleans())
@settings(
    deadline=None,
    max_examples=80,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_changed_files(folder: Path, suffix: str, seed: int, name: bool):
    random = Random(seed)
    data = mutate(SEEDS[suffix], suffix, random)
    shown = random.choice(sorted(SEEDS)) if name else suffix
    for path in folder.iterdir():
        path.unlink()
    (folder / f"a{shown}").write_bytes(data)
    for entry in scan(folder):
        check(folder, entry.path)


@given(name=st.sampled_from(sorted(CONTAINERS)), seed=st.integers(0, 2**32))
@settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_changed_files_of_many_articles(folder: Path, name: str, seed: int):
    data = mutate(CONTAINERS[name], f".{name.rpartition('.')[2]}", Random(seed))
    for path in folder.iterdir():
        path.unlink()
    (folder / name).write_bytes(data)
    unread_files(folder)
    for entry in scan(folder):
        check(folder, entry.path)
