"""Everything that an opened folder has made of an article, put together for pane and export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article import Origin
from core.finished_article import FinishedArticle
from core.session.failure_confinement import confined
from core.session.steps import Step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article import Article, Translation
    from core.knowledge.bundle_claim import BundleClaim
    from core.session.fetched_articles import FetchedArticles
    from core.session.folder_state import FolderState
    from core.session.notes import FolderNotes
    from core.session.packages import FolderPackages
    from core.session.quotes import FolderQuotes


class FinishedArticles:
    """Puts articles together with their translations, entities, notes and tags."""

    def __init__(
        self,
        state: FolderState,
        fetched: FetchedArticles,
        packages: FolderPackages,
        notes: FolderNotes,
        quotes: FolderQuotes,
    ) -> None:
        self._state, self._fetched = state, fetched
        self._packages, self._notes, self._quotes = packages, notes, quotes

    def finished(self, path: str) -> FinishedArticle | None:
        """Give everything known of an article, or None while it is not read.

        None, too, where it cannot be put together, which lists it as failed.
        """
        with confined(self._state, Step.SHOW, path):
            return self._finished(path)
        return None

    def _finished(self, path: str) -> FinishedArticle | None:
        linked, translations = self._fetched.fetch(path)
        if linked is None:
            return None
        route = self._packages.route(path)
        return FinishedArticle(
            article=linked.article,
            to=self._state.to,
            route=route.labels if route else self._bundled_labels(linked.article, translations),
            translations=translations,
            entity_ids=linked.ids,
            translation_mentions=self._fetched.mentions_in_translations(linked, translations),
            entities=linked.entities,
            notes=(
                *self._notes.placed(path, linked.article),
                *self._notes.bundled(path, linked.article, translations),
            ),
            tags=self._notes.tags(path),
            quotes=self._quotes.placed(path, linked.article, translations),
            claim=self._claim(linked.article),
        )

    def _bundled_labels(
        self, article: Article, translations: Sequence[Translation | None]
    ) -> tuple[str, ...]:
        """Name the packages that a bundle says it was translated with, where that is shown."""
        bundles = self._state.sources.bundles
        if bundles is None or all(t is None or t.origin is not Origin.BUNDLE for t in translations):
            return ()
        return bundles.labels(article.path, self._state.content(article.path), article.language)

    def _claim(self, article: Article) -> BundleClaim | None:
        bundles = self._state.sources.bundles
        if bundles is None:
            return None
        return bundles.claim(self._state.content(article.path), article.text)
