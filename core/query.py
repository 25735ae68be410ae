"""What a person may ask for: words, phrases, what articles are, and how these go together.

The one grammar of the list's filter, of search and of saved searches. A space means AND and binds
closer than OR; `-` and NOT leave out; NEAR joins words that stand near each other. Operators are
written in capitals, as the words themselves occur in texts.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from core.languages import KNOWN_LANGUAGES, english_name
from core.search import Term
from core.text.digits import ascii_digits
from core.text.folded_text import search_key
from core.text.search_words import search_words
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator

QUOTES = re.compile('["“”„«»]')
"""What stands round a phrase, and so cannot stand in one."""
LONGEST = 4000
"""Code points of a query; nobody types more, and a page of text is no query."""
DEEPEST = 20
"""Brackets and NOTs within each other."""
MOST_ALTERNATIVES = 32
"""Ways in which a sentence may satisfy a query; each is a search of its own."""
NEAR_WORDS = 10
"""How many words may stand between those of NEAR, where no number is written."""
_FARTHEST = 200
_MOST_NEAR = 8
"""Words that one NEAR joins; each text is looked through for all of them."""

BARE = ("star", "unread", "watch", "doubt", "ready", "package", "failed")
"""Facets that an article has or has not."""
EITHER = ("tag", "note")
"""Those that go with a value or without."""
VALUED = ("lang", "date", "entity", "source", "saved")
"""Those that need a value."""
FACETS = (*VALUED, *EITHER, *BARE)


@dataclass(frozen=True, slots=True)
class Facet:
    """What an article must be: in a language, of a date, tagged ...; bare with an empty value.

    A tag and a source begin so or have it in them; in quotation marks they are `whole`.
    """

    name: str
    value: str = ""
    relation: str = ":"
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Words or phrases, with at most so many words between the first and the last."""

    terms: tuple[Term, ...]
    distance: int = NEAR_WORDS


@dataclass(frozen=True, slots=True)
class Not:
    """What must not be."""

    part: Node


@dataclass(frozen=True, slots=True)
class All:
    """What must all be."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """Of which one will do."""

    parts: tuple[Node, ...]


Leaf = Term | Near | Facet
Node = Leaf | Not | All | Any

NOTHING = All(())
"""What a query without words asks for: everything passes it."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to satisfy a query: all of these, and none of those."""

    words: tuple[Term | Near, ...] = ()
    facets: tuple[Facet, ...] = ()
    without_words: tuple[Term | Near, ...] = ()
    without_facets: tuple[Facet, ...] = ()

    @property
    def terms(self) -> tuple[Term, ...]:
        """The words and phrases that must be there."""
        return tuple(_terms(self.words))

    @property
    def entities(self) -> tuple[str, ...]:
        """The names that must be mentioned."""
        return tuple(f.value for f in self.facets if f.name == "entity")

    @property
    def filters(self) -> bool:
        """Tell whether articles are filtered by what they are, not by their words."""
        return any(f.name != "entity" for f in (*self.facets, *self.without_facets))


