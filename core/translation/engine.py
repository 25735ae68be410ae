"""One loaded package: sentences in, translations with scores and word links out.

`argostranslate.translate` would do it too, but imports PyTorch, runs about one sentence per batch,
cuts what is long, loses underscores and throws scores and attention away. So CTranslate2 is called
here.
"""

from __future__ import annotations

import math
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from core.errors import EngineFailed
from core.packages.subwords import load_subwords
from core.text.repetition import turns
from core.translatable import worded
from core.translation.engine_setup import EngineSetup
from core.translation.placeholders import Guarded, guard
from core.translation.rules import ask
from core.translation.sentence_parts import (
    EngineResult,
    Gathering,
    Part,
    PartResult,
    divide,
    loops,
)
from core.translation.word_links import link_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from core.packages.installed import Package
    from core.packages.subwords import Subwords

_LENGTH_PENALTY = 0.2
LONGEST_OUTPUT = 480
_SHORTEST_LIMIT = 64
_SMALLEST_BATCH = 256
_FEW_ROUNDS = 8
_FRONT_FILLING = 0.5
_CRUMBS = 0.35
_NEAR = 3
_WIDE_BEAM = 8
"""Of so many hypotheses, those that differ are shown."""
_RETRY = {"repetition_penalty": 1.2, "no_repeat_ngram_size": 3}


@dataclass(frozen=True, slots=True)
class _Batch:
    parts: list[Part]
    before: list[PartResult] = field(default_factory=list)
    """What the parts became the first time, where this is their second."""

    @property
    def longest(self) -> int:
        return max(part.cost for part in self.parts)


@dataclass(slots=True)
class _Queue:
    """What waits for a worker: batches, and parts to try once more when there are no others."""

    batches: list[_Batch]
    again: list[PartResult] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.batches or self.again)


_Running = dict["Future[list[Any]]", _Batch]


