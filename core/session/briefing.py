"""The briefing on an opened folder, made of what is prepared so far."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime
from itertools import islice
from typing import TYPE_CHECKING

from core.analysis.timeline import DATE_IDS
from core.article import MentionType
from core.article_list import ArticleState
from core.briefing import (
    BriefDate,
    BriefFailure,
    BriefHit,
    Briefing,
    BriefName,
    BriefPackage,
    BriefStory,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set

    from core.analysis.stories import Story
    from core.article import Entity
    from core.article_list import ArticleEntry
    from core.finished_article import FinishedArticle
    from core.session.entities import FolderEntities
    from core.session.folder_analysis import FolderAnalysis
    from core.session.folder_state import FolderState
    from core.session.watchlist import FolderWatchlist

MOST_STORIES = 12
MOST_ALONE = 6
MOST_NAMES = 8
MOST_HITS = 8
HITS_EACH = 2
MOST_DATES = 6
MOST_FAILURES = 5
_MOST_LOOKED_AT = 40
"""Articles in which sentences with watched names are looked for: hits may be in their captions."""

_WHO = frozenset({MentionType.PERSON, MentionType.ORGANISATION})
_A_MONTH = 2


class FolderBriefing:
    """Asks the folder's other parts; not for the window's thread."""

    def __init__(
        self,
        state: FolderState,
        entities: FolderEntities,
        analysis: FolderAnalysis,
        watchlist: FolderWatchlist,
        finished: Callable[[str], FinishedArticle | None],
    ) -> None:
        self._state, self._entities, self._analysis = state, entities, analysis
        self._watchlist, self._finished = watchlist, finished

    def compose(
        self,
        *,
        now: datetime | None = None,
        counted: bool = True,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Briefing:
        """Put the briefing together; raises StoreError.

        `now` is in UTC. Where watched names are not `counted` by themselves yet, all articles are
        looked through for them.
        """
        now = now or datetime.now(UTC)
        state = self._state
        with state.changed:
            records = list(state.records.values())
            entries = {r.path: state.entry(r) for r in records}
            contents = {r.path: r.content for r in records if r.content}
            is_whole = state.is_finished()
        since, fresh = state.store.visits.look(str(state.folder), contents.values(), now)
        new = {path for path, content in contents.items() if content in fresh}
        if since is None:
            new = set()
        read = [e for e in entries.values() if e.state not in _UNREAD]
        stories = self._analysis.stories(cancelled)
        several, alone = _parted(stories, entries, new)
        names = self._entities.all()
        hits, hit_articles = self._hits(read, new, counted=counted, cancelled=cancelled)
        dates_from = _dates_from(read, now.astimezone().date())
        failed = [e for e in entries.values() if e.state is ArticleState.FAILED]
        doubtful = [e for e in read if e.doubts]
        return Briefing(
            folder=state.folder.name,
            to=state.to,
            made=now,
            since=since,
            articles=len(entries),
            read=len(read),
            new=len(new),
            languages=len({e.language for e in read if e.language}),
            stories=tuple(several[:MOST_STORIES]),
            stories_all=len(several),
            alone=tuple(alone[:MOST_ALONE]),
            alone_all=len(alone),
            new_names=tuple(_new_names(names, new)) if since is not None else (),
            names=tuple(_most_named(names)),
            hits=tuple(hits),
            hit_articles=hit_articles,
            dates=tuple(self._dates(dates_from)) if dates_from is not None else (),
            dates_from=dates_from,
            packages=tuple(_packages(read)),
            doubtful=len(doubtful),
            doubts=sum(e.doubts for e in doubtful),
            failures=tuple(BriefFailure(e.path, e.reason) for e in failed[:MOST_FAILURES]),
            failed=len(failed),
            is_whole=is_whole,
        )

    def _hits(
        self,
        entries: Sequence[ArticleEntry],
        new: Set[str],
        *,
        counted: bool,
        cancelled: Callable[[], bool],
    ) -> tuple[list[BriefHit], int]:
        """Give sentences with watched names, the newest articles' first, and count the articles."""
        if not self._watchlist.current:
            return [], 0
        having = [e for e in entries if e.watched or not counted]
        having.sort(key=lambda e: (e.path in new, e.date or date.min), reverse=True)
        hits: list[BriefHit] = []
        articles = len(having) if counted else 0
        for number, entry in enumerate(having):
            if cancelled() or (counted and (len(hits) >= MOST_HITS or number >= _MOST_LOOKED_AT)):
                break
            finished = self._finished(entry.path)
            found = list(self._hits_in(entry, finished)) if finished is not None else []
            articles += bool(found) and not counted
            hits += found[:HITS_EACH]
        return hits[:MOST_HITS], articles

    def _hits_in(self, entry: ArticleEntry, finished: FinishedArticle) -> Iterator[BriefHit]:
        watched = self._watchlist.in_article(finished)
        article = finished.article
        title = set(article.title_sentences)
        for index, sentence in enumerate(article.sentences):
            spans = tuple(
                (a - sentence.start, b - sentence.start)
                for a, b in watched.original
                if sentence.start <= a and b <= sentence.end
            )
            translation = finished.translations[index]
            there = watched.translations[index] if index < len(watched.translations) else ()
            if index in title or not (spans or there):
                continue
            text = translation.text if translation is not None else article.quote(sentence)
            yield BriefHit(
                entry.path,
                index,
                text,
                tuple(there) if translation is not None else spans,
                translation is not None,
                entry.language,
                _headline(entry),
                entry.date,
            )

    def _dates(self, after: date) -> Iterator[BriefDate]:
        """Give the next days that articles speak of, each with its first sentence."""
        told: set[tuple[date, int]] = set()
        for moment in self._analysis.timeline():
            if len(told) >= MOST_DATES:
                return
            when = (moment.day, moment.told)
            ahead = moment.entity and moment.day > after and moment.told >= _A_MONTH
            if not ahead or when in told:
                continue
            context = self._entities.in_context(moment.entity, most=1, in_each=1)
            if context:
                told.add(when)
                one = context[0]
                text = one.translation.text or one.original.text
                yield BriefDate(*when, one.path, one.sentence, text)


