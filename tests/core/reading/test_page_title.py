"""The title of a page: its own headline, whatever else stands in its first headings."""

from __future__ import annotations

import pytest

from core.reading import BlockKind, parse

TEXT = "<p>Lucrările la podul de peste canal încep luni, a anunțat primăria orașului.</p>" * 3
SITE = "Ziarul de Port"
TITLE = "Podul de peste canal se închide"


def titled(heading: str, *, title: str = f"{TITLE} | {SITE}", head: str = "") -> str | None:
    page = f"<html><head><title>{title}</title>{head}</head><body>{heading}{TEXT}</body></html>"
    return parse(page.encode(), ".html").title


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        (f'<h1><a href="/">{SITE}</a></h1><h2>{TITLE}</h2>', f"{TITLE} – {SITE}"),
        (f'<h1><a href="https://ziar.example">{SITE}</a></h1>', f"{SITE} » Arhiva » {TITLE}"),
        (f'<div id="site-title"><h1>{SITE}</h1></div><h1>{TITLE}</h1>', TITLE),
        (f'<h1><a href="/">{SITE}</a></h1><h2 class="entry-title">{TITLE}</h2>', SITE),
        (f"<h1>Galați<br><span>{TITLE}</span></h1>", f"{TITLE} | {SITE}"),
        (f'<h1><span class="kicker">Galați</span> {TITLE}</h1>', f"Galați: {TITLE}"),
        (f"<h1>{TITLE} <small>3 mai 2024, Galați</small></h1>", TITLE),
        (f"<h1><span><b class='overline'>Galați</b><b>{TITLE}</b></span></h1>", ""),
        (f'<ul class="breadcrumb"><li><h1>Știri</h1></li></ul><h2>{TITLE}</h2>', TITLE),
        (f'<h1 class="sr-only">Meniu</h1><h1>{TITLE}</h1>', "Știri"),
        ("<h1>Podul de peste ca\u00adnal se în\u00adchi\u00adde</h1>", "Știri"),
        (f"<h1>{TITLE}</h1>", "Cum ajungi acum pe celălalt mal?"),
        (f"<h1>Știri</h1><h2>{TITLE}</h2>", f"{SITE} - Știri - {TITLE}"),
        (f"<h1>Știri de azi din port</h1><h2>{TITLE}</h2>", f"{SITE} - Știri din port - {TITLE}"),
        (f"<h1><small>Galați</small><br>{TITLE}</h1>", f"Galați | {TITLE}"),
        (f"<h1>{SITE} din Galați</h1><div id='page-title'>{TITLE}</div>", f"{TITLE} - {SITE}"),
        (f"<h2>Caută</h2><h2>{TITLE}</h2>", ""),
        (f"<div class='breadcrumb'><h1>{TITLE}</h1></div><h1>Știri</h1>", TITLE),
        (f'<h1 itemprop="headline">{TITLE}</h1><h1>Citește și alte știri de azi</h1>', "Știri"),
        ("<h1><style>.a{color:red}</style>" + TITLE + "</h1>", "Știri"),
    ],
)
def test_the_headline_is_the_title(heading: str, title: str):
    assert titled(heading, title=title) == TITLE


@pytest.mark.parametrize(
    ("title", "head", "expected"),
    [
        (f"{SITE} | {TITLE}", f'<meta property="og:site_name" content="{SITE}">', TITLE),
        (f"{TITLE} - {SITE}", '<link rel="canonical" href="https://ziaruldeport.ro/a">', TITLE),
        (f"{TITLE} | Știri | {SITE}", f'<meta property="og:site_name" content="{SITE}">', TITLE),
        ("»Podul se închide«", "", "»Podul se închide«"),
        (SITE, f'<meta property="og:site_name" content="{SITE}">', SITE),
        (
            "桥梁关闭通知-港口新闻网",
            '<meta property="og:site_name" content="港口新闻网">',
            "桥梁关闭通知",
        ),
    ],
)
def test_a_page_without_headings_is_called_what_it_says(title: str, head: str, expected: str):
    assert titled("", title=title, head=head) == expected


def test_what_stands_above_the_headline_is_kept_below_it():
    heading = f'<h1><span class="kicker">Galați</span> {TITLE}</h1>'
    source = parse(f"<html><body>{heading}{TEXT}</body></html>".encode(), ".html")
    assert [(b.kind, b.text) for b in source.blocks[:2]] == [
        (BlockKind.TITLE, TITLE), (BlockKind.HEADING, "Galați"),
    ]  # fmt: skip
    assert source.text.count(TITLE) == source.text.count("Galați") == 1
