"""A rule that fails costs what it would have said of that sentence, and nothing else."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NoReturn

import pytest

from core.article import (
    Article,
    Doubt,
    DoubtKind,
    Mention,
    MentionType,
    Origin,
    Paragraph,
    ParagraphKind,
    Sentence,
    Translation,
    WordLink,
)
from core.names.projection import mistranslated_names, name_doubts
from core.packages.installed import installed_packages
from core.session import translation_mentions
from core.session.linked_entities import LinkedArticle
from core.session.translation_mentions import ProjectionCache
from core.translation import doubts, engine, placeholders, sentence_parts
from core.translation.doubts import find_doubts
from core.translation.engine import Engine
from core.translation.engine_setup import Setups
from core.translation.placeholders import guard, restore
from core.translation.usual_scores import FEWEST_SCORES, UsualScores

if TYPE_CHECKING:
    from pathlib import Path

ORIGINAL = "Wczoraj minister Radosław Sikorski dał 245 zł na www.example.com wszystkim ludziom."
BAD = "the the the the the the the the " * 8
KINDS = {
    DoubtKind.CUT, DoubtKind.LOOP, DoubtKind.NUMBER, DoubtKind.LOST, DoubtKind.NAME,
    DoubtKind.UNSURE,
}  # fmt: skip
SECRET = "Sikorski"


def fail(*_: object, **__: object) -> NoReturn:
    raise KeyError(SECRET)


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.ERROR)
    return caplog


def was_logged(log: pytest.LogCaptureFixture) -> bool:
    """Tell whether a failure was logged with its traceback, and no text of an article."""
    return bool(log.records) and all(
        record.exc_info and SECRET not in record.getMessage() for record in log.records
    )


def kinds() -> set[DoubtKind]:
    found = find_doubts(ORIGINAL, BAD, cut=True, unsure=True, from_code="pl", to_code="en")
    return {doubt.kind for doubt in found} - {DoubtKind.WRONG}


def test_all_rules_speak(log: pytest.LogCaptureFixture) -> None:
    assert kinds() == KINDS
    assert not log.records


@pytest.mark.parametrize(
    ("where", "silent"),
    [
        ("find_repetition", {DoubtKind.LOOP}),
        ("changed_numbers", {DoubtKind.NUMBER}),
        ("lost", {DoubtKind.LOST}),
        ("lost_name", {DoubtKind.NAME}),
    ],
)
def test_the_other_rules_still_speak(
    where: str,
    silent: set[DoubtKind],
    monkeypatch: pytest.MonkeyPatch,
    log: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(doubts, where, fail)
    assert kinds() - {DoubtKind.LONG} == KINDS - silent
    assert was_logged(log)


@pytest.mark.parametrize("where", ["without_protected", "weight", "comparable_word", "worded"])
def test_what_several_rules_need_may_fail(
    where: str, monkeypatch: pytest.MonkeyPatch, log: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(doubts, where, fail)
    find_doubts(ORIGINAL + "中", "the", unsure=True, from_code="pl", to_code="en")
    assert was_logged(log)


TEXT = "Ministrul a plecat în China și Polonia."
SENTENCES = (Sentence(0, len(TEXT)),)
PLACES = [(TEXT.index(name), len(name)) for name in ("China", "Polonia")]
ARTICLE = Article(
    "a.txt", TEXT, date(2023, 12, 4), "ro", 0.99, "utf-8", TEXT,
    (Paragraph(ParagraphKind.BODY, 0, len(TEXT), SENTENCES),),
    tuple(
        Mention(start, start + size, MentionType.PLACE, key)
        for (start, size), key in zip(PLACES, ("cldr:CN", "cldr:PL"), strict=True)
    ),
)  # fmt: skip
PLAIN = Translation("The minister left for Kine and 1 place.", Origin.PACKAGE, "x")


@pytest.mark.parametrize(
    ("module", "where"),
    [
        (mistranslated_names, "find_mistranslated"),
        (mistranslated_names, "in_words"),
        (doubts, "lost_name"),
    ],
)
def test_a_failing_look_for_names_leaves_the_other_doubts(
    module: object, where: str, monkeypatch: pytest.MonkeyPatch, log: pytest.LogCaptureFixture
) -> None:
    given = (Doubt(DoubtKind.NUMBER, "A number."), Doubt(DoubtKind.NAME, "A name."))
    monkeypatch.setattr(module, where, fail)
    dropped = frozenset(ARTICLE.mentions[:1])
    told = name_doubts.doubt_names(ARTICLE, 0, replace(PLAIN, doubts=given), "en", dropped)
    assert told.text == PLAIN.text
    assert DoubtKind.NUMBER in {doubt.kind for doubt in told.doubts}
    assert was_logged(log)


def test_dropped_mentions_are_not_asked_for() -> None:
    assert "China" in name_doubts.doubt_names(ARTICLE, 0, PLAIN, "en").doubts[0].reason
    told = name_doubts.doubt_names(ARTICLE, 0, PLAIN, "en", frozenset(ARTICLE.mentions[:1])).doubts
    assert [doubt.reason for doubt in told] == [
        "The name Poland of the original is not in the translation."
    ]
    [found] = name_doubts.mistranslations(ARTICLE, 0, PLAIN, frozenset(ARTICLE.mentions[:1]))
    assert ARTICLE.quote(ARTICLE.mentions[found.mention]) == "Polonia"


def test_what_cannot_be_repaired_stays_as_the_engine_gave_it(
    monkeypatch: pytest.MonkeyPatch, log: pytest.LogCaptureFixture
) -> None:
    sentence = "• Ana are 245 de mere la www.example.com și 3 pere."
    guarded = guard(sentence)
    assert guarded is not None
    monkeypatch.setattr(placeholders, "repair", fail)
    link = WordLink(0, 3, 0, 3, 1.0)
    restored = restore(guarded, sentence, "Ana has 254 apples", [link], "en")
    assert restored.text == "• Ana has 254 apples"
    [moved] = restored.links
    assert sentence[moved.source_start : moved.source_end] == "Ana"
    assert restored.text[moved.target_start : moved.target_end] == "Ana"
    assert was_logged(log)


@pytest.mark.parametrize(
    ("module", "where"),
    [(engine, "guard"), (sentence_parts, "find_repetition"), (engine, "link_words")],
)
def test_the_engine_translates_without_a_rule_that_fails(
    module: object,
    where: str,
    test_packages: Path,
    monkeypatch: pytest.MonkeyPatch,
    log: pytest.LogCaptureFixture,
) -> None:
    [package] = [p for p in installed_packages()[0] if p.from_code == "ro"]
    monkeypatch.setattr(module, where, fail)
    translating = Engine(package, Setups().setup(package))
    try:
        done = [r for group in translating.stream(["Ministrul a plecat luni."]) for r in group]
    finally:
        translating.close()
    [(index, result)] = done
    assert index == 0
    assert result.text
    assert was_logged(log)


def test_a_failing_projection_costs_the_sentence_its_marks(
    monkeypatch: pytest.MonkeyPatch, log: pytest.LogCaptureFixture
) -> None:
    ids = tuple(mention.key for mention in ARTICLE.mentions)
    linked = LinkedArticle(ARTICLE, ids, {}, {"cldr:CN": ("China",), "cldr:PL": ("Poland",)})
    translation = replace(PLAIN, text="The minister left for China.")
    [[mark]] = ProjectionCache().find(linked, [translation])
    assert translation.text[mark.start : mark.end] == "China"
    monkeypatch.setattr(translation_mentions, "project", fail)
    assert ProjectionCache().find(linked, [translation]) == ((),)
    assert was_logged(log)


def test_scores_that_cannot_be_compared_make_nothing_unsure() -> None:
    usual = UsualScores.of([float("nan")] * FEWEST_SCORES)
    assert usual is not None
    assert not usual.is_low(-1.0)
