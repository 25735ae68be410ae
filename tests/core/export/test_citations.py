"""Citations, read back as the programs that take them do."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from core.export.citations import export_bibtex, export_csl, export_ris
from core.knowledge.notes import Note, PlacedNote
from tests.article_samples import summit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from core.finished_article import FinishedArticle

HOSTILE = st.text(
    st.sampled_from([*"a{}\\%$#&_~^\"'@,= \n\r\t\x00\x0b\u2028", "ș", "🧭", "中", "\ud800"]),
    max_size=20,
)


def titled(title: str, author: str = "Ștefan Pop", source: str | None = "Gazeta") -> Any:
    finished = summit()
    return replace(
        finished, article=replace(finished.article, title=title, author=author, source=source)
    )


def written(export: Callable[..., object], articles: Iterable[FinishedArticle]) -> str:
    file = io.BytesIO()
    export(articles, file)
    return file.getvalue().decode("utf-8")


def bibtex_entries(text: str) -> list[dict[str, str]]:
    """Read entries as BibTeX does: it counts braces, escaped or not, and knows no other quotes."""
    found, at = [], 0
    while (at := text.find("@", at)) >= 0:
        start = text.index("{", at)
        depth, end = 1, start + 1
        while depth:
            depth += {"{": 1, "}": -1}.get(text[end], 0)
            end += 1
        body = text[start + 1 : end - 1]
        key, _, rest = body.partition(",")
        entry = {"kind": text[at + 1 : start], "key": key}
        while field := re.match(r"\s*(\w+) = \{", rest):
            depth, close = 1, field.end()
            while depth:
                depth += {"{": 1, "}": -1}.get(rest[close], 0)
                close += 1
            entry[field[1]] = rest[field.end() : close - 1]
            rest = rest[close:].removeprefix(",")
        assert not rest.strip()
        found.append(entry)
        at = end
    assert not re.sub(r"@\w+\{.*?\n\}\n", "", text, flags=re.DOTALL).strip()
    return found


def test_each_article_is_an_entry_with_what_is_known_of_it():
    finished = replace(summit("a/b.txt"), tags=("china",), notes=(PlacedNote(Note("mine"), None),))
    (entry,) = bibtex_entries(written(export_bibtex, [finished]))
    assert entry == {
        "kind": "article",
        "key": "pop-presedintele-2023",
        "author": "{Ștefan Pop}",
        "title": "{Președintele 🧭 Lukașenko la Beijing}",
        "titleaddon": "President 🧭 Lukashenko in Beijing",
        "journal": "Gazeta",
        "date": "2023-12-04",
        "year": "2023",
        "entrysubtype": "newspaper",
        "langid": "romanian",
        "keywords": "china",
        "annotation": "mine",
        "file": "a/b.txt",
    }
    lines = written(export_ris, [finished]).split("\r\n")
    assert lines == [
        "TY  - NEWS",
        "ID  - pop-presedintele-2023",
        "TI  - Președintele 🧭 Lukașenko la Beijing",
        "TT  - President 🧭 Lukashenko in Beijing",
        "AU  - Ștefan Pop",
        "T2  - Gazeta",
        "PY  - 2023",
        "DA  - 2023/12/04",
        "LA  - ro",
        "KW  - china",
        "N1  - mine",
        "L1  - a/b.txt",
        "ER  - ",
        "",
        "",
    ]
    (item,) = json.loads(written(export_csl, [finished]))
    assert item["issued"] == {"date-parts": [[2023, 12, 4]]}
    assert item["author"] == [{"literal": "Ștefan Pop"}]
    assert item["id"] == "pop-presedintele-2023"
    assert item["note"] == "Title in translation: President 🧭 Lukashenko in Beijing"


def test_two_articles_never_have_one_key():
    articles = [summit("a.txt"), summit("b.txt"), titled("中", "", None), titled("文", "", None)]
    for export, keys in (
        (export_bibtex, lambda text: [e["key"] for e in bibtex_entries(text)]),
        (export_csl, lambda text: [item["id"] for item in json.loads(text)]),
    ):
        found = keys(written(export, articles))
        assert len(set(found)) == len(articles)
        assert all(re.fullmatch(r"[a-z0-9-]+", key) for key in found)


@given(HOSTILE, HOSTILE, HOSTILE)
def test_no_name_steers_a_format(title: str, author: str, source: str):
    articles = [titled(title, author, source), summit()]
    entries = bibtex_entries(written(export_bibtex, articles))
    assert [entry["langid"] for entry in entries] == ["romanian", "romanian"]
    for value in entries[0].values():
        assert "\n" not in value
        assert not re.search(r"(?<!\\)[$#%&_]", value)
    lines = written(export_ris, articles).split("\r\n")
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines if line)
    assert lines.count("ER  - ") == 2
    assert not any("\n" in line or "\r" in line or "\u2028" in line for line in lines)
    assert len(json.loads(written(export_csl, articles))) == 2


def test_braces_are_kept_where_they_come_in_pairs():
    (entry,) = bibtex_entries(written(export_bibtex, [titled("a {b} c")]))
    assert entry["title"] == r"{a \{b\} c}"
    (entry,) = bibtex_entries(written(export_bibtex, [titled("a} b")]))
    assert entry["title"] == r"{a\textbraceright{} b}"
