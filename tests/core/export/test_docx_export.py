"""A Word document, read back by another program and by its own XML."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import kreuzberg
from hypothesis import HealthCheck, given, settings
from lxml import etree

from core.article import Origin, Translation
from core.export import export_docx
from core.knowledge.notes import Note, PlacedNote
from tests.article_samples import finished_articles, summit

if TYPE_CHECKING:
    from core.finished_article import FinishedArticle

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NOTES = (
    PlacedNote(Note("read again", changed="2026-01-31T09:30:00"), None),
    PlacedNote(Note("who says so? 🧭\nשָלום <b>", "x", 3, 4, "2026-02-01T10:00:00"), 1),
)


def written(finished: FinishedArticle) -> bytes:
    data = BytesIO()
    export_docx(finished, data)
    return data.getvalue()


def part(data: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def text(element: etree._Element) -> str:
    return "".join(
        "\n" if e.tag == f"{W}br" else e.text or "" for e in element.iter(f"{W}t", f"{W}br")
    )


def cells(data: bytes) -> list[list[str]]:
    rows = part(data, "word/document.xml").iter(f"{W}tr")
    return [[text(cell) for cell in row.iter(f"{W}tc")] for row in rows]


def test_both_texts_stand_in_a_table():
    assert cells(written(summit())) == [
        ["Original - Romanian", "Translation - English"],
        ["Președintele 🧭 Lukașenko la Beijing", "President 🧭 Lukashenko in Beijing"],
        [
            "Lukașenko s-a întâlnit luni cu Xi Jinping. "
            "Cei doi au vorbit 2 ore <în secret> & au plecat.",
            "Lukashenko met Xi Jinping on Monday. "
            "?1\u00a0The two talked for 3 hours <in secret> & left.",
        ],
        ["Beijing nu a comentat.", "[not translated]"],
        ["Lukașenko pe Facebook", "[not translated]"],
    ]


def test_another_program_reads_the_document():
    config = kreuzberg.ExtractionConfig(use_cache=False, disable_ocr=True)  # type: ignore[call-arg]
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    read = kreuzberg.extract_bytes_sync(written(summit()), kind, config)
    assert [len(row) for row in read.tables[0].cells] == [2] * 5
    content = read.content.replace("<u>", "").replace("</u>", "")
    for words in (
        "President 🧭 Lukashenko in Beijing",
        "Lukașenko s-a întâlnit luni cu Xi Jinping.",
        "reports/summit.txt",
        "Monday, 4 December 2023",
        "Ștefan Pop · Gazeta",
        "From memory: team.tmx (1 sentence)",
        "Machine translation: translate-ro_en 1.9 (2 sentences)",
        "Not translated: 2 sentences",
        "The number 2 is missing.",
        "Alexander Lukashenko (2)",
    ):
        assert words in content


def test_names_are_marked_on_both_sides():
    document = part(written(summit()), "word/document.xml")
    marked = [
        (text(run), run.find(f"{W}rPr/{W}shd").get(f"{W}fill"))
        for run in document.iter(f"{W}r")
        if run.find(f"{W}rPr/{W}shd") is not None
    ]
    assert marked[:4] == [
        ("Lukașenko", "DCE9FB"),
        ("Beijing", "DDF1E4"),
        ("Lukashenko", "DCE9FB"),
        ("Beijing", "DDF1E4"),
    ]


def test_notes_are_comments_on_their_sentences():
    data = written(replace(summit(), notes=NOTES, tags=("china",)))
    comments = part(data, "word/comments.xml")
    said = {c.get(f"{W}id"): (text(c), c.get(f"{W}date")) for c in comments}
    assert said == {
        "0": ("read again", "2026-01-31T09:30:00Z"),
        "1": ("who says so? 🧭\nשָלום <b>", "2026-02-01T10:00:00Z"),
    }
    document = part(data, "word/document.xml")
    for kind in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert [e.get(f"{W}id") for e in document.iter(f"{W}{kind}")] == ["0", "1"]
    start = next(e for e in document.iter(f"{W}commentRangeStart") if e.get(f"{W}id") == "1")
    noted = ""
    for sibling in start.itersiblings():
        if sibling.tag == f"{W}commentRangeEnd":
            break
        noted += text(sibling)
    assert noted == "Lukașenko s-a întâlnit luni cu Xi Jinping."
    assert "Tags: china" in text(document)


def test_a_persons_own_words_are_named():
    finished = summit()
    own = Translation("Beijing said nothing.", Origin.CORRECTION, "corrected by hand")
    translations = (*finished.translations[:3], own, *finished.translations[4:])
    data = written(replace(finished, translations=translations))
    assert cells(data)[3] == ["Beijing nu a comentat.", "✎\u00a0Beijing said nothing."]
    assert "Corrected by hand (1 sentence)" in text(part(data, "word/document.xml"))


def test_text_from_right_to_left_says_so():
    finished = summit()
    article = replace(finished.article, language="he")
    document = part(written(replace(finished, article=article)), "word/document.xml")
    row = list(document.iter(f"{W}tr"))[2]
    left, right = row.iter(f"{W}tc")
    assert left.find(f".//{W}bidi") is not None
    assert right.find(f".//{W}bidi") is None
    runs = list(left.iter(f"{W}r"))
    assert runs
    assert all(run.find(f"{W}rPr/{W}rtl") is not None for run in runs)


def test_each_run_of_an_article_names_its_language():
    finished = summit()
    article = replace(finished.article, language="zh-Hans")
    package = written(replace(finished, article=article))
    document = part(package, "word/document.xml")
    languages = [
        {tuple(run.find(f"{W}rPr/{W}lang").attrib.values()) for run in cell.iter(f"{W}r")}
        for cell in list(document.iter(f"{W}tr"))[2].iter(f"{W}tc")
    ]
    assert languages == [{("zh-CN",) * 3}, {("en",) * 3}]
    assert [p.get(f"{W}val") for p in document.iter(f"{W}pStyle")][-1] == "Source"


def test_one_side_makes_the_outline_and_each_has_a_style_of_its_own():
    data = written(summit())
    levels = {
        style.get(f"{W}styleId"): level.get(f"{W}val")
        for style in part(data, "word/styles.xml").iter(f"{W}style")
        if (level := style.find(f"{W}pPr/{W}outlineLvl")) is not None
    }
    assert levels == {
        "Title": "0", "Section": "1", "TranslationHeadline": "1", "TranslationSubhead": "2",
    }  # fmt: skip
    row = list(part(data, "word/document.xml").iter(f"{W}tr"))[2]
    assert [p.get(f"{W}val") for p in row.iter(f"{W}pStyle")] == ["OriginalBody", "TranslationBody"]


def test_each_page_has_its_number_and_each_doubt_its_own():
    data = written(summit())
    foot = part(data, "word/footer1.xml")
    assert [code.text.strip() for code in foot.iter(f"{W}instrText")] == ["PAGE", "NUMPAGES"]
    document = part(data, "word/document.xml")
    assert len(list(document.iter(f"{W}footerReference"))) == 1
    paragraphs = [text(p) for p in document.iter(f"{W}p")]
    assert "?1  The number 2 is missing." in paragraphs


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(finished_articles())
def test_all_text_comes_back(finished: FinishedArticle):
    found = cells(written(finished))[1:]
    originals = [finished.article.quote(p) for p in finished.article.paragraphs]
    assert [left.split() for left, _ in found] == [original.split() for original in originals]


def test_what_xml_cannot_hold_is_replaced():
    finished = summit()
    bad = Translation("a\x01b\x0c 🧭", Origin.PACKAGE, "p")
    translations = (bad, *finished.translations[1:])
    assert cells(written(replace(finished, translations=translations)))[1][1] == "a�b� 🧭"