@dataclass(frozen=True)
class Query:
    """A query, taken apart; where it cannot be answered, `problem` says why in words."""

    expression: Node = NOTHING
    text: str = ""
    """The words and phrases that are asked for, as they were written."""
    by_meaning: bool = False
    """The words need not occur: what they mean is looked for."""
    problem: str = ""
    ways: tuple[Way, ...] = ()
    """What any of will do."""

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """All words and phrases that may be found."""
        return tuple(dict.fromkeys(term for way in self.ways for term in way.terms))

    @property
    def entities(self) -> tuple[str, ...]:
        """All names that may be found."""
        return tuple(dict.fromkeys(name for way in self.ways for name in way.entities))

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are named."""
        return tuple(f.value for way in self.ways for f in way.facets if f.name == "lang")

    @property
    def filters(self) -> bool:
        """Tell whether articles are filtered by what they are, not by their words."""
        return any(way.filters for way in self.ways)


class _Refused(Exception):
    """What was written has no meaning; the message says why."""


class _Token(NamedTuple):
    kind: str
    """`(`, `)`, an operator, `word` or `facet`."""
    text: str
    node: Leaf | None = None
    number: int = NEAR_WORDS
    span: tuple[int, int] = (0, 0)


# Without `a`, the dotless i of Turkish and the long s are an i and an s to a pattern.
_FACET = f"(?a:{'|'.join(FACETS)})"
_TOKEN = re.compile(
    rf"""
    (?P<open>\() | (?P<close>\))
    | (?P<operator>AND|OR|NOT|NEAR(?:/(?P<number>\d{{1,9}}))?)(?=[\s()]|$)
    | (?P<minus>-)(?=[^\s\-)])
    | (?P<name>{_FACET})(?:\s*(?P<relation>[<>]=?|:[<>]=?|:=?)\s*)
        (?:"(?P<quoted>[^"]*)(?P<ended>"?)|(?P<value>[^\s()"]+))
    | "(?P<phrase>[^"]*)(?P<end>"?)
    | (?P<word>[^\s()"]+)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BARE = re.compile(rf"(?P<name>(?a:{'|'.join((*BARE, *EITHER))})):(?=[\s()]|$)", re.IGNORECASE)
_UNFINISHED = re.compile(rf"(?a:{'|'.join(VALUED)})\s*(?:[<>:]=?)+\s*(?=[()]|$)", re.IGNORECASE)
_MEANING = re.compile(r"(?<!\S)meaning:\s*", re.IGNORECASE)
_DATE = re.compile(r"\d{4}(-\d{1,2}){0,2}")
_BEGUN_DATE = re.compile(r"\d{0,3}|\d{4}-|\d{4}-\d{1,2}-")
_OPERATORS = ("AND", "OR", "NOT", "NEAR")


@lru_cache(maxsize=64)
def parse_query(query: str) -> Query:
    """Take a query apart: words, "phrases", facets as in `lang:pl,ro` and `date>2023-01`, AND,
    OR, NOT, `-`, NEAR, brackets, and `meaning:` before words that need not occur.

    A word matches any word that begins with it, the last word of a phrase too while its closing
    quote is missing. What is not finished yet at the end asks for nothing; what has no meaning is
    refused: the query then has a `problem`.
    """
    if len(query) > LONGEST:
        return Query(problem=worded("This is too long for a search."))
    query = _plain_quotes(query)
    query, by_meaning = _MEANING.subn(" ", query)
    try:
        reader = _Reader(list(_tokens(query)))
        expression = reader.whole()
        if by_meaning:
            expression = _without_words(expression)
        ways = tuple(_ways(expression))
        if len(ways) > MOST_ALTERNATIVES:
            raise _Refused(worded("There are too many alternatives in this search."))
    except _Refused as refused:
        return Query(text=query.strip(), by_meaning=bool(by_meaning), problem=str(refused))
    return Query(expression, " ".join(reader.written), bool(by_meaning), "", ways)


def facet_spans(query: str) -> list[tuple[int, int]]:
    """Give where the facets of a query stand in it."""
    if len(query) > LONGEST:
        return []
    tokens = _tokens(_plain_quotes(query))
    found: list[tuple[int, int]] = []
    with suppress(_Refused):  # `parse_query` says what is wrong with it.
        found.extend(token.span for token in tokens if isinstance(token.node, Facet))
    return found


def _plain_quotes(query: str) -> str:
    return QUOTES.sub('"', query)


def in_quotes(value: str) -> str:
    """Write a value of a facet; quotation marks in it would end it, and mean nothing."""
    return f'"{QUOTES.sub(" ", value)}"'


def written(node: Node) -> str:
    """Write an expression as it can be parsed again."""
    match node:
        case Term(((words, prefix), *_)):
            return "-".join(words.split()) if prefix else f'"{words}"'
        case Near(terms, distance):
            return f" NEAR/{distance} ".join(written(term) for term in terms)
        case Facet(name, value, relation, whole):
            quoted = f'"{value}"' if whole or re.search(r"[\s()]", value) else value
            return f"{name}{relation}{quoted}"
        case Not(part):
            return f"NOT {_in_brackets(part)}"
        case All(parts):
            return " ".join(_in_brackets(part) for part in parts)
        case Any(parts):
            return " OR ".join(_in_brackets(part) for part in parts)
        case _:
            raise TypeError(node)


def occurs(word: Term | Near, folded: str) -> bool:
    """Tell whether a folded text has a word or a phrase, or those of NEAR near each other."""
    if isinstance(word, Term):
        return word.pattern.search(folded) is not None
    words = search_words(folded)
    places = [_places(term, words) for term in word.terms]
    starts = [sorted(start for start, _ in found) for found in places]
    for start, end in sorted(place for found in places for place in found):
        nexts = [(one, bisect_left(one, start)) for one in starts]
        if any(at == len(one) for one, at in nexts):
            return False
        if max(one[at] for one, at in nexts) - end <= word.distance:
            return True
    return False


def _places(term: Term, words: list[str]) -> list[tuple[int, int]]:
    """Give where a term's words are among those of a text: the first, and the one after them."""
    found = []
    for text, prefix in term.variants:
        *whole, last = text.split()
        size = len(whole) + 1
        for at in range(len(words) - size + 1):
            end = words[at + size - 1]
            if words[at : at + size - 1] == whole and (
                end.startswith(last) if prefix else end == last
            ):
                found.append((at, at + size))
    return found


def _in_brackets(node: Node) -> str:
    return written(node) if isinstance(node, Term | Facet | Not) else f"({written(node)})"


def _tokens(query: str) -> Iterator[_Token]:
    at = 0
    while True:
        while at < len(query) and query[at].isspace():
            at += 1
        if at == len(query):
            return
        if unfinished := _UNFINISHED.match(query, at):
            at = unfinished.end()
            continue
        if bare := _BARE.match(query, at):
            yield _Token("leaf", bare[0], Facet(bare["name"].lower()), span=bare.span())
            at = bare.end()
            continue
        found = _TOKEN.match(query, at)
        if found is None:  # A quote alone at the end.
            return
        token, at = _token(found), found.end()
        if token is not None:
            yield token._replace(span=found.span())


def _token(found: re.Match[str]) -> _Token | None:
    text = found[0]
    if found["open"] or found["close"]:
        return _Token(text, text)
    if found["minus"]:
        return _Token("NOT", text)
    operator = found["operator"]
    if operator and operator == operator.upper():
        distance = min(int(found["number"] or NEAR_WORDS), _FARTHEST)
        return _Token(operator.split("/")[0], text, number=distance)
    if found["name"]:
        value = found["quoted"] if found["quoted"] is not None else found["value"]
        whole = found["ended"] == '"'
        facet = _facet(found["name"].lower(), found["relation"], value.strip(), whole=whole)
        if isinstance(facet, Facet):
            return _Token("leaf", text, facet)
        if facet is None:
            return None
    phrase = found["phrase"]
    if phrase is not None:
        return _term(phrase, phrase, whole=found["end"] == '"')
    return _term(text, text, whole=False)


def _term(text: str, shown: str, *, whole: bool) -> _Token | None:
    words = search_words(search_key(text))
    if not words:
        return None
    return _Token("leaf", shown, Term(((" ".join(words), not whole),)))


def _facet(name: str, relation: str, value: str, *, whole: bool) -> Facet | str | None:
    """Give a facet, None for one that filters nothing yet, "" where it is a word after all."""
    relation = relation.replace(":<", "<").replace(":>", ">").replace(":=", ":")
    if name == "date":
        day = ascii_digits(value)
        if _DATE.fullmatch(day):
            return Facet(name, _padded(day), relation)
        if not _BEGUN_DATE.fullmatch(day):
            raise _Refused(worded("A date is a year, month or day, as 2023, 2023-12, 2023-12-04."))
        return None
    if relation != ":":
        return ""
    if name in BARE:
        raise _Refused(
            worded("“{facet}:” stands alone: “{value}” cannot follow it.", facet=name, value=value)
        )
    if not value and name not in EITHER:
        return None
    if name == "lang":
        value = ",".join(_language(one.strip()) for one in value.split(",") if one.strip())
        return Facet(name, value) if value else None
    if name in ("tag", "source"):
        return Facet(name, value, whole=whole and bool(value))
    return Facet(name, search_key(value) if name == "note" else value)


class _Reader:
    """Reads tokens by recursive descent: OR, then AND, then NOT, then NEAR, then leaves."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens, self._at = tokens, 0
        self.written: list[str] = []
        self._denied = 0

    def whole(self) -> Node:
        self._drop_unfinished()
        node = self._either(0)
        if self._at < len(self._tokens):
            raise _Refused(worded("There is a “)” without its “(”."))
        return node

    def _drop_unfinished(self) -> None:
        """Leave out operators and brackets at the end: more is about to be typed."""
        while self._tokens and self._tokens[-1].kind in (*_OPERATORS, "("):
            if len(self._tokens) == 1 and self._tokens[0].kind in ("AND", "OR", "NEAR"):
                break
            self._tokens.pop()

    def _peek(self) -> str:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else ""

    def _either(self, depth: int) -> Node:
        parts = [self._both(depth)]
        while self._peek() == "OR":
            self._at += 1
            parts.append(self._both(depth))
        if len(parts) == 1:
            return parts[0]
        if NOTHING in parts:
            raise _Refused(worded("OR needs something on both sides."))
        return Any(tuple(dict.fromkeys(parts))) if len(set(parts)) > 1 else parts[0]

    def _both(self, depth: int) -> Node:
        parts: dict[Node, None] = {}
        while (kind := self._peek()) not in ("", ")", "OR"):
            if kind == "AND":
                self._at += 1
                if not parts or self._peek() in ("", ")", "OR", "AND"):
                    raise _Refused(worded("AND needs something on both sides."))
                continue
            part = self._one(depth)
            parts.update(dict.fromkeys(part.parts if isinstance(part, All) else (part,)))
        return next(iter(parts)) if len(parts) == 1 else All(tuple(parts))

    def _one(self, depth: int) -> Node:
        if depth > DEEPEST:
            raise _Refused(worded("There are too many brackets within each other."))
        if self._peek() == "NOT":
            self._at += 1
            if self._peek() in ("", ")", "AND", "OR", "NEAR"):
                raise _Refused(worded("NOT needs something to leave out."))
            self._denied += 1
            part = self._one(depth + 1)
            self._denied -= 1
            if part == NOTHING:
                return NOTHING
            return part.part if isinstance(part, Not) else Not(part)
        if self._peek() == "NEAR":
            raise _no_near()
        if self._peek() == "(":
            self._at += 1
            node = self._either(depth + 1)
            if self._peek() == ")":
                self._at += 1
        else:
            token = self._tokens[self._at]
            self._at += 1
            assert token.node is not None
            node = token.node
            if isinstance(node, Term) and not self._denied:
                self.written.append(token.text)
        return self._near(node) if self._peek() == "NEAR" else node

    def _near(self, first: Node) -> Node:
        terms, distance = [first], 0
        while self._peek() == "NEAR":
            distance = max(distance, self._tokens[self._at].number)
            self._at += 1
            if self._peek() != "leaf":
                raise _no_near()
            token = self._tokens[self._at]
            self._at += 1
            assert token.node is not None
            terms.append(token.node)
            if not self._denied:
                self.written.append(token.text)
        words = tuple(term for term in terms if isinstance(term, Term))
        if len(words) < len(terms):
            raise _no_near()
        if len(words) > _MOST_NEAR:
            raise _Refused(worded("This is too long for a search."))
        return Near(words, distance)


def _no_near() -> _Refused:
    return _Refused(worded("NEAR needs a word or a phrase on both sides."))


def _ways(node: Node, *, denied: bool = False) -> list[Way]:
    """Give the ways to satisfy an expression: alternatives of what must be and must not be."""
    match node:
        case Not(part):
            return _ways(part, denied=not denied)
        case All(parts) | Any(parts):
            each = [_ways(part, denied=denied) for part in parts]
            if isinstance(node, Any) != denied:
                found = [way for ways in each for way in ways]
            else:
                found = [Way()]
                for ways in each:
                    found = [_joined(a, b) for a, b in product(found, ways)]
                    if len(found) > MOST_ALTERNATIVES:
                        break
            return list(dict.fromkeys(found[: MOST_ALTERNATIVES + 1]))
        case Facet():
            return [Way(without_facets=(node,)) if denied else Way(facets=(node,))]
        case _:
            return [Way(without_words=(node,)) if denied else Way(words=(node,))]


def _joined(a: Way, b: Way) -> Way:
    return Way(
        tuple(dict.fromkeys((*a.words, *b.words))),
        tuple(dict.fromkeys((*a.facets, *b.facets))),
        tuple(dict.fromkeys((*a.without_words, *b.without_words))),
        tuple(dict.fromkeys((*a.without_facets, *b.without_facets))),
    )


def _without_words(node: Node) -> Node:
    """Leave what filters articles: words that are meant need not occur."""
    match node:
        case Facet():
            return node
        case Not(part):
            rest = _without_words(part)
            return NOTHING if rest == NOTHING else Not(rest)
        case All(parts):
            kept = [rest for part in parts if (rest := _without_words(part)) != NOTHING]
            return kept[0] if len(kept) == 1 else All(tuple(kept))
        case Any(parts):
            rests = tuple(_without_words(part) for part in parts)
            return NOTHING if NOTHING in rests else Any(rests)
        case _:
            return NOTHING


def _terms(words: tuple[Term | Near, ...]) -> Iterator[Term]:
    for word in words:
        yield from word.terms if isinstance(word, Near) else (word,)


def _language(value: str) -> str:
    """Give the code of a language named by its code or its English name."""
    wanted = value.casefold()
    for code in KNOWN_LANGUAGES:
        if wanted in (code.casefold(), english_name(code).casefold()):
            return code
    return value


def _padded(day: str) -> str:
    year, *rest = day.split("-")
    return "-".join([year, *(part.zfill(2) for part in rest)])
