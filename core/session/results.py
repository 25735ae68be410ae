"""Results of an opened folder: by search, of an entity, of the watchlist, doubts, notes.

None of these is for the window's thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.query import in_quotes, parse_query
from core.results import Result, Results
from core.search import Found, Snippet
from core.translatable import one_after_another, worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from core.article_list import ArticleEntry
    from core.finished_article import FinishedArticle
    from core.search import Hit, Spans
    from core.session.folder_session import FolderSession

MOST = 1000
"""Results of one list: nobody walks through more, and a longer one tells less."""
MOST_QUERIES = 50


def without_copies(
    session: FolderSession, hits: Iterable[Hit]
) -> Iterator[tuple[Hit, ArticleEntry | None]]:
    """Give hits with their articles' entries, but for those that a copy only says again."""
    told: dict[tuple[str, str], str] = {}
    for hit in hits:
        entry = session.entry(hit.path)
        # A copy is found for what the article has not, of which it is one.
        same = ((entry.group if entry else "") or hit.path, hit.original.text)
        if told.setdefault(same, hit.path) == hit.path:
            yield hit, entry


def search_results(
    session: FolderSession, queries: Sequence[str], cancelled: Callable[[], bool]
) -> Results:
    """Find what one query or each of several asks for; raises StoreError and QueryError."""
    found: list[Result] = []
    for query in queries[:MOST_QUERIES]:
        hits = session.search.find_any_way(query, most=MOST + 1, cancelled=cancelled)
        question = query if len(queries) > 1 else ""
        for hit, _ in without_copies(session, hits):
            about = worded("by meaning") if hit.found is Found.MEANING else ""
            found.append(
                Result(
                    hit.path,
                    hit.sentence,
                    hit.original,
                    hit.translation,
                    about,
                    question=question,
                )
            )
    title = queries[0] if len(queries) == 1 else worded("Several searches")
    query = " OR ".join(f"({query})" for query in queries) if len(queries) > 1 else queries[0]
    if len(queries) > 1 and parse_query(query).problem:
        query = ""
    return Results(title, query, tuple(found[:MOST]), len(found) > MOST)


def mention_results(
    session: FolderSession, entity_id: str, cancelled: Callable[[], bool]
) -> Results:
    """Give what the folder says of an entity; nothing of one that it does not know."""
    try:
        name = session.entities.entity(entity_id).name
    except KeyError:
        return Results("", "", ())
    found = session.entities.in_context(entity_id, most=MOST + 1, cancelled=cancelled)
    return Results(
        name,
        f"entity:{in_quotes(name)}",
        tuple(
            Result(one.path, one.sentence, one.original, one.translation, mention=one.mention)
            for one in found[:MOST]
        ),
        len(found) > MOST,
    )


def watched_results(session: FolderSession, cancelled: Callable[[], bool]) -> Results:
    """Give every sentence that has a watched name."""

    def of_article(finished: FinishedArticle) -> Iterator[Result]:
        watched = session.watchlist.in_article(finished)
        spans = list(watched.original)
        for index, (sentence, there) in enumerate(
            zip(finished.article.sentences, watched.translations, strict=False)
        ):
            here = tuple(
                (max(a, sentence.start) - sentence.start, min(b, sentence.end) - sentence.start)
                for a, b in spans
                if a < sentence.end and b > sentence.start
            )
            if here or there:
                yield _result(finished, index, here, there)

    return _of_articles(
        session, worded("Watchlist"), "watch:", lambda entry: entry.watched, of_article, cancelled
    )


def doubt_results(session: FolderSession, cancelled: Callable[[], bool]) -> Results:
    """Give every sentence whose translation is in doubt, with the reasons."""

    def of_article(finished: FinishedArticle) -> Iterator[Result]:
        for index, translation in enumerate(finished.translations):
            if translation is not None and translation.doubts:
                reasons = one_after_another([doubt.reason for doubt in translation.doubts])
                yield _result(finished, index, (), (), reasons)

    return _of_articles(
        session,
        worded("Doubtful translations"),
        "doubt:",
        lambda entry: entry.doubts,
        of_article,
        cancelled,
    )


def note_results(session: FolderSession, cancelled: Callable[[], bool]) -> Results:
    """Give every note with its sentence."""
    notes = session.notes.in_context(cancelled=cancelled)
    found = [
        Result(
            one.path,
            one.sentence or 0,
            Snippet(one.original),
            Snippet(one.translation),
            one.note.text,
        )
        for one in notes
    ]
    return Results(worded("Notes"), "note:", tuple(found[:MOST]), len(found) > MOST)


def _of_articles(
    session: FolderSession,
    title: str,
    query: str,
    has_some: Callable[[ArticleEntry], int],
    of_article: Callable[[FinishedArticle], Iterator[Result]],
    cancelled: Callable[[], bool],
) -> Results:
    found: list[Result] = []
    for entry in session.entries():
        if cancelled() or len(found) > MOST:
            break
        if has_some(entry):
            finished = session.finished(entry.path)
            if finished is not None:
                found += of_article(finished)
    return Results(title, query, tuple(found[:MOST]), len(found) > MOST)


def _result(
    finished: FinishedArticle, index: int, here: Spans, there: Spans, about: str = ""
) -> Result:
    article, translation = finished.article, finished.translations[index]
    original = article.quote(article.sentences[index])
    text = translation.text if translation is not None else ""
    return Result(article.path, index, Snippet(original, here), Snippet(text, there), about)
