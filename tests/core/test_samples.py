"""The bundled articles: each reads as written, and the memory beside them knows every line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest

from core.article import Article, ParagraphKind
from core.folder import find_memories, scan
from core.knowledge.tmx_files import read_memory
from core.paths import resources_dir
from core.preparation.prepare import prepare

if TYPE_CHECKING:
    from core.knowledge.translation_memory import Memory

SAMPLES = resources_dir() / "samples"


@dataclass(frozen=True, slots=True)
class Sample:
    """What a reader would say of one bundled article."""

    path: str
    language: str
    date: date
    title: str
    headings: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()
    encoding: str = "utf-8"
    in_memory: bool = True
    """Not of the one that is there to be translated by machine."""


ALL = (
    Sample(
        "bg-zabrana-za-zarno.txt",
        "bg",
        date(2023, 9, 15),
        "България се отказва от забраната за украинско зърно",
        ("Корабите край българския бряг",),
    ),
    Sample(
        "cs-lukasenko-mezi-pekingem-a-moskvou.txt",
        "cs",
        date(2023, 4, 12),
        "Lukašenko mezi Pekingem a Moskvou",
        ("Zbraně z Kremlu",),
        encoding="cp1250",
    ),
    Sample(
        "de-lukaschenko-peking.txt",
        "de",
        date(2023, 3, 1),
        "China umwirbt Belarus: Lukaschenko zu Gast bei Xi Jinping",
        ("Misstrauen in Brüssel",),
    ),
    Sample(
        "es-acuerdo-del-grano.txt",
        "es",
        date(2023, 7, 18),
        "El fin del acuerdo del grano inquieta a los ganaderos españoles",
        ("Pienso más caro",),
    ),
    Sample(
        "fr-loukachenko-pekin.md",
        "fr",
        date(2023, 12, 5),
        "À Pékin, Loukachenko cherche un contrepoids à Moscou",
        ("Ce que Minsk attend de la Chine", "Une dépendance qui ne faiblit pas"),
    ),
    Sample(
        "hu-gabonatilalom.txt",
        "hu",
        date(2023, 9, 16),
        "Magyarország saját hatáskörben tiltja tovább az ukrán gabonát",
    ),
    Sample(
        "pl-lukaszenka-wraca-z-pekinu.txt",
        "pl",
        date(2023, 3, 3),
        "Łukaszenka wraca z Pekinu z plikiem umów",
    ),
    Sample(
        "pl-telus-embargo-na-zboze.txt",
        "pl",
        date(2023, 9, 16),
        "Polska nie otwiera rynku dla ukraińskiego zboża",
        ("Spór w Brukseli", "Wąskie gardło nad Morzem Czarnym"),
        ("Fot. archiwum redakcji",),
    ),
    Sample(
        "pl-wielki-kamien.html",
        "pl",
        date(2023, 12, 6),
        "Wielki Kamień pod Mińskiem: chińska wizytówka Białorusi",
        ("Kto jeszcze inwestuje", "Cień sankcji"),
        ("Fot. archiwum redakcji",),
    ),
    Sample(
        "pt-milho-no-porto-de-lisboa.txt",
        "pt",
        date(2023, 7, 24),
        "Os silos de Lisboa à espera do milho ucraniano",
        ("O caminho mais longo",),
        in_memory=False,
    ),
    Sample(
        "ro-constanta-cereale.txt",
        "ro",
        date(2023, 8, 21),
        "Constanța, poarta de ieșire a grânelor ucrainene",
        ("Fermierii cer protecție",),
    ),
    Sample(
        "ro-dunare-izmail.txt",
        "ro",
        date(2023, 9, 7),
        "Nopți albe la Plauru, peste drum de Izmail",
        ("De ce contează Izmailul",),
        (
            "Citește și: Cum funcționează portul Constanța în vreme de război",
            "Distribuie pe Facebook",
            "Abonează-te la newsletter",
        ),
    ),
    Sample(
        "ro-lukasenko-xi-beijing.txt",
        "ro",
        date(2023, 12, 4),
        "Lukașenko, din nou la Beijing: a doua întâlnire cu Xi Jinping într-un singur an",
        ("Parcul de lângă aeroport",),
        (
            "Foto: arhiva redacției",
            "LASĂ UN COMENTARIU",
            "Scrieți aici comentariul dvs.",
            "Numele dvs. (obligatoriu)",
            "Adresa dvs. de e-mail nu va fi publicată",
        ),
    ),
    Sample(
        "uk-lukashenko-u-kytai.txt",
        "uk",
        date(2023, 3, 3),
        "Візит Лукашенка до Пекіна: що Мінськ шукає в Китаї",
        ("Торгівля в обхід санкцій",),
    ),
    Sample(
        "uk-morskyi-korydor.txt",
        "uk",
        date(2023, 9, 20),
        "Морський коридор запрацював: із Чорноморська вийшов балкер із пшеницею",
        ("Порти під обстрілами",),
        ("Читайте також: Як змінилася Одеса за рік війни", "Фото: архів редакції"),
    ),
)


@pytest.fixture(scope="module")
def memory() -> Memory:
    return read_memory(SAMPLES / "samples.tmx")


@pytest.fixture(scope="module")
def articles() -> dict[str, Article]:
    """Give what preparation makes of each sample."""
    return {sample.path: prepare(SAMPLES / sample.path, sample.path) for sample in ALL}


@pytest.fixture(params=ALL, ids=lambda sample: sample.path)
def read(request: pytest.FixtureRequest, articles: dict[str, Article]) -> tuple[Sample, Article]:
    """Give a sample with its article."""
    return request.param, articles[request.param.path]


def lines(article: Article, kind: ParagraphKind) -> tuple[str, ...]:
    return tuple(
        line
        for paragraph in article.paragraphs
        if paragraph.kind is kind
        for line in article.quote(paragraph).splitlines()
    )


def test_folder_holds_the_articles_and_one_memory():
    assert {entry.path for entry in scan(SAMPLES)} == {sample.path for sample in ALL}
    assert [path.name for path in find_memories(SAMPLES)] == ["samples.tmx"]


@pytest.mark.slow
def test_language_date_and_title(read: tuple[Sample, Article]):
    sample, article = read
    assert (article.language, article.date, article.title) == (
        sample.language,
        sample.date,
        sample.title,
    )
    assert article.text.startswith(sample.title)


def test_length_is_that_of_an_article(read: tuple[Sample, Article]):
    _, article = read
    body = " ".join(lines(article, ParagraphKind.BODY))
    assert 250 <= len(body.split()) <= 700


def test_every_sentence_is_in_the_memory(read: tuple[Sample, Article], memory: Memory):
    sample, article = read
    known = {
        memory.lookup(article.quote(sentence), article.language, "en") is not None
        for sentence in article.sentences
    }
    assert known == {sample.in_memory}


def test_memory_holds_nothing_else(articles: dict[str, Article], memory: Memory):
    known = (articles[sample.path] for sample in ALL if sample.in_memory)
    assert len(memory) == sum(len(article.sentences) for article in known)


def test_headings(read: tuple[Sample, Article]):
    sample, article = read
    assert lines(article, ParagraphKind.HEADING) == (sample.title, *sample.headings)


def test_furniture(read: tuple[Sample, Article]):
    sample, article = read
    assert lines(article, ParagraphKind.FURNITURE) == sample.furniture


def test_no_sentence_begins_with_a_mark_or_is_one_name(read: tuple[Sample, Article]):
    _, article = read
    for paragraph in article.paragraphs:
        for sentence in paragraph.sentences:
            text = article.quote(sentence)
            assert "\n" not in text
            assert not re.match(r"[,.;:)]", text)
            if paragraph.kind is ParagraphKind.BODY:
                assert text[-1] in ".:;", text


def test_signs_are_mended(read: tuple[Sample, Article]):
    _, article = read
    assert not re.search("[şţŞŢ\u00a0\u00ad\u202f]", article.text)


def test_encodings():
    for sample in ALL:
        (SAMPLES / sample.path).read_bytes().decode(sample.encoding)
    with pytest.raises(UnicodeDecodeError):
        (SAMPLES / "cs-lukasenko-mezi-pekingem-a-moskvou.txt").read_text("utf-8")


def test_names_recur_across_articles(articles: dict[str, Article], memory: Memory):
    """Each of these, which link the folder, is in at least five articles' translations."""
    translations = [
        " ".join(
            memory.lookup(article.quote(sentence), article.language, "en") or ""
            for sentence in article.sentences
        )
        for article in articles.values()
    ]
    for name in ("Lukashenko", "Xi Jinping", "Putin", "Beijing", "Constanța", "Robert Telus"):
        assert sum(name in text for text in translations) >= 5, name
