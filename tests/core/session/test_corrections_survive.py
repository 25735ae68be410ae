"""What a person wrote outlives what is done to packages, to the store and to the settings."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.article import Origin
from core.export import export_json, export_tmx
from core.knowledge.tmx_files import read_memory
from core.paths import data_dir
from core.session import FolderSession
from core.store import Store
from core.translation.engine_setup import Wishes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow

SENTENCE = "Ministrul a sosit luni la Constanța."
REST = "El a vizitat portul."
OWN = "The minister came to Constanța 🧭 q\u0301 שלום."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(f"Ministrul la Constanța\n\n{SENTENCE} {REST}\n", "utf-8")
    return folder


class Opened:
    """One opening of the folder after another on the one store."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.open()

    def open(self, wishes: Wishes | None = None) -> None:
        self.store = Store(data_dir() / "diptych.sqlite3")
        self.session = FolderSession(
            self.folder, self.store, to="en", on_event=lambda _: None, wishes=wishes
        )
        self.session.start()
        self.session.wait()

    def close(self) -> None:
        self.session.close()
        self.session.join()
        self.store.close()

    def found(self, sentence: str) -> tuple[Origin, str, str]:
        """Give origin, text and source of a sentence's translation."""
        article = self.session.article("a.txt")
        assert article is not None
        quotes = [article.quote(one) for one in article.sentences]
        translation = self.session.translations("a.txt")[quotes.index(sentence)]
        assert translation is not None
        return translation.origin, translation.text, translation.source


@pytest.fixture
def opened(folder: Path, test_packages: Path) -> Iterator[Opened]:
    window = Opened(folder)
    window.session.corrections.correct(SENTENCE, "ro", OWN)
    yield window
    window.close()


def package_folder(packages: Path) -> Path:
    [path] = [p for p in packages.iterdir() if "ro_en" in p.name]
    return path


def update(packages: Path) -> None:
    """Raise the version of the Romanian package, as an update does."""
    file = package_folder(packages) / "metadata.json"
    metadata = json.loads(file.read_text("utf-8"))
    file.write_text(json.dumps({**metadata, "package_version": "7.0"}), "utf-8")


def assert_stands(window: Opened) -> None:
    origin, text, _ = window.found(SENTENCE)
    assert (origin, text) == (Origin.CORRECTION, OWN)


def test_it_stands_after_a_package_was_updated(opened: Opened, test_packages: Path):
    assert opened.found(REST)[2].endswith(" 1.0")
    update(test_packages)
    opened.session.packages.find_anew()
    opened.session.wait()
    assert_stands(opened)
    # The rest is the new version's.
    assert opened.found(REST)[2].endswith(" 7.0")
    opened.close()
    opened.open()
    assert_stands(opened)
    assert opened.found(REST)[2].endswith(" 7.0")


def test_it_stands_after_a_package_was_removed(opened: Opened, test_packages: Path):
    shutil.rmtree(package_folder(test_packages))
    opened.session.packages.find_anew()
    opened.close()
    opened.open()
    assert_stands(opened)


def test_it_stands_when_the_engine_is_set_otherwise(opened: Opened):
    opened.close()
    opened.open(Wishes(beam=1))
    assert_stands(opened)
    assert opened.found(REST)[0] is Origin.PACKAGE


def test_it_stands_after_the_store_was_rescued(opened: Opened):
    path = opened.store.path
    opened.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'translations'"
        ).fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    opened.open()
    # It may be met only when the table is asked.
    assert opened.store.notice is not None
    assert "corrections: 1;" in opened.store.notice
    assert_stands(opened)
    assert opened.found(REST)[0] is Origin.PACKAGE


def test_it_is_exported_as_hers_after_all_that(opened: Opened, test_packages: Path, tmp_path: Path):
    update(test_packages)
    opened.session.packages.find_anew()
    opened.session.wait()
    finished = opened.session.finished("a.txt")
    assert finished is not None
    out = tmp_path / "out.tmx"
    with out.open("wb") as file:
        export_tmx([finished], file)
    assert read_memory(out).lookup(SENTENCE, "ro", "en") == OWN
    exported = json.loads(export_json(finished))
    sentences = [s for p in exported["paragraphs"] for s in p["sentences"]]
    [told] = [s for s in sentences if s["text"] == SENTENCE]
    assert told["translation"] == OWN
