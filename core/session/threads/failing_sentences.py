"""Which of the sentences that were translated together is the one that fails."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.article import Origin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.article import Article
    from core.session.article_record import ArticleRecord
    from core.translation.routes import Route

SENTENCES_IN_A_ROW = 5
"""After so many sentences of an article that fail one after another, its others are left alone."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a translation belongs. The record may hold another article by the time it arrives."""

    record: ArticleRecord
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
    def key(self) -> tuple[str, str]:
        return self.route.key, self.sentence

    @property
    def is_missing(self) -> bool:
        present = self.record.translations[self.index]
        return present is None or present.origin is Origin.BUNDLE

    @property
    def is_the_engines(self) -> bool:
        present = self.record.translations[self.index]
        return present is None or present.origin in (Origin.PACKAGE, Origin.BUNDLE)


class FailingSentences:
    """Gives a job's places to be tried: all at once, then halves of what failed, down to one.

    One sentence that is in several places fails in all of them. `articles_in_a_row` counts the
    articles that had a sentence fail since anything was translated.
    """

    def __init__(self, places: Sequence[Place]) -> None:
        self._waiting: list[Sequence[Place]] = [places]
        self._failed: dict[ArticleRecord, int] = {}

    def __iter__(self) -> Iterator[Sequence[Place]]:
        while self._waiting:
            yield self._waiting.pop()

    @property
    def articles_in_a_row(self) -> int:
        return len(self._failed)

    def note_success(self) -> None:
        """Take note that something was translated."""
        self._failed.clear()

    def blame(self, places: Sequence[Place]) -> Sequence[Place]:
        """Have halves tried of places that failed together; gives those that are to blame."""
        sentences = list(dict.fromkeys(place.sentence for place in places))
        if len(sentences) > 1:
            first = set(sentences[: len(sentences) // 2])
            halves = (
                [place for place in places if place.sentence in first],
                [place for place in places if place.sentence not in first],
            )
            self._waiting += reversed(halves)
            return ()
        for record in {place.record for place in places}:
            self._failed[record] = self._failed.get(record, 0) + 1
        hopeless = {r for r, count in self._failed.items() if count >= SENTENCES_IN_A_ROW}
        if not hopeless:
            return places
        given_up = [p for some in self._waiting for p in some if p.record in hopeless]
        rest = ([p for p in some if p.record not in hopeless] for some in self._waiting)
        self._waiting = [some for some in rest if some]
        return (*places, *given_up)
