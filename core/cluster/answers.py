"""What workers send, checked as if a stranger had sent it: asked for, whole, and possible."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from core.bundle.checks import (
    LONGEST_TITLE,
    Malformed,
    as_name,
    as_text,
    as_whole,
    check_article,
    check_rows,
    checked_row,
)
from core.cluster.batch import BatchResult, Done, Translated
from core.store import Outcome, Prepared
from core.store.article_codec import from_json
from core.store.prepared import Summary, original_texts, unpack_names, unpack_texts
from core.text.search_words import spaced
from core.translation.stored_translation import PackedTranslation

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from core.article import Article
    from core.cluster.batch import Batch, Item
    from core.cluster.missing_work import MissingWork

_MOST_BYTES = 64 * 1024 * 1024
_LONGEST_FAILURE = 2_000
_HASH_BYTES = 4
_NO_ANSWER = "The worker left it out of its answer."
_ODD = (
    ValueError,
    TypeError,
    AttributeError,
    KeyError,
    OverflowError,
    RecursionError,
    MemoryError,
    zlib.error,
)
"""What values of other kinds than they should be raise when they are looked at."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What of a worker's answer can be kept, and by content why the rest cannot."""

    done: tuple[Done, ...]
    left_out: dict[str, str]


def checked_result(result: Any, offered: Collection[str]) -> BatchResult:
    """See that it is an answer, and asks only for packages that were offered; raises Malformed."""
    if not isinstance(result, BatchResult):
        raise Malformed("no answer")
    as_name(result.worker)
    as_name(result.refusal, _LONGEST_FAILURE)
    if not isinstance(result.done, tuple) or not isinstance(result.wanting, tuple):
        raise Malformed("a list")
    if not all(isinstance(hash, str) and hash in offered for hash in result.wanting):
        raise Malformed("a package that nobody offered")
    return result


def checked_answer(batch: Batch, result: BatchResult, wanted: MissingWork) -> Answer:
    """Check what was made of each item; what was not asked for is passed over."""
    items = {item.content: item for item in batch.items}
    left_out = dict.fromkeys(items, _NO_ANSWER)
    kept: list[Done] = []
    for done in result.done:
        if not isinstance(done, Done) or not isinstance(done.content, str):
            continue
        item = items.get(done.content)
        if item is None or item.content not in left_out:
            continue
        try:
            _check(done, item, wanted)
        except Malformed as error:
            left_out[item.content] = f"What the worker sent of it cannot be ({error})."
        except _ODD as error:
            reason = type(error).__name__
            left_out[item.content] = f"What the worker sent of it cannot be ({reason})."
        else:
            del left_out[item.content]
            kept.append(done)
    return Answer(tuple(kept), left_out)


def _check(done: Done, item: Item, wanted: MissingWork) -> None:
    if done.path != item.path or done.language != item.language:
        raise Malformed("another article")
    as_name(done.failure, _LONGEST_FAILURE)
    if not isinstance(done.code, str) or not isinstance(done.rows, tuple):
        raise Malformed("no rows")
    article = item.article
    if done.prepared is not None:
        if article is not None:
            raise Malformed("an article that was not asked for")
        article = _unpacked(done.prepared)
        _check_prepared(done.prepared, article, item)
    if article is None:
        if not done.failure or done.rows or done.translated is not None or done.code:
            raise Malformed("no article")
        return
    if done.code != article.language:
        raise Malformed("a language")
    route = wanted.route(article.language)
    if route is None:
        if done.rows or done.translated is not None:
            raise Malformed("a route")
        return
    keys = [wanted.setups.text_key(package) for package in route.packages]
    translations = _translations(done, item, article, keys)
    whole = sum(text is not None for text in translations)
    if done.translated is not None:
        _check_translated(done.translated, translations, wanted.key(route))
    elif not done.failure:
        raise Malformed("no translation")
    if whole < len(translations) and not done.failure:
        raise Malformed(f"{len(translations) - whole} of {len(translations)} sentences are missing")


def _unpacked(prepared: Prepared) -> Article:
    if not isinstance(prepared, Prepared):
        raise Malformed("no article")
    return from_json(_inflated(prepared.article).decode("utf-8"))


def _inflated(data: bytes) -> bytes:
    """Unpack what a worker packed, up to a bound."""
    unpacking = zlib.decompressobj()
    found = unpacking.decompress(data, _MOST_BYTES)
    if not unpacking.eof:
        raise Malformed("too large or cut")
    return found


def _check_prepared(prepared: Prepared, article: Article, item: Item) -> None:
    """See that an article is one that reading could make, and that what is derived from it is."""
    if article.path != item.path:
        raise Malformed("another article")
    # Its path is this folder's own, whatever other systems would say of it.
    check_article(replace(article, path="article.txt"))
    if item.language is not None and article.language != item.language:
        raise Malformed("a language")
    told = Summary(
        article.title,
        article.date,
        article.language,
        article.language_confidence,
        len(article.sentences),
        prepared.summary.sketch,
        source=article.source or "",
    )
    if prepared.summary != told:
        raise Malformed("a summary")
    if not isinstance(told.sketch, bytes) or len(told.sketch) % _HASH_BYTES:
        raise Malformed("a sketch")
    for packed in (prepared.texts, prepared.names):
        _inflated(packed)
    texts = original_texts(article)
    if unpack_texts(prepared.texts) != texts or not _are_words(prepared.words, texts):
        raise Malformed("its sentences")
    named = [(m.type, m.key, article.quote(m)) for m in article.mentions]
    if unpack_names(prepared.names) != (article.language, named):
        raise Malformed("its names")


def _are_words(words: Any, texts: Sequence[str]) -> bool:
    return isinstance(words, tuple) and words == tuple(spaced(text) for text in texts)


def _translations(
    done: Done, item: Item, article: Article, keys: Sequence[str]
) -> list[str | None]:
    """Give what the rows of an answer, and those known before, make of each sentence."""
    for key, rows in done.rows:
        if not isinstance(key, str) or not isinstance(rows, tuple):
            raise Malformed("no rows")
        for row in rows:
            if not isinstance(row, PackedTranslation):
                raise Malformed("a row")
            checked_row(row.sentence, row.text, row.links, row.score, row.cut)
    known = {key: {s: stored.text for s, stored in rows.items()} for key, rows in item.known}
    if not done.rows and done.failure:
        return [None] * len(article.sentences)
    check_rows(article, done.rows, keys, known)
    found: list[str | None] = [article.quote(sentence) for sentence in article.sentences]
    for key, rows in done.rows:
        step = known.get(key, {}) | {row.sentence: row.text for row in rows}
        found = [step.get(text) if text is not None else None for text in found]
    return found


def _check_translated(translated: Any, found: Sequence[str | None], key: str) -> None:
    if not isinstance(translated, Translated) or not isinstance(translated.outcome, Outcome):
        raise Malformed("no translation")
    outcome = translated.outcome
    if outcome.key != f"{key}|":
        raise Malformed("a route")
    as_whole(outcome.done, 0, sum(text is not None for text in found))
    as_whole(outcome.doubts, 0, outcome.done)
    if outcome.title is not None:
        as_name(outcome.title, LONGEST_TITLE)
    _inflated(translated.texts)
    texts = unpack_texts(translated.texts)
    if len(texts) != len(found) or not _are_words(translated.words, texts):
        raise Malformed("its sentences")
    for text in texts:
        as_text(text)
