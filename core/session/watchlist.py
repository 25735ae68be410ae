"""The watched names in an opened folder: in which articles they are, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.article import MentionType, ParagraphKind
from core.names import authority
from core.names.keys import is_known
from core.names.watchlist import Watchlist
from core.search import joined

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.article import Entity
    from core.finished_article import FinishedArticle
    from core.search import Spans


@dataclass(frozen=True, slots=True)
class Watched:
    """Where an article has watched names.

    `original` counts into the article's text; `translations` has one item per sentence, whose
    spans count into its translation.
    """

    original: Spans = ()
    translations: tuple[Spans, ...] = ()


class FolderWatchlist:
    """Finds watched names in texts and among entities; `to` is the reader's language."""

    def __init__(self, to: str) -> None:
        self._to = to
        self.current = Watchlist()
        self._answers: dict[str, tuple[tuple[Watchlist, str, int], bool]] = {}
        self._on_change: Callable[[], None] = lambda: None

    def call_when_changed(self, call: Callable[[], None]) -> None:
        """Have this called whenever there are other names to watch for."""
        self._on_change = call

    def watch(self, names: Sequence[str]) -> None:
        """Watch for these names from now on, and count how often each article has one of them."""
        self.current = Watchlist(names)
        self._answers = {}
        self._on_change()

    def is_watched(self, entity: Entity, names: Watchlist) -> bool:
        """Tell whether any name of an entity is watched."""
        if not names or entity.type is MentionType.DATE:
            return False
        asked = (names, entity.name, len(entity.forms))
        known = self._answers.get(entity.id)
        if known is not None and known[0] == asked:
            return known[1]
        watched = (
            names.is_name(entity.name, self._to)
            or any(names.is_name(form, language) for form, language, _ in entity.forms)
            or any(names.is_name(name, self._to) for name in _other_names(entity.id))
        )
        self._answers[entity.id] = asked, watched
        return watched

    def in_article(self, finished: FinishedArticle) -> Watched:
        """Find the watched names on both sides of an article."""
        names, article = self.current, finished.article
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
                in_translations.append(joined([*there, *names.find(text, self._to)]))
        return Watched(joined([*mentions.values(), *in_text]), tuple(in_translations))


def _other_names(id: str) -> tuple[str, ...]:
    return authority.all_names(id) if is_known(id) else ()
