from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ExportError
from core.export import FORMATS, export_folder
from core.export.file_names import names_for
from tests.article_samples import summit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.finished_article import FinishedArticle


WRITTEN = [name for name, format in FORMATS.items() if not format.drawn]


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


def test_no_folder_ends_as_the_files_do(tmp_path: Path):
    paths = ["list", "list.json/1.json", "list.json_/1.json", "LIST.JSON/2.json", "page.html/1.txt"]
    export_folder([summit(path) for path in paths], tmp_path, "json")
    found = list(tmp_path.rglob("*.[jJ][sS][oO][nN]"))
    assert all(path.is_file() for path in found)
    assert sorted(json.loads(path.read_text("utf-8"))["path"] for path in found) == sorted(paths)


@pytest.mark.parametrize("format_", WRITTEN)
def test_an_empty_folder_is_no_fault(tmp_path: Path, format_: str):
    export_folder([], tmp_path / "out", format_)
    assert (tmp_path / "out").is_dir()


@pytest.mark.parametrize("format_", WRITTEN)
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
    with pytest.raises(ExportError, match=", ".join(WRITTEN)):
        export_folder([], tmp_path, "odt")


def test_a_file_in_the_way_is_told_in_words(tmp_path: Path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(ExportError, match="cannot be written"):
        export_folder([summit()], tmp_path / "file" / "out", "csv")
    (tmp_path / "summit.txt.json").mkdir()
    with pytest.raises(ExportError, match=r"summit\.txt\.json cannot be written"):
        export_folder([summit("summit.txt")], tmp_path, "json")


LONG = [
    "a" * 255,
    "ж" * 127 + ".txt",
    "新" * 85,
    "新" * 84 + "a.html",
    "e\u0301" * 85,
    "👨‍👩‍👧" * 14,
    "x" * 250 + "/" + "y" * 255 + ".eml",
    "a.zip/" + "член " * 60 + ".txt",
]


@pytest.mark.parametrize("path", LONG)
@pytest.mark.parametrize("format_", ["json", "html", "docx", "md"])
def test_a_name_too_long_is_cut_between_letters(tmp_path: Path, path: str, format_: str):
    (file,) = export_folder([summit(path)], tmp_path, format_)
    assert file.is_file()
    assert file.suffix == f".{format_}"
    assert all(len(os.fsencode(part)) <= 255 for part in file.relative_to(tmp_path).parts)
    first = PurePosixPath(path).name[:20]
    assert file.name.startswith(first)
    if path.endswith(".txt"):
        assert file.name.endswith(f".txt.{format_}")


def test_names_that_are_alike_for_long_go_to_files_of_their_own(tmp_path: Path):
    paths = ["ж" * 127 + str(number) for number in range(5)]
    files = export_folder([summit(path) for path in paths], tmp_path, "json")
    assert len(set(files)) == 5
    said = [json.loads(file.read_text("utf-8"))["path"] for file in files]
    assert said == paths
    assert export_folder([summit(path) for path in paths], tmp_path, "json") == files


def test_the_index_leads_to_names_that_were_cut(tmp_path: Path):
    files = export_folder([summit("ж" * 127), summit("b.txt")], tmp_path, "html")
    index = (tmp_path / "index.html").read_text("utf-8")
    assert quote(files[0].name) in index or files[0].name in index


def test_a_place_too_deep_becomes_a_short_one(tmp_path: Path):
    deep = "/".join(["folder " + "d" * 200] * 50) + "/a.txt"
    (file,) = export_folder([summit(deep)], tmp_path, "json")
    assert file.parent == tmp_path
    assert json.loads(file.read_text("utf-8"))["path"] == deep


def test_an_article_that_cannot_be_written_is_named_and_the_others_follow(tmp_path: Path):
    (tmp_path / "b.txt.json").mkdir()
    failed: dict[str, str] = {}
    articles = [summit("a.txt"), summit("b.txt"), summit("../c.txt"), summit("d.txt")]
    files = export_folder(articles, tmp_path, "json", on_failure=failed.__setitem__)
    assert [file.name for file in files] == ["a.txt.json", "d.txt.json"]
    assert list(failed) == ["b.txt", "../c.txt"]
    assert "cannot be written" in failed["b.txt"]


@pytest.mark.parametrize("format_", WRITTEN)
def test_an_article_that_a_format_fails_on_is_named_and_the_others_follow(tmp_path, format_):
    bad = replace(summit("b.txt"), translations=None)
    failed: dict[str, str] = {}
    files = export_folder(
        [summit("a.txt"), bad, summit("c.txt")], tmp_path, format_, on_failure=failed.__setitem__
    )
    assert list(failed) == ["b.txt"]
    assert files
    text = "".join(str(file) + file.read_text("utf-8", "replace") for file in files)
    assert format_ in ("csv", "epub", "graphml") or "a.txt" in text or "summit" in text.lower()


def test_a_full_disk_ends_the_export(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    failed: dict[str, str] = {}
    with pytest.raises(ExportError, match="No space left"):
        export_folder(
            [summit("a.txt"), summit("b.txt")], tmp_path, "json", on_failure=failed.__setitem__
        )
    assert not failed


@pytest.mark.parametrize("refused", [22, 84, 2])
def test_a_file_system_that_refuses_a_name_gets_a_plainer_one(tmp_path, monkeypatch, refused):
    replace_file = Path.replace

    def stick(self: Path, target: Path) -> Path:
        if set(':?"') & set(target.name):
            raise OSError(refused, "Invalid argument")
        return replace_file(self, target)

    monkeypatch.setattr(Path, "replace", stick)
    (file,) = export_folder([summit('Cine: "noi?".txt')], tmp_path, "json")
    assert file.name.startswith("Cine_ _noi__")
    assert file.name.endswith(".txt.json")


@given(st.text(st.characters(exclude_characters="/\0"), min_size=1, max_size=400))
def test_every_name_fits_in_the_end(name: str):
    for place in names_for([name], ".json"):
        assert len(place[-1].encode("utf-8", "surrogatepass")) <= 255
        assert place[-1].endswith(".json")
    assert place[-1].isprintable() or any(not sign.isprintable() for sign in name)
    place[-1].encode("utf-8")


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
