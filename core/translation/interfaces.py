"""What the translator asks of others: a store, and an engine for each package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from core.translation.engine import EngineResult
    from core.translation.engine_setup import EngineSetup
    from core.translation.stored_translation import StoredTranslation


class TranslationStore(Protocol):
    """What the translator asks of the store."""

    def of(self, sentences: Sequence[str], key: str) -> dict[str, StoredTranslation]:
        """Give those of the sentences that are known under the key."""

    def save(self, key: str, rows: Mapping[str, StoredTranslation]) -> None:
        """Keep translations; they are safe when this returns."""

    def scores(self, key: str, most: int) -> list[float]:
        """Give the scores of the translations saved last under the key, `most` at most."""


class PackageEngine(Protocol):
    """What the translator asks of an engine."""

    @property
    def computes_in(self) -> str:
        """Name the numbers that the loaded package is computed in."""

    def stream(
        self,
        sentences: Sequence[str],
        *,
        urgent: int = 0,
        cancelled: Callable[[], bool] = ...,
    ) -> Iterator[list[tuple[int, EngineResult]]]:
        """Translate sentences and give results, with their index, as each batch is done."""

    def alternatives(self, sentence: str, *, beginning: str = ..., most: int = ...) -> list[str]:
        """Give several translations of a sentence, the likeliest first."""

    def use(self, setup: EngineSetup) -> None:
        """Go on with another setup."""

    def load(self) -> None:
        """Load the package if it is not."""

    def close(self) -> None:
        """Let go of the package and its memory."""
