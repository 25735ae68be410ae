"""The thread that owns the engine and translates what is needed next."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from core.article_list import ArticleState
from core.errors import Cancelled, EngineHangs
from core.names.projection.name_doubts import doubt_names
from core.session.article_priority import in_order_of_need, looked_at
from core.session.events import EntryChanged, Problem, Translated
from core.session.failure_confinement import confined, fail
from core.session.steps import Step, cause, log, reason
from core.session.threads.failing_sentences import FailingSentences, Place
from core.session.threads.folder_thread import FolderThread
from core.translatable import worded
from core.translation.translator import ON_SCREEN, Translator

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.article import Translation
    from core.session.alternatives import FolderAlternatives
    from core.session.article_cache import ArticleCache
    from core.session.article_record import ArticleRecord
    from core.session.folder_state import FolderState
    from core.session.threads.linking import LinkingThread
    from core.translation.routes import Route

IDLE_LOOK_SECONDS = 60.0
"""How often to see, while there is nothing to do, whether a package has not been used for long."""

BATCH_SENTENCES = 400
"""Sentences of several articles given to the engine together while nobody waits for one."""

FAILED_WHERE_NONE_WORKED = 3
"""So many articles in a row that a route fails with are by chance; one more, and it is broken."""

FAILED_WHERE_SOME_WORKED = 12
"""The same for a route that has translated something since the folder was opened."""

ALTERNATIVES = 5
"""Other translations that are found: one of them may be the one that is shown."""

MOST_ARTICLES = 32
"""Articles looked at for that; fewer than stay in memory."""


@dataclass(frozen=True, slots=True)
class _Job:
    route: Route
    places: tuple[Place, ...]
    urgent: bool
    """Somebody looks at the one article that it is for."""

    def is_for(self, record: ArticleRecord) -> bool:
        return any(place.record is record for place in self.places)


_log = logging.getLogger(__name__)


class TranslatingThread(FolderThread):
    """Translate sentence after sentence; each finished batch is stored, then told.

    Of a batch that fails it is found out which sentence is to blame, and its article is listed as
    failed; a package is to blame that fails with whatever it is given.
    """

    def __init__(
        self,
        state: FolderState,
        cache: ArticleCache,
        linking: LinkingThread,
        asked: FolderAlternatives,
    ) -> None:
        # Not a daemon: the interpreter must not end under a running batch.
        super().__init__(state, "translating", daemon=False)
        self._cache, self._linking, self._asked = cache, linking, asked
        self._translator = Translator(state.store.translations, setups=state.setups)
        self._worked: set[str] = set()
        self._names_at_once = BATCH_SENTENCES
        self._names_failed = 0

    def step(self) -> bool:
        state = self._state
        with state.changed:
            state.changed.wait_for(self._has_work, IDLE_LOOK_SECONDS)
            if state.closing:
                return False
        self._answer()
        with state.changed:
            needed = () if state.stopped else in_order_of_need(state, ArticleState.TRANSLATING)
            wanted = list(islice(needed, MOST_ARTICLES))
        job = self._make_job(wanted)
        if job is not None:
            self._work(job)
        elif not wanted:
            self._translate_names()
        self._translator.release_idle()
        return True

    def end(self) -> None:
        self._translator.release()

    def give_up(self, reason: str) -> None:
        """List all that waits as failed."""
        state = self._state
        with state.changed:
            state.unnamed = ()
            waiting = list(in_order_of_need(state, ArticleState.TRANSLATING))
        for record in waiting:
            fail(state, record, Step.TRANSLATE, reason)

    def _has_work(self) -> bool:
        state = self._state
        left = state.records.count(ArticleState.TRANSLATING) > 0 or bool(state.unnamed)
        return state.closing or self._asked.is_asked() or (not state.stopped and left)

    def _answer(self) -> None:
        """Find the other translations that somebody waits for."""
        while (question := self._asked.next_question()) is not None:
            found: list[str] = []
            failed: Exception | None = None
            try:
                found = self._translator.alternatives(
                    question.sentence, question.route, question.beginning, ALTERNATIVES
                )
            except Exception as error:
                log(Step.TRANSLATE, error)
                failed = error
            self._asked.answer(question, tuple(found), failed)

    def _make_job(self, wanted: Sequence[ArticleRecord]) -> _Job | None:
        """Take an article that somebody looks at alone, others together as long as one route."""
        state = self._state
        places: list[Place] = []
        route: Route | None = None
        urgent = False
        for record in wanted:
            if route is not None and record.route != route:
                continue
            if not self._cache.fetch(record):
                continue
            words = ""
            with state.changed:
                article = record.article
                if article is None or record.state is not ArticleState.TRANSLATING:
                    continue
                if record.route is None or (route is not None and record.route != route):
                    continue
                first = not places and record.path in state.focus[:1]
                missing = [
                    [Place(record, article, index, record.route) for index in indices]
                    for indices in (record.missing(furniture=False), record.missing(furniture=True))
                ]
                body, furniture = (
                    [place for place in some if place.key not in state.routes.untranslatable]
                    for some in missing
                )
                if body or furniture:
                    route, urgent = record.route, first
                    places += body if urgent and body else [*body, *furniture]
                    self._cache.busy |= {record.path}
                else:
                    words = self._why_unfinished(missing)
            if words:
                fail(state, record, Step.TRANSLATE, words)
            if urgent or len(places) >= BATCH_SENTENCES:
                break
        return _Job(route, tuple(places), urgent) if route is not None else None

    def _why_unfinished(self, missing: Sequence[Sequence[Place]]) -> str:
        """Say why an article has sentences without translation and none that can be tried."""
        known = self._state.routes.untranslatable
        words = (known[place.key] for some in missing for place in some if place.key in known)
        return next(words, "") or worded(
            "What is kept of its translation does not fit its text. Have it read again."
        )

    def _work(self, job: _Job) -> None:
        failing = FailingSentences(job.places)
        try:
            for places in failing:
                if self._overtaken(job):
                    break
                self._try(job, places, failing)
        except _RouteFails as failed:
            self._give_up(job.route, failed.error)
        finally:
            with self._state.changed:
                self._cache.busy = frozenset()

    def _try(self, job: _Job, places: Sequence[Place], failing: FailingSentences) -> None:
        """Translate some of a job; where that fails, have less tried, or say what is to blame."""

        def on_done(done: dict[int, Translation]) -> None:
            self._worked.add(job.route.key)
            failing.note_success()
            self._on_done(places, done)

        try:
            self._translator.translate(
                [place.sentence for place in places],
                job.route,
                on_done=on_done,
                cancelled=lambda: self._overtaken(job),
                urgent=ON_SCREEN if job.urgent else 0,
            )
        except Cancelled:
            raise
        except Exception as error:
            log(Step.TRANSLATE, error)
            self._check(job.route)
            # What was done before it failed is in its place.
            blamed = failing.blame([p for p in places if p.wanted and p.is_missing])
            if failing.articles_in_a_row > self._patience(job.route):
                raise _RouteFails(error) from error
            words = worded(Step.TRANSLATE.value, cause=cause(error))
            with self._state.changed:
                self._state.routes.untranslatable.update({place.key: words for place in blamed})

    def _check(self, route: Route) -> None:
        """Tell a package that cannot be loaded from a sentence that fails."""
        try:
            self._translator.load(route)
        except Cancelled:
            raise
        except Exception as error:
            raise _RouteFails(error) from error

    def _patience(self, route: Route) -> int:
        return FAILED_WHERE_SOME_WORKED if route.key in self._worked else FAILED_WHERE_NONE_WORKED

    def _give_up(self, route: Route, error: Exception) -> None:
        """Leave what a route would translate untranslated until packages change."""
        state = self._state
        words = reason(Step.TRANSLATE, error)
        if isinstance(error, EngineHangs):
            state.hanging.note(error.key)
        with state.changed:
            state.routes.failed = {**state.routes.failed, route.key: words}
            state.name(state.unnamed)
            changed = [r.path for r in in_order_of_need(state, ArticleState.TRANSLATING)]
            for path in changed:
                state.states.settle(state.records[path])
            state.changed.notify_all()
        state.emit(Problem(words))
        for path in changed:
            state.emit(EntryChanged(path))
        state.tell_progress()

    def _translate_names(self) -> None:
        """Translate names of organisations, as long as no article is to be translated."""
        state = self._state
        with state.changed:
            # Packages may have gone since; what they cannot name now, others may later.
            state.name(state.unnamed)
            if not state.unnamed or state.stopped or state.closing:
                state.changed.notify_all()
                return
            language = state.unnamed[0][1]
            route = state.routes.working(language)
            some = [one for one in state.unnamed if one[1] == language]
            some = some[: self._names_at_once]
        if route is None:
            return
        try:
            self._translator.translate(
                [name for _, _, name in some],
                route,
                on_done=lambda done: self._named(
                    {some[n][0]: "" if t.doubts else t.text for n, t in done.items()}
                ),
                cancelled=self._is_wanted_elsewhere,
                urgent=0,
            )
        except Cancelled:
            raise
        except Exception as error:
            self._leave_unnamed(some, route, error)

    def _leave_unnamed(
        self, some: Sequence[tuple[str, str, str]], route: Route, error: Exception
    ) -> None:
        """Try names that failed together once more one by one; those that fail alone stay."""
        _log.error("translating names failed", exc_info=error)
        try:
            self._check(route)
        except _RouteFails as failed:
            self._give_up(route, failed.error)
            return
        with self._state.changed:
            still = [one for one in some if one in self._state.unnamed]
            if len(still) > 1:
                self._names_at_once = max(1, len(still) // 2)
                return
        self._names_failed += 1
        if self._names_failed > FAILED_WHERE_SOME_WORKED:
            self._give_up(route, error)
            return
        if self._names_failed == 1:
            self._state.emit(Problem(reason(Step.TRANSLATE, error)))
        # "" is kept for a name that could not be translated, and is not asked for again.
        self._note_names({id: "" for id, _, _ in still})
        self._names_at_once = BATCH_SENTENCES

    def _is_wanted_elsewhere(self) -> bool:
        state = self._state
        with state.changed:
            return (
                state.closing
                or state.stopped
                or self._asked.is_asked()
                or state.records.count(ArticleState.TRANSLATING) > 0
            )

    def _named(self, names: Mapping[str, str]) -> None:
        self._names_failed = 0
        self._note_names(names)

    def _note_names(self, names: Mapping[str, str]) -> None:
        self._linking.note_names(names)
        state = self._state
        with state.changed:
            state.unnamed = tuple(one for one in state.unnamed if one[0] not in names)
            state.changed.notify_all()

    def _overtaken(self, job: _Job) -> bool:
        """Tell whether to leave the job: closed, stopped, or somebody looks at another article."""
        state = self._state
        with state.changed:
            if state.closing or state.stopped or self._asked.is_asked():
                return True
            if not any(place.wanted for place in job.places):
                return True
            wanted = looked_at(state)
            return (
                wanted is not None
                and wanted.state is ArticleState.TRANSLATING
                and not (job.urgent and job.is_for(wanted))
                and (wanted.article is None or bool(wanted.missing(furniture=False)))
            )

    def _on_done(self, places: Sequence[Place], done: Mapping[int, Translation]) -> None:
        state = self._state
        by_record: dict[ArticleRecord, list[tuple[Place, Translation]]] = {}
        for number, translation in done.items():
            place = places[number]
            by_record.setdefault(place.record, []).append((place, translation))
        filled: dict[ArticleRecord, list[int]] = {}
        for record, translated in by_record.items():
            with confined(state, Step.TRANSLATE, record):
                filled[record] = self._put_in(translated)
        with state.changed:
            state.words_per_second = self._translator.words_per_second
            state.changed.notify_all()
        self._cache.save([r for r in filled if state.records.has(r)])
        for record, indices in filled.items():
            if indices:
                state.emit(Translated(record.path, tuple(indices)))
                state.emit(EntryChanged(record.path))
        state.tell_progress()

    def _put_in(self, translated: Sequence[tuple[Place, Translation]]) -> list[int]:
        """Put what the engine made of an article into it; gives the sentences that were filled."""
        state = self._state
        record, article = translated[0][0].record, translated[0][0].article
        dropped = self._linking.entities.dropped(article)
        doubted = [
            (place, doubt_names(article, place.index, translation, state.to, dropped))
            for place, translation in translated
        ]
        self._linking.note_translations(
            record.path, [(place.sentence, translation.text) for place, translation in translated]
        )
        filled = []
        with state.changed:
            for place, translation in doubted:
                # A person may have written one meanwhile.
                if place.wanted and place.is_the_engines:
                    record.translations[place.index] = translation
                    filled.append(place.index)
            if filled and state.records.has(record):
                state.states.settle(record)
        return filled


class _RouteFails(Exception):
    """A route is to blame, whatever it is to translate."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error
