"""Rules that judge, mend or mark one sentence's translation, each for itself.

They read whatever a stranger wrote. One that fails costs what it would have said of that sentence.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
U = TypeVar("U")

_log = logging.getLogger(__name__)


def ask(rule: Callable[[], T], otherwise: U) -> T | U:
    """Give what a rule says, or `otherwise` where it fails, which is logged."""
    try:
        return rule()
    except Exception:
        _log.exception("a rule failed for a sentence")
        return otherwise
