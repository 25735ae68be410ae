"""What an opened folder knows of a word: where else it stands, and how it was translated there."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.article import Origin
from core.knowledge.corrections import CORRECTED
from core.languages import without_region
from core.search import Snippet, Term, around, find
from core.session.failure_confinement import confined
from core.session.steps import Step
from core.text.folded_text import search_key
from core.text.search_words import search_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.article import Translation
    from core.search import Spans
    from core.session.fetched_articles import FetchedArticles
    from core.session.folder_state import FolderState
    from core.session.search import FolderSearch

_MOST_HITS = 200
_MOST_ARTICLES = 24
_MOST_PLACES = 8
_MOST_REMEMBERED = 4
_WEAKEST = 0.25
"""Links below this weight are as often wrong as right."""


@dataclass(frozen=True, slots=True)
class WordPlace:
    """A sentence with the word, and its translation, in which what came from it is marked.

    `source` names the memory that the two are of, "" for an article of the folder.
    """

    path: str
    sentence: int
    original: Snippet
    translation: Snippet
    source: str = ""


@dataclass(frozen=True, slots=True)
class WordKnowledge:
    """A word, what it was translated with and how often, and some of the places."""

    word: str
    translations: tuple[tuple[str, int], ...] = ()
    places: tuple[WordPlace, ...] = ()
    remembered: tuple[WordPlace, ...] = ()


class FolderWords:
    """Looks words up in the folder's articles and in its memories."""

    def __init__(self, state: FolderState, search: FolderSearch, fetched: FetchedArticles) -> None:
        self._state, self._search, self._fetched = state, search, fetched

    def look_up(
        self,
        word: str,
        language: str,
        *,
        progress: Callable[..., None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> WordKnowledge:
        """Give what is known of a word of a language. Not for the window's thread."""
        words = search_words(search_key(word))
        if not words:
            return WordKnowledge(word)
        term = Term(((" ".join(words), False),))
        counts: Counter[str] = Counter()
        spelt: dict[str, str] = {}
        places: list[WordPlace] = []
        for place, translated in self._in_articles(term, language, cancelled):
            for text in translated:
                spelt.setdefault(text.casefold(), text)
                counts[text.casefold()] += 1
            if len(places) < _MOST_PLACES:
                places.append(place)
        translations = tuple((spelt[text], count) for text, count in counts.most_common(6))
        remembered = tuple(self._in_memories(term, language, cancelled))
        return WordKnowledge(word, translations, tuple(places), remembered)

    def _in_articles(
        self, term: Term, language: str, cancelled: Callable[[], bool]
    ) -> Iterator[tuple[WordPlace, list[str]]]:
        (words, _), *_ = term.variants
        hits = self._search.find(f'"{words}"', most=_MOST_HITS, cancelled=cancelled)
        paths = list(dict.fromkeys(hit.path for hit in hits if hit.original.spans))
        for path in paths[:_MOST_ARTICLES]:
            if cancelled():
                return
            with confined(self._state, Step.FIND, path):
                linked, translations = self._fetched.fetch(path)
                if linked is None or without_region(linked.article.language) != language:
                    continue
                article = linked.article
                for index in (hit.sentence for hit in hits if hit.path == path):
                    original = article.quote(article.sentences[index])
                    spans = find(original, [term])
                    if not spans:
                        continue
                    translation = translations[index]
                    there = _linked(spans, translation)
                    text = translation.text if translation is not None else ""
                    place = WordPlace(path, index, around(original, spans), around(text, there))
                    yield place, [text[start:end] for start, end in there]

    def _in_memories(
        self, term: Term, language: str, cancelled: Callable[[], bool]
    ) -> Iterator[WordPlace]:
        with self._state.changed:
            memories, corrections = self._state.sources.memories, self._state.sources.corrections
        own = (
            (sentence, text, CORRECTED)
            for (code, sentence), text in corrections.items()
            if code == language
        )
        others = (
            (sentence, text, memory.name)
            for memory in memories
            for sentence, text in memory.pairs(language, self._state.to)
        )
        found = 0
        for pairs in (own, others):
            for number, (sentence, text, source) in enumerate(pairs):
                if number % 1000 == 0 and cancelled():
                    return
                if spans := _whole_words(sentence, term):
                    yield WordPlace("", 0, around(sentence, spans), around(text, ()), source)
                    found += 1
                    if found >= _MOST_REMEMBERED:
                        return


def _whole_words(sentence: str, term: Term) -> Spans:
    (words, _), *_ = term.variants
    # Folding a sentence takes a hundred times as long as this.
    if words.isascii() and sentence.isascii() and words not in sentence.lower():
        return ()
    return find(sentence, [term])


def _linked(spans: Spans, translation: Translation | None) -> Spans:
    """Give the words of a translation that came from some of its original."""
    if translation is None or translation.origin in (Origin.CORRECTION, Origin.MEMORY):
        return ()
    best: dict[tuple[int, int], float] = {}
    for start, end in spans:
        linked = [
            (link.weight, (link.target_start, link.target_end))
            for link in translation.links
            if link.weight >= _WEAKEST and link.source_start < end and start < link.source_end
        ]
        if linked:
            weight, span = max(linked)
            best[span] = weight
    return tuple(sorted(best))
