"""A person's terms: found inflected, missed where a translation has another word, put in."""

from __future__ import annotations

from contextlib import closing

import pytest

from core.article import Doubt, DoubtKind, Origin, Translation, WordLink
from core.copies import keep_copy, list_copies
from core.errors import TermsError
from core.forgetting import in_words
from core.knowledge.term_proposals import changed_words, proposed_terms
from core.knowledge.terms import (
    LONGEST_TERM,
    MissingTerm,
    Term,
    Terms,
    format_terms,
    has_term,
    make_term,
    parse_terms,
    put_in,
    terms_of_names,
)
from core.paths import data_dir
from core.restoring import restore, written_now
from core.store import Store


def terms(text: str, to: str = "en") -> Terms:
    return Terms(parse_terms(text, to), to)


def missing(text: str, original: str, translation: str, language: str) -> list[str]:
    found = terms(text).missing(original, translation, language)
    return [original[one.start : one.end] for one in found]


def engine(text: str, *links: tuple[int, int, int, int]) -> Translation:
    made = tuple(WordLink(*link, 0.9) for link in links)
    return Translation(text, Origin.PACKAGE, "translate-ro_en 1.9", made)


@pytest.mark.parametrize(
    ("before", "term", "after"),
    [
        ("He saw a port.", "airport", "He saw an airport."),
        ("He saw an airfield.", "harbour", "He saw a harbour."),
        ("An airfield fell.", "university", "A university fell."),
        ("He saw a port.", "NGO", "He saw an NGO."),
        ("He saw an airfield.", "NATO base", "He saw a NATO base."),
        ("He saw a port.", "the Harbour", "He saw the Harbour."),
        ("He saw the port.", "airport", "He saw the airport."),
        ("A port fell.", "the Harbour", "The Harbour fell."),
        ("Ana port.", "airport", "Ana airport."),
    ],
)
def test_a_term_has_the_article_that_it_takes(before: str, term: str, after: str):
    word = next(w for w in ("airfield", "port") if w in before)
    start = before.index(word)
    link = WordLink(3, 7, start, start + len(word), 0.9)
    made = Translation(before, Origin.PACKAGE, "p", (link,))
    lacking = [MissingTerm(3, 7, Term("port", term, "en", "ro"))]
    assert put_in("Un port.", made, lacking) == after


def test_lines_are_read_and_written_back():
    text = "[ro] prim-ministru = prime minister\nВласть 😀 = authorities\n"
    assert format_terms(parse_terms(text, "en")) == text
    assert parse_terms("port = harbour\nPort = haven\n", "en") == (Term("Port", "haven", "en"),)


@pytest.mark.parametrize(
    "line",
    ["port", "port =", "= port", "a = " + "b" * (LONGEST_TERM + 1), "[xx1] a = b", "… = port"],
)
def test_a_line_that_is_no_term_is_named(line: str):
    with pytest.raises(TermsError, match="Line 2"):
        parse_terms(f"good = well\n{line}\n", "en")


def test_what_could_not_be_kept_or_typed_again_is_no_term():
    assert make_term("port\ud800\x00", "har\x1bbour", "en") == Term("port", "har bour", "en")
    assert make_term("a=b", "c", "en") is None
    assert make_term("[ro] a", "c", "en") is None


@pytest.mark.parametrize(
    ("source", "original", "language"),
    [
        ("rząd", "Ustawa rządu 😀 weszła w życie.", "pl"),
        ("правительство", "Члены правительства ушли.", "ru"),
        ("port", "Nava a intrat în portul vechi.", "ro"),
        ("spotkanie na szczycie", "Na spotkaniu na szczycie mówiono.", "pl"),
        ("政府", "日本政府は会議を開いた。", "ja"),
    ],
)
def test_a_term_is_found_as_a_text_inflects_it(source: str, original: str, language: str):
    assert missing(f"{source} = cabinet", original, "Something else.", language)
    assert not missing(f"{source} = cabinet", original, "The cabinet met.", language)


def test_common_words_are_not_taken_for_what_is_only_spelt_alike():
    assert missing("ministru = secretary", "Ministerul a tăcut.", "The ministry.", "ro") == []
    assert missing("ministru = secretary", "Ministrul a tăcut.", "It.", "ro") == ["Ministrul"]


def test_a_term_of_one_language_leaves_others_alone():
    assert missing("[ro] stare = state", "Stare domy stoją.", "Old houses.", "pl") == []
    assert missing("[ro] stare = state", "Această stare trece.", "It.", "ro") == ["stare"]


def test_of_two_lists_the_later_wins_and_the_language_before_all():
    both = Terms([*parse_terms("port = harbour", "en"), *parse_terms("port = haven", "en")], "en")
    assert [term.target for term in both.all] == ["haven"]
    own = terms("[ro] port = dock\nport = haven")
    assert [one.term.target for one in own.missing("portul", "", "ro")] == ["dock"]
    assert [one.term.target for one in own.missing("portu", "", "pl")] == ["haven"]
    assert not Terms(parse_terms("port = Hafen", "de"), "en")


