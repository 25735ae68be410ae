from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.errors import FileDamaged, FileTooLarge, ReadError
from core.files.outside_json import MOST_NESTED, TooDeep, parse_json
from core.reading import parse
from tests.program_files import program_files

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(values, st.sampled_from(["utf-8", "utf-16", "utf-32", "utf-8-sig"]))
def test_what_json_says_is_given(value: object, encoding: str):
    text = json.dumps(value)
    assert parse_json(text) == value
    assert parse_json(text.encode(encoding)) == value


@given(st.text() | st.binary())
@example("[" * 90_000)
@example('{"a":' * 90_000)
@example('[{"a":' * 50_000 + "1" + "}]" * 50_000)
@example("[" * 5_000_000)
@example("1" * 100_000)
@example('"' + "[" * 90_000)
@example("")
def test_anything_else_is_a_value_error(data: str | bytes):
    try:
        parse_json(data, unique=True)
    except ValueError:
        return
    json.loads(data)


@pytest.mark.parametrize(("begin", "end"), [("[", "]"), ('{"[":', "}"), ('["[\\"",{"a":', "}]")])
def test_depth_is_counted_outside_texts(begin: str, end: str):
    parse_json(begin * (MOST_NESTED // 2) + "1" + end * (MOST_NESTED // 2))
    parse_json(json.dumps("[" * 1000))
    parse_json("[" + "[[1],{}]," * 1000 + "1]")
    with pytest.raises(TooDeep):
        parse_json(begin * (2 * MOST_NESTED + 1) + "1" + end * (2 * MOST_NESTED + 1))


def test_a_name_given_twice_is_refused_where_asked():
    assert parse_json('{"a": 1, "a": 2}') == {"a": 2}
    with pytest.raises(ValueError, match="twice"):
        parse_json('[{"b": {"a": 1, "a": 2}}]', unique=True)


@pytest.mark.parametrize("text", ["[{}" + ",{}" * 1000 + "]", "[" + "[]," * 1000 + "1]"])
def test_many_values_are_refused_where_asked(text: str):
    parse_json(text, most_values=5000)
    with pytest.raises(ValueError, match="many"):
        parse_json(text, most_values=900)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"[" * 90_000, FileDamaged),
        (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, FileDamaged),
        (b"[" + b"[]," * 3_000_000 + b"[]]", FileTooLarge),
        (b'{"text": ' + b"1" * 100_000 + b"}", ReadError),
        (b'{"title": NaN, "date": 1e999, "text": 7}', ReadError),
    ],
    ids=range(5),
)
def test_an_article_in_json_of_any_kind_is_read_or_refused(data: bytes, kind: type[ReadError]):
    with pytest.raises(kind):
        parse(data, ".json")
    page = b"<html><script type='application/ld+json'>" + data[:300_000] + b"</script><p>Portul se"
    assert "Portul" in parse(page + b" deschide luni.</p></html>", ".html").text


OWN = {
    "outside_json", "article_codec", "prepared", "taken", "content", "kept_values", "network",
    "folder_lists", "linked_mentions", "mention_counts", "people", "resolution",
    "spelling_variants", "gross_errors",
}  # fmt: skip
"""They parse what the program wrote itself, or brings."""


def test_what_comes_from_outside_is_parsed_by_one_function():
    found = {
        path
        for path, tree in program_files("core", having=r"\bjson\b")
        if Path(path).stem not in OWN
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and node.attr in {"loads", "load"}
        and isinstance(node.value, ast.Name)
        and node.value.id == "json"
    }
    assert found == set()
