"""Names of a common word and a name, in English."""

from __future__ import annotations

import pytest

from core.names.authority.name_patterns import english_by_pattern


@pytest.mark.parametrize(
    ("language", "name", "english"),
    [
        ("ar", "جامعة دمشق", "Damascus University"),
        ("ar", "كتيبة التوحيد", "Tawhid Battalion"),
        ("ja", "京都大学", "Kyoto University"),
        ("zh-Hans", "清华大学", "Qinghua University"),
        ("zh-Hans", "大学", None),
        ("pl", "Uniwersytet", None),
    ],
)
def test_the_common_word_is_said_in_english(language: str, name: str, english: str | None):
    assert english_by_pattern(name, language) == english
