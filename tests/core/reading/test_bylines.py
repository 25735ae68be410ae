"""Who wrote an article and where it appeared: what files of each format say of it."""

from __future__ import annotations

import json
from datetime import date

import pytest

from core.reading import bylines, parse
from tests.core.reading import made_files

BODY = " ".join(made_files.PARAGRAPHS)
AUTHOR = "Ștefan Pop 🪶"
PLACE = "Gazeta de Probă"


def page(head: str, start: str = "") -> bytes:
    head = f'<meta charset="utf-8"><title>{made_files.TITLE}</title>{head}'
    body = f"<article>{made_files.html_body()}</article>"
    return f"<!DOCTYPE html>{start}<html><head>{head}</head><body>{body}</body></html>".encode()


@pytest.mark.parametrize(
    ("stated", "name"),
    [
        ("Ștefan Pop", "Ștefan Pop"),
        ("By Ana María Ruiz", "Ana María Ruiz"),
        ("Autor: Jan Żuk", "Jan Żuk"),
        ("Autor Jan Żuk", "Jan Żuk"),
        ("De Ștefan Pop, Luni", "Ștefan Pop"),
        ("De Niro", "De Niro"),
        ("de la Cruz Juan", "de la Cruz Juan"),
        ("Autor: Jan Żuk 2 maja 2024, 09:10", "Jan Żuk"),
        ("Redakcja TVN24", "Redakcja TVN24"),
        ("Ioan Byrne; Ana Pop;Ioan Byrne", "Ioan Byrne, Ana Pop"),
        ("Ștefan Pop <stefan@example.org>", "Ștefan Pop"),
        ('"Pop, Ștefan" <s.pop@example.org>', "Pop, Ștefan"),
        ("דנה לוי", "דנה לוי"),
        ("Zoe\u0301 Ba\u0302", "Zoe\u0301 Ba\u0302"),
        ("Dia Marković", "Dia Marković"),
    ],
)
def test_names(stated: str, name: str):
    assert bylines.author(None, "", stated) == name


@pytest.mark.parametrize(
    "stated",
    [
        *("", "  ", "admin", "Microsoft Office User", "https://example.org/pop", "--", "12"),
        *("redactia@example.org", "python-docx", "a" * 200),
    ],
)
def test_what_is_no_name(stated: str):
    assert bylines.author(stated) is None


def test_of_an_address_the_site_counts():
    assert bylines.source("https://www.example.org:443/a?b=c") == "example.org"
    assert bylines.source("http://[bad", "file:///home/a.html", "Ziarul") == "Ziarul"


@pytest.mark.parametrize(
    ("data", "suffix", "author", "source"),
    [
        (
            page(
                f'<meta name="author" content="{AUTHOR}">'
                f'<meta property="og:site_name" content="{PLACE}">'
            ),
            *(".html", AUTHOR, PLACE),
        ),
        (
            page("", "<!-- saved from url=(0025)https://www.example.org/a -->"),
            *(".html", None, "example.org"),
        ),
        (page('<link rel="canonical" href="https://a.example/1">'), ".html", None, "a.example"),
        (made_files.mhtml(), ".mhtml", None, "example.org"),
        (made_files.mail(plain=BODY), ".eml", "Ștefan Pop", None),
        (made_files.outlook(), ".msg", "Ștefan Pop", None),
        (
            f"---\ntitle: A\nauthor: {AUTHOR}\nsource: {PLACE}\n---\n\n{BODY}\n".encode(),
            *(".md", AUTHOR, PLACE),
        ),
        (
            json.dumps(
                {
                    "headline": "A",
                    "articleBody": BODY,
                    "author": [{"@type": "Person", "name": AUTHOR}, {"name": "Ana Pop"}],
                    "publisher": {"name": PLACE},
                }
            ).encode(),
            *(".json", f"{AUTHOR}, Ana Pop", PLACE),
        ),
        (
            f"title;autor;sursa;text\nA;{AUTHOR};{PLACE};{BODY}\n".encode(),
            *(".csv", AUTHOR, PLACE),
        ),
        (
            f"<TEI><teiHeader><fileDesc><titleStmt><title>A</title><author>{AUTHOR}</author>"
            f"</titleStmt><publicationStmt><publisher>{PLACE}</publisher></publicationStmt>"
            f"</fileDesc></teiHeader><text><p>{BODY}</p></text></TEI>".encode(),
            *(".xml", AUTHOR, PLACE),
        ),
        (
            f"<nitf><body><body.head><byline>By <person>{AUTHOR}</person></byline>"
            f"<distributor>{PLACE}</distributor></body.head>"
            f"<body.content><p>{BODY}</p></body.content></body></nitf>".encode(),
            *(".xml", AUTHOR, PLACE),
        ),
        (made_files.FEED.encode(), ".xml", None, "Ziarul de Probă"),
        (BODY.encode(), ".txt", None, None),
    ],
)
def test_what_files_say(data: bytes, suffix: str, author: str | None, source: str | None):
    found = parse(data, suffix)
    assert (found.author, found.source) == (author, source)


def test_a_page_keeps_the_date_in_its_byline():
    byline = "<span class='author'>de Ștefan Pop, luni, 6 mai 2024, 10:12</span>"
    made = page("").decode().replace("<article>", f"<article>{byline}", 1)
    made = made.replace("<html>", "<html lang='ro'>")
    source = parse(made.encode(), ".html")
    assert source.date == date(2024, 5, 6)


@pytest.mark.parametrize(
    ("head", "byline", "author"),
    [
        (f'<meta name="author" content="{PLACE}">', '<p class="author">Ana Pop</p>', "Ana Pop"),
        (f'<meta name="author" content="{PLACE}">', "", PLACE),
        ('<meta name="author" content="Redac&amp;#539;ia Z">', "", "Redacția Z"),
        ("", '<p class="byline">Text: Ana Pop | 3 mai</p>', "Ana Pop"),
        ("", '<a rel="author" href="/a">Ana Pop</a>', "Ana Pop"),
        ("", '<p class="author-date">Publicat la</p><p class="author">Ana Pop</p>', "Ana Pop"),
        ("", '<div class="comments"><b class="author">Ion</b></div>', None),
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "Article", "author":'
            '[{"name": "Ana Pop"}, {"name": "Ion Rus"}]}]}</script>',
            *("", "Ana Pop, Ion Rus"),
        ),
    ],
)
def test_a_page_names_its_author_before_its_site(head: str, byline: str, author: str | None):
    head += f'<meta property="og:site_name" content="{PLACE}">'
    made = page(head).decode().replace("</h1>", f"</h1>{byline}", 1)
    assert parse(made.encode(), ".html").author == author


def test_the_sites_name_in_a_heading_is_not_the_title():
    head = f'<meta property="og:site_name" content="{PLACE}">'
    made = page(head).decode().replace("<h1>", "<h2>").replace("</h1>", "</h2>")
    made = made.replace("<article>", f"<h1>{PLACE}</h1><article>", 1)
    source = parse(made.encode(), ".html")
    assert (source.title, source.source) == (made_files.TITLE, PLACE)
