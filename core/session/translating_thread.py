"""The thread that owns the engine and translates what is needed next."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from core.article import Origin
from core.errors import DiptychError
from core.session.events import ArticleState, EntryChanged, Problem, Translated
from core.session.naming import doubt_names
from core.translation.translator import ON_SCREEN, Translator
from core.wording import worded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.article import Article, Translation
    from core.session.linking_thread import LinkingThread
    from core.session.record import Record
    from core.session.shelf import Shelf
    from core.session.state import FolderState
    from core.translation.routes import Route

IDLE_LOOK_SECONDS = 60.0
"""How often to see, while there is nothing to do, whether a package has not been used for long."""

BATCH_SENTENCES = 400
"""Sentences of several articles given to the engine together while nobody waits for one."""

MOST_ARTICLES = 32
"""Articles looked at for that; fewer than stay in memory."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a translation belongs. The record may hold another article by the time it arrives."""

    record: Record
    article: Article
    index: int
    route: Route

    @property
    def sentence(self) -> str:
        return self.article.quote(self.article.sentences[self.index])

    @property
    def wanted(self) -> bool:
        # With an update of a package, what the old one still finishes is no longer wanted.
        return self.record.article is self.article and self.record.route == self.route

    @property
    def is_the_engines(self) -> bool:
        present = self.record.translations[self.index]
        return present is None or present.origin in (Origin.PACKAGE, Origin.BUNDLE)


@dataclass(frozen=True, slots=True)
class _Job:
    route: Route
    places: tuple[_Place, ...]
    urgent: bool
    """Somebody looks at the one article that it is for."""

    def is_for(self, record: Record) -> bool:
        return any(place.record is record for place in self.places)


class TranslatingThread(threading.Thread):
    """Translate sentence after sentence; each finished batch is stored, then told."""

    def __init__(self, state: FolderState, shelf: Shelf, linking: LinkingThread) -> None:
        # Not a daemon: the interpreter must not end under a running batch.
        super().__init__(name="translating")
        self._state, self._shelf, self._linking = state, shelf, linking
        self._translator = Translator(state.store, setups=state.setups)

    def run(self) -> None:
        state = self._state
        while True:
            with state.changed:
                state.changed.wait_for(self._has_work, IDLE_LOOK_SECONDS)
                if state.closing:
                    break
                needed = () if state.stopped else state.in_order_of_need(ArticleState.TRANSLATING)
                wanted = list(islice(needed, MOST_ARTICLES))
            job = self._make_job(wanted)
            if job is not None:
                self._work(job)
            elif not wanted:
                self._translate_names()
            self._translator.release_idle()
        self._translator.release()

    def _has_work(self) -> bool:
        state = self._state
        left = state.count(ArticleState.TRANSLATING) > 0 or bool(state.unnamed)
        return state.closing or (not state.stopped and left)

    def _make_job(self, wanted: Sequence[Record]) -> _Job | None:
        """Take an article that somebody looks at alone, others together as long as one route."""
        state = self._state
        places: list[_Place] = []
        route: Route | None = None
        urgent = False
        for record in wanted:
            if route is not None and record.route != route:
                continue
            if not self._shelf.fetch(record):
                continue
            with state.changed:
                article = record.article
                if article is None or record.state is not ArticleState.TRANSLATING:
                    continue
                if record.route is None or (route is not None and record.route != route):
                    continue
                route = record.route
                urgent = not places and record.path in state.focus[:1]
                body = record.missing(furniture=False)
                missing = body if urgent and body else [*body, *record.missing(furniture=True)]
                places += [_Place(record, article, index, route) for index in missing]
                self._shelf.busy |= {record.path}
            if urgent or len(places) >= BATCH_SENTENCES:
                break
        return _Job(route, tuple(places), urgent) if route is not None else None

    def _work(self, job: _Job) -> None:
        state = self._state
        try:
            self._translator.translate(
                [place.sentence for place in job.places],
                job.route,
                on_done=lambda done: self._on_done(job, done),
                cancelled=lambda: self._overtaken(job),
                urgent=ON_SCREEN if job.urgent else 0,
            )
        except Exception as error:
            # Whatever it is: with this thread dead, nothing would ever be translated again.
            self._give_up(job.route, error)
        finally:
            with state.changed:
                self._shelf.busy = frozenset()

    def _give_up(self, route: Route, error: Exception) -> None:
        """Leave what a route would translate untranslated until packages change."""
        state = self._state
        words = str(error) if isinstance(error, DiptychError) else _words_for(error)
        with state.changed:
            state.failed_routes = {**state.failed_routes, route.key: words}
            state.name(state.unnamed)
            changed = [r.path for r in state.in_order_of_need(ArticleState.TRANSLATING)]
            for path in changed:
                state.settle(state.records[path])
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
            route = state.working_route(language)
            some = [one for one in state.unnamed if one[1] == language][:BATCH_SENTENCES]
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
        except Exception as error:
            self._give_up(route, error)

    def _is_wanted_elsewhere(self) -> bool:
        state = self._state
        with state.changed:
            return state.closing or state.stopped or state.count(ArticleState.TRANSLATING) > 0

    def _named(self, names: Mapping[str, str]) -> None:
        self._linking.note_names(names)
        state = self._state
        with state.changed:
            state.unnamed = tuple(one for one in state.unnamed if one[0] not in names)
            state.changed.notify_all()

    def _overtaken(self, job: _Job) -> bool:
        """Tell whether to leave the job: closed, stopped, or somebody looks at another article."""
        state = self._state
        with state.changed:
            if state.closing or state.stopped:
                return True
            if not any(place.wanted for place in job.places):
                return True
            looked_at = [state.records[p] for p in state.focus[:1] if p in state.records]
            return any(
                r.state is ArticleState.TRANSLATING
                and not (job.urgent and job.is_for(r))
                and (r.article is None or bool(r.missing(furniture=False)))
                for r in looked_at
            )

    def _on_done(self, job: _Job, done: dict[int, Translation]) -> None:
        state = self._state
        by_path: dict[str, list[int]] = {}
        places = [(job.places[number], translation) for number, translation in done.items()]
        articles = {id(place.article): place.article for place, _ in places}
        dropped = {key: self._linking.dropped(article) for key, article in articles.items()}
        doubted = [
            (p, doubt_names(p.article, p.index, t, state.to, dropped[id(p.article)]))
            for p, t in places
        ]
        for place, translation in places:
            self._linking.note_translations(place.record.path, [(place.sentence, translation.text)])
        with state.changed:
            for place, translation in doubted:
                # A person may have written one meanwhile.
                if place.wanted and place.is_the_engines:
                    place.record.translations[place.index] = translation
                    by_path.setdefault(place.record.path, []).append(place.index)
            records = [state.records[path] for path in by_path if path in state.records]
            for record in records:
                state.settle(record)
            state.words_per_second = self._translator.words_per_second
            state.changed.notify_all()
        self._shelf.save(records)
        for path, indices in by_path.items():
            state.emit(Translated(path, tuple(indices)))
            state.emit(EntryChanged(path))
        state.tell_progress()


def _words_for(error: Exception) -> str:
    return worded(
        "Translating failed in a way that it should not ({kind}: {error}).",
        kind=type(error).__name__,
        error=str(error),
    )
