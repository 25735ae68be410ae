from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.article import Article, MentionType, ParagraphKind
from core.names.recognition import recognise as recognise_module
from core.names.recognition.candidate import Candidate
from core.names.recognition.recognise import choose, recognise
from core.names.recognition.tagger.tagger import NamedSpan
from tests.core.names.plain_articles import check_spans, make_article, paragraphs_of

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE
DATE = MentionType.DATE


def found(article: Article) -> list[tuple[str, str]]:
    return [(article.quote(m), m.type.value) for m in article.mentions]


def keys(article: Article) -> list[str]:
    return [m.key for m in article.mentions]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ro",
            "Președintele Belarusului, Alexander Lukașenko, vine luni la Beijing.",
            [("Belarusului", "LOC"), ("Alexander Lukașenko", "PER"), ("Beijing", "LOC")],
        ),
        (
            "ro",
            "Ieri s-a discutat cu Organizația Națiunilor Unite despre Parcul Național Retezat.",
            [("Organizația Națiunilor Unite", "ORG"), ("Parcul Național Retezat", "LOC")],
        ),
        (
            "pl",
            "Wczoraj Łukaszenka rozmawiał w Chinach z Xi Jinpingiem o wojnie.",
            [("Łukaszenka", "PER"), ("Chinach", "LOC"), ("Xi Jinpingiem", "PER")],
        ),
        (
            "pl",
            "Prezydent Adam Wiatrak i Ministerstwo Spraw Zagranicznych milczą.",
            [("Adam Wiatrak", "PER"), ("Ministerstwo Spraw Zagranicznych", "ORG")],
        ),
        (
            "uk",
            "Президент Володимир Зеленський прибув до Великої Британії, каже Reuters.",
            [("Володимир Зеленський", "PER"), ("Великої Британії", "LOC"), ("Reuters", "ORG")],
        ),
        (
            "cs",
            "V Praze se Petr Novotný sešel se zástupci Evropské komise.",
            [("Praze", "LOC"), ("Petr Novotný", "PER"), ("Evropské komise", "ORG")],
        ),
        (
            "de",
            "Der Minister lobte die Arbeit der Schule in Berlin und sprach mit Angela Merkel.",
            [("Berlin", "LOC"), ("Angela Merkel", "PER")],
        ),
        (
            "hu",
            "Kijevben járt Robert Fico, aki Oroszországgal is tárgyalna.",
            [("Kijevben", "LOC"), ("Robert Fico", "PER")],
        ),
        (
            "fr",
            "Emmanuel Macron se rend en Chine avec Charles de Villiers.",
            [("Emmanuel Macron", "PER"), ("Chine", "LOC"), ("Charles de Villiers", "PER")],
        ),
    ],
)
def test_names_are_found_with_their_types(
    language: str, text: str, expected: list[tuple[str, str]]
):
    article = make_article(text, language)
    got = [pair for pair in found(article) if pair[1] != "DATE"]
    assert got[: len(expected)] == expected


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("pl", "Chiny Chin Chinom Chinach"),
        ("ro", "China Chinei"),
        ("ro", "Belarus Belarusul Belarusului"),
        ("pl", "Białoruś Białorusi Białorusią"),
        ("uk", "Китай Китаю Китаєм"),
        ("cs", "Rusko Ruska Rusku Ruskem"),
    ],
)
def test_all_cases_of_a_country_have_one_key(language: str, words: str):
    text = "\n".join(f"aby o {word} się" for word in words.split())
    article = make_article(text, language)
    assert len(article.mentions) == len(words.split())
    assert len(set(keys(article))) == 1
    assert keys(article)[0].startswith("cldr:")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "rozwijania stosunków chińsko-białoruskich i polskich firm"),
        ("ro", "partidele chineze și cele belaruse, chinezii"),
        ("uk", "українські війська і російські ракети"),
        ("de", "Die Regierung lobt den Fortschritt der Wirtschaft und die Arbeit der Schule."),
        ("ru", "Того же мнения коллеги. Чад костра мешал."),
    ],
)
def test_peoples_adjectives_and_plain_nouns_are_no_mentions(language: str, text: str):
    assert found(make_article(text, language)) == []


