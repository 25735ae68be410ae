"""The day of a page: as it states it, or as it stands beside the headline."""

from __future__ import annotations

from datetime import date

import pytest

from core.reading import parse

TEXT = "<p>Lucrările la podul de peste canal încep luni, a anunțat primăria orașului.</p>" * 3
TITLE = "<h1>Podul de peste canal se închide</h1>"
DAY = date(2024, 5, 3)


def dated(body: str, *, head: str = "", language: str = "ro") -> date | None:
    page = f'<html lang="{language}"><head>{head}</head><body>{body}</body></html>'
    return parse(page.encode(), ".html").date


@pytest.mark.parametrize(
    "body",
    [
        f'{TITLE}<p class="date">3 mai 2024, 10:00</p>{TEXT}',
        f'{TITLE}<span class="post-date">3.5.24</span>{TEXT}',
        f'{TITLE}<p class="date">3 мая 2024, 13:43</p>{TEXT}',
        f"{TITLE}<p>03.05.2024 | Transport, Galați</p>{TEXT}",
        f"{TITLE}{TEXT}<p>Publicat la: 03.05.2024</p>",
        f"{TITLE}{TEXT}<div><h5>Data:</h5> 03.05.2024</div>",
        f'<div class="head"><time datetime="2024-05-03">vineri</time>{TITLE}</div>{TEXT}',
        f'<div id="top"><span class="date">7.6.2024</span></div><main>{TITLE}'
        f'<time datetime="2024-05-03T10:00">vineri</time>{TEXT}</main>',
        f'{TITLE}<p class="date">Actualizat (updated): 9.5.2024</p>'
        f'<p class="date">3.5.2024</p>{TEXT}',
        f'{TITLE}<aside><time datetime="2024-05-07"></time></aside>'
        f'<time datetime="2024-05-03">vineri</time>{TEXT}',
        f'{TITLE}<time datetime="2024-05-03">vineri</time>{TEXT}'
        '<div class="comments"><time datetime="2024-05-09"></time></div>',
    ],
)
def test_the_day_beside_the_headline(body: str):
    assert dated(body) == DAY


@pytest.mark.parametrize(
    "body",
    [
        f"{TITLE}<p>7.6.2024, 10:00-11:30, sala mare</p>{TEXT}",
        f'{TITLE}<time datetime="1970-01-01"></time>{TEXT}',
    ],
)
def test_other_days_on_a_page_are_not_its_own(body: str):
    assert dated(body) is None


def test_a_line_that_is_nothing_but_a_day_is_the_pages_where_it_is_the_only_one():
    far = "<p>" + "Strada era plină de oameni. " * 3 + "</p>"
    signed = f"{TITLE}{far * 30}<p>Ion Pop<br>3 mai 2024</p>"
    assert dated(signed) == DAY
    assert dated(f"{signed}<p>5 mai 2024</p>") is None


def test_what_is_stated_counts_but_for_the_clock_of_greenwich():
    head = '<meta property="article:published_time" content="2024-05-04T01:00:00Z">'
    assert dated(f'{TITLE}<p class="date">3.5.2024</p>{TEXT}', head=head) == DAY
    assert dated(f'{TITLE}<p class="date">1.5.2024</p>{TEXT}', head=head) == date(2024, 5, 4)
    record = '<script type="application/ld+json">{"datePublished": "2024-05-03"}</script>'
    assert dated(f'{TITLE}<p class="date">1.5.2024</p>{TEXT}', head=record) == DAY
    changed = '<meta name="date" content="2024-06-09">'
    assert dated(f'{TITLE}<p class="date">3.5.2024</p>{TEXT}', head=changed) == DAY
    elsewhere = '<div class="comment"><span class="date">7.6.2024</span> Bravo</div>'
    listed = "".join(f'<li><span class="date">{n}.6.2024</span> Concert</li>' for n in (6, 7, 8))
    for other in (elsewhere, listed):
        assert dated(TITLE + TEXT + other, head=changed) == date(2024, 6, 9)
