"""The articles that are in memory: those looked at or worked on lately."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.article_list import FINISHED_STATES, ArticleState
from core.errors import Cancelled, StoreError
from core.names.projection.name_doubts import doubt_names
from core.preparation.version import PIPELINE_VERSION
from core.session.events import EntryChanged, Problem
from core.session.failure_confinement import confined, fail
from core.session.steps import Step, apart, log, reason
from core.session.translation_precedence import without_bundle
from core.store.prepared import pack_texts, translated_texts
from core.text.search_words import spaced
from core.translation.translator import Translator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article import Article, Translation
    from core.session.article_record import ArticleRecord
    from core.session.folder_state import FolderState
    from core.session.threads.linking import LinkingThread
    from core.store import Outcome
    from core.translation.routes import Route

CACHE_SIZE = 48


class ArticleCache:
    """Fetch articles from the store when they are wanted and let go of them again."""

    def __init__(self, state: FolderState, linking: LinkingThread) -> None:
        self._state, self._linking = state, linking
        self._translator = Translator(state.store.translations, setups=state.setups)
        self._records: dict[str, ArticleRecord] = {}
        self.busy: frozenset[str] = frozenset()
        """Articles that must stay, as the engine works on them."""

    def fetch(self, record: ArticleRecord) -> bool:
        """Have an article in memory, with all that is known of its translation.

        False where it is not read, or where the store has it no longer: then it is read again.
        Also where that fails, which lists it as failed until it is read again.
        """
        with confined(self._state, Step.FETCH, record):
            return self._fetch(record)
        return False

    def _fetch(self, record: ArticleRecord) -> bool:
        state = self._state
        with state.changed:
            if record.article is not None:
                self._keep(record)
                return True
            if record.summary is None or Step.FETCH in record.faults:
                return False
            content, language, route = record.content, record.language_set, record.route
        edits = self._linking.entities.edits
        article = state.store.articles.get(content, PIPELINE_VERSION, language, path=record.path)
        known = self._recall(article, route) if article else []
        bundled = self._recall_bundled(article, content) if article else {}
        if article is not None:
            # Else many terms would be made ready while the lock is held.
            state.sources.terms.prepare(article.language)
        with state.changed:
            if (record.content, record.language_set) != (content, language):
                return False
            if article is None:
                record.summary = None
                state.records.set_state(record, ArticleState.WAITING)
                state.changed.notify_all()
                return False
            if record.article is None:
                self._put(record, article, known)
                record.bundled = bundled
                before = record.state, record.outcome
                state.sources.fill(record)
                if self._linking.entities.edits is edits:
                    state.records.stale.pop(record.path, None)
                if record.state is not ArticleState.READING:
                    state.states.settle(record)
                changed = before != (record.state, record.outcome)
                if changed:
                    self._note_translations(record, article)
                state.changed.notify_all()
            else:
                changed = False
        if changed:
            self.save([record])
            state.emit(EntryChanged(record.path))
        return True

    def _note_translations(self, record: ArticleRecord, article: Article) -> None:
        """Tell the linking how names are spelt in the translations there are.

        A bundle's are listened to only where no package will ever translate.
        """
        told = record.translations
        if record.route is not None:
            told = [without_bundle(translation) for translation in told]
        pairs = zip(article.sentences, told, strict=True)
        self._linking.note_translations(
            record.path, [(article.quote(s), t.text) for s, t in pairs if t is not None]
        )

    def _recall(self, article: Article, route: Route | None) -> list[Translation | None]:
        sentences = [article.quote(sentence) for sentence in article.sentences]
        known = self._translator.recall(sentences, route) if route is not None else {}
        dropped = self._linking.entities.dropped(article)
        return [
            doubt_names(article, index, known[sentence], self._state.to, dropped)
            if sentence in known
            else None
            for index, sentence in enumerate(sentences)
        ]

    def _recall_bundled(self, article: Article, content: str) -> dict[int, Translation]:
        bundles = self._state.sources.bundles
        return (
            bundles.recall(article, content, self._linking.entities.dropped(article))
            if bundles
            else {}
        )

    def doubt_anew(self, record: ArticleRecord) -> None:
        """Doubt a package's translations as a person's word on the entities now has it."""
        state = self._state
        with state.changed:
            article, route = record.article, record.route
        if article is None or route is None or record.previewed:
            return
        with confined(state, Step.FETCH, record):
            known = self._recall(article, route)
            with state.changed:
                if record.article is not article or record.route is not route:
                    return
                changed = record.take_doubts(known)
                if changed:
                    state.states.settle(record)
            if changed:
                self.save([record])
                state.emit_filled({record.path: changed})

    def _put(
        self, record: ArticleRecord, article: Article, known: list[Translation | None]
    ) -> None:
        record.article = article
        record.translations = known
        record.covered = {}
        record.bundled = {}
        self._keep(record)

    def preview(self, record: ArticleRecord, article: Article) -> None:
        """Have an article in memory that is not prepared yet; the lock must be held."""
        self._put(record, article, [None] * len(article.sentences))
        record.previewed = True
        self._state.sources.fill(record)

    def _keep(self, record: ArticleRecord) -> None:
        """Note that the record is wanted now; let go of what was not wanted for longest."""
        self._records.pop(record.path, None)
        self._records[record.path] = record
        wanted = {*self._state.focus, *self.busy, record.path}
        for path in [p for p in self._records if p not in wanted]:
            if len(self._records) <= CACHE_SIZE:
                break
            self._records.pop(path).forget_article()

    def drop(self, record: ArticleRecord) -> None:
        """Let go of an article that is read anew; the lock must be held."""
        if self._records.get(record.path) is record:
            del self._records[record.path]
        record.forget_article()

    def there(self) -> list[ArticleRecord]:
        """List what is in memory; the lock must be held."""
        return list(self._records.values())

    def save(self, records: Sequence[ArticleRecord]) -> None:
        """Keep how far articles in memory are, and index the translations of finished ones.

        What a bundle had a part in is kept apart, for this folder alone.
        """
        for record, error in apart(tuple(records), self._save_outcomes):
            self._tell_unsaved(record, error)
        for record in records:
            try:
                self._save_texts(record)
            except Cancelled:
                raise
            except Exception as error:
                self._tell_unsaved(record, error)

    def _tell_unsaved(self, record: ArticleRecord, error: Exception) -> None:
        if isinstance(error, StoreError):
            # It is the store's, not the article's, and the next opening does it again.
            self._state.emit(Problem(str(error)))
        else:
            log(Step.KEEP, error)
            fail(self._state, record, Step.KEEP, reason(Step.KEEP, error))

    def _save_outcomes(self, records: Sequence[ArticleRecord]) -> None:
        state, folder = self._state, str(self._state.folder)
        own: dict[tuple[str, str | None], Outcome] = {}
        bundled: dict[tuple[str, str | None], Outcome] = {}
        with state.changed:
            for record in records:
                outcome, place = record.outcome, (record.content, record.language_set)
                if record.article is None or outcome is None:
                    continue
                if outcome.bundle:
                    bundled[place] = outcome
                else:
                    own[place] = outcome.without_bundles()
        if own:
            state.store.summaries.save_outcomes(state.to, own)
        if state.sources.bundles:
            state.store.bundled.forget_outcomes(folder, state.to, own)
            state.store.bundled.save_outcomes(folder, state.to, bundled)

    def _save_texts(self, record: ArticleRecord) -> None:
        """Index the words of an article's translations: of a finished one, or a bundle's."""
        state = self._state
        with state.changed:
            article, outcome = record.article, record.outcome
            if article is None or outcome is None:
                return
            content, language = record.content, record.language_set
            translations, finished = tuple(record.translations), record.state in FINISHED_STATES
        if outcome.bundle:
            if state.sources.bundles:
                texts = translated_texts(article, translations)
                folder = str(state.folder)
                state.store.bundled.save_words(folder, state.to, content, language, texts)
        elif outcome.done and finished:
            texts = translated_texts(article, [without_bundle(t) for t in translations])
            words = [spaced(text) for text in texts]
            state.store.words.save(content, language, state.to, pack_texts(texts), words)
