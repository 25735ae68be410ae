"""Text of every class of Unicode, all the way: no step fails, and what each promises holds."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.analysis.near_duplicates import sketch
from core.article import Article, MentionType
from core.cleaning import clean
from core.errors import ReadError
from core.knowledge.comparable_sentences import comparable
from core.language_id.detect import detect_language
from core.names.linking.entity_index import EntityIndex
from core.names.projection.project import find_spelling, project
from core.names.recognition.recognise import recognise
from core.names.watchlist import Watchlist
from core.query import parse_query
from core.reading import SourceText, parse
from core.search import find, snippet
from core.sentence_splitting import split, split_paragraphs
from core.source_text import tidy
from core.translation.doubts import find_doubts
from core.translation.placeholders import guard, lost, protected, restore
from tests.core.names.plain_articles import add
from tests.unicode_samples import CATEGORIES, SURROGATES, TRICKY, of_category, sampled

pytestmark = pytest.mark.slow

LANGUAGES = ["", "ro", "uk", "hu", "ar", "fa", "hi", "zh-Hans", "ja", "th", "de"]
SHAPES = (
    "{0}{1}{2} {1}. {2}{0} Jan {0}{1}. {1}{1}{1}! „{2}” ({0}) {1}{2}@{0}.com #{1}{2} "
    "{0}_{1} {2}/{1}",
    "Radosław {0}owski, minister {1}{2}: 12{0} {1}3 {2}000 - {0}'{1}’{2}\n\n{0}\n{1}\n\n{2}{0}{1}",
    "{0}\u0301{1}\u200d{2}\u202e{0} www.{1}{2}.pl {0}.{1}.{2}. NATO {1} z {0}y{1} i "
    "{2}ie {0}{0}{0}{0}",
)


def through(raw: str, language: str, translation: str) -> None:
    """Take a text the whole way and check what each step promises."""
    source = SourceText(tidy(raw))
    cleaned = clean(source)
    for paragraph, following in pairwise(cleaned.paragraphs):
        assert cleaned.text[paragraph.end : following.start] == "\n\n"
    detected = detect_language(cleaned.text)
    assert 0 <= detected.confidence <= 1
    paragraphs = split_paragraphs(cleaned.text, cleaned.paragraphs, language)
    sentences = [s for p in paragraphs for s in p.sentences]
    for block in paragraphs:
        inside = "".join(cleaned.text[s.start : s.end] for s in block.sentences)
        whole = cleaned.text[block.start : block.end]
        assert "".join(inside.split()) == "".join(whole.split())
    mentions = recognise(cleaned.text, paragraphs, language)
    for mention, later in pairwise(mentions):
        assert mention.end <= later.start
    for mention in mentions:
        assert any(s.start <= mention.start < mention.end <= s.end for s in sentences)
    article = Article(
        "a.txt", "", None, language, 1.0, "utf-8", cleaned.text, paragraphs, mentions
    )  # fmt: skip
    index = EntityIndex(to="en")
    add(index, article)
    index.note_translations("a.txt", [(article.quote(s), translation) for s in sentences])
    ids = index.ids("a.txt")
    assert len(ids) == len(mentions)
    assert sum(entity.mentions for entity in map(index.entity, dict.fromkeys(ids))) == len(mentions)
    for sentence in sentences:
        here = [n for n, m in enumerate(mentions) if sentence.start <= m.start < sentence.end]
        _check_sentence(article, index, ids, here, article.quote(sentence), translation)


def _check_sentence(
    article: Article,
    index: EntityIndex,
    ids: tuple[str, ...],
    here: list[int],
    original: str,
    translation: str,
) -> None:
    start = article.text.find(original)
    spans = [(m.start - start, m.end - start, m.type) for m in (article.mentions[n] for n in here)]
    spans = [(max(0, a), max(0, b), kind) for a, b, kind in spans]
    places = project(original, spans, [index.names(ids[n]) for n in here], translation, ())
    assert all(0 <= a < b <= len(translation) for a, b, _ in places)
    assert all(one[1] <= other[0] for one, other in pairwise(places))
    check_pair(original, translation, article.language)


def check_pair(original: str, translation: str, language: str) -> None:
    """Check what is done with one sentence and its translation."""
    for doubt in find_doubts(original, translation, from_code=language, to_code="en"):
        assert doubt.reason
    assert lost(original, original) == []
    spans = protected(original)
    assert all(0 <= a < b <= len(original) for a, b in spans)
    guarded = guard(original, lacks=lambda c: c in "„”–")
    if guarded is not None:
        assert len(guarded.head) + len(guarded.text) + len(guarded.tail) == len(original)
        for text in (guarded.text, translation):
            restored = restore(guarded, original, text, (), "en")
            assert restored.text.startswith(guarded.head)
            assert restored.text.endswith(guarded.tail)
    query = parse_query(original)
    for start, end in find(translation, query.terms):
        assert 0 <= start < end <= len(translation)
    shown = snippet(translation, query.terms)
    assert all(0 <= a < b <= len(shown.text) for a, b in shown.spans)
    for start, end in Watchlist([original[:30], "Kowalski"]).find(original, language):
        assert 0 <= start < end <= len(original)
    find_spelling(original[:30], language, MentionType.PERSON, translation)
    assert comparable(comparable(original)) == comparable(original)


@pytest.mark.slow
@pytest.mark.parametrize("category", CATEGORIES)
def test_every_class_of_characters(category: str) -> None:
    characters = sampled(category, 120)
    for number, at in enumerate(range(0, len(characters), 12)):
        some = characters[at : at + 12].ljust(3, "x")
        text = "\n\n".join(
            shape.format(some[n], some[(n + 1) % len(some)], some[(n + 2) % len(some)])
            for n, shape in zip(range(0, len(some), 3), SHAPES * 4, strict=False)
        )
        language = LANGUAGES[number % len(LANGUAGES)]
        through(text, language, f"The {some} of 3 {text[:90]} {some.upper()}.")


@pytest.mark.parametrize("number", range(len(TRICKY)))
def test_characters_that_surprise(number: int) -> None:
    for at, language in enumerate(LANGUAGES[:6]):
        some = (TRICKY[number] * 3)[at : at + 12]
        for shape in SHAPES:
            text = shape.format(some[0], some[1:3], some)
            through(text + " " + TRICKY[number], language, f"{text.swapcase()} {some.title()}")


WORDS = st.text(
    st.sampled_from(CATEGORIES).flatmap(lambda category: st.sampled_from(sampled(category))),
    min_size=1,
    max_size=6,
)
MARKS = st.sampled_from([*" .,:;!?-–'’\"„”()[]/@#_\n%&*>|", "\n\n", ". ", "www.", "http://", ".pl"])
TEXTS = st.lists(
    st.one_of(WORDS, MARKS, st.sampled_from(["Jan", "Kowalski", "China", "NATO", "3", "245"])),
    max_size=40,
).map("".join)


@pytest.mark.slow
@settings(max_examples=60)
@given(TEXTS, st.sampled_from(LANGUAGES), TEXTS)
def test_any_text(text: str, language: str, translation: str) -> None:
    through(text, language, translation)


@settings(max_examples=200)
@given(TEXTS, st.sampled_from(LANGUAGES))
def test_pieces_join_back_to_the_text(text: str, language: str) -> None:
    assert "".join(split(text, language)) == text


LOOSE = st.text(st.one_of(st.sampled_from(SURROGATES), st.characters()), max_size=60)


@pytest.mark.slow
@settings(max_examples=150)
@given(LOOSE, LOOSE, st.sampled_from(LANGUAGES))
def test_lone_surrogates_stop_no_check(original: str, translation: str, language: str) -> None:
    check_pair(original, translation, language)
    assert "".join(split(original, language)) == original
    detect_language(original)
    sketch([original] * 20)


@pytest.mark.parametrize("code", ["d800", "dbff", "dfff", "fffe", "0", "1", "10ffff", "110000"])
@pytest.mark.parametrize(
    "suffix", [".html", ".md", ".xml", ".json", ".csv", ".srt", ".eml", ".txt"]
)
def test_no_file_gives_a_text_that_cannot_be_kept(suffix: str, code: str) -> None:
    reference = f"&#x{code};"
    words = f"Prezydent {reference} przybył do Mińska i spotkał się z delegacją rządu Chin. " * 3
    wrapped = {
        ".html": f"<html><title>{reference} Tytuł</title><p>{words}</p></html>",
        ".md": f"---\ntitle: {reference}\n---\n# {reference}\n\n{words}",
        ".xml": f"<r><title>{reference} Tytuł</title><p>{words}</p></r>",
        ".json": json.dumps({"title": reference, "text": words}).replace(
            "&#x", "\\u" if len(code) == 4 else "&#x"
        ),
        ".csv": f"title,text\n{reference},{words}\n",
        ".srt": f"1\n00:00:01,000 --> 00:00:04,000\n{words}\n",
        ".eml": f"Subject: {reference}\nContent-Type: text/html\n\n<p>{words}</p>",
        ".txt": words,
    }
    data = wrapped[suffix].encode() + b" \xed\xa0\x80"
    try:
        source = parse(data, suffix)
    except ReadError:
        return
    for text in (source.text, source.title or "", *(block.text for block in source.blocks)):
        assert not any("\ud800" <= c <= "\udfff" or c in "\x00\x01" for c in text)


def test_the_samples_have_every_letter_class() -> None:
    assert len(of_category("Nd")) >= 650
    assert all(of_category(category) for category in CATEGORIES)
