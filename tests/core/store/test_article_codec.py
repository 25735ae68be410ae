from __future__ import annotations

import json

import pytest
from hypothesis import given, settings

from core.article import Article
from core.store.article_codec import from_json, to_json
from tests.article_samples import articles


@settings(deadline=None)
@given(articles())
def test_an_article_comes_back_as_it_was(article: Article):
    assert from_json(to_json(article)) == article


def test_a_path_of_any_bytes_comes_back():
    path = b"caf\xe9.txt".decode("utf-8", "surrogateescape")
    article = Article(path, "T", None, "", 0.0, "utf-8", "T", ())
    data = to_json(article).encode("utf-8", "surrogatepass")
    assert from_json(data.decode("utf-8", "surrogatepass")) == article


@pytest.mark.parametrize(
    "data", ["", "[]", "{}", '{"path": 1}', json.dumps({"path": "a", "paragraphs": [[1]]})]
)
def test_anything_else_is_refused(data: str):
    with pytest.raises(ValueError, match=r".*"):
        from_json(data)
