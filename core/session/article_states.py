"""Which state an article is in, by what is left to be done: translating, ready, failed ..."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article import Origin
from core.article_list import FINISHED_STATES, ArticleState
from core.languages import sentence_gap
from core.session.steps import Step, log, reason
from core.session.translation_precedence import without_bundle
from core.store import Outcome
from core.translatable import worded
from core.translation.translator import route_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.session.article_record import ArticleRecord
    from core.session.article_records import ArticleRecords
    from core.session.folder_routes import FolderRoutes
    from core.session.translation_precedence import TranslationSources
    from core.translation.engine_setup import Setups

_READ = (*FINISHED_STATES, ArticleState.TRANSLATING)
"""The states of articles that were read; of those that failed, only some were."""
UNREAD_STATES = (ArticleState.WAITING, ArticleState.READING)


class ArticleStates:
    """Settles what is to be done for articles; guarded by `FolderState.changed`."""

    def __init__(
        self,
        to: str,
        records: ArticleRecords,
        routes: FolderRoutes,
        sources: TranslationSources,
        setups: Setups,
    ) -> None:
        self._to, self._setups = to, setups
        self._records, self._routes, self._sources = records, routes, sources

    def settle(self, record: ArticleRecord) -> None:
        """Find the article's route and set its state by what is still to be done.

        One that a step failed for is listed as failed once nothing else is left to do.
        """
        summary = record.summary
        if summary is None:
            return
        record.reason = ""
        record.route = self._routes.best(summary, record.outcome)
        key = self._outcome_key(record)
        self._count(record, key)
        outcome = record.outcome
        whole = outcome is not None and outcome.key == key and outcome.done == summary.sentences
        if whole:
            record.faults.pop(Step.TRANSLATE, None)
        if summary.language == self._to or whole or not summary.sentences:
            state = ArticleState.READY
        elif not summary.language:
            state = ArticleState.UNTRANSLATED
            record.reason = worded(
                "Its language could not be told. Choose it from the Articles menu."
            )
        elif record.route is None or record.route.is_kept:
            state = ArticleState.UNTRANSLATED
            record.reason = worded("No installed package translates it.")
        elif record.route.key in self._routes.failed:
            state = ArticleState.UNTRANSLATED
            record.reason = self._routes.failed[record.route.key]
        else:
            state = ArticleState.TRANSLATING
        known = outcome is not None and outcome.key == key
        if state is ArticleState.UNTRANSLATED and not known and Step.FETCH not in record.faults:
            sources = self._sources
            known_better = sources.memories or sources.corrections or key.count("|") > 1
            if known_better or (record.route and record.route.is_kept):
                self._records.stale[record.path] = record
            else:
                record.outcome = Outcome(key, 0, 0, None)
        hopeless = Step.FETCH in record.faults or Step.TRANSLATE in record.faults
        if record.faults and (hopeless or state is not ArticleState.TRANSLATING):
            state, record.reason = ArticleState.FAILED, next(iter(record.faults.values()))
        self._records.set_state(record, state)

    def _count(self, record: ArticleRecord, key: str) -> None:
        """Count what the article in memory has; what is known of others stays.

        Where packages are to translate it, what a bundle says counts as nothing.
        """
        article = record.article
        if article is not None:
            translations = self._sources.terms.doubted(article, record.translations)
            if record.route is not None:
                translations = [without_bundle(t) for t in translations]
            bundled = (t.source for t in translations if t and t.origin is Origin.BUNDLE)
            record.outcome = Outcome(
                key,
                sum(t is not None for t in translations),
                sum(bool(t.doubts) for t in translations if t is not None),
                article.title_translation(translations, sentence_gap(self._to)),
                next(bundled, ""),
            )

    def _outcome_key(self, record: ArticleRecord) -> str:
        """Name all that an article's translations depend on: bundles, where nothing else does."""
        known = self._sources.key
        if record.route is not None:
            return f"{route_key(record.route, self._setups)}|{known}"
        bundles = self._sources.bundles_key(record)
        return f"|{known}|{bundles}" if bundles else f"|{known}"

    def spoil(self, record: ArticleRecord, step: Step, reason: str) -> None:
        """List an article as failed, for it or a part of it could not be done.

        One that waits to be read gets another try by that.
        """
        record.faults.setdefault(step, reason)
        if record.summary is not None and record.state not in UNREAD_STATES:
            self._records.stale.pop(record.path, None)
            self.settle(record)

    def fill_anew(self, records: Iterable[ArticleRecord]) -> dict[str, list[int]]:
        """Fill in articles that are in memory; give the indices of what changed by path."""
        changed: dict[str, list[int]] = {}
        for record in records:
            try:
                indices = self._sources.fill(record)
            except Exception as error:
                log(Step.FETCH, error)
                self.spoil(record, Step.FETCH, reason(Step.FETCH, error))
                changed[record.path] = []
                continue
            self._records.stale.pop(record.path, None)
            if indices:
                changed[record.path] = indices
            if record.state in _READ:
                self.settle(record)
        return changed

    def settle_anew(self) -> dict[str, list[int]]:
        """Settle the articles after packages changed; give by path the sentences that lost theirs.

        What another version of a package translated is translated anew.
        """
        lost: dict[str, list[int]] = {}
        for record in self._records.values():
            if record.summary is None or record.state not in _READ:
                continue
            record.faults.pop(Step.TRANSLATE, None)
            route = self._routes.route(record.summary.language)
            if record.state is ArticleState.READY and route is None:
                continue  # Without its package a finished article stays as it is.
            before = record.route
            self.settle(record)
            if before is not None and record.route is not None and before.key != record.route.key:
                lost[record.path] = record.forget_packages()
                self.settle(record)
        return {path: indices for path, indices in lost.items() if indices}
