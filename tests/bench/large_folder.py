"""A folder of very many articles with a store in which all are read, written in minutes.

Some hundreds of real articles are prepared as the program prepares them. All others are made of the
paragraphs of two of these and of a sentence with a name that no other article has, as each day
brings new ones; they are packed and kept by the program's own functions, and lie in the folder as
the files whose content the store knows. Nothing of it is linked: that is the program's to do.
"""

from __future__ import annotations

import random
import sys
import time
from dataclasses import replace
from itertools import islice
from multiprocessing import get_context
from typing import TYPE_CHECKING

from core.article import Article, Mention, MentionType, Paragraph, ParagraphKind, Sentence
from core.folder import content_hash
from core.names.keys import is_known
from core.preparation.version import PIPELINE_VERSION
from core.store import Prepared, Store, pack
from core.text.folded_text import search_key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BASE = 600
"""So many real articles are read."""
PROCESSES = 2
AT_ONCE = 200
SYLLABLES = {
    "Latn": ("bar", "den", "gor", "kal", "lis", "mor", "nov", "pel", "ras", "ster", "tov", "vin"),
    "Cyrl": ("бар", "ден", "гор", "кал", "лис", "мор", "нов", "пел", "рас", "тер", "тов", "вин"),
}
GIVEN = {"Latn": ("Anna", "Marko", "Jana", "Petr"), "Cyrl": ("Анна", "Марко", "Ірина", "Петро")}
CYRILLIC = ("bg", "ru", "uk")


def write_store(corpus: Path, folder: Path, store: Store, articles: int) -> float:
    """Write files and store; give the seconds that took."""
    begun = time.monotonic()
    chance = random.Random(4)
    files = sorted(corpus.glob("*/*.txt"))
    if not files:
        sys.exit(f"no articles in {corpus}")
    chosen = chance.sample(files, min(BASE, len(files)))
    with get_context("spawn").Pool(PROCESSES) as pool:
        base = [article for article in pool.imap(_read, chosen, 8) if article.mentions]
        by_language: dict[str, list[Article]] = {}
        for article in base:
            by_language.setdefault(article.language, []).append(article)
        groups = [group for group in by_language.values() if len(group) > 1]
        made = pool.imap(_made, _wanted(groups, articles, chance), 16)
        while some := list(islice(made, AT_ONCE)):
            with store.together():
                for article, prepared in some:
                    _keep(store, folder, article, prepared)
    return time.monotonic() - begun


def _read(path: Path) -> Article:
    from core.preparation.prepare import prepare

    return prepare(path, path.name)


def _wanted(
    groups: list[list[Article]], articles: int, chance: random.Random
) -> Iterator[tuple[int, Article, Article]]:
    for number in range(articles):
        head, rest = chance.sample(groups[number % len(groups)], 2)
        yield number, head, rest


def _made(wanted: tuple[int, Article, Article]) -> tuple[Article, Prepared]:
    number, head, rest = wanted
    article = mixed(number, head, rest)
    return article, pack(article)


def mixed(number: int, head: Article, rest: Article) -> Article:
    """Make an article of half of one, half of another, and a name of its own."""
    parts = [
        *((head, p) for p in head.paragraphs[: max(1, len(head.paragraphs) // 2)]),
        *((rest, p) for p in rest.paragraphs[len(rest.paragraphs) // 2 :]),
    ]
    text, paragraphs, mentions = "", [], []
    for article, paragraph in parts:
        by = len(text) - paragraph.start
        text += article.quote(paragraph) + "\n\n"
        sentences = tuple(Sentence(s.start + by, s.end + by) for s in paragraph.sentences)
        paragraphs.append(
            replace(
                paragraph, start=paragraph.start + by, end=paragraph.end + by, sentences=sentences
            )
        )
        mentions += [
            replace(m, start=m.start + by, end=m.end + by)
            for m in article.mentions
            if paragraph.start <= m.start and m.end <= paragraph.end
        ]
    name = _name(number, "Cyrl" if head.language in CYRILLIC else "Latn")
    start = len(text)
    text += f"{name}, {number + 1}."
    paragraphs.append(
        Paragraph(ParagraphKind.BODY, start, len(text), (Sentence(start, len(text)),))
    )
    mentions.append(Mention(start, start + len(name), MentionType.PERSON, search_key(name)))
    title = head.title if text.startswith(head.title) else text.split("\n", 1)[0][:200]
    place = f"{head.language}/{number // 1000:03}/article {number + 1}.txt"
    return Article(
        path=place,
        title=title,
        date=head.date,
        language=head.language,
        language_confidence=head.language_confidence,
        encoding="utf-8",
        text=text,
        paragraphs=tuple(paragraphs),
        mentions=tuple(mentions),
    )


def _name(number: int, script: str) -> str:
    syllables, surname = SYLLABLES[script], ""
    rest = number
    for _ in range(5):
        rest, which = divmod(rest, len(syllables))
        surname += syllables[which]
    return f"{GIVEN[script][number % 4]} {surname.capitalize()}"


def _keep(store: Store, folder: Path, article: Article, prepared: Prepared) -> None:
    file = folder / article.path
    file.parent.mkdir(parents=True, exist_ok=True)
    data = article.text.encode("utf-8")
    file.write_bytes(data)
    status, content = file.stat(), content_hash(data)
    store.articles.save(content, PIPELINE_VERSION, None, prepared)
    store.files.save(str(folder), article.path, status.st_size, status.st_mtime_ns, content)


def own_names(store: Store, folder: Path) -> list[str]:
    """Give names that searching must find, each of one article."""
    known = store.summaries.folder(str(folder), PIPELINE_VERSION, "en")
    paths = sorted(known)
    found = []
    for path in paths[:: max(1, len(paths) // 10)]:
        article = store.articles.get(known[path].content, PIPELINE_VERSION, None)
        if article is not None and not is_known(article.mentions[-1].key):
            found.append(article.quote(article.mentions[-1]))
    return found
