"""Every step that reads text which strangers wrote, each made ready for one text."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from core.analysis.near_duplicates import DuplicateGroups, sketch
from core.analysis.stories import Report, StoryGroups
from core.article import (
    Article,
    Mention,
    MentionType,
    Origin,
    Paragraph,
    ParagraphKind,
    Translation,
)
from core.cleaning import clean
from core.cleaning.furniture import is_furniture, mark
from core.cleaning.letters import normalise
from core.cleaning.unwrapping import unwrap
from core.errors import DiptychError
from core.knowledge.comparable_sentences import comparable
from core.knowledge.tmx_files import read_memory
from core.knowledge.translation_memory import Memory
from core.language_id.detect import detect_language
from core.names.linking.entity_index import EntityIndex
from core.names.morphology.endings import stem
from core.names.morphology.inflection import lemma
from core.names.projection.mistranslated_names import find_mistranslated
from core.names.projection.name_doubts import doubt_names
from core.names.projection.project import find_spelling, project
from core.names.recognition.recognise import recognise
from core.names.recognition.rules import choose, propose
from core.names.recognition.tagger.tokens import tokenise
from core.names.recognition.tokenised_article import tokenise_article
from core.names.watchlist import Watchlist, parse_names
from core.query import parse_query
from core.reading import SourceText, bylines, parse
from core.reading.dates import find_date, parse_date, stated_date
from core.reading.documents import choose_title
from core.reading.encodings import declared_encoding, decode
from core.reading.legacy_encodings import guess
from core.reading.pdf.columns import reading_order
from core.reading.pdf.glyphs import Page, Piece, without_running_heads
from core.reading.pdf.paragraphs import paragraphs as pdf_paragraphs
from core.search import find, snippet
from core.sentence_splitting import split, split_paragraphs
from core.source_text import Block, BlockKind, tidy, with_title
from core.text import tokens as entity_words
from core.text.folded_text import FoldedText
from core.text.repetition import find_repetition, turns
from core.text.romanisation import fold as fold_name
from core.text.romanisation import romanise, skeleton
from core.text.search_words import spaced
from core.text.sentence_ends import is_final
from core.text.word_count import count_words
from core.translation.doubts import find_doubts
from core.translation.numbers import changed_numbers
from core.translation.placeholders import guard, is_capitals, lost, protected, repair, restore
from core.translation.word_links import word_spans
from tests.core.names.plain_articles import add
from tests.core.reading import made_files

if TYPE_CHECKING:
    from collections.abc import Iterable

Work = Callable[[], object]
Step = Callable[[str], Work]
"""Makes the work on one text; only the work is measured."""

LANGUAGES = ("pl", "ro", "hu", "uk", "de", "en", "fa", "hi", "zh-Hans", "ja", "th", "")


def _forgiving(work: Work) -> Work:
    """Do the work; that a file is refused in words is an answer too."""

    def run() -> None:
        with suppress(DiptychError):
            work()

    return run


def _file(suffix: str, wrap: Callable[[str], str | bytes]) -> Step:
    def step(text: str) -> Work:
        made = wrap(text)
        data = made if isinstance(made, bytes) else made.encode("utf-8", "replace")
        return _forgiving(partial(parse, data, suffix))

    return step


def _pieces(text: str, language: str = "pl") -> list[str]:
    return [piece.strip() for piece in split(text, language) if piece.strip()]


def _each(of: Callable[[str], object], language: str = "pl") -> Step:
    """Do a step for each sentence of a text."""

    def step(text: str) -> Work:
        pieces = _pieces(text, language)
        return lambda: [of(piece) for piece in pieces]

    return step


def _whole(of: Callable[[str], object]) -> Step:
    """Do a step for a text in one piece."""
    return lambda text: partial(of, text)


def _article(text: str, language: str = "pl", mentions: Iterable[Mention] = ()) -> Article:
    paragraph = Paragraph(ParagraphKind.BODY, 0, len(text))
    divided = split_paragraphs(text, [paragraph], language)
    return Article(
        "a.txt", text[:50], date(2023, 12, 4), language, 1.0, "utf-8", text, divided,
        tuple(mentions),
    )  # fmt: skip


def _named(text: str, language: str = "pl", most: int = 10**9) -> Article:
    """Give an article in which every word is a name."""
    kinds = [k for k in MentionType if k is not MentionType.DATE]
    article = _article(text, language)
    words = [
        word
        for sentence in article.sentences
        for word in entity_words.words_of(text, sentence.start, sentence.end)
    ]
    mentions = [
        Mention(w.start, w.end, kinds[n // 7 % len(kinds)], stem(w.text, language) or w.text)
        for n, w in enumerate(words[:most])
    ]
    return _article(text, language, mentions)


def _recognise(language: str) -> Step:
    def step(text: str) -> Work:
        article = _article(text, language)
        return partial(recognise, text, article.paragraphs, language)

    return step


def _propose(language: str) -> Step:
    def step(text: str) -> Work:
        article = _article(text, language)
        return lambda: choose(propose(tokenise_article(text, article.sentences, language)))

    return step


def _cleaned(text: str) -> Work:
    return lambda: clean(SourceText(tidy(text)))


def _blocks(text: str) -> Work:
    kinds = list(BlockKind)
    parts = text.split("\n") if "\n" in text else text.split(" ")
    blocks = [Block(kinds[n % len(kinds)], part) for n, part in enumerate(parts) if part.strip()]
    return lambda: clean(SourceText(text, tuple(with_title(blocks, text[:100]))))


def _link(text: str) -> Work:
    article = _named(text)

    def work() -> None:
        index = EntityIndex(to="en")
        add(index, article)
        list(map(index.entity, index.there()))
        index.note_translations(
            "a.txt", [(article.quote(s), article.quote(s).swapcase()) for s in article.sentences]
        )
        for id in set(index.ids("a.txt")):
            index.names(id)

    return work


def _link_many(text: str) -> Work:
    size = 400
    articles = [
        (f"{at}.txt", _named(text[at : at + size]))
        for at in range(0, len(text), size)
        if text[at : at + size].strip()
    ]

    def work() -> None:
        index = EntityIndex(to="en")
        for path, article in articles:
            named = [(m.type, m.key, article.quote(m)) for m in article.mentions]
            index.add_mentions(path, "pl", named)
        list(map(index.entity, index.there()))

    return work


def _project(text: str) -> Work:
    article = _named(text)
    sentences = []
    for sentence in article.sentences:
        original = article.quote(sentence)
        here = [m for m in article.mentions if sentence.start <= m.start < sentence.end][:80]
        spans = [(m.start - sentence.start, m.end - sentence.start, m.type) for m in here]
        sentences.append((original, spans, [(article.quote(m),) for m in here]))
    return lambda: [
        project(original, spans, names, original.title(), ())
        for original, spans, names in sentences
    ]


def _spelling(text: str) -> Work:
    pieces = _pieces(text)
    return lambda: [
        find_spelling(" ".join(piece.split()[:3]), "pl", MentionType.PERSON, piece)
        for piece in pieces
        if piece.split()
    ]


def _doubt_names(text: str) -> Work:
    article = _named(text)
    translation = Translation("Nothing at all of it.", Origin.PACKAGE, "x")
    dropped = frozenset(article.mentions[::5])
    return lambda: [
        doubt_names(article, index, translation, "en", dropped)
        for index in range(len(article.sentences))
    ]


def _mangled(piece: str) -> object:
    mentions = [(0, len(piece), MentionType.PLACE, "cldr:CN")]
    return find_mistranslated(piece, mentions, piece, ())


def _guarded(piece: str) -> None:
    guarded = guard(piece, lacks=lambda c: c in "„”–")
    if guarded is not None:
        restore(guarded, piece, guarded.text, (), "pl")


def _doubted(piece: str) -> None:
    for translation in (piece, piece.swapcase(), "The translation of 3 words."):
        find_doubts(piece, translation, unsure=True, from_code="pl", to_code="en")


def _searched(text: str) -> Work:
    def work() -> None:
        terms = parse_query("kot „jan kowalski” www 12").terms
        for piece in pieces:
            snippet(piece, terms)
        find(text, terms)

    pieces = _pieces(text)
    return work


def _query(text: str) -> Work:
    def work() -> None:
        terms = parse_query(text).terms
        for term in terms[:20]:
            assert term.expression is not None
            assert term.pattern is not None

    return work


def _query_in_text(text: str) -> Work:
    terms = parse_query(text[:60] or "a").terms[:3]
    return lambda: find(text, terms)


def _watch(text: str) -> Work:
    watchlist = Watchlist(["Jan Kowalski", "Słowo", "中国", text[:20].strip() or "x"])
    return lambda: watchlist.find(text, "pl")


def _watch_names(text: str) -> Work:
    return lambda: Watchlist(parse_names(text)).find("Jan Kowalski", "pl")


def _alike(text: str) -> Work:
    size = 300
    parts = [text[at : at + size] for at in range(0, len(text), size)]

    def work() -> None:
        groups = DuplicateGroups()
        for number, part in enumerate(parts):
            groups.add(f"{number}", part, sketch([part]))

    return work


def _stories(text: str) -> Work:
    words = text.split()[:20_000] or ["x"]
    reports = [
        Report(f"{n}", f"{n}", date(2023, 1 + n // 28 % 12, 1 + n % 28), {w: 1 for w in part}, "")
        for n, part in enumerate(words[at : at + 5] for at in range(0, len(words), 5))
    ]
    return lambda: StoryGroups().follow(reports)


def _tmx(wrap: Callable[[str], str]) -> Step:
    def step(text: str) -> Work:
        path = Path(tempfile.gettempdir()) / "diptych-growth.tmx"
        path.write_text(wrap(text), "utf-8", "replace")
        return _forgiving(partial(read_memory, path))

    return step


def _units(text: str) -> str:
    bare = "".join(c if c >= " " else " " for c in text)
    units = "".join(
        f'<tu><tuv xml:lang="pl"><seg>{escape(bare[at : at + 60])}</seg></tuv>'
        f'<tuv xml:lang="en"><seg>{at}</seg></tuv></tu>'
        for at in range(0, len(bare), 60)
    )
    return f'<tmx version="1.4"><body>{units}</body></tmx>'


def _memory(text: str) -> Work:
    parts = [text[at : at + 40] for at in range(0, len(text), 40)]

    def work() -> None:
        memory = Memory("m", ({"pl": part, "en": "x"} for part in parts))
        for part in parts[:200]:
            memory.lookup(part, "pl", "en")

    return work


def _pdf_lines(text: str) -> Work:
    parts = [text[at : at + 60] for at in range(0, len(text), 60)]
    pieces = [
        Piece(part, 50.0, 50.0 + 5 * len(part), 800.0 - 12 * (n % 60), 10.0, bold=False)
        for n, part in enumerate(parts)
    ]
    pages = [Page(tuple(pieces[at : at + 60]), 600.0, 850.0) for at in range(0, len(pieces), 60)]

    def work() -> None:
        kept = without_running_heads(pages)
        pdf_paragraphs([reading_order(page.pieces) for page in kept])

    return work


def _html(inside: str) -> str:
    return f"<!DOCTYPE html><html><head><title>Tytuł</title></head><body>{inside}</body></html>"


def _json(text: str) -> str:
    return json.dumps([{"title": text[:80], "text": text}])


def _csv(text: str) -> str:
    quoted = text.replace('"', '""')
    return f'title,text\nTytuł,"{quoted}"\n'


def _rtf(text: str) -> str:
    letters = "".join(c if " " <= c < "\x80" else f"\\u{ord(c) & 0xFFFF}?" for c in text)
    return f"{{\\rtf1\\ansi {letters}\\par}}"


STEPS: dict[str, Step] = {
    "txt": _file(".txt", str),
    "md": _file(".md", str),
    "md, title": _file(".md", lambda text: f"---\ntitle: {text}\n---\nAla ma kota."),
    "html, raw": _file(".html", str),
    "html, open": _file(".html", lambda text: f"<html><body>{text}"),
    "html, text": _file(".html", lambda text: _html(f"<p>{escape(text)}</p>")),
    "html, blocks": _file(
        ".html", lambda text: _html("".join(f"<p>{escape(p)}</p>" for p in text.split(" ")))
    ),
    "html, head": _file(
        ".html", lambda text: f"<html><head><title>{escape(text)}</title><meta name='author' "
        f"content='{escape(text)}'></head><body><h1>{escape(text)}</h1><p>Ala ma kota.</p></body>"
    ),
    "html, script": _file(
        ".html", lambda text: f"<html><head><script type='application/ld+json'>{text}</script>"
        f"</head><body><p class='author'>{escape(text)}</p><time>{escape(text)}</time></body>"
    ),
    "html, links": _file(
        ".html", lambda text: "<html><body>" + "".join(
            f"<a href='{escape(p)}'>{escape(p)}</a>" for p in text.split(" ")
        )
    ),
    "xml, raw": _file(".xml", str),
    "xml, open": _file(".xml", lambda text: f"<r><p>{text}"),
    "xml, text": _file(".xml", lambda text: f"<r><title>T</title><p>{escape(text)}</p></r>"),
    "rss": _file(
        ".xml", lambda text: "<rss><channel>" + "".join(
            f"<item><title>{escape(p)}</title><description>{escape(p)}</description></item>"
            for p in text.split(" ")
        ) + "</channel></rss>"
    ),
    "eml, plain": _file(".eml", lambda text: f"From: a@b.example\nSubject: x\n\n{text}"),
    "eml, flowed": _file(
        ".eml", lambda text: f"Subject: x\nContent-Type: text/plain; format=flowed\n\n{text}"
    ),
    "eml, html": _file(
        ".eml", lambda text: f"Subject: x\nContent-Type: text/html\n\n<blockquote>{text}"
    ),
    "eml, raw": _file(".eml", str),
    "eml, subject": _file(
        ".eml", lambda text: f"Subject: {' '.join(text.split())}\nFrom: x\n\nAla ma kota."
    ),
    "eml, parts": _file(
        ".eml",
        lambda text: f"Subject: x\nContent-Type: multipart/mixed; boundary=a\n\n--a\n\n{text}",
    ),
    "mhtml": _file(
        ".mhtml", lambda text: f"Subject: x\nContent-Type: text/html\n\n{_html(text)}"
    ),
    "srt": _file(".srt", lambda text: f"1\n00:00:01,000 --> 00:00:04,000\n{text}\n"),
    "vtt": _file(".vtt", lambda text: f"WEBVTT\n\n00:01.000 --> 00:04.000\n<v A>{text}\n"),
    "csv, raw": _file(".csv", str),
    "csv, text": _file(".csv", _csv),
    "json, raw": _file(".json", str),
    "json, text": _file(".json", _json),
    "json, list": _file(".json", lambda text: json.dumps(
        [{"title": p, "text": p, "author": p, "date": p} for p in text.split(" ")]
    )),
    "rtf, raw": _file(".rtf", lambda text: f"{{\\rtf1\\ansi {text}\\par}}"),
    "rtf, text": _file(".rtf", _rtf),
    "docx": _file(".docx", lambda text: made_files.docx(
        "".join(f"<w:p><w:r><w:t>{escape(p)}</w:t></w:r></w:p>" for p in text.split("\n"))
    )),
    "pdf lines": _pdf_lines,
    "cp1250": _whole(lambda text: decode(text.encode("cp1250", "replace") + b"\xb9")),
    "utf-16": _whole(lambda text: decode(text.encode("utf-16-le", "replace"))),
    "legacy": _whole(lambda text: guess(text.encode("cp1250", "replace") + b"\xb9 \xe6")),
    "declared": _whole(lambda text: declared_encoding(text.encode("utf-8", "replace"))),
    "tidy": _whole(tidy),
    "title": _whole(lambda text: choose_title(text, [Block(BlockKind.BODY, "a")])),
    "credits": _whole(lambda text: (
        bylines.author(text), bylines.source(text), bylines.author(f"http://{text}"),
        bylines.source(f"http://{text}"), bylines.author(f"a@{text}"),
    )),
    "dates": _whole(lambda text: (find_date(text, "pl"), stated_date(text), parse_date(text))),
    "normalise": _whole(normalise),
    "unwrap": _whole(lambda text: unwrap(text, is_furniture)),
    "clean": _cleaned,
    "clean, blocks": _blocks,
    "furniture": _whole(lambda text: mark([text], [False])),
    "furniture, lines": _whole(lambda text: mark(
        [line for line in text.split("\n") if line.strip()] or ["x"],
        [False] * max(1, sum(bool(line.strip()) for line in text.split("\n"))),
    )),
    "is_final": _whole(is_final),
    "detect": _whole(detect_language),
    **{f"split, {code or '?'}": _whole(partial(split, language=code)) for code in LANGUAGES},
    "words": _whole(lambda text: (count_words(text), entity_words.words_of(text))),
    "link words": _whole(lambda text: word_spans(text, [(0, 1)])),
    "protected": _whole(protected),
    "guard": _each(_guarded),
    "guard, whole": _whole(_guarded),
    "lost": _whole(lambda text: lost(text, "x")),
    "repair": _whole(lambda text: repair(text, "x 123 y", ())),
    "doubts": _each(_doubted),
    "doubts, whole": _whole(_doubted),
    "numbers": _whole(lambda text: changed_numbers(text, text[::-1], "en")),
    "loops": _whole(lambda text: (find_repetition(text), turns(text), find_repetition("", text))),
    "capitals": _whole(is_capitals),
    "mangled": _each(_mangled),
    "doubt names": _doubt_names,
    "tokens": _whole(tokenise),
    "propose, pl": _propose("pl"),
    "propose, de": _propose("de"),
    "propose, ?": _propose(""),
    "recognise, ro": _recognise("ro"),
    "recognise, hu": _recognise("hu"),
    "inflection": _whole(lambda text: (
        stem(text, "pl"), lemma(text, "pl", person=True), lemma(text, "uk", person=False),
    )),
    "fold name": _whole(lambda text: (fold_name(text), skeleton(text), romanise(text, "uk"))),
    "link": _link,
    "link many": _link_many,
    "project": _project,
    "spelling": _spelling,
    "fold": _whole(lambda text: FoldedText.of(text).spans("a")),
    "spaced": _whole(spaced),
    "query": _query,
    "search": _searched,
    "query in text": _query_in_text,
    "watch": _watch,
    "watch names": _watch_names,
    "sketch": _whole(lambda text: sketch([text])),
    "near copies": _alike,
    "stories": _stories,
    "tmx, raw": _tmx(str),
    "tmx, seg": _tmx(lambda text: '<tmx version="1.4"><body><tu><tuv xml:lang="pl"><seg>' + escape(
        "".join(c if c >= " " else " " for c in text)
    ) + "</seg></tuv></tu></body></tmx>"),
    "tmx, units": _tmx(_units),
    "memory": _memory,
    "comparable": _whole(comparable),
}  # fmt: skip
