"""Articles for the tests, written in a small markup: {PER key|Ana Pop} is a mention."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

from core.article import (
    Article,
    Doubt,
    DoubtKind,
    Entity,
    Mention,
    MentionType,
    Origin,
    Paragraph,
    ParagraphKind,
    Sentence,
    Translation,
    TranslationMention,
    WordLink,
)
from core.finished_article import FinishedArticle
from ui.reading.content import Content, EntityCardContent

HEADING, BODY, FURNITURE = ParagraphKind.HEADING, ParagraphKind.BODY, ParagraphKind.FURNITURE

_MARKUP = re.compile(r"\{(\w+) (\w+)\|([^}]*)\}")

Pair = tuple[str, str | None]

PAIRS: list[tuple[ParagraphKind, list[Pair]]] = [
    (
        HEADING,
        [
            (
                "{PER pop|Ana Pop} merge la {LOC iasi|Iași}",
                "{PER pop|Ana Pop} goes to {LOC iasi|Iași}",
            )
        ],
    ),
    (
        BODY,
        [
            (
                "Ministra 🙂 {PER pop|Ana Pop} a plecat {DATE luni|luni} dimineață spre "
                "{LOC iasi|Iași}.",
                "The minister 🙂 {PER pop|Ana Pop} left for {LOC iasi|Iași} on "
                "{DATE luni|Monday} morning.",
            ),
            (
                "Acolo o aşteptau trei sute de oameni care voiau să ştie de ce podul nu e gata "
                "nici acum, la patru ani după ce s-a pus prima piatră.",
                "There three hundred people awaited her.",
            ),
        ],
    ),
    (
        BODY,
        [
            (
                "Ea a tăcut.",
                "She said nothing at first, and then, after a while which all found very long "
                "indeed, she asked for a chair, for water, and for the list of the builders.",
            ),
            (
                "{ORG fir|Firma Podul Nou} a cerut cu\u0302teva luni.",
                "{ORG fir|The firm Podul Nou} asked for a few months.",
            ),
        ],
    ),
    (
        BODY,
        [
            (
                "„Vom plăti noi, {PER pop|doamnă Pop}”, a spus primarul.",
                "“We shall pay, {PER pop|Mrs Pop}”, said the mayor.",
            )
        ],
    ),
    (FURNITURE, [("Lăsați un mesaj", "Leave a message")]),
]


def strip(marked: str) -> tuple[str, list[tuple[int, int, MentionType, str]]]:
    """Give the text without markup, and its mentions."""
    text, mentions, position = "", [], 0
    for match in _MARKUP.finditer(marked):
        text += marked[position : match.start()]
        mentions.append((len(text), len(text) + len(match[3]), MentionType(match[1]), match[2]))
        text += match[3]
        position = match.end()
    return text + marked[position:], mentions


def make_content(
    pairs: list[tuple[ParagraphKind, list[Pair]]] = PAIRS,
    *,
    repeat: int = 1,
    day: date | None = date(2024, 3, 4),
    language: str = "ro",
    to: str = "en",
    done: frozenset[int] | None = None,
    origin: Origin = Origin.PACKAGE,
    source: str = "translate-ro_en 1.9",
    doubts: dict[int, str] | None = None,
    links: dict[int, tuple[WordLink, ...]] | None = None,
) -> Content:
    """Make an article of pairs; only the sentences of `done` have their translation."""
    pairs = [*pairs[:1], *(pairs[1:] * repeat)]
    text = ""
    paragraphs, mentions, translations, found = [], [], [], []
    for kind, sentences in pairs:
        text += "\n\n" if text else ""
        start, spans = len(text), []
        for marked, translated in sentences:
            text += " " if len(text) > start else ""
            plain, names = strip(marked)
            first = len(mentions)
            begin = len(text)
            mentions += [Mention(begin + a, begin + b, t, key) for a, b, t, key in names]
            text += plain
            index = len(translations)
            spans.append(Sentence(begin, len(text)))
            if translated is None or (done is not None and index not in done):
                translations.append(None)
                found.append(())
                continue
            words, named = strip(translated)
            keys = [key for *_, key in names]
            found.append(
                tuple(
                    TranslationMention(a, b, first + keys.index(key))
                    for a, b, _, key in named
                    if key in keys
                )
            )
            reasons = (doubts or {}).get(index)
            translations.append(
                Translation(
                    words,
                    origin,
                    source,
                    (links or {}).get(index, ()),
                    (Doubt(DoubtKind.NUMBER, reasons),) if reasons else (),
                )
            )
        paragraphs.append(Paragraph(kind, start, len(text), tuple(spans)))
    article = Article(
        "a.txt", "Titlu", day, language, 0.99, "utf-8", text, tuple(paragraphs), tuple(mentions)
    )
    ids = tuple(f"e-{m.key}" for m in mentions)
    return Content(FinishedArticle(article, to, (), tuple(translations), ids, tuple(found)))


def card_of(identity: str) -> EntityCardContent:
    """Give what the hover card shows of any entity."""
    return EntityCardContent(
        Entity(
            identity,
            MentionType.PERSON,
            "Ana Pop <b>",
            (("Ana Pop", "ro", 4), ("Any Pop", "pl", 2)),
            6,
            ("a.txt", "b c.txt"),
        ),
        3,
        (("a.txt", "Ana merge"), ("b c.txt", "Ana w Jassach")),
    )


def changed(content: Content, **fields: Any) -> Content:
    """Give content of another article, or with other translations or mentions."""
    return replace(content, finished=replace(content.finished, **fields))
