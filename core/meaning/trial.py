"""A model's trial: sentences that say the same must be nearest to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import PackageInvalid
from core.meaning.centring import centred, normalised
from core.meaning.encoder import SentenceEncoder
from core.packages.trial import trial_sentences
from core.translatable import worded

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES = ("en", "pl", "ro", "ru", "de", "fr", "tr", "ar", "zh-Hans", "ja")
_RIGHT = 0.9
"""The share of sentences whose own translation must be the nearest; the real model has all."""


def try_model(folder: Path) -> None:
    """Raise PackageInvalid where a model does not load or does not know what is alike."""
    try:
        right = _right(folder)
    except Exception as error:  # The engine raises whatever it meets in a broken file.
        raise PackageInvalid(
            worded("The model cannot be used: it does not work ({error}).", error=error)
        ) from error
    if not right >= _RIGHT:
        raise PackageInvalid(
            worded(
                "The model was not installed: of sentences that say the same in ten languages it"
                " knows only {right} % for the same.",
                right=round(100 * right) if right == right else 0,
            )
        )


def _right(folder: Path) -> float:
    encoder = SentenceEncoder(folder)
    sentences = [(code, text) for code in LANGUAGES for text in trial_sentences(code)]
    codes = [code for code, _ in sentences]
    vectors = normalised(centred(encoder.encode([text for _, text in sentences]), codes))
    each = len(sentences) // len(LANGUAGES)
    first, rest = vectors[:each], vectors[each:].reshape(-1, each, vectors.shape[1])
    nearest = (rest @ first.T).argmax(axis=2)
    return float((nearest == range(each)).mean())
