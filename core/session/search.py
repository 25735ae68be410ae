"""Search in an opened folder: the store's words, narrowed by what the session knows."""

from __future__ import annotations

import threading
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from core.article_filter import asked_elsewhere, holds
from core.errors import QueryError
from core.query import Facet, Near, Query, Way, occurs, parse_query
from core.search import Found, Hit, Term, snippet, together
from core.session.failure_confinement import confined
from core.session.named_words import NamedWords, expression_of, terms_of
from core.session.steps import Step
from core.store.bundled import words_suffix
from core.store.word_index import ORIGINAL
from core.text.folded_text import search_key
from core.text.search_words import search_words
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from core.session.article_record import ArticleRecord
    from core.session.folder_meaning import FolderMeaning
    from core.session.folder_state import FolderState
    from core.session.threads.linking import LinkingThread

_MOST_ROWS = 5000
"""Sentences taken from the index; of more, the first found are as good as any."""

_MOST_RANKED = 400
_MOST_SOME = 30
"""Sentences that have only some of the words: what comes after has too few of them."""
_TELLING = 3
"""Letters of a word that tells something where not all words need be there."""

LEAST_OF_QUERY, LEAST_OF_TEXT = 0.40, 0.45
"""Cosines below which nothing is near enough, so that nothing can be found."""
_FEW_WORDS = 8
"""So few words lie where queries lie, and not where sentences of their language do."""

_HAVING = 200
_AT_ONCE = 500
"""Articles that are asked what they are while the folder's lock is held."""


class _Text(NamedTuple):
    """One side of an article in the index; `to` is `ORIGINAL` or the reader's language."""

    content: str
    language: str
    to: str


class _Place(NamedTuple):
    """An article, by its place in the folder."""

    order: int
    path: str
    content: str
    language: str


_Found = dict[tuple[_Place, int], set[str]]
"""By article and sentence, the sides that have what was searched for."""


