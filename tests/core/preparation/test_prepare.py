from __future__ import annotations

import pickle
from datetime import date
from pathlib import Path

import pytest

from core.article import Article, ParagraphKind
from core.errors import FileEmpty
from core.preparation.prepare import prepare
from core.preparation.version import PIPELINE_VERSION
from core.store import article_codec
from tests.core.reading.made_files import Letters, pdf

TEXT = """Un pod nou la Brăila

4 decembrie 2023

Podul de peste Dunăre a fost deschis luni de președintele Ion Ionescu 😀. Cafe\u0301neaua
dvs. de peste drum
, spun localnicii, va avea clienți.

Foto: arhiva
"""


def check(article: Article) -> None:
    """Assert what every reader of an article counts on."""
    at = 0
    for paragraph in article.paragraphs:
        for sentence in paragraph.sentences:
            assert paragraph.start <= sentence.start < sentence.end <= paragraph.end
            assert not article.text[at : sentence.start].strip()
            quoted = article.quote(sentence)
            assert quoted == quoted.strip()
            assert "\n" not in quoted
            at = sentence.end
    assert not article.text[at:].strip()
    furniture = [p for p in article.paragraphs if p.kind is ParagraphKind.FURNITURE]
    for mention in article.mentions:
        assert any(s.start <= mention.start < mention.end <= s.end for s in article.sentences)
        assert not any(p.start <= mention.start < p.end for p in furniture)


def test_the_day_a_document_was_made_is_not_its_date(tmp_path: Path):
    path = tmp_path / "a.pdf"
    lines = [Letters("The bridge at the river was opened by the mayor.", 50, 700)]
    path.write_bytes(pdf([lines]))
    article = prepare(path, "a.pdf")
    assert (article.date, article.made) == (None, date(2023, 12, 4))
    assert article_codec.from_json(article_codec.to_json(article)) == article
    path.write_bytes(pdf([[Letters("5 March 2022", 50, 740), *lines]]))
    dated = prepare(path, "a.pdf")
    assert (dated.date, dated.made) == (date(2022, 3, 5), None)


def test_a_file_becomes_an_article(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    article = prepare(path, "in/a.txt")
    check(article)
    assert article.path == "in/a.txt"
    assert article.title == "Un pod nou la Brăila"
    assert article.date == date(2023, 12, 4)
    assert (article.language, article.encoding) == ("ro", "utf-8")
    assert article.language_confidence > 0.9
    assert [article.quote(s) for s in article.sentences][2:4] == [
        "Podul de peste Dunăre a fost deschis luni de președintele Ion Ionescu 😀.",
        "Cafeneaua dvs. de peste drum, spun localnicii, va avea clienți.".replace("fe", "fé"),
    ]
    assert pickle.loads(pickle.dumps(article)) == article
    assert prepare(path, "in/a.txt") == article
    assert PIPELINE_VERSION


def test_a_language_set_by_hand_wins(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    article = prepare(path, "a.txt", language="pl", neighbours=["uk"])
    assert (article.language, article.language_confidence) == ("pl", 1.0)


def test_without_a_title_the_first_sentence_is_it(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_text("قال الرئيس إنه موافق. ثم ذهب إلى المدينة ليلا.", encoding="utf-8")
    article = prepare(path, "a.txt")
    check(article)
    assert article.title == "قال الرئيس إنه موافق."
    assert article.language == "ar"


def test_what_cannot_be_read_raises(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"")
    with pytest.raises(FileEmpty):
        prepare(path, "a.txt")


@pytest.mark.slow
def test_the_samples_read_as_articles():
    folder = Path(__file__).resolve().parents[3] / "resources" / "samples"
    files = [p for p in sorted(folder.glob("*")) if p.suffix in {".txt", ".md", ".html"}]
    if not files:
        pytest.skip(f"no samples in {folder}")
    for path in files:
        article = prepare(path, path.name)
        check(article)
        assert article.language == path.name.partition("-")[0]
        assert article.paragraphs[0].kind is ParagraphKind.HEADING or "." in article.title


def test_seeds(shared_data: Path):
    for path in sorted((shared_data / "seeds").glob("*.txt")):
        article = prepare(path, path.name)
        check(article)
        quotes = [article.quote(s) for s in article.sentences]
        assert not any(q.startswith(",") or q == "Chin" for q in quotes)


@pytest.mark.slow
def test_real_articles(shared_data: Path):
    files = [
        path
        for path in sorted((shared_data / "articles").rglob("*"))
        if path.suffix in {".txt", ".html", ".md"} and path.stat().st_size < 200_000
    ]
    for path in files[::6]:
        check(prepare(path, path.name))
