"""Files that hold articles, of every kind: each article is read with what is known of it."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
from datetime import date
from typing import TYPE_CHECKING

import pytest

from core.errors import FileTooLarge
from core.folder import scan, unread_files
from core.preparation.prepare import prepare
from core.reading import BlockKind, read
from core.reading.containers import tar_archive, warc_records
from tests.core.reading import made_containers, made_documents
from tests.core.reading.made_containers import ADDRESSES, CHANNEL, POLISH
from tests.core.reading.made_files import HEADING, LAST, PARAGRAPHS, TITLE, page

if TYPE_CHECKING:
    from pathlib import Path

    from core.source_text import SourceText


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    return folder


def found(folder: Path, name: str, data: bytes) -> dict[str, SourceText]:
    """Lay a file into the folder and read all that is listed of it."""
    (folder / name).write_bytes(data)
    paths = [entry.path for entry in scan(folder)]
    return {path.removeprefix(f"{name}/"): read(folder / path) for path in paths}


def paragraphs(source: SourceText) -> list[str]:
    return [block.text for block in source.blocks if block.kind is not BlockKind.TITLE]


@pytest.mark.parametrize("name", made_containers.containers())
def test_every_article_of_every_kind_is_read(folder: Path, name: str):
    articles = found(folder, name, made_containers.containers()[name])
    single = {"b.tar.gz", "f.wacz", "g.maff", "message_1.json", "messages.html"}
    assert len(articles) >= (1 if name in single else 2)
    for path, source in articles.items():
        assert prepare(folder / name / path, path) if path != name else source


def test_a_day_of_a_channel_is_an_article(folder: Path):
    days = found(folder, "result.json", made_containers.telegram())
    assert list(days) == ["2024-05-02.json", "2024-05-03.json"]
    first, second = days.values()
    assert (first.title, first.date, first.source) == (
        f"{CHANNEL}, 02.05.2024", date(2024, 5, 2), CHANNEL,
    )  # fmt: skip
    assert paragraphs(first) == [
        "08:05 Пором стоїть до вечора, повідомив порт.",
        "09:20 Капітан Іван Лис каже, що вітер слабне.",
    ]
    assert paragraphs(second)[1] == "Квитки продають на пристані."


def test_all_chats_of_an_account_are_read(folder: Path):
    chat = json.loads(made_containers.telegram())
    whole = {"chats": {"list": [chat, {**chat, "name": "Grup", "messages": chat["messages"][:2]}]}}
    days = found(folder, "result.json", json.dumps(whole).encode())
    assert list(days) == ["1-2024-05-02.json", "1-2024-05-03.json", "2-2024-05-02.json"]
    assert days["2-2024-05-02.json"].source == "Grup"


def test_a_chat_that_was_exported_as_a_page(folder: Path):
    (source,) = found(folder, "messages.html", made_containers.telegram_page()).values()
    assert (source.title, source.date) == ("Grup Port, 02.05.2024", date(2024, 5, 2))
    assert paragraphs(source) == [
        "08:05 Ion Pop: Podul e închis. Până la toamnă.",
        "08:06 Ion Pop: Așa spune primăria.",
        "08:09 Ana: Mulțumesc!",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "{d:02}.{m:02}.2024, {h:02}:12 - {name}: {text}",
        "[{d:02}.{m:02}.24, {h:02}:12:33] {name}: {text}",
        "{d}/{m}/24, {h}:12 - {name}: {text}",
        "{m}/{d}/24, {h12}:12 {half} - {name}: {text}",
        "2024/{m:02}/{d:02} {h:02}:12 - {name}: {text}",
        "\u200e[{d:02}/{m:02}/2024, {h12}:12:33\u202f{half}] {name}: {text}",
    ],
)
def test_a_chat_has_the_dates_of_any_telephone(folder: Path, line: str):
    said = [(2, 8, "Ola", "Most zamknięty!"), (2, 9, "Jan", "A prom?"), (13, 21, "Ola", "Pływa.")]
    lines = [
        line.format(d=d, m=5, h=h, h12=(h - 1) % 12 + 1, half="PM" if h > 12 else "AM",
                    name=name, text=text)
        for d, h, name, text in said
    ]  # fmt: skip
    days = found(folder, "WhatsApp Chat with Ola.txt", "\n".join(lines).encode())
    assert [source.date for source in days.values()] == [date(2024, 5, 2), date(2024, 5, 13)]
    first, second = days.values()
    assert first.title == "Ola, 02.05.2024"
    assert paragraphs(first) == ["08:12 Ola: Most zamknięty!", "09:12 Jan: A prom?"]
    assert paragraphs(second) == ["21:12 Ola: Pływa."]


def test_a_text_about_a_chat_is_a_text(folder: Path):
    text = "Artykuł o tym, jak WhatsApp zapisuje czaty.\n02.05.2024, 08:12 - Ola: tak\n"
    assert list(found(folder, "whatsapp.txt", text.encode())) == ["whatsapp.txt"]


def test_letters_that_facebook_spoils_are_right(folder: Path):
    (source,) = found(folder, "message_1.json", made_containers.facebook()).values()
    assert source.title == "Ola Żak, 02.05.2024"
    assert paragraphs(source)[0] == "09:00 Most zamknięty do jesieni."


def test_posts_are_read_by_days(folder: Path):
    days = found(folder, "tweets.js", made_containers.tweets())
    assert [len(paragraphs(source)) for source in days.values()] == [2, 1]
    assert paragraphs(days["2024-05-03.json"]) == ["09:05 Podul 2 & portul."]
    listed = {
        "data": [{"id": "1", "author_id": "7", "created_at": "2024-05-02T08:00:00Z",
                  "edit_history_tweet_ids": ["1"], "text": "Podul e închis."}],
        "includes": {"users": [{"id": "7", "name": "Portul", "username": "port"}]},
    }  # fmt: skip
    (folder / "tweets.js").unlink()
    (source,) = found(folder, "a.json", json.dumps(listed).encode()).values()
    assert (source.title, source.source) == ("Portul, 02.05.2024", "Portul")


@pytest.mark.parametrize("name", ["c.warc", "d.warc.gz", "e.warc.gz"])
def test_the_pages_of_a_crawl_are_articles(folder: Path, name: str):
    first, second = found(folder, name, made_containers.containers()[name]).values()
    assert (first.title, first.source) == (TITLE, "ziar.example")
    assert (second.title, second.source) == ("Port", "kurier.example")
    assert POLISH in second.text


def test_a_crawl_with_a_list_of_pages_gives_those(folder: Path):
    (source,) = found(folder, "a.wacz", made_containers.wacz()).values()
    assert (source.title, source.source) == ("Port", "kurier.example")


def test_a_crawl_that_unpacks_without_end_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(warc_records, "MOST_PASSED", 100_000)
    record = made_containers.fetched(ADDRESSES[0], "image/png", bytes(300_000))
    (folder / "a.warc.gz").write_bytes(gzip.compress(record))
    assert [entry.path for entry in scan(folder)] == ["a.warc.gz"]
    with pytest.raises(FileTooLarge, match="Cut it into parts"):
        read(folder / "a.warc.gz")


def test_a_page_in_an_archive_of_its_own_says_where_it_was(folder: Path):
    (source,) = found(folder, "a.maff", made_containers.maff()).values()
    assert (source.title, source.source) == (TITLE, "ziar.example")


def test_what_is_attached_to_a_mail_is_named_in_it_and_lies_beside_it(folder: Path):
    articles = found(folder, "a.eml", made_containers.mail())
    assert list(articles) == [
        "a.eml", "Drugi list.eml", "Drugi list.eml/notă.txt", "Podul nou.docx",
    ]  # fmt: skip
    named = [b.text for b in articles["a.eml"].blocks if b.kind is BlockKind.ADDED][-1]
    assert named == "Attachments: Podul nou.docx, skan.png, Drugi list.eml"
    assert "drugi list, który" not in articles["a.eml"].text
    assert articles["Podul nou.docx"].text.startswith(TITLE)
    assert articles["Drugi list.eml/notă.txt"].text.strip() == LAST
    assert [file.path for file in unread_files(folder)] == ["a.eml/skan.png"]


def test_rows_of_spreadsheets_are_articles_with_their_days(folder: Path):
    lines = made_containers.LINES
    articles = list(found(folder, "a.xlsx", made_documents.xlsx(lines)).values())
    assert [source.date for source in articles] == [date(2024, 5, 2), date(2024, 5, 3)]
    assert [source.title for source in articles] == [TITLE, HEADING]
    assert paragraphs(articles[1]) == [LAST]


def test_empty_cells_at_the_end_of_each_row_are_no_columns(folder: Path):
    lines = [[str(cell) for cell in line] for line in made_containers.LINES]
    articles = list(found(folder, "a.ods", made_documents.ods(lines)).values())
    assert [source.title for source in articles] == [TITLE, HEADING]
    assert paragraphs(articles[1]) == [LAST]


def test_items_of_a_news_message_are_articles_without_what_is_said_about_them(folder: Path):
    articles = list(found(folder, "a.xml", made_containers.newsml()).values())
    assert [source.title for source in articles] == ["Podul 1", "Podul 2"]
    assert [paragraphs(source) for source in articles] == [[text] for text in PARAGRAPHS]
    assert [source.date for source in articles] == [date(2024, 5, 1), date(2024, 5, 2)]
    assert {(s.author, s.source, s.language) for s in articles} == {
        ("Ion Pop", "Agenția de Probă", "ro")
    }


def test_a_blogs_pictures_and_menus_are_no_articles(folder: Path):
    articles = list(found(folder, "a.xml", made_containers.wordpress()).values())
    assert [source.title for source in articles] == [TITLE, HEADING]


def test_what_trafilatura_wrote_about_a_page_is_known(folder: Path):
    text = (
        '<doc sitename="Gazeta" title="Podul" author="Ion Pop" date="2024-05-02" language="ro"'
        f' source="https://gazeta.example/a"><main><p>{LAST}</p></main>'
        "<comments><p>Nu cred.</p></comments></doc>"
    )
    (source,) = found(folder, "a.xml", text.encode()).values()
    assert (source.title, source.author, source.source) == ("Podul", "Ion Pop", "Gazeta")
    assert (source.date, source.language) == (date(2024, 5, 2), "ro")
    assert paragraphs(source) == [LAST]


@pytest.mark.parametrize(
    "stated",
    [
        {"headline": TITLE, "byline": "Ion Pop", "body_text": PARAGRAPHS[0], "uri": "urn:1",
         "usageterms": "Doar pentru abonați, " * 9, "provider": "Agenția"},
        {"headlines": [{"role": "main", "value": TITLE}], "by": "Ion Pop", "uri": "urn:1",
         "bodies": [{"role": "main", "value": f"<p>{PARAGRAPHS[0]}</p>"}],
         "infosources": [{"name": "Agenția"}]},
        {"title": {"rendered": TITLE}, "author": "Ion Pop", "source": "Agenția",
         "content": {"rendered": f"<p>{PARAGRAPHS[0]}</p>", "protected": False}},
    ],
)  # fmt: skip
def test_an_agencys_json_gives_its_text_and_not_its_terms(folder: Path, stated):
    row = {**stated, "language": "ro", "versioncreated": "2024-05-02T08:00:00Z"}
    (source,) = found(folder, "a.json", json.dumps(row).encode()).values()
    assert (source.title, source.author, source.source) == (TITLE, "Ion Pop", "Agenția")
    assert (paragraphs(source), source.date) == ([PARAGRAPHS[0]], date(2024, 5, 2))


def test_a_page_that_an_extension_saved_says_where_it_was(folder: Path):
    note = f"<!--\n Page saved with SingleFile\n url: {ADDRESSES[0]}\n saved date: now\n-->"
    data = page().replace(b"<head>", note.encode() + b"<head>")
    (source,) = found(folder, "a.html", data).values()
    assert source.source == "ziar.example"


def test_links_and_devices_in_a_tape_archive_are_no_articles(folder: Path):
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w") as archive:
        for name, kind in (
            ("link.txt", tarfile.SYMTYPE), ("hard.txt", tarfile.LNKTYPE),
            ("pipe.txt", tarfile.FIFOTYPE), ("null.txt", tarfile.CHRTYPE),
            ("../out.txt", tarfile.REGTYPE), ("/etc/out.txt", tarfile.REGTYPE),
            ("in.txt", tarfile.REGTYPE),
        ):  # fmt: skip
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    (folder / "a.tar").write_bytes(target.getvalue())
    assert [entry.path for entry in scan(folder)] == ["a.tar/in.txt"]


def test_a_tape_archive_that_unpacks_without_end_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(tar_archive, "MOST_PASSED", 1_000)
    (folder / "a.tgz").write_bytes(made_containers.tar_gz({"a.txt": bytes(2_000)}))
    assert [entry.path for entry in scan(folder)] == ["a.tgz"]
    with pytest.raises(FileTooLarge, match="Unpack it"):
        read(folder / "a.tgz")


def test_a_page_saved_in_many_forms_is_one_article(folder: Path):
    snapshot = folder / "archive" / "1714640400.5"
    for name in ("index.html", "singlefile.html", "output.html", "readability/content.html"):
        (snapshot / name).parent.mkdir(parents=True, exist_ok=True)
        (snapshot / name).write_bytes(page())
    (snapshot / "index.json").write_text('{"url": "https://ziar.example"}')
    (snapshot / "headers.json").write_text("{}")
    assert [e.path for e in scan(folder)] == ["archive/1714640400.5/singlefile.html"]
    (snapshot / "singlefile.html").unlink()
    (snapshot / "output.html").unlink()
    assert [e.path for e in scan(folder)] == ["archive/1714640400.5/readability/content.html"]
    (snapshot / "index.json").unlink()
    assert len(scan(folder)) == 3
