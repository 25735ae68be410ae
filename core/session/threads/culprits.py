"""Which of the sentences that were translated together is the one that fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.session.article_record import ArticleRecord
    from core.session.threads.translating import Place

SENTENCES_IN_A_ROW = 5
"""After so many sentences of an article that fail one after another, its others are left alone."""


class Culprits:
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
