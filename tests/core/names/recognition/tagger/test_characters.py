"""Characters as tokens, where nothing parts words."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.names.recognition.tagger.characters import is_window, window_of, windows, word_in
from core.names.recognition.tagger.features import FLAGS, pieces, read_features, shape
from core.names.recognition.tagger.keys import word_key
from core.names.recognition.tagger.tokens import tokenise
from core.names.recognition.tagger.word_codes import WordCodes

TEXTS = st.text(
    st.sampled_from("東京都のトヨター大阪서울은 김😀a1Ab、。\u0301שﾄ"), max_size=40
) | st.text(max_size=30)


@pytest.fixture(scope="module")
def codes(tmp_path_factory: pytest.TempPathFactory) -> WordCodes:
    """Give a list of four words."""
    path = tmp_path_factory.mktemp("codes") / "codes.npz"
    keys = np.array(sorted(map(word_key, ("東京", "東京都", "大阪", "서울"))), np.uint32)
    with path.open("wb") as file:
        np.savez(
            file,
            keys=keys,
            codes=np.zeros((len(keys), 2), np.uint8),
            books=np.zeros((2, 256, 4), np.float16),
        )
    return WordCodes(path)


def test_characters_are_tokens_but_for_katakana_and_letters() -> None:
    tokens = tokenise("東京のトヨタ社はABC 12億円。", characters=True)
    assert [t.text for t in tokens] == [
        "東", "京", "の", "トヨタ", "社", "は", "ABC", "12", "億", "円", "。",
    ]  # fmt: skip
    assert [t.text for t in tokens if t.spaced] == ["12"]
    assert [t.text for t in tokenise("서울은 큰", characters=True)] == ["서", "울", "은", "큰"]


@given(TEXTS)
def test_tokens_and_white_space_make_up_the_text(text: str) -> None:
    end = 0
    for token in tokenise(text, characters=True):
        assert text[token.start : token.end] == token.text
        assert not text[end : token.start].strip()
        end = token.end
    assert not text[end:].strip()


def test_the_longest_listed_word_is_the_one_that_a_character_is_in(codes: WordCodes) -> None:
    found = windows(tokenise("東京都と大阪", characters=True), codes)
    assert [window.word for window in found] == ["東京都"] * 3 + ["と"] + ["大阪"] * 2
    assert "".join(window.place for window in found) == "bieobe"
    apart = windows(tokenise("東 京", characters=True), codes)
    assert [window.word for window in apart] == ["東", "京"]


@given(texts=st.lists(TEXTS, max_size=3))
def test_a_form_says_all_of_its_window(codes: WordCodes, texts: list[str]) -> None:
    paragraphs = [tokenise(text, characters=True) for text in texts]
    for tokens in paragraphs:
        for token, window in zip(tokens, windows(tokens, codes), strict=True):
            assert is_window(window.form)
            assert window_of(window.form) == window
            assert word_in(window.form) == window.word
            assert token.text.startswith(window.centre)
            assert pieces(window.form, 1000).max() < 1000
            assert shape(window.form) > 0
    features = read_features(paragraphs, words=codes)
    rows = 1 + sum(len(tokens) + 1 for tokens in paragraphs)
    assert features.flags.shape == (rows, FLAGS)
    assert len(features.form) == len(features.name) == len(features.root) == rows
