"""A person's terms in an opened folder: what holds here, which sentences lack one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article import Origin
from core.knowledge.terms import Terms, put_in
from core.languages import without_region

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.knowledge.terms import MissingTerm, Term
    from core.session.article_cache import ArticleCache
    from core.session.fetched_articles import FetchedArticles
    from core.session.folder_state import FolderState


class FolderTerms:
    """Keeps the lists of terms, and has every article's doubts follow them."""

    def __init__(self, state: FolderState, cache: ArticleCache, fetched: FetchedArticles) -> None:
        self._state, self._cache, self._fetched = state, cache, fetched
        self._to = without_region(state.to)

    @property
    def current(self) -> Terms:
        """The terms that hold here: the folder's own before those for all folders."""
        return self._state.sources.terms

    def lists(self) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
        """Give the list for all folders, and the folder's own; raises StoreError."""
        store = self._state.store.terms
        return store.into(self._to), store.into(self._to, str(self._state.folder))

    def save(self, terms: Sequence[Term], *, here: bool) -> None:
        """Make these the folder's own list, or that for all; raises StoreError."""
        state = self._state
        with state.writing:
            state.store.terms.save(terms, self._to, str(state.folder) if here else "")
            shown = self._take()
        self._tell(shown)

    def take_others(self) -> None:
        """Take over what was changed in another window; raises StoreError."""
        with self._state.writing:
            shown = self._take()
        self._tell(shown)

    def missing(self, path: str, index: int) -> tuple[MissingTerm, ...]:
        """Give the terms that a sentence's translation lacks, none where a person wrote it."""
        with self._state.changed:
            record = self._state.records.get(path)
            article = record.article if record is not None else None
            if record is None or article is None or index >= len(record.translations):
                return ()
            translation = record.translations[index]
        if translation is None or translation.origin is Origin.CORRECTION:
            return ()
        original = article.quote(article.sentences[index])
        return self.current.missing(original, translation.text, article.language)

    def put_in(self, path: str, index: int) -> str | None:
        """Give a sentence's translation with the terms that it lacks in their places.

        None where it lacks none, or it cannot be told where they belong.
        """
        missing = self.missing(path, index)
        linked, translations = self._fetched.fetch(path) if missing else (None, ())
        translation = translations[index] if index < len(translations) else None
        if linked is None or translation is None:
            return None
        sentence = linked.article.quote(linked.article.sentences[index])
        return put_in(sentence, translation, missing)

    def _take(self) -> dict[str, list[int]] | None:
        """Have the store's terms hold; give the sentences that may be doubted otherwise now."""
        state = self._state
        terms = Terms([term for some in self.lists() for term in some], state.to)
        if terms.key == state.sources.terms.key:
            return None
        with state.changed:
            languages = {r.summary.language for r in state.records.values() if r.summary}
        for language in languages:
            terms.prepare(language)
        with state.changed:
            state.sources.terms = terms
            there = self._cache.there()
            state.states.fill_anew(there)
            for record in state.records.values():
                if record.summary is not None and record.article is None:
                    state.records.stale[record.path] = record
            state.changed.notify_all()
        self._cache.save(there)
        return {record.path: list(range(len(record.translations))) for record in there}

    def _tell(self, shown: dict[str, list[int]] | None) -> None:
        if shown is not None:
            self._state.emit_filled(shown)
            self._state.tell_progress()
