"""The shipped networks, and pipelines that the user installed, on sentences of our own."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.article import MentionType, Paragraph, ParagraphKind, Sentence
from core.names.recognition import trained
from core.names.recognition.recognise import recognise
from core.names.recognition.rules import as_hints, choose, propose
from core.names.recognition.tagger.tagger import NamedSpan, close_quotes, one_sense
from core.names.recognition.tokenised_article import tokenise_article
from core.names.recognition.trained import TrainedRecogniser, shipped
from core.paths import resources_dir
from tests.core.names.plain_articles import paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE


def found(text: str, language: str) -> list[tuple[str, str]]:
    paragraphs = paragraphs_of(text)
    page = tokenise_article(text, [s for p in paragraphs for s in p.sentences], language)
    hints = as_hints(choose(propose(page)))
    spans = shipped().recognise(text, paragraphs, language, hints)
    return [(text[s.start : s.end], s.type.value) for s in spans]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "pl",
            "Prezydent Andrzej Duda spotkał się w Warszawie z premierem Wielkiej Brytanii.",
            [("Andrzej Duda", "PER"), ("Warszawie", "LOC"), ("Wielkiej Brytanii", "LOC")],
        ),
        (
            "cs",
            "Premiér Petr Novotný odletěl v pondělí do Německa.",
            [("Petr Novotný", "PER"), ("Německa", "LOC")],
        ),
        (
            "ru",
            "Президент Владимир Путин приехал в Минск.",
            [("Владимир Путин", "PER"), ("Минск", "LOC")],
        ),
        (
            "bg",
            "Премиерът на Великобритания Борис Джонсън пристигна в Брюксел.",
            [("Великобритания", "LOC"), ("Борис Джонсън", "PER"), ("Брюксел", "LOC")],
        ),
        (
            "sl",
            "Predsednik Janez Novak je v Ljubljani sprejel veleposlanika Nemčije.",
            [("Janez Novak", "PER"), ("Ljubljani", "LOC"), ("Nemčije", "LOC")],
        ),
        (
            "uk",
            "Президент Володимир Зеленський приїхав до Польщі.",
            [("Володимир Зеленський", "PER"), ("Польщі", "LOC")],
        ),
        (
            "ro",
            "Ion Popescu a plecat din București spre Germania.",
            [("Ion Popescu", "PER"), ("București", "LOC"), ("Germania", "LOC")],
        ),
    ],
)
def test_each_language_has_its_plain_names(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert found(text, language) == expected


def test_an_emoji_a_combining_mark_and_right_to_left_words_do_not_move_names() -> None:
    text = (
        "😀🇵🇱 Wczoraj (שלום עליכם) Andrzej Duda był w Krako\u0301wie. 👨‍👩‍👧 Dziś jest w Warszawie."
    )
    names = found(text, "pl")
    assert ("Andrzej Duda", "PER") in names
    assert ("Krako\u0301wie", "LOC") in names
    assert ("Warszawie", "LOC") in names


@pytest.mark.slow
def test_a_very_long_article_has_names_to_its_end() -> None:
    line = "Prezydent Andrzej Duda był wczoraj w Warszawie, a dziś jest w Berlinie. "
    text = line * 1500
    names = found(text, "pl")
    assert names[:3] == names[-3:]
    assert names.count(("Berlinie", "LOC")) == 1500


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("gazeta „Dunărea” scrie", "„Dunărea", "„Dunărea”"),
        ("gazeta „Dunărea” scrie", "Dunărea”", "Dunărea"),
        ('gazeta "Dunărea" scrie', '"Dunărea', '"Dunărea"'),
        ("gazeta Dunărea, scrie", "Dunărea", "Dunărea"),
        ('firma "Dunărea" S.A. scrie', 'Dunărea" S.A.', '"Dunărea" S.A.'),
        ("firma „Dunărea” S.A. scrie", "Dunărea” S.A.", "„Dunărea” S.A."),
        ('firma "Dunărea” scrie', '"Dunărea', '"Dunărea”'),
        ('"Dunărea', "Dunărea", "Dunărea"),
        ("😀 «Ду́най»", "«Ду́най", "«Ду́най»"),
        ("„", "„", "„"),
    ],
)
def test_a_name_has_both_its_quotation_marks_or_none(text: str, name: str, expected: str) -> None:
    start = text.index(name)
    first, last = close_quotes(text, start, start + len(name))
    assert text[first:last] == expected


def test_furniture_has_no_names() -> None:
    text = "Prezydent Andrzej Duda był w Warszawie."
    furniture = paragraphs_of(text, ParagraphKind.FURNITURE)
    assert shipped().recognise(text, furniture, "pl") == ()


def test_a_language_without_a_pipeline_has_no_spans() -> None:
    text = "ოლაფ შოლცი ბერლინში ჩავიდა."
    assert not shipped().serves("ka")
    assert not shipped().serves("")
    assert shipped().recognise(text, paragraphs_of(text), "ka") == ()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Der Sprecher Jonas Wegner 😀 kam am Montag nach Hamburg.",
         {("Jonas Wegner", "PER"), ("Hamburg", "LOC")}),
        ("fr", "Le ministre Julien Ferrand 😀 est arrivé lundi à Marseille.",
         {("Julien Ferrand", "PER"), ("Marseille", "LOC")}),
        ("sv", "Statsministern Karin Ekblad 😀 reste i måndags till Göteborg.",
         {("Karin Ekblad", "PER"), ("Göteborg", "LOC")}),
        ("sk", "Predsedníčka Jana Kováčová 😀 prišla v pondelok do Bratislavy.",
         {("Jana Kováčová", "PER"), ("Bratislavy", "LOC")}),
        ("sq", "Dje Arben Hoxha 😀 erdhi të hënën në Tiranë.",
         {("Arben Hoxha", "PER"), ("Tiranë", "LOC")}),
    ],
)  # fmt: skip
def test_one_network_serves_every_language_with_capitals(
    language: str, text: str, expected: set[tuple[str, str]]
) -> None:
    assert set(found(text, language)) == expected


@pytest.mark.slow
@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            ["Andrzej", "Duda", "w", "Warszawie", "😀", "e\u0301", "שלום", "UE", "-", "'", "„", "”",
             ".", "737", "\u200f", "\n", "Nord Stream 2", ",", "był"]
        ),
        max_size=30,
    ),
    st.sampled_from(["pl", "ru", "ro", "sr"]),
)  # fmt: skip
def test_spans_are_in_order_trimmed_and_inside_sentences(words: list[str], language: str) -> None:
    text = " ".join(words)
    paragraphs = paragraphs_of(text)
    end = 0
    for span in shipped().recognise(text, paragraphs, language):
        assert end <= span.start < span.end
        form = text[span.start : span.end]
        assert form == form.strip()
        assert any(p.start <= span.start and span.end <= p.end for p in paragraphs)
        assert 0 < span.confidence <= 1
        end = span.end


def test_a_name_across_two_sentences_is_cut_to_one() -> None:
    text = "Mówił Andrzej Duda wczoraj."
    cut = text.index("Duda")
    paragraph = Paragraph(
        ParagraphKind.BODY, 0, len(text), (Sentence(0, cut - 1), Sentence(cut, len(text)))
    )
    for span in shipped().recognise(text, (paragraph,), "pl"):
        assert span.end < cut or span.start >= cut


def test_one_form_has_one_type_in_an_article() -> None:
    text = "Orlen ORLEN Orlen"
    spans = [NamedSpan(0, 5, ORG, 0.9), NamedSpan(6, 11, PER, 0.5), NamedSpan(12, 17, ORG, 0.4)]
    assert {s.type for s in one_sense(text, spans)} == {ORG}


def test_trained_names_take_known_keys_and_dates_stay() -> None:
    text = "Prezydent Andrzej Duda przyleciał do Chin 4 grudnia 2023 roku."
    mentions = recognise(text, paragraphs_of(text), "pl")
    by_form = {text[m.start : m.end]: m for m in mentions}
    assert by_form["Chin"].key == "cldr:CN"
    assert by_form["Andrzej Duda"].type is PER
    assert any(m.type is MentionType.DATE for m in mentions)


class _InstalledPipeline:
    """Stands in for a spaCy pipeline that marks each "Aa" as a person."""

    pipe_names = ("tok2vec", "tagger", "ner")

    def pipe(self, texts: Iterable[str], disable: Sequence[str]) -> Iterable[SimpleNamespace]:
        assert disable == ["tagger"]
        for text in texts:
            yield SimpleNamespace(
                ents=[
                    SimpleNamespace(start_char=i, end_char=i + 2, label_=label)
                    for i, label in ((text.find("Aa"), "persName"), (text.find("Bb"), "MISC"))
                    if i >= 0
                ]
            )


@pytest.fixture
def spacy_with_german(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    installed = {"spacy", "de_core_news_sm"}
    monkeypatch.setattr(
        trained.importlib.util, "find_spec", lambda name: name if name in installed else None
    )
    module = ModuleType("spacy")
    module.load = lambda name: _InstalledPipeline()  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "spacy", module)
    return module


def test_an_installed_pipeline_is_used_for_its_language(spacy_with_german: ModuleType) -> None:
    recogniser = TrainedRecogniser(resources_dir() / "ner")
    text = "Heute\n😀 kam Aa mit Bb."
    assert recogniser.serves("de")
    (span,) = recogniser.recognise(text, paragraphs_of(text), "de")
    assert text[span.start : span.end] == "Aa"
    assert span.type is PER


def test_an_installed_pipeline_that_cannot_be_loaded_is_left_out(
    spacy_with_german: ModuleType,
) -> None:
    def refuse(name: str) -> None:
        raise OSError(name)

    spacy_with_german.load = refuse  # type: ignore[attr-defined]
    recogniser = TrainedRecogniser(resources_dir() / "ner")
    text = "Der Sprecher Jonas Wegner kam am Montag nach Hamburg."
    assert recogniser.serves("de")
    assert recogniser.recognise(text, paragraphs_of(text), "de")
