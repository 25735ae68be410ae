"""The bilingual book, read back part by part."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from core.article import ParagraphKind
from core.export.epub_format import export_epub
from core.export.folder_export import export_folder
from core.reading import read
from tests.article_samples import finished_articles, summit

if TYPE_CHECKING:
    from core.finished_article import FinishedArticle

H = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"


def book(articles: list[FinishedArticle], title: str = "") -> dict[str, bytes]:
    file = io.BytesIO()
    export_epub(articles, file, title=title)
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED
        return {name: archive.read(name) for name in archive.namelist()}


def text(element: etree._Element) -> str:
    return "".join(element.itertext())


def test_a_reading_device_knows_the_book_by_its_first_part():
    file = io.BytesIO()
    export_epub([summit()], file)
    assert file.getvalue()[30:58] == b"mimetypeapplication/epub+zip"


def test_each_article_is_a_chapter_that_the_contents_lead_to():
    parts = book([summit("a.txt"), summit("b.txt")], "Dosar & <Rom>")
    package = etree.fromstring(parts["book/content.opf"])
    assert package.findtext(f".//{DC}title") == "Dosar & <Rom>"
    assert [e.text for e in package.iter(f"{DC}language")] == ["en", "ro"]
    items = {item.get("id"): item.get("href") for item in package.iter(f"{OPF}item")}
    spine = [items[ref.get("idref")] for ref in package.iter(f"{OPF}itemref")]
    assert spine == ["article-00001.xhtml", "article-00002.xhtml"]
    assert {f"book/{href}" for href in items.values()} == parts.keys() - {
        "mimetype", "META-INF/container.xml", "book/content.opf",
    }  # fmt: skip
    contents = etree.fromstring(parts["book/nav.xhtml"])
    links = list(contents.iter(f"{H}a"))
    assert [a.get("href") for a in links] == spine
    assert text(links[0]) == "President 🧭 Lukashenko in Beijing"


def test_each_side_names_its_language():
    finished = summit()
    article = replace(finished.article, language="he")
    parts = book([replace(finished, article=article)])
    chapter = etree.fromstring(parts["book/article-00001.xhtml"])
    pairs = [e for e in chapter.iter(f"{H}div") if (e.get("class") or "").startswith("pair")]
    sides = [[(s.get("lang"), s.get("dir")) for s in pair.iterchildren()] for pair in pairs]
    assert sides == [[("he", "rtl"), ("en", "ltr")]] * 3
    assert "Facebook" not in text(chapter)
    assert "The number 2 is missing." in text(chapter)


@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(finished_articles(), max_size=2))
def test_any_articles_make_parts_that_are_xml(articles: list[FinishedArticle]):
    parts = book(articles, "\x00]]>\ud800")
    for name, data in parts.items():
        if name.endswith((".xhtml", ".opf", ".xml")):
            root = etree.fromstring(data)
            ids = [e.get("id") for e in root.iter() if e.get("id")]
            assert len(ids) == len(set(ids))
            links = [e.get("href") or "#" for e in root.iter()]
            assert all(f"book/{a}" in parts for a in links if a[0] != "#")


def test_diptych_reads_its_own_book(tmp_path):
    (path,) = export_folder([summit()], tmp_path, "epub")
    assert path.name == "articles.epub"
    assert "Lukașenko s-a întâlnit luni cu Xi Jinping." in read(path).text


def test_a_book_of_one_article_has_its_title_and_one_of_none_says_so():
    package = etree.fromstring(book([summit()], "folder")["book/content.opf"])
    assert package.findtext(f".//{DC}title") == "President 🧭 Lukashenko in Beijing"
    assert b"no article" in book([])["book/empty.xhtml"]


def test_furniture_alone_leaves_a_chapter_that_can_be_opened():
    finished = summit()
    only = [replace(p, kind=ParagraphKind.FURNITURE) for p in finished.article.paragraphs]
    bare = replace(finished.article, paragraphs=tuple(only), mentions=())
    parts = book([replace(finished, article=bare, entity_ids=(), translation_mentions=())])
    assert b"reports/summit.txt" in parts["book/article-00001.xhtml"]
