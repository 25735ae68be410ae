"""Which articles of a folder the list shows by what a query asks, and in what order."""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.article_list import ArticleEntry, ArticleState, Order
from core.knowledge.notes import has_tag
from core.languages import english_name
from core.query import All, Any, Facet, Near, Not, Query, occurs, parse_query
from core.search import Period
from core.text.folded_text import search_key
from core.text.search_words import spaced

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from core.query import Node

WATCHED = "watch:"
"""What is typed among the words for articles that have a watched name."""

IN_STATE: Mapping[str, ArticleState] = MappingProxyType(
    {
        "ready:": ArticleState.READY,
        "package:": ArticleState.UNTRANSLATED,
        "failed:": ArticleState.FAILED,
    }
)
"""The same for those that are ready, need a package, or failed."""

_NO_STORIES: Mapping[str, tuple[int, int]] = MappingProxyType({})
_NOWHERE: Mapping[Facet, frozenset[str]] = MappingProxyType({})


def list_articles(
    entries: Iterable[ArticleEntry],
    words: str,
    order: Order,
    stories: Mapping[str, tuple[int, int]] = _NO_STORIES,
    known: Mapping[Facet, frozenset[str]] = _NOWHERE,
) -> list[str]:
    """Give the paths of the articles that a query lets through, sorted; none where it is refused.

    `stories` has an article's story and place in it, by path; one in no story comes last.
    `known` has the articles of facets that entries do not answer, see `asked_elsewhere`.
    Words are looked for in headline, translated headline, path and the language's name, without
    regard to case and diacritics. `entries` are in the folder's order, which ties keep.
    """
    passes = passing(parse_query(words), known)
    found = [entry for entry in entries if passes(entry)] if words.strip() else [*entries]
    if order is Order.DATE:
        found.sort(key=lambda e: e.date or date.min, reverse=True)
    elif order is Order.LANGUAGE:
        name = cache(english_name)
        found.sort(key=lambda e: name(e.language) if e.language else "~")
    elif order is Order.SOURCE:
        found.sort(key=lambda e: (not e.source, search_key(e.source)))
    elif order is Order.STORY:
        found.sort(key=lambda e: stories.get(e.path, (len(stories), 0)))
    return [e.path for e in found]


def passing(
    query: Query, known: Mapping[Facet, frozenset[str]] = _NOWHERE
) -> Callable[[ArticleEntry], bool]:
    """Give what tells whether a query lets an article through."""
    if query.problem:
        return lambda entry: False
    return lambda entry: _Asked(entry, known).satisfies(query.expression)


def asked_elsewhere(query: Query) -> set[Facet]:
    """Give the facets whose articles only the session knows: names, searches, words of notes."""
    return {facet for facet in _facets(query.expression) if _is_elsewhere(facet)}


def holds(entry: ArticleEntry, facet: Facet) -> bool:
    """Tell whether an article is what a facet asks for, as far as its entry tells."""
    value = facet.value
    match facet.name:
        case "lang":
            codes = value.split(",")
            return any(entry.language == c or entry.language.startswith(f"{c}-") for c in codes)
        case "date":
            return Period(facet.relation, value).holds(entry.date)
        case "source":
            source, wanted = _bare(entry.source), _bare(value)
            return source == wanted if facet.whole else wanted in source
        case "tag":
            if facet.whole:
                return _bare(value) in map(_bare, entry.tags)
            return has_tag(entry.tags, value)
        case "note":
            return bool(entry.notes)
        case "star":
            return entry.starred
        case "unread":
            return entry.unread
        case "watch":
            return bool(entry.watched)
        case "doubt":
            return bool(entry.doubts)
        case state:
            return entry.state is IN_STATE[f"{state}:"]


def _is_elsewhere(facet: Facet) -> bool:
    return facet.name in ("entity", "saved") or (facet.name == "note" and bool(facet.value))


def _facets(node: Node) -> Iterator[Facet]:
    match node:
        case Facet():
            yield node
        case Not(part):
            yield from _facets(part)
        case All(parts) | Any(parts):
            for part in parts:
                yield from _facets(part)


class _Asked:
    """One article that is asked; its words are put together where a word is asked for."""

    def __init__(self, entry: ArticleEntry, known: Mapping[Facet, frozenset[str]]) -> None:
        self._entry, self._known, self._words = entry, known, ""

    def satisfies(self, node: Node) -> bool:
        match node:
            case Facet():
                if _is_elsewhere(node):
                    return self._entry.path in self._known.get(node, ())
                return holds(self._entry, node)
            case Not(part):
                return not self.satisfies(part)
            case All(parts):
                return all(self.satisfies(part) for part in parts)
            case Any(parts):
                return any(self.satisfies(part) for part in parts)
            case Near():
                return occurs(node, self._text())
            case _:
                ((words, begins),) = node.variants
                return words in self._text() if begins else f" {words} " in f" {self._text()} "

    def _text(self) -> str:
        if not self._words:
            self._words = words_of(self._entry)
        return self._words


def words_of(entry: ArticleEntry) -> str:
    """Give the words that are looked in for those of a query."""
    return _words_of(entry.title, entry.title_translation or "", entry.path, entry.language)


@lru_cache(maxsize=16_384)
def _words_of(title: str, translated: str, path: str, language: str) -> str:
    """Give the words that the list looks in; each letter that is typed asks all articles again."""
    return spaced(" ".join((title, translated, path, english_name(language))))


def _bare(text: str) -> str:
    """Give what is compared of a tag or a source: a facet cannot have quotation marks in it."""
    return " ".join(search_key(text).replace('"', " ").split())
