from __future__ import annotations

import csv
import io
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from core.article import Entity, MentionType, Origin, ParagraphKind, Translation
from core.export import export_csv, export_folder, export_tmx
from core.finished_article import FinishedArticle
from core.knowledge.tmx_files import read_memory
from core.preparation.prepare import prepare
from core.store.prepared import pack_article, unpack_article
from tests.article_samples import finished_articles, make_article, summit

if TYPE_CHECKING:
    from pathlib import Path


def tables(articles: list[FinishedArticle]) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    entities, mentions = io.BytesIO(), io.BytesIO()
    export_csv(articles, entities, mentions)
    for file in (entities, mentions):
        assert file.getvalue().startswith(b"\xef\xbb\xbf")
    first, second = (
        list(csv.DictReader(io.StringIO(file.getvalue().decode("utf-8-sig"), newline="")))
        for file in (entities, mentions)
    )
    return first, second


def test_an_exported_memory_is_read_again(tmp_path: Path):
    (path,) = export_folder([summit("a.txt"), summit("b.txt")], tmp_path, "tmx")
    memory = read_memory(path)
    assert len(memory) == 6
    assert (
        memory.lookup("Cei doi au vorbit 2 ore <în secret> & au plecat.", "ro", "en")
        == "The two talked for 3 hours <in secret> & left."
    )
    assert memory.lookup("Beijing nu a comentat.", "ro", "en") is None


def test_a_pair_names_its_origin_article_and_doubts():
    file = io.BytesIO()
    export_tmx([summit("a.txt")], file)
    units = etree.fromstring(file.getvalue()).findall("body/tu")
    properties = [[(p.get("type"), p.text) for p in unit.findall("prop")] for unit in units]
    made_by = [unit.findall("tuv")[1].get("creationid") for unit in units]
    machine = "machine: translate-ro_en 1.9"
    assert made_by == ["memory: team.tmx", machine, machine]
    assert properties == [
        [("x-origin", "memory"), ("x-source", "team.tmx"), ("x-article", "a.txt")],
        [("x-origin", "package"), ("x-source", "translate-ro_en 1.9"), ("x-article", "a.txt")],
        [
            ("x-origin", "package"),
            ("x-source", "translate-ro_en 1.9"),
            ("x-article", "a.txt"),
            ("x-doubt", "The number 2 is missing."),
        ],
    ]


LETTERS = {
    "cedillas": "Preşedintele Ţării a spus că şi ţara sa este pregătită pentru mai mult.",
    "spaces": "A\u00a0plătit 10\u202f000\u00a0de lei\u3000pentru  casa din București.",
    "unseen": "Mi\u00adnis\u00adtrul \u200ba vorbit\u2060 despre\ufeff buget, a spus el.",
    "decomposed": unicodedata.normalize("NFD", "Ședința a avut loc în orașul Brașov, la prânz."),
}


@pytest.mark.parametrize("kind", LETTERS)
def test_segments_have_the_letters_of_the_file(kind: str, tmp_path: Path):
    first, last = "Acesta este un titlu de ziar", "Și aceasta este ultima frază din articol."
    content = f"{first}\n\n{LETTERS[kind]} {last}\n"
    path = tmp_path / "a.txt"
    path.write_text(content, "utf-8")
    article = unpack_article(pack_article(prepare(path, "a.txt", language="ro")))
    translations = tuple(Translation("x", Origin.CORRECTION, "y") for _ in article.sentences)
    file = io.BytesIO()
    export_tmx([FinishedArticle(article, "en", (), translations)], file)
    units = etree.fromstring(file.getvalue()).findall("body/tu")
    segments = [unit.findall("tuv/seg")[0].text for unit in units]
    assert LETTERS[kind] not in article.text
    assert segments == [first, LETTERS[kind], last]
    assert {unit.findall("tuv")[1].get("creationid") for unit in units} == {"person: y"}


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(finished_articles(), max_size=2))
def test_any_articles_give_valid_xml(articles: list[FinishedArticle]):
    file = io.BytesIO()
    export_tmx(articles, file)
    translated = sum(
        translation is not None
        for finished in articles
        for translation in finished.translations
        if finished.article.language
    )
    assert len(etree.fromstring(file.getvalue()).findall("body/tu")) == translated


def test_tables_list_entities_and_mentions():
    entities, mentions = tables([summit("a.txt"), summit("b.txt")])
    assert entities[0] == {
        "id": "e1",
        "type": "PER",
        "name": "Alexander Lukashenko",
        "mentions": "4",
        "articles": "2",
        "languages": "ro",
        "forms": "Lukașenko",
    }
    assert len(mentions) == 10
    assert mentions[2] == {
        "id": "e1",
        "type": "PER",
        "name": "Alexander Lukashenko",
        "form": "Lukașenko",
        "language": "ro",
        "path": "a.txt",
        "title": "Președintele 🧭 Lukașenko la Beijing",
        "date": "2023-12-04",
        "start": "37",
        "end": "46",
        "sentence": "1",
        "text": "Lukașenko s-a întâlnit luni cu Xi Jinping.",
        "translation": "Lukashenko met Xi Jinping on Monday.",
        "corrected": "",
        "translated_by": "Machine translation: translate-ro_en 1.9",
        "text_from": "",
    }


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(finished_articles())
def test_rows_point_into_the_articles_text(finished: FinishedArticle):
    entities, mentions = tables([finished])
    assert len(mentions) == len(finished.article.mentions)
    assert sum(int(row["mentions"]) for row in entities) == len(mentions)
    for row in mentions:
        form = finished.article.text[int(row["start"]) : int(row["end"])]
        assert row["form"] in (form, f"'{form}")


@pytest.mark.parametrize("name", ["=cmd|'/c calc'!A1", "+1", "-1", "@x", "\t=1", "＝1"])
def test_no_cell_is_a_formula(name: str):
    article = make_article(
        [(ParagraphKind.BODY, [f"{name} a spus."])],
        path=f"{name}.txt",
        mentions=[(name, MentionType.PERSON, "k")],
    )
    finished = FinishedArticle(
        article,
        "en",
        (),
        (None,),
        ("e1",),
        ((),),
        {"e1": Entity("e1", MentionType.PERSON, name, (), 1, (article.path,))},
    )
    for table in tables([finished]):
        (row,) = table
        assert row["name"] == f"'{name}"
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "＝")) for cell in row.values())
