"""Try out how a package runs best, on the work itself: the first time that there is much of it."""

from __future__ import annotations

from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

from core.errors import EngineFailed
from core.translation.engine_setup import CLEARLY, DEFAULT_COMPUTE, candidates, choose

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from core.translation.engine import EngineResult
    from core.translation.engine_setup import EngineSetup
    from core.translation.interfaces import PackageEngine

    DuplicateGroups = Generator[list[tuple[int, EngineResult]], None, EngineSetup | None]

SENTENCES = 96
"""How many sentences each setup translates."""

_FASTER_NUMBERS = "int8"


def wanted(usual: EngineSetup) -> int:
    """Count the sentences that trying out takes."""
    return SENTENCES * len(candidates(usual))


def try_out(
    engine: PackageEngine,
    usual: EngineSetup,
    sentences: Sequence[str],
    cancelled: Callable[[], bool],
) -> DuplicateGroups:
    """Translate sentences, each with one of the setups; give the results as they come.

    Returns the setup to go on with, None when cancelled before that was known. The engine has it
    then, or the usual one.
    """
    tried = candidates(usual)
    speeds: dict[EngineSetup, float] = {}
    usual_texts: dict[str, str] = {}
    for place, setup in enumerate(tried):
        hand = deal(sentences, place, len(tried))
        some = [sentences[index] for index in hand]
        engine.use(setup)
        engine.load()
        seconds, begun = 0.0, monotonic()
        for group in engine.stream(some, cancelled=cancelled):
            seconds += monotonic() - begun
            if setup == usual:
                usual_texts.update((some[index], result.text) for index, result in group)
            yield [(hand[index], result) for index, result in group]
            begun = monotonic()
        if cancelled():
            engine.use(usual)
            return None
        speeds[setup] = _words(some) / max(seconds, 1e-6)
    chosen = choose(speeds)
    engine.use(chosen)
    if usual.compute == DEFAULT_COMPUTE:
        chosen = _choose_numbers(engine, chosen, usual_texts, cancelled)
    return chosen


def _choose_numbers(
    engine: PackageEngine, chosen: EngineSetup, texts: dict[str, str], cancelled: Callable[[], bool]
) -> EngineSetup:
    """Take numbers that the processor is faster with, if they give the same text.

    That is measured as well as checked: with some packages other numbers give garbage.
    """
    engine.load()
    if engine.computes_in.startswith(_FASTER_NUMBERS):
        return chosen
    usual = _seconds(engine, texts, cancelled)
    faster = replace(chosen, compute=_FASTER_NUMBERS)
    engine.use(faster)
    try:
        engine.load()
        seconds = _seconds(engine, texts, cancelled)
    except EngineFailed:
        seconds = None
    if usual is not None and seconds is not None and seconds * CLEARLY <= usual:
        return faster
    engine.use(chosen)
    return chosen


def _seconds(
    engine: PackageEngine, texts: dict[str, str], cancelled: Callable[[], bool]
) -> float | None:
    """Time sentences that were translated before; None as soon as one's text is another."""
    sentences = list(texts)
    begun = monotonic()
    for group in engine.stream(sentences, cancelled=cancelled):
        if any(result.text != texts[sentences[index]] for index, result in group):
            return None
    return None if cancelled() else monotonic() - begun


def deal(sentences: Sequence[str], place: int, places: int) -> list[int]:
    """Deal out sentences so that each hand has as many of each length."""
    ordered = sorted(range(len(sentences)), key=lambda index: len(sentences[index]))
    return sorted(ordered[place::places])


def _words(sentences: Sequence[str]) -> int:
    return sum(len(sentence.split()) for sentence in sentences)