def test_an_acronym_and_what_it_stands_for_are_one():
    article = make_article(
        "Jak pisze Instytut Spraw Morskich (ISM), statki płyną.\nISM ostrzega przed burzą.", "pl"
    )
    assert found(article) == [("Instytut Spraw Morskich", "ORG"), ("ISM", "ORG"), ("ISM", "ORG")]
    assert keys(article)[0] == keys(article)[1]


def test_a_surname_is_a_name_at_the_start_of_a_sentence_once_given_in_full():
    article = make_article("Mówi Adam Wiatrak, rolnik.\nWiatrak nie zgadza się.", "pl")
    assert found(article) == [("Adam Wiatrak", "PER"), ("Wiatrak", "PER")]


def test_a_famous_surname_belongs_to_whom_the_article_names_in_full():
    article = make_article("Tak mówi Krystyna Duda, rolniczka.\nZdaniem Dudy jest źle.", "pl")
    assert [k.startswith("gaz:") for k in keys(article)] == [False, False]


def test_titles_stay_outside_the_mention():
    article = make_article("Spotkał się z nim premier Jacek Sroka w maju.", "pl")
    assert found(article) == [("Jacek Sroka", "PER")]


def test_a_headline_in_capitals_marks_only_known_names():
    article = make_article("PREȘEDINTELE CHINEI VINE MÂINE LA BEIJING", "ro")
    assert found(article) == [("CHINEI", "LOC"), ("BEIJING", "LOC")]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ro", "conduce din 1994 țara", "1994"),
        ("ro", "s-a întâlnit în cursul zilei de luni la prânz", "weekday-1"),
        ("ro", "pe 4 decembrie 2023 a venit", "2023-12-04"),
        ("pl", "w marcu 2023 roku", "2023-03"),
        ("pl", "dnia 1 marca 2023 r.", "2023-03-01"),
        ("pl", "na lata 2023-2024 plan", "2023/2024"),
        ("uk", "у 2021 році", "2021"),
        ("de", "am 1. März 2023 kam", "2023-03-01"),
        ("en", "on 4 December 2023 he", "2023-12-04"),
        ("hu", "2023. szeptember 16-án", "2023-09-16"),
        ("cs", "12. dubna 2023 přijel", "2023-04-12"),
    ],
)
def test_dates_have_values(language: str, text: str, value: str):
    article = make_article(text, language)
    assert [(m.type, m.key) for m in article.mentions] == [(DATE, value)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "kosztuje 2000 złotych"),
        ("ro", "trei luni de zile"),
        ("ro", "cele 1500 de persoane"),
        ("en", "they may 5 times"),
    ],
)
def test_numbers_and_other_words_are_no_dates(language: str, text: str):
    assert found(make_article(text, language)) == []


def test_furniture_has_no_mentions():
    text = "Xi Jinping vine în China."
    assert recognise(text, paragraphs_of(text, ParagraphKind.FURNITURE), "ro") == ()


@pytest.mark.parametrize("language", ["ro", "pl", "ar", "he", "zh-Hans", "", "xx"])
@pytest.mark.parametrize(
    "text",
    [
        "😀 Xi Jinping 😀 a venit în China 😀.",
        "Łu\u0301kaszenka i Xi Jinping w Chinach e\u0301.",
        "הנשיא Xi Jinping ביקר בסין.",
        "زار Xi Jinping مدينة Minsk أمس.",
        "习近平访问白俄罗斯。",
        "",
    ],
)
def test_spans_hold_in_every_script(language: str, text: str):
    check_spans(text, paragraphs_of(text), language)


@pytest.mark.slow
@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.lists(
            st.sampled_from(
                ["Xi", "Jinping", "w", "Chinach", "😀", "Łukaszenka,", "(ISW)", "„Orlen”", "i",
                 "Rada", "Europy", "2023", "r.", "A.", "é\u0301", "שלום", "U.E.", "van", "-",
                 "5 maja"]
            ),
            min_size=1,
            max_size=9,
        ).map(" ".join),
        min_size=1,
        max_size=4,
    ),
    st.sampled_from(["pl", "ro", "uk", "de", "he", "hu"]),
)  # fmt: skip
def test_mentions_lie_in_one_sentence_in_order_without_overlap(lines: list[str], language: str):
    text = "\n".join(lines)
    check_spans(text, paragraphs_of(text), language)