@pytest.mark.parametrize(
    ("text", "target", "language", "there"),
    [
        ("Two Countries agreed", "country", "en", True),
        ("Secretaries of State met", "secretary of state", "en", True),
        ("Popescu spoke", "Popesku", "en", False),
        ("The reporter", "port", "en", False),
        ("w Pekinie", "Pekin", "pl", True),
        ("w Pekinie", "Peking", "pl", False),
    ],
)
def test_a_translation_has_a_term_in_any_form_of_its_own(text, target, language, there):
    assert has_term(text, target, language) is there


def test_a_term_takes_the_place_of_the_words_that_came_from_its_own():
    original, made = "China tace.", engine("Kine is silent 😀.", (0, 5, 0, 4), (6, 10, 5, 14))
    lacking = terms("China = the PRC").missing(original, made.text, "ro")
    assert put_in(original, made, lacking) == "The PRC is silent 😀."
    original = "Azi ministrul de externe tace."
    made = engine("Today the outer minister is silent.", (4, 13, 16, 24), (17, 24, 10, 15))
    lacking = terms("ministru de externe = foreign minister").missing(original, made.text, "ro")
    assert put_in(original, made, lacking) == "Today the foreign minister is silent."


def test_without_links_only_what_is_spelt_alike_is_replaced():
    made = Translation("Mr Popescu spoke.", Origin.MEMORY, "team.tmx")
    found = terms("Popescu = Popesku").missing("Popescu a vorbit.", made.text, "ro")
    assert put_in("Popescu a vorbit.", made, found) == "Mr Popesku spoke."
    found = terms("port = harbour").missing("Un port.", "A haven.", "ro")
    assert put_in("Un port.", Translation("A haven.", Origin.MEMORY, "m"), found) is None


def test_what_lacks_a_term_is_doubted_in_words_but_no_persons_own(doubted_article):
    article, translations = doubted_article
    found = terms("port = harbour").doubted(article, translations)
    doubt = Doubt(DoubtKind.TERM, "Term: port should be harbour.")
    assert [t.doubts if t else None for t in found] == [(doubt,), (), None]


@pytest.fixture
def doubted_article():
    from core.article import Article, Paragraph, ParagraphKind, Sentence

    text = "Un port. Alt port. Tot port."
    sentences = (Sentence(0, 8), Sentence(9, 18), Sentence(19, 28))
    paragraph = Paragraph(ParagraphKind.BODY, 0, len(text), sentences)
    article = Article("a.txt", "Un port.", None, "ro", 1.0, "utf-8", text, (paragraph,))
    own = Translation("Another haven.", Origin.CORRECTION, "corrected by hand")
    return article, (engine("A haven."), own, None)


def test_a_correction_suggests_terms_of_the_words_it_changed():
    before = engine("Kine closed the haven.", (0, 5, 0, 4), (15, 19, 16, 21))
    proposals = proposed_terms(
        "China a închis port.", "ro", before, "The PRC closed the harbour.", "en"
    )
    assert [term.line for term, _ in proposals if term] == [
        "[ro] China = The PRC",
        "[ro] port = harbour",
    ]
    assert changed_words("One two 😀 three", "one TWO 😀 four") == [((10, 15), "four")]
    unlinked = Translation("A haven.", Origin.MEMORY, "m")
    assert proposed_terms("Un port.", "ro", unlinked, "A harbour.", "en") == [(None, "harbour")]


def test_watched_names_become_what_they_are_called():
    found = terms_of_names(["Chiny", "Лукашенко", "Åsa 😀"], "en")
    assert [(term.source, term.target) for term in found] == [
        ("Chiny", "China"),
        ("Лукашенко", "Lukashenko"),
        ("Åsa 😀", "Åsa 😀"),
    ]


def test_lists_are_kept_copied_restored_and_forgotten_with_their_folder(tmp_path):
    mine, everywhere = parse_terms("port = haven", "en"), parse_terms("[ro] stat = state", "en")
    path = data_dir() / "diptych.sqlite3"
    with closing(Store(path)) as store:
        store.terms.save(mine, "en", "/news")
        store.terms.save(everywhere, "en")
        assert store.terms.into("en", "/news") == mine
        assert store.terms.into("en") == everywhere
        assert store.terms.into("de") == store.terms.into("en", "/new") == ()
        keep_copy(written_now(store))
        assert store.kept_of("/news").terms == 1
        assert "terms: 1" in in_words(store.forget("/news"))
        assert store.terms.into("en", "/news") == ()
        assert store.terms.into("en") == everywhere
        restore(store, list_copies()[0])
        assert store.terms.into("en", "/news") == mine


@pytest.mark.parametrize(
    ("source", "forms", "language"),
    [
        ("președinte", "președintele președintelui președinți președinților", "ro"),
        ("țară", "țara țării țărilor", "ro"),
        ("gouvernement", "gouvernements", "fr"),
        ("Land", "Landes Länder Ländern", "de"),
        ("hükümet", "hükümetin hükümeti hükümetler", "tr"),
        ("kormány", "kormányt kormányának", "hu"),
        ("regering", "regeringen regeringens", "sv"),
        ("соглашение", "соглашения соглашений", "ru"),
    ],
)
def test_common_words_are_found_in_forms_that_no_name_has(source, forms, language):
    for form in forms.split():
        assert missing(f"{source} = word", f"😀 {form}.", "None.", language) == [form]
