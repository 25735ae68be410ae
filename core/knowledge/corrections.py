"""A person's own translations of sentences."""

from __future__ import annotations

from core.knowledge.comparable_sentences import plain
from core.languages import without_region

CORRECTED = "corrected by hand"
"""The source of a translation that a person wrote."""


def correction_key(sentence: str, language: str) -> tuple[str, str]:
    """Give what two places must share for one correction to count in both."""
    return without_region(language), plain(sentence)
