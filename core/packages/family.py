"""The families of models that Diptych runs.

To add one: a line here, a file beside this one that recognises it, named in `install_model.py`, and
what runs it: for the trial in `trial.py`, for the reader in `core/translation/engines.py`.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from core.translatable import worded

if TYPE_CHECKING:
    from core.translatable import Worded


class Family(StrEnum):
    """How a package's model is read and run; the value is the type that its metadata.json has.

    Other Argos programs pass over all types but the first.
    """

    ARGOS = "translate"
    CONVERTED = "converted"
    """A CTranslate2 model of another family: Marian (OPUS-MT), NLLB, M2M-100, mBART, MADLAD."""

    FIREFOX = "firefox"
    """A model of Firefox's own translations, which needs the extra `firefox`."""

    @property
    def is_tunable(self) -> bool:
        """Tell whether beam, batch and numbers can be chosen."""
        return self is not Family.FIREFOX

    @property
    def has_processes(self) -> bool:
        """Tell whether a model runs in processes of its own, which a cluster's workers cannot."""
        return self is Family.FIREFOX


@cache
def engine_missing(family: Family) -> Worded | None:
    """Say what must be installed beside Diptych before a family's models run, None for nothing."""
    if family is not Family.FIREFOX or find_spec("fxtranslate") is not None:
        return None
    return worded("Firefox's models need fxtranslate: install Diptych with its extra “firefox”")
