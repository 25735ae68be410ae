"""The thread that counts in which articles the watched names are."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.article import MentionType, ParagraphKind
from core.names import authority
from core.names.keys import is_known
from core.names.watchlist import Watchlist
from core.session.confining import confined
from core.session.events import EntryChanged
from core.session.steps import Step
from core.session.threads.folder_thread import FolderThread

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.article import Entity
    from core.finished_article import FinishedArticle
    from core.session.article_record import ArticleRecord
    from core.session.state import FolderState
    from core.session.threads.linking import LinkingThread

Spans = tuple[tuple[int, int], ...]

BETWEEN_SECONDS = 1.0
"""How often articles are counted anew while they come and are linked."""

_BREATH_SECONDS = 0.0005


@dataclass(frozen=True, slots=True)
class Watched:
    """Where an article has watched names.

    `original` counts into the article's text; `translations` has one item per sentence, whose
    spans count into its translation.
    """

    original: Spans = ()
    translations: tuple[Spans, ...] = ()


class WatchlistCountThread(FolderThread):
    """Count watched names: those that the text itself has, and other mentions of who has them."""

    def __init__(self, state: FolderState, linking: LinkingThread) -> None:
        super().__init__(state, "spotting")
        self._linking = linking
        self._changed = threading.Condition()
        self._list = self._counted = Watchlist()
        self._due = self._closed = False
        self._in_text: dict[str, tuple[str, str | None, int]] = {}
        self._people: dict[str, tuple[str, int, bool]] = {}

    def watch(self, names: Sequence[str]) -> None:
        """Watch for these names from now on."""
        with self._changed:
            self._list = Watchlist(names)
            self._in_text, self._people = {}, {}
            self._due = True
            self._changed.notify_all()

    def wake(self) -> None:
        """Count anew where articles or entities have changed."""
        with self._changed:
            self._due = True
            self._changed.notify_all()

    def close(self) -> None:
        """Make the thread end."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def is_closed(self) -> bool:
        return self._closed

    def step(self) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: self._due or self._closed)
            if self._closed:
                return False
            self._due = False
            names = self._list
        try:
            self._count(names)
        except Exception:
            self._due = True
            raise
        with self._changed:
            self._changed.wait_for(lambda: self._closed or names is not self._list, BETWEEN_SECONDS)
        return True

    def give_up(self, reason: str) -> None:
        """Count no more until something changes."""
        self._due = False

    def _count(self, names: Watchlist) -> None:
        with self._state.changed:
            records = [r for r in self._state.records.values() if r.summary is not None]
            if names is not self._counted:
                self._counted = names
                self._try_again(records)
            shown = any(r.watched for r in records)
        if not names and not shown:
            return
        ids = {e.id for e in self._linking.entities() if self.is_watched(e, names)}
        elsewhere = self._linking.places(ids)
        for record in records:
            if self._closed or names is not self._list:
                return
            if Step.COUNT in record.faults:
                continue  # It would only fail again, each second.
            count = 0
            with confined(self._state, Step.COUNT, record):
                count = self._count_text(record, names)
                if record.path in elsewhere:
                    count += self._count_others(record.path, ids, names)
            if count != record.watched:
                record.watched = count
                self._state.emit(EntryChanged(record.path))

    def _try_again(self, records: Iterable[ArticleRecord]) -> None:
        """Let another watchlist be counted where the one before could not be."""
        for record in records:
            if record.faults.pop(Step.COUNT, None) is not None:
                self._state.settle(record)

    def _count_text(self, record: ArticleRecord, names: Watchlist) -> int:
        """Count the names in an article's sentences, read once for each watchlist."""
        known = self._in_text.get(record.path)
        if known is not None and known[:2] == (record.content, record.language_set):
            return known[2]
        summary = record.summary
        count = 0
        if names and summary is not None:
            texts = self._state.store.words.originals(record.content, record.language_set)
            count = sum(len(names.find(text, summary.language)) for text in texts)
            time.sleep(_BREATH_SECONDS)
        self._in_text[record.path] = (record.content, record.language_set, count)
        return count

    def _count_others(self, path: str, ids: set[str], names: Watchlist) -> int:
        """Count the mentions of watched entities in whose spelling no watched name is."""
        language, forms = self._linking.forms(path)
        return sum(id in ids and not names.find(form, language) for form, id in forms)

    def is_watched(self, entity: Entity, names: Watchlist) -> bool:
        """Tell whether any name of an entity is watched."""
        if not names or entity.type is MentionType.DATE:
            return False
        known = self._people.get(entity.id)
        if known is not None and known[:2] == (entity.name, len(entity.forms)):
            return known[2]
        watched = (
            names.is_name(entity.name, self._state.to)
            or any(names.is_name(form, language) for form, language, _ in entity.forms)
            or any(names.is_name(name, self._state.to) for name in _other_names(entity.id))
        )
        self._people[entity.id] = (entity.name, len(entity.forms), watched)
        return watched

    def in_article(self, finished: FinishedArticle) -> Watched:
        """Find the watched names on both sides of an article."""
        names, article = self._list, finished.article
        if not names:
            return Watched()
        watched = {id for id, e in finished.entities.items() if self.is_watched(e, names)}
        mentions = {
            n: (m.start, m.end)
            for n, (m, id) in enumerate(zip(article.mentions, finished.entity_ids, strict=False))
            if id in watched
        }
        in_text: list[tuple[int, int]] = []
        in_translations: list[Spans] = []
        index = 0
        for paragraph in article.paragraphs:
            furniture = paragraph.kind is ParagraphKind.FURNITURE
            for sentence in paragraph.sentences:
                translation = finished.translations[index]
                own = finished.translation_mentions[index]
                index += 1
                if furniture:
                    in_translations.append(())
                    continue
                found = names.find(article.quote(sentence), article.language)
                in_text += [(sentence.start + a, sentence.start + b) for a, b in found]
                text = translation.text if translation is not None else ""
                there = [(m.start, m.end) for m in own if m.mention in mentions]
                in_translations.append(joined([*there, *names.find(text, self._state.to)]))
        return Watched(joined([*mentions.values(), *in_text]), tuple(in_translations))


def joined(spans: Iterable[tuple[int, int]]) -> Spans:
    """Put spans in order and make one of those that overlap."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def _other_names(id: str) -> tuple[str, ...]:
    return authority.all_names(id) if is_known(id) else ()
