"""Who is named with whom as GraphML, for Gephi, yEd and Cytoscape.

Two people or organisations are joined that a paragraph names together. Of a paragraph with very
many names, such as a list of who came, only those of one sentence are joined.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import combinations
from typing import IO, TYPE_CHECKING

from core.article import MentionType
from core.export.sentences import entities_here, paragraphs
from core.export.xml_text import xml_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.export.sentences import FinishedSentence
    from core.finished_article import FinishedArticle

    Pair = tuple[str, str]

MOST_TOGETHER = 40
"""Names that are joined all with all: 780 pairs."""

MOST_PAIRS = 500_000
"""What a program can still draw; the pairs that were met first stay, and are counted on."""

_WHO = (MentionType.PERSON, MentionType.ORGANISATION)
_NODE_KEYS = {"label": "string", "type": "string", "mentions": "int", "articles": "int"}
_EDGE_KEYS = {"weight": "int", "articles": "int"}
_SPACE = "http://graphml.graphdrawing.org/xmlns"


@dataclass(slots=True)
class _Node:
    label: str
    type: str
    mentions: int = 0
    articles: int = 0


@dataclass(slots=True)
class _Graph:
    nodes: dict[str, _Node] = field(default_factory=dict)
    paragraphs: Counter[Pair] = field(default_factory=Counter)
    articles: Counter[Pair] = field(default_factory=Counter)

    def add(self, finished: FinishedArticle) -> None:
        for entity in entities_here(finished):
            if entity.type in _WHO:
                node = self.nodes.setdefault(entity.id, _Node(entity.name, entity.type.value))
                node.mentions += entity.mentions
                node.articles += 1
        here = set()
        for _, group in paragraphs(finished):
            for pair in set(_pairs(group)):
                if pair in self.paragraphs or len(self.paragraphs) < MOST_PAIRS:
                    self.paragraphs[pair] += 1
                    here.add(pair)
        self.articles.update(here)


def export_graphml(articles: Iterable[FinishedArticle], file: IO[bytes]) -> None:
    """Write all who are named, and for each two how many paragraphs and articles name both."""
    from lxml import etree

    graph = _Graph()
    for finished in articles:
        graph.add(finished)

    def holder(kind: str, values: dict[str, object], **attributes: str) -> etree._Element:
        element = etree.Element(kind, attributes)
        for name, value in values.items():
            etree.SubElement(element, "data", key=f"{kind}-{name}").text = xml_text(str(value))
        return element

    with etree.xmlfile(file, encoding="utf-8") as document:
        document.write_declaration()
        with document.element("graphml", xmlns=_SPACE):
            for kind, keys in (("node", _NODE_KEYS), ("edge", _EDGE_KEYS)):
                for name, type_ in keys.items():
                    attributes = {"attr.name": name, "attr.type": type_, "for": kind}
                    document.write(etree.Element("key", {"id": f"{kind}-{name}", **attributes}))
            with document.element("graph", edgedefault="undirected"):
                for id_, node in graph.nodes.items():
                    values = {name: getattr(node, name) for name in _NODE_KEYS}
                    document.write(holder("node", values, id=xml_text(id_)))
                for (one, other), count in graph.paragraphs.items():
                    values = {"weight": count, "articles": graph.articles[one, other]}
                    ends = {"source": xml_text(one), "target": xml_text(other)}
                    document.write(holder("edge", values, **ends))


def _pairs(group: Iterable[FinishedSentence]) -> Iterator[Pair]:
    sentences = [
        {mention.entity for mention in sentence.mentions if mention.type in _WHO}
        for sentence in group
    ]
    together = set().union(*sentences)
    for named in [together] if len(together) <= MOST_TOGETHER else sentences:
        if len(named) <= MOST_TOGETHER:
            yield from combinations(sorted(named), 2)
