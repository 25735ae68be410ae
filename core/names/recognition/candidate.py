"""A possible mention, as rules and trained pipelines propose it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.article import MentionType


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible mention; where two overlap, the one of greater weight, then the longer, stays.

    `lone` marks a famous surname without a given name.
    """

    start: int
    end: int
    type: MentionType
    key: str
    weight: float
    lone: bool = False
