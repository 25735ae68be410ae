"""An article of an opened folder with its entities and translations, which fit together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.names.projection.put_right import with_names_put_right
from core.session.translation_mentions import MOST, ProjectionCache

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article import Article, Mention, Translation, TranslationMention
    from core.session.article_cache import ArticleCache
    from core.session.folder_state import FolderState
    from core.session.linked_entities import LinkedArticle
    from core.session.threads.linking import LinkingThread


class FetchedArticles:
    """Fetches articles from memory or the store, for whoever shows something of them."""

    def __init__(
        self,
        state: FolderState,
        cache: ArticleCache,
        linking: LinkingThread,
        *,
        put_names_right: bool = True,
    ) -> None:
        self._state, self._cache, self._linking = state, cache, linking
        self._projection_cache = ProjectionCache()
        self._put_names_right = put_names_right
        self._put_right: dict[
            tuple[str, int], tuple[tuple[Mention, ...], Translation, Translation]
        ] = {}

    def fetch(self, path: str) -> tuple[LinkedArticle | None, tuple[Translation | None, ...]]:
        """Give an article and the translation of each of its sentences; None while it is not read.

        Of a sentence that is not translated yet, the translation is None; one that lacks a term is
        doubted for that, and names that the engine mangled are put right where that is sure.
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
        linked, doubted = (
            self._linking.entities.linked(article),
            terms.doubted(article, translations),
        )
        if self._put_names_right:
            doubted = [
                self._with_names_put_right(linked.article, index, translation)
                if translation is not None and translation.doubts
                else translation
                for index, translation in enumerate(doubted)
            ]
        return linked, tuple(doubted)

    def _with_names_put_right(
        self, article: Article, index: int, translation: Translation
    ) -> Translation:
        """Put a sentence's names right; what was asked before is not computed again."""
        key = article.path, index
        known = self._put_right.get(key)
        if known is None or known[0] != article.mentions or known[1] != translation:
            if len(self._put_right) > MOST:
                self._put_right.clear()
            found = with_names_put_right(article, index, translation)
            self._put_right[key] = known = (article.mentions, translation, found)
        return known[2]

    def mentions_in_translations(
        self, linked: LinkedArticle, translations: Sequence[Translation | None]
    ) -> tuple[tuple[TranslationMention, ...], ...]:
        """Find the mentions of an article in the translation of each of its sentences."""
        return self._projection_cache.find(linked, translations)