class Engine:
    """One package, loaded at the first sentence; one thread at a time may call it.

    `setup.workers` batches are translated at the same time, each by `setup.threads` threads.
    """

    def __init__(self, package: Package, setup: EngineSetup | None = None) -> None:
        self.package = package
        self.setup = setup or EngineSetup.usual()
        self._translator: Any = None
        self._subwords: Subwords | None = None
        self._pool: ThreadPoolExecutor | None = None

    @property
    def computes_in(self) -> str:
        """Name the numbers that the loaded package is computed in, "" while it is not loaded."""
        return str(self._translator.compute_type) if self._translator is not None else ""

    def use(self, setup: EngineSetup) -> None:
        """Go on with another setup; with other threads or numbers the package is loaded anew."""
        before, self.setup = self.setup, setup
        if replace(before, beam=setup.beam, batch=setup.batch) != setup:
            self.close()

    def load(self) -> None:
        """Load the package if it is not; raise EngineFailed if that is impossible."""
        if self._translator is not None:
            return
        import ctranslate2

        try:
            self._subwords = load_subwords(self.package)
            self._translator = ctranslate2.Translator(
                str(self.package.path / "model"),
                device="cpu",
                compute_type=self.setup.compute,
                inter_threads=self.setup.workers,
                intra_threads=self.setup.threads,
            )
        except (RuntimeError, ValueError, OSError) as error:
            self._subwords = None
            raise EngineFailed(
                worded(
                    "The package {label} could not be loaded ({error}). Install it again.",
                    label=self.package.label,
                    error=error,
                )
            ) from error
        self._pool = ThreadPoolExecutor(self.setup.workers, thread_name_prefix=self.package.code)

    def close(self) -> None:
        """Let go of the package and its memory; the next sentence loads it again."""
        if self._pool is not None:
            self._pool.shutdown(wait=True)
        self._pool = self._translator = self._subwords = None

    def translate(self, sentences: Sequence[str]) -> list[EngineResult]:
        """Translate sentences and wait for all of them."""
        done = {index: result for group in self.stream(sentences) for index, result in group}
        return [done[index] for index in range(len(sentences))]

    def stream(
        self,
        sentences: Sequence[str],
        *,
        urgent: int = 0,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[list[tuple[int, EngineResult]]]:
        """Translate sentences and give results, with their index, as each batch is done.

        The first `urgent` sentences go first with a few of the next, shared out among the workers;
        the others follow in batches of like length. After `cancelled`, which is asked from several
        threads, no new batch is begun; those at work are still given.
        """
        self.load()
        gathering = Gathering(sentences, self.package.to_code)
        front = range(len(sentences))[:urgent]
        near = range(len(sentences))[urgent : _NEAR * urgent]
        first, rest = _fill(
            self._read(gathering, front),
            self._read(gathering, near),
            all_near=len(sentences) <= _NEAR * urgent,
        )
        queue = _Queue(_share(first, self.setup.workers))
        running: _Running = {}
        try:
            self._begin(running, queue, cancelled)
            rest += self._read(gathering, range(len(sentences))[_NEAR * urgent :])
            queue.batches += divide_up(rest, self.setup)
            ready = gathering.take_untouched()
            while True:
                self._begin(running, queue, cancelled)
                if ready:
                    yield ready
                if not running:
                    return
                finished = wait(running, return_when=FIRST_COMPLETED).done
                batches = [(running.pop(future), future.result()) for future in finished]
                self._begin(running, queue, cancelled)
                ready = []
                for batch, found in batches:
                    results = self._read_results(batch, found)
                    if not batch.before:
                        queue.again += [result for result in results if result.failed]
                        results = [result for result in results if not result.failed]
                    ready += gathering.add(results)
        except (RuntimeError, ValueError) as error:
            raise EngineFailed(
                worded(
                    "The package {label} failed while translating ({error}).",
                    label=self.package.label,
                    error=error,
                )
            ) from error
        finally:
            for future in running:
                future.cancel()
            wait(running)

    def alternatives(self, sentence: str, *, beginning: str = "", most: int = 4) -> list[str]:
        """Give several translations of a sentence, the likeliest first, none of them twice.

        With a `beginning`, all begin with it and go on differently from there; none where the
        sentence is read in several parts. Raises EngineFailed.
        """
        self.load()
        assert self._subwords is not None
        gathering = Gathering([sentence] * _WIDE_BEAM, self.package.to_code)
        parts = self._read(gathering, range(1))
        if not parts or (beginning and len(parts) > 1):
            return []
        gathering.expect_more(range(1, _WIDE_BEAM))
        prefix = [self.package.target_prefix] if self.package.target_prefix else []
        prefix += self._subwords.beginning(beginning)
        limit = _limit(_Batch(parts)) + len(prefix)
        try:
            found = self._translator.translate_batch(
                [part.pieces.pieces for part in parts],
                target_prefix=[prefix] * len(parts) if prefix else None,
                beam_size=_WIDE_BEAM,
                num_hypotheses=_WIDE_BEAM,
                return_alternatives=bool(beginning),
                length_penalty=_LENGTH_PENALTY,
                max_input_length=0,
                max_decoding_length=limit,
                replace_unknowns=True,
            )
        except (RuntimeError, ValueError) as error:
            raise EngineFailed(
                worded(
                    "The package {label} failed while translating ({error}).",
                    label=self.package.label,
                    error=error,
                )
            ) from error
        texts: dict[str, None] = {}
        for number in range(min(len(result.hypotheses) for result in found)):
            results = [
                PartResult(
                    replace(part, sentence=number), self._text(result, number), 0.0, (), False
                )
                for part, result in zip(parts, found, strict=True)
            ]
            whole = [result.text for _, result in gathering.add(results)]
            texts.update(dict.fromkeys(text for text in whole if _goes_on(text, beginning)))
        return [text for text in texts if not loops(text, sentence)][:most]

    def _text(self, result: Any, number: int) -> str:
        assert self._subwords is not None
        pieces = result.hypotheses[number]
        if pieces and pieces[0] == self.package.target_prefix:
            pieces = pieces[1:]
        return self._subwords.decode(pieces).text

    def _begin(self, running: _Running, queue: _Queue, cancelled: Callable[[], bool]) -> None:
        """Give each worker a batch, and one more to whoever is ready first.

        So no worker waits while results are read and stored, which is done in the caller's thread.
        """
        assert self._pool is not None
        while len(running) <= self.setup.workers and queue and not cancelled():
            batch = self._next_batch(queue, idle=not running)
            if batch is None:
                return
            running[self._pool.submit(self._run, batch, cancelled)] = batch

    def _read(self, gathering: Gathering, indices: range) -> list[Part]:
        assert self._subwords is not None
        parts: list[Part] = []
        for index in indices:
            sentence = gathering.sentences[index]
            guarded = ask(
                partial(
                    guard,
                    sentence,
                    lacks=self._subwords.lacks,
                    language=self.package.from_code,
                ),
                otherwise=Guarded(sentence, 0, "", ""),
            )
            own = divide(index, guarded.text, self._subwords) if guarded else []
            gathering.expect(index, guarded, len(own))
            parts += own
        return parts

    def _next_batch(self, queue: _Queue, *, idle: bool) -> _Batch | None:
        """Take what is next; None while second attempts wait for more to share a batch with."""
        if queue.batches:
            return queue.batches.pop(0)
        if not idle:
            return None
        before = sorted(queue.again, key=lambda result: -result.part.cost)
        room = max(1, self.setup.batch // before[0].part.cost)
        queue.again = before[room:]
        return _Batch([result.part for result in before[:room]], before[:room])

    def _run(self, batch: _Batch, cancelled: Callable[[], bool]) -> list[Any]:
        """Translate one batch in one of the engine's own threads; nothing once cancelled."""
        if cancelled():
            return []
        prefix = self.package.target_prefix
        found: list[Any] = self._translator.translate_batch(
            [part.pieces.pieces for part in batch.parts],
            target_prefix=[[prefix]] * len(batch.parts) if prefix else None,
            beam_size=self.setup.beam,
            length_penalty=_LENGTH_PENALTY,
            max_input_length=0,
            max_decoding_length=_limit(batch),
            return_scores=True,
            return_attention=True,
            replace_unknowns=True,
            **(_RETRY if batch.before else {}),
        )
        return found

    def _read_results(self, batch: _Batch, found: Sequence[Any]) -> list[PartResult]:
        """Read what a batch became; nothing of one that was cancelled."""
        limit = _limit(batch)
        results = [
            self._read_result(part, result, limit)
            for part, result in zip(batch.parts, found, strict=False)
        ]
        if batch.before:
            return [_better(*pair) for pair in zip(batch.before, results, strict=False)]
        return results

    def _read_result(self, part: Part, result: Any, limit: int) -> PartResult:
        assert self._subwords is not None
        pieces, attention = result.hypotheses[0], result.attention[0]
        count = len(pieces) + 1
        score = result.scores[0] * count**_LENGTH_PENALTY / count
        cut = len(pieces) >= limit
        if pieces and pieces[0] == self.package.target_prefix:
            pieces, attention = pieces[1:], attention[1:]
        decoded = self._subwords.decode(pieces)
        linking = partial(
            link_words, part.pieces.text, part.pieces.spans, decoded.text, decoded.spans, attention
        )
        links = ask(linking, otherwise=())
        return PartResult(part, decoded.text, score, links, cut)


def _limit(batch: _Batch) -> int:
    """Give the most pieces that a batch's translations may have."""
    return min(max(3 * batch.longest, _SHORTEST_LIMIT), LONGEST_OUTPUT)


def _better(first: PartResult, second: PartResult) -> PartResult:
    """Choose between an attempt that loops or has no end and the one that forbade repeating."""
    original = first.part.pieces.text
    if second.cut or not second.text or loops(second.text, original):
        return first
    plausible = len(second.text) <= 3 * max(len(original), 20)
    return second if plausible and turns(second.text) <= turns(first.text) else first


def _goes_on(text: str, beginning: str) -> bool:
    """Tell whether a text goes on after its beginning with another word."""
    rest = text[len(beginning) :]
    return not beginning or (
        text.startswith(beginning) and bool(rest.strip()) and not rest[0].isalnum()
    )


def _fill(front: list[Part], near: list[Part], *, all_near: bool) -> tuple[list[Part], list[Part]]:
    """Move the nearest parts to the front as long as they hardly delay it; give both lists.

    What would be left of a short article (`all_near`) comes along where it is little: a batch of
    its own would cost more.
    """
    size = sum(part.cost for part in front)
    room = size * _FRONT_FILLING
    count = 0
    while count < len(near) and near[count].cost <= room:
        room -= near[count].cost
        count += 1
    if all_near and sum(part.cost for part in near[count:]) <= size * _CRUMBS:
        count = len(near)
    return front + near[:count], near[count:]


def _share(parts: list[Part], workers: int) -> list[_Batch]:
    """Deal parts out in one batch per worker, of about equal cost, short with short."""
    if not parts:
        return []
    ordered = sorted(parts, key=lambda part: part.cost)
    total, shares = sum(part.cost for part in ordered), min(workers, len(ordered))
    batches: list[list[Part]] = [[] for _ in range(shares)]
    done = 0
    for part in ordered:
        batches[min(done * shares // total, shares - 1)].append(part)
        done += part.cost
    return [_Batch(batch) for batch in batches if batch]


def divide_up(parts: list[Part], setup: EngineSetup) -> list[_Batch]:
    """Make batches of like length, padded to their longest, the longest first.

    Where they are few, they are made smaller, so that all workers end together.
    """
    ordered = sorted(parts, key=lambda part: -part.cost)
    limit = setup.batch
    rounds = sum(part.cost for part in ordered) / (limit * setup.workers)
    if rounds < _FEW_ROUNDS:
        even = math.ceil(limit * rounds / max(1, math.ceil(rounds)))
        limit = max(min(_SMALLEST_BATCH, limit), even)
    batches: list[list[Part]] = []
    for part in ordered:
        if not batches or (len(batches[-1]) + 1) * batches[-1][0].cost > limit:
            batches.append([])
        batches[-1].append(part)
    return [_Batch(batch) for batch in batches]
