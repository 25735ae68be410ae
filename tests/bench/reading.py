"""Measure how fast the reading surface opens and scrolls a long article.

Usage: reading.py [--quick]. Each length is opened several times; the median counts. Beside it
stands what two plain text browsers take for the same two texts, both painted. All times are the
processor's, so that other work on the machine changes them little.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QWidget

from core.article import (
    Article,
    Mention,
    MentionType,
    Origin,
    Paragraph,
    ParagraphKind,
    Sentence,
    Translation,
    TranslationMention,
)
from core.finished_article import FinishedArticle
from ui.application import make_application
from ui.reading.content import Content, Place
from ui.reading.view import ReadingView
from ui.theme.theme import LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LENGTHS = (500, 5_000, 50_000)
SIZE = (1000, 760)
PAGES = 40
SYLLABLES = ("ka", "lo", "mi", "ten", "ra", "su", "vor", "el", "pi", "dan", "şa", "ţe", "ün", "gó")


def make_content(words: int) -> Content:
    """Make an article of so many words, with a translation, and a mention in each sentence."""
    draw = random.Random(words)
    text, paragraphs, mentions, translations, found = "", [], [], [], []

    def sentence() -> str:
        length = draw.randrange(12, 28)
        return " ".join(
            "".join(draw.choices(SYLLABLES, k=draw.randrange(1, 4))) for _ in range(length)
        )

    done = 0
    while done < words:
        text += "\n\n" if text else ""
        start, spans = len(text), []
        kind = ParagraphKind.BODY if paragraphs else ParagraphKind.HEADING
        for number in range(draw.randrange(2, 6) if paragraphs else 1):
            text += " " if number else ""
            begin, own, other = len(text), sentence().capitalize() + ".", sentence() + "."
            text += own
            done += own.count(" ") + 1
            end = own.find(" ")
            mentions.append(Mention(begin, begin + end, draw.choice(list(MentionType)), own[:end]))
            found.append((TranslationMention(0, other.find(" "), len(mentions) - 1),))
            translations.append(Translation(other, Origin.PACKAGE, "translate-ro_en 1.9"))
            spans.append(Sentence(begin, len(text)))
        paragraphs.append(Paragraph(kind, start, len(text), tuple(spans)))
    article = Article(
        "long.txt", "Long", None, "ro", 0.99, "utf-8", text, tuple(paragraphs), tuple(mentions)
    )
    ids = tuple(f"e{number % 50}" for number in range(len(mentions)))
    return Content(FinishedArticle(article, "en", (), tuple(translations), ids, tuple(found)))


def translated_text(content: Content) -> str:
    translations = iter(content.translations)
    return "\n\n".join(
        " ".join(t.text for _, t in zip(paragraph.sentences, translations, strict=False) if t)
        for paragraph in content.article.paragraphs
    )


def timed(act: Callable[[], object]) -> float:
    begun = time.process_time()
    act()
    return (time.process_time() - begun) * 1000


def open_ours(view: ReadingView, content: Content, place: Place | None) -> float:
    def act() -> None:
        view.show_content(content, place)
        view.repaint()
        view.grab()

    return timed(act)


def open_plain(pair: QWidget, browsers: list[QTextBrowser], texts: list[str]) -> float:
    def act() -> None:
        for browser, text in zip(browsers, texts, strict=True):
            browser.setPlainText(text)
            browser.document().documentLayout().documentSize()
        pair.repaint()
        pair.grab()

    return timed(act)


def scroll(view: ReadingView) -> list[float]:
    """Turn pages from the beginning, as fast as they come."""
    times = []
    view.two_pane.bar.setValue(0)
    for _ in range(PAGES):

        def act() -> None:
            view.page(1)
            view.grab()

        times.append(timed(act))
    return times


def stream(view: ReadingView, content: Content) -> list[float]:
    """Let translations arrive, ten sentences at a time, from the first."""
    times = []
    for done in range(0, min(100, len(content.translations)), 10):
        known = (*content.translations[:done], *[None] * (len(content.translations) - done))
        found = (*content.translation_mentions[:done], *[()] * (len(known) - done))
        partly = replace(
            content,
            finished=replace(content.finished, translations=known, translation_mentions=found),
        )
        if not done:
            view.show_content(partly)
            continue
        new = range(done - 10, done)
        times.append(timed(partial(_arrive, view, partly, new)))
    return times


def _arrive(view: ReadingView, content: Content, new: Sequence[int]) -> None:
    view.update_translations(content, new)
    view.grab()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    rounds = 2 if parser.parse_args().quick else 7
    app = make_application(sys.argv[:1])
    figures: dict[str, float] = {}
    for words in LENGTHS:
        content = make_content(words)
        texts = [content.article.text, translated_text(content)]
        view = ReadingView(LIGHT, entity_card=lambda identity: None)
        pair = QWidget()
        browsers = [QTextBrowser(), QTextBrowser()]
        row = QHBoxLayout(pair)
        for browser in browsers:
            row.addWidget(browser)
        for widget in (view, pair):
            widget.resize(*SIZE)
            widget.show()
        app.processEvents()
        middle = Place(len(content.translations) // 2, 40)
        top, deep, plain = [], [], []
        for _ in range(rounds):
            top.append(open_ours(view, content, None))
            deep.append(open_ours(view, content, middle))
            plain.append(open_plain(pair, browsers, texts))
        open_ours(view, content, None)
        arrivals = stream(view, content)
        open_ours(view, content, None)
        pages = scroll(view)
        ours, rival = statistics.median(top), statistics.median(plain)
        pages.sort()
        print(
            f"{words:6} words: opens in {ours:.0f} ms, in its middle {statistics.median(deep):.0f}"
            f" ms; two plain browsers {rival:.0f} ms, ratio {ours / rival:.2f}; a page takes"
            f" {statistics.median(pages):.1f} ms, the slowest {pages[-1]:.0f} ms; translations"
            f" that arrive {statistics.median(arrivals):.1f} ms"
        )
        figures |= {
            f"open_{words}_ms": round(ours, 1),
            f"open_{words}_middle_ms": round(statistics.median(deep), 1),
            f"open_{words}_vs_plain": round(ours / rival, 2),
            f"page_{words}_max_ms": round(pages[-1], 1),
            f"arrive_{words}_ms": round(statistics.median(arrivals), 1),
        }
        view.close()
        pair.close()
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
