"""Bodies that pages keep in several containers, in tables, in line breaks, or in a record."""

from __future__ import annotations

import json

import pytest

from core.article import ParagraphKind
from core.cleaning import clean
from core.reading import parse
from core.source_text import BlockKind

FIRST = [
    f"Komisja numer {n} sprawdziła w piątek tory, zwrotnice i sygnały na odcinku przy moście."
    for n in range(1, 7)
]
REST = [
    f"Oddział {n} kolejarzy wymienił podkłady i szyny, a potem zamknął przejazd dla samochodów."
    for n in range(1, 7)
]


def page(body: str, head: str = "") -> str:
    return (
        '<!doctype html><html lang="pl"><head><meta charset="utf-8">'
        f"<title>Naprawa torów</title>{head}</head><body>{body}</body></html>"
    )


def texts(markup: str) -> list[str]:
    return [block.text for block in parse(markup.encode(), ".html").blocks]


def paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def test_containers_of_one_class_beside_each_other_are_one_body():
    part = '<div class="grid"><div class="story part">{}</div></div>'
    ad = '<div class="advert"><a href="/x">Kup pralkę</a></div>'
    markup = page(
        f"<article><h1>Naprawa torów</h1><div>{part.format(paragraphs(FIRST))}{ad}"
        f"{part.format(paragraphs(REST))}</div></article>"
    )
    found = texts(markup)
    assert [text for text in found if text in {*FIRST, *REST}] == [*FIRST, *REST]
    assert not any("pralkę" in text for text in found)


def test_other_articles_of_the_same_class_are_not_the_body():
    story = '<article><h2><a href="/{}">Inny tytuł</a></h2><div class="story">{}</div></article>'
    own = f'<article><h1>Naprawa torów</h1><div class="story">{paragraphs(FIRST)}</div></article>'
    others = "".join(story.format(n, f"<p>{REST[n]}</p>") for n in range(2))
    found = texts(page(f"<main>{own}<section>{others}</section></main>"))
    assert FIRST[0] in found
    assert not set(REST) & set(found)


def test_a_table_that_lays_out_gives_paragraphs_and_a_table_of_figures_rows():
    body = f"<h1>Naprawa torów</h1><div>14 listopada 2024</div>{paragraphs(FIRST)}"
    laid_out = page(f"<table><tr><td><a href='/'>Start</a></td><td>{body}</td></tr></table>")
    assert [text for text in texts(laid_out) if text in FIRST] == FIRST
    figures = "<table><tr><td>Most</td><td>12</td></tr><tr><td>Tunel</td><td>7</td></tr></table>"
    source = parse(page(f"<article>{paragraphs(FIRST)}{figures}</article>").encode(), ".html")
    rows = [block.text for block in source.blocks if block.kind is BlockKind.ROW]
    assert rows == ["Most | 12", "Tunel | 7"]


def test_a_short_page_of_div_and_br_has_its_paragraphs():
    lines = [
        "Pociąg stanął w polu pod Łowiczem.",
        "Nikomu nic się nie stało.",
        "Ruszył po godzinie.",
    ]
    found = texts(page(f"<div>{'<br><br>'.join(lines)}</div><div>5 maja 2024</div>"))
    assert [text for text in found if text in lines] == lines


def test_a_body_that_only_the_record_has_keeps_its_paragraphs():
    record = {"@type": "NewsArticle", "headline": "Naprawa", "articleBody": "\n\n".join(FIRST)}
    script = f'<script type="application/ld+json">{json.dumps(record)}</script>'
    found = texts(page('<div id="app"></div>', script))
    assert [text for text in found if text in FIRST] == FIRST


def test_what_a_page_hides_is_not_read_unless_it_is_the_article():
    hidden = '<p style="display: none">Zapisz się na naszą listę wysyłkową już dziś.</p>'
    assert "wysyłkową" not in str(texts(page(f"<article>{paragraphs(FIRST)}{hidden}</article>")))
    script_shows = f"<div hidden><article>{paragraphs(FIRST)}</article></div>"
    assert set(FIRST) <= set(texts(page(script_shows)))


def test_the_lead_above_the_body_is_read_and_a_caption_is_not_taken_for_it():
    lead = "Tory przy moście będą naprawiane do końca roku, a pociągi pojadą objazdem przez Kutno."
    caption = "Robotnicy przy zwrotnicy na stacji, zdjęcie z czwartku po południu, z archiwum."
    body = (
        f'<header><h1>Naprawa torów</h1><div class="teaser-text"><p>{lead}</p></div>'
        f"<figure><figcaption>{caption}</figcaption></figure></header>"
        f'<div class="story">{paragraphs(FIRST)}</div>'
    )
    head = f'<meta name="description" content="{lead}">'
    found = texts(page(body, head))
    assert found[:2] == ["Naprawa torów", lead]
    assert found.count(lead) == 1
    kinds = {block.text: block.kind for block in parse(page(body, head).encode(), ".html").blocks}
    assert kinds[caption] is BlockKind.ADDED


@pytest.mark.parametrize(
    ("figure", "kind"),
    [
        ("<figure><img src='a.jpg'><figcaption>{}</figcaption></figure>", BlockKind.ADDED),
        ("<div class='wp-caption'><img><p class='wp-caption-text'>{}</p></div>", BlockKind.ADDED),
        (
            "<figure><blockquote><p>{}</p></blockquote><figcaption>K</figcaption></figure>",
            BlockKind.BODY,
        ),
    ],
)
def test_what_stands_below_a_picture_is_kept_where_it_stands(figure: str, kind: BlockKind):
    caption = "Pierwszy pociąg na nowym moście, widziany z wieży ratusza"
    inside = [f"<p>{text}</p>" for text in FIRST]
    body = f"<article><h1>Most</h1>{inside[0]}{figure.format(caption)}{''.join(inside[1:])}"
    body += f"{paragraphs(REST)}</article><ul><li><figure><figcaption>Coś innego, "
    body += "co też warto przeczytać</figcaption></figure></li></ul>"
    blocks = parse(page(body).encode(), ".html").blocks
    after = [block.text for block in blocks].index(FIRST[0]) + 1
    assert (blocks[after].kind, blocks[after].text) == (kind, caption)
    assert not any("warto" in block.text for block in blocks)


def test_a_paragraph_that_is_only_a_link_is_furniture():
    link = '<h3><a href="/inne">Co dalej z mostem nad Wisłą</a></h3>'
    markup = page(f"<article>{paragraphs(FIRST)}{link}{paragraphs(REST)}</article>")
    cleaned = clean(parse(markup.encode(), ".html"))
    kinds = {cleaned.text[p.start : p.end]: p.kind for p in cleaned.paragraphs}
    assert kinds["Co dalej z mostem nad Wisłą"] is ParagraphKind.FURNITURE
    assert kinds[REST[0]] is ParagraphKind.BODY
