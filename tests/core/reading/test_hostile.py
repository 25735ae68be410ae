"""Files made to harm: each is read or refused with a reason, at once, and nothing is loaded."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from core.errors import FileDamaged, FileTooLarge, ReadError
from core.folder import scan
from core.preparation.prepare import prepare
from core.processes.worker_process import MEMORY_BYTES, WorkerProcess
from core.reading import MAX_CHARACTERS, documents, parse, read
from tests.core.reading import made_files
from tests.core.reading.made_files import Letters
from tests.loopback import Loopback

if TYPE_CHECKING:
    from pathlib import Path

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
NESTED_MAIL = b"".join(
    b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2000)
)
LAUGHS = '<!DOCTYPE a [<!ENTITY a0 "ha ha ha">' + "".join(
    f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(12)
)


def text_or_reason(data: bytes, suffix: str) -> str:
    try:
        return parse(data, suffix).text
    except ReadError as error:
        return str(error)


def nested_odt(depth: int) -> bytes:
    body = "<text:section>" * depth + "<text:p>adânc</text:p>" + "</text:section>" * depth
    content = (
        f'<office:document-content xmlns:office="{OFFICE}" xmlns:text="{TEXT}"><office:body>'
        f"<office:text>{body}</office:text></office:body></office:document-content>"
    )
    return made_files.zipped(
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}
    )


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        (f"{LAUGHS}]><a>&a12; cuvinte</a>".encode(), ".xml"),
        (b"<a>" * 100_000 + b"text", ".xml"),
        (made_files.docx(body=f"{LAUGHS}]><w:p><w:r><w:t>&a12;</w:t></w:r></w:p>"), ".docx"),
        (made_files.docx(body="<w:sdt>" * 900 + "<w:p/>" + "</w:sdt>" * 900), ".docx"),
        (nested_odt(900), ".odt"),
        (nested_odt(30_000), ".odt"),
        (b"[" * 100_000, ".json"),
        (b'{"a":' * 100_000, ".json"),
        (b"{\\rtf1 " + b"{" * 100_000 + b"text", ".rtf"),
        (b"{\\rtf1 {\\bin2000000000 x} text}", ".rtf"),
        (b"<div>" * 50_000 + b"text", ".html"),
        (b"<!-- a --> " * 5_000 + b"<!-- text", ".xml"),
        (b"Content-Type: text/plain; charset*=utf-8''%00a\n\ntext", ".eml"),
(NESTED_MAIL, ".eml"),
        (b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n"
         b"<</Type/Pages/Count 5/Kids[2 0 R 2 0 R]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n", ".pdf"),
    ],
)  # fmt: skip
def test_bombs_and_depths_end(data: bytes, suffix: str):
    said = text_or_reason(data, suffix)
    assert 0 < len(said) < 10_000


def test_a_document_that_unpacks_without_end(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(documents, "MOST_UNPACKED", 1000)
    with pytest.raises(FileTooLarge, match="unpacks"):
        parse(made_files.docx(body=" " * 2000), ".docx")


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ".csv"])
def test_more_text_than_an_article_has(suffix: str):
    with pytest.raises(FileTooLarge, match="million characters"):
        parse(b"word " * (MAX_CHARACTERS // 5 + 10), suffix)


def test_pages_without_end():
    kids = "3 0 R " * 100_000
    data = (
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count "
        f"100000/Kids[{kids}]>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n"
        "trailer\n<</Root 1 0 R>>\n"
    )
    with pytest.raises(FileTooLarge, match="100000 pages"):
        parse(data.encode(), ".pdf")


@pytest.mark.parametrize("suffix", sorted(made_files.seeds().keys() - {".zip"}))
def test_every_length_of_a_truncated_file(suffix: str):
    data = made_files.seeds()[suffix]
    for length in range(0, len(data), max(1, len(data) // 25)):
        assert text_or_reason(data[:length], suffix)


@pytest.mark.slow
def test_memory_is_bounded_in_the_worker():
    pytest.importorskip("resource", reason="this system has no limit for a process")
    worker = WorkerProcess()
    try:
        with pytest.raises(MemoryError):
            worker.call(bytearray, MEMORY_BYTES + 1)
        assert worker.call(divmod, 7, 2) == (3, 1)
    finally:
        worker.close()


@pytest.fixture
def server():
    with Loopback() as server:
        yield server


def test_nothing_is_loaded_from_anywhere(tmp_path: Path, server: Loopback):
    at = server.address.rstrip("/")
    secret = tmp_path / "secret.txt"
    secret.write_text("words that nobody may read")
    links = "".join(
        f'<{tag} {name}="{place}/{tag}"></{tag}>'
        for place in (at, secret.as_uri(), "../secret.txt")
        for tag, name in (
            ("img", "src"), ("script", "src"), ("iframe", "src"), ("object", "data"),
            ("embed", "src"), ("video", "src"), ("source", "srcset"), ("a", "href"),
        )
    )  # fmt: skip
    head = (
        f'<base href="{at}/"><link rel="stylesheet" href="{at}/css"><link rel="canonical" '
        f'href="{at}/canon"><meta http-equiv="refresh" content="0;url={at}/refresh">'
        f"<style>@import url({at}/import); body {{ background: url({at}/bg) }}</style>"
    )
    page = f"<html><head>{head}</head><body>{made_files.html_body()}{links}</body></html>"
    dtd = (
        f'<!DOCTYPE a SYSTEM "{at}/dtd" [<!ENTITY x SYSTEM "{at}/x">'
        f'<!ENTITY % y SYSTEM "{at}/y">%y;'
        f'<!ENTITY z SYSTEM "{secret.as_uri()}">]>'
    )
    include = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{at}/xi"/>'
    xml = f'<?xml-stylesheet href="{at}/xsl"?>{dtd}<a>{include}<p>text &x; &z;</p></a>'
    picture = f'<w:pict><v:imagedata xmlns:v="v" src="{at}/v"/></w:pict>'
    picture = f"<w:p><w:r><w:t>text</w:t>{picture}</w:r></w:p>"
    files = {
        "a.html": page.encode(),
        "a.xhtml": (dtd.replace("<!DOCTYPE a", "<!DOCTYPE html") + page).encode(),
        "a.xml": xml.encode(),
        "a.eml": made_files.mail(html=page),
        "a.mhtml": made_files.mhtml().replace(b"</body>", links.encode() + b"</body>"),
        "a.md": f"Text ![p]({at}/p) [x]: {at}/x\n\n{links}".encode(),
        "a.docx": made_files.docx(body=picture),
        "a.rtf": b'{\\rtf1 text {\\field{\\*\\fldinst INCLUDEPICTURE "' + at.encode() + b'/p"}} }',
        "a.json": f'{{"text": "text {links.replace(chr(34), "")} words words"}}'.encode(),
        "a.pdf": made_files.pdf([[Letters(f"text {at}/pdf", 60, 700)]]),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
        article = prepare(tmp_path / name, name)
        assert "nobody may read" not in article.text
    assert server.asked == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipes_devices_and_folders_of_any_format_do_not_wait(tmp_path: Path):
    for suffix in (".pdf", ".docx", ".zip", ".eml"):
        os.mkfifo(tmp_path / f"pipe{suffix}")
        (tmp_path / f"zero{suffix}").symlink_to("/dev/zero")
        (tmp_path / f"gone{suffix}").symlink_to(tmp_path / "nowhere")
    entries = [entry.path for entry in scan(tmp_path) if not entry.path.startswith("home")]
    assert len(entries) == 12
    for path in entries:
        with pytest.raises(ReadError, match=r"regular file|no longer"):
            read(tmp_path / path)


def test_a_folder_removed_while_open(tmp_path: Path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.zip").write_bytes(made_files.zipped({"a.txt": "text"}))
    (entry,) = scan(folder)
    (folder / "a.zip").unlink()
    folder.rmdir()
    assert scan(folder) == []
    with pytest.raises(ReadError, match="no longer there"):
        prepare(folder / entry.path, entry.path)


def test_a_deep_document_is_refused_before_the_library_sees_it():
    with pytest.raises(FileDamaged, match="deeply"):
        parse(nested_odt(documents.MOST_NESTED), ".odt")
