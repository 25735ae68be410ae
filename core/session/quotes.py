"""Quotes of an opened folder's articles, and the page that collects them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from core.errors import StoreError
from core.knowledge.quotes import (
    MOST_LETTERS,
    Passage,
    PlacedQuote,
    Quote,
    QuoteInContext,
    half_text,
    linked_back,
    place_quotes,
    touched,
)
from core.languages import sentence_gap
from core.session.failure_confinement import confined
from core.session.folder_state import not_read
from core.session.steps import Step
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from core.article import Article, Translation
    from core.knowledge.quotes import Colour
    from core.session.fetched_articles import FetchedArticles
    from core.session.folder_state import FolderState


class FolderQuotes:
    """Keeps what a person quotes, by the content of their files, and its order by folder."""

    def __init__(self, state: FolderState, fetched: FetchedArticles) -> None:
        self._state, self._fetched = state, fetched
        self._passages: frozenset[str] = frozenset()
        """What the page had that was given or kept last: other windows write in it too."""

    def placed(
        self, path: str, article: Article, translations: Sequence[Translation | None]
    ) -> tuple[PlacedQuote, ...]:
        """Give an article's quotes where they are now."""
        quotes = self._state.quotes.get(self._state.content(path), ())
        return place_quotes(article, quotes, translations) if quotes else ()

    def quote(self, path: str, start: int, end: int, colour: Colour) -> Quote:
        """Make a quote of a span of an article's text, kept by `put`; raises StoreError."""
        article = self._article(path)
        return self._made(article, start, end, colour, "")

    def quote_translation(
        self, path: str, chosen: Sequence[tuple[int, int, int]], colour: Colour
    ) -> Quote:
        """Make a quote of parts of an article's translation; raises StoreError.

        Each part is a sentence's index and code points into its translation; what belongs to them
        in the original follows by the links of words.
        """
        article = self._article(path)
        _, translations = self._fetched.fetch(path)
        words, places = [], []
        for index, start, end in chosen:
            translation, sentence = translations[index], article.sentences[index]
            if translation is None:
                continue
            words.append(translation.text[start:end])
            length = sentence.end - sentence.start
            a, b = linked_back(translation, start, end, length)
            places += [sentence.start + a, sentence.start + b]
        if not places:
            raise StoreError(worded("What has no translation yet can be quoted in the original."))
        gap = sentence_gap(self._state.to)
        return self._made(article, min(places), max(places), colour, gap.join(words).strip())

    def _article(self, path: str) -> Article:
        linked, _ = self._fetched.fetch(path)
        if linked is None:
            raise not_read()
        return linked.article

    def _made(
        self, article: Article, start: int, end: int, colour: Colour, translated: str
    ) -> Quote:
        text = article.text
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if not touched(article, start, end):
            raise StoreError(worded("There are no words here to quote."))
        if end - start > MOST_LETTERS:
            raise StoreError(
                worded("A quote has at most {n} letters; note the whole article.", n=MOST_LETTERS)
            )
        return Quote(uuid4().hex, text[start:end], start, end, colour, translated, changed=_now())

    def put(self, path: str, quote: Quote) -> None:
        """Keep a quote, in place of what it was before; raises StoreError."""
        content = self._state.content_to_keep(path)
        with self._state.writing:
            self._state.store.quotes.save(content, quote)
            self._change(content, quote, (quote,))
        self._state.tell_content(content)

    def change(self, path: str, quote: Quote, *, note: str, codes: tuple[str, ...]) -> None:
        """Give a quote another note and other codes; raises StoreError."""
        self.put(path, replace(quote, note=note, codes=codes, changed=_now()))

    def recolour(self, path: str, quote: Quote, colour: Colour) -> None:
        """Give a quote another colour; raises StoreError."""
        self.put(path, replace(quote, colour=colour, changed=_now()))

    def remove(self, path: str, quote: Quote) -> None:
        """Forget a quote, whether its words are still there or not; raises StoreError."""
        content = self._state.content_to_keep(path)
        with self._state.writing:
            self._state.store.quotes.remove(content, quote)
            self._change(content, quote, ())
        self._state.tell_content(content)

    def _change(self, content: str, quote: Quote, by: tuple[Quote, ...]) -> None:
        state = self._state
        with state.changed:
            rest = [one for one in state.quotes.get(content, ()) if one.id != quote.id]
            quotes = tuple(sorted((*rest, *by), key=lambda one: one.start))
            state.quotes = {**state.quotes, content: quotes}

    # The page

    def codes(self) -> dict[str, int]:
        """Count the folder's quotes by code, most used first."""
        with self._state.changed:
            contents = {record.content for record in self._state.records.values()}
        counts: dict[str, int] = {}
        for content in contents:
            for quote in self._state.quotes.get(content, ()):
                for code in quote.codes:
                    counts[code] = counts.get(code, 0) + 1
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0].casefold())))

    def page(
        self, *, cancelled: Callable[[], bool] = lambda: False
    ) -> list[QuoteInContext | Passage]:
        """Collect the folder's quotes in the page's order; not for the window's thread.

        Those that the page does not know yet come last, in the folder's order. Raises StoreError.
        """
        found = {one.quote.id: one for one in self._in_context(cancelled)}
        page: list[QuoteInContext | Passage] = []
        kept = self.kept_page()
        self._passages = frozenset(item.id for item in kept if isinstance(item, Passage))
        for item in kept:
            if isinstance(item, Passage):
                page.append(item)
            elif (one := found.pop(item, None)) is not None:
                page.append(one)
        return [*page, *found.values()]

    def save_page(self, items: Sequence[QuoteInContext | Passage]) -> None:
        """Keep the order of the page and what is written in it; raises StoreError.

        Quotes of files that are away at the moment keep their places, and so does what another
        window has written since.
        """
        store, folder = self._state.store.quotes, str(self._state.folder)
        wanted: list[str | Passage] = [
            one if isinstance(one, Passage) else one.quote.id for one in items
        ]
        known = {one.id if isinstance(one, Passage) else one for one in wanted}
        with self._state.changed:
            contents = {record.content for record in self._state.records.values()}
            quotes = self._state.quotes
        away = {q.id for content, qs in quotes.items() if content not in contents for q in qs}
        away -= {q.id for content in contents for q in quotes.get(content, ())}
        with self._state.writing:
            for place, item in enumerate(store.page(folder)):
                if isinstance(item, Passage):
                    stays = item.id not in self._passages and item.id not in known
                else:
                    stays = item in away and item not in known
                if stays:
                    wanted.insert(min(place, len(wanted)), item)
            store.save_page(folder, wanted)
        self._passages |= {one.id for one in items if isinstance(one, Passage)}

    def kept_page(self) -> tuple[str | Passage, ...]:
        """Give the page as it is kept, for `keep_page`; raises StoreError."""
        return self._state.store.quotes.page(str(self._state.folder))

    def keep_page(self, page: Sequence[str | Passage]) -> None:
        """Make the page again what it was; raises StoreError."""
        with self._state.writing:
            self._state.store.quotes.save_page(str(self._state.folder), page)

    def _in_context(self, cancelled: Callable[[], bool]) -> Iterator[QuoteInContext]:
        state = self._state
        with state.changed:
            paths = [r.path for r in state.records.values() if state.quotes.get(r.content)]
        for path in paths:
            if cancelled():
                return
            with confined(state, Step.SHOW, path):
                yield from self._of_article(path)

    def _of_article(self, path: str) -> list[QuoteInContext]:
        quotes = self._state.quotes.get(self._state.content(path), ())
        linked, translations = self._fetched.fetch(path)
        if linked is None:
            return [
                QuoteInContext(path, q, None, q.translated, (), "", "", "", "", None, "")
                for q in quotes
            ]
        article, gap = linked.article, sentence_gap(self._state.to)
        placed = {one.quote.id: one for one in place_quotes(article, quotes, translations)}
        title = article.title_translation(translations, gap) or ""
        found = []
        for quote in quotes:
            one = placed.get(quote.id)
            ways = dict.fromkeys(
                (t.origin, t.source)
                for index, _, _ in (one.halves if one is not None else ())
                if (t := translations[index]) is not None
            )
            found.append(
                QuoteInContext(
                    path,
                    quote,
                    one.sentences[0] if one is not None and one.sentences else None,
                    half_text(one, translations, gap) if one is not None else quote.translated,
                    tuple(ways),
                    article.title,
                    title,
                    article.author or "",
                    article.source or "",
                    article.date,
                    article.language,
                    one.start if one is not None else 0,
                    one.end if one is not None else 0,
                )
            )
        return found


def _now() -> str:
    return datetime.now(UTC).replace(tzinfo=None).isoformat(timespec="seconds")