class FolderSearch:
    """Find sentences by words on both sides, by the entities they name, and by what they mean."""

    def __init__(self, state: FolderState, linking: LinkingThread, meaning: FolderMeaning) -> None:
        self._state, self._linking, self._meaning = state, linking, meaning
        self._named = NamedWords(linking)
        self.saved: Mapping[str, str] = {}
        """What is asked for by `saved:` and a name; replaced as a whole."""
        self._lock = threading.Lock()
        self._texts: dict[int, _Text] = {}
        self._numbers: dict[_Text, int] = {}
        self._last = 0
        self._bundled = words_suffix(str(state.folder))

    def find(
        self, query: str, *, most: int, cancelled: Callable[[], bool] = lambda: False
    ) -> list[Hit]:
        """Find the sentences that a query asks for, in the folder's order.

        Filters alone give the beginnings of the articles they let through. Raises StoreError, and
        QueryError for a query that has no meaning. Not for the window's thread.
        """
        asked = _asked(query)
        if asked.by_meaning:
            return []
        found: dict[tuple[_Place, int], Hit] = {}
        ways = [(way, self._named.wanted(way)) for way in asked.ways]
        shown = [term for _, words in ways for term in terms_of(words)]
        sheets = _Sheets(self)
        for way, words in ways:
            if cancelled() or any(not term.variants for term in terms_of(words)):
                continue
            places = self._found(way, words)
            denied = self._named.denied(way) if words else ()
            order = sorted(places)
            hits = self._hits(
                places, order, shown, Found.ALL_WORDS, most, cancelled, denied, sheets
            )
            found = {**hits, **found}
        return [found[place] for place in sorted(found)][:most]

    def articles(
        self, query: str, *, cancelled: Callable[[], bool] = lambda: False
    ) -> frozenset[str]:
        """Give the articles that have what a query asks for; raises StoreError and QueryError.

        Not for the window's thread.
        """
        asked = _asked(query)
        ways = [(way, self._named.wanted(way)) for way in asked.ways]
        if not asked.by_meaning and any(words and self._named.denied(way) for way, words in ways):
            hits = self.find(query, most=_MOST_ROWS, cancelled=cancelled)
            return frozenset(hit.path for hit in hits)
        found: set[str] = set()
        for way, words in ways:
            if not cancelled() and all(term.variants for term in terms_of(words)):
                found.update(place.path for place, _ in self._found(way, words))
        return frozenset(found)

    def having_facet(self, facet: Facet) -> frozenset[str]:
        """Give the articles that mention an entity, a saved search finds, or whose notes have
        words; raises StoreError and QueryError."""
        if facet.name == "saved":
            return self.articles(_without_saved(self.saved.get(facet.value, "")))
        if facet.name == "entity":
            called = self._named.called(search_words(search_key(facet.value)))
            return frozenset(path for entity in called for path in entity.paths)
        with self._state.changed:
            records = list(self._state.records.values())
        return frozenset(r.path for r in records if self._has_note(r, facet.value))

    def names(self, begin: str) -> list[str]:
        """Give the names of the entities that are called so, the most mentioned first."""
        return [entity.name for entity in self._named.called(search_words(search_key(begin)))]

    def _found(self, way: Way, words: Sequence[Term | Near]) -> _Found:
        """Find where all words of a way are; without words, the articles that it lets through."""
        if words:
            expression = " AND ".join(f"({expression_of(word)})" for word in words)
            return self._narrowed(self._state.store.words.find(expression, _MOST_ROWS), way)
        if not (way.filters or way.without_words or way.without_facets):
            return {}
        self._follow_store()
        places = self._places(way)
        denied = self._named.denied(way)
        if denied:
            expression = " OR ".join(f"({expression_of(word)})" for word in denied)
            numbers = self._state.store.words.texts_having(expression)
            texts = [self._texts.get(number) for number in numbers]
            having = {(text.content, text.language) for text in texts if text is not None}
            places = [p for p in places if (p.content, p.language) not in having]
        return {(place, 0): set() for place in places}

    def find_any_way(
        self,
        query: str,
        *,
        most: int,
        cancelled: Callable[[], bool] = lambda: False,
        first: Callable[[list[Hit]], object] = lambda hits: None,
    ) -> list[Hit]:
        """Find what has all words; where nothing has, what has some; then what means the same.

        `first` gets what was found by words, before anything is looked for by meaning. Raises
        StoreError. Not for the window's thread.
        """
        exact = self.find(query, most=most, cancelled=cancelled)
        some = [] if exact else self.find_some(query, most=most, cancelled=cancelled)
        if not self._meaning.is_there or cancelled():
            return exact or some
        first(exact or some)
        alike = self.find_meaning(query, most=most, cancelled=cancelled)
        if not exact:
            return together([some, alike], most)
        known = {(hit.path, hit.sentence) for hit in exact}
        return [*exact, *(h for h in alike if (h.path, h.sentence) not in known)][:most]

    def find_some(
        self, query: str, *, most: int, cancelled: Callable[[], bool] = lambda: False
    ) -> list[Hit]:
        """Find the sentences that have some of several words, those with the rarest first."""
        asked = _asked(query)
        if len(asked.ways) != 1 or asked.by_meaning:
            return []
        (way,) = asked.ways
        words = [word for word in way.words if isinstance(word, Term)]
        if len(words) < max(2, len(way.words)) or way.entities or way.without_words:
            return []
        telling = [t for t in words if len(t.variants[0][0]) >= _TELLING] or words
        terms = [self._named.with_names(term) for term in telling]
        expression = " OR ".join(f"({term.expression})" for term in terms)
        rows = self._state.store.words.find(expression, _MOST_RANKED, ranked=True)
        found = self._narrowed(rows, way)
        most = min(most, _MOST_SOME)
        return list(self._hits(found, found, terms, Found.SOME_WORDS, most, cancelled).values())

    def find_meaning(
        self, query: str, *, most: int, cancelled: Callable[[], bool] = lambda: False
    ) -> list[Hit]:
        """Find the sentences that mean what a query's words do, the nearest first.

        Nothing where no model for that is installed. Raises StoreError.
        """
        asked = _asked(query)
        if not asked.text or asked.entities or len(asked.ways) != 1:
            return []
        vector = self._meaning.of_query(asked.text, cancelled)
        return self._near(vector, asked.ways[0], LEAST_OF_QUERY, most, cancelled)

    def find_like(
        self,
        path: str,
        sentence: int,
        text: str = "",
        language: str = "",
        *,
        most: int,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> list[Hit]:
        """Find what says what a sentence of an article says, or a `text` in a `language`."""
        self._follow_store()
        with self._state.changed:
            record = self._state.records.get(path)
            summary = record.summary if record else None
        if record is None or summary is None:
            return []
        number = self._numbers.get(_Text(record.content, record.language_set or "", ORIGINAL))
        least = LEAST_OF_TEXT
        vector = None if text else self._meaning.of_sentence(number, sentence)
        if 0 < len(search_words(search_key(text))) <= _FEW_WORDS:
            least, vector = LEAST_OF_QUERY, self._meaning.of_query(text, cancelled)
        elif vector is None:
            own = self._state.store.words.texts(number)[sentence : sentence + 1] if number else []
            text = text or "".join(own)
            spoken = language or summary.language
            vector = self._meaning.of_text(text, spoken, cancelled) if text else None
        found = self._near(vector, Way(), least, most + 1, cancelled)
        return [hit for hit in found if (hit.path, hit.sentence) != (path, sentence)][:most]

    def _near(
        self,
        vector: NDArray[np.float32] | None,
        way: Way,
        least: float,
        most: int,
        cancelled: Callable[[], bool],
    ) -> list[Hit]:
        """Give the hits nearest to a vector in the articles that the filters let through."""
        if vector is None or cancelled():
            return []
        self._follow_store()
        with self._state.changed:
            spoken = {
                (r.content, r.language_set or ""): r.summary.language
                for r in self._state.records.values()
                if r.summary is not None
            }
        languages: dict[int, str] = {}
        for place in self._places(way):
            number = self._numbers.get(_Text(place.content, place.language, ORIGINAL))
            if number is not None:
                languages[number] = spoken[place.content, place.language]
        near = self._meaning.nearest(vector, languages, least, most, cancelled)
        found = self._narrowed([(number, sentence) for _, number, sentence in near], way)
        for sides in found.values():
            sides.clear()  # No word of it was found.
        denied = self._named.denied(way)
        hits = self._hits(found, found, (), Found.MEANING, most, cancelled, denied)
        return list(hits.values())

    def _hits(
        self,
        found: _Found,
        order: Iterable[tuple[_Place, int]],
        terms: Sequence[Term],
        how: Found,
        most: int,
        cancelled: Callable[[], bool],
        denied: Sequence[Term | Near] = (),
        sheets: _Sheets | None = None,
    ) -> dict[tuple[_Place, int], Hit]:
        """Give the sentences found that have nothing on either side that is to be left out."""
        hits: dict[tuple[_Place, int], Hit] = {}
        sheets = _Sheets(self) if sheets is None else sheets
        for place, sentence in order:
            if cancelled() or len(hits) >= most:
                break
            with confined(self._state, Step.FIND, place.path):
                texts = self._sides(place, sentence, sheets)
                if any(occurs(word, search_key(text)) for word in denied for text in texts):
                    continue
                hit = _hit(place, sentence, texts, found[place, sentence], terms, self._state.to)
                hits[place, sentence] = hit if how is hit.found else replace(hit, found=how)
        return hits

    def having(self, sentence: str) -> list[str]:
        """Give the articles that have a sentence's words in its order, to be looked at closely."""
        words = search_words(search_key(sentence))
        if not words:
            return []
        term = Term(((" ".join(words), False),))
        rows = self._state.store.words.find(term.expression, _HAVING)
        return list({place.path for place, _ in self._narrowed(rows, Way())})

    # Articles

    def _narrowed(self, rows: Iterable[tuple[int, int]], way: Way) -> _Found:
        """Group index rows by article and sentence; leave out other folders and filtered ones."""
        self._follow_store()
        texts = [(self._texts.get(number), sentence) for number, sentence in rows]
        wanted = {(text.content, text.language) for text, _ in texts if text is not None}
        places: dict[tuple[str, str], list[_Place]] = {}
        for place in self._places(way, wanted):
            places.setdefault((place.content, place.language), []).append(place)
        found: _Found = {}
        for text, sentence in texts:
            if text is not None:
                for place in places.get((text.content, text.language), ()):
                    found.setdefault((place, sentence), set()).add(text.to)
        return found

    def _places(self, way: Way, wanted: set[tuple[str, str]] | None = None) -> list[_Place]:
        """Give the articles that the filters let through, of those wanted or of all."""
        with self._state.changed:
            records = list(self._state.records.values())
        numbered = [
            (order, record)
            for order, record in enumerate(records)
            if record.summary is not None
            and (wanted is None or (record.content, record.language_set or "") in wanted)
        ]
        if way.filters:
            facets = (*way.facets, *way.without_facets)
            known = {facet: self.having_facet(facet) for facet in facets if facet.name == "saved"}
            rest = iter(numbered)
            numbered = []
            while some := list(islice(rest, _AT_ONCE)):
                with self._state.changed:
                    numbered += [one for one in some if self._passes(one[1], way, known)]
        return [
            _Place(order, record.path, record.content, record.language_set or "")
            for order, record in numbered
        ]

    def _passes(
        self, record: ArticleRecord, way: Way, known: Mapping[Facet, frozenset[str]]
    ) -> bool:
        """Tell whether an article is all that a way asks for; names are looked for as words."""
        entry = self._state.entry(record)

        def is_so(facet: Facet) -> bool:
            if facet in known:
                return record.path in known[facet]
            if facet.name == "note" and facet.value:
                return self._has_note(record, facet.value)
            return holds(entry, facet)

        asked = (facet for facet in way.facets if facet.name != "entity")
        denied = (facet for facet in way.without_facets if facet.name != "entity")
        return all(map(is_so, asked)) and not any(map(is_so, denied))

    def _has_note(self, record: ArticleRecord, words: str) -> bool:
        notes = self._state.notes.get(record.content, ())
        return words in " ".join(search_key(note.text) for note in notes)

    def _follow_store(self) -> None:
        """Take note of texts that were added or replaced since the last search."""
        with self._lock:
            reader = self._state.to
            sides = {ORIGINAL: ORIGINAL, reader: reader, reader + self._bundled: reader}
            for number, content, language, to in self._state.store.words.texts_after(self._last):
                self._last = number
                if to in sides:
                    text = _Text(content, language, sides[to])
                    self._texts.pop(self._numbers.get(text, 0), None)
                    self._texts[number], self._numbers[text] = text, number

    def _sides(self, place: _Place, sentence: int, sheets: _Sheets) -> list[str]:
        """Give a sentence and its translation."""
        sides = (
            sheets[_Text(place.content, place.language, to)] for to in (ORIGINAL, self._state.to)
        )
        return [texts[sentence] if sentence < len(texts) else "" for texts in sides]

    def texts(self, text: _Text) -> list[str]:
        """Give the sentences of one side of an article."""
        number = self._numbers.get(text)
        return self._state.store.words.texts(number) if number is not None else []


class _Sheets(dict[_Text, list[str]]):
    """The texts of one search, each fetched once."""

    def __init__(self, folder_search: FolderSearch) -> None:
        super().__init__()
        self._folder_search = folder_search

    def __missing__(self, text: _Text) -> list[str]:
        texts = self[text] = self._folder_search.texts(text)
        return texts


def _without_saved(query: str) -> str:
    """Give a saved search that asks for none itself: two could ask for each other."""
    if any(facet.name == "saved" for facet in asked_elsewhere(parse_query(query))):
        raise QueryError(worded("A saved search cannot ask for another one."))
    return query


def _asked(query: str) -> Query:
    asked = parse_query(query)
    if asked.problem:
        raise QueryError(asked.problem)
    return asked


def _hit(
    place: _Place,
    sentence: int,
    texts: Sequence[str],
    sides: set[str],
    terms: Sequence[Term],
    to: str,
) -> Hit:
    original, translation = (
        snippet(text, terms if side in sides else ())
        for text, side in zip(texts, (ORIGINAL, to), strict=True)
    )
    return Hit(place.path, sentence, original, translation)
