"""Firefox's models: each runs in processes of its own, sentence by sentence.

What runs them holds the interpreter for a whole sentence, so it may not share the window's. A fault
in it ends its process: that costs the sentence at hand, and the others go on in a new one.
"""

from __future__ import annotations

from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING

from core.errors import EngineFailed, EngineHangs
from core.packages.family import engine_missing
from core.packages.firefox_model import SENTENCE_SECONDS, load_model, loaded_model
from core.processes.worker_process import (
    WorkerDied,
    WorkerNotStarted,
    WorkerProcess,
    WorkerTimedOut,
)
from core.translatable import worded
from core.translation.engine_setup import EngineSetup
from core.translation.placeholders import Guarded, guard
from core.translation.rules import ask
from core.translation.sentence_parts import EngineResult, Gathering, Part, PartResult, divide
from core.translation.word_links import link_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from core.article import WordLink
    from core.packages.firefox_model import FirefoxModel
    from core.packages.installed import Package

_MOST_PROCESSES = 4
"""Each has some 150 MB."""
_AT_ONCE = 16
_TOO_LONG = worded("a sentence took too long")

_Found = list[tuple[int, EngineResult]]


class FirefoxEngine:
    """One model; its processes are started as there is work for them. One thread may call it."""

    def __init__(
        self,
        package: Package,
        setup: EngineSetup | None = None,
        *,
        seconds: float = SENTENCE_SECONDS,
    ) -> None:
        """A sentence that takes more than `seconds` of processor time is given up."""
        self.package, self._seconds = package, seconds
        self.setup = setup or EngineSetup.usual()
        self._idle: SimpleQueue[WorkerProcess] = SimpleQueue()
        self._processes: list[WorkerProcess] = []
        self._pool: ThreadPoolExecutor | None = None

    @property
    def computes_in(self) -> str:
        """Name the numbers that the model is computed in."""
        return "int8" if self._pool is not None else ""

    def use(self, setup: EngineSetup) -> None:
        """Go on with as many processes as another setup has workers."""
        if self._workers(setup) != self._workers(self.setup):
            self.close()
        self.setup = setup

    def load(self) -> None:
        """Have one process ready; raise EngineFailed where the model cannot be loaded."""
        if self._pool is not None:
            return
        if missing := engine_missing(self.package.family):
            raise EngineFailed(worded("{why}.", why=missing))
        folder = str(self.package.path)
        self._processes = [
            WorkerProcess(partial(load_model, folder), name="translator")
            for _ in range(self._workers(self.setup))
        ]
        try:
            self._processes[0].start()
        except WorkerDied as error:
            self.close()
            raise EngineFailed(
                worded(
                    "The package {label} could not be loaded ({error}). Install it again.",
                    label=self.package.label,
                    error=error.__cause__ or type(error).__name__,
                )
            ) from error
        for process in self._processes:
            self._idle.put(process)
        self._pool = ThreadPoolExecutor(len(self._processes), thread_name_prefix="firefox")

    def close(self) -> None:
        """End the processes; the next sentence starts one."""
        for process in self._processes:
            process.close()
        if self._pool is not None:
            self._pool.shutdown(wait=True)
        self._processes, self._pool, self._idle = [], None, SimpleQueue()

    def translate(self, sentences: Sequence[str]) -> list[EngineResult]:
        """Translate sentences and wait for all of them."""
        done = {index: result for group in self.stream(sentences) for index, result in group}
        return [done[index] for index in range(len(sentences))]

    def alternatives(self, sentence: str, *, beginning: str = "", most: int = 4) -> list[str]:
        """Give the one translation that these models make, and none that begins as is wanted."""
        return [] if beginning else [result.text for result in self.translate([sentence])][:most]

    def stream(
        self,
        sentences: Sequence[str],
        *,
        urgent: int = 0,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[_Found]:
        """Translate sentences and give results, with their index, a few at a time.

        The first `urgent` go first. What ends its process is left out, and told by EngineFailed
        once all others were given. After `cancelled` no new ones are begun.
        """
        self.load()
        assert self._pool is not None
        waiting = list(_shared_out(len(sentences), urgent, len(self._processes)))
        running: set[Future[tuple[_Found, list[str]]]] = set()
        failures: list[str] = []
        try:
            while waiting or running:
                while waiting and len(running) < len(self._processes) and not cancelled():
                    some = {index: sentences[index] for index in waiting.pop(0)}
                    running.add(self._pool.submit(self._translate, some))
                if not running:
                    return
                finished, running = wait(running, return_when=FIRST_COMPLETED)
                for future in finished:
                    found, failed = future.result()
                    failures += failed
                    if found:
                        yield found
        except WorkerNotStarted as error:
            raise self._failed(error.__cause__ or worded("its process does not start")) from error
        finally:
            wait(running)
        if failures:
            told = self._failed(failures[0])
            if all(failure == _TOO_LONG for failure in failures):
                raise EngineHangs(told.args[0], self.package.key)
            raise told

    def _translate(self, sentences: dict[int, str]) -> tuple[_Found, list[str]]:
        """Translate some sentences in one process; give why each of the others failed, too."""
        process = self._idle.get()
        found: _Found = []
        failures: list[str] = []
        left = list(sentences)
        try:
            while left:
                try:
                    self._take(process, sentences, left, found)
                except WorkerNotStarted:
                    raise
                except WorkerDied as error:
                    if process.is_closed:
                        break
                    left.pop(0)
                    failures.append(_reason(error))
                except Exception as error:
                    left.pop(0)
                    failures.append(f"{type(error).__name__}: {error}")
        finally:
            self._idle.put(process)
        return found, failures

    def _take(
        self, process: WorkerProcess, sentences: dict[int, str], left: list[int], found: _Found
    ) -> None:
        """Move sentences from `left` to `found` as they are translated."""
        package = self.package
        texts = [sentences[index] for index in left]
        codes = package.from_code, package.to_code
        for result in process.parts(
            translate_sentences, str(package.path), codes, texts, seconds=self._seconds
        ):
            found.append((left.pop(0), result))

    def _failed(self, error: object) -> EngineFailed:
        return EngineFailed(
            worded(
                "The package {label} failed while translating ({error}).",
                label=self.package.label,
                error=error,
            )
        )

    @staticmethod
    def _workers(setup: EngineSetup) -> int:
        return min(setup.workers * setup.threads, _MOST_PROCESSES)


def translate_sentences(
    folder: str, codes: tuple[str, str], sentences: Sequence[str]
) -> Iterator[EngineResult]:
    """Translate sentences one after another, in the process that is the model's own."""
    model = loaded_model(folder)
    for sentence in sentences:
        yield _translated(model, sentence, *codes)


def _translated(model: FirefoxModel, sentence: str, from_code: str, to_code: str) -> EngineResult:
    guarded = ask(
        partial(guard, sentence, lacks=model.lacks, language=from_code),
        otherwise=Guarded(sentence, 0, "", ""),
    )
    parts = divide(0, guarded.text, model) if guarded else []
    gathering = Gathering([sentence], to_code)
    gathering.expect(0, guarded, len(parts))
    whole = gathering.take_untouched() or gathering.add([_part(model, part) for part in parts])
    return whole[0][1]


def _part(model: FirefoxModel, part: Part) -> PartResult:
    text = model.translate(part.pieces.text)

    def link() -> tuple[WordLink, ...]:
        source = part.pieces
        target, weights = model.link(source, text)
        return link_words(source.text, source.spans, text, target.spans, weights)

    return PartResult(part, text, 0.0, ask(link, otherwise=()), False)


def _shared_out(count: int, urgent: int, workers: int) -> Iterator[range]:
    """Give the places of sentences to be translated together: few while somebody waits."""
    few = max(1, -(-urgent // workers))
    start = 0
    while start < count:
        size = min(few, urgent - start) if start < urgent else _AT_ONCE
        yield range(start, min(start + size, count))
        start += size


def _reason(error: WorkerDied) -> str:
    if isinstance(error, WorkerTimedOut):
        return _TOO_LONG
    return worded("its process ended at a sentence")
