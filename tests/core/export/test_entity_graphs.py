"""FollowTheMoney entities and the graph of who is named with whom, read back."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from core.article import Entity, MentionType, ParagraphKind
from core.export.ftm_format import export_ftm
from core.export.graph_format import MOST_TOGETHER, export_graphml
from core.finished_article import FinishedArticle
from tests.article_samples import finished_articles, make_article, summit

if TYPE_CHECKING:
    from collections.abc import Iterable

G = "{http://graphml.graphdrawing.org/xmlns}"


def ftm(articles: Iterable[FinishedArticle]) -> list[dict[str, Any]]:
    file = io.BytesIO()
    export_ftm(articles, file)
    return [json.loads(line) for line in file.getvalue().decode("utf-8").splitlines()]


def graph(articles: Iterable[FinishedArticle]) -> tuple[dict[Any, Any], dict[Any, Any]]:
    """Give nodes by their label and edges by the labels of their ends."""
    file = io.BytesIO()
    export_graphml(articles, file)
    root = etree.fromstring(file.getvalue())
    keys = {key.get("id"): key.get("attr.name") for key in root.iter(f"{G}key")}

    def values(element: etree._Element) -> dict[str | None, str]:
        return {keys[data.get("key")]: data.text or "" for data in element.iter(f"{G}data")}

    nodes: dict[Any, Any] = {node.get("id"): values(node) for node in root.iter(f"{G}node")}
    edges: dict[Any, Any] = {
        (e.get("source"), e.get("target")): values(e) for e in root.iter(f"{G}edge")
    }
    assert all(end in nodes for ends in edges for end in ends)
    return nodes, edges


def naming(*paragraphs: list[str]) -> FinishedArticle:
    """Give an article whose paragraphs name people, one a sentence."""
    names = sorted({name for paragraph in paragraphs for name in paragraph})
    article = make_article(
        [(ParagraphKind.BODY, [f"{name} a spus." for name in those]) for those in paragraphs],
        mentions=[(name, MentionType.PERSON, name) for name in names],
    )
    entities = {n: Entity(n, MentionType.PERSON, n, (), 1, ("a.txt",)) for n in names}
    count = len(article.sentences)
    ids = tuple(mention.key for mention in article.mentions)
    return FinishedArticle(article, "en", (), (None,) * count, ids, ((),) * count, entities)


def test_articles_people_and_mentions_are_entities_that_point_at_each_other():
    found = ftm([summit("a.txt"), summit("b.txt")])
    assert [entity["schema"] for entity in found] == [
        "Article", "Mention", "Mention", "Article", "Mention", "Mention", "Person", "Person",
    ]  # fmt: skip
    by_id = {entity["id"]: entity for entity in found}
    assert len(by_id) == len(found)
    article, mention, person = found[0], found[1], found[6]
    assert article["properties"]["fileName"] == ["a.txt"]
    assert article["properties"]["publishedAt"] == ["2023-12-04"]
    assert article["properties"]["language"] == ["ron"]
    assert article["properties"]["translatedLanguage"] == ["eng"]
    assert article["properties"]["peopleMentioned"] == ["Alexander Lukashenko", "Xi Jinping"]
    assert article["properties"]["locationMentioned"] == ["Beijing"]
    assert mention["properties"] == {
        "document": [article["id"]],
        "name": ["Lukașenko"],
        "detectedSchema": ["Person"],
        "resolved": [person["id"]],
    }
    assert person["properties"] == {"name": ["Alexander Lukashenko"], "alias": ["Lukașenko"]}


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(finished_articles(), max_size=2))
def test_any_articles_give_lines_of_entities_and_a_graph(articles: list[FinishedArticle]):
    entities = ftm(articles)
    ids = {entity["id"] for entity in entities}
    for entity in entities:
        for values in entity["properties"].values():
            assert values
            assert all(isinstance(value, str) and value.strip() == value for value in values)
        if entity["schema"] == "Mention":
            assert {*entity["properties"]["document"], *entity["properties"]["resolved"]} <= ids
    nodes, _ = graph(articles)
    who = {"PER", "ORG"}
    wanted = {
        m for a in articles for m, x in zip(a.entity_ids, a.article.mentions, strict=True)
        if x.type.value in who
    }  # fmt: skip
    assert len(nodes) == len(wanted)


def test_those_are_joined_whom_a_paragraph_names_together():
    first = naming(["Ana", "Dan", "Ana"], ["Ana", "Ion"], ["Dan"])
    nodes, edges = graph([first, naming(["Dan", "Ana"])])
    assert nodes["Ana"] == {"label": "Ana", "type": "PER", "mentions": "4", "articles": "2"}
    assert edges == {
        ("Ana", "Dan"): {"weight": "2", "articles": "2"},
        ("Ana", "Ion"): {"weight": "1", "articles": "1"},
    }


def test_a_list_of_very_many_names_joins_nobody():
    crowd = [f"Om{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(MOST_TOGETHER + 1)]
    nodes, edges = graph([naming(crowd, ["Ana", "Dan"])])
    assert len(nodes) == len(crowd) + 2
    assert list(edges) == [("Ana", "Dan")]
