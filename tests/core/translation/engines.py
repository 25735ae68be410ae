"""An engine without a package, for what is done with engines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.translation.engine import EngineResult

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from core.translation.engine_setup import EngineSetup


class StubEngine:
    """Gives each sentence with `en` before it, `batch` of them at once."""

    batch = 1 << 30

    @property
    def computes_in(self) -> str:
        return "int8"

    def use(self, setup: EngineSetup) -> None:
        pass

    def load(self) -> None:
        pass

    def close(self) -> None:
        pass

    def begin(self, sentences: list[str], urgent: int) -> None:
        """Do what a test wants before a batch."""

    def result(self, sentence: str) -> EngineResult:
        return EngineResult(f"en {sentence}", -0.5, (), False)

    def alternatives(self, sentence: str, *, beginning: str = "", most: int = 4) -> list[str]:
        return [f"{beginning or 'en'} {sentence} {number}" for number in range(most)]

    def stream(
        self,
        sentences: Sequence[str],
        *,
        urgent: int = 0,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[list[tuple[int, EngineResult]]]:
        for start in range(0, len(sentences), self.batch):
            if cancelled():
                return
            some = list(sentences[start : start + self.batch])
            self.begin(some, urgent)
            yield [(start + place, self.result(text)) for place, text in enumerate(some)]
