"""Tokens, tags and spans of the trained tagger."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.names.recognition.tagger import word_codes, word_lists
from core.names.recognition.tagger.decoding import ALLOWED, LABELS, TAGS, decode, encode
from core.names.recognition.tagger.features import (
    FLAGS,
    LISTED,
    Hint,
    fold_token,
    pieces,
    read_features,
    shape,
)
from core.names.recognition.tagger.tagger import close_quotes, without_stop
from core.names.recognition.tagger.tokens import tokenise
from core.names.recognition.tagger.word_codes import WordCodes, vectors
from core.names.recognition.tagger.word_lists import WordLists
from core.paths import resources_dir

LISTS = WordLists(resources_dir() / "ner" / word_lists.FILE)
TEXTS = st.text(
    st.sampled_from("aąbŁłИйш0 9-.,'’\"„”«»(\n\u0301😀🇵🇱אשﷺ\u200fxX"), max_size=60
) | st.text(max_size=40)


@given(TEXTS)
def test_tokens_and_white_space_make_up_the_text(text: str) -> None:
    tokens = tokenise(text)
    end = 0
    for token in tokens:
        assert text[token.start : token.end] == token.text
        assert not text[end : token.start].strip()
        assert token.spaced == (token.start > end)
        end = token.end
    assert not text[end:].strip()


def test_a_name_is_apart_from_the_ending_that_an_apostrophe_or_hyphen_sets_off() -> None:
    text = "Macron'a USA-tól Zełenski."
    assert [t.text for t in tokenise(text)] == [
        "Macron", "'", "a", "USA", "-", "tól", "Zełenski", ".",
    ]  # fmt: skip


def test_combining_marks_stay_with_their_letter() -> None:
    assert [t.text for t in tokenise("Łu\u0301cja 😀 שָׁלוֹם")] == ["Łu\u0301cja", "😀", "שָׁלוֹם"]


def test_sentences_open_after_a_full_stop_and_closing_quotation_mark() -> None:
    tokens = tokenise("„Tak.” Minister poszedł do Sejmu.")
    assert [t.text for t in tokens if t.opens] == ["„", "Tak", "”", "Minister"]
    assert [t.text for t in tokens if t.quoted] == ["„", "Tak", "."]


@given(st.lists(TEXTS, max_size=4), st.sampled_from(["", "ro", "de"]))
def test_features_have_a_row_for_each_token_and_each_gap(texts: list[str], language: str) -> None:
    paragraphs = [tokenise(text) for text in texts]
    features = read_features(paragraphs, (), LISTS, language)
    rows = 1 + sum(len(tokens) + 1 for tokens in paragraphs)
    assert features.flags.shape == (rows, FLAGS + LISTED)
    assert (read_features(paragraphs).flags == features.flags[:, :FLAGS]).all()
    assert len(features.form) == len(features.name) == len(features.root) == rows
    expected = [""] + [form for tokens in paragraphs for form in (*(t.text for t in tokens), "")]
    assert [features.forms[i] for i in features.form] == expected


def test_a_word_has_the_same_rows_in_every_article() -> None:
    assert pieces("Łukaszenka", 1000).tolist() == pieces("Łukaszenka", 1000).tolist()
    assert set(pieces("Лукашенко", 10**6).tolist()) & set(pieces("Lukašenko", 10**6).tolist())
    assert pieces("", 1000).size == 0
    assert shape("Kijów") == shape("Lwówek"[:5]) != shape("KIJÓW")


@st.composite
def spans(draw: st.DrawFn) -> list[tuple[int, int, int]]:
    found, at = [], 1
    for gap, size, label in draw(
        st.lists(st.tuples(st.integers(0, 3), st.integers(1, 4), st.integers(0, len(LABELS) - 1)))
    ):
        found.append((at + gap, at + gap + size, label))
        at += gap + size
    return found


@given(spans())
def test_decoding_undoes_encoding(expected: list[tuple[int, int, int]]) -> None:
    rows = (expected[-1][1] if expected else 1) + 1
    tags = encode(rows, expected)
    scores = np.full((rows, TAGS), -9.0, np.float32)
    scores[np.arange(rows), tags] = -0.1
    assert decode(scores) == expected


@given(st.integers(0, 2**32 - 1), st.integers(2, 30))
def test_whatever_the_scores_names_begin_and_end(seed: int, rows: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(rows, TAGS)).astype(np.float32)
    scores[[0, -1], 1:] = -1e9
    found = decode(scores)
    tags = encode(rows, found)
    assert ALLOWED[tags[:-1], tags[1:]].all()
    ends = [0] + [end for _, end, _ in found]
    assert all(start >= end for (start, _, _), end in zip(found, ends, strict=False))


@pytest.mark.parametrize(
    ("found", "name"),
    [
        ("Adrian Bodo,", "Adrian Bodo"),
        ("Istanbul.", "Istanbul"),
        ("Krako\u0301w;", "Krako\u0301w"),
        ("😀 Grup.", "😀 Grup"),
        ("ירושלים.", "ירושלים"),
        ("S.U.A.", "S.U.A."),
        ("Silvia N.", "Silvia N."),
        ("Peabody Energy Corp.", "Peabody Energy Corp."),
        ("Institut 😀 (ISM", "Institut 😀"),
        ("Institut (ISM)", "Institut (ISM)"),
        ("(ISM", "(ISM"),
        (",", ","),
    ],
)
def test_a_name_ends_before_the_sentences_own_marks(found: str, name: str) -> None:
    start, end = without_stop(f"a {found} b", 2, 2 + len(found))
    assert f"a {found} b"[start:end] == name


@pytest.mark.parametrize(
    ("found", "name"),
    [
        ('"Nord Stream "', "Nord Stream"),
        ("„Zielony\u00a0”", "Zielony"),
        ('"Nord Stream"', '"Nord Stream"'),
        ("Zespół „Mazowsze”", "Zespół „Mazowsze”"),
        ('Teatrul "Térra”', 'Teatrul "Térra”'),
        ('„Térra"', '„Térra"'),
        ('Terra"', "Terra"),
        ("Terra”", "Terra"),
        ("„Szkło” i „kontakt ”", "„Szkło” i „kontakt ”"),
    ],
)
def test_marks_typed_loosely_are_no_part_of_a_name(found: str, name: str) -> None:
    start, end = close_quotes(f"a {found} b", 2, 2 + len(found))
    assert f"a {found} b"[start:end] == name


def test_what_rules_say_stands_at_the_tokens_that_it_is_of() -> None:
    text = "😀 Krako\u0301w, U.E. ירושלים!"
    names = ("Krako\u0301w", "U.E.", "ירושלים")
    hints = [
        Hint(text.index(name), text.index(name) + len(name), label, label == 1)
        for label, name in enumerate(names)
    ]
    tokens = tokenise(text)
    rows = read_features([tokens], hints).flags[1:-1, -len(LABELS) - 1 :]
    for token, row in zip(tokens, rows, strict=True):
        inside = [n for n, h in enumerate(hints) if h.start <= token.start < h.end]
        expected = [0.0] * (len(LABELS) + 1)
        for label in inside:
            expected[label] = 1.0 if token.start == hints[label].start else 0.5
            expected[-1] = float(hints[label].known)
        assert row.tolist() == expected


def test_words_that_the_list_does_not_have_are_zeros() -> None:
    codes = WordCodes(resources_dir() / "ner" / word_codes.FILE)
    rows, known = codes.find(["москва", "Москва", "кѡѯқ", "😀", ""])
    found = vectors(codes.books, rows, known)
    assert known.tolist() == [True, True, False, False, False]
    assert not found[2:].any()
    assert (found[0] == found[1]).all()
    assert found[0].any()


@pytest.fixture(scope="module")
def lists(tmp_path_factory: pytest.TempPathFactory) -> WordLists:
    path = tmp_path_factory.mktemp("lists") / word_lists.FILE
    in_romania = word_lists.PLACE | word_lists.home("ro")
    marks = {
        "cluj": in_romania,
        "cluj - napoca": in_romania | word_lists.LARGE,
        "zatreni": in_romania,
        fold_token("Katowice"): word_lists.PLACE | word_lists.LARGE | word_lists.home("pl"),
        "ion": word_lists.GIVEN,
        "popescu": word_lists.SURNAME,
        "cu": word_lists.small("ro"),
    }
    word_lists.save(path, marks)
    return WordLists(path)


def listed(lists: WordLists, text: str, language: str) -> dict[str, list[float]]:
    """Give what the lists say of each token of a sentence."""
    tokens = tokenise(text)
    rows = read_features([tokens], (), lists, language).flags[1:-1, FLAGS:]
    return {token.text: row.tolist() for token, row in zip(tokens, rows, strict=True)}


def test_lists_tell_of_places_the_longest_that_stands_there(lists: WordLists) -> None:
    said = listed(lists, "😀 La Cluj-Napoca, Cluj Mare și Zătreni, nu la Katowice.", "ro")
    assert said["-"][:4] == said["Napoca"][:4] == [0.5, 1.0, 1.0, 1.0]
    assert said["Cluj"][:4] == said["Zătreni"][:4] == [1.0, 0.0, 1.0, 0.0]
    assert said["Katowice"][:4] == [1.0, 1.0, 0.0, 0.0]
    assert not any(said["Mare"] + said["La"])


def test_lists_tell_a_surname_behind_a_given_name(lists: WordLists) -> None:
    said = listed(lists, "A venit Ion Popescu cu ion.", "ro")
    assert said["Ion"][4:7] == [1.0, 0.0, 0.0]
    assert said["Popescu"][4:7] == [0.0, 1.0, 1.0]
    assert listed(lists, "Popescu", "ro")["Popescu"][4:7] == [0.0, 1.0, 0.0]
    assert not any(said["ion"])


def test_lists_tell_what_the_articles_language_writes_small(lists: WordLists) -> None:
    assert [word for word, row in listed(lists, "Cu tot cu ea", "ro").items() if row[7]] == [
        "Cu",
        "cu",
    ]
    assert not any(row[7] for row in listed(lists, "cu tot", "de").values())


def test_the_shipped_lists_have_places_people_and_small_words() -> None:
    timisoara, ion, foarte, nothing = LISTS.find(["timisoara", "ion", "foarte", "qqxqq"]).tolist()
    assert timisoara & word_lists.PLACE
    assert timisoara & word_lists.LARGE
    assert timisoara & word_lists.home("ro")
    assert ion & word_lists.GIVEN
    assert foarte & word_lists.small("ro")
    assert nothing == 0


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=20), max_size=8))
def test_lists_know_what_was_put_into_them(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    path = tmp_path_factory.mktemp("lists") / word_lists.FILE
    marks = {name: 1 << (i % 18) for i, name in enumerate(dict.fromkeys(names))} | {"кѡѯқ": 1}
    word_lists.save(path, marks)
    found = WordLists(path).find([*marks, "no such name"])
    assert all(int(f) & m for f, m in zip(found, marks.values(), strict=False))
    assert found[-1] == 0
