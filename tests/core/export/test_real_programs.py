"""What is exported, opened by the programs that people open it with."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from lxml import etree

from core.article import Doubt, DoubtKind, Origin, ParagraphKind, Translation
from core.export import export_folder
from core.finished_article import FinishedArticle
from core.knowledge.notes import Note, PlacedNote
from core.preparation.prepare import prepare
from tests.article_samples import make_article, summit
from tests.patience import PATIENCE

if TYPE_CHECKING:
    from pathlib import Path

PROJECT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir>
<target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>RO</source_lang><target_lang>EN</target_lang><sentence_seg>true</sentence_seg>
</project></omegat>
"""

pytestmark = pytest.mark.slow

SHARE = 0.3
"""Of a letter, which another one covers where they are printed over each other."""


def program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def run(*arguments: str | Path, **environment: str) -> str:
    done = subprocess.run(
        list(map(str, arguments)),
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
        env={**os.environ, "LC_ALL": "C.UTF-8", **environment},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def doubtful(sentences: int = 40) -> FinishedArticle:
    """Give an article with a doubt about each sentence."""
    article = make_article(
        [
            (ParagraphKind.HEADING, ["Un titlu"]),
            *(
                (ParagraphKind.BODY, [f"Fraza {n} spune ceva.", f"Iar {n} este numărul ei."])
                for n in range(sentences)
            ),
        ]
    )
    doubts = (Doubt(DoubtKind.SHORT, "It is short."),)
    translations = tuple(
        Translation("It says that.", Origin.PACKAGE, "p", doubts=doubts) for _ in article.sentences
    )
    return FinishedArticle(article, "en", ("p",), translations)


def test_chromium_prints_a_page_with_no_letter_over_another(tmp_path: Path):
    chromium = program("chromium")
    (page,) = export_folder([doubtful()], tmp_path, "html")
    pdf = tmp_path / "page.pdf"
    profile = f"--user-data-dir={tmp_path / 'profile'}"
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", profile)
    run(chromium, *options, f"--print-to-pdf={pdf}", page.as_uri())
    with pypdfium2.PdfDocument(pdf) as document:
        for number in range(len(document)):
            text = document[number].get_textpage()
            letters = text.get_text_range()
            boxes = [text.get_charbox(n) for n in range(text.count_chars())]
            shown = [b for b, c in zip(boxes, letters, strict=False) if c.strip() and b[2] > b[0]]
            for at, (left, low, right, high) in enumerate(shown):
                size = (right - left) * (high - low)
                for other in shown[at + 1 : at + 200]:
                    width = min(right, other[2]) - max(left, other[0])
                    height = min(high, other[3]) - max(low, other[1])
                    assert width <= 0 or height <= 0 or width * height < SHARE * size
        whole = " ".join(page.get_textpage().get_text_range() for page in document)
    assert "?80" in whole


def test_libreoffice_has_texts_comments_languages_and_outline(tmp_path: Path):
    soffice = program("soffice")
    finished = summit("a.txt")
    article = replace(finished.article, language="zh-Hans")
    notes = (PlacedNote(Note("who says so?", "x", 3, 4), 1),)
    (document,) = export_folder([replace(finished, article=article, notes=notes)], tmp_path, "docx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    run(soffice, profile, "--headless", "--convert-to", "odt", "--outdir", tmp_path, document)
    with zipfile.ZipFile(tmp_path / "a.txt.odt") as odt:
        content = etree.fromstring(odt.read("content.xml"))
        styles = etree.fromstring(odt.read("styles.xml"))
    said = "".join(content.itertext())
    assert "Lukașenko s-a întâlnit luni cu Xi Jinping." in said
    assert "Lukashenko met Xi Jinping on Monday." in said
    assert "who says so?" in said
    asian = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
    countries = {
        (e.get(f"{asian}language-asian"), e.get(f"{asian}country-asian"))
        for root in (content, styles)
        for e in root.iter(f"{asian}text-properties")
    }
    assert ("zh", "CN") in countries
    fields = [etree.QName(e).localname for e in styles.iter("{*}page-number", "{*}page-count")]
    assert fields == ["page-number", "page-count"]
    levels = {
        e.get(f"{asian}name"): e.get(f"{asian}default-outline-level")
        for e in styles.iter(f"{asian}style")
    }
    assert levels["Translation_20_Headline"] == "2"
    assert levels["Original_20_Headline"] in (None, "")


def test_omegat_fills_a_file_with_legacy_letters_from_its_memory(tmp_path: Path):
    omegat = program("omegat")
    project = tmp_path / "project"
    for part in ("source", "target", "tm/auto", "omegat", "glossary", "dictionary"):
        (project / part).mkdir(parents=True)
    (project / "omegat.project").write_text(PROJECT, "utf-8")
    source = project / "source" / "a.txt"
    paid = "A\u00a0plătit 10\u202f000\u00a0de lei. Şi\u00a0ţara sa e pregătită."
    source.write_text(f"Preşedintele Ţării\n\n{paid}\n", "utf-8")
    article = prepare(source, "a.txt", language="ro")
    count = len(article.sentences)
    translations = tuple(Translation(f"T{n}.", Origin.PACKAGE, "p") for n in range(count))
    finished = FinishedArticle(article, "en", ("p",), translations)
    export_folder([finished], project / "tm" / "auto", "tmx")
    home = tmp_path / "translator"
    home.mkdir()
    options = f"-Duser.home={home}"
    run(omegat, project, "--mode=console-translate", HOME=str(home), JAVA_TOOL_OPTIONS=options)
    assert (project / "target" / "a.txt").read_text("utf-8") == "T0.\n\nT1. T2.\n"


def test_pandoc_takes_citations(tmp_path: Path):
    pandoc = program("pandoc")
    finished = summit("a.txt")
    title = "50 % {din} $ & # „ghilimele” _a_"
    odd = replace(finished, article=replace(finished.article, title=title))
    (bibtex,) = export_folder([odd, summit("b.txt")], tmp_path, "bibtex")
    first, second = json.loads(run(pandoc, "-f", "biblatex", "-t", "csljson", bibtex))
    assert first["title-short" if "title-short" in first else "title"] == title
    assert second["author"] == [{"literal": "Ștefan Pop"}]
    assert second["container-title"] == "Gazeta"
    assert second["type"] == "article-newspaper"
    assert second["issued"] == {"date-parts": [[2023, 12, 4]]}
    (csl,) = export_folder([odd, summit("b.txt")], tmp_path, "csl")
    assert run(pandoc, "-f", "csljson", "-t", "biblatex", csl).count("@article{") == 2


def test_the_books_own_checker_finds_no_fault(tmp_path: Path):
    java, checker = program("java"), program("epubcheck")
    hebrew = replace(summit("b.txt"), article=replace(summit("b.txt").article, language="he"))
    notes = (PlacedNote(Note("on all"), None), PlacedNote(Note("<b>\x01\n]]>", "x", 3, 4), 1))
    articles = [summit("a.txt"), hebrew, replace(doubtful(3), notes=notes)]
    (book,) = export_folder(articles, tmp_path, "epub", source=None)
    said = run(java, "-jar", checker, book)
    assert "0 errors / 0 warnings" in said
