from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from lxml import html

from core.article import MentionType, Origin, ParagraphKind, Translation
from core.export import export_folder, export_html
from core.export.html_style import DARK, LIGHT, STYLE
from core.finished_article import FinishedArticle
from core.knowledge.notes import Note, PlacedNote
from tests.article_samples import finished_articles, make_article, summit
from ui.theme import theme

if TYPE_CHECKING:
    from pathlib import Path


def page(finished: FinishedArticle) -> html.HtmlElement:
    return html.document_fromstring(export_html(finished))


def texts(root: html.HtmlElement, query: str) -> list[str]:
    return [element.text_content() for element in root.xpath(query)]


def test_paragraphs_stand_side_by_side():
    rows = page(summit()).xpath('//main/div[contains(@class, "pair")]')
    sides = [[side.text_content().strip() for side in row.xpath("./div")] for row in rows]
    assert sides == [
        ["Președintele 🧭 Lukașenko la Beijing", "President 🧭 Lukashenko in Beijing"],
        [
            "Lukașenko s-a întâlnit luni cu Xi Jinping. "
            "Cei doi au vorbit 2 ore <în secret> & au plecat.",
            "Lukashenko met Xi Jinping on Monday. "
            "?1\u00a0The two talked for 3 hours <in secret> & left.",
        ],
        ["Beijing nu a comentat.", "not translated"],
        ["Lukașenko pe Facebook", "not translated"],
    ]
    assert [row.get("class") for row in rows] == ["pair heading", "pair", "pair", "pair furniture"]


def test_names_are_marked_on_both_sides():
    root = page(summit())
    marks = root.xpath("//main//mark")
    assert [(m.get("class"), m.get("title"), m.text) for m in marks[:4]] == [
        ("per", "Alexander Lukashenko (person)", "Lukașenko"),
        ("loc", "Beijing (place)", "Beijing"),
        ("per", "Alexander Lukashenko (person)", "Lukashenko"),
        ("loc", "Beijing (place)", "Beijing"),
    ]


def test_the_page_names_its_file_date_and_sources():
    root = page(summit())
    assert texts(root, "//title") == ["President 🧭 Lukashenko in Beijing"]
    assert texts(root, "//header/div") == [
        "reports/summit.txt",
        "Monday, 4 December 2023",
        "Ștefan Pop · Gazeta",
        "From memory: team.tmx (1 sentence)",
        "Machine translation: translate-ro_en 1.9 (2 sentences)",
        "Not translated: 2 sentences",
    ]
    assert root.xpath("//time/@datetime") == ["2023-12-04"]
    assert "from memory: team.tmx" in root.xpath("//main//span/@title")


def test_doubts_are_listed_with_their_reasons():
    root = page(summit())
    assert root.xpath('//a[@class="doubt"]/@title') == ["The number 2 is missing."]
    assert texts(root, "//ol/li") == ["The number 2 is missing. Back"]


def test_languages_and_directions_are_named():
    article = make_article([(ParagraphKind.BODY, ["שלום 🧭 עולם."])], language="he")
    finished = FinishedArticle(
        article, "en", (), (Translation("Hello world.", Origin.MEMORY, "a.tmx"),)
    )
    (row,) = page(finished).xpath("//main/div")
    assert [(side.get("lang"), side.get("dir")) for side in row] == [("he", "rtl"), ("en", "ltr")]


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(finished_articles())
def test_no_text_becomes_markup(finished: FinishedArticle):
    root = page(finished)
    originals = root.xpath('//main/div[contains(@class, "pair")]/div[1]')
    wanted = [
        " ".join(finished.article.quote(s) for s in p.sentences)
        for p in finished.article.paragraphs
    ]
    assert [side.text_content() for side in originals] == wanted
    assert {element.tag for element in root.xpath("//main//*")} <= {
        "div", "h1", "h2", "p", "mark", "span", "a", "q",
    }  # fmt: skip


def test_attributes_are_escaped():
    finished = summit('"><script>x</script>.txt')
    entities = {
        id_: replace(entity, name='"><img src=x onerror=y>')
        for id_, entity in finished.entities.items()
    }
    root = page(replace(finished, entities=entities))
    assert root.xpath("//script | //img") == []
    assert '"><script>x</script>.txt' in texts(root, "//header/div")


def test_nothing_is_loaded():
    text = export_html(summit())
    assert "http://" not in text
    assert "https://" not in text
    assert "url(" not in text
    root = page(summit())
    assert root.xpath("//@src | //link | //script") == []
    assert [a for a in root.xpath("//@href") if not a.startswith("#")] == []


def test_the_folders_page_links_to_its_articles(tmp_path: Path):
    names = ["a/b c#1?.txt", "x:y.txt", "100%.txt"]
    export_folder([summit(name) for name in names], tmp_path, "html")
    root = html.parse(tmp_path / "index.html").getroot()
    links = root.xpath("//a/@href")
    assert links == ["./a/b%20c%231%3F.txt.html", "./x%3Ay.txt.html", "./100%25.txt.html"]
    assert texts(root, "//td/a")[0] == "President 🧭 Lukashenko in Beijing"
    assert texts(root, "//td/small")[0] == "Președintele 🧭 Lukașenko la Beijing"
    for name in names:
        page_of = html.parse(tmp_path / f"{name}.html").getroot()
        (back,) = page_of.xpath("//nav/a/@href")
        assert (tmp_path / name).parent.joinpath(back).resolve() == tmp_path / "index.html"


def test_a_single_page_has_no_way_to_others(tmp_path: Path):
    (file,) = export_folder([summit()], tmp_path, "html")
    assert html.parse(file).getroot().xpath("//nav") == []


def test_no_sign_is_laid_over_the_text():
    assert "position:" not in STYLE.replace(" ", "")


def test_the_colours_are_the_windows():
    for style, colours in ((LIGHT, theme.LIGHT), (DARK, theme.DARK)):
        found = dict(re.findall(r"--([a-z-]+): (#[0-9A-F]{6});", style))
        wanted = {
            name: getattr(colours, name) for name in ("page", "text", "muted", "line", "accent")
        }
        for kind in MentionType:
            wanted[kind.value.lower()] = colours.marks[kind].background
            wanted[f"{kind.value.lower()}-line"] = colours.marks[kind].line
        assert found == wanted


def test_notes_and_tags_stand_at_their_places():
    notes = (
        PlacedNote(Note("read again"), None),
        PlacedNote(Note("who? <b>🧭\nשָלום", "x", 3, 4), 1),
    )
    root = page(replace(summit(), notes=notes, tags=("china",)))
    assert texts(root, '//header/div[@class="note"]') == ["read again"]
    assert texts(root, '//main/div[@class="note"]') == [
        "Lukașenko s-a întâlnit luni cu Xi Jinping.who? <b>🧭\nשָלום"
    ]
    assert root.xpath("//main/div/q/@lang") == ["ro"]
    before = root.xpath('//main/div[@class="note"]/preceding-sibling::div[1]')[0]
    assert "Lukașenko s-a întâlnit luni" in before.text_content()
    assert "Tags: china" in texts(root, "//header/div")