def test_of_nested_and_overlapping_names_the_longest_is_kept():
    place, organisation = MentionType.PLACE, MentionType.ORGANISATION
    nested = [
        Candidate(19, 25, place, "warsaw", 5),
        Candidate(0, 25, organisation, "university of warsaw", 5),
        Candidate(14, 30, place, "of warsaw and", 5),
    ]
    assert [(c.start, c.end) for c in choose(nested)] == [(0, 25)]


@pytest.mark.parametrize(("confidence", "type"), [(0.6, "PER"), (0.97, "LOC")])
def test_a_surname_alone_is_the_person_whom_the_article_names_in_full(
    monkeypatch: pytest.MonkeyPatch, confidence: float, type: str
):
    text = "😀 Scrie Ga\u0301ry Holtz.\nApoi Holtz tace, iar Holtz pleacă."
    places = [text.index("Ga"), text.index("Holtz tace"), text.index("Holtz pleacă")]
    spans = [NamedSpan(places[0], text.index("."), MentionType.PERSON, 0.9)]
    spans += [NamedSpan(at, at + 5, MentionType.PLACE, confidence) for at in places[1:]]
    pipeline = SimpleNamespace(serves=lambda language: True, slices=lambda *_: iter([spans]))
    monkeypatch.setattr(recognise_module, "shipped", lambda: pipeline)
    named = [pair for pair in found(make_article(text, "ro")) if pair[0] == "Holtz"]
    assert named == [("Holtz", type)] * 2


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("ru", "Это было редкостью среди лётчиков 😀.", []),
        ("ru", "Встреча прошла в среду утром.", ["среду"]),
        ("sl", "Hiša stoji sredi mesta.", []),
        ("sl", "Prišli so po sredi.", ["sredi"]),
    ],
)
def test_a_word_like_a_weekday_is_none(language: str, text: str, dates: list[str]):
    article = make_article(text, language)
    assert [form for form, type in found(article) if type == "DATE"] == dates


@pytest.mark.parametrize("language", ["ro", "pl", "de"])
@pytest.mark.parametrize("lines", [1, 3])
def test_slices_make_what_the_whole_makes(
    monkeypatch: pytest.MonkeyPatch, language: str, lines: int
):
    text = (
        "Ministrul 🙂 Radu Vasilescu\n"
        "Radu Vasilescu a mers luni la Agenția Română de Salvare (ARS) din Constanța.\n"
        "Apoi ARS tace. Vasilescu vine la Cluj-Napoca, iar Cafe\u0301 „Dunărea” e goală.\n"
        "IERI ȘI AZI ÎN POLONIA ȘI CEHIA\n"
        "Jan Kowalski z Gdańska powiedział, że Kowalski i Vasilescu to przyjaciele."
    )
    paragraphs = paragraphs_of(text)
    whole = recognise(text, paragraphs, language)
    assert whole
    monkeypatch.setattr(recognise_module, "LINES_AT_ONCE", lines)
    recognition = recognise_module.Recognition(text, paragraphs, language)
    slices = list(recognition.slices())
    assert len([one for one in slices if one.proposed]) > 1
    assert recognition.mentions(slices) == whole


@pytest.mark.slow
def test_some_of_the_slices_make_some_of_the_names():
    text = "\n".join(
        f"Radu Vasilescu 🙂 a plecat luni la Constanța, spune {n}." for n in range(1200)
    )
    paragraphs = paragraphs_of(text)
    recognition = recognise_module.Recognition(text, paragraphs, "ro")
    slices = list(recognition.slices())
    whole = recognition.mentions(slices)
    assert len(slices) > 4
    counts = [len(recognition.mentions(slices[:n])) for n in range(len(slices) + 1)]
    assert counts[0] == 0
    assert 0 < counts[2] < counts[-1] == len(whole)