_UNREAD = frozenset({ArticleState.WAITING, ArticleState.READING, ArticleState.FAILED})


def _headline(entry: ArticleEntry) -> str:
    return entry.title_translation or entry.title


def _parted(
    stories: Iterable[Story], entries: Mapping[str, ArticleEntry], new: Set[str]
) -> tuple[list[BriefStory], list[BriefStory]]:
    """Give the stories of several articles, the largest first, and articles on their own."""
    several: list[BriefStory] = []
    alone: list[BriefStory] = []
    for story in stories:
        here = [entries[path] for path in story.paths if path in entries]
        if not here:
            continue
        languages = Counter(e.language for e in here if e.language)
        told = BriefStory(
            here[0].path,
            _headline(here[0]),
            tuple(code for code, _ in languages.most_common()),
            len(here),
            sum(e.path in new for e in here),
            story.day,
        )
        (several if len(here) > 1 else alone).append(told)
    several.sort(key=lambda s: (s.articles, s.day or date.min), reverse=True)
    alone.sort(key=lambda s: (s.new, s.day or date.min), reverse=True)
    return several, alone


def _new_names(entities: Iterable[Entity], new: Set[str]) -> list[BriefName]:
    """Give who is named only in new articles, most named first."""
    found = [e for e in entities if _is_told(e) and _is_only_in(new, e.paths)]
    found.sort(key=lambda e: e.mentions, reverse=True)
    return [_name(e) for e in found[:MOST_NAMES]]


def _is_only_in(new: Set[str], paths: Sequence[str]) -> bool:
    """Tell whether all articles of an entity are new; it may have none left by now."""
    return len(paths) <= len(new) and bool(found := {*paths}) and new >= found


def _most_named(entities: Iterable[Entity]) -> list[BriefName]:
    found = [e for e in entities if _is_told(e) and e.type in _WHO]
    found.sort(key=lambda e: e.mentions, reverse=True)
    return list(islice((name for name in map(_name, found) if name.path), MOST_NAMES))


def _is_told(entity: Entity) -> bool:
    return not (entity.hidden or entity.id.startswith(DATE_IDS)) and (
        entity.type is not MentionType.DATE
    )


def _name(entity: Entity) -> BriefName:
    languages = len({language for _, language, _ in entity.forms})
    first = next(iter(entity.paths), "")
    return BriefName(entity.id, entity.name, first, entity.mentions, languages)


def _dates_from(entries: Iterable[ArticleEntry], today: date) -> date | None:
    """Give the day of the newest article, of which what comes later is ahead; never after today."""
    days = [e.date for e in entries if e.date is not None]
    return min(max(days), today) if days else None


def _packages(entries: Iterable[ArticleEntry]) -> list[BriefPackage]:
    waiting: dict[str, list[str]] = {}
    for entry in entries:
        if entry.state is ArticleState.UNTRANSLATED and entry.language:
            waiting.setdefault(entry.language, []).append(entry.path)
    found = [BriefPackage(code, paths[0], len(paths)) for code, paths in waiting.items()]
    return sorted(found, key=lambda one: one.articles, reverse=True)
