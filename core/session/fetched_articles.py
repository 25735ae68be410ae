"""An article of an opened folder with its entities and translations, which fit together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.session.translation_mentions import ProjectionCache

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article import Translation, TranslationMention
    from core.session.article_cache import ArticleCache
    from core.session.folder_state import FolderState
    from core.session.threads.linking import LinkedArticle, LinkingThread


class FetchedArticles:
    """Fetches articles from memory or the store, for whoever shows something of them."""

    def __init__(self, state: FolderState, cache: ArticleCache, linking: LinkingThread) -> None:
        self._state, self._cache, self._linking = state, cache, linking
        self._projection_cache = ProjectionCache()

    def fetch(self, path: str) -> tuple[LinkedArticle | None, tuple[Translation | None, ...]]:
        """Give an article and the translation of each of its sentences; None while it is not read.

        Of a sentence that is not translated yet, the translation is None; one that lacks a term is
        doubted for that.
        """
        with self._state.changed:
            record = self._state.records.get(path)
        if record is None or not self._cache.fetch(record):
            return None, ()
        with self._state.changed:
            article, translations = record.article, tuple(record.translations)
            terms = self._state.sources.terms
        if article is None:
            return None, ()
        return self._linking.linked(article), tuple(terms.doubted(article, translations))

    def mentions_in_translations(
        self, linked: LinkedArticle, translations: Sequence[Translation | None]
    ) -> tuple[tuple[TranslationMention, ...], ...]:
        """Find the mentions of an article in the translation of each of its sentences."""
        return self._projection_cache.find(linked, translations)
