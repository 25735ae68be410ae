"""Files of many articles: each is an article of its own, with its own date and author."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from core.errors import FileEmpty, FileMissing
from core.folder import scan
from core.reading import read
from tests.core.reading import made_containers, made_files

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = {
    "Ion Pop": "Podul din port rămâne închis până la toamnă, a anunțat primăria.",
    "Ola Żak": "Most w porcie pozostanie zamknięty do jesieni, podał urząd 🪶.",
    "Іван Лис": "Міст у порту буде закрито до осені, повідомила мерія.",
}

COMMENTED = json.dumps(
    {
        "title": "Podul",
        "body": "Un singur articol cu două comentarii, destul de lung ca să fie un articol întreg.",
        "comments": [
            {"text": "Un comentariu lung de tot, mai lung decât articolul. " * n} for n in (2, 3)
        ],
    }
)

RSS = (
    '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Gazeta</title>{}</channel></rss>'
)


def rss() -> str:
    return RSS.format(
        "".join(
            f"<item><title>Podul {n}</title><dc:creator>{name}</dc:creator>"
            f"<pubDate>Thu, 0{n} May 2024 09:00:00 +0300</pubDate>"
            f"<description>&lt;p&gt;{text}&lt;/p&gt;</description></item>"
            for n, (name, text) in enumerate(TEXTS.items(), start=1)
        )
    )


def atom() -> str:
    entries = "".join(
        f"<entry><title>Podul {n}</title><author><name>{name}</name></author>"
        f"<published>2024-05-0{n}T09:00:00Z</published><content>{text}</content></entry>"
        for n, (name, text) in enumerate(TEXTS.items(), start=1)
    )
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazeta</title>{entries}</feed>'


def mbox() -> str:
    return "".join(
        f"From x@example.org Thu May  2 09:00:00 2024\nFrom: {name} <x@example.org>\n"
        f"Subject: Podul {n}\nDate: Thu, 0{n} May 2024 09:00:00 +0300\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{text}\n\n>From acum e liniște.\n\n"
        for n, (name, text) in enumerate(TEXTS.items(), start=1)
    )


def lines() -> str:
    rows = [
        {"title": f"Podul {n}", "author": name, "date": f"2024-05-0{n}", "text": text}
        for n, (name, text) in enumerate(TEXTS.items(), start=1)
    ]
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)


def table(mark: str) -> str:
    rows = [
        mark.join((f"Podul {n}", name, f"2024-05-0{n}", f'"{text}"'))
        for n, (name, text) in enumerate(TEXTS.items(), start=1)
    ]
    return "\n".join((mark.join(("title", "author", "date", "text")), *rows))


def hits() -> str:
    sources = [
        {"_id": n, "_source": json.loads(line)} for n, line in enumerate(lines().split("\n"))
    ]
    return json.dumps({"took": 3, "hits": {"total": 3, "hits": sources}})


def by_id() -> str:
    return json.dumps({f"n{n}": json.loads(line) for n, line in enumerate(lines().split("\n"))})


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", table(",")),
        ("a.tsv", table("\t")),
        ("a.json", hits()),
        ("b.json", by_id()),
        ("a.rss", rss()),
        ("a.xml", rss()),
        ("a.atom", atom()),
        ("a.mbox", mbox()),
        ("a.jsonl", lines()),
    ],
)
def test_each_item_is_an_article(tmp_path: Path, name: str, content: str):
    (tmp_path / name).write_text(content, "utf-8")
    entries = scan(tmp_path)
    assert [entry.path.rpartition(".")[0] for entry in entries] == [
        f"{name}/{n}" for n in (1, 2, 3)
    ]
    for number, (entry, (author, text)) in enumerate(zip(entries, TEXTS.items(), strict=True), 1):
        source = read(tmp_path / entry.path)
        assert (source.title, source.author) == (f"Podul {number}", author)
        assert source.date == date(2024, 5, number)
        assert [other in source.text for other in TEXTS.values()].count(True) == 1
        assert text in source.text


def test_a_mailbox_gives_its_lines_unquoted_and_an_empty_one_says_so(tmp_path: Path):
    (tmp_path / "a.mbox").write_text(mbox(), "utf-8")
    assert "\nFrom acum e liniște." in read(tmp_path / "a.mbox" / "1.eml").text
    with pytest.raises(FileMissing):
        read(tmp_path / "a.mbox" / "4.eml")
    (tmp_path / "b.mbox").write_text("nimic", "utf-8")
    assert [entry.path for entry in scan(tmp_path)][-1] == "b.mbox"
    with pytest.raises(FileEmpty):
        read(tmp_path / "b.mbox")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.xml", RSS.format("<item><title>A</title><description>Text lung.</description></item>")),
        ("a.xml", "<a><item>Una</item><b><item>Alta</item></b></a>"),
        ("a.xml", "<item <item <entry"),
        ("a.jsonl", '{"text": "Un singur articol."}'),
        ("a.csv", "title,text\nPodul,Un singur articol care are un rând."),
        ("a.json", COMMENTED),
        ("b.json", '{"name": "x", "version": "1"}'),
        ("c.json", "[1, 2"),
    ],
)
def test_a_file_of_one_article_stands_for_itself(tmp_path: Path, name: str, content: str):
    (tmp_path / name).write_text(content, "utf-8")
    assert [entry.path for entry in scan(tmp_path)] == [name]


def test_items_of_files_in_archives_are_articles_too(tmp_path: Path):
    inner = {"mails/a.mbox": mbox(), "b.rss": rss(), "c.json": hits(), "d.csv": table(";")}
    (tmp_path / "a.zip").write_bytes(made_files.zipped(inner))
    packed = made_containers.tar_gz({name: text.encode() for name, text in inner.items()})
    (tmp_path / "b.tar.gz").write_bytes(packed)
    entries = scan(tmp_path)
    assert len(entries) == 2 * 4 * len(TEXTS)
    for entry in entries:
        text = read(tmp_path / entry.path).text
        assert [one in text for one in TEXTS.values()].count(True) == 1
    assert "b.tar.gz/mails/a.mbox/2.eml" in {entry.path for entry in entries}


def test_a_changed_file_is_cut_anew(tmp_path: Path):
    path = tmp_path / "a.jsonl"
    path.write_text(lines(), "utf-8")
    assert len(scan(tmp_path)) == 3
    path.write_text(lines() + "\n" + lines(), "utf-8")
    assert len(scan(tmp_path)) == 6


def test_a_wordpress_export_gives_the_post_and_none_of_its_notes(tmp_path: Path):
    text = next(iter(TEXTS.values()))
    post = (
        "<wp:author><wp:author_display_name>Ana</wp:author_display_name></wp:author>"
        "<item><title>Podul</title><dc:creator>ion</dc:creator><description></description>"
        f"<content>{text}</content><wp:status>publish</wp:status>"
        "<wp:comment><wp:comment_content>Nu cred nimic.</wp:comment_content></wp:comment></item>"
    )
    named = '<rss xmlns:wp="http://wordpress.org/export/1.2/" '
    (tmp_path / "a.xml").write_text(RSS.format(post).replace("<rss ", named), "utf-8")
    source = read(tmp_path / "a.xml")
    assert (source.title, source.author) == ("Podul", "ion")
    assert [b.text for b in source.blocks] == ["Podul", text]
