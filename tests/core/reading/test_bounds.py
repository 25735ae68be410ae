"""What strangers send is bounded before memory is taken, and costs nothing but itself."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from typing import TYPE_CHECKING

import pytest

from core.errors import FileDamaged, FileTooLarge, ReadError
from core.folder import scan
from core.reading import parse, read, read_bytes, spreadsheets, zip_parts
from core.reading.containers import contents, feed, json_lines, listing, wacz, warc
from tests.core.reading import made_containers, made_documents, made_files
from tests.core.reading.made_files import zipped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONG = "Podul peste canal rămâne închis până vineri, spune primarul. "
DIGITS = "9" * 5_000
SPACES = f'<text:p><text:s text:c="{DIGITS}"/>'
COMMENT = "<office:annotation><text:p>Întreabă redacția</text:p></office:annotation>"
XLSX = made_documents.xlsx([["Titlu", "Data"], [LONG, 45_000]])
ODS = made_documents.ods([["Titlu"], [LONG]])


def listed(folder: Path, name: str, data: bytes) -> list[str]:
    (folder / name).write_bytes(data)
    return [entry.path for entry in scan(folder)]


def test_a_file_that_nobody_foresaw_hides_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def fail(*_: object) -> None:
        raise TypeError

    monkeypatch.setattr(json_lines, "contents", fail)
    members = {"one.txt": "unu", "odd.jsonl": "{}\n{}"}
    assert listed(tmp_path, "a.zip", zipped(members)) == ["a.zip/odd.jsonl", "a.zip/one.txt"]


@pytest.mark.parametrize(
    "odd",
    [
        {"chats": {"list": 5}},
        {"chats": {"list": {"a": 1}}, "left_chats": 3},
        {"messages": [{"sender_name": "A", "timestamp_ms": 10**400, "content": "unu"}]},
        [{"full_text": "unu", "id_str": "1", "created_at": "0001-01-01T00:00:00+14:00"}],
    ],
)
def test_odd_chats_are_files_like_any_other(tmp_path: Path, odd: object):
    members = {"one.txt": "unu", "odd.json": json.dumps(odd)}
    assert listed(tmp_path, "a.zip", zipped(members)) == ["a.zip/odd.json", "a.zip/one.txt"]


def test_no_article_is_made_beyond_those_that_are_listed(monkeypatch: pytest.MonkeyPatch):
    def parts() -> Iterator[bytes]:
        yield from [b"x"] * 4
        pytest.fail("one more was made")

    monkeypatch.setattr(contents, "MOST_ITEMS", 3)
    with pytest.raises(FileTooLarge, match="more articles"):
        contents.numbered(parts(), ".json")


def test_a_feed_is_not_kept_once_for_each_item(monkeypatch: pytest.MonkeyPatch):
    said = "<title>Ziarul</title>" + "<generator>x</generator>" * 100
    items = "".join(f"<item><title>{n}</title></item>" for n in range(5))
    data = f"<rss><channel>{said}{items}</channel></rss>".encode()
    found = feed.contents(io.BytesIO(data), "a.rss").items
    assert sum(item.held for item in found) < len(data) < found[0].size * 2
    assert {len(item.read(io.BytesIO())) for item in found} == {item.size for item in found}
    names = " ".join(f'xmlns:n{n}="urn:{n}"' for n in range(200))
    monkeypatch.setattr(feed, "MOST_UNPACKED", 10_000)
    with pytest.raises(FileTooLarge):
        feed.contents(io.BytesIO(data.replace(b"<rss>", f"<rss {names}>".encode())), "a.rss")


def crawl(pages: int) -> bytes:
    """Give records whose pages are packed, and large when they are unpacked."""
    body = f"<p>{LONG}</p>".encode() * 500
    return b"".join(
        made_containers.fetched(f"https://ziar.example/{n}", "text/html", body, packed=True)
        for n in range(pages)
    )


def test_the_pages_of_a_crawl_are_bounded_one_after_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(warc, "MOST_UNPACKED", 60_000)
    monkeypatch.setattr(wacz, "MOST_UNPACKED", 60_000)
    assert listed(tmp_path, "a.warc.gz", gzip.compress(crawl(3))) == ["a.warc.gz"]
    with pytest.raises(FileTooLarge):
        read(tmp_path / "a.warc.gz")
    several = {f"archive/{n}.warc": crawl(1) for n in range(2)}
    (tmp_path / "b.wacz").write_bytes(zipped({**several, "archive/2.warc": b"damaged"}))
    with pytest.raises(FileTooLarge):
        read(tmp_path / "b.wacz")


def test_line_ends_without_end_are_no_crawl(tmp_path: Path):
    (tmp_path / "a.warc.gz").write_bytes(gzip.compress(b"\r\n" * 100_000))
    with pytest.raises(FileDamaged):
        read(tmp_path / "a.warc.gz")


def remade(data: bytes, old: str, new: str, **more: bytes) -> bytes:
    """Pack a ZIP archive again with other words in its texts, and with more members."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name).decode() for name in archive.namelist()}
    return zipped({**{name: text.replace(old, new) for name, text in members.items()}, **more})


