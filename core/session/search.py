"""Search in an opened folder: the store's words, narrowed by what the session knows."""

from __future__ import annotations

import re
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from core.article import MentionType
from core.knowledge.notes import has_tag
from core.search import Found, Hit, Query, Term, parse_query, snippet, together
from core.session.failure_confinement import confined
from core.session.steps import Step
from core.store.bundled import words_suffix
from core.store.word_index import ORIGINAL
from core.text.folded_text import search_key
from core.text.search_words import SPACELESS, search_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

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

_ENTITIES_OF_WORD = 6
_FORMS_OF_ENTITY = 12
_LEAST_LETTERS = 4
"""A shorter beginning is that of too many names."""

_HAVING = 200

_SPACELESS = re.compile(f"[{SPACELESS}]")


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
        self._lock = threading.Lock()
        self._texts: dict[int, _Text] = {}
        self._numbers: dict[_Text, int] = {}
        self._last = 0
        self._bundled = words_suffix(str(state.folder))

    def find(
        self, query: str, *, most: int, cancelled: Callable[[], bool] = lambda: False
    ) -> list[Hit]:
        """Find the sentences that have all terms of a query, in the folder's order.

        Filters alone give the beginnings of the articles they let through. Raises StoreError. Not
        for the window's thread.
        """
        asked = parse_query(query)
        if asked.by_meaning:
            return []
        terms = [self._with_names(term) for term in asked.terms]
        terms += [self._names_alone(name) for name in asked.entities]
        if not terms:
            return self._articles(asked, most)
        if any(not term.variants for term in terms) or cancelled():
            return []
        expression = " AND ".join(f"({term.expression})" for term in terms)
        found = self._narrowed(self._state.store.words.find(expression, _MOST_ROWS), asked)
        return self._hits(found, sorted(found), terms, Found.ALL_WORDS, most, cancelled)

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
        asked = parse_query(query)
        telling = [t for t in asked.terms if len(t.variants[0][0]) >= _TELLING] or asked.terms
        if len(asked.terms) < 2 or asked.entities:
            return []
        terms = [self._with_names(term) for term in telling]
        expression = " OR ".join(f"({term.expression})" for term in terms)
        rows = self._state.store.words.find(expression, _MOST_RANKED, ranked=True)
        found = self._narrowed(rows, asked)
        most = min(most, _MOST_SOME)
        return self._hits(found, found, terms, Found.SOME_WORDS, most, cancelled)

    def find_meaning(
        self, query: str, *, most: int, cancelled: Callable[[], bool] = lambda: False
    ) -> list[Hit]:
        """Find the sentences that mean what a query's words do, the nearest first.

        Nothing where no model for that is installed. Raises StoreError.
        """
        asked = parse_query(query)
        if not asked.text or asked.entities:
            return []
        vector = self._meaning.of_query(asked.text, cancelled)
        return self._near(vector, asked, LEAST_OF_QUERY, most, cancelled)

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
        found = self._near(vector, Query(), least, most + 1, cancelled)
        return [hit for hit in found if (hit.path, hit.sentence) != (path, sentence)][:most]

    def _near(
        self,
        vector: NDArray[np.float32] | None,
        asked: Query,
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
        for place in self._places(asked):
            number = self._numbers.get(_Text(place.content, place.language, ORIGINAL))
            if number is not None:
                languages[number] = spoken[place.content, place.language]
        near = self._meaning.nearest(vector, languages, least, most, cancelled)
        found = self._narrowed([(number, sentence) for _, number, sentence in near], asked)
        for sides in found.values():
            sides.clear()  # No word of it was found.
        return self._hits(found, found, (), Found.MEANING, most, cancelled)

    def _hits(
        self,
        found: _Found,
        order: Iterable[tuple[_Place, int]],
        terms: Sequence[Term],
        how: Found,
        most: int,
        cancelled: Callable[[], bool],
    ) -> list[Hit]:
        hits: list[Hit] = []
        sheets = _Sheets(self)
        for place, sentence in order:
            if cancelled() or len(hits) >= most:
                break
            with confined(self._state, Step.FIND, place.path):
                hit = self._hit(place, sentence, found[place, sentence], terms, sheets)
                hits.append(hit if how is hit.found else replace(hit, found=how))
        return hits

    def having(self, sentence: str) -> list[str]:
        """Give the articles that have a sentence's words in its order, to be looked at closely."""
        words = search_words(search_key(sentence))
        if not words:
            return []
        term = Term(((" ".join(words), False),))
        rows = self._state.store.words.find(term.expression, _HAVING)
        return list({place.path for place, _ in self._narrowed(rows, Query())})

    # Terms and the names behind them

    def _with_names(self, term: Term) -> Term:
        """Let a word also stand for the spellings of the entities whose name has it."""
        ((words, prefix),) = term.variants
        letters = words.split()
        if _SPACELESS.search(words) and len(letters) > 1:
            return Term((*term.variants, *self._spellings(letters)))
        if not prefix or len(letters) > 1 or len(words) < _LEAST_LETTERS:
            return term
        return Term((*term.variants, *self._spellings(letters)))

    def _names_alone(self, name: str) -> Term:
        return Term(tuple(self._spellings(search_words(search_key(name)))))

    def _spellings(self, words: Sequence[str]) -> Iterable[tuple[str, bool]]:
        found: dict[tuple[str, bool], None] = {}
        for entity in self._linking.called(words, _ENTITIES_OF_WORD) if words else ():
            if entity.type is not MentionType.DATE:
                forms = [entity.name, *(form for form, _, _ in entity.forms[:_FORMS_OF_ENTITY])]
                found.update(
                    {(" ".join(search_words(search_key(form))), False): None for form in forms}
                )
        return [variant for variant in found if variant[0]]

    # Articles

    def _narrowed(self, rows: Iterable[tuple[int, int]], query: Query) -> _Found:
        """Group index rows by article and sentence; leave out other folders and filtered ones."""
        self._follow_store()
        texts = [(self._texts.get(number), sentence) for number, sentence in rows]
        wanted = {(text.content, text.language) for text, _ in texts if text is not None}
        places: dict[tuple[str, str], list[_Place]] = {}
        for place in self._places(query, wanted):
            places.setdefault((place.content, place.language), []).append(place)
        found: _Found = {}
        for text, sentence in texts:
            if text is not None:
                for place in places.get((text.content, text.language), ()):
                    found.setdefault((place, sentence), set()).add(text.to)
        return found

    def _places(self, query: Query, wanted: set[tuple[str, str]] | None = None) -> list[_Place]:
        """Give the articles that the filters let through, of those wanted or of all."""
        with self._state.changed:
            records = list(self._state.records.values())
        return [
            _Place(order, record.path, record.content, record.language_set or "")
            for order, record in enumerate(records)
            if (wanted is None or (record.content, record.language_set or "") in wanted)
            and _passes(record, query)
            and self._is_marked(record, query)
        ]

    def _is_marked(self, record: ArticleRecord, query: Query) -> bool:
        """Tell whether an article has the tags, notes and star that a query asks for."""
        state = self._state
        noted = " ".join(search_key(note.text) for note in state.notes.get(record.content, ()))
        return (
            (record.starred or not query.starred)
            and all(has_tag(state.tags.get(record.content, ()), tag) for tag in query.tags)
            and all(noted and words in noted for words in query.notes)
        )

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

    def _articles(self, query: Query, most: int) -> list[Hit]:
        """Give the beginnings of the articles that the filters alone let through."""
        if not query.filters:
            return []
        self._follow_store()
        sheets = _Sheets(self)
        hits: list[Hit] = []
        for place in self._places(query)[:most]:
            with confined(self._state, Step.FIND, place.path):
                hits.append(self._hit(place, 0, set(), (), sheets))
        return hits

    def _hit(
        self,
        place: _Place,
        sentence: int,
        sides: set[str],
        terms: Sequence[Term],
        sheets: _Sheets,
    ) -> Hit:
        snippets = []
        for to in (ORIGINAL, self._state.to):
            texts = sheets[_Text(place.content, place.language, to)]
            text = texts[sentence] if sentence < len(texts) else ""
            snippets.append(snippet(text, terms if to in sides else ()))
        original, translation = snippets
        return Hit(place.path, sentence, original, translation)

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


def _passes(record: ArticleRecord, query: Query) -> bool:
    summary = record.summary
    if summary is None:
        return False
    if query.languages and not any(
        summary.language == code or summary.language.startswith(f"{code}-")
        for code in query.languages
    ):
        return False
    return all(period.holds(summary.date) for period in query.periods)
