"""Sentences to translations over a route: from memory where they are known, else by the engine."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import partial
from itertools import zip_longest
from time import monotonic
from typing import TYPE_CHECKING

from core.article import Origin, Translation
from core.translation import engines, setup_benchmark
from core.translation.engine_setup import Setups
from core.translation.rules import ask
from core.translation.stored_translation import StoredTranslation
from core.translation.usual_scores import MOST_SCORES, UsualScores
from core.translation.word_links import compose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from core.packages.installed import Package
    from core.translation.engine import EngineResult
    from core.translation.engine_setup import EngineSetup
    from core.translation.interfaces import PackageEngine, TranslationStore
    from core.translation.routes import Route
    from core.translation.usual_lengths import LengthsSeen

ON_SCREEN = 8
"""How many sentences are translated first, alone, because the reader waits for them."""

IDLE_SECONDS = 300.0
MOST_LOADED = 3
"""Packages that are loaded at once: the two of a route, and that of what was read before."""

_WAVE = 96
_SPEED_WINDOW = 30.0
_USUAL_SECONDS = 60.0


@dataclass(slots=True)
class Counts:
    """How many sentences a translator asked for since it was made, and where they came from.

    A sentence on a route of two packages counts once for each.
    """

    engine: int = 0
    memory: int = 0


class Translator:
    """Owns the loaded packages and asks the store before them.

    All methods belong to one thread; `words_per_second` and `counts` may be read from any.
    """

    def __init__(
        self,
        store: TranslationStore,
        *,
        setups: Setups | None = None,
        make_engine: Callable[[Package, EngineSetup], PackageEngine] | None = None,
    ) -> None:
        """Without `setups`, every package is run as usual."""
        self._store = store
        self._setups = setups or Setups()
        self._make_engine = make_engine or engines.make_engine
        self._usual: dict[str, tuple[float, UsualScores | None]] = {}
        self._lengths: dict[str, LengthsSeen] = {}
        self._engines: dict[Package, PackageEngine] = {}
        self._last_used: dict[Package, float] = {}
        self._words = 0.0
        self._seconds = 0.0
        self.counts = Counts()

    @property
    def words_per_second(self) -> float | None:
        """Give how many words of originals the engine translates a second; None before it did."""
        return self._words / self._seconds if self._seconds > 0 else None

    def translate(
        self,
        sentences: Sequence[str],
        route: Route,
        *,
        on_done: Callable[[dict[int, Translation]], None],
        cancelled: Callable[[], bool] = lambda: False,
        urgent: int = ON_SCREEN,
    ) -> bool:
        """Translate sentences; `on_done` gets what is ready, by index, batch by batch, once stored.

        What memory knows comes first, then the first `urgent` of the others, then the rest in an
        order of the engine's own. Equal sentences are translated once. Soon after `cancelled` says
        so (a batch is about a second of work) give False, with all that was finished stored and
        reported; else True. Raise EngineFailed if a package cannot be loaded or run.
        """
        places: defaultdict[str, list[int]] = defaultdict(list)
        for index, sentence in enumerate(sentences):
            places[sentence].append(index)

        def report(done: Mapping[str, StoredTranslation]) -> None:
            ready: dict[int, Translation] = {}
            lengths = self._lengths_seen(route)
            for sentence, stored in done.items():
                translation = self._present(sentence, stored, route, lengths)
                ready.update((index, translation) for index in places.pop(sentence))
            if ready:
                on_done(ready)

        known = self._recall(list(places), route)
        report(known)
        waiting = list(places)
        if len(route.packages) == 1:
            for done in self._leg(waiting, route.packages[0], urgent, cancelled, recall=False):
                report(done)
        else:
            for wave in _waves(waiting, urgent):
                for done in self._through_english(wave, route, urgent, cancelled):
                    report(done)
                if cancelled():
                    break
                urgent = 0
        return not places

    def recall(self, sentences: Sequence[str], route: Route) -> dict[str, Translation]:
        """Give those of the sentences that the store knows, without the engine."""
        known = self._recall(list(dict.fromkeys(sentences)), route)
        lengths = self._lengths_seen(route)
        return {
            sentence: self._present(sentence, stored, route, lengths)
            for sentence, stored in known.items()
        }

    def alternatives(self, sentence: str, route: Route, beginning: str, most: int) -> list[str]:
        """Give several translations of a sentence, the likeliest first; see `Engine.alternatives`.

        Through English they are those of the likeliest English, then of other English.
        """
        *before, last = route.packages
        if not before:
            return self._engine(last).alternatives(sentence, beginning=beginning, most=most)
        english = self._engine(before[0]).alternatives(sentence, most=most)
        if not english:
            return []
        found = self._engine(last).alternatives(english[0], beginning=beginning, most=most)
        if beginning:
            return found
        others = [
            text for other in english[1:] for text in self._engine(last).alternatives(other, most=1)
        ]
        # Of both kinds some, as each differs in its own way.
        mixed = [text for pair in zip_longest(found, others) for text in pair if text is not None]
        return list(dict.fromkeys(mixed))[:most]

    def load(self, route: Route) -> None:
        """Load a route's packages if they are not; raise EngineFailed if one cannot be."""
        for package in route.packages:
            self._engine(package).load()

    def release(self) -> None:
        """Let go of all loaded packages; the next sentence loads what it needs."""
        for engine in self._engines.values():
            engine.close()
        self._engines.clear()
        self._last_used.clear()

    def release_idle(self, seconds: float = IDLE_SECONDS) -> None:
        """Let go of packages that were not used for so long."""
        now = monotonic()
        for package, used in list(self._last_used.items()):
            if now - used >= seconds:
                self._let_go(package)

    def _make_room(self) -> None:
        """Let go of the packages that were not used for longest, but for the last ones."""
        oldest_first = sorted(self._last_used, key=self._last_used.__getitem__)
        for package in oldest_first[: max(0, len(oldest_first) - MOST_LOADED + 1)]:
            self._let_go(package)

    def _let_go(self, package: Package) -> None:
        self._engines.pop(package).close()
        del self._last_used[package]

    def _recall(self, sentences: Sequence[str], route: Route) -> dict[str, StoredTranslation]:
        """Give what the store knows over the whole route."""
        first = self._store.of(sentences, self._key(route.packages[0]))
        self.counts.memory += len(first)
        if len(route.packages) == 1 or not first:
            return first
        english = list({stored.text for stored in first.values()})
        second = self._store.of(english, self._key(route.packages[1]))
        self.counts.memory += len(second)
        return {
            sentence: _joined(stored, second[stored.text])
            for sentence, stored in first.items()
            if stored.text in second
        }

    def _through_english(
        self,
        sentences: Sequence[str],
        route: Route,
        urgent: int,
        cancelled: Callable[[], bool],
    ) -> Iterator[dict[str, StoredTranslation]]:
        """Translate a few sentences with both packages; each step is stored under its package."""
        first, second = route.packages
        english: dict[str, StoredTranslation] = {}
        for done in self._leg(sentences, first, urgent, cancelled):
            english.update(done)
        origins: defaultdict[str, list[str]] = defaultdict(list)
        for sentence, stored in english.items():
            origins[stored.text].append(sentence)
        for done in self._leg(list(origins), second, urgent, cancelled):
            yield {
                sentence: _joined(english[sentence], stored)
                for text, stored in done.items()
                for sentence in origins[text]
            }

    def _leg(
        self,
        sentences: Sequence[str],
        package: Package,
        urgent: int,
        cancelled: Callable[[], bool],
        *,
        recall: bool = True,
    ) -> Iterator[dict[str, StoredTranslation]]:
        """Translate distinct sentences with one package; each batch is stored, then given."""
        key = self._key(package)
        known = self._store.of(sentences, key) if recall else {}
        if known:
            yield known
        waiting = [sentence for sentence in sentences if sentence not in known]
        if not waiting or cancelled():
            return
        engine = self._engine(package)
        begun = monotonic()
        for group in self._stream(engine, package, waiting, urgent, cancelled):
            done = {
                waiting[index]: StoredTranslation(
                    result.text, result.links, result.score, result.cut
                )
                for index, result in group
            }
            self._store.save(key, done)
            self.counts.engine += len(done)
            now = monotonic()
            self._measure(sum(len(sentence.split()) for sentence in done), now - begun)
            self._last_used[package] = begun = now
            yield done

    def _stream(
        self,
        engine: PackageEngine,
        package: Package,
        sentences: Sequence[str],
        urgent: int,
        cancelled: Callable[[], bool],
    ) -> Iterator[list[tuple[int, EngineResult]]]:
        """Let the engine translate; the first time that there is much to do, try out setups."""
        usual = self._setups.setup(package)
        first = sentences[: setup_benchmark.wanted(usual)]
        few = len(first) < setup_benchmark.wanted(usual)
        if urgent or few or self._setups.is_measured(package):
            yield from engine.stream(sentences, urgent=urgent, cancelled=cancelled)
            return
        chosen = yield from setup_benchmark.try_out(engine, usual, first, cancelled)
        if chosen is None:
            return
        self._setups.keep(package, chosen)
        engine.use(self._setups.setup(package))  # What a person set stays.
        if chosen.beam == usual.beam:  # Else the rest belongs under another key.
            for group in engine.stream(sentences[len(first) :], cancelled=cancelled):
                yield [(len(first) + index, result) for index, result in group]

    def _engine(self, package: Package) -> PackageEngine:
        setup = self._setups.setup(package)
        engine = self._engines.get(package)
        if engine is None:
            self._make_room()
            self._engines[package] = engine = self._make_engine(package, setup)
        else:
            engine.use(setup)  # A person may have set another.
        self._last_used[package] = monotonic()
        return engine

    def _key(self, package: Package) -> str:
        return self._setups.text_key(package)

    def _present(
        self, sentence: str, stored: StoredTranslation, route: Route, lengths: LengthsSeen
    ) -> Translation:
        usual = self._usual_scores(route)
        ask(partial(lengths.add, sentence, stored.text), otherwise=None)
        # Imported with the first translation of a package: the window starts without it.
        from core.translation.doubts import find_doubts

        doubts = find_doubts(
            sentence,
            stored.text,
            cut=stored.cut,
            unsure=usual is not None and ask(partial(usual.is_low, stored.score), otherwise=False),
            usual_length=lengths.usual,
            from_code=route.from_code,
            to_code=route.to_code,
        )
        source = " + ".join(route.labels)
        return Translation(stored.text, Origin.PACKAGE, source, stored.links, doubts)

    def _lengths_seen(self, route: Route) -> LengthsSeen:
        # Imported with the first translation of a package: the window starts without it.
        from core.translation.usual_lengths import LengthsSeen

        key = route_key(route, self._setups)
        if key not in self._lengths:
            self._lengths[key] = LengthsSeen(route.from_code, route.to_code)
        return self._lengths[key]

    def _usual_scores(self, route: Route) -> UsualScores | None:
        """Give what the route's packages usually score; None while too little is known."""
        joined: UsualScores | None = None
        for package in route.packages:
            key = self._key(package)
            asked, usual = self._usual.get(key, (-_USUAL_SECONDS, None))
            if monotonic() - asked >= _USUAL_SECONDS:
                usual = UsualScores.of(self._store.scores(key, MOST_SCORES))
                self._usual[key] = monotonic(), usual
            if usual is None:
                return None
            joined = usual if joined is None else joined.joined(usual)
        return joined

    def _measure(self, words: int, seconds: float) -> None:
        self._words += words
        self._seconds += seconds
        if self._seconds > _SPEED_WINDOW:
            self._words /= 2
            self._seconds /= 2


def route_key(route: Route, setups: Setups) -> str:
    """Identify all that a route's translations depend on: packages, versions and settings."""
    return "+".join(setups.text_key(package) for package in route.packages)


def _waves(sentences: Sequence[str], urgent: int) -> Iterator[Sequence[str]]:
    """Give the first few, then larger groups, so that both packages take turns."""
    if urgent:
        yield sentences[:urgent]
    for start in range(urgent, len(sentences), _WAVE):
        yield sentences[start : start + _WAVE]


def _joined(first: StoredTranslation, second: StoredTranslation) -> StoredTranslation:
    return StoredTranslation(
        second.text,
        compose(first.links, second.links),
        first.score + second.score,
        first.cut or second.cut,
    )