def noted_docx(picture: bytes) -> bytes:
    """Give a Word document with the sign of a footnote, and a picture."""
    note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    body = made_files.word(LONG) + f"<w:p>{note}<w:r><w:t>{LONG}</w:t></w:r></w:p>"
    return remade(made_files.docx(body), "", "", **{"word/media/1.png": picture})


def test_a_picture_in_a_document_is_not_unpacked(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(zip_parts, "MOST_UNPACKED", 50_000)
    assert LONG.strip() in parse(noted_docx(bytes(100_000)), ".docx").text
    data = bytearray(noted_docx(bytes(range(256)) * 40))
    at = data.index(b"word/media/1.png") + len("word/media/1.png")
    data[at : at + 20] = b"\xff" * 20
    assert LONG.strip() in parse(bytes(data), ".docx").text


def test_a_document_prepared_without_end_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(zip_parts, "MOST_UNPACKED", 500)
    with pytest.raises(FileTooLarge, match="unpacks"):
        parse(noted_docx(b""), ".docx")


def test_rows_without_cells_are_bounded(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(spreadsheets, "MOST_TAGS", 1_000)
    data = remade(XLSX, "<sheetData>", "<sheetData>" + "<row/>" * 2_000)
    with pytest.raises(FileTooLarge, match="more cells"):
        parse(data, ".xlsx")


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        (remade(XLSX, "<v>0</v>", f"<v>{DIGITS}</v>"), ".xlsx"),
        (remade(XLSX, 's="1"', f's="{DIGITS}"'), ".xlsx"),
        (remade(ODS, '"16000"', f'"{DIGITS}"'), ".ods"),
        (made_documents.fodt().replace(b"<text:p>", SPACES.encode()), ".fodt"),
    ],
)
def test_numbers_without_end_are_read_as_none(data: bytes, suffix: str):
    assert parse(data, suffix).text


def test_a_comment_in_a_cell_is_no_text():
    cell = f"<text:p>{LONG}</text:p>"
    data = remade(ODS, f"<text:p>{LONG}", f"{COMMENT}<text:p>{LONG}")
    assert parse(data, ".ods").text == parse(ODS, ".ods").text
    table = f"<table:table><table:table-row><table:table-cell>{{}}{cell}</table:table-cell>"
    table += "</table:table-row></table:table></office:text>"
    flat, noted = (
        made_documents.fodt().replace(b"</office:text>", table.format(comment).encode())
        for comment in ("", COMMENT)
    )
    assert LONG.strip() in parse(flat, ".fodt").text
    assert parse(noted, ".fodt").text == parse(flat, ".fodt").text


def test_what_a_packed_file_unpacks_to_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"x" * 2_000))
    assert read_bytes(tmp_path / "a.txt.gz/a.txt") == b"x" * 2_000
    monkeypatch.setattr(listing, "MAX_BYTES", 1_000)
    with pytest.raises(FileTooLarge):
        read_bytes(tmp_path / "a.txt.gz/a.txt")


def test_a_file_that_did_not_change_is_not_opened_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "a.json").write_text("[1", "utf-8")
    with pytest.raises(ReadError):
        listing.inside(tmp_path / "a.json")
    paths = listed(tmp_path, "b.zip", zipped({"c.txt": "x"}))
    monkeypatch.setattr(listing, "open_regular", lambda *_: pytest.fail("it was opened again"))
    assert [entry.path for entry in scan(tmp_path)] == paths == ["a.json", "b.zip/c.txt"]
    with pytest.raises(ReadError) as caught:
        listing.inside(tmp_path / "a.json")
    # What stands behind a reason holds all that was read when it arose.
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_lists_in_any_letters_are_found(tmp_path: Path, encoding: str):
    data = json.dumps({"n": [{"text": LONG + "A"}, {"text": LONG + "B"}]}).encode(encoding)
    assert listed(tmp_path, "a.json", data) == ["a.json/1.json", "a.json/2.json"]
