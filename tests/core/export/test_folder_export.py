from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from core.errors import ExportError
from core.export import FORMATS, FinishedArticle, export_folder
from tests.article_samples import summit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def names(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_json_mirrors_the_articles_places(tmp_path: Path):
    out = tmp_path / "new" / "out"
    written = export_folder([summit("a.txt"), summit("a/b.txt")], out, "json")
    assert names(out) == ["a.txt.json", "a/b.txt.json"]
    assert written == [out / "a.txt.json", out / "a" / "b.txt.json"]
    assert json.loads(written[1].read_text("utf-8"))["path"] == "a/b.txt"


@pytest.mark.parametrize(
    ("format_", "files"),
    [
        ("html", ["a/b.txt.html", "index.html", "index.html.html"]),
        ("tmx", ["diptych.tmx"]),
        ("csv", ["entities.csv", "mentions.csv"]),
    ],
)
def test_other_formats_have_their_files(tmp_path: Path, format_: str, files: list[str]):
    written = export_folder([summit("a/b.txt"), summit("index.html")], tmp_path / "o", format_)
    assert names(tmp_path / "o") == files
    assert sorted(written) == sorted(tmp_path / "o" / name for name in files)


@pytest.mark.parametrize("format_", FORMATS)
def test_an_empty_folder_is_no_fault(tmp_path: Path, format_: str):
    export_folder([], tmp_path / "out", format_)
    assert (tmp_path / "out").is_dir()


@pytest.mark.parametrize("format_", FORMATS)
def test_an_export_again_replaces_the_first(tmp_path: Path, format_: str):
    first = export_folder([summit()], tmp_path, format_)
    before = [path.read_bytes() for path in first]
    assert export_folder([summit()], tmp_path, format_) == first
    assert [path.read_bytes() for path in first] == before


@pytest.mark.parametrize("inside", ["", "sub", "sub/../x"])
def test_the_folder_of_the_articles_is_refused(tmp_path: Path, inside: str):
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.txt").write_text("mine")
    with pytest.raises(ExportError, match="Choose a folder outside"):
        export_folder([summit("a.txt")], tmp_path / inside, "json", source=tmp_path)
    assert names(tmp_path) == ["a.txt"]


def test_a_link_into_the_folder_of_the_articles_is_refused(tmp_path: Path):
    (tmp_path / "articles").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "articles")
    with pytest.raises(ExportError, match="Choose a folder outside"):
        export_folder([], tmp_path / "link", "tmx", source=tmp_path / "articles")


def test_a_folder_around_that_of_the_articles_is_allowed(tmp_path: Path):
    source = tmp_path / "articles"
    source.mkdir()
    (source / "a.txt").write_text("mine")
    export_folder([summit("a.txt")], tmp_path, "json", source=source)
    assert names(tmp_path) == ["a.txt.json", "articles/a.txt"]


@pytest.mark.parametrize("path", ["../a.txt", "/etc/a.txt", "a/../../b"])
def test_nothing_is_written_outside(tmp_path: Path, path: str):
    with pytest.raises(ExportError, match="no path inside"):
        export_folder([summit(path)], tmp_path / "out", "json")
    assert names(tmp_path) == []


def test_an_unknown_format_is_refused(tmp_path: Path):
    with pytest.raises(ExportError, match="html, docx, md, json, tmx, csv"):
        export_folder([], tmp_path, "odt")


def test_a_file_in_the_way_is_told_in_words(tmp_path: Path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(ExportError, match="cannot be written"):
        export_folder([summit()], tmp_path / "file" / "out", "csv")
    (tmp_path / "summit.txt.json").mkdir()
    with pytest.raises(ExportError, match=r"summit\.txt\.json cannot be written"):
        export_folder([summit("summit.txt")], tmp_path, "json")


def test_a_name_too_long_is_told_in_words(tmp_path: Path):
    with pytest.raises(ExportError, match="cannot be written"):
        export_folder([summit("a" * 255)], tmp_path, "json")
    assert names(tmp_path) == []


@pytest.mark.parametrize("format_", ["tmx", "csv"])
def test_an_export_that_stops_leaves_the_old_file(tmp_path: Path, format_: str):
    files = export_folder([summit()], tmp_path, format_)
    before = [path.read_bytes() for path in files]

    def stopping() -> Iterator[FinishedArticle]:
        yield summit("b.txt")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_folder(stopping(), tmp_path, format_)
    assert [path.read_bytes() for path in files] == before
    assert names(tmp_path) == sorted(path.name for path in files)
